"""Bringing speech up to the session's rate: tones stay, images of the old rate do not appear."""

from __future__ import annotations

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.sound.voices.upsample import session_frames, to_session_rate


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 32_000, 44_100])
@pytest.mark.parametrize("part", [0.02, 0.3, 0.7, 0.9])
def test_a_tone_keeps_its_place_its_level_and_its_purity(rate: int, part: float) -> None:
    """Every frame is where it belongs in time: no delay, and the error is under -80 dB."""
    hertz = part * rate / 2
    low = np.sin(2 * np.pi * hertz * np.arange(rate) / rate).astype(np.float32)
    high = to_session_rate(low, rate)
    assert high.dtype == np.float32
    assert len(high) == RATE
    expected = np.sin(2 * np.pi * hertz * np.arange(RATE) / RATE)
    inside = slice(RATE // 10, -RATE // 10)  # the ends lack the frames beyond them
    error = high[inside] - expected[inside]
    assert np.sqrt(np.mean(error**2)) < 10 ** (-80 / 20)


def test_nothing_is_to_be_done_at_the_same_rate() -> None:
    clip = np.ones(10, dtype=np.float32)
    assert to_session_rate(clip, RATE) is clip


@pytest.mark.parametrize("rate", [0, -1, 4_000, 96_000])
def test_other_rates_are_refused(rate: int) -> None:
    assert session_frames(10, rate) is None
    with pytest.raises(ValueError, match="not between 8000 and 48000"):
        to_session_rate(np.ones(10, dtype=np.float32), rate)


def test_a_very_short_clip_is_still_a_clip() -> None:
    assert len(to_session_rate(np.ones(1, dtype=np.float32), 16_000)) == 3
    assert len(to_session_rate(np.ones(0, dtype=np.float32), 16_000)) == 0


@pytest.mark.parametrize("frames", [1, 7, 146, 147, 148, 22_051])
def test_the_length_is_known_beforehand(frames: int) -> None:
    made = to_session_rate(np.ones(frames, dtype=np.float32), 22_050)
    assert len(made) == session_frames(frames, 22_050) == -(-frames * 320 // 147)
