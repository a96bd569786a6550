"""Records of every kind with all of their parts, at any place: for tests that draw them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from itertools import chain

from hypothesis import strategies as st

from feltsense.feeling.ratings import CANT_TELL, MOMENTS, SOMETHING, Felt, Rating, Sensation
from feltsense.feeling.scales import PAIRS, SCALES
from feltsense.feeling.sensations import KINDS
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.journal.records import (
    ENDINGS,
    BodyMap,
    CheckIn,
    Mood,
    Note,
    Played,
    Record,
    Session,
    Source,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SOURCES = st.none() | st.builds(Source, TEXT, TEXT, st.dictionaries(TEXT, TEXT, max_size=2))
IDS = st.none() | st.integers(1, 2**50)
PLACES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=PLACES)


def some(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


FELT = st.builds(
    Felt,
    st.sampled_from([*WORDS, SOMETHING]) | TEXT,
    st.none() | st.integers(0, 10),
    some(st.sampled_from(["jaw", "chest", "left-hand"]) | TEXT),
)
SENSATIONS = st.builds(Sensation, TEXT, some(st.sampled_from(KINDS)))
SCALE_NAMES = st.sampled_from([*SCALES, *PAIRS]) | TEXT.map(lambda name: f"own: {name}")
ANSWERS = st.integers(0, 10) | st.just(CANT_TELL) | TEXT


def ratings(moments: st.SearchStrategy[str]) -> st.SearchStrategy[Rating]:
    return st.builds(
        Rating,
        moments,
        TIMES,
        felt=st.lists(FELT, max_size=3).map(tuple),
        answers=some(st.sampled_from(list(NOT_FEELING))),
        scales=st.dictionaries(SCALE_NAMES, ANSWERS, max_size=3),
        frame=st.none() | st.integers(0, 2**40),
        sensations=st.lists(SENSATIONS, max_size=3).map(tuple),
        late=st.booleans(),
    )


SESSIONS: st.SearchStrategy[Session] = st.builds(
    Session,
    st.builds(Played, TEXT, TEXT, TEXT, TEXT),
    TIMES,
    st.floats(0, 1e6),
    st.floats(0, 1e6),
    st.sampled_from(ENDINGS),
    st.lists(ratings(st.sampled_from(MOMENTS[:3])), max_size=3).map(tuple),
    TEXT,
    some(TEXT),
    st.booleans(),
    TEXT,
    st.none() | TIMES,
)
CHECK_INS: st.SearchStrategy[CheckIn] = st.builds(
    CheckIn,
    TIMES,
    st.none() | ratings(st.just("check-in")),
    some(TEXT),
    SOURCES,
    st.lists(st.builds(Mood, TEXT, st.none() | st.integers(0, 9)), max_size=2).map(tuple),
)
NOTES: st.SearchStrategy[Note] = st.builds(Note, TIMES, TEXT, TEXT, IDS, SOURCES, some(TEXT))
BODY_MAPS: st.SearchStrategy[BodyMap] = st.builds(
    BodyMap,
    TIMES,
    TEXT,
    st.binary(max_size=40),
    st.dictionaries(TEXT, st.dictionaries(TEXT, st.floats(0, 1), max_size=3), max_size=3),
    IDS,
)
RECORDS: st.SearchStrategy[Record] = st.one_of(SESSIONS, CHECK_INS, NOTES, BODY_MAPS)


def clocks(record: Record) -> list[tuple[datetime, timedelta | None]]:
    """Every time in it with its offset: two times are equal to Python wherever they are told."""
    match record:
        case Session():
            times = chain((record.started, record.ended), (rating.at for rating in record.ratings))
        case CheckIn():
            times = chain((record.at,), (each.at for each in (record.rating,) if each))
        case _:
            times = chain((record.at,))
    return [(time.replace(tzinfo=None), time.utcoffset()) for time in times if time]
