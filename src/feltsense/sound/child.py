"""One audio process as the minder has it: start it, hear it, give it what it lacks, end it.

Used by the minder's thread only. Nothing here waits for the process longer than a moment: a
part of a source is sent only when the one before it was taken, so that a pipe is never full.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from feltsense.language import tr
from feltsense.sound.playhead import SETTLED, Head
from feltsense.sound.route import Trouble
from feltsense.sound.sleep import SECOND
from feltsense.sound.source import Source
from feltsense.sound.status import Status, StatusFile

GONE = tr("No sound just now.")

_STILL = 1 * SECOND
_STARTING = 20 * SECOND
_ENDING = 2 * SECOND
_HELD = SECOND
_SIGN = SECOND // 4
_TAKING = 0.02
_AT_ONCE = 256
"""Parts that are sent before the minder looks around again: 8 MB."""

Gains = tuple[float, float, float, float]


class Order(NamedTuple):
    """All that is wanted: which source, and where its playhead is."""

    source: Source | None
    head: Head


class Failure(NamedTuple):
    """Why a process is of no use."""

    message: str
    trouble: Trouble


class Child:
    """An audio process on `device` that publishes at `status_path`, started at `born`.

    OSError where it cannot be started. Times are monotonic nanoseconds.
    """

    def __init__(self, status_path: Path, device: str | None, born: int) -> None:
        # Not at the top: the window imports this file's users before its first paint, and that
        # drags in numpy.
        from feltsense.sound.process import run

        self.device = device
        self.born = born
        self.status_file = StatusFile(status_path)
        self._path = status_path
        self._status: Status | None = None
        self._plays = False
        self._moved = born  # when its callback was last known to be alive
        self._held: int | None = None  # since when it plays nothing though it was told to
        self._source: Source | None = None
        self._parts: Iterator[bytes] | None = None
        self._untaken = 0
        self._gains: Gains | None = None
        self._number = -1
        self._softly = True
        self._end_by: int | None = None
        context = multiprocessing.get_context("spawn")
        self._connection, far = context.Pipe()
        self._process = context.Process(
            target=run,
            args=(far, str(status_path), device),
            name="feltsense sound",
            daemon=True,
        )
        try:
            self._process.start()
        except OSError:
            self._connection.close()
            raise
        finally:
            far.close()  # so that the end of the process is the end of the pipe

    @property
    def pid(self) -> int | None:
        """The id of the process."""
        return self._process.pid

    @property
    def is_settled(self) -> bool:
        """Whether the device plays, and its times can be believed.

        The first blocks are asked for at once, to lie ready; those after them show that it plays.
        """
        return self._plays

    def forgive(self, length: int) -> None:
        """Leave `length` nanoseconds, in which nobody looked, out of its silence."""
        self._moved += length

    def listen(self, now: int) -> Failure | None:
        """Take what the process has sent and published; a Failure where it is of no use."""
        failure = self._hear()
        status = self.status_file.read()
        if status is not None:
            before = self._status.callbacks if self._status is not None else 0
            if status.callbacks > before:
                self._moved = now
                self._plays = self._plays or before >= SETTLED
            self._status = status
        if failure is None and now - self._moved > (_STILL if self._plays else _STARTING):
            failure = Failure(GONE, Trouble.DEVICE)
        return failure

    def serve(self, order: Order, gains: Gains, now: int) -> bool:
        """Send what of `order` the process does not have; whether there is more to send.

        Nothing is sent to one that gives no sign of life, for its pipe may be full. OSError where
        it is gone.
        """
        if now - self._moved > _SIGN:
            return False
        if gains != self._gains:
            self._connection.send(("volumes", gains))
            self._gains = gains
        if order.source is not None and order.source is not self._source:
            from feltsense.sound.parcel import pack, parts

            buffers = pack(order.source)
            self._connection.send(("load", [len(buffer) for buffer in buffers]))
            self._source, self._parts = order.source, parts(buffers)
        if self._parts is not None:
            for _ in range(_AT_ONCE):
                if self._untaken and not self._was_taken():
                    return True
                part = next(self._parts, None)
                if part is None:
                    self._parts = None
                    break
                self._connection.send(("part", part))
                self._untaken += 1
            else:
                return True
        self._see_whether_held(order.head, now)
        if self._source is not None and order.head.number != self._number:
            self._wish(order.head)
        return False

    def end(self, now: int) -> None:
        """Have the process fade out and end; `has_ended` sees to it that it does."""
        self._end_by = now + _ENDING
        with suppress(OSError):
            self._connection.send(("quit",))

    def has_ended(self, now: int) -> bool:
        """Whether it is gone after `end`; it is killed where that takes two seconds."""
        if self._process.is_alive() and self._end_by is not None and now < self._end_by:
            return False
        self.kill()
        return True

    def kill(self) -> None:
        """End the process at once, whatever it is at."""
        self._process.kill()
        self._process.join(1.0)
        self._connection.close()
        with suppress(OSError):  # where a system keeps a mapped file, the folder's end is its own
            self._path.unlink(missing_ok=True)

    def quit(self) -> None:
        """Have the process fade out and end; kill it where that takes over two seconds."""
        with suppress(OSError):
            self._connection.send(("quit",))
            self._process.join(_ENDING / SECOND)
        self.kill()

    def _wish(self, head: Head) -> None:
        """Say where to play; softly where the sound comes back into a session that went on."""
        frame, since = (head.least, None) if head.held else (round(head.frame), head.since)
        softly = self._softly and since is not None
        self._connection.send(("wish", head.number, head.playing, frame, since, softly))
        self._number, self._softly = head.number, False

    def _see_whether_held(self, head: Head, now: int) -> None:
        """Have a process that slept, and holds since, told again where the session goes on.

        Not at once: who slept as well may be about to pause.
        """
        status = self._status
        as_told = status is not None and status.number == self._number and status.playing
        if as_told or not head.playing or head.number != self._number:
            self._held = None
        elif self._held is None:
            self._held = now
        elif now - self._held > _HELD and now - head.asked < _HELD:
            self._number, self._softly, self._held = -1, True, None

    def _hear(self) -> Failure | None:
        try:
            while self._connection.poll(0):
                match self._connection.recv():
                    case ("no sound", str(message), Trouble() as trouble):
                        return Failure(message, trouble)
                    case ("taken",):
                        self._untaken -= 1
        except (EOFError, OSError):
            return Failure(GONE, Trouble.DEVICE)
        return None if self._process.is_alive() else Failure(GONE, Trouble.DEVICE)

    def _was_taken(self) -> bool:
        """Whether the last part was taken, within a moment."""
        if not self._connection.poll(_TAKING):
            return False
        return self._hear() is None and self._untaken == 0
