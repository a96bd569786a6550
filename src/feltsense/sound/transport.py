"""The core of the audio callback: where it plays, and the ramps that make every change soft.

It runs in the audio thread of the audio process. `fill` may not lock, log, import, open files
or allocate more than a block. What is wanted is given by assigning one immutable Wish to
`wish`; a Wish says everything, so that one which overtakes another loses nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feltsense.score.cues import RATE
from feltsense.sound.fades import levels

if TYPE_CHECKING:
    from feltsense.sound.source import Samples, Source

RAMP = RATE // 50
"""Frames of a fade at play, pause and seek: 20 ms, twice what was found to be inaudible."""


class Wish(NamedTuple):
    """What is to be played from now on; `number` grows with each.

    While `playing`, from `frame` on; where `since` is given, so that `frame` would have been
    heard at that monotonic nanosecond, to join a session that goes on by the clock.
    """

    number: int
    source: Source | None
    playing: bool
    frame: int = 0
    since: int | None = None


class Transport:
    """Plays what `wish` says; `frame`, `playing` and `number` say what it did in the last block.

    `frame` is the frame that the block's first sample is, or would have been, counted back from
    its last; `number` that of the wish in force.
    """

    def __init__(self) -> None:
        self.wish = Wish(0, None, playing=False)
        self.frame = 0
        self.playing = False
        self.number = 0
        self._taken = self.wish
        self._next = 0  # the frame of the next sample
        self._level = 0  # how far it is faded in, 0 to RAMP
        gains = levels(RAMP)
        self._up = gains[1:, None].copy()
        self._down = gains[-2::-1, None].copy()

    @property
    def is_silent(self) -> bool:
        """Whether nothing sounds any more after the last block."""
        return self._level == 0

    def fill(self, out: Samples, now: int, lead: int) -> None:
        """Write the next block into `out`, shape (n, 2).

        `now` is the monotonic clock, and `lead` how much later the block's first sample is
        heard, both in nanoseconds.
        """
        out.fill(0.0)
        wish = self.wish
        size = len(out)
        done = 0
        while done < size:
            if wish is not self._taken and self._level == 0:
                self._take(wish, now + lead, done)
            gains: Samples | None = None
            if wish is not self._taken or not self._taken.playing:
                if self._level == 0:
                    break
                count = min(size - done, self._level)
                gains = self._down[RAMP - self._level : RAMP - self._level + count]
                self._level -= count
            elif self._level < RAMP:
                count = min(size - done, RAMP - self._level)
                gains = self._up[self._level : self._level + count]
                self._level += count
            else:
                count = size - done
            part = out[done : done + count]
            if self._taken.source is not None:
                self._taken.source.add_to(part, self._next)
            if gains is not None:
                part *= gains
            self._next += count
            done += count
        self.playing = self._taken.playing
        self.number = self._taken.number
        self.frame = self._next - size if self.playing else self._next

    def _take(self, wish: Wish, heard: int, offset: int) -> None:
        """Put `wish` in force at `offset` in a block whose first sample is heard at `heard`."""
        self._taken = wish
        if wish.playing:
            self._next = wish.frame
            if wish.since is not None:
                self._next += (heard - wish.since) * RATE // 1_000_000_000 + offset
