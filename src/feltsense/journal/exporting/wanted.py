"""What is to be taken out: of which days, and of which kinds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from feltsense.journal.journal import Journal
from feltsense.journal.kinds import KINDS, Kind


@dataclass(frozen=True, slots=True)
class Wanted:
    """Days from `start` to `end`, both included and None for no limit, at the place of each entry.

    `kinds` are names of tables; none of them means all.
    """

    start: date | None = None
    end: date | None = None
    kinds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        known = [kind.table for kind in KINDS]
        if unknown := [name for name in self.kinds if name not in known]:
            raise ValueError(f"there is no kind {unknown[0]!r}; there are {', '.join(known)}")

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self.start is None and self.end is None and not self.kinds

    def has(self, day: date) -> bool:
        """Whether the day is one of those wanted."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def records(self, journal: Journal) -> Iterator[tuple[Kind[Any], Any]]:
        """The records that are wanted, kind by kind, oldest first."""
        for kind in KINDS:
            if not self.kinds or kind.table in self.kinds:
                for record in journal.records(kind.record):
                    if self.has(kind.moment(record).date()):
                        yield kind, record
