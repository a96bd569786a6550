"""Silence around and within speech: what a program gives is trimmed, and its commas get time.

Speech is made slow by silence more than by stretching: slurred words are harder to follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

_EDGE = 0.03
"""Seconds kept before and after what is heard, and the length of the fades there."""
_FLOOR = 0.01
"""What lies under this part of the loudest sample, before and after it, is silence."""
_WINDOW = 0.01
_HUSH = 0.02
"""What lies under this part of the loudest sample for _SHORTEST seconds, within, is a pause."""
_SHORTEST = 0.1
_NEAR = 0.15
"""Of the clip's length: so far from its place a pause may be."""


def trim(clip: Samples, rate: int) -> Samples | None:
    """What is heard of a mono clip, with a short faded edge on both sides; None if nothing is."""
    level = np.abs(clip)
    loud = np.flatnonzero(level > _FLOOR * level.max()) if len(clip) else level
    if not len(loud) or not level.max() > 0.0:
        return None
    edge = round(_EDGE * rate)
    first, end = max(0, int(loud[0]) - edge), min(len(clip), int(loud[-1]) + 1 + edge)
    kept = clip[first:end].copy()
    slope = np.linspace(0.0, 1.0, min(edge, len(kept) // 2), dtype=np.float32)
    fade = slope * slope * (3 - 2 * slope)
    kept[: len(fade)] *= fade
    kept[len(kept) - len(fade) :] *= fade[::-1]
    return kept


def lengthened(clip: Samples, rate: int, places: Sequence[float], seconds: float) -> Samples:
    """The mono clip with the pause at each of `places`, 0 to 1, brought to `seconds` at least.

    Silence is put into its middle, faded on both sides. Of several near a place the longest is
    taken; where there is none of 100 ms nothing is put in, for it could be within a word.
    """
    wanted = round(seconds * rate)
    pauses = _pauses(clip, rate)
    found = set()
    for place in places:
        near = [
            (begin, end)
            for begin, end in pauses
            if abs((begin + end) / 2 - place * len(clip)) < _NEAR * len(clip)
        ]
        found |= set(near[:1])
    short = sorted((begin, end) for begin, end in found if end - begin < wanted)
    cuts = [0, *((begin + end) // 2 for begin, end in short), len(clip)]
    parts: list[Samples] = []
    for number, (begin, end) in enumerate(short):
        part = _faded(clip[cuts[number] : cuts[number + 1]], rate, first=number > 0, last=True)
        parts += [part, np.zeros(wanted - (end - begin), dtype=np.float32)]
    return np.concatenate((*parts, _faded(clip[cuts[-2] :], rate, first=bool(parts))))


def _pauses(clip: Samples, rate: int) -> list[tuple[int, int]]:
    """Where it is quiet within the clip, as frames from and to, the longest first."""
    size = max(1, round(_WINDOW * rate))
    count = len(clip) // size
    if count < 3:
        return []
    windows = np.abs(clip[: count * size]).reshape(count, size).max(axis=1)
    quiet = np.concatenate(([False], windows < _HUSH * windows.max(), [False]))
    edges = np.flatnonzero(np.diff(quiet.astype(np.int8)))
    found = [
        (int(begin) * size, int(end) * size)
        for begin, end in zip(edges[::2], edges[1::2], strict=True)
        if begin > 0 and end < count and (end - begin) * size >= _SHORTEST * rate
    ]
    return sorted(found, key=lambda pause: pause[0] - pause[1])


def _faded(part: Samples, rate: int, *, first: bool = False, last: bool = False) -> Samples:
    """A copy of `part`, faded over half of a shortest pause at its first and last end."""
    slope = np.linspace(0.0, 1.0, min(len(part), round(_SHORTEST / 2 * rate)), dtype=np.float32)
    fade = slope * slope * (3 - 2 * slope)
    faded = part.copy()
    if first:
        faded[: len(fade)] *= fade
    if last:
        faded[len(part) - len(fade) :] *= fade[::-1]
    return faded
