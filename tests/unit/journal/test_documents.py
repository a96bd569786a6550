"""Every kind of record comes back as it went in, with what its stored form has beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.journal.kinds import KINDS, Kind, kind_of
from feltsense.journal.migrations import NewerDocument
from feltsense.journal.records import BodyMap, CheckIn, Mood, Note, Record, Source
from tests.unit.journal.invented import START, rating, session

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SOURCES = st.none() | st.builds(Source, TEXT, TEXT, st.dictionaries(TEXT, TEXT, max_size=2))
IDS = st.none() | st.integers(1, 2**50)
RECORDS: st.SearchStrategy[Record] = st.one_of(
    st.builds(
        CheckIn,
        at=st.just(START),
        rating=st.none() | st.just(rating()),
        tags=st.lists(TEXT, max_size=2).map(tuple),
        source=SOURCES,
        moods=st.lists(st.builds(Mood, TEXT, st.none() | st.integers(0, 9)), max_size=2).map(tuple),
    ),
    st.builds(Note, at=st.just(START), text=TEXT, prompt=TEXT, session=IDS, source=SOURCES),
    st.builds(
        BodyMap,
        at=st.just(START),
        outline=TEXT,
        image=st.binary(max_size=20),
        regions=st.dictionaries(TEXT, st.dictionaries(TEXT, st.floats(0, 1)), max_size=2),
        session=IDS,
    ),
)


@given(RECORDS)
def test_a_document_and_back_is_the_same(record: Record) -> None:
    kind = kind_of(type(record))
    document = kind.to_document(record, None)
    stored = orjson.loads(orjson.dumps(document))
    assert kind.from_document(stored, 7) == replace(record, id=7)
    assert kind.to_document(record, {**stored, "new": 1}) == {**document, "new": 1}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_a_newer_one_and_a_strange_one_are_told_apart(kind: Kind[Any]) -> None:
    with pytest.raises(NewerDocument):
        kind.from_document({"version": 99}, 7)
    for strange in ({}, {"version": 1}, {"version": None}):
        with pytest.raises(ValueError):
            kind.from_document(strange, 7)


def test_each_kind_has_a_table_of_its_own() -> None:
    assert [kind.table for kind in KINDS] == ["sessions", "check_ins", "notes", "body_maps"]
    assert kind_of(type(session())).moment(session()) == START


OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
ENDS = st.none() | st.datetimes(
    datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=OFFSETS, allow_imaginary=False
)


@given(ENDS)
def test_a_session_keeps_when_it_ended_at_its_own_place(ended: datetime | None) -> None:
    kind = kind_of(type(session()))
    stored = orjson.loads(orjson.dumps(kind.to_document(session(ended=ended), None)))
    found = kind.from_document(stored, 7)
    assert found == session(ended=ended, id=7)
    if ended is not None:
        assert found.ended.utcoffset() == ended.utcoffset()
    # One from before there was any.
    del stored["ended"]
    assert kind.from_document(stored, 7) == session(id=7)


@pytest.mark.parametrize("ended", ["2026-11-23T18:30:00.000000Z", 7, {}, {"at": 3, "offset": 60}])
def test_an_end_that_is_no_time_is_refused(ended: object) -> None:
    kind = kind_of(type(session()))
    with pytest.raises(ValueError):
        kind.from_document({**kind.to_document(session(), None), "ended": ended}, 7)
