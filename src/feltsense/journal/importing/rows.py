"""What the files of formats hand over, before anything is looked up in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from feltsense.journal.records import CheckIn, Note, Session
from feltsense.language import tr


class CannotRead(Exception):
    """One row cannot be taken in; the message says why, for the person."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is not taken in: which one, as in `row 3`, and why, for the person."""

    row: str
    reason: str


@dataclass(frozen=True, slots=True)
class Named:
    """A record, and what tells it from the others of its app: the same for the same row of
    another export, whatever was renamed, added or corrected there meanwhile."""

    identity: tuple[str, ...]
    record: Session | CheckIn | Note


@dataclass(frozen=True, slots=True)
class Stored:
    """A document of our own, under the id it has."""

    table: str
    id: int
    document: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what becomes of it, and the name of its mood where nobody said where it stands."""

    parts: tuple[Named | Stored, ...]
    unknown_mood: str = ""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the person says on how to read: where moods stand, by casefolded name, and the zone
    of times without a place, None for this computer's."""

    moods: Mapping[str, int]
    zone: tzinfo | None


Rows = Iterator[tuple[str, Row | CannotRead]]
"""Which row it is, and the row, or why it cannot be read."""


def read_each(
    raws: Iterator[tuple[str, dict[str, Any] | CannotRead]],
    read: Callable[[dict[str, Any]], Row],
) -> Rows:
    """Each row, read; one that cannot be read stops none of the others."""
    for where, raw in raws:
        if isinstance(raw, CannotRead):
            yield where, raw
            continue
        try:
            yield where, read(raw)
        except CannotRead as error:
            yield where, error


def entries(found: list[Any]) -> Iterator[tuple[str, dict[str, Any] | CannotRead]]:
    """The objects of a list, counted from 1."""
    for number, entry in enumerate(found, start=1):
        if isinstance(entry, dict):
            yield f"entry {number}", entry
        else:
            yield f"entry {number}", CannotRead(tr("it is no entry"))
