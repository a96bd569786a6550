"""Deleting everything: all that the app made or was given, and its backups wherever they lie.

What must go is written down first, the keys go next, so that what is sealed can be read no more,
and the list goes last: a kill in the middle is gone on with at the next start or call. Files that
are not ours are left and named.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from feltsense.journal.backups import BackupFailed, Steps
from feltsense.places import DataFolder

WORD = "delete"
"""What a person types so that everything is deleted."""


class WrongWord(BackupFailed):
    """The word that was typed is not WORD; nothing was deleted."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """What went and what stayed: `files` deleted, `left` not ours or not to be deleted (with
    why), and `said`, sentences for the person."""

    files: int
    left: tuple[tuple[Path, str], ...]
    said: str


def delete_everything(data: DataFolder, folder: Path, word: str, *, state: Path) -> Steps[Deleted]:
    """Delete all data of the person, and the backups in `folder` and wherever else they were made.

    `state` is places.state_folder(). The journal must be closed before, and the app ends after
    it. The lock should be held; its file goes too. Raises WrongWord; what cannot be deleted is
    told in the result.
    """
    raise NotImplementedError
    yield


def finish_deleting(data: DataFolder, *, state: Path) -> str:
    """Go on with a deletion that was cut off; a sentence for the person, "" where none was.

    To be called at each start, with the lock held, before anything in the data folder is read.
    """
    raise NotImplementedError
