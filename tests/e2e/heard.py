"""What was heard of the coded signal, and what the screen would have asked meanwhile."""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.transport import RAMP
from tests.soundserver import until

SECOND = 1_000_000_000


def runs_of(frames: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """The stretches that play unfaded; a sample in a fade may look like one, a run does not."""
    plain = np.flatnonzero(frames >= 0)
    stretches = np.split(plain, np.flatnonzero(np.diff(plain) > 1) + 1)
    return [frames[run] for run in stretches if len(run) > RAMP // 4]


def is_whole(run: NDArray[np.int64]) -> bool:
    """Whether every sample is the frame after the one before: none lost, none repeated."""
    return bool(np.array_equal(run, np.arange(run[0], run[0] + len(run))))


def sounding(output: AudioOutput) -> None:
    until(lambda: output.health().sounding, "the audio process")


class Watch:
    """Asks what is heard, as the screen does, and remembers when it asked."""

    def __init__(self, output: AudioOutput) -> None:
        self._output = output
        self.asked: list[tuple[int, int]] = []

    def look(self) -> int:
        now = time.monotonic_ns()
        frame = self._output.heard_frame(now)
        self.asked.append((now, frame))
        return frame

    def until(self, frame: int, seconds: float = 30.0) -> None:
        until(lambda: self.look() >= frame, f"frame {frame}", seconds)

    def worst_step(self) -> float:
        """The largest difference, in seconds, between a step of the playhead and the clock's."""
        return max(
            abs((later[1] - earlier[1]) / RATE - (later[0] - earlier[0]) / SECOND)
            for earlier, later in pairwise(self.asked)
        )
