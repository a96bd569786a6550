"""Loudness after ITU-R BS.1770-4 and EBU R 128, at score.RATE.

The K-weighting is applied to pieces of a clip as a spectrum, which is the same filter without
a recursion that numpy would run sample by sample.
"""

from __future__ import annotations

from collections.abc import Callable
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
_BOTH = float(10 * np.log10(2.0))
"""What the same sound in a second channel adds, in LU."""
_SIZE = 1 << 16
_TAIL = RATE // 4
"""Frames in which the filters have rung out: by 260 dB, for the slower one ends at 38 Hz."""


def loudness(clip: Samples) -> float:
    """Integrated loudness in LUFS; -inf where nothing sounds.

    A mono clip, shape (n,), is one channel; of a stereo one, (n, 2), both count together. A
    clip shorter than one 400 ms block is one block. (ITU-R BS.1770-4, annex 1.)
    """
    powers = _powers(clip)
    powers = powers[powers > _power(-70.0)]
    if not len(powers):
        return float("-inf")
    return _lufs(float(np.mean(powers[powers > np.mean(powers) * 0.1])))


def heard(clip: Samples) -> float:
    """Integrated loudness in LUFS as a listener has it: a mono clip sounds in both channels."""
    return loudness(clip) + (_BOTH if clip.ndim == 1 else 0.0)


def loudest(clip: Samples) -> float:
    """The loudest 400 ms in LUFS as a listener has it, for what rings out (EBU Tech 3341)."""
    powers = _powers(clip)
    if not len(powers) or powers.max() <= 0.0:
        return float("-inf")
    return _lufs(float(powers.max())) + (_BOTH if clip.ndim == 1 else 0.0)


def true_peak(clip: Samples) -> float:
    """The highest sample of a clip between as well as on its frames, 4 times oversampled."""
    if not len(clip):
        return 0.0
    if clip.ndim == 2:
        return max(true_peak(clip[:, channel]) for channel in range(clip.shape[1]))
    size = 1 << len(clip).bit_length()
    spectrum = np.fft.rfft(np.asarray(clip, dtype=np.float64), size)
    return float(4 * np.max(np.abs(np.fft.irfft(spectrum, 4 * size))))


def levelled(clip: Samples, lufs: float, highest_peak: float) -> Samples:
    """The mono clip at `lufs`, or as near as `highest_peak` (of full scale 1) lets it come."""
    gain = gain_to(clip, lufs, highest_peak, loudness)
    return clip if gain == 1.0 else (clip * np.float32(gain)).astype(np.float32)


def gain_to(
    clip: Samples, lufs: float, highest_peak: float, measure: Callable[[Samples], float] = heard
) -> float:
    """The gain that brings what `measure` says of the clip to `lufs`.

    Less where its true peak would come over `highest_peak` (of full scale 1); 1 for silence.
    """
    now = measure(clip)
    if not np.isfinite(now):
        return 1.0
    gain = float(10 ** ((lufs - now) / 20))
    # Between two frames a peak is hardly twice what is on them, and looking takes its time.
    if float(np.max(np.abs(clip))) * gain * 2.0 <= highest_peak:
        return gain
    return min(gain, highest_peak / true_peak(clip))


def _powers(clip: Samples) -> Floats:
    """The power of each 400 ms block, all channels together; one block of a shorter clip."""
    if clip.ndim == 2:
        channels = [_powers(clip[:, channel]) for channel in range(clip.shape[1])]
        return np.asarray(np.sum(channels, axis=0), dtype=np.float64)
    weighted = _k_weighted(clip)
    if len(weighted) <= _BLOCK:
        return np.array([np.mean(weighted**2)]) if len(weighted) else np.zeros(0)
    total = np.concatenate(([0.0], np.cumsum(weighted**2)))
    starts = np.arange(0, len(weighted) - _BLOCK + 1, _STEP)
    powers: Floats = (total[starts + _BLOCK] - total[starts]) / _BLOCK
    return powers


def _k_weighted(clip: Samples) -> Floats:
    """The clip through both filters; each piece rings out into the next (overlap-add)."""
    hop = _SIZE - _TAIL
    count = -(-len(clip) // hop)
    pieces = np.zeros((count, _SIZE))
    for number in range(count):
        piece = clip[number * hop : (number + 1) * hop]
        pieces[number, : len(piece)] = piece
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(_SIZE))
    response = np.ones_like(z)
    for b, a in (_SHELF, _HIGH_PASS):
        response *= (b[0] + z * (b[1] + z * b[2])) / (a[0] + z * (a[1] + z * a[2]))
    filtered = np.fft.irfft(np.fft.rfft(pieces) * response, _SIZE)
    out = np.zeros(count * hop + _TAIL)
    for number in range(count):
        out[number * hop : number * hop + _SIZE] += filtered[number]
    return out[: len(clip)]


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _lufs(power: float) -> float:
    return float(-0.691 + 10 * np.log10(power))
