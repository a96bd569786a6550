"""Importing in two steps: `look` says what a file would bring, `take` brings it in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from types import MappingProxyType

from feltsense.journal.importing.refused import CannotImport, NeedsPassphrase
from feltsense.journal.journal import Journal
from feltsense.journal.months import Document
from feltsense.journal.records import Record

__all__ = ["CannotImport", "NeedsPassphrase", "Plan", "Skipped", "look", "take"]

_NONE: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is not taken in: which one, as in `row 3`, and why, for the person."""

    row: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file would bring: `found` rows are `new`, `already_there` or `skipped`.

    `app` is where they come from, as a person calls it. A row may be several `records` (a mood
    and a note); `documents` are those of our own export, by table and id. `unknown_moods` are the
    names of moods whose rows are skipped until somebody says where they stand, 1 to 5, 5 being
    the most pleasant; in the order in which they come.
    """

    app: str
    found: int
    new: int
    already_there: int
    skipped: tuple[Skipped, ...] = ()
    records: tuple[Record, ...] = ()
    documents: Mapping[str, Mapping[int, Document]] = field(default_factory=dict)
    unknown_moods: tuple[str, ...] = ()


def look(
    path: Path,
    journal: Journal,
    *,
    moods: Mapping[str, int] = _NONE,
    passphrase: str | None = None,
    zone: tzinfo | None = None,
) -> Plan:
    """What the file would bring, looked up in the journal; nothing is changed.

    `moods` says where moods with names of their own stand, 1 to 5. `passphrase` opens an
    encrypted export. Times without a place are those of `zone`, None for this computer's.
    Raises CannotImport, and of its kind NeedsPassphrase, with a sentence for the person.
    """
    raise CannotImport("Importing is not built yet.")


def take(plan: Plan, journal: Journal) -> Iterator[tuple[int, int]]:
    """Take the new rows in, durably, a month at a time; yields how many of how many are in.

    Of records and documents, not rows. What has come into the journal since `look` is left as it
    is. Raises NotSaved; the months until then stay, and looking again finds the rest.
    """
    yield 0, 0
