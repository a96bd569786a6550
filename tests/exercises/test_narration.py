"""The shipped narration: every line of every exercise has a clip, and every clip a line."""

from __future__ import annotations

import re

import numpy as np
import pytest
import soundfile

from feltsense.score.cues import RATE
from feltsense.script.steps import Exercise
from feltsense.sound.loudness import loudness
from feltsense.sound.voices.lines import key
from tests.exercises.shipped import exercises, lines, voice


def spoken_lines(exercise: Exercise) -> list[str]:
    """In the order of the script, and the line for the middle of long silences."""
    return [*(text for section in exercise.sections for text in lines(section)), exercise.reorient]


@pytest.mark.parametrize("exercise", exercises(), ids=lambda exercise: exercise.id)
def test_every_line_is_heard_at_one_level_and_pace(exercise: Exercise) -> None:
    for text in spoken_lines(exercise):
        clip = voice().clip(text, exercise.language)
        assert clip is not None, f"{text!r} is not narrated: python packaging/narrate.py"
        assert len(clip) == voice().frames(text, exercise.language)
        assert loudness(clip) == pytest.approx(-23.0, abs=1.0), text
        assert np.max(np.abs(clip)) < 10 ** (-3.5 / 20), text
        edges = np.concatenate((clip[:48], clip[-48:]))
        assert np.max(np.abs(edges)) < 0.01, text
        pace = len(re.findall(r"[\w'-]+", text)) / (len(clip) / RATE / 60)
        assert 60 < pace < 200, (text, pace)


def test_speech_is_unhurried_on_the_whole() -> None:
    said = {(text, each.language) for each in exercises() for text in spoken_lines(each)}
    words = sum(len(text.split()) for text, _ in said)
    frames = sum(voice().frames(*line) or 0 for line in said)
    assert 95 <= words / (frames / RATE / 60) <= 125


def test_files_hold_what_the_index_says_and_no_script_has_lost_its_own() -> None:
    folder = voice().folder
    for clip in voice().clips.values():
        found = soundfile.info(folder / clip.file)
        assert (found.frames, found.samplerate, found.channels) == (clip.frames, RATE, 1)
    wanted = {key(text, each.language) for each in exercises() for text in spoken_lines(each)}
    assert set(voice().clips) == wanted
    assert {path.name for path in folder.glob("*.opus")} == {
        clip.file for clip in voice().clips.values()
    }
    assert sum(path.stat().st_size for path in folder.iterdir()) < 6_000_000
