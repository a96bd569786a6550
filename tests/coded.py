"""A signal whose samples name their own frames, and an exact count of what a recording lost.

Left is the frame modulo 30,000, right one more than the whole number of 30,000s, both small
enough to be exact as float32. So every sample that is heard says which frame it is. The count
is made while it is recorded, for an hour of it would be a file of 1.4 GB.

    python -m tests.coded SECONDS      writes the signal to standard output, as raw float32
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.mix import Layer, Mix, Placement
from tests.soundserver import SoundServer

STEPS, SHARE = 30_000, 32_768.0
SILENT, FADED = -1, -2

Samples = NDArray[np.float32]
Frames = NDArray[np.int64]


def samples_of(frames: Frames) -> Samples:
    """The samples that name `frames`, shape (n, 2)."""
    coded = np.stack((frames % STEPS / SHARE, (frames // STEPS + 1) / SHARE), axis=1)
    return coded.astype(np.float32)


def coded_mix(frames: int) -> Mix:
    """The signal as a Source that is as short to send as a session, however long it lasts."""
    first, each = np.zeros((2, STEPS, 2), dtype=np.float32)
    first[:, 0] = np.arange(STEPS) / SHARE
    each[:, 1] = 1 / SHARE
    placements: list[Placement] = []
    for at in range(0, frames, STEPS):
        placements.append(Placement(at, first, layer=Layer.BELL))
        placements.append(Placement(at, each, at // STEPS + 1.0, Layer.BELL))
    return Mix(frames, placements)


def named(samples: Samples) -> Frames:
    """The frame that each sample of (n, 2) names, or SILENT, or FADED where it names none."""
    scaled = samples.astype(np.float64) * SHARE
    whole = np.round(scaled)
    frames = (whole[:, 0] + STEPS * (whole[:, 1] - 1)).astype(np.int64)
    frames[np.any(np.abs(scaled - whole) > 1e-3, axis=1)] = FADED
    frames[~samples.any(axis=1)] = SILENT
    return frames


@dataclass
class Counter:
    """Counts what is missing between the first sample that names `first` or later, and `last`.

    From whatever comes first and without an end where they are None.

    `gaps` is how often it did not go on with the next frame; in all of them together `lost`
    frames were never heard, `repeated` ones were heard again, and for `silent` and `faded`
    frames something else was heard. Frames are counted as `heard` in between.
    """

    first: int | None = None
    last: int | None = None
    heard: int = 0
    gaps: int = 0
    lost: int = 0
    repeated: int = 0
    silent: int = 0
    faded: int = 0
    where: list[int] = field(default_factory=list)
    begun: bool = False
    done: bool = False
    _at: int = -1
    _off: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether every frame was heard, once."""
        return self.gaps == 0

    def take(self, samples: Samples) -> None:
        """Count the next recorded samples, shape (n, 2)."""
        frames = named(samples)
        if not self.begun:
            first, reach = (0, STEPS**2) if self.first is None else (self.first, RATE)
            inside = np.flatnonzero((frames >= first) & (frames < first + reach))
            if not len(inside):
                return
            frames = frames[inside[0] :]
            self.begun = True
            self._at = int(frames[0]) - 1
        if self.done:
            return
        key = np.where(frames >= 0, frames - np.arange(len(frames)), frames - (1 << 60))
        cuts = np.flatnonzero(np.diff(key)) + 1
        for piece in np.split(frames, cuts):
            if self._goes_on(int(piece[0]), len(piece)):
                return

    def _goes_on(self, first: int, count: int) -> bool:
        """Count `count` samples that follow each other from `first`, or are all alike.

        Whether that is all.
        """
        missed = first != self._at + 1
        if (missed or first < 0) and not self._off:
            self.gaps += 1
            self.where.append(self._at + 1)
        self._off = first < 0
        if first == SILENT:
            self.silent += count
        elif first == FADED:
            self.faded += count
        else:
            if self.last is not None:
                count = max(1, min(count, self.last + 1 - first))
            self.lost += max(0, first - self._at - 1)
            self.repeated += min(count, max(0, self._at + 1 - first))
            self._at = first + count - 1
            self.heard += count
            self.done = self.last is not None and self._at >= self.last
        return self.done

    def __str__(self) -> str:
        where = f", first at {self.where[0] / RATE:.1f} s" if self.where else ""
        return (
            f"{self.heard / RATE:.1f} s heard, {self.gaps} dropouts ({self.lost} frames lost, "
            f"{self.repeated} repeated, {self.silent} silent, {self.faded} broken{where})"
        )


class Listener:
    """Hears what a sink plays as it plays it, and keeps nothing; a context manager.

    `take` gets, in a thread of its own, the monotonic nanosecond at which samples came, and
    the samples, (n, 2), or as many as there are `channels` in PulseAudio's names. To be
    begun before the program that is heard.
    """

    def __init__(
        self,
        server: SoundServer,
        sink: str,
        take: Callable[[int, Samples], None],
        latency_ms: int = 10,
        channels: str = "front-left,front-right",
    ) -> None:
        self._channels = channels.count(",") + 1
        self._take = take
        self._first = threading.Event()
        self._process = subprocess.Popen(
            [
                "parec",
                f"--device={sink}.monitor",
                "--format=float32le",
                f"--rate={RATE}",
                f"--channels={self._channels}",
                f"--channel-map={channels}",
                f"--latency-msec={latency_ms}",
            ],
            env={**os.environ, **server.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._thread = threading.Thread(target=self._listen, name="listener", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._first.wait(10):
            self.__exit__(None, None, None)
            raise TimeoutError("the recorder: nothing within 10 s")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait()
        self._thread.join(5)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        rest = b""
        while data := os.read(pipe, 1 << 18):
            now = time.monotonic_ns()
            data = rest + data
            whole = len(data) // (4 * self._channels) * 4 * self._channels
            rest = data[whole:]
            samples = np.frombuffer(data[:whole], dtype="<f4")
            self._take(now, samples.reshape(-1, self._channels))
            self._first.set()


def main(arguments: list[str]) -> int:
    frames = round(float(arguments[0]) * RATE)
    try:
        for begin in range(0, frames, RATE):
            block = samples_of(np.arange(begin, min(frames, begin + RATE)))
            sys.stdout.buffer.write(block.astype("<f4").tobytes())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
