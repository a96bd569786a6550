"""The capture process: one microphone, and nothing in the window that could make it stutter.

Its audio thread copies each block into memory and publishes the level; its main thread writes
what is new to a file ten times a second, so that a crash of the sound system loses no more. The
callback may not lock, log, open files or import.

Messages in: ("stop",). Out: ("recording",), ("no sound", message), ("ended", how) with how one
of ENDINGS, after which the file is whole.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import shutil
import signal
import sys
import threading
import time
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from feltsense.score.cues import RATE
from feltsense.sound import device
from feltsense.sound.capture_meter import Meter, MeterFile

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

MOST = 180 * RATE
"""The longest take, in frames."""
STOPPED, FULL, LOST = ENDINGS = ("stopped", "full", "lost")

_LOOK = 0.1
_STILL = 1.5
"""Seconds without a block after which the microphone is taken for gone."""
_STARTING = 6.0
_ENDING = 1.5
"""Seconds after which an end that hangs in the sound system is made anyhow."""
_BLOCKS = 3
"""Blocks that the level is taken over."""


class Tape:
    """Everything that is recorded, filled by the audio thread; `frames` says how far."""

    def __init__(self, meter: MeterFile, most: int = MOST) -> None:
        self.samples: Samples = np.zeros(most, dtype=np.float32)
        self.frames = 0
        self._meter = meter
        self._callbacks = 0
        self._peaks = [0.0] * _BLOCKS
        self._powers = [0.0] * _BLOCKS

    def take(self, block: Samples) -> None:
        """Take the next block, as far as there is room, and publish how loud it is."""
        count = min(len(block), len(self.samples) - self.frames)
        self.samples[self.frames : self.frames + count] = block[:count]
        place = self._callbacks % _BLOCKS
        self._peaks[place] = float(max(block.max(), -block.min()))
        self._powers[place] = float(np.dot(block, block)) / len(block)
        self._callbacks += 1
        self.frames += count
        rms = (sum(self._powers) / _BLOCKS) ** 0.5
        self._meter.write(Meter(self._callbacks, self.frames, max(self._peaks), rms))


def run(connection: Connection, folder: str, device_name: str | None, most: int) -> None:
    """Record into `folder` until told to stop, until it is full, or until the app is gone.

    The target of the capture process. The files there are `meter`, and `take` with float32.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the app's to answer
    device.hush_libraries()
    sys.setswitchinterval(0.001)  # the audio thread should not wait for the other one
    place = Path(folder)
    tape = Tape(MeterFile(place / "meter"), most)
    try:
        (place / "take").touch(0o600)
        with (place / "take").open("wb", buffering=0) as file:
            stream = device.open_input(tape.take, device_name)
            gc.freeze()
            gc.disable()  # a collection would make the callback wait
            how = _record(connection, tape, file)
            connection.send(("ended", how))
    except device.DeviceError as error:
        connection.send(("no sound", str(error)))
        return
    except (EOFError, OSError):  # nobody is there to hear of it
        shutil.rmtree(place, ignore_errors=True)
        os._exit(1)
    timer = threading.Timer(_ENDING, os._exit, (1,))
    timer.daemon = True
    timer.start()
    stream.stop()
    stream.close()
    timer.cancel()


def _record(connection: Connection, tape: Tape, file: BinaryIO) -> str:
    """Write down what comes in until there is an end to it; how it ended.

    EOFError or OSError where the app has gone.
    """
    parent = multiprocessing.parent_process()
    watched: list[Connection | int] = [connection]
    if parent is not None:
        watched.append(parent.sentinel)
    written = seen = 0
    moved, patience = time.monotonic(), _STARTING
    while True:
        heard = wait(watched, _LOOK)
        stopped = connection in heard and connection.recv() == ("stop",)
        if parent is not None and parent.sentinel in heard:
            raise EOFError
        frames, now = tape.frames, time.monotonic()
        if frames > seen:
            if not seen:
                connection.send(("recording",))
            seen, moved, patience = frames, now, _STILL
        file.write(tape.samples[written:frames].tobytes())
        written = frames
        if stopped:
            return STOPPED
        if written == len(tape.samples):
            return FULL
        if now - moved > patience:
            return LOST
