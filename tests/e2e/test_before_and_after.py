"""What a real session asks, and what it does not: by keyboard, with real sound."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from feltsense.feeling.ratings import Rating
from feltsense.journal.journal import Journal
from feltsense.journal.records import CheckIn
from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import RATE, Recorder, SoundServer, sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

# Lines of shipped exercises, so that the shipped voice speaks them; something always sounds.
SCRIPT = """---
title: Short and real
kind: body-scan
summary: For the tests, with a question that it waits for.
minutes: [1, 1, 1.25]
ambience: drone
---
# Arriving
Look around the room, as slowly as you like. [=4]
# Feet {region=feet}
Something, very little, or nothing at all: all three count. [ask numb, and wait]
Whatever you noticed, you can stop there. [20]
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


def begin(screen: Desktop) -> None:
    screen.find("Short and real", "push button", 30)
    screen.focus_window()
    screen.click("Short and real", "push button")
    screen.find("Guided by", "label")
    screen.click("Begin: Short and real", "push button")


def stored(data: Path) -> list[dict[str, Any]]:
    """Every session, oldest first."""
    journal = Journal(data / "journal", read_only=True)
    found = [document for table, _, document in journal.documents() if table == "sessions"]
    return sorted(found, key=lambda session: str(session["started"]))


def names(screen: Desktop) -> list[str]:
    return [control.name for control in screen.controls()]


def test_a_session_waits_asks_once_and_offers_something_outside_after_a_lot(
    screen: Desktop, sound: SoundServer, data: Path, tmp_path: Path
) -> None:
    recorder = Recorder(sound, tmp_path / "recorded.raw")
    with recorder, feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        begin(screen)
        screen.click("Skip all", "push button")
        screen.find("The session waits for you", "label", 40)
        screen.find("Feet (waiting)", "label")
        time.sleep(1)  # the fade is an eighth of a second
        quiet_from = len(recorder.samples())
        time.sleep(4)
        quiet_to = len(recorder.samples())
        assert any(name.startswith("Feet (waiting)") for name in names(screen))
        screen.press("3", "Tab", "Tab", "Return")  # it has the keyboard; then past Skip to Done
        assert wait_for(lambda: "Feet" in names(screen) or None, 10)
        screen.find("Afterwards", "label", 90)
        screen.press("ctrl+Return")
        screen.find("How clearly can you feel your body", "label")
        # What was answered a moment ago is not asked again.
        assert not any(name.startswith("How numb") for name in names(screen))
        screen.press("Tab", "5", "Tab", "8", "ctrl+Return")
        screen.find("That was a lot. Nothing went wrong.", "label")
        screen.find("Help now", "push button")
        screen.click("Start ", "push button")
        screen.find("Pause", "push button", 30)  # no question before it
        screen.press("s")
        screen.find("That is enough for today.", "label")  # and none after a few seconds
        screen.click("Home", "push button")
        screen.find("Short and real", "push button")

    heard = np.abs(recorder.samples()[quiet_from:quiet_to]).max()
    around = np.abs(recorder.samples()[max(0, quiet_from - 8 * RATE) : quiet_from]).max()
    assert heard == 0 and around > 0.001, "silent while it waits, and only then"
    first, second = stored(data)
    during, after = first["ratings"]
    assert (during["moment"], during["scales"]) == ("during", {"numb": 3})
    assert after["scales"]["hard"] == 8 and "numb" not in after["scales"]
    assert not after["late"]
    assert first["ending"] == "finished" and first["ended"] is not None
    assert first["heard"] == pytest.approx(60, abs=0.5)
    assert (second["ending"], second["ratings"]) == ("stopped", [])
    assert second["played"]["kind"] == "grounding"


def test_who_leaves_after_twenty_seconds_is_not_asked(
    screen: Desktop, data: Path, tmp_path: Path
) -> None:
    """Begun after a check-in of a moment ago, which stands, and is answered anew."""
    at = datetime.now().astimezone() - timedelta(minutes=3)
    journal = Journal(data / "journal")
    journal.add(CheckIn(at, Rating("check-in", at, answers=("foggy",), scales={"numb": 9})))
    journal.close()
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        begin(screen)
        # Very numb: something outside is offered first, and what was planned is one press away.
        screen.find("A lot, or very far away.", "label")
        screen.click("Go on with Short and real", "push button")
        screen.find(f"Your check-in of {at:%H:%M} stands", "label", 30)
        screen.click("Answer anew", "push button")
        screen.click("flat", "check box")
        screen.click("Go on", "push button")
        screen.click("Skip the rest", "push button")
        screen.find("Pause", "push button", 30)
        time.sleep(20)
        screen.press("s")
        screen.find("That is enough for today.", "label")
        assert not any(name.startswith("Before you go") for name in names(screen))
        screen.click("Home", "push button")
    (session,) = stored(data)
    assert [rating["answers"] for rating in session["ratings"]] == [["flat"]]
    assert session["ending"] == "stopped"
    assert 10 < session["heard"] < 60


def test_something_outside_first_takes_the_answers_along(
    screen: Desktop, data: Path, tmp_path: Path
) -> None:
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        begin(screen)
        screen.find("Skip all", "push button")
        screen.press("ctrl+Return")
        screen.find("How numb", "label")
        screen.press("Tab", "9", "ctrl+Return")
        screen.find("A lot, or very far away.", "label")
        screen.press("Escape")  # as in a session, it leads outside
        screen.find("Pause", "push button", 30)
        screen.press("s")
        screen.find("You can stop here, or go on.", "label")
        screen.click("Go on with Short and real", "push button")
        screen.find("Pause", "push button", 30)
        screen.press("s")
        screen.click("Home", "push button")
    outside, planned = stored(data)
    assert [rating["scales"] for rating in outside["ratings"]] == [{"numb": 9}]
    assert outside["played"]["kind"] == "grounding"
    assert (planned["played"]["id"], planned["ratings"]) == ("own/short", [])
