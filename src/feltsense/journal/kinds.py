"""The kinds of records there are: for each its table, its words, its time, its stored form.

A new kind is a record in records.py, a file with its stored form, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from feltsense.journal.documents import body_map, check_in, note, session
from feltsense.journal.records import BodyMap, CheckIn, Note, Session
from feltsense.language import marked_n

Document = dict[str, Any]
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Kind(Generic[R]):
    """One kind of record.

    `one` is its name in errors, `counted` how one and several of it are said. `moment` tells when
    it was, aware: it gives the month and the order. `to_document(record, stored)` keeps what is not
    known here from `stored`; `from_document(document, id)` raises NewerDocument or ValueError.
    """

    record: type[R]
    table: str
    one: str
    counted: tuple[str, str]
    moment: Callable[[R], datetime]
    to_document: Callable[[R, Document | None], Document]
    from_document: Callable[[Document, int], R]


def _at(record: CheckIn | Note | BodyMap) -> datetime:
    return record.at


KINDS: tuple[Kind[Any], ...] = (
    Kind(
        Session,
        "sessions",
        "session",
        marked_n("{n} session", "{n} sessions"),
        lambda sitting: sitting.started,
        session.to_document,
        session.from_document,
    ),
    Kind(
        CheckIn,
        "check_ins",
        "check-in",
        marked_n("{n} check-in", "{n} check-ins"),
        _at,
        check_in.to_document,
        check_in.from_document,
    ),
    Kind(
        Note,
        "notes",
        "note",
        marked_n("{n} note", "{n} notes"),
        _at,
        note.to_document,
        note.from_document,
    ),
    Kind(
        BodyMap,
        "body_maps",
        "body map",
        marked_n("{n} body map", "{n} body maps"),
        _at,
        body_map.to_document,
        body_map.from_document,
    ),
)


def kind_of(record: type[Any]) -> Kind[Any]:
    """The kind of a record's type; KeyError for a type that is none."""
    return _BY_TYPE[record]


_BY_TYPE = {kind.record: kind for kind in KINDS}
