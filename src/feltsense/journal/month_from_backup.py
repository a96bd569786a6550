"""One month out of a backup: for a month file that is damaged, gone or older than it was.

What is here stays as it is; what is missing here is taken in under its own id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from feltsense.journal.backups import Steps
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

    Raises BackupFailed where the folder cannot be listed.
    """
    raise NotImplementedError
    yield


def look_at_month(path: Path, month: int, journal: Journal, seal: Seal | None = None) -> MonthPlan:
    """What the backup would bring to the month. Raises BackupFailed."""
    raise NotImplementedError


def take_month(plan: MonthPlan, journal: Journal) -> int:
    """Take in what is missing; how many records that were. Raises NotSaved."""
    raise NotImplementedError
