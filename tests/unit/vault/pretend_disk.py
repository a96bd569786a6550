"""A disk that forgets: the system calls of a real run, replayed up to a power cut.

`recorded` lets real calls through and writes them down. `after_a_cut` then gives every state
that the disk could be in when the power goes at one point, by the rules that hold on every
file system: what was written to a file is there after its sync, a name after the sync of its
folder, and before that any part of it, or nothing, may be there. Names of one folder are lost
from the newest back.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

import pytest

File = int


@dataclass(frozen=True)
class Call:
    """One call: `do` is create, cut, write, sync, sync folder, mkdir, replace, unlink or ack.

    A write is at `at`; a cut leaves the file `at` bytes.
    """

    do: str
    file: File = -1
    path: Path = Path()
    target: Path = Path()
    data: bytes = b""
    at: int = 0
    said: Any = None


@dataclass
class Record:
    """The calls of a run, in their order."""

    calls: list[Call] = field(default_factory=list)

    def ack(self, said: object) -> None:
        """Write down that `said` was promised to be safe."""
        self.calls.append(Call("ack", said=said))

    def without(self, *kinds: str) -> Record:
        """The record of a run that had left these calls out."""
        return Record([call for call in self.calls if call.do not in kinds])


@contextmanager
def recorded() -> Iterator[Record]:
    """Record the calls that change files, by this process, in the block."""
    record = Record()
    open_: dict[int, Path | File] = {}
    files: dict[Path, File] = {}
    places: dict[int, int] = {}
    calls = ("open", "write", "close", "fsync", "fdatasync", "lseek", "ftruncate")
    real: dict[str, Any] = {name: getattr(os, name) for name in calls}
    names = {name: getattr(os, name) for name in ("mkdir", "replace", "unlink")}

    def opening(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        path, was_there = Path(path), Path(path).exists()
        fd: int = real["open"](path, flags, mode, **more)
        if path.is_dir():
            open_[fd] = path
            return fd
        if not was_there:
            files[path] = len(record.calls)
            record.calls.append(Call("create", files[path], path))
        elif flags & os.O_TRUNC:
            record.calls.append(Call("cut", files[path]))
        open_[fd], places[fd] = files[path], 0
        return fd

    def seeking(fd: int, place: int, whence: int) -> int:
        places[fd] = reached = real["lseek"](fd, place, whence)
        return int(reached)

    def cutting(fd: int, length: int) -> None:
        real["ftruncate"](fd, length)
        if isinstance(file := open_.get(fd), File):
            record.calls.append(Call("cut", file, at=length))

    def writing(fd: int, data: Any) -> int:
        count: int = real["write"](fd, data)
        if isinstance(file := open_.get(fd), File):
            record.calls.append(Call("write", file, data=bytes(data)[:count], at=places[fd]))
            places[fd] += count
        return count

    def syncing(fd: int) -> None:
        real["fsync"](fd)
        match open_.get(fd):
            case Path() as folder:
                record.calls.append(Call("sync folder", path=folder))
            case int() as file:
                record.calls.append(Call("sync", file))

    def closing(fd: int) -> None:
        open_.pop(fd, None)
        real["close"](fd)

    def naming(name: str) -> Callable[..., None]:
        def call(path: Any, *more: Any, **named: Any) -> None:
            names[name](path, *more, **named)
            target = Path(more[0]) if name == "replace" else Path()
            if name == "replace":
                files[target] = files.pop(Path(path))
            record.calls.append(Call(name, path=Path(path), target=target))

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name, spy in {
            "open": opening,
            "write": writing,
            "close": closing,
            "fsync": syncing,
            "fdatasync": syncing,
            "lseek": seeking,
            "ftruncate": cutting,
            **{name: naming(name) for name in names},
        }.items():
            patch.setattr(os, name, spy)
        yield record


def tears(safe: bytes, written: bytes) -> Iterator[bytes]:
    """What may be left of a file that was not synced: old, new, and in between.

    Of a file that grew: cut, or zeros in its place. Of one that was cut: its length and what it
    says, each old or new. Of one that kept its length, only what lies between the first and the
    last byte that differ: half of it new, noise, or zeros.
    """
    yield safe
    yield written
    if len(safe) > len(written):
        yield safe[: len(written)]
        yield written + safe[len(written) :]
    elif len(safe) < len(written):
        yield written[: len(written) // 2]
        yield written[:-1]
        yield bytes(len(written))
    elif safe != written:
        first = next(at for at, (a, b) in enumerate(zip(safe, written, strict=True)) if a != b)
        last = len(safe) - next(
            at
            for at, (a, b) in enumerate(zip(reversed(safe), reversed(written), strict=True))
            if a != b
        )
        half = (first + last) // 2
        yield written[:half] + safe[half:]
        yield safe[:half] + written[half:]
        yield safe[:first] + bytes(0xA5 for _ in range(last - first)) + safe[last:]
        yield safe[:first] + bytes(last - first) + safe[last:]


@dataclass
class _Disk:
    """What is safe, and what is only in memory yet."""

    names: dict[Path, File | None]  # None is a folder
    pending: dict[Path, list[Call]] = field(default_factory=dict)
    safe: dict[File, bytes] = field(default_factory=dict)
    written: dict[File, bytes] = field(default_factory=dict)

    def do(self, call: Call) -> None:
        match call.do:
            case "create":
                self.safe[call.file] = self.written[call.file] = b""
                self.pending.setdefault(call.path.parent, []).append(call)
            case "mkdir" | "unlink" | "replace":
                self.pending.setdefault(call.path.parent, []).append(call)
            case "cut":
                self.written[call.file] = self.written[call.file][: call.at].ljust(call.at, b"\0")
            case "write":
                was, end = self.written[call.file], call.at + len(call.data)
                self.written[call.file] = (
                    was[: call.at].ljust(call.at, b"\0") + call.data + was[end:]
                )
            case "sync":
                self.safe[call.file] = self.written[call.file]
            case "sync folder":
                for waiting in self.pending.pop(call.path, []):
                    _name(self.names, waiting)


def after_a_cut(calls: list[Call], root: Path) -> Iterator[dict[Path, bytes | None]]:
    """Each state of the disk below `root` that a cut after `calls` may leave (None: a folder)."""
    disk = _Disk({root: None})
    for call in calls:
        disk.do(call)
    folders = sorted(disk.pending)
    seen = []
    for kept in product(*(range(len(disk.pending[folder]) + 1) for folder in folders)):
        names = dict(disk.names)
        for folder, count in zip(folders, kept, strict=True):
            for waiting in disk.pending[folder][:count]:
                _name(names, waiting)
        there = {
            path: file
            for path, file in names.items()
            if all(above in names for above in path.parents if above.is_relative_to(root))
        }
        kinds = {
            path: [None] if file is None else list(tears(disk.safe[file], disk.written[file]))
            for path, file in there.items()
        }
        for kind in range(max(len(options) for options in kinds.values())):
            state = {path: options[min(kind, len(options) - 1)] for path, options in kinds.items()}
            if state not in seen:
                seen.append(state)
                yield state


def _name(names: dict[Path, File | None], call: Call) -> None:
    match call.do:
        case "create":
            names[call.path] = call.file
        case "mkdir":
            names[call.path] = None
        case "unlink":
            names.pop(call.path, None)
        case "replace":
            names[call.target] = names.pop(call.path)


def lay_out(state: dict[Path, bytes | None], root: Path, to: Path) -> None:
    """Make the state real below `to`."""
    for path, content in sorted(state.items()):
        place = to / path.relative_to(root)
        if content is None:
            place.mkdir()
        else:
            place.write_bytes(content)
