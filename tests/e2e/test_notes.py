"""Notes with the real program: killed while somebody writes, and what is let go of."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from feltsense.gui.notes.letting_go import GONE, LET_IT_GO
from feltsense.journal.journal import Journal
from tests.e2e.desktop import Desktop, desktop, desktop_missing, end, feltsense, wait_for

WHY_NOT = desktop_missing()
MARKER = "quixotzephyr"
KEPT = "plumbarnacle"
MOST_LOST = 3.0
"""Seconds from the last key to the kill: the longest wait for a rest, and the way to the disk."""

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where everything lies that the program may write."""
    home = tmp_path / "home"
    (home / "tmp").mkdir(parents=True)
    return home


@pytest.fixture
def alone(home: Path) -> Iterator[Desktop]:
    with desktop(home) as screen:
        screen.environment["TMPDIR"] = str(home / "tmp")
        yield screen


def texts(data: Path) -> list[str]:
    return [note.text for note in Journal(data / "journal", read_only=True).notes()]


def everything_below(folder: Path) -> bytes:
    return b"\0".join(
        path.read_bytes() for path in folder.rglob("*") if path.is_file() and not path.is_symlink()
    )


def open_files(pid: int) -> bytes:
    """What stands in the regular files that a process has open, deleted ones among them."""
    found = []
    for fd in Path(f"/proc/{pid}/fd").iterdir():
        try:
            if fd.stat().st_mode & 0o170000 == 0o100000:
                found.append(fd.read_bytes())
        except OSError:
            continue
    return b"\0".join(found)


def test_a_kill_takes_the_last_moment_and_no_more(alone: Desktop, home: Path) -> None:
    data = home / "data"
    with feltsense(["--data", str(data)], alone.environment, home / "log") as program:
        alone.find("Notes", "check box", seconds=60)
        alone.focus_window()
        alone.click("Notes", "check box")
        alone.click("Write a note", "push button")
        alone.find("Your note", "text")
        alone.type("The tram went by")
        time.sleep(MOST_LOST)
        alone.type(" twice")
        end(program, signal.SIGKILL)
    (text,) = texts(data)
    assert text.startswith("The tram went by")


def test_what_is_let_go_of_is_on_no_disk(alone: Desktop, home: Path) -> None:
    data = home / "data"
    with feltsense(["--data", str(data)], alone.environment, home / "log") as program:
        alone.find("Notes", "check box", seconds=60)
        alone.focus_window()
        alone.click("Notes", "check box")
        alone.click("Write a note", "push button")
        alone.find("Your note", "text")
        alone.type(KEPT)
        alone.press("Escape")
        alone.click("Write and let go", "push button")
        alone.find("Writing that is not kept", "text")
        alone.type(MARKER)
        time.sleep(MOST_LOST)
        alone.click(LET_IT_GO, "push button")
        alone.find(GONE, "label")
        alone.type(MARKER)
        time.sleep(MOST_LOST)
        assert wait_for(lambda: texts(data) or None, 10) == [KEPT]
        held = open_files(program.pid)
        end(program, signal.SIGKILL)
    written = everything_below(home)
    assert KEPT.encode() in written  # so that what is looked through is what was written
    for found in (held, written):
        assert MARKER.encode() not in found
        assert MARKER.encode("utf-16-le") not in found
    assert texts(data) == [KEPT]
