"""Bells and breath tones, as samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.score.cues import BELL_SECONDS, PHASES, RATE
from feltsense.sound.level import BREATH, CEILING, HOLD, TARGET, gain_of, rms
from feltsense.sound.loudness import heard, loudest, true_peak
from feltsense.sound.tones import HIGH, LOW, bell, breath

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


def pitch(clip: Samples) -> float:
    """The strongest frequency in Hz of its first two seconds."""
    clip = clip[: 2 * RATE]
    spectrum = np.abs(np.fft.rfft(clip * np.hanning(len(clip)), 8 * len(clip)))
    return float(np.argmax(spectrum)) * RATE / (8 * len(clip))


@pytest.mark.parametrize("which", BELL_SECONDS)
def test_a_bell_lasts_exactly_its_time_and_ends_in_silence(which: str) -> None:
    clip = bell(which)
    assert clip.dtype == np.float32
    assert clip.shape == (round(BELL_SECONDS[which] * RATE),)
    assert abs(clip[0]) < 1e-5
    assert abs(clip[-1]) < 1e-5


@pytest.mark.parametrize("which", BELL_SECONDS)
def test_a_bell_does_not_startle(which: str) -> None:
    clip = bell(which)
    assert 0.05 < np.max(np.abs(clip)) <= gain_of(-15.0)
    # It takes at least 25 ms to come: over the first 5 ms it is far under what it will be.
    assert np.max(np.abs(clip[: RATE // 200])) < 0.1 * np.max(np.abs(clip))
    assert np.argmax(np.abs(clip)) > RATE // 40
    # And it dies away: each second is quieter than the one before.
    seconds = [rms(clip[at : at + RATE]) for at in range(0, len(clip), RATE)]
    assert seconds == sorted(seconds, reverse=True)


def test_every_bell_is_as_loud_as_the_voice_and_no_louder() -> None:
    for which in BELL_SECONDS:
        assert loudest(bell(which)) == pytest.approx(TARGET, abs=0.05)
        assert true_peak(bell(which)) < CEILING


@pytest.mark.parametrize("seconds", [1.0, 4.0, 11.0])
def test_every_breath_has_one_loudness_far_under_the_voice(seconds: float) -> None:
    for phase in PHASES:
        wanted = BREATH if phase in ("inhale", "exhale") else HOLD
        assert heard(breath(phase, round(seconds * RATE))) == pytest.approx(wanted, abs=0.05)


def test_the_three_bells_differ() -> None:
    pitches = sorted(pitch(bell(which)) for which in BELL_SECONDS)
    assert min(np.diff(pitches)) > 30


@given(st.sampled_from(PHASES), st.integers(0, 8 * RATE))
def test_a_breath_tone_has_exactly_its_length(phase: str, frames: int) -> None:
    clip = breath(phase, frames)
    assert clip.shape == (frames,)
    assert clip.dtype == np.float32
    assert np.all(np.isfinite(clip))
    assert not frames or np.max(np.abs(clip)) < gain_of(-20.0)


@pytest.mark.parametrize("seconds", [1.5, 4, 5.5, 8, 60])
def test_inhale_exhale_and_hold_are_told_apart_by_ear(seconds: float) -> None:
    frames = round(seconds * RATE)
    third = frames // 3
    rising = {
        phase: pitch(breath(phase, frames)[-third:][: 2 * RATE])
        / pitch(breath(phase, frames)[:third][-2 * RATE :])
        for phase in PHASES
    }
    assert rising["inhale"] > 1.15
    assert rising["exhale"] < 1 / 1.15
    assert rising["hold in"] == pytest.approx(1, abs=0.01)
    assert rising["hold out"] == pytest.approx(1, abs=0.01)
    assert pitch(breath("hold in", frames)) == pytest.approx(HIGH, rel=0.01)
    assert pitch(breath("hold out", frames)) == pytest.approx(LOW, rel=0.01)
    assert rms(breath("hold in", frames)) < 0.6 * rms(breath("inhale", frames))


def test_a_phase_begins_and_ends_without_a_click() -> None:
    for phase in PHASES:
        clip = breath(phase, 3 * RATE)
        assert abs(clip[0]) < 1e-5
        assert abs(clip[-1]) < 1e-5


def test_an_unknown_phase_is_named() -> None:
    with pytest.raises(ValueError, match="'sigh' is not one of inhale"):
        breath("sigh", 100)
