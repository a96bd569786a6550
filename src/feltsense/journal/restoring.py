"""Restoring a backup: looked through first, laid beside what is there, then switched.

A backup is a file from anywhere and not trusted: names, sizes, kinds and checksums are checked
before anything of it is laid down. `look` shows what it holds and what would go; `restore` backs
up the present state, and only then switches. Whatever stops it leaves the old or the new whole:
`finish_restore`, called at each start before the journal opens, ends or undoes it and says so.
What is locked with a passphrase now stays locked with the same one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from feltsense.journal.backups import BackupFailed, Made, Steps
from feltsense.journal.journal import Journal
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal


class NeedsPassphrase(BackupFailed):
    """The backup is locked with a passphrase, and none or a wrong one was given."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many records of one table, and the first and last day of them (None for none)."""

    table: str
    count: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a backup holds, and what a restore would do; nothing was changed by looking.

    `holds` what is in it, by table; `gone` what is here now and would not be there after;
    `changed` what is here in another form. `problems` are sentences on what is damaged in it;
    `locking` is one sentence on the passphrase that would hold after. Closed with `close()`,
    which removes what was laid down to look at it.
    """

    path: Path
    made: datetime | None
    holds: tuple[Count, ...]
    gone: tuple[Count, ...]
    changed: tuple[Count, ...]
    files: int
    problems: tuple[str, ...]
    locking: str
    sealed: bool

    def close(self) -> None:
        """Remove what was laid down to look at it; a restore that was done needs none."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Restored:
    """A restore that was done: the backup of what was there before, and what to say."""

    before: Made | None
    said: str


def look(
    path: Path,
    data: DataFolder,
    *,
    journal: Journal | None,
    seal: Seal | None = None,
    passphrase: str = "",
    code: str = "",
) -> Steps[Preview]:
    """Look through the backup at `path`, beside the present journal (None for an empty one).

    `seal` is the present one, where the data folder is locked with a passphrase; `passphrase` or
    `code` (the recovery code) are those of the backup, and not needed where `seal` opens it.
    Raises NeedsPassphrase, or BackupFailed where nothing in it can be used.
    """
    raise NotImplementedError
    yield


def restore(
    preview: Preview,
    data: DataFolder,
    folder: Path,
    *,
    now: datetime,
    seal: Seal | None = None,
) -> Steps[Restored]:
    """Back up what is there now into `folder`, then put the backup in its place.

    The journal must be closed before (Journal.close()) and opened again after it, also where
    this fails: then everything is as it was. Settings are read again after it, too, and the
    passphrase may be another (see Preview.locking). Raises BackupFailed.
    """
    raise NotImplementedError
    yield


def finish_restore(data: DataFolder) -> str:
    """End or undo a restore that was cut off; a sentence for the person, "" where none was.

    To be called at each start, with the lock held, before anything in the data folder is read.
    Raises OSError where it cannot go on; then nothing of the data folder may be opened.
    """
    raise NotImplementedError
