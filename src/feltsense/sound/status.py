"""Where the audio process is, for the app to read at any time: one small memory-mapped file.

The audio callback writes it whole, once a block; the app reads it without asking. The file has
one record: a sequence number, the fields, and a checksum by which a half-written record is
known. Nothing here may lock or wait.
"""

from __future__ import annotations

import mmap
import struct
import zlib
from pathlib import Path
from typing import NamedTuple

_FIELDS = struct.Struct("<Qqqqq?7x")
_CHECK = struct.Struct("<I4x")
SIZE = _FIELDS.size + _CHECK.size


class Status(NamedTuple):
    """One block as the callback saw it; times are monotonic nanoseconds.

    At `then` the block that begins with `frame` was written, and is heard `lead` later;
    `number` is that of the wish in force, `callbacks` counts blocks from 1.
    """

    callbacks: int
    then: int
    frame: int
    lead: int
    number: int
    playing: bool


class StatusFile:
    """A memory-mapped status file at `path`; made, and empty, where it does not exist.

    OSError where it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        with path.open("r+b" if path.exists() else "w+b") as file:
            if path.stat().st_size < SIZE:
                file.write(bytes(SIZE))
                file.flush()
            self._map = mmap.mmap(file.fileno(), SIZE)

    def write(self, status: Status) -> None:
        """Publish `status`."""
        fields = _FIELDS.pack(*status)
        self._map[:SIZE] = fields + _CHECK.pack(zlib.crc32(fields))

    def read(self) -> Status | None:
        """The last status, or None where there is none yet or it is just being written."""
        for _ in range(4):
            record = self._map[:SIZE]
            fields = record[: _FIELDS.size]
            if _CHECK.unpack_from(record, _FIELDS.size)[0] == zlib.crc32(fields):
                status = Status(*_FIELDS.unpack(fields))
                return status if status.callbacks else None
        return None
