"""The kinds of records there are: for each its table, its words, its time, its stored form.

A new kind is a record in records.py, a file with its stored form, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from feltsense.journal import documents
from feltsense.journal.records import Session

Document = dict[str, Any]
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Kind(Generic[R]):
    """One kind of record.

    `one` and `many` are its names in sentences. `moment` tells when it was, aware: it gives the
    month and the order. `to_document(record, stored)` keeps what is not known here from
    `stored`; `from_document(document, id)` raises NewerDocument or ValueError.
    """

    record: type[R]
    table: str
    one: str
    many: str
    moment: Callable[[R], datetime]
    to_document: Callable[[R, Document | None], Document]
    from_document: Callable[[Document, int], R]


KINDS: tuple[Kind[Any], ...] = (
    Kind(
        Session,
        "sessions",
        "session",
        "sessions",
        lambda session: session.started,
        documents.to_document,
        documents.from_document,
    ),
)


def kind_of(record: type[Any]) -> Kind[Any]:
    """The kind of a record's type; KeyError for a type that is none."""
    return _BY_TYPE[record]


_BY_TYPE = {kind.record: kind for kind in KINDS}
