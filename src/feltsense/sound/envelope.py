"""A gain over time, known in advance: ducking under speech, fades at both ends.

It is looked up frame by frame in fixed tables, never computed from a block, so that how a
stretch is cut into blocks cannot change a bit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from feltsense.score.cues import RATE
from feltsense.sound.fades import fall, rise
from feltsense.sound.level import DUCK_DB, gain_of

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

ATTACK, RELEASE = round(0.25 * RATE), round(0.8 * RATE)
"""Frames in which ambience goes down before a line, and comes back after it."""

FADE_IN, FADE_OUT = 4 * RATE, 6 * RATE
"""Frames of ambience's own fades at the ends of a session."""


@dataclass(frozen=True, slots=True, eq=False)
class Envelope:
    """Gains in stretches: from `starts[i]` on `shapes[i]` holds, a number or a table of them.

    `starts` ascends; before the first the gain is 1; a table lasts until the next start.
    """

    starts: tuple[int, ...]
    shapes: tuple[float | Samples, ...]

    def apply(self, block: Samples, start: int) -> None:
        """Multiply the stereo `block`, whose first frame is `start`, by the gains."""
        end = start + len(block)
        index = bisect_right(self.starts, start) - 1
        here = start
        while here < end:
            last = index + 1 == len(self.starts)
            until = end if last else min(end, self.starts[index + 1])
            shape = self.shapes[index] if index >= 0 else 1.0
            part = block[here - start : until - start]
            if not isinstance(shape, float):
                offset = here - self.starts[index]
                part *= shape[offset : offset + len(part), None]
            elif shape != 1.0:
                part *= shape
            here = until
            index += 1


def ducking(lines: Iterable[tuple[int, int]]) -> Envelope:
    """Down by DUCK_DB under each line `(at, end)`; down all along where lines are near."""
    low = gain_of(DUCK_DB)
    stretches: list[list[int]] = []
    for at, end in sorted(lines):
        if stretches and at - stretches[-1][1] <= ATTACK + RELEASE:
            stretches[-1][1] = max(stretches[-1][1], end)
        else:
            stretches.append([at, end])
    down, up = low + (1 - low) * fall(ATTACK), low + (1 - low) * rise(RELEASE)
    starts: list[int] = []
    shapes: list[float | Samples] = []
    for at, end in stretches:
        starts += [at - ATTACK, at, end, end + RELEASE]
        shapes += [down, low, up, 1.0]
    return Envelope(tuple(starts), tuple(shapes))


def ends(frames: int) -> Envelope:
    """In over FADE_IN and out over FADE_OUT, or over half each where the session is short."""
    first, last = min(FADE_IN, frames // 2), min(FADE_OUT, frames // 2)
    return Envelope((0, first, frames - last, frames), (rise(first), 1.0, fall(last), 0.0))
