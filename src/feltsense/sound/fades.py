"""Soft ramps between silence and sound: smoothstep, 3t^2 - 2t^3, in single precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


def rise(frames: int) -> Samples:
    """A ramp of `frames` gains from just above 0 to just below 1, shape (frames,)."""
    t = (np.arange(frames, dtype=np.float64) + 0.5) / max(1, frames)
    return (t * t * (3.0 - 2.0 * t)).astype(np.float32)


def fall(frames: int) -> Samples:
    """The same ramp the other way round, from just below 1 to just above 0."""
    return np.ascontiguousarray(rise(frames)[::-1])


def levels(steps: int) -> Samples:
    """The `steps` + 1 gains of a ramp with both its ends: exactly 0 first, exactly 1 last."""
    t = np.arange(steps + 1, dtype=np.float64) / steps
    return (t * t * (3.0 - 2.0 * t)).astype(np.float32)


def softened(clip: Samples, first: int, last: int) -> Samples:
    """A copy of the mono `clip`, faded in over `first` frames and out over `last`.

    Where the clip is shorter than both, each ramp takes at most half of it.
    """
    half = len(clip) // 2
    first, last = min(first, half), min(last, half)
    soft = clip.astype(np.float32, copy=True)
    soft[:first] *= rise(first)
    if last:
        soft[-last:] *= fall(last)
    return soft
