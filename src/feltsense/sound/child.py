"""One audio process as the minder has it: start it, hear it, give it what it lacks, end it.

Used by the minder's thread only. Nothing here waits for the process longer than a moment: a
part of a source is sent only when the one before it was taken, so that a pipe is never full.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from feltsense.sound.playhead import Head
from feltsense.sound.source import Source

GONE = "No sound just now."

_TAKING = 0.02
_AT_ONCE = 256
"""Parts that are sent before the minder looks around again: 8 MB."""


class Order(NamedTuple):
    """All that is wanted: which source, and where its playhead is."""

    source: Source | None
    head: Head


class Failure(NamedTuple):
    """Why a process is of no use; `lasting` where another would be of none either."""

    message: str
    lasting: bool = False


class Child:
    """An audio process that publishes at `status_path`; `born` is when, in nanoseconds.

    OSError where it cannot be started. `callbacks` and `moved` are the minder's: the last count
    it saw, and when that changed.
    """

    def __init__(self, status_path: Path, device: str | None, born: int) -> None:
        # Not at the top: the window imports this file's users before its first paint, and that
        # drags in numpy.
        from feltsense.sound.process import run

        self.born = self.moved = born
        self.callbacks = 0
        self._source: Source | None = None
        self._parts: Iterator[bytes] | None = None
        self._untaken = 0
        self._number = -1
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

    def listen(self) -> Failure | None:
        """Take what the process has sent; a Failure where it gave up or is gone."""
        try:
            while self._connection.poll(0):
                match self._connection.recv():
                    case ("no sound", str(message), bool(lasting)):
                        return Failure(message, lasting)
                    case ("taken",):
                        self._untaken -= 1
        except (EOFError, OSError):
            return Failure(GONE)
        return None if self._process.is_alive() else Failure(GONE)

    def serve(self, order: Order) -> bool:
        """Send what of `order` the process does not have; whether there is more to send.

        OSError where it is gone.
        """
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
        head = order.head
        if self._source is not None and head.number != self._number:
            frame, since = (head.least, None) if head.held else (round(head.frame), head.since)
            self._connection.send(("wish", head.number, head.playing, frame, since))
            self._number = head.number
        return False

    def kill(self) -> None:
        """End the process at once, whatever it is at."""
        self._process.kill()
        self._process.join(1.0)
        self._connection.close()

    def quit(self) -> None:
        """Have the process fade out and end; kill it where that takes over two seconds."""
        try:
            self._connection.send(("quit",))
        except OSError:
            pass
        else:
            self._process.join(2.0)
        self.kill()

    def _was_taken(self) -> bool:
        """Whether the last part was taken, within a moment."""
        if not self._connection.poll(_TAKING):
            return False
        return self.listen() is None and self._untaken == 0
