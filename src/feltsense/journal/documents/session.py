"""Sessions as stored documents, and back.

    {"version": 1, "started": "2026-11-23T18:30:00.000000Z", "offset": 60, "played": {...},
     "planned": 300.0, "heard": 12.5, "ending": "finished", "ratings": [...], "voice": "",
     "without": [], "holds": true, "part": "feet",
     "ended": {"at": "2026-11-23T18:35:00.000000Z", "offset": 60} or null}

Times are UTC with the place's offset in minutes beside them, so that an entry keeps its hour
and its day wherever the person goes. Every key is always written; a key that is not known here
is kept. Changing the shape means a new version, a step in migrations.py and a file in
tests/files; `part` and `ended` needed none, for a session without them means what it did.
"""

from __future__ import annotations

from feltsense.journal.documents.fields import (
    Document,
    from_time,
    number_of,
    objects_of,
    texts_of,
    time_of,
    value_of,
)
from feltsense.journal.documents.rating import from_rating, key_of, to_rating
from feltsense.journal.migrations import VERSION, migrate
from feltsense.journal.records import Played, Session


def to_document(session: Session, stored: Document | None = None) -> Document:
    """The session as a document; its id is no part of it.

    With `stored`, the document it had before (of any version), keys that are not known here
    are kept from it: in the session, in `played`, and in each rating that is still there.
    Raises ValueError where a time cannot be told in UTC.
    """
    old = migrate(stored) if stored is not None else {}
    kept = {key_of(rating): rating for rating in objects_of(old, "ratings")}
    ratings = [from_rating(rating) for rating in session.ratings]
    return {
        **old,
        "version": VERSION,
        **from_time("started", session.started),
        "played": {
            **old.get("played", {}),
            "id": session.played.id,
            "title": session.played.title,
            "kind": session.played.kind,
            "digest": session.played.digest,
        },
        "planned": session.planned,
        "heard": session.heard,
        "ending": session.ending,
        "ratings": [{**kept.get(key_of(rating), {}), **rating} for rating in ratings],
        "voice": session.voice,
        "without": list(session.without),
        "holds": session.holds,
        "part": session.part,
        "ended": None if session.ended is None else from_time("at", session.ended),
    }


def from_document(document: Document, id_: int) -> Session:
    """The session of a stored document of any version up to today's.

    Raises NewerDocument, or ValueError that says what is wrong with it.
    """
    document = migrate(document)
    played = value_of(document, "played", dict)
    ended = document.get("ended")
    if ended is not None and not isinstance(ended, dict):
        raise ValueError(f"ended is {ended!r}, not a time with its offset")
    return Session(
        played=Played(
            id=value_of(played, "id", str),
            title=value_of(played, "title", str),
            kind=value_of(played, "kind", str),
            digest=value_of(played, "digest", str),
        ),
        started=time_of(document, "started"),
        planned=number_of(document, "planned"),
        heard=number_of(document, "heard"),
        ending=value_of(document, "ending", str),
        ratings=tuple(to_rating(rating) for rating in objects_of(document, "ratings")),
        voice=value_of(document, "voice", str),
        without=tuple(texts_of(document, "without")),
        holds=value_of(document, "holds", bool),
        part=value_of({"part": "", **document}, "part", str),
        ended=None if ended is None else time_of(ended, "at"),
        id=id_,
    )
