"""How many records of each table there are, and from when to when; for previews."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from feltsense.journal.kinds import KINDS
from feltsense.journal.months import SPAN

Document = dict[str, Any]

_KINDS = {kind.table: kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Count:
    """How many records of one table, and the first and last day of them (None for none)."""

    table: str
    count: int
    first: date | None
    last: date | None


@dataclass(slots=True)
class Tally:
    """Counts documents by table. Of each, only those of the first and last month are looked at."""

    _counts: dict[str, int] = field(default_factory=dict)
    _first: dict[str, tuple[int, list[tuple[int, Document]]]] = field(default_factory=dict)
    _last: dict[str, tuple[int, list[tuple[int, Document]]]] = field(default_factory=dict)

    def add(self, table: str, id_: int, document: Document) -> None:
        """Count one document."""
        month = id_ // SPAN
        self._counts[table] = self._counts.get(table, 0) + 1
        for ends, sign in ((self._first, 1), (self._last, -1)):
            at, held = ends.get(table, (month, []))
            if sign * month < sign * at:
                at, held = month, []
            if month == at:
                held.append((id_, document))
            ends[table] = (at, held)

    def counts(self) -> tuple[Count, ...]:
        """What was counted, in the order of the kinds; only tables that are shown."""
        found = []
        for table in _KINDS:
            if count := self._counts.get(table, 0):
                days = [
                    *_days(table, self._first[table][1]),
                    *_days(table, self._last[table][1]),
                ]
                first, last = (min(days), max(days)) if days else (None, None)
                found.append(Count(table, count, first, last))
        return tuple(found)


def _days(table: str, documents: Iterable[tuple[int, Document]]) -> Iterable[date]:
    kind = _KINDS[table]
    for id_, document in documents:
        try:
            yield kind.moment(kind.from_document(document, id_)).date()
        except ValueError:  # of a newer version, or strange
            continue
