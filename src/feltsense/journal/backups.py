"""Backups: dated zip files of everything a person wrote or recorded, made, listed and thinned.

A backup is made beside its final name, synced, read back and only then put in place, never over
another; older ones go only after that. Its name says when it was made and, by the six last
letters, of which data folder it is, so that two people may use one folder. Whatever goes wrong
leaves the older ones and the journal as they were.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal

T = TypeVar("T")

Steps = Generator[tuple[int, int], None, T]
"""Work that gives after each step how much is done, of how much, and returns what it made."""

DAILY, BY_HAND, BEFORE_IMPORT, BEFORE_RESTORE, BEFORE_MIGRATION = (
    *("daily", "by hand", "before an import", "before a restore"),
    "before a migration",
)
"""Why a backup was made."""


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

    `path` is None where nothing had changed since the newest backup and `only_if_new` was given.
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
    raise NotImplementedError


def is_due(data: DataFolder, folder: Path, now: datetime) -> bool:
    """Whether no backup of this data folder was made on the day of `now` (aware); False where
    there is nothing yet to back up. Raises BackupFailed where the folder cannot be listed."""
    raise NotImplementedError


def back_up(
    data: DataFolder,
    folder: Path,
    *,
    now: datetime,
    why: str = BY_HAND,
    seal: Seal | None = None,
    file: Path | None = None,
    only_if_new: bool = False,
) -> Steps[Made]:
    """Make a backup in `folder` (or at `file`), read it back, and thin the older ones.

    In steps of bytes done of bytes in all, for Worker.do_in_steps: between them the journal may
    be written, for a month is taken in one step. Call Journal.fold() before. `now` is aware.
    Where the journal is sealed, `seal` proves the list of what is in it. Raises BackupFailed.
    """
    raise NotImplementedError
    yield


def take_over(data: DataFolder, old: Path, new: Path) -> None:
    """Check a folder chosen for backups; the old ones stay where they are and are remembered,
    so that deleting everything finds them. Raises BackupFailed where it cannot be written to."""
    raise NotImplementedError
