"""A whole session, as a person has it: a real window, a real keyboard and mouse, real sound.

The program runs under Xvfb and plays into a private PulseAudio null sink whose monitor is
recorded. What is on the screen is found by the names that a screen reader says; what was heard
is held against the score, sample by sample; what was kept is read by plain TinyDB.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from tinydb import TinyDB

from feltsense import places
from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.places import DataFolder
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.script.parse import read
from feltsense.sound.piece import Piece, prepare
from feltsense.sound.transport import RAMP
from feltsense.sound.voices.finder import available
from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import Recorder, SoundServer, sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

# Lines of shipped exercises, so that the shipped voice speaks them.
SCRIPT = """---
title: Short and real
kind: grounding
summary: For the tests, with everything in it.
minutes: [1, 1, 1.25]
---
# Arriving
[bell start]
Look around the room, as slowly as you like. [2]
# Feet {region=feet}
Something, very little, or nothing at all: all three count. [ask noticing] [2]
# Breath
[breathe 2-1-3-1 x2]
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


def expected(data: Path) -> Piece:
    """The session as it should be heard: the same script, choices and voices."""
    exercise = read(data / "exercises" / "short.md", "own/short")
    return prepare(exercise, Choices(), available(places.assets()))


def rendered(piece: Piece) -> NDArray[np.float32]:
    out = np.zeros((piece.score.frames, 2), dtype=np.float32)
    piece.source.add_to(out, 0)
    return out


def begin(screen: Desktop) -> None:
    """From the home screen to the first question."""
    screen.focus_window()
    screen.click("Short and real", "push button")
    screen.find("Guided by", "label")  # home has a button to begin, too
    screen.click("Begin: Short and real", "push button")


def stored(data: Path) -> list[dict[str, Any]]:
    """Every session in the store, also while an app has it open."""
    journal = Journal(data / "journal", read_only=True)
    return [document for table, _, document in journal.documents() if table == "sessions"]


def in_month_files(data: Path) -> list[dict[str, Any]]:
    """Every session that the month files have, read by TinyDB as it comes out of the box."""
    found: list[dict[str, Any]] = []
    for file in sorted((data / "journal").glob("*.json")):
        with TinyDB(file, access_mode="r") as database:
            found += [dict(document) for document in database.table("sessions").all()]
    return found


def lag_of(recorded: NDArray[np.float32], clip: NDArray[np.float32], near: int, reach: int) -> int:
    """Where in `recorded` the mono `clip` begins, looked for within `reach` frames of `near`."""
    first = max(0, near - reach)
    window = recorded[first : near + reach + len(clip), 0].astype(np.float64)
    size = 1 << (len(window) + len(clip)).bit_length()
    spectrum = np.fft.rfft(window, size) * np.conj(np.fft.rfft(clip.astype(np.float64), size))
    match = np.fft.irfft(spectrum, size)[: len(window) - len(clip) + 1]
    # Against the loudness of the place, so that a louder stretch beside it does not win.
    energy = np.concatenate([[0.0], np.cumsum(window**2)])
    local = energy[len(clip) :] - energy[: -len(clip)]
    return first + int(np.argmax(match / np.sqrt(local[: len(match)] + 1e-9)))


def test_a_whole_session_is_heard_kept_and_charted(
    screen: Desktop, sound: SoundServer, data: Path, tmp_path: Path
) -> None:
    piece = expected(data)
    wanted = rendered(piece)
    recorder = Recorder(sound, tmp_path / "recorded.raw")
    arguments = ["--data", str(data)]
    with recorder, feltsense(arguments, screen.environment, tmp_path / "log"):
        screen.find("Short and real", "push button", 30)
        begin(screen)

        # Before: one answer that is no feeling, one word with its strength, one scale.
        screen.click("numb", "check box")
        screen.click("tense", "check box")
        screen.click("Go on", "push button")
        screen.click("6", "radio button")
        screen.click("Go on", "push button")
        screen.click("7", "radio button")  # the first scale: how numb
        screen.click("Go on", "push button")

        # The session itself: what is said is on the screen, and a question can be answered.
        screen.find("Pause", "push button")
        screen.click("very little", seconds=60)
        screen.find("Afterwards", "label", 80)

        # After: by keyboard alone.
        screen.press("Tab")  # to the answers: what is typed there is looked for
        screen.type("calm")
        screen.press("Return", "ctrl+Return")
        screen.find("How strong")
        screen.press("Tab", "3", "ctrl+Return")
        screen.find("How numb")
        screen.press("Tab", "2", "ctrl+Return")
        screen.click("Looking back", "push button")
        screen.find("3 ratings, ", "label")  # before, during and after
        screen.click("Show as a table", "push button")
        screen.find("tense", "table cell")
        cells = [control.name for control in screen.controls() if control.role == "table cell"]

    rows = {cell: cells[at + 1 : at + 4] for at, cell in enumerate(cells)}
    assert rows["Before"] == ["6", "tense 6", "numb"]
    assert rows["After"][:2] == ["3", "calm 3"]

    # What was kept, by TinyDB as it comes.
    (session,) = stored(data)
    assert in_month_files(data) == [session]  # the app was closed
    assert session["ending"] == "finished"
    assert session["played"]["id"] == "own/short"
    before, during, after = session["ratings"]
    assert before["answers"] == ["numb"]
    assert before["felt"] == [{"word": "tense", "intensity": 6, "places": []}]
    assert before["scales"]["numb"] == 7
    assert during["scales"] == {"noticing": "very little"}
    assert after["felt"] == [{"word": "calm", "intensity": 3, "places": []}]
    assert after["scales"]["numb"] == 2
    assert session["heard"] == pytest.approx(60, abs=0.5)

    # What was heard: find the first bell, and from there everything where the score says.
    recorded = recorder.samples()
    bell = piece.score.cues[0]
    start = lag_of(recorded, wanted[RAMP : bell.length, 0], len(recorded) // 2, len(recorded))
    start -= RAMP
    heard = recorded[start : start + len(wanted)]
    assert len(heard) == len(wanted)
    worst = 0
    sounding = 0
    for cue in piece.score.cues:
        clip = wanted[cue.at : cue.end, 0]
        if cue.length and float(np.abs(clip).max()) > 1e-3:
            found = lag_of(heard, clip, cue.at, RATE // 10)
            worst = max(worst, abs(found - cue.at))
            sounding += 1
    different = np.abs(heard - wanted).max(axis=1) > 1e-4
    different[:RAMP] = False  # the soft beginning
    print(f"\n{sounding} sounds, worst onset error {worst / RATE * 1000:.3f} ms, ", end="")
    print(f"{int(different.sum())} frames of {len(wanted)} differ")
    assert sounding >= 10
    assert worst <= 1
    assert not different.any()


def test_a_killed_app_leaves_the_session_as_what_it_was(
    screen: Desktop, data: Path, tmp_path: Path
) -> None:
    arguments = ["--data", str(data)]
    with feltsense(arguments, screen.environment, tmp_path / "log") as app:
        screen.find("Short and real", "push button", 30)
        begin(screen)
        screen.click("foggy", "check box")
        screen.click("Go on", "push button")
        screen.click("Skip the rest", "push button")
        screen.find("Pause", "push button")
        assert wait_for(lambda: len(stored(data)) == 1 or None, 20)
        time.sleep(3)  # well into the first line
        app.send_signal(signal.SIGKILL)
        app.wait(10)
    (session,) = stored(data)
    assert session["ending"] == "running"
    with feltsense(arguments, screen.environment, tmp_path / "log-2"):
        # The next start offers the library, lists the session, and says what it was.
        screen.find("Short and real", "push button", 30)
        assert wait_for(lambda: stored(data)[0]["ending"] == "cut off" or None, 20)
    assert stored(data)[0]["ratings"][0]["answers"] == ["foggy"]


def test_a_session_goes_on_without_any_sound(screen: Desktop, data: Path, tmp_path: Path) -> None:
    environment = dict(screen.environment)
    environment["ALSA_CONFIG_PATH"] = os.devnull  # no device to be found
    with feltsense(["--data", str(data)], environment, tmp_path / "log"):
        screen.find("Short and real", "push button", 30)
        screen.find("No sound just now", seconds=30)  # the line moves what stands above it
        begin(screen)
        screen.click("Skip all", "push button")
        screen.find("No sound", seconds=20)
        screen.find("Afterwards", "label", 90)
        screen.click("Skip all", "push button")
        screen.click("Home", "push button")
    (session,) = stored(data)
    assert (session["ending"], session["ratings"]) == ("finished", [])
    assert session["heard"] == pytest.approx(60, abs=0.5)


def test_easing_off_and_stopping_by_key(screen: Desktop, data: Path, tmp_path: Path) -> None:
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        screen.find("Short and real", "push button", 30)
        begin(screen)
        screen.click("Skip all", "push button")
        screen.find("Pause", "push button")
        screen.press("space")
        screen.find("Go on", "push button")
        screen.press("space")
        screen.find("Pause", "push button")
        screen.press("F1")  # help is one step away, and the session waits for whoever needs it
        screen.find("People who answer", "label")
        screen.press("Escape")
        screen.find("Go on", "push button")
        screen.press("space")
        screen.find("Pause", "push button")
        screen.press("Right")
        screen.find("Feet", "label")
        screen.press("Escape")
        screen.find("Go on with the session", "push button")
        screen.press("F1")  # help is one step away here, too
        screen.find("People who answer", "label")
        screen.click("Back", "push button")
        screen.click("Stop here", "push button")
        screen.click("Home", "push button")  # after a few seconds, nothing is asked
        screen.find("Short and real", "push button")
    (session,) = stored(data)
    assert session["ending"] == "stopped"


def test_who_finds_the_data_held_and_no_window_that_answers_is_told(
    screen: Desktop, data: Path, tmp_path: Path
) -> None:
    with (
        hold(DataFolder(data).lock),
        feltsense(["--data", str(data)], screen.environment, tmp_path / "second") as second,
    ):
        # Who started it from a menu reads it in a small window.
        screen.find("Feltsense did not open", "label", 20)
        screen.click("Close", "push button")
        assert second.wait(20) == 1
    assert not DataFolder(data).summons.exists()
    said = (tmp_path / "second").read_text()
    assert "open" in said and "Traceback" not in said
