"""Brings speech at a lower rate up to score.RATE.

Speech programs give 8 to 48 kHz, mostly 16, 22.05 or 24: a windowed sinc with as many phases as
the ratio has needs no resampling library. Computed from the filter: flat within 0.001 dB up to
0.9 of what the lower rate can hold, its images 104 dB down; above that, up to the edge, 75 dB.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

Floats = NDArray[np.float64]

LOWEST = 8_000
"""Hz: below it speech is not understood."""
_TAPS = 128
"""Filter length in frames of the lower rate; even, so that the delay is a whole frame."""
_BETA = 9.5
"""Of the Kaiser window: about 95 dB of attenuation (Kaiser and Schafer 1980)."""
_CUT = 0.955
"""Where the filter is half way down, as a part of the lower rate's half."""


def session_frames(frames: int, rate: int) -> int | None:
    """How many frames `to_session_rate` makes of so many; None for a rate that it refuses."""
    return -(-frames * RATE // rate) if LOWEST <= rate <= RATE else None


def to_session_rate(clip: Samples, rate: int) -> Samples:
    """The mono clip at `rate` as one at RATE, of `session_frames` frames.

    Raises ValueError where `rate` is not between LOWEST and RATE.
    """
    length = session_frames(len(clip), rate)
    if length is None:
        raise ValueError(f"{rate} Hz is not between {LOWEST} and {RATE} Hz")
    if rate == RATE or not len(clip):
        return clip
    whole = gcd(rate, RATE)
    up, down = RATE // whole, rate // whole
    taps = _filter(up)
    half = _TAPS // 2
    source = np.pad(np.asarray(clip, dtype=np.float64), (half, half))
    around = np.lib.stride_tricks.sliding_window_view(source, _TAPS + 1)
    out = np.empty(length, dtype=np.float32)
    for first in range(min(up, length)):  # the frames that lie alike between those of the source
        at, phase = divmod(first * down, up)
        frames = around[at::down][: len(out[first::up])]
        out[first::up] = frames @ taps[phase::up][::-1]
    return out


def _filter(factor: int) -> Floats:
    """Windowed sinc around its middle tap, for _TAPS + 1 taps a phase; each sums to about 1."""
    half = _TAPS // 2 * factor
    t = np.arange(-half, half + 1, dtype=np.float64) / factor
    taps: Floats = _CUT * np.sinc(_CUT * t) * np.kaiser(2 * half + 1, _BETA)
    return np.append(taps, np.zeros(factor - 1))
