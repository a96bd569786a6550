"""A session as sound: clips placed on frames, with an ambience under them.

A Mix holds no position and never changes. What a frame sounds like depends on the frame alone:
clips are added in one fixed order, and gains are looked up, so that any cut into blocks gives
the same bits. It is read by the audio callback: nothing here may lock, log or compute much.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from feltsense.sound.envelope import ducking, ends
from feltsense.sound.source import UNITY, Gains

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


class Layer(StrEnum):
    """What a clip is; ambience, the fourth layer, gives way to speech only."""

    SPEECH = "speech"
    BELL = "bell"
    BREATH = "breath"


_NUMBER = {Layer.SPEECH: 0, Layer.BELL: 1, Layer.BREATH: 2}
_AMBIENCE = 3
"""Places in Gains."""


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """A clip that begins at frame `at`: mono (n,) in the middle, or stereo (n, 2)."""

    at: int
    clip: Samples
    gain: float = 1.0
    layer: Layer = Layer.SPEECH

    @property
    def end(self) -> int:
        """The first frame after the clip."""
        return self.at + len(self.clip)


class Mix:
    """A Source of `frames` frames: `placements`, and `ambience` repeated from frame 0.

    `ambience` is stereo, (n, 2), as ambience.loop gives it. It goes down under speech and is
    faded at both ends of the session. What would sound before 0 or after the end is left out.
    """

    def __init__(
        self, frames: int, placements: Sequence[Placement], ambience: Samples | None = None
    ) -> None:
        if frames < 0:
            raise ValueError(f"a mix of {frames} frames")
        if ambience is not None and (ambience.ndim != 2 or not len(ambience)):
            raise ValueError("an ambience is stereo, and not empty")
        self._frames = frames
        for clip in (*(placement.clip for placement in placements), ambience):
            if clip is not None and clip.dtype != np.float32:
                raise ValueError(f"samples are float32, not {clip.dtype}")
        self.placements = tuple(sorted(placements, key=lambda placement: placement.at))
        self.ambience = ambience
        self._starts = [placement.at for placement in self.placements]
        # The furthest end so far: those before the first one past a frame are all over by then.
        self._reach = list(accumulate((placement.end for placement in self.placements), max))
        self._ducking = ducking(
            (placement.at, placement.end)
            for placement in self.placements
            if placement.layer is Layer.SPEECH
        )
        self._ends = ends(frames)

    @property
    def frames(self) -> int:
        """Length in frames."""
        return self._frames

    def add_to(self, out: Samples, start: int) -> None:
        """Add the frames from `start` to the stereo block `out`, shape (n, 2)."""
        self.add_layers(out, start, UNITY)

    def add_layers(self, out: Samples, start: int, gains: Gains) -> None:
        """As `add_to`, with each layer multiplied by its gain; UNITY gives the bits of `add_to`."""
        first, last = max(start, 0), min(start + len(out), self._frames)
        if first >= last:
            return
        out = out[first - start : last - start]
        for index in range(bisect_right(self._reach, first), bisect_left(self._starts, last)):
            placement = self.placements[index]
            begin, end = max(first, placement.at), min(last, placement.end)
            if begin >= end:
                continue
            gain = gains[_NUMBER[placement.layer]]
            if isinstance(gain, float) and gain == 0.0:
                continue
            part = placement.clip[begin - placement.at : end - placement.at] * placement.gain
            if part.ndim == 1:
                part = part[:, None]
            _apply(part, gain, begin - start, end - start)
            out[begin - first : end - first] += part
        gain = gains[_AMBIENCE]
        if self.ambience is not None and not (isinstance(gain, float) and gain == 0.0):
            under = self._under(self.ambience, first, last)
            _apply(under, gain, first - start, last - start)
            out += under

    def _under(self, loop: Samples, first: int, last: int) -> Samples:
        """The ambience of the frames `first` to `last`, ducked and faded."""
        block = np.empty((last - first, 2), dtype=np.float32)
        here = first
        while here < last:
            at = here % len(loop)
            count = min(last - here, len(loop) - at)
            block[here - first : here - first + count] = loop[at : at + count]
            here += count
        self._ducking.apply(block, first)
        self._ends.apply(block, first)
        return block


class Balanced:
    """A Source: `source` with its layers at fixed `gains`, as an export of what is heard."""

    def __init__(self, source: Mix, gains: tuple[float, float, float, float]) -> None:
        self._source = source
        self._gains = gains

    @property
    def frames(self) -> int:
        """Length in frames."""
        return self._source.frames

    def add_to(self, out: Samples, start: int) -> None:
        """Add the frames from `start` to the stereo block `out`, shape (n, 2)."""
        self._source.add_layers(out, start, self._gains)


def _apply(part: Samples, gain: float | Samples, first: int, last: int) -> None:
    """Multiply `part`, (n, 1) or (n, 2), by a number, or by the frames `first` to `last` of many.

    A gain of 1 is left out, so that unity changes no bit.
    """
    if isinstance(gain, float):
        if gain != 1.0:
            part *= np.float32(gain)
    else:
        part *= gain[first:last, None]
