"""One month out of a backup: for a month file that is damaged, gone or older than it was.

What is here stays as it is; what is missing here is taken in under its own id. Entries that were
deleted since the backup come back with it: a damaged month does not know of them any more.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from feltsense.journal import months
from feltsense.journal.backed_up import group_of
from feltsense.journal.backup_file import JOURNAL
from feltsense.journal.backup_reading import BadEntry, Reading
from feltsense.journal.backups import BackupFailed, Steps, backups_in, told_plainly
from feltsense.journal.journal import Journal
from feltsense.vault.sealing import Seal


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """What taking the month (yyyymm) from the backup would bring: documents by table and id.

    `missing` counts those that are not here, by table; `present` those that are, and stay.
    """

    path: Path
    month: int
    missing: Mapping[str, int]
    present: int
    documents: Mapping[str, Mapping[int, dict[str, Any]]]


def newest_good(month: int, folder: Path, seal: Seal | None = None) -> Steps[Path | None]:
    """The newest backup in the folder that has the month (yyyymm) whole, or None.

    Backups that are locked with another key than `seal` count as not having it. Raises
    BackupFailed where the folder cannot be listed.
    """
    backups = backups_in(folder)
    for number, backup in enumerate(backups):
        try:
            with _opened(backup.path, month, seal) as (journal, whole):
                if whole and not journal.problems and any(journal.documents()):
                    return backup.path
        except BackupFailed:
            pass  # an older one may have it
        yield number + 1, len(backups)
    return None


def look_at_month(path: Path, month: int, journal: Journal, seal: Seal | None = None) -> MonthPlan:
    """What the backup would bring to the month. Raises BackupFailed."""
    here = {(table, id_) for table, id_, _ in journal.documents() if id_ // months.SPAN == month}
    found: dict[str, dict[int, dict[str, Any]]] = {}
    present = 0
    with _opened(path, month, seal) as (theirs, _):
        for table, id_, document in theirs.documents():
            if (table, id_) in here:
                present += 1
            else:
                found.setdefault(table, {})[id_] = document
    return MonthPlan(
        path, month, {table: len(rows) for table, rows in found.items()}, present, found
    )


def take_month(plan: MonthPlan, journal: Journal) -> int:
    """Take in what is missing; how many records that were. Raises NotSaved."""
    return sum(journal.put_documents(table, rows) for table, rows in plan.documents.items())


@contextmanager
def _opened(path: Path, month: int, seal: Seal | None) -> Iterator[tuple[Journal, bool]]:
    """The month of a backup as a journal, and whether all of its files are as they were put in.

    What is sealed stays sealed on the disk; what is not lies there for its owner only, and goes.
    """
    wanted = f"{JOURNAL}/{months.stem(month)}"
    with told_plainly(path), tempfile.TemporaryDirectory(prefix="feltsense-") as room:
        whole = True
        with Reading(path) as reading:
            named = [*reading.entries, *reading.missing]
            for name in [name for name in named if group_of(name) == wanted]:
                try:
                    content = reading.read(name)
                except (BadEntry, KeyError):
                    whole = False
                    continue
                target = Path(room, name.partition("/")[2])
                target.touch(0o600)
                target.write_bytes(content)
        journal = Journal(Path(room), read_only=True, seal=seal)
        try:
            yield journal, whole
        finally:
            journal.close()
