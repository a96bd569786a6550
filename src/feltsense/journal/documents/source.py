"""Where an entry came from, as part of a stored document, and back."""

from __future__ import annotations

from feltsense.journal.documents.fields import Document, value_of
from feltsense.journal.records import Source


def from_source(source: Source | None) -> Document | None:
    """The source as a part of a document, None for none."""
    if source is None:
        return None
    return {"app": source.app, "row": source.row, "columns": dict(source.columns)}


def to_source(document: Document) -> Source | None:
    """The source of a whole document. Raises ValueError."""
    stored = document.get("source")
    if stored is None:
        return None
    if not isinstance(stored, dict):
        raise ValueError(f"source is {stored!r}, not an object")
    columns = value_of(stored, "columns", dict)
    if not all(isinstance(value, str) for value in columns.values()):
        raise ValueError("the columns of the source are not all texts")
    return Source(value_of(stored, "app", str), value_of(stored, "row", str), dict(columns))
