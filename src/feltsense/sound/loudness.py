"""Loudness of speech after ITU-R BS.1770-4, for one channel at score.RATE.

The K-weighting is applied to a whole clip as a spectrum, which is the same filter without a
recursion that numpy would run sample by sample.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

Floats = NDArray[np.float64]

# The two filters of BS.1770-4, tables 1 and 2, as printed there for 48 kHz: (b, a).
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1.0, -1.69065929318241, 0.73248077421585),
)
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))

_BLOCK, _STEP = RATE * 4 // 10, RATE // 10
_TAIL = RATE
"""Room for the filters to ring out, so that the end of a clip does not wrap to its start."""


def loudness(clip: Samples) -> float:
    """Integrated loudness of a mono clip, shape (n,), in LUFS; -inf where nothing sounds.

    A clip shorter than one 400 ms block is one block. (ITU-R BS.1770-4, annex 1.)
    """
    weighted = _k_weighted(clip)
    if len(weighted) <= _BLOCK:
        powers = np.array([np.mean(weighted**2)]) if len(weighted) else np.zeros(0)
    else:
        total = np.concatenate(([0.0], np.cumsum(weighted**2)))
        starts = np.arange(0, len(weighted) - _BLOCK + 1, _STEP)
        powers = (total[starts + _BLOCK] - total[starts]) / _BLOCK
    powers = powers[powers > _power(-70.0)]
    if not len(powers):
        return float("-inf")
    gated = powers[powers > np.mean(powers) * 0.1]
    return float(-0.691 + 10 * np.log10(np.mean(gated)))


def true_peak(clip: Samples) -> float:
    """The highest sample of a mono clip between as well as on its frames, 4 times oversampled."""
    if not len(clip):
        return 0.0
    size = 1 << len(clip).bit_length()
    spectrum = np.fft.rfft(np.asarray(clip, dtype=np.float64), size)
    return float(4 * np.max(np.abs(np.fft.irfft(spectrum, 4 * size))))


def levelled(clip: Samples, lufs: float, highest_peak: float) -> Samples:
    """The mono clip at `lufs`, or as near as `highest_peak` (of full scale 1) lets it come."""
    now, peak = loudness(clip), true_peak(clip)
    if not np.isfinite(now) or peak <= 0.0:
        return clip
    gain = min(10 ** ((lufs - now) / 20), highest_peak / peak)
    return (clip * np.float32(gain)).astype(np.float32)


def _k_weighted(clip: Samples) -> Floats:
    size = 1 << (len(clip) + _TAIL - 1).bit_length()
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    response = np.ones_like(z)
    for b, a in (_SHELF, _HIGH_PASS):
        response *= (b[0] + z * (b[1] + z * b[2])) / (a[0] + z * (a[1] + z * a[2]))
    spectrum = np.fft.rfft(np.asarray(clip, dtype=np.float64), size)
    filtered: Floats = np.fft.irfft(spectrum * response, size)
    return filtered[: len(clip)]


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
