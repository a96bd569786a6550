"""Which rows are in the journal already, by what names them; never by when they were taken in."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Container
from dataclasses import replace
from hashlib import sha256
from typing import assert_never

from feltsense.journal import months
from feltsense.journal.importing.rows import Named, Stored
from feltsense.journal.journal import Journal
from feltsense.journal.kinds import kind_of
from feltsense.journal.records import BodyMap, CheckIn, Note, Record, Session


class Numbering:
    """Gives the records of one file their row ids: the same in every export that has them.

    Rows that cannot be told apart are numbered in their order.
    """

    def __init__(self, app: str) -> None:
        self._app = app
        self._seen: Counter[tuple[str, ...]] = Counter()

    def named(self, part: Named) -> Session | CheckIn | Note:
        """The record with its row id."""
        self._seen[part.identity] += 1
        whole = json.dumps([self._app, *part.identity, self._seen[part.identity]])
        id_ = sha256(whole.encode()).hexdigest()
        record = part.record
        match record:
            case Session():
                return replace(record, played=replace(record.played, digest=id_))
            case CheckIn() | Note():
                assert record.source is not None
                return replace(record, source=replace(record.source, row=id_))
            case _:
                assert_never(record)


class Present:
    """What is in the journal, to look rows up in."""

    def __init__(self, journal: Journal) -> None:
        for _ in journal.load_rest():
            pass
        self._files = journal.db.files
        self._rows = {
            key
            for records in (journal.sessions(), journal.check_ins(), journal.notes())
            for record in records
            if (key := _key(record)) is not None
        }

    def has(self, record: Record) -> bool:
        """Whether this record of another app is there, changed or not."""
        return _key(record) in self._rows

    def new_id(self, record: Record, month: int, given: Container[int]) -> int:
        """An id of the month for a record with a row id, which alone it comes from; where it is
        in the journal or `given` already, the next that is free."""
        table = kind_of(type(record)).table
        number = int.from_bytes(sha256(f"{table} {_key(record)}".encode()).digest()[:8])
        while True:
            id_ = month * months.SPAN + 1 + number % (months.SPAN - 1)
            if id_ not in given and self._files.document(table, id_) is None:
                return id_
            number += 1

    def holds_id(self, part: Stored) -> bool:
        """Whether there is a document of this id, whatever it says."""
        try:
            return self._files.document(part.table, part.id) is not None
        except ValueError:
            return True

    def holds(self, part: Stored) -> bool:
        """Whether this very document is there."""
        try:
            return self._files.document(part.table, part.id) == part.document
        except ValueError:
            return False


def _key(record: Record) -> str | None:
    match record:
        case Session():
            return record.played.digest
        case CheckIn() | Note():
            return None if record.source is None else record.source.row
        case BodyMap():
            return None
        case _:
            assert_never(record)
