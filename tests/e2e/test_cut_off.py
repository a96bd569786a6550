"""The real window, killed (SIGKILL) in the middle: what was answered is there, and offered back.

After each answer the store is read by a second reader within a second of it, while the app goes
on; and while nothing is answered, how far it is must be there at least every ten seconds.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.records import CUT_OFF, RUNNING, Session
from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

SCRIPT = """---
title: Short and real
kind: grounding
summary: For the tests, mostly feet.
minutes: [1, 1, 1.25]
---
# Arriving
[bell start]
Look around the room, as slowly as you like. [1]
# Feet {region=feet}
Something, very little, or nothing at all: all three count. [ask noticing] [40]
# Back
Whatever you noticed, you can stop there. [2]
[bell end]
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "exercises").mkdir(parents=True)
    (folder / "exercises" / "short.md").write_text(SCRIPT, encoding="utf-8")
    return folder


def on_the_disk(data: Path) -> Session | None:
    """The one session, as somebody reads it who looks in from outside."""
    sessions = Journal(data / "journal", read_only=True).sessions()
    return sessions[-1] if sessions else None


def seconds_until(data: Path, there: Callable[[Session], bool]) -> float:
    """How long it takes until `there` is true of what is on the disk."""
    began = time.monotonic()

    def look() -> float | None:
        found = on_the_disk(data)
        return time.monotonic() - began if found is not None and there(found) else None

    took = wait_for(look, 20)
    assert took is not None, on_the_disk(data)
    return took


def begin(screen: Desktop) -> None:
    screen.focus_window()
    screen.click("Short and real", "push button")
    screen.find("Guided by", "label")
    screen.click("Begin: Short and real", "push button")


def test_killed_in_the_middle_it_is_all_there_and_offered_back(
    screen: Desktop, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(data)]
    took: dict[str, float] = {}
    with feltsense(arguments, screen.environment, tmp_path / "first") as app:
        screen.find("Short and real", "push button", 30)
        begin(screen)
        screen.click("numb", "check box")
        took["an answer"] = seconds_until(data, lambda s: s.ratings[0].answers == ("numb",))
        screen.click("tense", "check box")
        took["a word"] = seconds_until(data, lambda s: len(s.ratings[0].felt) == 1)
        screen.click("Go on", "push button")
        screen.click("6", "radio button")
        took["its strength"] = seconds_until(data, lambda s: s.ratings[0].felt[0].intensity == 6)
        screen.click("Skip the rest", "push button")
        screen.click("very little", seconds=60)
        took["within the session"] = seconds_until(data, lambda s: len(s.ratings) == 2)
        heard = 0.0
        for _ in range(3):  # without an answer, too
            before = heard
            took["how far it is"] = seconds_until(data, lambda s: s.heard > before + 1)  # noqa: B023
            found = on_the_disk(data)
            assert found is not None
            heard = found.heard
        app.send_signal(signal.SIGKILL)
        app.wait(10)
    with capsys.disabled():
        print("".join(f"\n    {what}: on the disk after {s:.2f} s" for what, s in took.items()))
    found = on_the_disk(data)
    assert found is not None
    assert (found.ending, found.part) == (RUNNING, "feet")
    assert found.heard >= heard
    assert [each.moment for each in found.ratings] == ["before", "during"]
    assert took.pop("how far it is") < 10
    assert max(took.values()) < 5  # printed above: well within a second where nothing else runs

    # Later: it stays, and is asked about again at the next start.
    with feltsense(arguments, screen.environment, tmp_path / "second"):
        screen.find("You stopped at the feet, less than a minute in. Keep it?", "label", 30)
        screen.focus_window()
        screen.click("Later", "push button")
        assert wait_for(lambda: None if asked(screen) else True, 10)
        assert wait_for(lambda: ending(data) == CUT_OFF or None, 10)
        time.sleep(1)  # until the settings have rested
    # Removed, brought back by keys, and kept: then nobody asks any more.
    with feltsense(arguments, screen.environment, tmp_path / "third"):
        screen.find("You stopped at the feet", "label", 30)
        screen.find("Your sessions", "check box")
        screen.focus_window()
        screen.click("Remove", "push button")
        screen.find("Deleted: Short and real", "label")
        assert on_the_disk(data) is None
        screen.press("ctrl+z")
        screen.find("You stopped at the feet", "label")
        assert on_the_disk(data) is not None
        screen.click("Keep", "push button")
        assert wait_for(lambda: None if asked(screen) else True, 10)
        time.sleep(1)
    with feltsense(arguments, screen.environment, tmp_path / "fourth"):
        screen.find("Your sessions", "check box", 30)
        screen.focus_window()
        screen.click("Your sessions", "check box")
        screen.find("Short and real. ", "table cell")
        assert not asked(screen)
        screen.press("Return")
        screen.find("Delete", "push button")
    for log in ("first", "second", "third", "fourth"):
        assert "Traceback" not in (tmp_path / log).read_text()


def asked(screen: Desktop) -> bool:
    return any("Keep it?" in control.name for control in screen.controls())


def ending(data: Path) -> str:
    found = on_the_disk(data)
    return found.ending if found is not None else ""
