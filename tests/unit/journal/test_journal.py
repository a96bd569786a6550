"""The journal on real files: what it keeps, where, and what it says when it cannot."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
import pytest
import tinydb
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from feltsense.feeling.ratings import CANT_TELL, MOMENTS, Felt, Rating
from feltsense.journal.documents import from_document, to_document
from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.months import SPAN
from feltsense.journal.records import CUT_OFF, ENDINGS, FINISHED, RUNNING, Played, Session
from tests.unit.journal.invented import HERE, START, kept, rating, session


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_session_comes_back_as_it_went_in(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    added = journal.add(session(ratings=(rating(),)))
    done = replace(
        added,
        ending=FINISHED,
        heard=299.5,
        ratings=(rating(), rating("during", 2), rating("after", 6, intensity=6)),
    )
    assert journal.update(done) == done
    again = Journal(tmp_path / "journal")
    assert again.sessions() == (done,)
    assert again.session(added.id) == done
    assert again.problems == ()


def test_ids_name_their_files_and_a_save_touches_one(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    november = journal.add(session())
    december = journal.add(session(days=30))
    assert november.id // SPAN == 202611 and december.id // SPAN == 202612
    journal.close()
    assert [name for name in names(tmp_path) if name.endswith(".json")] == [
        "2026-11.json",
        "2026-12.json",
    ]
    journal = Journal(tmp_path)
    before = (tmp_path / "2026-11.json").stat()
    journal.update(replace(december, ending=FINISHED))
    journal.close()
    after = (tmp_path / "2026-11.json").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_the_month_is_the_one_of_the_place(tmp_path: Path) -> None:
    """Half past midnight on the first, at a place where it is still the old month in UTC."""
    first = session(started=datetime(2026, 12, 1, 0, 30, tzinfo=HERE))
    assert Journal(tmp_path).add(first).id // SPAN == 202612


def test_an_old_entry_keeps_its_hour_and_its_day(tmp_path: Path) -> None:
    far = timezone(timedelta(hours=-9, minutes=-30))
    Journal(tmp_path).add(replace(session(), started=datetime(2026, 11, 3, 23, 59, tzinfo=far)))
    (kept,) = Journal(tmp_path).sessions()
    assert (kept.started.day, kept.started.hour) == (3, 23)
    assert kept.started.utcoffset() == timedelta(hours=-9, minutes=-30)


def test_sessions_are_oldest_first_even_when_added_otherwise(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    for days in (40, 0, 80, 20):
        journal.add(session(days))
    starts = [held.started for held in journal.sessions()]
    assert starts == sorted(starts) and len(starts) == 4
    moved = replace(journal.sessions()[0], started=START + timedelta(days=50))
    journal.update(moved)
    assert [held.started for held in journal.sessions()] == sorted(
        held.started for held in Journal(tmp_path).sessions()
    )


def test_stock_tinydb_opens_each_month(tmp_path: Path) -> None:
    added = kept(tmp_path, *(session(days, ratings=(rating(),)) for days in (0, 1, 30)))
    found = {}
    for path in tmp_path.glob("*.json"):
        with tinydb.TinyDB(path) as db:
            assert db.tables() == {"_meta", "_clock", "_versions sessions", "sessions"}
            (meta,) = db.table("_meta").all()
            assert meta["format"] == 2
            for document in db.table("sessions").search(tinydb.where("ending") == RUNNING):
                found[document.doc_id] = from_document(dict(document), document.doc_id)
    assert found == {one.id: one for one in added}


def test_what_stock_tinydb_writes_is_read_and_told(tmp_path: Path) -> None:
    (added,) = kept(tmp_path, session())
    with tinydb.TinyDB(tmp_path / "2026-11.json") as db:
        db.table("sessions").insert(to_document(session(days=1)))
        db.table("sessions").update({"ending": CUT_OFF}, doc_ids=[added.id])
    journal = Journal(tmp_path)
    assert [held.ending for held in journal.sessions()] == [CUT_OFF, RUNNING]
    assert len(journal.problems) == 1 and "changed outside Feltsense" in journal.problems[0]


def test_a_file_laid_out_anew_by_another_tool_is_the_same_file(tmp_path: Path) -> None:
    kept(tmp_path, session())
    path = tmp_path / "2026-11.json"
    path.write_bytes(orjson.dumps(orjson.loads(path.read_bytes()), option=orjson.OPT_INDENT_2))
    journal = Journal(tmp_path)
    assert len(journal.sessions()) == 1 and journal.problems == ()


def test_folders_and_files_are_for_the_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "journal"
    journal = Journal(folder)
    journal.add(session())
    journal.fold()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert len(names(folder)) == 2


def test_what_was_left_running_is_cut_off_and_keeps_what_it_held(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    left = journal.add(session(ratings=(rating(),), heard=41.5))
    done = journal.add(session(days=1, ending=FINISHED))
    again = Journal(tmp_path)
    (closed,) = again.close_cut_off()
    assert closed == replace(left, ending=CUT_OFF)
    assert Journal(tmp_path).sessions() == (closed, done)
    assert again.close_cut_off() == ()


def test_keys_that_are_not_known_are_kept(tmp_path: Path) -> None:
    (added,) = kept(tmp_path, session(ratings=(rating(),)))
    with tinydb.TinyDB(tmp_path / "2026-11.json") as db:
        (document,) = db.table("sessions").all()
        document["mood board"] = [1, 2]
        document["played"]["narrator"] = "somebody"
        document["ratings"][0]["weather"] = "rain"
        db.table("sessions").update(document, doc_ids=[added.id])
    journal = Journal(tmp_path)
    (held,) = journal.sessions()
    journal.update(replace(held, ratings=(*held.ratings, rating("after", 5))))
    journal.close()
    with tinydb.TinyDB(tmp_path / "2026-11.json") as db:
        (document,) = db.table("sessions").all()
    assert document["mood board"] == [1, 2]
    assert document["played"]["narrator"] == "somebody"
    assert [one.get("weather") for one in document["ratings"]] == ["rain", None]


def test_updating_what_was_never_added_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    with pytest.raises(KeyError):
        journal.update(session(id=202611000000001))
    added = journal.add(session())
    with pytest.raises(ValueError, match="added before"):
        journal.add(added)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"heard": float("nan")}, "heard is nan"),
        ({"planned": float("inf")}, "planned is inf"),
        ({"voice": "broken \ud83d"}, "voice has half a character"),
        ({"ratings": (replace(rating(), scales={"numb": 2**60}),)}, "too large a number"),
    ],
)
def test_what_json_cannot_hold_is_refused_before_anything_is_written(
    tmp_path: Path, changes: dict[str, object], said: str
) -> None:
    journal = Journal(tmp_path)
    added = journal.add(session())
    was = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(NotSaved, match=said):
        journal.update(replace(added, **changes))  # type: ignore[arg-type]
    with pytest.raises(NotSaved, match=said):
        journal.add(session(days=1, **changes))
    assert journal.sessions() == (added,)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == was


def test_a_full_disk_is_said_plainly_and_changes_nothing(tmp_path: Path) -> None:
    """A limit on the size of files is a disk that fills up in the middle of a write."""
    import resource

    (added,) = kept(tmp_path, session(ratings=(rating(),)))
    was = (tmp_path / "2026-11.json").read_bytes()
    journal = Journal(tmp_path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(was) + 20, limits[1]))
    try:
        with pytest.raises(NotSaved, match=r"disk is full\. What was saved before is still there"):
            journal.add(session(days=1))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert journal.sessions() == (added,)
    assert names(tmp_path) == ["2026-11.json"]
    assert (tmp_path / "2026-11.json").read_bytes() == was
    second = journal.add(session(days=1))
    assert Journal(tmp_path).sessions() == (added, second)


@pytest.mark.parametrize("killed", [True, False], ids=["killed", "closed"])
def test_what_was_refused_does_not_come_back_over_what_was_saved_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, killed: bool
) -> None:
    """A record whose sync failed may be in the log all the same, and may say more."""

    def fails(*_: object) -> None:
        raise OSError(errno.EIO, "the disk")

    journal = Journal(tmp_path)
    first = journal.add(session())
    with monkeypatch.context() as hindered:
        hindered.setattr("feltsense.journal.changes.sync_data", fails)
        hindered.setattr("feltsense.journal.store.write_durably", fails)
        for refused in (replace(first, part="a long part of it"), replace(first, part="another")):
            with pytest.raises(NotSaved):
                journal.update(refused)
    saved = journal.update(replace(first, part="last"))
    if not killed:
        journal.close()
    found = Journal(tmp_path)
    assert found.sessions() == (saved,) and found.problems == ()
    assert [table for table, _, _ in found.documents()] == ["sessions"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of POSIX")
def test_a_folder_that_may_not_be_written_is_said_plainly() -> None:
    with TemporaryDirectory() as outer, _nobody(Path(outer)):
        folder = Path(outer) / "journal"
        (added,) = kept(folder, session())
        journal = Journal(folder)
        folder.chmod(0o500)
        with pytest.raises(NotSaved, match="not allowed to write"):
            journal.update(replace(added, ending=FINISHED))
        folder.chmod(0o700)
        assert journal.sessions() == (added,) == Journal(folder).sessions()


@contextmanager
def _nobody(folder: Path) -> Iterator[None]:
    """Somebody whom permissions hold: root may write anywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.chown(folder, 65534, -1)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_folder_that_has_gone_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    journal = Journal(folder)
    folder.rmdir()
    added = journal.add(session())
    assert Journal(folder).sessions() == (added,)


def test_looking_in_touches_nothing(tmp_path: Path) -> None:
    absent = tmp_path / "none"
    assert Journal(absent, read_only=True).sessions() == ()
    assert not absent.exists()
    kept(tmp_path, session())
    (tmp_path / "2026-12.json").write_bytes(b"{")
    (tmp_path / ".2026-11.json.0123456789abcdef.tmp").write_bytes(b"in the middle")
    was = names(tmp_path)
    journal = Journal(tmp_path, read_only=True)
    assert len(journal.sessions()) == 1
    assert "December 2026 cannot be read" in journal.problems[0]
    with pytest.raises(NotSaved, match="read only"):
        journal.add(session())
    assert names(tmp_path) == was


def test_leftovers_of_dead_writes_are_cleaned_and_nothing_else(tmp_path: Path) -> None:
    kept(tmp_path, session())
    (tmp_path / ".2026-11.json.0123456789abcdef.tmp").write_bytes(b'{"_meta"')
    others = [".2026-11.json.swp", ".hidden.tmp", "2026-11.json.bak"]
    for name in others:
        (tmp_path / name).write_bytes(b"of somebody else")
    (tmp_path / ".a.0123456789abcdef.tmp").symlink_to(tmp_path / "2026-11.json")
    journal = Journal(tmp_path)
    assert names(tmp_path) == sorted([*others, ".a.0123456789abcdef.tmp", "2026-11.json"])
    assert len(journal.sessions()) == 1 and journal.problems == ()


# Against a plain dict

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
TIMES = st.builds(
    lambda moment, minutes: moment.replace(tzinfo=timezone(timedelta(minutes=minutes))),
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)),
    st.integers(-14 * 60, 14 * 60),
)
WHOLE = st.integers(0, 10)
RATINGS = st.builds(
    Rating,
    moment=st.sampled_from(MOMENTS),
    at=TIMES,
    felt=st.lists(st.builds(Felt, TEXT, st.none() | WHOLE), max_size=3).map(tuple),
    answers=st.lists(TEXT, max_size=2).map(tuple),
    scales=st.dictionaries(TEXT, WHOLE | st.just(CANT_TELL), max_size=2),
    frame=st.none() | st.integers(0, 10**9),
)
SECONDS = st.floats(0, 1e6, allow_nan=False)
SESSIONS = st.builds(
    Session,
    played=st.builds(Played, TEXT, TEXT, TEXT, TEXT),
    started=TIMES,
    planned=SECONDS,
    heard=SECONDS,
    ending=st.sampled_from(ENDINGS),
    ratings=st.lists(RATINGS, max_size=3).map(tuple),
    voice=TEXT,
    without=st.lists(TEXT, max_size=2).map(tuple),
    holds=st.booleans(),
)


@given(SESSIONS)
def test_a_document_and_back_is_the_same(one: Session) -> None:
    document = to_document(one)
    assert from_document(orjson.loads(orjson.dumps(document)), 7) == replace(one, id=7)
    assert to_document(one, document) == document


class AgainstADict(RuleBasedStateMachine):
    """Adding and changing in any order, opened again at any moment, is a dict of sessions."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.journal = Journal(Path(self.folder.name) / "journal")
        self.model: dict[int, Session] = {}

    @rule(one=SESSIONS)
    def add(self, one: Session) -> None:
        added = self.journal.add(one)
        assert added.id not in self.model and replace(added, id=0) == one
        self.model[added.id] = added

    @rule(one=SESSIONS, data=st.data())
    def update(self, one: Session, data: st.DataObject) -> None:
        if self.model:
            id_ = data.draw(st.sampled_from(sorted(self.model)))
            self.model[id_] = self.journal.update(replace(one, id=id_))

    @rule()
    def fold(self) -> None:
        self.journal.fold()

    @rule()
    def close(self) -> None:
        self.journal.close()
        self.open_again()

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if self.model:
            one = self.model.pop(data.draw(st.sampled_from(sorted(self.model))))
            self.journal.remove(one)
            if data.draw(st.booleans()):
                self.model[one.id] = self.journal.put_back(one)

    @rule()
    def open_again(self) -> None:
        self.journal = Journal(Path(self.folder.name) / "journal")
        assert self.journal.problems == ()

    @rule()
    def close_cut_off(self) -> None:
        for closed in self.journal.close_cut_off():
            assert self.model[closed.id].ending == RUNNING
            self.model[closed.id] = replace(self.model[closed.id], ending=CUT_OFF)
        assert RUNNING not in {one.ending for one in self.model.values()}

    @invariant()
    def is_the_dict(self) -> None:
        assert {one.id: one for one in self.journal.sessions()} == self.model
        places = [(one.started, one.id) for one in self.journal.sessions()]
        assert places == sorted(places)

    def teardown(self) -> None:
        self.open_again()
        self.is_the_dict()
        self.folder.cleanup()


TestAgainstADict = AgainstADict.TestCase
TestAgainstADict.settings = settings(max_examples=25, stateful_step_count=20)
