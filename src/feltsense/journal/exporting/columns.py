"""The tables of an export to CSV, column by column, each with what it means.

An empty cell is something that was not asked or not answered. "Numb", "flat", "can't tell" and
their like are answers and stand as words, never as a 0 and never as an empty cell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from feltsense.feeling.ratings import Rating
from feltsense.journal.records import BodyMap, CheckIn, Note, Session, Source
from feltsense.language import tr

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, and what stands in it, for somebody who has never seen the app."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """One file: its name without an ending, the kinds of record it tells of, and its rows.

    `rows` gives, for one record, as many rows as it has, each as long as `columns`.
    """

    name: str
    meaning: str
    kinds: tuple[type[Any], ...]
    columns: tuple[Column, ...]
    rows: Callable[[Any], Iterator[Cells]]


_ID = Column("id", tr("The number of the entry. It begins with year and month and never changes."))
_TIME = (
    Column(
        "time", tr("When it was, by the clock of the place where it was: year-month-day hour:min.")
    ),
    Column("offset", tr("How far that clock was ahead of UTC, as in UTC+01:00.")),
    Column("utc", tr("The same moment in UTC, to the microsecond (ISO 8601).")),
)
_SOURCE = (
    Column("source", tr("The app it was taken in from. Empty: written in Feltsense.")),
    Column("source_row", tr("What names the row in the file it was taken in from.")),
    Column("source_columns", tr("What that row said beside it, as name=value; name=value.")),
)
_SESSION = Column("session", tr("The id of the session or check-in it belongs to. Empty: to none."))


def _time(moment: datetime) -> Cells:
    utc = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return f"{moment:%Y-%m-%d %H:%M}", offset_of(moment), f"{utc}Z"


def offset_of(moment: datetime) -> str:
    """How far the clock of its place was ahead of UTC, such as `UTC+01:00`."""
    ahead = moment.strftime("%z")  # %:z only comes with Python 3.12
    return f"UTC{ahead[:3]}:{ahead[3:5]}"


def _source(source: Source | None) -> Cells:
    if source is None:
        return "", "", ""
    said = "; ".join(f"{name}={value}" for name, value in source.columns.items())
    return source.app, source.row, said


def _number(value: float) -> str:
    return f"{value:g}" if value == round(value, 3) else repr(value)


def _session(one: Session) -> Iterator[Cells]:
    yield (
        str(one.id),
        *_time(one.started),
        one.played.id,
        one.played.title,
        one.played.kind,
        _number(one.planned),
        _number(one.heard),
        one.ending,
        one.part,
        one.voice,
        "; ".join(one.without),
        "yes" if one.holds else "no",
        "" if one.ended is None else _time(one.ended)[2],
    )


def _answers(record: Session | CheckIn) -> Iterator[Cells]:
    if isinstance(record, Session):
        table, ratings = "sessions", record.ratings
    else:
        table, ratings = "check_ins", (record.rating,) if record.rating else ()
    for rating in ratings:
        for what, name, value in _parts(rating):
            frame = "" if rating.frame is None else _number(rating.frame / 48_000)
            moment = rating.moment if table == "sessions" else ""
            yield str(record.id), table, moment, *_time(rating.at), frame, what, name, value
    if isinstance(record, CheckIn):
        for mood in record.moods:
            app = record.source.app if record.source else "another app"
            what = f"mood of {app}, {mood.lowest} to {mood.highest}"
            value = "" if mood.value is None else str(mood.value)
            yield str(record.id), table, "", *_time(record.at), "", what, mood.name, value


def _parts(rating: Rating) -> Iterator[Cells]:
    for felt in rating.felt:
        yield "word", felt.word, "" if felt.intensity is None else str(felt.intensity)
        for place in felt.places:
            yield "place", felt.word, place
    for answer in rating.answers:
        yield "answer", answer, ""
    for scale, value in rating.scales.items():
        yield "scale", scale, str(value)
    for each in rating.sensations:
        for kind in each.kinds or ("",):
            yield "sensation", each.place, kind
    if rating.late:
        yield "late", "", "yes"


def _check_in(one: CheckIn) -> Iterator[Cells]:
    yield str(one.id), *_time(one.at), "; ".join(one.tags), *_source(one.source)


def _note(one: Note) -> Iterator[Cells]:
    session = "" if one.session is None else str(one.session)
    yield (
        str(one.id),
        *_time(one.at),
        one.prompt,
        one.text,
        session,
        "; ".join(one.tags),
        *_source(one.source),
    )


def _body_map(one: BodyMap) -> Iterator[Cells]:
    session = "" if one.session is None else str(one.session)
    parts = [
        (region, part, _number(share))
        for region, shares in one.regions.items()
        for part, share in shares.items()
    ]
    for region, part, share in parts or [("", "", "")]:
        yield str(one.id), *_time(one.at), session, one.outline, region, part, share


TABLES: tuple[Table, ...] = (
    Table(
        "sessions",
        tr("One row for each sitting, whole, stopped early or cut off; all of them count."),
        (Session,),
        (
            _ID,
            *_TIME,
            Column("exercise", tr("The name of the exercise's script.")),
            Column("title", tr("Its title.")),
            Column("kind", tr("Its kind, as in body-scan or breathing.")),
            Column("planned_s", tr("How long it was meant to be, in seconds.")),
            Column("heard_s", tr("How much of it was heard, in seconds.")),
            Column(
                "ending", tr("finished, stopped (by the person), cut off (the app ended first).")
            ),
            Column("part", tr("The region or section where it was last.")),
            Column("voice", tr("Who spoke. Empty: bells and captions only.")),
            Column("without", tr("Regions of the body that were left out.")),
            Column("holds", tr("Whether breath holds were allowed: yes or no.")),
            Column("ended_utc", tr("When it ended, in UTC. Empty: it is not known.")),
        ),
        _session,
    ),
    Table(
        "ratings",
        tr("One row for each thing that was answered, in sessions and check-ins."),
        (Session, CheckIn),
        (
            Column("entry", tr("The id of the session or check-in.")),
            Column("of", tr("Which of the two it is: sessions or check_ins.")),
            Column("moment", tr("before, during or after the session. Empty: a check-in.")),
            *_TIME,
            Column("at_s", tr("For during: how far into the session, in seconds.")),
            Column(
                "what",
                tr(
                    "word: a feeling word (something: there is no name for it); place: where in "
                    "the body that word is; answer: an answer such as numb, flat, foggy; scale: a "
                    "scale; sensation: what is sensed at a place; late: answered more than 30 "
                    "minutes after the session; mood of ...: what another app calls a mood, on "
                    "that app's own scale."
                ),
            ),
            Column(
                "name",
                tr(
                    "The word, the answer, the scale, or the place of a sensation. A scale whose "
                    "name begins with own: is a question of the person's own; one with distance "
                    "is a marker between two words."
                ),
            ),
            Column(
                "value",
                tr(
                    "For a word: how strong, 0 to 10; empty: no strength was given. For a scale: "
                    "0 to 10, or a word, such as can't tell. For a place: the region. For a "
                    "sensation: what it is like. For an answer: always empty, for numb is an "
                    "answer and no number."
                ),
            ),
        ),
        _answers,
    ),
    Table(
        "check_ins",
        tr("One row for each check-in without an exercise; what was answered stands in ratings."),
        (CheckIn,),
        (_ID, *_TIME, Column("tags", tr("What was going on, as tagged.")), *_SOURCE),
        _check_in,
    ),
    Table(
        "notes",
        tr("One row for each note."),
        (Note,),
        (
            _ID,
            *_TIME,
            Column("prompt", tr("The question that was answered. Empty: none.")),
            Column("text", tr("What was written, as it was typed (Markdown).")),
            _SESSION,
            Column("tags", tr("What was going on, as tagged.")),
            *_SOURCE,
        ),
        _note,
    ),
    Table(
        "body_maps",
        tr(
            "One row for each region of each painted body; the painting itself is in the JSON "
            "export."
        ),
        (BodyMap,),
        (
            _ID,
            *_TIME,
            _SESSION,
            Column("outline", tr("The outline that was painted on.")),
            Column("region", tr("The region. Empty: nothing was painted.")),
            Column("part", tr("more, less or numb.")),
            Column("share", tr("How much of the region, 0 to 1.")),
        ),
        _body_map,
    ),
)
