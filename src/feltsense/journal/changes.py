"""Logs of changes: what was saved to a month since its file was written, one record a save.

    b"feltsense changes 1\\n" + zeros up to 64, then records, each at a multiple of 16:
    b"FELT" + length (4 bytes) + number (8) + SHA-256 of name, number and payload (32) + payload

A log is made whole, of zeros, before it is used: an append then changes no size and costs one
write and one sync of data; and a log that is shorter than it was made was cut. Records count from
1 without a gap. After the last comes one without a payload and the log is cut to its length, or,
where the app was killed, zeros. The name of a record is the log's own and its number, so that
none can stand in the place of another. Only one process writes a log, and never after its end.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from feltsense.vault.durable import sync_data, write_durably

SIZE = 256 * 1024
"""Bytes a log is made with; where a record does not fit any more, the month's file is written."""

_FORMAT = b"feltsense changes "
_HEADER = (_FORMAT + b"1\n").ljust(64, b"\0")
_FORMAT_LINE = re.compile(re.escape(_FORMAT) + rb"(\d{1,4})\n\0")
_MAGIC = b"FELT"
_FIXED = len(_MAGIC) + 4 + 8 + 32
_STEP = 16


class NewerLog(Exception):
    """The log was written by a newer version of the app."""


class LogGone(Exception):
    """The log's file is no longer in its folder: something put another in its place."""


@dataclass(frozen=True, slots=True)
class Record:
    """One save: its number and what was saved, as it was given to `Log.append`."""

    number: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Read:
    """What a log held. `damaged` says that something in it is not as it was written.

    `torn` says that only its last record is not whole, as when the app was stopped while it wrote.
    """

    records: tuple[Record, ...]
    ended: bool
    damaged: bool
    torn: bool = False


class Log:
    """A new log at `path`, made durably, to append to. `name` is what its records are bound to.

    Raises OSError.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.count = 0
        self._name = name
        self._at = len(_HEADER)
        write_durably(path, _HEADER.ljust(SIZE, b"\0"))
        self._fd = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))

    def fits(self, payload: bytes) -> bool:
        """Whether there is room for the record of `payload`, and for the end after it."""
        return self._at + _padded(_FIXED + len(payload)) + _padded(_FIXED) <= SIZE

    def append(self, payload: bytes) -> None:
        """Add one record, durably. Raises OSError, or LogGone; then nothing may be appended."""
        if os.fstat(self._fd).st_nlink == 0:
            raise LogGone(str(self.path))
        record = _record(self._name, self.count + 1, payload)
        _write_at(self._fd, record, self._at)
        sync_data(self._fd)
        self.count += 1
        self._at += len(record)

    def end(self) -> None:
        """Mark the end and cut what is left; the log is closed also where that fails."""
        try:
            if os.fstat(self._fd).st_nlink:
                record = _record(self._name, self.count + 1, b"")
                _write_at(self._fd, record, self._at)
                sync_data(self._fd)  # first, for a log that is cut has to have its end
                os.ftruncate(self._fd, self._at + len(record))
        finally:
            os.close(self._fd)

    def abandon(self) -> None:
        """Let go of the file as it is."""
        os.close(self._fd)


def read_log(data: bytes, name: str) -> Read:
    """What the log called `name` holds, every record that is whole. Raises NewerLog."""
    damaged = not data.startswith(_HEADER)
    if damaged and (newer := _FORMAT_LINE.match(data)) and int(newer[1]) > 1:
        raise NewerLog(name)
    if len(data) > SIZE:  # none was ever made so; and looking for records takes its square
        data, damaged = data[:SIZE], True
    records: list[Record] = []
    at, ended, torn = len(_HEADER), False, False
    while at < len(data) and not ended:
        found = _record_at(data, at, name)
        if found is None:
            if not data[at:].strip(b"\0"):
                break
            following = _next(data, at, name)
            if following is None:
                torn = not damaged and len(data) == SIZE
                damaged = True
                break
            damaged, at = True, following
            continue
        number, payload = found
        expected = records[-1].number + 1 if records else 1
        if number != expected:
            damaged = True
        at += _padded(_FIXED + len(payload))
        if payload:
            records.append(Record(number, payload))
        else:
            ended = True
    if ended:
        damaged |= bool(data[at:].strip(b"\0"))
    else:
        damaged |= len(data) != SIZE
    return Read(tuple(records), ended, damaged, torn)


def _record(name: str, number: int, payload: bytes) -> bytes:
    head = _MAGIC + len(payload).to_bytes(4) + number.to_bytes(8)
    record = head + _digest(name, head, payload) + payload
    return record.ljust(_padded(len(record)), b"\0")


def _record_at(data: bytes, at: int, name: str) -> tuple[int, bytes] | None:
    head = data[at : at + 16]
    if not head.startswith(_MAGIC) or len(head) < 16:
        return None
    length = int.from_bytes(head[4:8])
    start = at + _FIXED
    payload = data[start : start + length]
    whole = len(payload) == length and data[at + 16 : start] == _digest(name, head, payload)
    padding = data[start + length : at + _padded(_FIXED + length)]
    return (int.from_bytes(head[8:]), payload) if whole and not padding.strip(b"\0") else None


def _next(data: bytes, at: int, name: str) -> int | None:
    """Where the next whole record begins after one that is not."""
    for place in range(at + _STEP, len(data) - _FIXED + 1, _STEP):
        if data.startswith(_MAGIC, place) and _record_at(data, place, name) is not None:
            return place
    return None


def _digest(name: str, head: bytes, payload: bytes) -> bytes:
    return sha256(name.encode() + b"\0" + head + payload).digest()


def _padded(length: int) -> int:
    return -(-length // _STEP) * _STEP


def _write_at(fd: int, data: bytes, at: int) -> None:
    os.lseek(fd, at, os.SEEK_SET)  # os.pwrite is not on Windows
    left = memoryview(data)
    while left:
        left = left[os.write(fd, left) :]
