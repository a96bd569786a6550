"""Sessions as stored documents, and back.

    {"version": 1, "started": "2026-11-23T18:30:00.000000Z", "offset": 60, "played": {...},
     "planned": 300.0, "heard": 12.5, "ending": "finished", "ratings": [...], "voice": "",
     "without": [], "holds": true, "part": "feet"}

Times are UTC with the place's offset in minutes beside them, so that an entry keeps its hour
and its day wherever the person goes. Every key is always written; a key that is not known here
is kept. Changing the shape means a new version, a step in migrations.py and a file in
tests/files; `part` needed none, for a session without it means what it did.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeGuard

from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.migrations import VERSION, migrate
from feltsense.journal.records import Played, Session

Document = dict[str, Any]


def to_document(session: Session, stored: Document | None = None) -> Document:
    """The session as a document; its id is no part of it.

    With `stored`, the document it had before (of any version), keys that are not known here
    are kept from it: in the session, in `played`, and in each rating that is still there.
    Raises ValueError where a time cannot be told in UTC.
    """
    old = migrate(stored) if stored is not None else {}
    kept = {_key(rating): rating for rating in _list(old, "ratings")}
    ratings = [_from_rating(rating) for rating in session.ratings]
    return {
        **old,
        "version": VERSION,
        **_from_time("started", session.started),
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
        "ratings": [{**kept.get(_key(rating), {}), **rating} for rating in ratings],
        "voice": session.voice,
        "without": list(session.without),
        "holds": session.holds,
        "part": session.part,
    }


def from_document(document: Document, id_: int) -> Session:
    """The session of a stored document of any version up to today's.

    Raises NewerDocument, or ValueError that says what is wrong with it.
    """
    document = migrate(document)
    played = _is(document, "played", dict)
    return Session(
        played=Played(
            id=_is(played, "id", str),
            title=_is(played, "title", str),
            kind=_is(played, "kind", str),
            digest=_is(played, "digest", str),
        ),
        started=_time(document, "started"),
        planned=_number(document, "planned"),
        heard=_number(document, "heard"),
        ending=_is(document, "ending", str),
        ratings=tuple(_rating(rating) for rating in _list(document, "ratings")),
        voice=_is(document, "voice", str),
        without=tuple(_texts(document, "without")),
        holds=_is(document, "holds", bool),
        part=_is({"part": "", **document}, "part", str),
        id=id_,
    )


def _from_rating(rating: Rating) -> Document:
    return {
        "moment": rating.moment,
        **_from_time("at", rating.at),
        "felt": [{"word": felt.word, "intensity": felt.intensity} for felt in rating.felt],
        "answers": list(rating.answers),
        "scales": dict(rating.scales),
        "frame": rating.frame,
    }


def _rating(document: Document) -> Rating:
    frame = document.get("frame")
    scales = _is(document, "scales", dict)
    for name, value in scales.items():
        if not isinstance(value, str) and not _is_whole(value):
            raise ValueError(f"the scale {name} is {value!r}, not a whole number or a word")
    if frame is not None and not _is_whole(frame):
        raise ValueError(f"frame is {frame!r}, not a whole number")
    return Rating(
        moment=_is(document, "moment", str),
        at=_time(document, "at"),
        felt=tuple(_felt(felt) for felt in _list(document, "felt")),
        answers=tuple(_texts(document, "answers")),
        scales=dict(scales),
        frame=frame,
    )


def _felt(document: Document) -> Felt:
    intensity = document.get("intensity")
    if intensity is not None and not _is_whole(intensity):
        raise ValueError(f"intensity is {intensity!r}, not a whole number")
    return Felt(_is(document, "word", str), intensity)


def _key(rating: Document) -> tuple[object, object]:
    return rating.get("moment"), rating.get("at")


def _from_time(name: str, moment: datetime) -> Document:
    offset = moment.utcoffset()
    assert offset is not None  # the records refuse a time without one
    try:
        in_utc = moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{name} is {moment}, which is no time in UTC") from None
    text = in_utc.replace(tzinfo=None).isoformat(timespec="microseconds")
    return {name: f"{text}Z", "offset": round(offset / timedelta(minutes=1))}


def _time(document: Document, name: str) -> datetime:
    text, offset = _is(document, name, str), document.get("offset")
    if not _is_whole(offset) or abs(offset) >= 24 * 60:
        raise ValueError(f"offset is {offset!r}, not the minutes of a place")
    if not text.endswith("Z"):
        raise ValueError(f"{name} is {text!r}, not a time in UTC")
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(timezone(timedelta(minutes=offset)))
    except (ValueError, OverflowError):
        raise ValueError(f"{name} is {text!r}, not a time") from None


def _is(document: Document, name: str, kind: type[Any]) -> Any:
    value = document.get(name)
    if not isinstance(value, kind):
        raise ValueError(f"{name} is {value!r}, not of the type {kind.__name__}")
    return value


def _number(document: Document, name: str) -> float:
    value = document.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is {value!r}, not a number")
    return value


def _list(document: Document, name: str) -> list[Document]:
    """The list of objects called `name`, empty where there is none."""
    values = document.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise ValueError(f"{name} is not a list of objects")
    return values


def _texts(document: Document, name: str) -> list[str]:
    values = document.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{name} is not a list of texts")
    return values


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
