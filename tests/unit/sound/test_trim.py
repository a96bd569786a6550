"""What is kept of a take: the speech in it, soft at both ends, and plain facts about it."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.trim import FADE, KEPT, Fact, facts, spoken

Samples = NDArray[np.float32]

BEFORE, SPEECH, AFTER = RATE, 2 * RATE, RATE * 3 // 2


def noise(frames: int, db: float, seed: int = 1) -> Samples:
    """White noise at `db` of full scale."""
    made = np.random.default_rng(seed).standard_normal(frames) * 10 ** (db / 20)
    return made.astype(np.float32)


def speech(frames: int, db: float) -> Samples:
    """Four syllables a second of a buzzing tone, at about `db` while they sound."""
    t = np.arange(frames) / RATE
    tone = sum(np.sin(2 * np.pi * 140 * n * t) / n for n in range(1, 12))
    syllables = np.clip(np.sin(2 * np.pi * 4 * t) * 3 + 1.5, 0, 1)
    return np.asarray(tone * syllables * 10 ** (db / 20), dtype=np.float32)


def take(level: float = -20.0, room: float = -65.0) -> Samples:
    """A second of the room, two of speech, one and a half of the room."""
    made = noise(BEFORE + SPEECH + AFTER, room)
    made[BEFORE : BEFORE + SPEECH] += speech(SPEECH, level)
    return made


@pytest.mark.parametrize(("level", "room"), [(-20, -65), (-12, -45), (-45, -75), (-20, -120)])
def test_silence_at_both_ends_goes_and_a_little_stays(level: float, room: float) -> None:
    line = spoken(take(level, room))
    assert line is not None
    # The first and last syllable may lie up to a sixteenth of a second inside.
    assert SPEECH + 2 * KEPT - RATE // 6 < len(line) <= SPEECH + 2 * KEPT + RATE // 25
    assert line.dtype == np.float32


def test_the_ends_are_soft_and_the_middle_is_as_it_was() -> None:
    whole = take()
    line = spoken(whole)
    assert line is not None
    assert abs(float(line[0])) < 1e-5 and abs(float(line[-1])) < 1e-5
    middle = line[FADE:-FADE]
    at = next(
        start
        for start in range(BEFORE - KEPT - RATE // 10, BEFORE)
        if np.abs(whole[start : start + len(middle)] - middle).max() < 1e-3
    )
    assert BEFORE - KEPT - RATE // 50 <= at - FADE <= BEFORE


def test_direct_current_is_taken_out() -> None:
    line = spoken(take() + np.float32(0.2))
    assert line is not None
    assert abs(float(line.mean())) < 1e-3
    assert abs(float(line[:FADE].max())) < 0.01


def test_the_press_of_a_key_is_no_speech() -> None:
    whole = take()
    for at in (RATE // 10, len(whole) - RATE // 5):
        whole[at : at + RATE // 100] += noise(RATE // 100, -15, seed=3)
    line = spoken(whole)
    assert line is not None
    assert len(line) <= SPEECH + 2 * KEPT + RATE // 25


def test_a_take_that_is_all_speech_stays_whole() -> None:
    whole = speech(SPEECH, -20)
    line = spoken(whole)
    assert line is not None
    assert len(line) > SPEECH - RATE // 6


def test_a_long_pause_between_two_sentences_stays() -> None:
    whole = noise(8 * RATE, -65)
    whole[RATE : 2 * RATE] += speech(RATE, -20)
    whole[6 * RATE : 7 * RATE] += speech(RATE, -20)
    line = spoken(whole)
    assert line is not None
    assert len(line) > 6 * RATE


@pytest.mark.parametrize("frames", [0, 1, 100, RATE // 100, RATE])
def test_where_nothing_is_spoken_there_is_no_line(frames: int) -> None:
    quiet = noise(frames, -80)
    assert spoken(quiet) is None
    assert facts(quiet, None) == {Fact.NO_SPEECH if frames > 1 else Fact.NOTHING}


@pytest.mark.parametrize("db", [-60, -40, -25])
def test_a_steady_rush_is_no_speech(db: float) -> None:
    assert spoken(noise(3 * RATE, db)) is None


def test_one_word_in_a_long_take_is_found() -> None:
    whole = noise(30 * RATE, -60)
    whole[20 * RATE : 20 * RATE + RATE // 3] += speech(RATE // 3, -25)
    line = spoken(whole)
    assert line is not None
    assert len(line) < RATE


def test_a_microphone_that_is_muted_is_told_from_a_quiet_room() -> None:
    muted = np.zeros(RATE, dtype=np.float32)
    assert spoken(muted) is None
    assert facts(muted, None) == {Fact.NOTHING}
    assert facts(noise(RATE, -80), None) == {Fact.NO_SPEECH}


def test_what_is_as_it_should_be_needs_no_word() -> None:
    assert facts(take(), spoken(take())) == frozenset()


def test_very_quiet_is_said() -> None:
    whole = take(level=-48, room=-85)
    assert facts(whole, spoken(whole)) == {Fact.QUIET}


def test_too_loud_is_said_where_it_was_cut_off() -> None:
    whole = np.clip(take(level=0.0), -1.0, 1.0)
    assert facts(whole, spoken(whole)) == {Fact.CUT_OFF}
    touched = take(level=-20)
    touched[BEFORE + 5000] = 1.0
    assert facts(touched, spoken(touched)) == frozenset()
