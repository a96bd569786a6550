"""Importing in two steps: `look` says what a file would bring, `take` brings it in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from types import MappingProxyType

from feltsense.journal import months
from feltsense.journal.importing.formats import format_of
from feltsense.journal.importing.matching import Numbering, Present
from feltsense.journal.importing.opened import Opened
from feltsense.journal.importing.refused import CannotImport, NeedsPassphrase
from feltsense.journal.importing.rows import CannotRead, Named, Row, Skipped, Stored, Ways
from feltsense.journal.journal import Journal
from feltsense.journal.kinds import kind_of
from feltsense.journal.months import Document
from feltsense.journal.records import Record
from feltsense.journal.storable import Unstorable, check_storable
from feltsense.language import tr

__all__ = ["CannotImport", "NeedsPassphrase", "Plan", "Skipped", "look", "take"]

_NONE: Mapping[str, int] = MappingProxyType({})


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
    ways = Ways({name.strip().casefold(): value for name, value in moods.items()}, zone)
    opened = Opened(path, passphrase)
    format_ = format_of(opened)
    sorting = _Sorting(format_.app, Present(journal))
    for where, row in format_.rows(opened, ways):
        sorting.add(where, row)
    if not sorting.found:
        raise CannotImport(tr("There is nothing in this export of {app}.", app=format_.app))
    return sorting.plan()


def take(plan: Plan, journal: Journal) -> Iterator[tuple[int, int]]:
    """Take the new rows in, durably; yields how many of how many are in.

    Of records and documents, not rows; they come a year at a time, of which each month is one
    durable write. A row has the same id wherever it is taken in, so that two computers that both
    do so have it once. What has come into the journal since `look` is left as it is. Raises
    NotSaved; what came until then stays, and looking again finds the rest.
    """
    present = Present(journal)
    new: dict[tuple[int, str], dict[int, Document]] = {}
    for record in plan.records:
        if not present.has(record):
            kind = kind_of(type(record))
            month = months.month_at(kind.moment(record))
            part = new.setdefault((month // 100, kind.table), {})
            part[present.new_id(record, month, part)] = kind.to_document(record, None)
    for table, stored in plan.documents.items():
        for id_, document in stored.items():
            if not present.holds_id(Stored(table, id_, document)):
                new.setdefault((months.month_of(id_) // 100, table), {})[id_] = document
    done, total = 0, sum(map(len, new.values()))
    yield done, total
    for (_, table), part in sorted(new.items()):
        journal.put_documents(table, part)
        done += len(part)
        yield done, total


class _Sorting:
    """Sorts rows into new ones, those that are there, and those that cannot be taken in."""

    def __init__(self, app: str, present: Present) -> None:
        self.found = 0
        self._app, self._present = app, present
        self._numbering = Numbering(app)
        self._new = self._there = 0
        self._skipped: list[Skipped] = []
        self._records: list[Record] = []
        self._documents: dict[str, dict[int, Document]] = {}
        self._unknown: dict[str, None] = {}

    def add(self, where: str, row: Row | CannotRead) -> None:
        """Sort one row."""
        self.found += 1
        try:
            if isinstance(row, CannotRead):
                raise row
            self._sort(row)
        except CannotRead as error:
            self._skipped.append(Skipped(where, f"{error}."))

    def plan(self) -> Plan:
        """All of it."""
        return Plan(
            self._app,
            self.found,
            self._new,
            self._there,
            tuple(self._skipped),
            tuple(self._records),
            self._documents,
            tuple(self._unknown),
        )

    def _sort(self, row: Row) -> None:
        records = [self._numbering.named(part) for part in row.parts if isinstance(part, Named)]
        stored = [part for part in row.parts if isinstance(part, Stored)]
        missing = [record for record in records if not self._present.has(record)]
        absent = [part for part in stored if not self._present.holds(part)]
        if not missing and not absent:
            self._there += 1
            return
        if row.unknown_mood:
            self._unknown[row.unknown_mood] = None
            raise CannotRead(
                tr(
                    "where its mood “{unknown_mood}” stands, 1 to 5, is not known",
                    unknown_mood=row.unknown_mood,
                )
            )
        for part in absent:
            if self._present.holds_id(part):
                raise CannotRead(
                    tr("it is in the journal, which says something else and is left so")
                )
        for record in missing:
            _check(record)
        self._records += missing
        for part in absent:
            self._documents.setdefault(part.table, {})[part.id] = part.document
        self._new += 1


def _check(record: Record) -> None:
    """Find what cannot be stored now, and not in the middle of taking it in."""
    try:
        check_storable(kind_of(type(record)).to_document(record, None), "it")
    except (Unstorable, ValueError) as error:
        raise CannotRead(str(error)) from None
