"""Writes that leave the whole new file or the whole old one, whatever stops them.

A write returns only when it would survive a power cut: a temporary file in the same folder,
synced, put in place in one step, and the folder synced too. Nothing here knows what it writes.
Only the one who holds the app's lock may write or clean up.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path

LEFTOVER = re.compile(r"\.(?P<name>.+)\.[0-9a-f]{16}\.tmp")
"""The names of temporary files; one that is found at the start belongs to a write that died."""

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
_BUSY_ON_WINDOWS = {5, 32, 33}  # access denied, sharing violation, lock violation
_ATTEMPTS = 8


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path` (mode 0600), making its folder (0700) where it is missing.

    Raises OSError with the file at `path` as it was before. Only where the last step fails,
    the sync of the folder, may `path` hold the new data already, and whole.
    """
    make_folder(path.parent)
    try:
        _write_and_replace(path, data)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        # After a failed sync the system may take the lost pages for written: never sync the
        # same file again, write another one.
        _write_and_replace(path, data)


def make_folder(path: Path) -> None:
    """Make the folder and its missing parents, each 0700 and synced into the one above."""
    if path.is_dir() or path.parent == path:
        return
    make_folder(path.parent)
    try:
        path.mkdir(0o700)
    except FileExistsError:
        if not path.is_dir():
            raise
    sync_folder(path.parent)


def settle(folder: Path) -> tuple[Path, ...]:
    """Remove what dead writes left in `folder`, and make sure that what is seen there stays.

    A write that was killed after its replace is seen but not yet safe, hence the syncs.
    Returns what was removed: plain files with the name of a temporary file, nothing else.
    """
    removed = []
    for path in sorted(folder.iterdir()):
        if LEFTOVER.fullmatch(path.name) and path.is_file() and not path.is_symlink():
            path.unlink()
            removed.append(path)
    sync_folder(folder)
    sync_folder(folder.parent)
    return tuple(removed)


def move_aside(path: Path, target: Path) -> None:
    """Move the file to `target`, durably, and never over something that is there."""
    make_folder(target.parent)
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    _replace(path, target)
    sync_folder(target.parent)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in the folder survive a power cut, where the system can do that."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS keeps a journal of names
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _sync(fd)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(fd)


def sync_data(fd: int) -> None:
    """Make what was written into a file survive a power cut, where its size did not change."""
    if sys.platform == "linux":
        os.fdatasync(fd)
    else:
        _sync(fd)


def _write_and_replace(path: Path, data: bytes) -> None:
    temp = path.with_name(f".{path.name}.{os.urandom(8).hex()}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    fd = os.open(temp, flags, 0o600)
    try:
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(fd, left) :]
            _sync(fd)
        finally:
            os.close(fd)
        _replace(temp, path)
    except BaseException:
        with suppress(OSError):
            temp.unlink()
        raise
    sync_folder(path.parent)


def _sync(fd: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        try:  # a plain fsync stops at the drive's own cache there
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            return
        except OSError:
            pass  # a network or foreign file system: do what it can
    os.fsync(fd)


def _replace(source: Path, target: Path) -> None:
    """Rename over `target`; on Windows, wait for a scanner or a sync client to let go of it."""
    for attempt in range(_ATTEMPTS):
        try:
            source.replace(target)
            return
        except PermissionError as error:
            windows = getattr(error, "winerror", None)
            if windows not in _BUSY_ON_WINDOWS or attempt == _ATTEMPTS - 1:
                raise
            time.sleep(0.01 * 2**attempt)
