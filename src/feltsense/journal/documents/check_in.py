"""Check-ins as stored documents, and back.

{"version": 2, "at": "2026-11-23T18:30:00.000000Z", "offset": 60, "rating": {...} or null,
 "tags": [], "moods": [{"name": "meh", "value": 3, "lowest": 1, "highest": 5}],
 "source": {"app": "Daylio", "row": "...", "columns": {}} or null}

In version 1 the rating had a moment of sessions, which a check-in has none of.
"""

from __future__ import annotations

from feltsense.journal.documents.fields import (
    Document,
    from_time,
    id_of,
    objects_of,
    texts_of,
    time_of,
    value_of,
)
from feltsense.journal.documents.rating import from_rating, to_rating
from feltsense.journal.documents.source import from_source, to_source
from feltsense.journal.migrations import CHECK_IN_STEPS, migrate
from feltsense.journal.records import CheckIn, Mood

VERSION = 2


def to_document(check_in: CheckIn, stored: Document | None = None) -> Document:
    """The check-in as a document, with what `stored` has that is not known here."""
    old = migrate(stored, CHECK_IN_STEPS, VERSION) if stored is not None else {}
    rating = check_in.rating
    was = old.get("rating") or {}
    return {
        **old,
        "version": VERSION,
        **from_time("at", check_in.at),
        "rating": None if rating is None else {**was, **from_rating(rating)},
        "tags": list(check_in.tags),
        "moods": [
            {"name": mood.name, "value": mood.value, "lowest": mood.lowest, "highest": mood.highest}
            for mood in check_in.moods
        ],
        "source": from_source(check_in.source),
    }


def from_document(document: Document, id_: int) -> CheckIn:
    """The check-in of a stored document. Raises NewerDocument or ValueError."""
    document = migrate(document, CHECK_IN_STEPS, VERSION)
    rating = document.get("rating")
    return CheckIn(
        at=time_of(document, "at"),
        rating=None if rating is None else to_rating(value_of(document, "rating", dict)),
        tags=tuple(texts_of(document, "tags")),
        source=to_source(document),
        moods=tuple(_mood(mood) for mood in objects_of(document, "moods")),
        id=id_,
    )


def _mood(document: Document) -> Mood:
    lowest, highest = id_of(document, "lowest"), id_of(document, "highest")
    if lowest is None or highest is None:
        raise ValueError("a mood has no range")
    return Mood(value_of(document, "name", str), id_of(document, "value"), lowest, highest)
