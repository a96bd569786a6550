"""A disk that writes down each write and each flush it is given, for power cuts (Linux, root).

What dm-log-writes does, for kernels without it: the disk is an image in a tiny FUSE file system
of this process, a loop device makes a block device of it, and ext4 on it is a real one. All that
the loop device is given is logged in its order; so is what is written to the file `said` beside
the image, which is how a program's promises stand in the same order as its writes. Protocol:
linux/include/uapi/linux/fuse.h, 7.31. Each request is answered before the next one is read, so
that a write that was logged before a flush is one that the flush covers.
"""

from __future__ import annotations

import ctypes
import errno
import os
import random
import shutil
import stat
import struct
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

SECTOR = 512
_IN, _OUT = struct.Struct("<IIQQIIIHH"), struct.Struct("<IiQ")
_ATTR = struct.Struct("<QQQQQQIIIIIIIIII")
_MAX_WRITE = 1 << 20
_ROOT, _IMAGE, _SAID = 1, 2, 3
_NAMES = {b"image": _IMAGE, b"said": _SAID}
_LOOKUP, _FORGET, _GETATTR, _SETATTR, _OPEN, _READ, _WRITE = 1, 2, 3, 4, 14, 15, 16
_STATFS, _RELEASE, _FSYNC, _FLUSH, _INIT = 17, 18, 20, 25, 26
_OPENDIR, _RELEASEDIR, _ACCESS, _INTERRUPT, _BATCH_FORGET = 27, 29, 34, 36, 42


@dataclass(frozen=True, slots=True)
class Event:
    """What the disk was given: a `write` of `data` at `at`, a `flush`, or what was `said`."""

    kind: str
    at: int = 0
    data: bytes = b""


def logged_disk_missing() -> str | None:
    """Why there can be no logged disk here, or None."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root may mount"
    if not Path("/dev/fuse").exists() or not Path("/dev/loop-control").exists():
        return "no FUSE or no loop device in this kernel"
    for program in ("losetup", "mkfs.ext4", "e2fsck", "mount", "umount"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    return None


class LoggedDisk:
    """The image and what it was given since; `serve` answers the kernel in a thread."""

    def __init__(self, image: bytes) -> None:
        self.image = bytearray(image)
        self.log: list[Event] = []

    def serve(self, fd: int) -> None:
        """Answer the kernel until the file system is unmounted."""
        while True:
            try:
                request = os.read(fd, _MAX_WRITE + 4096)
            except OSError as error:
                if error.errno == errno.ENODEV:
                    return  # unmounted
                if error.errno in (errno.ENOENT, errno.EINTR):
                    continue
                raise
            _, what, unique, node, *_ = _IN.unpack_from(request)
            if what in (_FORGET, _BATCH_FORGET, _INTERRUPT):
                continue
            try:
                code, answer = 0, self._answer(what, node, request[_IN.size :])
            except OSError as error:
                code, answer = -(error.errno or errno.EIO), b""
            os.write(fd, _OUT.pack(_OUT.size + len(answer), code, unique) + answer)

    def _answer(self, what: int, node: int, body: bytes) -> bytes:
        if what == _INIT:
            flags = 1 | 1 << 5 | 1 << 22  # reads at once, big writes, many pages
            head = struct.pack(
                "<IIIIHHIIHH", 7, 31, _MAX_WRITE, flags, 16, 12, _MAX_WRITE, 1, 256, 0
            )
            return head.ljust(64, b"\0")
        if what == _LOOKUP:
            found = _NAMES.get(body.rstrip(b"\0"))
            if found is None:
                raise OSError(errno.ENOENT, "no such file")
            return struct.pack("<QQQQII", found, 0, 60, 60, 0, 0) + self._attributes(found)
        if what in (_GETATTR, _SETATTR):
            return struct.pack("<QII", 60, 0, 0) + self._attributes(node)
        if what in (_OPEN, _OPENDIR):
            return struct.pack("<QII", 0, 1, 0)  # past the page cache
        if what == _READ:
            _, at, size = struct.unpack_from("<QQI", body)
            return bytes(self.image[at : at + size]) if node == _IMAGE else b""
        if what == _WRITE:
            _, at, size = struct.unpack_from("<QQI", body)
            data = body[40 : 40 + size]
            if node == _IMAGE:
                self.image[at : at + size] = data
                self.log.append(Event("write", at, data))
            else:
                self.log.append(Event("said", data=data))
            return struct.pack("<II", size, 0)
        if what == _FSYNC and node == _IMAGE:
            self.log.append(Event("flush"))
            return b""
        if what == _STATFS:
            return struct.pack("<QQQQQIIII", 1 << 20, 0, 0, 8, 0, 4096, 255, 4096, 0).ljust(
                80, b"\0"
            )
        if what in (_FSYNC, _FLUSH, _RELEASE, _RELEASEDIR, _ACCESS):
            return b""
        raise OSError(errno.ENOSYS, "not here")

    def _attributes(self, node: int) -> bytes:
        kind = stat.S_IFDIR | 0o700 if node == _ROOT else stat.S_IFREG | 0o600
        size = len(self.image) if node == _IMAGE else 0
        return _ATTR.pack(node, size, size // SECTOR, 0, 0, 0, 0, 0, 0, kind, 1, 0, 0, 0, 4096, 0)


@contextmanager
def mounted_and_logged(image: bytes, folder: Path) -> Iterator[tuple[LoggedDisk, Path, Path]]:
    """The disk with `image` on it, where its file system is mounted, and the file `said`."""
    fuse, mount = folder / "fuse", folder / "mount"
    fuse.mkdir(exist_ok=True)
    mount.mkdir(exist_ok=True)
    disk = LoggedDisk(image)
    with ExitStack() as stack:
        fd = os.open("/dev/fuse", os.O_RDWR)
        stack.callback(os.close, fd)
        options = f"fd={fd},rootmode=40000,user_id=0,group_id=0,max_read={_MAX_WRITE}"
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.mount(b"logged", os.fsencode(fuse), b"fuse", 0, options.encode()):
            raise OSError(ctypes.get_errno(), "the logged disk cannot be mounted")
        server = threading.Thread(target=disk.serve, args=(fd,), daemon=True)
        server.start()
        stack.callback(server.join)
        stack.callback(_run, "umount", str(fuse))
        device = _run("losetup", "--find", "--show", str(fuse / "image"))
        stack.callback(_run, "losetup", "--detach", device)
        _run("mount", "-t", "ext4", "-o", "commit=1", device, str(mount))
        stack.callback(_run, "umount", str(mount))
        yield disk, mount, fuse / "said"


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[bool]:
    """The file system in the file `image`, as after a start: ext4 replays its journal.

    Yields whether it had to be checked first, as every start of a computer does: a superblock of
    two sectors, only one of which was put down, is mended from its copy.
    """
    at.mkdir(exist_ok=True)
    checked = False
    try:
        _run("mount", "-t", "ext4", "-o", "loop", str(image), str(at))
    except OSError:
        checked = True
        subprocess.run(["e2fsck", "-f", "-y", str(image)], capture_output=True, check=False)
        _run("mount", "-t", "ext4", "-o", "loop", str(image), str(at))
    try:
        yield checked
    finally:
        _run("umount", str(at))


def new_image(folder: Path, megabytes: int) -> bytes:
    """A disk with an empty ext4 on it."""
    path = folder / "new"
    with path.open("wb") as file:
        file.truncate(megabytes << 20)
    _run("mkfs.ext4", "-q", "-F", "-J", "size=4", str(path))
    image = path.read_bytes()
    path.unlink()
    return image


def after_a_cut(
    image: bytes, log: Sequence[Event], cut: int, chance: random.Random
) -> tuple[bytearray, int]:
    """The disk when the power went before event `cut`, and how many writes it had forgotten.

    What came before the last flush is there. Of what came after it, everything, nothing, or any
    sectors in any order may be: a disk puts them down as it likes, a sector whole or not at all.
    """
    flush = max((at for at in range(cut) if log[at].kind == "flush"), default=-1)
    disk = bytearray(image)
    forgotten = 0
    how = chance.choice(("all", "none", "writes", "sectors", "sectors"))
    for number, event in enumerate(log[:cut]):
        if event.kind != "write":
            continue
        safe = number < flush or how == "all"
        if how == "sectors" and not safe:
            kept = [chance.random() < 0.5 for _ in range(0, len(event.data), SECTOR)]
            for at, keep in zip(range(0, len(event.data), SECTOR), kept, strict=True):
                if keep:
                    part = event.data[at : at + SECTOR]
                    disk[event.at + at : event.at + at + len(part)] = part
            forgotten += not all(kept)
        elif safe or (how == "writes" and chance.random() < 0.5):
            disk[event.at : event.at + len(event.data)] = event.data
        else:
            forgotten += 1
    return disk, forgotten


def _run(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(errno.EIO, f"{' '.join(words)}: {done.stderr.strip()}")
    return done.stdout.strip()
