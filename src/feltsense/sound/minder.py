"""Minds the audio process, in a daemon thread of its own: no other thread may touch it.

All starting, sending, watching and killing happens here, so that nothing the sound system does
can hold up the window. The thread reads `order`, which says all that is wanted, and keeps
`condition`, `status_file` and `pid`, which anybody may read; each is one assignment, no lock.
A process whose callback has been still for a second is killed, and another is started after
0.5, 1, 2, 4, 5, 5... seconds; what it plays joins the session where the clock has it.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
import weakref
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from feltsense.sound.child import GONE, Child, Failure, Order
from feltsense.sound.playhead import SECOND, SETTLED, Head
from feltsense.sound.status import StatusFile
from feltsense.sound.volumes import Volumes

_STILL = 1 * SECOND
_STARTING = 10 * SECOND
_STEADY = 5 * SECOND
_DELAYS = (0.5, 1.0, 2.0, 4.0, 5.0)
_PULSE = 0.1
"""Seconds between two looks at the process while nothing is asked."""


class State(Enum):
    """How it stands with the sound."""

    STARTING = auto()  # for the first time: there is hope
    SOUNDING = auto()
    LOST = auto()


class Condition(NamedTuple):
    """The state, and a plain line about it where it is LOST."""

    state: State
    message: str = ""


class Minder:
    """Keeps one audio process alive, on the default device or the one called `device`."""

    def __init__(self, device: str | None) -> None:
        self.order = Order(None, Head())
        self.condition = Condition(State.STARTING)
        self.status_file: StatusFile | None = None
        self.pid: int | None = None
        self.device = device
        self.volumes = Volumes()
        self._folder: Path | None = None
        self._child: Child | None = None
        self._generation = 0
        self._losses = 0
        self._next_try: int | None = 0  # monotonic; None where trying would be of no use
        self._closing = False
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sound minder", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Have the thread look at `order` now."""
        self._wake.set()

    def close(self) -> None:
        """Have the sound faded out, the process ended and its folder removed, soon."""
        self._closing = True
        self._wake.set()

    def wait_closed(self, seconds: float) -> bool:
        """Wait until that is done, `seconds` at most; whether it is."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    # Everything below runs in the thread.

    def _run(self) -> None:
        try:
            while not self._closing:
                now = time.monotonic_ns()
                busy = False
                if self._child is not None:
                    busy = self._look_after(self._child, now)
                elif self._is_time(now):
                    self._start(now)
                if not busy:
                    self._wake.wait(_PULSE)
                    self._wake.clear()
        finally:
            if self._child is not None:
                self._child.quit()
            self.condition = Condition(State.LOST, GONE)
            self.status_file, self.pid = None, None
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)

    def _is_time(self, now: int) -> bool:
        """Whether to start a process now; after five in vain, only while a session plays."""
        if self._next_try is None or now < self._next_try:
            return False
        return self._losses < len(_DELAYS) or self.order.head.playing

    def _start(self, now: int) -> None:
        self._generation += 1
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="feltsense-"))
                # Also where the app ends without a word.
                weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
            path = self._folder / f"status-{self._generation}"
            self.status_file = StatusFile(path)
            self._child = Child(path, self.device, now)
        except OSError as error:
            self._lose(Failure(f"The sound process could not be started: {error}."), now)
            return
        self.pid = self._child.pid

    def _look_after(self, child: Child, now: int) -> bool:
        """Watch `child` and give it what it lacks; whether there is more to give at once."""
        failure = child.listen()
        status = self.status_file.read() if self.status_file is not None else None
        if status is not None and status.callbacks > child.callbacks:
            child.callbacks, child.moved = status.callbacks, now
        if failure is None and now - child.moved > (_STILL if child.callbacks else _STARTING):
            failure = Failure(GONE)
        if failure is not None:
            self._lose(failure, now)
            return False
        if child.callbacks < SETTLED:
            return False
        if self.condition.state is not State.SOUNDING:
            self.condition = Condition(State.SOUNDING)
        if now - child.born > _STEADY:
            self._losses = 0
        try:
            return child.serve(self.order)
        except OSError:
            self._lose(Failure(GONE), now)
            return False

    def _lose(self, failure: Failure, now: int) -> None:
        """Give up the process there is, and set the time of the next."""
        if self._child is not None:
            self._child.kill()
        self._child, self.pid = None, None
        self.condition = Condition(State.LOST, failure.message)
        delay = _DELAYS[min(self._losses, len(_DELAYS) - 1)]
        self._losses += 1
        self._next_try = None if failure.lasting else now + int(delay * SECOND)
