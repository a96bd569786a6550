"""BS.1770 against the signals that the recommendation and EBU Tech 3341 give values for."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.loudness import gain_to, heard, levelled, loudest, loudness, true_peak


def sine(hertz: float, peak: float, seconds: float = 4.0) -> NDArray[np.float32]:
    t = np.arange(round(seconds * RATE)) / RATE
    return (peak * np.sin(2 * np.pi * hertz * t)).astype(np.float32)


def test_the_reference_tone() -> None:
    """A 997 Hz sine at full scale in one channel reads -3.01 LKFS (BS.1770-4, annex 1)."""
    assert loudness(sine(997.0, 1.0)) == pytest.approx(-3.01, abs=0.02)


def test_low_and_high_tones_are_weighted() -> None:
    """K-weighting: about -1 dB at 100 Hz and +3.3 dB at 10 kHz against 997 Hz."""
    middle = loudness(sine(997.0, 0.1))
    assert loudness(sine(100.0, 0.1)) - middle == pytest.approx(-1.1 - 0.7, abs=0.3)
    assert loudness(sine(10_000.0, 0.1)) - middle == pytest.approx(4.0 - 0.7, abs=0.3)


def test_silence_around_a_tone_is_gated_out() -> None:
    tone = sine(997.0, 0.1, 6.0)
    silence = np.zeros(10 * RATE, dtype=np.float32)
    for around in (silence, sine(997.0, 0.1 * 10 ** (-30 / 20), 10.0)):
        whole = loudness(np.concatenate((around, tone, around)))
        # Ungated it would be 6.4 LU lower; blocks half in the silence still cost 0.2.
        assert whole == pytest.approx(loudness(tone), abs=0.3)


def test_short_and_silent_clips() -> None:
    assert loudness(sine(997.0, 0.1, 0.2)) == pytest.approx(-23.0, abs=0.3)
    assert loudness(np.zeros(RATE, dtype=np.float32)) == float("-inf")
    assert loudness(np.zeros(0, dtype=np.float32)) == float("-inf")


def test_the_peak_between_frames_is_seen() -> None:
    """A quarter-rate sine whose frames all miss its crest (EBU Tech 3341, case 16)."""
    n = np.arange(RATE)
    missed = (0.5 * np.sin(2 * np.pi * n / 4 + np.pi / 4)).astype(np.float32)
    assert float(np.max(np.abs(missed))) == pytest.approx(0.354, abs=0.001)
    middle = missed * np.hanning(RATE).astype(np.float32)
    assert true_peak(middle) == pytest.approx(0.5, abs=0.005)
    assert true_peak(np.zeros(0, dtype=np.float32)) == 0.0


def test_levelled_reaches_the_level_or_stops_at_the_peak() -> None:
    assert loudness(levelled(sine(997.0, 0.02), -23.0, 0.7)) == pytest.approx(-23.0, abs=0.05)
    clicks = np.zeros(2 * RATE, dtype=np.float32)
    clicks[::4000] = 0.5
    assert true_peak(levelled(clicks, -3.0, 0.7)) == pytest.approx(0.7, abs=0.01)
    nothing = np.zeros(RATE, dtype=np.float32)
    assert not levelled(nothing, -23.0, 0.7).any()


def test_a_stereo_tone_and_a_mono_one_in_both_channels_are_alike() -> None:
    """A 1 kHz sine at -23 dBFS in both channels reads -23.0 LUFS (EBU Tech 3341, case 1)."""
    tone = sine(1000.0, 10 ** (-23 / 20), 20.0)
    both = np.stack((tone, tone), axis=1)
    assert loudness(both) == pytest.approx(-23.0, abs=0.1)
    assert heard(tone) == pytest.approx(heard(both), abs=1e-6)
    assert true_peak(both) == pytest.approx(true_peak(tone))


def test_the_loudest_moment_of_what_rings_out() -> None:
    """Momentary loudness is over 400 ms, whatever lies around it (EBU Tech 3341, case 9)."""
    tone = sine(1000.0, 10 ** (-23 / 20), 1.0)
    quiet = sine(1000.0, 10 ** (-43 / 20), 3.0)
    assert loudest(np.concatenate((quiet, tone, quiet))) == pytest.approx(-23.0, abs=0.1)
    assert loudest(np.zeros(100, dtype=np.float32)) == float("-inf")


def test_the_gain_leaves_room_for_the_true_peak() -> None:
    tone = sine(1000.0, 0.01)
    assert heard(tone * np.float32(gain_to(tone, -23.0, 0.9))) == pytest.approx(-23.0, abs=0.02)
    loud = tone * np.float32(gain_to(tone, 20.0, 0.9))
    assert true_peak(loud[RATE:-RATE]) == pytest.approx(0.9, abs=0.01)
    assert gain_to(np.zeros(RATE, dtype=np.float32), -23.0, 0.9) == 1.0
