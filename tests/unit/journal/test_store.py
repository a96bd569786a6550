"""TinyDB itself over the month files: its own calls, the fast way and the slow way."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
import pytest
import tinydb
from tinydb.operations import increment
from tinydb.table import Document

from feltsense.journal.months import SPAN
from feltsense.journal.storable import Unstorable
from feltsense.journal.tables import MonthDB

OCTOBER, NOVEMBER = 202610 * SPAN, 202611 * SPAN


def now() -> datetime:
    return datetime(2026, 11, 23, 12, 0).astimezone()


def opened(folder: Path) -> MonthDB:
    return MonthDB(folder, now=now)


def on_disk(folder: Path) -> dict[int, Any]:
    """The sessions as stock TinyDB reads them from the month files, once these are written."""
    db = opened(folder)
    db.files.read()
    db.close()
    found = {}
    for path in folder.glob("*.json"):
        with tinydb.TinyDB(path) as db:
            found.update({one.doc_id: dict(one) for one in db.table("sessions").all()})
    return found


@pytest.fixture
def db(tmp_path: Path) -> MonthDB:
    db = opened(tmp_path)
    for id_ in (OCTOBER + 1, OCTOBER + 2, NOVEMBER + 1):
        db.insert(Document({"n": id_ % SPAN, "tags": ["a"]}, id_))
    return db


def test_all_of_tinydb_works_and_is_on_the_disk(db: MonthDB, tmp_path: Path) -> None:
    where = tinydb.where
    assert db.count(where("n") == 1) == 2
    assert db.get(doc_id=NOVEMBER + 1) == {"n": 1, "tags": ["a"]}
    assert db.update(increment("n"), where("n") == 1) == [OCTOBER + 1, NOVEMBER + 1]
    assert db.update({"x": True}, doc_ids=[OCTOBER + 2, OCTOBER + 9]) == [OCTOBER + 2]
    assert db.upsert({"n": 7}, where("n") == 7) == [max(one.doc_id for one in db)]
    assert db.remove(doc_ids=[OCTOBER + 1]) == [OCTOBER + 1]
    state = {one.doc_id: dict(one) for one in db}
    assert state == on_disk(tmp_path) == {one.doc_id: dict(one) for one in opened(tmp_path)}
    assert len(state) == 3
    db.truncate()
    assert len(opened(tmp_path)) == 0 and on_disk(tmp_path) == {}


def test_a_plain_insert_gets_an_id_of_this_month(db: MonthDB, tmp_path: Path) -> None:
    first, second = db.insert_multiple([{"n": 5}, {"n": 6}])
    assert first // SPAN == second // SPAN == 202611 and first != second
    assert first in on_disk(tmp_path)


def test_an_id_that_names_no_month_is_refused(db: MonthDB) -> None:
    for id_ in (1, 202613 * SPAN + 1, 202600 * SPAN + 1, NOVEMBER):
        with pytest.raises(ValueError, match="names no month"):
            db.insert(Document({}, id_))
    assert len(db) == 3


def test_only_the_months_that_change_are_written(db: MonthDB, tmp_path: Path) -> None:
    def sizes() -> dict[str, tuple[int, ...]]:
        return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in files()}

    def files() -> list[Path]:
        return sorted(tmp_path.iterdir())

    db.files.fold()
    first = sizes()
    db.update({"n": 50}, tinydb.where("n") == 50)  # nothing is 50
    assert sizes() == first
    db.update({"n": 50}, doc_ids=[NOVEMBER + 1])
    db.files.fold()
    second = sizes()
    db.update({"n": 50}, tinydb.where("n") == 50)  # says the same again
    db.files.fold()
    changed = {name for name in second if second[name] != first.get(name)}
    assert {name[:7] for name in changed} == {"2026-11"} and "2026-11.json" in changed
    assert sizes() == second


def test_the_same_content_is_the_same_bytes(tmp_path: Path) -> None:
    for folder, ids in (("a", (1, 2, 3)), ("b", (3, 1, 2))):
        db = opened(tmp_path / folder)
        for id_ in ids:
            db.insert(Document({"b": 1, "a": id_} if id_ > 1 else {"a": 1, "b": 1}, OCTOBER + id_))
        db.close()
    a, b = ((tmp_path / folder / "2026-10.json").read_bytes() for folder in "ab")
    a, b = (text[text.index(b'"sessions"') :] for text in (a, b))
    assert a == b
    assert a.splitlines()[1].startswith(b'"%d":{"a":1' % (OCTOBER + 1))


def test_the_slow_truth_writes_what_it_is_given(db: MonthDB, tmp_path: Path) -> None:
    """Also what was changed in place, which comparing objects would not see."""
    state = db.files.read()
    assert state is not None
    state["sessions"][str(NOVEMBER + 1)]["tags"].append("b")
    del state["sessions"][str(OCTOBER + 1)]
    state["notes"] = {str(OCTOBER + 5): {"text": "plain"}}
    db.files.write(state)
    again = opened(tmp_path)
    assert again.files.read() == state == db.files.read()
    assert again.table("notes").get(doc_id=OCTOBER + 5) == {"text": "plain"}


def test_dropping_tables_works_the_slow_way(db: MonthDB, tmp_path: Path) -> None:
    db.table("notes").insert(Document({"text": "plain"}, NOVEMBER + 5))
    db.drop_table("sessions")
    assert opened(tmp_path).tables() == {"notes"}
    db.drop_tables()
    assert opened(tmp_path).tables() == set()


def test_an_update_that_fails_leaves_memory_and_disk_alone(db: MonthDB, tmp_path: Path) -> None:
    def spoil(document: Any) -> None:
        document["tags"].append(float("nan"))

    was = on_disk(tmp_path)
    with pytest.raises(Unstorable, match=r"tags, number 2 is nan"):
        db.update(spoil)
    with pytest.raises(RuntimeError):
        db.update(lambda document: exec('raise RuntimeError("of the caller")'))
    assert {one.doc_id: dict(one) for one in db} == was == on_disk(tmp_path)


def test_the_table_of_the_file_is_not_for_documents(db: MonthDB) -> None:
    with pytest.raises(ValueError, match="belongs to the file"):
        db.table("_meta").insert(Document({}, NOVEMBER + 1))


def test_a_query_hands_out_nothing_that_changes_the_store(db: MonthDB, tmp_path: Path) -> None:
    query = tinydb.where("n") == 2
    (first,) = db.search(query)
    first["n"] = "spoiled"
    assert [one["n"] for one in db.search(query)] == [2]


@pytest.mark.parametrize(
    "value", [b"bytes", {1: 2}, {"a": {3}}, "\udcff", {"\udcff": 1}, 2**53 + 1]
)
def test_foreign_values_are_refused(db: MonthDB, value: object) -> None:
    with pytest.raises(Unstorable):
        db.insert(Document({"value": value}, NOVEMBER + 9))
    assert len(db) == 3


def test_what_is_accepted_comes_back_equal(db: MonthDB, tmp_path: Path) -> None:
    document: dict[str, object] = {
        "a": 2**53,
        "b": -0.1,
        "c": None,
        "d": "\u2028 \U0001f9e1 \x00",
        "e": [[], {}],
        "f": 1e-9,
    }
    db.insert(Document(document, NOVEMBER + 9))
    assert opened(tmp_path).get(doc_id=NOVEMBER + 9) == document
    db.files.fold()
    assert (
        orjson.loads((tmp_path / "2026-11.json").read_bytes())["sessions"][str(NOVEMBER + 9)]
        == document
    )
