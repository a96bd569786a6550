"""One take from a microphone, as the window has it: started, looked at, stopped, taken.

A process of its own records (capture_process.py), so that nothing the window does leaves a gap
in it. Starting and taking wait, and belong in a worker; `look`, `level` and `stop` never do.
What is recorded lies in a folder that only its owner can read, and is gone after `take`.
"""

from __future__ import annotations

import multiprocessing
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from feltsense.language import tr
from feltsense.sound.capture_meter import Meter, MeterFile

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

_PREFIX = ".recording-"
_STILL = 3.0
_STARTING = 12.0
"""Seconds after which a process that says nothing is given up; it gives up itself before that."""

SILENT = tr("The microphone does not answer.")
GONE = tr("The microphone went away in the middle.")
FULL = tr("Three minutes are the most for one line, and they are over.")


class State(Enum):
    """How it stands with a take."""

    OPENING = auto()
    RECORDING = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True)
class Take:
    """What was recorded, mono at score.RATE; `whole` unless the microphone went away."""

    samples: Samples
    whole: bool


class Capture:
    """Records from the default microphone, or the one called `device`, beginning now.

    The files lie in a folder of their own in `folder`. OSError where it cannot begin. `problem`
    is a plain sentence where there is one, once the state is ENDED.
    """

    def __init__(self, folder: Path, device: str | None, most: int | None = None) -> None:
        from feltsense.sound import capture_process

        self.state = State.OPENING
        self.problem = ""
        self._whole = True
        self._stopping = False
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
        self._meter = MeterFile(self._folder / "meter")
        self._last: Meter | None = None
        self._moved = time.monotonic()
        context = multiprocessing.get_context("spawn")
        self._connection, far = context.Pipe()
        self._process = context.Process(
            target=capture_process.run,
            args=(far, str(self._folder), device, most or capture_process.MOST),
            name="feltsense microphone",
            daemon=True,
        )
        try:
            self._process.start()
        except OSError:
            self._connection.close()
            self._remove()
            raise
        finally:
            far.close()

    @property
    def pid(self) -> int | None:
        """The id of the process."""
        return self._process.pid

    def look(self) -> State:
        """How it stands now."""
        if self.state is not State.ENDED:
            self._listen()
        return self.state

    def level(self) -> Meter | None:
        """How loud it is and how much is recorded, or None where nothing is yet."""
        return None if self.state is State.ENDED else self._meter.read()

    def stop(self) -> None:
        """Have the take ended, soon: `look` tells when."""
        if not self._stopping:
            self._stopping = True
            with suppress(OSError):
                self._connection.send(("stop",))

    def take(self, seconds: float = 4.0) -> Take:
        """Stop, wait `seconds` at most, and have what was recorded; its files are gone then."""
        import numpy as np

        self.stop()
        give_up = time.monotonic() + seconds
        while self.look() is not State.ENDED and time.monotonic() < give_up:
            time.sleep(0.01)
        if self.state is not State.ENDED:
            self._end(GONE, whole=False)
        self._let_go()
        raw = b""
        with suppress(OSError):
            raw = (self._folder / "take").read_bytes()
        self._remove()
        return Take(np.frombuffer(raw[: len(raw) // 4 * 4], dtype=np.float32), self._whole)

    def drop(self) -> None:
        """End it at once, and keep nothing."""
        self.state = State.ENDED
        self._let_go()
        self._remove()

    def _listen(self) -> None:
        meter, now = self._meter.read(), time.monotonic()
        if meter is not None and meter != self._last:
            self._last, self._moved = meter, now
        try:
            while self._connection.poll(0):
                self._hear(self._connection.recv())
                if self._has_ended():
                    return
        except (EOFError, OSError):
            self._lose()
            return
        if now - self._moved > (_STARTING if self._last is None else _STILL):
            self._lose()

    def _has_ended(self) -> bool:
        return self.state is State.ENDED

    def _lose(self) -> None:
        self._end(SILENT if self.state is State.OPENING else GONE, whole=False)

    def _hear(self, message: object) -> None:
        match message:
            case ("recording",):
                self.state = State.RECORDING
            case ("no sound", str(problem)):
                self._end(tr(problem), whole=True)
            case ("ended", "full"):
                self._end(FULL, whole=True)
            case ("ended", "lost"):
                self._lose()
            case ("ended", _):
                self._end("", whole=True)

    def _end(self, problem: str, *, whole: bool) -> None:
        self.state, self.problem, self._whole = State.ENDED, problem, whole

    def _let_go(self) -> None:
        """End the process: it has written down all there is."""
        self._process.join(0.2)
        self._process.kill()
        self._process.join(1.0)
        self._connection.close()

    def _remove(self) -> None:
        self._meter.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def remove_leftovers(folder: Path) -> None:
    """Delete takes in `folder` that a killed app has left behind; while nothing is recorded."""
    for path in folder.glob(f"{_PREFIX}*"):
        shutil.rmtree(path, ignore_errors=True)
