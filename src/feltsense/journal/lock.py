"""One running app for one data folder, by a lock that the system lets go of with the process.

The lock is on the open file, not in its contents: a killed app leaves the file and no lock, so
there is nothing to clean up. The file is never removed; removing it would let two hold it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from feltsense.language import tr
from feltsense.vault.durable import make_folder

_TAKEN = {errno.EWOULDBLOCK, errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class AlreadyOpen(Exception):
    """Another app holds the data folder; the message is a sentence for the person."""


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`, made where it is missing, until the end of the block.

    Raises AlreadyOpen where another process, or another `hold` of this one, has it; OSError
    where the file cannot be made or locked at all.
    """
    make_folder(path.parent)
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _lock(fd)
        except OSError as error:
            if error.errno not in _TAKEN:
                raise
            raise AlreadyOpen(
                tr("Feltsense is already open with this data folder. Close the other window first.")
            ) from None
        yield
    finally:
        os.close(fd)  # which lets go of the lock as well


def _lock(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
