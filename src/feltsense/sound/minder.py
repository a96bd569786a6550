"""Minds the audio process, in a daemon thread of its own: no other thread may touch it.

All starting, sending, watching and killing happens here, so that nothing the sound system does
can hold up the window. The thread reads `order`, `device` and `volumes`, which say all that is
wanted, and keeps `condition`, `status_file` and `pid`, which anybody may read; each is one
assignment, no lock. A process whose callback has been still for a second is killed. What is
tried next, and when, is decided in route.py; a process on another device is brought to play
before the one that sounds is ended, and what it plays joins the session where the clock has it.
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

from feltsense.language import tr
from feltsense.sound.child import GONE, Child, Failure, Order
from feltsense.sound.devices import Asking
from feltsense.sound.playhead import Head
from feltsense.sound.route import Look, Open, Route, Trouble
from feltsense.sound.sleep import SECOND
from feltsense.sound.status import StatusFile
from feltsense.sound.volumes import Volumes

_STEADY = 5 * SECOND
_PULSE = 0.1
"""Seconds between two looks at the process while nothing is asked."""
_PACE = 0.004
"""Seconds between two looks at least, so that many wishes at once are not sent one by one."""
_UNSEEN = SECOND * 3 // 10
"""What a longer gap between two looks has more is this thread's own, and no sign of a dead one."""


class State(Enum):
    """How it stands with the sound."""

    STARTING = auto()  # for the first time: there is hope
    SOUNDING = auto()
    LOST = auto()


class Condition(NamedTuple):
    """The state, and a plain line about it where it is not as it was chosen."""

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
        self._route = Route(device)
        self._child: Child | None = None  # the one that sounds
        self._opening: Child | None = None
        self._ending: list[Child] = []
        self._asking: Asking | None = None
        self._generation = 0
        self._problem = ""  # why there was no sound last
        self._was_playing = False
        self._closing = False
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sound minder", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Have the thread look at what is wanted now."""
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
        looked = time.monotonic_ns()
        try:
            while not self._closing:
                now = time.monotonic_ns()
                if now - looked > _UNSEEN:
                    for child in filter(None, (self._child, self._opening)):
                        child.forgive(now - looked - _UNSEEN)
                looked = now
                if not self._look_around(now):
                    time.sleep(_PACE)
                    self._wake.wait(_PULSE)
                    self._wake.clear()
        finally:
            self._end()

    def _end(self) -> None:
        self._stop_opening()
        if self._asking is not None:
            self._asking.end()
        if self._child is not None:
            self._child.quit()
        for child in self._ending:
            child.kill()
        self.condition = Condition(State.LOST, GONE)
        self.status_file, self.pid = None, None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _look_around(self, now: int) -> bool:
        """See to everything once; whether there is more to do at once."""
        playing = self.order.head.playing
        if self.device != self._route.wanted:
            self._route = self._route.chosen(self.device, now)
            self._stop_opening()
        if playing and not self._was_playing:
            self._route = self._route.begun(now)
        self._was_playing = playing
        self._ending = [child for child in self._ending if not child.has_ended(now)]
        busy = self._child is not None and self._tend(self._child, now)
        busy = (self._opening is not None and self._bring_up(self._opening, now)) or busy
        self._hear_answer(now)
        if self._opening is None and self._asking is None:
            self._try_next(now)
        self._tell()
        return busy

    def _try_next(self, now: int) -> None:
        match self._route.next(now):
            case Open(device):
                self._open(device, now)
            case Look():
                try:
                    self._asking = Asking(now)
                except OSError:
                    self._route = self._route.seen(False, now, self._was_playing)

    def _open(self, device: str | None, now: int) -> None:
        self._generation += 1
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="feltsense-"))
                # Also where the app ends without a word.
                weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
            self._opening = Child(self._folder / f"status-{self._generation}", device, now)
        except OSError as error:
            message = tr("The sound process could not be started: {error}.", error=error)
            self._give_up(device, Failure(message, Trouble.SYSTEM), now)

    def _bring_up(self, child: Child, now: int) -> bool:
        """See to the process that is being opened; whether there is more to give at once."""
        failure = child.listen(now)
        if failure is None and not child.is_settled:
            return False
        try:
            if failure is None and child.serve(self.order, self.volumes.gains(), now):
                return True
        except OSError:
            failure = Failure(GONE, Trouble.DEVICE)
        self._opening = None
        if failure is not None:
            child.kill()
            self._give_up(child.device, failure, now)
            return False
        if self._child is not None:
            self._child.end(now)
            self._ending.append(self._child)
        self._child = child
        self._route = self._route.opened(child.device, now)
        self.status_file, self.pid = child.status_file, child.pid
        return False

    def _tend(self, child: Child, now: int) -> bool:
        """See to the process that sounds; whether there is more to give at once."""
        failure = child.listen(now)
        if failure is None:
            if now - child.born > _STEADY:
                self._route = self._route.steady()
            try:
                return child.serve(self.order, self.volumes.gains(), now)
            except OSError:
                failure = Failure(GONE, Trouble.DEVICE)
        child.kill()
        self._child, self.pid = None, None
        self._route = self._route.lost(now, self._was_playing)
        self._problem = tr(failure.message)
        return False

    def _give_up(self, device: str | None, failure: Failure, now: int) -> None:
        """Take it that `device` was tried in vain."""
        self._route = self._route.failed(device, failure.trouble, now, self._was_playing)
        self._problem = tr(failure.message)

    def _hear_answer(self, now: int) -> None:
        """Take the list of devices, where one was asked for and has come."""
        if self._asking is None or (found := self._asking.answer(now)) is None:
            return
        self._asking.end()
        self._asking = None
        wanted = self._route.wanted
        there = wanted is not None and found.has(wanted)
        self._route = self._route.seen(there, now, self._was_playing)

    def _stop_opening(self) -> None:
        if self._opening is not None:
            self._opening.kill()
            self._opening = None

    def _tell(self) -> None:
        """Say how it stands, in one line."""
        route = self._route
        if route.stands_in:
            line = tr(
                "'{wanted}' is not there just now; the usual one is used.", wanted=route.wanted
            )
            self.condition = Condition(State.SOUNDING, line)
        elif route.sounding:
            self.condition = Condition(State.SOUNDING)
        elif self._problem:
            self.condition = Condition(State.LOST, self._problem)
