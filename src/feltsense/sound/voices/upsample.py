"""Brings speech at a whole fraction of score.RATE up to it.

Speech programs give 8, 16, 24 or 48 kHz, so one filter bank with whole phases is enough, and no
resampling library is needed. Computed from the filter: flat within 0.001 dB up to 0.9 of what
the lower rate can hold, its images 104 dB down; above that, up to the edge, 75 dB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

Floats = NDArray[np.float64]

_TAPS = 128
"""Filter length in frames of the lower rate; even, so that the delay is a whole frame."""
_BETA = 9.5
"""Of the Kaiser window: about 95 dB of attenuation (Kaiser and Schafer 1980)."""
_CUT = 0.955
"""Where the filter is half way down, as a part of the lower rate's half."""


def to_session_rate(clip: Samples, rate: int) -> Samples:
    """The mono clip at `rate` as one at RATE, RATE / rate times as many frames long.

    Raises ValueError where `rate` is no whole fraction of RATE.
    """
    if rate <= 0 or RATE % rate:
        raise ValueError(f"{rate} Hz is no whole fraction of {RATE} Hz")
    factor = RATE // rate
    if factor == 1 or not len(clip):
        return clip
    taps = _filter(factor)
    source = np.asarray(clip, dtype=np.float64)
    out = np.empty(len(source) * factor, dtype=np.float32)
    for phase in range(factor):
        heard = np.convolve(source, taps[phase::factor])
        first = _TAPS // 2
        out[phase::factor] = heard[first : first + len(source)]
    return out


def _filter(factor: int) -> Floats:
    """Windowed sinc of _TAPS * factor + 1 taps around its middle; each phase sums to about 1."""
    half = _TAPS // 2 * factor
    t = np.arange(-half, half + 1, dtype=np.float64) / factor
    taps: Floats = _CUT * np.sinc(_CUT * t) * np.kaiser(2 * half + 1, _BETA)
    return taps
