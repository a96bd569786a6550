"""A signal that names every frame in its own samples, and what reads it back from a recording.

Left is the frame modulo 30,000, right the whole number of 30,000s. So each recorded sample says
which frame it is, and a lost or repeated one is seen.
"""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.transport import RAMP
from tests.soundserver import until

STEPS, SHARE = 30_000, 32_768.0
SECOND = 1_000_000_000


def coded(frames: int) -> Mix:
    """A source whose samples name their frames; the right channel is never 0."""
    number = np.arange(frames)
    clip = np.stack((number % STEPS / SHARE, (number // STEPS + 1) / SHARE), axis=1)
    return Mix(frames, [Placement(0, clip.astype(np.float32), layer=Layer.BELL)])


def named(samples: NDArray[np.float32]) -> NDArray[np.int64]:
    """The frame that each recorded sample names; -1 for silence, -2 for a faded one."""
    scaled = samples.astype(np.float64) * SHARE
    whole = np.round(scaled)
    frames = (whole[:, 0] + STEPS * (whole[:, 1] - 1)).astype(np.int64)
    frames[np.any(np.abs(scaled - whole) > 1e-3, axis=1)] = -2
    frames[~samples.any(axis=1)] = -1
    return frames


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

    def until(self, frame: int, seconds: float = 12.0) -> None:
        until(lambda: self.look() >= frame, f"frame {frame}", seconds)

    def worst_step(self) -> float:
        """The largest difference, in seconds, between a step of the playhead and the clock's."""
        return max(
            abs((later[1] - earlier[1]) / RATE - (later[0] - earlier[0]) / SECOND)
            for earlier, later in pairwise(self.asked)
        )
