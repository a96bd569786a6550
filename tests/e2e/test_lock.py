"""The lock as a person meets it: a real window, by keyboard alone, and what stays on the disk."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.places import DataFolder
from feltsense.vault.keys import KeyFile
from tests.e2e.desktop import Desktop, desktop_missing, feltsense
from tests.soundserver import sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

PASSPHRASE = "lantern orbit quiet gravel"
TITLE = "My own evening words"
SCRIPT = f"""---
title: {TITLE}
kind: grounding
summary: For the tests.
minutes: [1, 1, 1.25]
---
# Arriving
Look around the room you are in. [20]
"""


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    data = DataFolder(tmp_path / "data")
    data.exercises.mkdir(parents=True)
    (data.exercises / "evening.md").write_text(SCRIPT, encoding="utf-8")
    return data


def enter(screen: Desktop, passphrase: str) -> None:
    """Type the passphrase where the lock screen asks for it."""
    screen.go_to("Passphrase")
    screen.type(passphrase)
    screen.press("Return")


def names(screen: Desktop) -> str:
    """All that a screen reader could say now."""
    return "\n".join(f"{each.name} {each.description}" for each in screen.controls())


def stored(data: DataFolder) -> bytes:
    """Every byte in the data folder, but for the person's own script."""
    files = [path for path in data.root.rglob("*") if path.is_file() and path.suffix != ".md"]
    return b"".join(path.name.encode() + path.read_bytes() for path in files)


def test_a_passphrase_is_set_and_locks(screen: Desktop, data: DataFolder, tmp_path: Path) -> None:
    arguments = ["--data", str(data.root)]
    with feltsense(arguments, screen.environment, tmp_path / "log", asked=False) as app:
        screen.find("Skip all of this", "push button", 40)
        screen.focus_window()
        screen.press("Return")
        screen.find("Sounds")
        screen.go_to("Go on")
        screen.press("Return")
        screen.find("Not now", "push button")
        screen.go_to("Set a passphrase")
        screen.press("Return")
        screen.find("New passphrase")
        screen.go_to("New passphrase")
        screen.type(PASSPHRASE)
        screen.press("Return")
        screen.type(PASSPHRASE)
        assert PASSPHRASE not in names(screen)
        screen.press("Return")
        screen.find("Copy", "push button")
        code = next(each.name for each in screen.controls() if each.name.count("-") == 6)
        screen.go_to("I have written it down")
        screen.press("space")
        screen.go_to("Go on")
        screen.press("Return")
        screen.find(TITLE, "push button", 30)

        # A session that runs is stored as what it was, and nothing of it can be seen.
        screen.click(TITLE, "push button")
        screen.click("Begin", "push button")
        screen.click("foggy")
        screen.click("Skip the rest", "push button")
        screen.find("Pause", "push button", 40)
        time.sleep(1)
        screen.press("ctrl+l")
        screen.find("Unlock", "push button")
        seen = names(screen)
        assert TITLE not in seen and "foggy" not in seen and "Look around" not in seen
        assert "Home" not in seen  # no way anywhere but to help
        screen.press("F1")
        screen.find("People who answer", "label")
        screen.press("Escape")
        screen.find("Unlock", "push button")
        enter(screen, "something else")
        screen.find("That is not the passphrase", "label")
        enter(screen, PASSPHRASE)
        screen.find(TITLE, "push button", 30)

        # A second start opens the window that is there.
        screen._xdotool("search", "--onlyvisible", "--name", "Feltsense", "windowminimize")
        began = time.monotonic()
        with feltsense(arguments, screen.environment, tmp_path / "second") as second:
            assert second.wait(30) == 0
        print(f"the second start was over after {time.monotonic() - began:.1f} s")
        assert (tmp_path / "second").read_text() == ""
        assert app.poll() is None
        screen.find(TITLE, "push button")
        title = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".*", "getwindowname", "%@"],
            env=screen.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert set(title.stdout.split("\n")) <= {"Feltsense", "feltsense", ""}

    assert b"foggy" not in stored(data) and PASSPHRASE.encode() not in stored(data)
    seal = KeyFile(data.keys).unlock(PASSPHRASE)
    journal = Journal(data.journal, read_only=True, seal=seal)
    (session,) = journal.sessions()
    assert session.ending == "stopped"
    assert session.ratings[0].answers == ("foggy",)

    # The next start asks first; the code opens it once, and makes a new passphrase.
    with feltsense(arguments, screen.environment, tmp_path / "log-2"):
        screen.find("Unlock", "push button", 40)
        screen.focus_window()
        assert TITLE not in names(screen)
        screen.go_to("Use the recovery code")
        screen.press("Return")
        screen.go_to("Recovery code")
        screen.type(code.lower().replace("-", " ").replace("\n", ""))
        screen.press("Return")
        screen.go_to("New passphrase")
        screen.type("another one")
        screen.press("Return")
        screen.type("another one")
        screen.press("Return")
        screen.go_to("I have written it down")
        screen.press("space")
        screen.go_to("Go on")
        screen.press("Return")
        screen.find(TITLE, "push button", 30)
    KeyFile(data.keys).unlock("another one")
    logs = (tmp_path / "log").read_text() + (tmp_path / "log-2").read_text()
    assert "Traceback" not in logs and PASSPHRASE not in logs and code not in logs
