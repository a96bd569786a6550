"""Backups: dated zip files of everything a person wrote or recorded, made, listed and thinned.

A backup is made beside its final name, synced, read back and only then put in place, never over
another; older ones go only after that. Its name says when it was made and, by the six last
letters, of which data folder it is, so that two people may use one folder. Whatever goes wrong
leaves the older ones and the journal as they were.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from feltsense.journal.backed_up import as_now, copy, groups, sources
from feltsense.journal.backup_file import Writing
from feltsense.journal.backup_places import Places
from feltsense.journal.backup_reading import BadBackup, BadEntry, Reading
from feltsense.journal.thinning import surplus
from feltsense.language import tr, trn
from feltsense.places import DataFolder, free
from feltsense.vault.durable import LEFTOVER, make_folder, sync_data, sync_folder
from feltsense.vault.sealing import Seal

T = TypeVar("T")

Steps = Generator[tuple[int, int], None, T]
"""Work that gives after each step how much is done, of how much, and returns what it made."""

PARTS = 1000
"""Steps of each part of work that has several."""

DAILY, BY_HAND, BEFORE_IMPORT, BEFORE_RESTORE, BEFORE_MIGRATION = (
    *("daily", "by hand", "before an import", "before a restore"),
    "before a migration",
)
"""Why a backup was made."""

_NAME = re.compile(
    r"feltsense-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)-(?P<folder>[0-9a-f]{6})(-\d+)?\.zip"
)
_SPARE = 16 << 20
"""Bytes that a backup leaves free on its disk."""
_GO_AT_ONCE = 3
"""How many go at most for one that comes; one a day makes no more than that too many."""
_OLD_LEFTOVER = 24 * 3600
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO}


class BackupFailed(Exception):
    """No backup was made, or none can be read; the message is a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup by its name: `made` is local, without an offset; `size` in bytes."""

    path: Path
    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made and read back, the older ones that went, and what to say of it.

    `path` is None where nothing had changed since the newest backup and `only_if_new` was given,
    or where there is nothing to back up.
    """

    path: Path | None
    size: int
    thinned: tuple[Path, ...]
    said: str


def backup_folder(data: DataFolder, chosen: str) -> Path:
    """Where backups go: the folder that the person chose (Settings.backup_folder), or ours."""
    return Path(chosen).expanduser() if chosen else data.backups


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups in the folder, newest first, by their names alone; none where it is missing.

    Raises BackupFailed where the folder cannot be listed.
    """
    found = []
    with told_plainly(folder):
        for path in folder.iterdir() if folder.is_dir() else ():
            made = made_at(path.name)
            if made is not None and path.is_file() and not path.is_symlink():
                found.append(Backup(path, made, path.stat().st_size))
    return tuple(sorted(found, key=lambda each: (each.made, each.path.name), reverse=True))


def made_at(name: str) -> datetime | None:
    """When the backup of this name was made, local; None for what is no name of a backup."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime(*map(int, found.groups()[:6]))  # type: ignore[arg-type]
    except ValueError:
        return None


def id_in(name: str) -> str:
    """Of which data folder the backup of this name is; "" for what is no name of a backup."""
    found = _NAME.fullmatch(name)
    return found["folder"] if found is not None else ""


def is_due(data: DataFolder, folder: Path, now: datetime) -> bool:
    """Whether no backup of this data folder was made on the day of `now` (aware).

    False where there is nothing yet to back up. Raises BackupFailed where the folder cannot be
    listed.
    """
    today = now.replace(tzinfo=None).date()
    own = _own(folder, Places.read(data).id)
    return not any(backup.made.date() == today for backup in own) and any(sources(data))


def back_up(
    data: DataFolder,
    folder: Path,
    *,
    now: datetime,
    why: str = BY_HAND,
    seal: Seal | None = None,
    file: Path | None = None,
    only_if_new: bool = False,
    thin: bool = True,
) -> Steps[Made]:
    """Make a backup in `folder` (or at `file`), read it back, and `thin` the older ones there.

    In steps of bytes done of bytes in all, for Worker.do_in_steps: between them the journal may
    be written, for a month is taken in one step. Call Journal.fold() before. `now` is aware.
    Where the journal is sealed, `seal` proves the list of what is in it. Raises BackupFailed.
    """
    target_folder = file.parent if file is not None else folder
    with told_plainly(target_folder):
        files = sources(data)
        if not files:
            return Made(None, 0, (), tr("There is nothing yet to back up."))
        _see_folder(target_folder, data)
        places = Places.of(data)
        own = _own(folder, places.id) if file is None else []
        if only_if_new and own and not _is_new(own[0].path, data):
            return Made(None, 0, (), tr("Nothing has changed since the last backup."))
        total = 2 * sum(each.size for each in files)
        _see_room(target_folder, total // 2)
        places.remember(data, file if file is not None else folder)
        name = f"feltsense-{now.replace(tzinfo=None):%Y-%m-%d-%H%M%S}-{places.id}.zip"
        final = file if file is not None else target_folder / name
        _clear(target_folder)
        temp = final.with_name(f".{final.name}.{os.urandom(8).hex()}.tmp")
        try:
            left_out = yield from write_backup(data, temp, total, now, why, places.id, seal)
            yield from read_back(temp, total)
            if file is not None and file.exists():
                raise BackupFailed(
                    tr("There is a file {file} already; nothing was written over it.", file=file)
                )
            final = _put_in_place(temp, final)
        except BaseException:
            with suppress(OSError):
                temp.unlink()
            raise
        size = final.stat().st_size
        thinned = _thin(folder, places.id, now, final) if thin and file is None else ()
    said = tr("A backup was made: {final}", final=final)
    if left_out:
        said += trn(
            ". One file could not be read and is not in it: {these}",
            ". {n} files could not be read and are not in it: {these}",
            len(left_out),
            these=", ".join(left_out),
        )
    return Made(final, size, thinned, f"{said}.")


def take_over(data: DataFolder, old: Path, new: Path) -> None:
    """Check a folder chosen for backups, and remember the old one.

    The backups in it stay where they are, and deleting everything finds them there. Raises
    BackupFailed where the new one is not there or cannot be written to.
    """
    with told_plainly(new):
        _see_folder(new, data)
        trial = new / f".feltsense-trial-{os.urandom(4).hex()}"
        trial.touch(0o600)
        trial.unlink()
    with told_plainly(data.root):
        if any(_NAME.fullmatch(path.name) for path in (old.iterdir() if old.is_dir() else ())):
            Places.of(data).remember(data, old)


@contextmanager
def told_plainly(folder: Path) -> Iterator[None]:
    """Turn what can go wrong with the files of a backup into BackupFailed with a sentence."""
    try:
        yield
    except BadBackup as error:
        raise BackupFailed(str(error)) from None
    except OSError as error:
        if error.errno in _FULL:
            why = tr("there is not enough room in {folder}", folder=folder)
        elif error.errno in _FORBIDDEN:
            why = tr("Feltsense may not write or read in {folder}", folder=folder)
        elif error.errno in _GONE:
            why = tr("{why} is not there. Is its disk plugged in?", why=error.filename or folder)
        else:
            why = f"{folder}: {error.strerror or error}"
        raise BackupFailed(
            tr("This did not work: {why}. Nothing else was changed.", why=why.rstrip("."))
        ) from error


# Making one


def _see_folder(folder: Path, data: DataFolder) -> None:
    """Only our own folder is made: a chosen one that is missing is a disk that is not there."""
    if folder == data.backups:
        make_folder(folder)
    elif not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))


def _see_room(folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed + _SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))


def write_backup(
    data: DataFolder,
    temp: Path,
    total: int,
    now: datetime,
    why: str,
    folder: str,
    seal: Seal | None,
) -> Steps[list[str]]:
    """Write the backup to `temp`, synced; the names of files that could not be read."""
    fd = os.open(temp, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    left_out: list[str] = []
    taken: set[str] = set()
    done = 0
    with os.fdopen(fd, "w+b") as file:
        writing = Writing(file)
        try:
            # Again, until nothing is new: a month may have begun while others were written.
            while waiting := [name for name in groups(data) if name not in taken]:
                for name in waiting:
                    taken.add(name)
                    for size in copy(as_now(data, name), writing, left_out):
                        done += size
                        yield min(done, total // 2), total
            writing.finish(now, why, folder, seal)
            file.flush()
            sync_data(file.fileno())
        finally:
            writing.abandon()
    return left_out


def read_back(temp: Path, total: int) -> Steps[None]:
    """Read it all as a restore would, from the disk where the system lets go of its own copy."""
    if hasattr(os, "posix_fadvise"):
        fd = os.open(temp, os.O_RDONLY)
        try:
            os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(fd)
    done = total // 2
    try:
        with Reading(temp) as reading:
            for name in reading.entries:
                for chunk in reading.chunks(name):
                    done += len(chunk)
                    yield min(done, total), total
            good = reading.listed and not reading.missing
    except (BadBackup, BadEntry):
        good = False
    if not good:
        raise OSError(errno.EIO, tr("what was written is not what is read back"), str(temp))


def _put_in_place(temp: Path, final: Path) -> Path:
    """Give the backup its name, durably and never over something; where it is now."""
    while True:
        final = free(final)
        try:
            os.link(temp, final)
        except FileExistsError:
            continue
        except OSError:  # no links on that disk
            if final.exists():
                continue
            temp.rename(final)
        else:
            temp.unlink()
        sync_folder(final.parent)
        return final


def _clear(folder: Path) -> None:
    """Remove what backups that died left behind; not what another computer writes just now."""
    for path in folder.iterdir():
        found = LEFTOVER.fullmatch(path.name)
        if found and _NAME.fullmatch(found["name"]) and not path.is_symlink():
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _OLD_LEFTOVER:
                    path.unlink()


def _thin(folder: Path, id_: str, now: datetime, made: Path) -> tuple[Path, ...]:
    dated = [(backup.path, backup.made) for backup in _own(folder, id_)]
    thinned = []
    # A few only: on a day on which the clock is years ahead all of them are old.
    for path in surplus(dated, now.replace(tzinfo=None))[:_GO_AT_ONCE]:
        with suppress(OSError):  # it goes another day
            if path != made:
                path.unlink()
                thinned.append(path)
    return tuple(thinned)


def _own(folder: Path, id_: str) -> list[Backup]:
    """The backups of this data folder there, newest first."""
    return [backup for backup in backups_in(folder) if id_in(backup.path.name) == id_]


def _is_new(newest: Path, data: DataFolder) -> bool:
    """Whether something changed since the backup was made; also where that cannot be told."""
    try:
        with Reading(newest) as reading:
            then = {each.name: (each.size, each.changed) for each in reading.entries.values()}
            if not reading.listed or reading.missing:
                return True
    except (BadBackup, OSError):
        return True
    return then != {each.name: (each.size, each.changed) for each in sources(data)}


def part(steps: Steps[T], number: int, of: int) -> Steps[T]:
    """The same steps, as one of so many parts."""
    while True:
        try:
            done, total = next(steps)
        except StopIteration as made:
            result: T = made.value
            return result
        yield number * PARTS + done * PARTS // max(total, 1), of * PARTS
