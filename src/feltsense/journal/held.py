"""The records of one kind in memory: by id, and oldest first.

One thread at a time writes, any may read: who reads sees the records as they were before a
change, or after it. A change costs what it changes; the tuple that is handed out is made when it
is next asked for.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from typing import Any

Place = tuple[float, int]


class Held:
    """The records of one kind; `place` tells where one stands in time."""

    def __init__(self, place: Callable[[Any], Place]) -> None:
        self.by_id: dict[int, Any] = {}
        self._place = place
        self._rows: list[Any] = []
        self._changes = 0
        self._asked: tuple[int, tuple[Any, ...]] = (0, ())

    @property
    def ordered(self) -> tuple[Any, ...]:
        """All records, oldest first."""
        changes = self._changes  # before the copy, so that a change during it is seen next time
        known, rows = self._asked
        if known != changes:
            rows = tuple(self._rows)
            self._asked = changes, rows
        return rows

    def put_all(self, records: Iterable[Any]) -> None:
        """Take in records that are new, in one step."""
        new = tuple(records)
        rows = self._rows if len(new) == 1 else list(self._rows)
        for record in new:
            self.by_id[record.id] = record
            if not rows or self._place(rows[-1]) <= self._place(record):
                rows.append(record)
            else:
                insort(rows, record, key=self._place)
        self._rows = rows
        self._changes += 1

    def put(self, record: Any) -> None:
        """Take in a record in place of the one that has its id."""
        was = self.by_id[record.id]
        at = self._at(was)
        if self._place(was) == self._place(record):
            self._rows[at] = record
        else:
            rows = [*self._rows[:at], *self._rows[at + 1 :]]
            insort(rows, record, key=self._place)
            self._rows = rows
        self.by_id[record.id] = record
        self._changes += 1

    def drop(self, record: Any) -> None:
        """Let go of a record."""
        del self._rows[self._at(self.by_id.pop(record.id))]
        self._changes += 1

    def sort(self) -> None:
        """Have in order whatever is in `by_id` now."""
        self._rows = sorted(self.by_id.values(), key=self._place)
        self._changes += 1

    def _at(self, record: Any) -> int:
        return bisect_left(self._rows, self._place(record), key=self._place)
