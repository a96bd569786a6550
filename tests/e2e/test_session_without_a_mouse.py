"""A whole session by keyboard alone, and one by the accessibility bus alone, in the real program.

The second has neither keys nor a mouse: what a switch, a voice control or a screen reader can do.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from feltsense.journal.journal import Journal
from tests.e2e.desktop import Desktop, desktop_missing, feltsense

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]

TITLE = "Short and plain"
SCRIPT = f"""---
title: {TITLE}
kind: grounding
summary: For the tests, invented.
minutes: [0.5, 0.5, 1]
---
# Arriving
[bell start]
Look around the room, as slowly as you like. [2]
# Feet {{region=feet}}
Something, very little, or nothing at all: all three count. [ask noticing, and wait] [2]
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


def kept(data: Path) -> dict[str, Any]:
    """The session that was stored, the only one."""
    journal = Journal(data / "journal", read_only=True)
    (session,) = [each for table, _, each in journal.documents() if table == "sessions"]
    return dict(session)


def assert_is_whole(session: dict[str, Any]) -> None:
    assert session["ending"] == "finished" and session["heard"] == pytest.approx(30, abs=0.5)
    before, during, after = session["ratings"]
    assert before["answers"] == ["numb"] and before["scales"] == {"numb": 7}
    assert during["scales"] == {"noticing": "very little"}
    assert after["felt"] == [{"word": "calm", "intensity": 3, "places": []}]
    assert after["scales"] == {"numb": 2}


def test_by_keyboard_alone(screen: Desktop, data: Path, tmp_path: Path) -> None:
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        screen.find(TITLE, "push button", 40)
        screen.focus_window()
        screen.go_to(TITLE)
        screen.press("Return")
        screen.go_to(f"Begin: {TITLE}")
        screen.press("Return")
        screen.go_to("numb")
        screen.press("space", "ctrl+Return")
        screen.find("How numb")
        screen.go_to("0")  # the one stop of the first scale
        screen.press("7", "ctrl+Return")
        screen.find("very little", seconds=60)
        screen.go_to("very little")
        screen.press("space")
        screen.find("Afterwards", "label", 80)
        screen.go_to("Find a word")
        screen.type("calm")
        screen.press("Return", "ctrl+Return")
        screen.find("How strong")
        screen.press("Tab", "3", "ctrl+Return")
        screen.find("How numb")
        screen.press("Tab", "2", "ctrl+Return")
        screen.find("Looking back", "push button")
        screen.press("ctrl+q")
    assert_is_whole(kept(data))


def test_by_the_accessibility_bus_alone(screen: Desktop, data: Path, tmp_path: Path) -> None:
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        screen.act(TITLE, "push button", 40)
        screen.act(f"Begin: {TITLE}", "push button")
        screen.act("numb", "check box")
        screen.act("Go on", "push button")
        screen.act("7", "radio button")
        screen.act("Go on", "push button")
        screen.act("very little", seconds=60)
        screen.find("Afterwards", "label", 80)
        screen.act("calm", "check box")
        screen.act("Go on", "push button")
        screen.act("3", "radio button")
        screen.act("Go on", "push button")
        screen.act("2", "radio button")
        screen.act("Go on", "push button")
        screen.find("Looking back", "push button")
    assert_is_whole(kept(data))
