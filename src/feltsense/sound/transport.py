"""The core of the audio callback: where it plays, how loud, and the ramps that keep it soft.

It runs in the audio thread of the audio process. `fill` may not lock, log, import, open files
or allocate more than a few blocks. What is wanted is given by assigning one immutable Wish to
`wish`, and one tuple to `gains`; each says everything, so that one which overtakes another
loses nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from feltsense.score.cues import RATE
from feltsense.sound.fades import levels

if TYPE_CHECKING:
    from feltsense.sound.source import Gains, Layered, Samples

RAMP = RATE // 50
"""Frames of a fade at play and seek: 20 ms, twice what was found to be inaudible."""
REST = RATE // 8
"""Frames in which a pause or a stop fades out: at once, and still nothing breaks off."""
SOFTLY = RATE
"""Frames of the fade-in of a sound that was away and comes back in the middle of something."""
TURN = RATE // 20
"""Frames in which a changed volume is reached."""

_FULL = RATE
"""Steps from silent to full; every ramp's length divides it."""


class Wish(NamedTuple):
    """What is to be played from now on; `number` grows with each.

    While `playing`, from `frame` on; where `since` is given, so that `frame` would have been
    heard at that monotonic nanosecond, to join a session that goes on by the clock. It is faded
    in over `rise` frames, a divisor of RATE.
    """

    number: int
    source: Layered | None
    playing: bool
    frame: int = 0
    since: int | None = None
    rise: int = RAMP


class Transport:
    """Plays what `wish` says; `frame`, `playing` and `number` say what it did in the last block.

    `frame` is the frame that the block's first sample is, or would have been, counted back from
    its last; `number` that of the wish in force. `gains` are the factors for speech, bells,
    breath and ambience.
    """

    def __init__(self) -> None:
        self.wish = Wish(0, None, playing=False)
        self.gains: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)
        self.frame = 0
        self.playing = False
        self.number = 0
        self._taken = self.wish
        self._next = 0  # the frame of the next sample
        self._level = 0  # how far it is faded in, 0 to _FULL
        self._table = levels(_FULL)
        self._turn = levels(TURN)
        self._turned = TURN  # how far the volumes are on their way `_from` one `_to` the other
        self._from = self._to = self.gains

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
            going = wish is not self._taken or not self._taken.playing
            if going and self._level == 0:
                break
            count, ramp = self._ramp(size - done, wish if going else None)
            part = out[done : done + count]
            self._add(part)
            if ramp is not None:
                part *= ramp
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
        self._from = self._to = self.gains  # nothing is heard, so nothing has to be gradual
        self._turned = TURN

    def _ramp(self, most: int, leaving: Wish | None) -> tuple[int, Samples | None]:
        """How many of the next `most` frames are alike, and their gains, (n, 1), None for 1.

        `leaving` is the wish for which what sounds now is faded out.
        """
        if leaving is not None:
            step = _FULL // (RAMP if leaving.playing else REST)
            count = min(most, -(-self._level // step))
            first = self._level - step
            self._level = max(0, self._level - count * step)
            places = first - step * np.arange(count)
            return count, self._table[np.maximum(places, 0), None]
        if self._level == _FULL:
            return most, None
        step = _FULL // self._taken.rise
        count = min(most, -(-(_FULL - self._level) // step))
        places = self._level + step * np.arange(1, count + 1)
        self._level = min(_FULL, self._level + count * step)
        return count, self._table[np.minimum(places, _FULL), None]

    def _add(self, part: Samples) -> None:
        """Add the next frames of the source to `part`, at the volumes of now."""
        source = self._taken.source
        wanted = self.gains
        if wanted is not self._to and wanted != self._to:
            t = float(self._turn[self._turned])
            self._from = _between(self._from, self._to, t)
            self._to = wanted
            self._turned = 0
        done = 0
        if self._turned < TURN:
            done = min(len(part), TURN - self._turned)
            along = self._turn[self._turned + 1 : self._turned + done + 1]
            if source is not None:
                gains: Gains = (
                    _ramped(self._from[0], self._to[0], along),
                    _ramped(self._from[1], self._to[1], along),
                    _ramped(self._from[2], self._to[2], along),
                    _ramped(self._from[3], self._to[3], along),
                )
                source.add_layers(part[:done], self._next, gains)
            self._turned += done
        if done < len(part) and source is not None:
            source.add_layers(part[done:], self._next + done, self._to)


def _between(
    a: tuple[float, float, float, float], b: tuple[float, float, float, float], t: float
) -> tuple[float, float, float, float]:
    """The gains on the way from `a` (t = 0) to `b` (t = 1)."""
    w, x, y, z = (p + (q - p) * t for p, q in zip(a, b, strict=True))
    return w, x, y, z


def _ramped(a: float, b: float, t: Samples) -> float | Samples:
    """One gain along the ramp `t`; a number where it does not change."""
    return a if a == b else np.float32(a) + np.float32(b - a) * t
