"""Notes as stored documents, and back.

{"version": 1, "at": "2026-11-23T18:30:00.000000Z", "offset": 60, "text": "...",
 "prompt": "", "session": 202611000000001 or null, "source": {...} or null, "tags": []}

`tags` came later and needed no version: a note without them has none.
"""

from __future__ import annotations

from feltsense.journal.documents.fields import (
    Document,
    from_time,
    id_of,
    texts_of,
    time_of,
    value_of,
)
from feltsense.journal.documents.source import from_source, to_source
from feltsense.journal.migrations import migrate
from feltsense.journal.records import Note

VERSION = 1


def to_document(note: Note, stored: Document | None = None) -> Document:
    """The note as a document, with what `stored` has that is not known here."""
    old = migrate(stored, {}, VERSION) if stored is not None else {}
    return {
        **old,
        "version": VERSION,
        **from_time("at", note.at),
        "text": note.text,
        "prompt": note.prompt,
        "session": note.session,
        "source": from_source(note.source),
        "tags": list(note.tags),
    }


def from_document(document: Document, id_: int) -> Note:
    """The note of a stored document. Raises NewerDocument or ValueError."""
    document = migrate(document, {}, VERSION)
    return Note(
        at=time_of(document, "at"),
        text=value_of(document, "text", str),
        prompt=value_of(document, "prompt", str),
        session=id_of(document, "session"),
        source=to_source(document),
        tags=tuple(texts_of(document, "tags")),
        id=id_,
    )
