"""How loud the microphone is just now, for the window to read at any time without asking.

One small memory-mapped record that the capture process writes whole, once a block; a checksum
tells a half-written one. Nothing here may lock or wait.
"""

from __future__ import annotations

import mmap
import struct
import zlib
from math import log10
from pathlib import Path
from typing import NamedTuple

_FIELDS = struct.Struct("<Qqdd")
_CHECK = struct.Struct("<I4x")
_SIZE = _FIELDS.size + _CHECK.size

FLOOR = -90.0
"""dB of full scale: what is fainter is shown as this."""


class Meter(NamedTuple):
    """After so many callbacks, so many frames are recorded; `peak` and `rms` of the last moment.

    Both are shares of full scale, over about 60 ms.
    """

    callbacks: int
    frames: int
    peak: float
    rms: float


class MeterFile:
    """A memory-mapped meter at `path`; made, and empty, where it does not exist.

    OSError where it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        path.touch(0o600)
        with path.open("r+b") as file:
            if path.stat().st_size < _SIZE:
                file.write(bytes(_SIZE))
                file.flush()
            self._map = mmap.mmap(file.fileno(), _SIZE)

    def write(self, meter: Meter) -> None:
        """Publish `meter`."""
        fields = _FIELDS.pack(*meter)
        self._map[:_SIZE] = fields + _CHECK.pack(zlib.crc32(fields))

    def read(self) -> Meter | None:
        """The last one, or None where there is none yet or it is just being written."""
        for _ in range(4):
            record = self._map[:_SIZE]
            fields = record[: _FIELDS.size]
            if _CHECK.unpack_from(record, _FIELDS.size)[0] == zlib.crc32(fields):
                meter = Meter(*_FIELDS.unpack(fields))
                return meter if meter.callbacks else None
        return None

    def close(self) -> None:
        """Let go of the file, so that it can be deleted on every system."""
        self._map.close()


def decibels(share: float) -> float:
    """A share of full scale in dB, FLOOR at least."""
    return max(FLOOR, 20 * log10(share)) if share > 0 else FLOOR
