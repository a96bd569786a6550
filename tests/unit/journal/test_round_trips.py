"""Every kind of record, with all of its parts, comes back as it was: from a document, from the
disk, from our own export, and from two copies that were both changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feltsense.feeling.ratings import Felt, Rating, Sensation
from feltsense.journal import months
from feltsense.journal.exporting.json_file import as_json
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.importing.plan import look, take
from feltsense.journal.journal import Journal
from feltsense.journal.kinds import KINDS, kind_of
from feltsense.journal.months import Month, Row
from feltsense.journal.records import BodyMap, CheckIn, Note, Record, Session
from feltsense.journal.versions import OTHER_VERSIONS, merge
from feltsense.vault.sealing import Seal
from tests.unit.journal.any_records import BODY_MAPS, CHECK_INS, NOTES, RECORDS, SESSIONS, clocks
from tests.unit.journal.invented import START, session

ID = 202611 * months.SPAN + 1


def all_of(journal: Journal) -> dict[tuple[str, int], Record]:
    return {
        (kind.table, record.id): record for kind in KINDS for record in journal.records(kind.record)
    }


def assert_the_same(found: dict[tuple[str, int], Record], kept: Iterable[Record]) -> None:
    wanted = {(kind_of(type(each)).table, each.id): each for each in kept}
    assert found == wanted
    for key, record in wanted.items():
        assert clocks(found[key]) == clocks(record)


@given(RECORDS)
def test_from_a_document(record: Record) -> None:
    kind = kind_of(type(record))
    document = kind.to_document(record, None)
    found = kind.from_document(orjson.loads(orjson.dumps(document)), 7)
    assert found == replace(record, id=7)
    assert clocks(found) == clocks(record)
    assert kind.to_document(found, {**document, "new": 1}) == {**document, "new": 1}


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
@settings(max_examples=20, deadline=None)
@given(records=st.lists(RECORDS, min_size=1, max_size=5))
def test_from_the_disk(sealed: bool, records: Sequence[Record]) -> None:
    seal = Seal(bytes(32), b"testkeys") if sealed else None
    with TemporaryDirectory() as folder:
        journal = Journal(Path(folder), seal=seal)
        kept = [journal.add(record) for record in records]
        assert_the_same(all_of(journal), kept)
        journal.close()
        again = Journal(Path(folder), seal=seal)
        assert again.problems == ()
        assert_the_same(all_of(again), kept)
        again.fold()
        again.close()
        folded = Journal(Path(folder), seal=seal)
        assert_the_same(all_of(folded), kept)
        folded.close()


@settings(max_examples=20, deadline=None)
@given(st.lists(RECORDS, min_size=1, max_size=5))
def test_from_our_own_export(records: Sequence[Record]) -> None:
    with TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "one")
        kept = [journal.add(record) for record in records]
        file = Path(folder) / "file.json"
        file.write_bytes(as_json(journal, Wanted()))
        journal.close()
        other = Journal(Path(folder) / "other")
        plan = look(file, other)
        assert (plan.new, plan.skipped) == (len(kept), ())
        assert list(take(plan, other))
        assert_the_same(all_of(other), kept)
        assert as_json(other, Wanted()) == file.read_bytes()
        other.close()


# Two copies that were both changed

PAIRS = st.one_of(*(st.tuples(kind, kind) for kind in (SESSIONS, CHECK_INS, NOTES, BODY_MAPS)))


def merged(one: Record, other: Record) -> tuple[Any, list[Any]]:
    """What two states of one record become, and what is kept beside it; in both orders the same."""
    table = kind_of(type(one)).table
    results = []
    for first, second in ((one, other), (other, one)):
        copies = [
            Month({table: {ID: Row(months.raw_of(document(each)), {log: 1})}}, {log: 1})
            for each, log in (
                (first, "a" if first is one else "b"),
                (second, "b" if first is one else "a"),
            )
        ]
        merge(*copies)
        results.append(copies[0])
    assert results[0] == results[1]
    beside = [row.document() for row in results[0].tables.get(OTHER_VERSIONS, {}).values()]
    return results[0].tables[table][ID].document(), [each["document"] for each in beside]


def document(record: Record) -> dict[str, Any]:
    return kind_of(type(record)).to_document(record, None)


@given(PAIRS)
def test_two_copies_become_one_that_can_be_read(pair: tuple[Record, Record]) -> None:
    one, other = pair
    together, beside = merged(one, other)
    kind = kind_of(type(one))
    found = kind.from_document(together, ID)
    kept = [kind.from_document(each, ID) for each in beside]
    for record in (one, other):
        times = clocks(record)[0]
        assert times in (clocks(found)[0], *(clocks(each)[0] for each in kept))
    if isinstance(found, BodyMap):
        one_of = [(each.outline, each.image, each.regions) for each in (one, other)]  # type: ignore[union-attr]
        assert (found.outline, found.image, found.regions) in one_of
        assert {image(one), image(other)} <= {image(found), *map(image, kept)}


def image(record: Any) -> bytes:
    assert isinstance(record, BodyMap)
    return record.image


def test_what_both_said_of_one_moment_is_there() -> None:
    felt = Rating("check-in", START, felt=(Felt("sad", 4),), scales={"numb": 3})
    sensed = Rating(
        "check-in",
        START,
        felt=(Felt("sad", 4), Felt("something", None, ("jaw",))),
        scales={"hard": 7},
        sensations=(Sensation("chest", ("tight",)),),
    )
    together, beside = merged(
        CheckIn(START, felt, ("sleep",)), CheckIn(START, sensed, ("sleep", "choir"))
    )
    found = kind_of(CheckIn).from_document(together, ID)
    assert found.tags == ("sleep", "choir")
    assert set(found.rating.felt) == set(sensed.felt)
    assert found.rating.scales == {"numb": 3, "hard": 7}
    assert found.rating.sensations == sensed.sensations
    assert beside == []


def test_a_note_that_was_written_on_twice_is_there_twice() -> None:
    one, other = Note(START, "Rain.", tags=("sleep",)), Note(START, "Rain, and trams.")
    together, beside = merged(one, other)
    assert (together["text"], together["tags"]) == ("Rain, and trams.", ["sleep"])
    assert [each["text"] for each in beside] == ["Rain."]


def test_a_painting_and_what_sums_it_up_stay_together() -> None:
    chest = BodyMap(START, "standing 1", b"chest", {"chest": {"numb": 1.0}})
    legs = BodyMap(START, "standing 1", b"both legs", {"left-leg": {"more": 1.0}})
    together, beside = merged(chest, legs)
    states = [together, *beside]
    assert sorted(map(list, (each["regions"] for each in states))) == [["chest"], ["left-leg"]]
    for each in states:
        found = kind_of(BodyMap).from_document(each, ID)
        assert (found.image == b"chest") == ("chest" in found.regions)


def test_a_session_that_two_rated_has_both_ratings() -> None:
    usual = session()
    one = replace(usual, ratings=(Rating("after", START, answers=("numb",)),))
    other = replace(usual, ratings=(Rating("after", START, felt=(Felt("sad"),), late=True),))
    together, _ = merged(one, other)
    found = kind_of(Session).from_document(together, ID)
    assert {rating.late for rating in found.ratings} == {True, False}
