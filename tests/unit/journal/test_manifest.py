"""A month that is gone or older than at the last close is named, and nothing else is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.journal import manifest
from feltsense.journal.journal import Journal
from feltsense.journal.manifest import forget, look, missing, write
from feltsense.vault.sealing import Seal
from tests.unit.journal.invented import session

SEAL = Seal(bytes(range(32)), b"the key1")
CLOCKS = {202610: {"aa": 3, "bb": 1}, 202611: {"cc": 7}}
COUNTS = st.dictionaries(st.sampled_from("abc"), st.integers(1, 9))
HELD = st.dictionaries(st.sampled_from([202609, 202610, 202611]), COUNTS)


@given(HELD, HELD)
def test_a_month_is_missing_something_where_a_count_went_down(
    was: dict[int, dict[str, int]], found: dict[int, dict[str, int]]
) -> None:
    named = missing(was, found)
    for month, clock in was.items():
        here = found.get(month, {})
        assert (month in named) == any(here.get(log, 0) < clock[log] for log in clock)
    assert missing(was, was) == () and missing(was, found, known=was) == ()


@pytest.fixture(params=[None, SEAL], ids=["plain", "sealed"])
def seal(request: pytest.FixtureRequest) -> Seal | None:
    found: Seal | None = request.param
    return found


def test_more_than_there_was_is_no_matter(tmp_path: Path, seal: Seal | None) -> None:
    journal, state = tmp_path / "journal", tmp_path / "state"
    assert look(journal, state, {}, seal) == ()
    write(journal, state, CLOCKS, seal)
    more = {**CLOCKS, 202611: {"cc": 8, "dd": 1}, 202612: {"ee": 1}}
    assert look(journal, state, CLOCKS, seal) == () == look(journal, state, more, seal)


def test_an_older_and_a_missing_month_are_named(tmp_path: Path, seal: Seal | None) -> None:
    journal, state = tmp_path / "journal", tmp_path / "state"
    write(journal, state, CLOCKS, seal)
    (said,) = look(journal, state, {**CLOCKS, 202611: {"cc": 6}}, seal)
    assert said.startswith("November 2026 is not as when")
    (said,) = look(journal, state, {}, seal)
    assert said.startswith("October 2026 and November 2026 are not as when")
    assert look(journal, state, {}, seal, known=CLOCKS) == ()


@pytest.mark.parametrize("lost", ["inside", "outside"])
def test_one_of_the_copies_is_enough(tmp_path: Path, seal: Seal | None, lost: str) -> None:
    journal, state = tmp_path / "journal", tmp_path / "state"
    write(journal, state, CLOCKS, seal)
    for path in journal.iterdir() if lost == "inside" else state.glob("*.manifest"):
        path.unlink()
    (said,) = look(journal, state, {202610: CLOCKS[202610]}, seal)
    assert said.startswith("November 2026 is not as when")


def test_the_whole_folder_put_back_is_noticed(tmp_path: Path, seal: Seal | None) -> None:
    journal, state, kept = tmp_path / "journal", tmp_path / "state", tmp_path / "kept"
    write(journal, state, {202610: {"aa": 3}}, seal)
    shutil.copytree(journal, kept)
    write(journal, state, CLOCKS, seal)
    shutil.rmtree(journal)
    shutil.copytree(kept, journal)
    (said,) = look(journal, state, {202610: {"aa": 3}}, seal)
    assert said.startswith("October 2026 and November 2026 are not as when")


def test_what_another_computer_had_may_still_come(tmp_path: Path, seal: Seal | None) -> None:
    journal = tmp_path / "journal"
    write(journal, tmp_path / "first", CLOCKS, seal)
    (said,) = look(journal, tmp_path / "second", {202610: CLOCKS[202610]}, seal)
    assert said.startswith("November 2026 is not all here yet: another of your computers")
    write(journal, tmp_path / "second", {202610: CLOCKS[202610]}, seal)
    (said,) = look(journal, tmp_path / "second", {202610: CLOCKS[202610]}, seal)
    assert "not all here yet" in said
    assert look(journal, tmp_path / "second", CLOCKS, seal) == ()


def test_a_month_that_was_not_read_keeps_what_was_written_of_it(
    tmp_path: Path, seal: Seal | None
) -> None:
    journal, state = tmp_path / "journal", tmp_path / "state"
    write(journal, state, CLOCKS, seal)
    write(journal, state, {202611: {"cc": 9}}, seal)
    (said,) = look(journal, state, {202611: {"cc": 9}}, seal)
    assert said.startswith("October 2026 is")


@pytest.mark.parametrize("at", [0, 20, -3])
def test_a_damaged_one_is_told_and_the_other_is_used(
    tmp_path: Path, seal: Seal | None, at: int
) -> None:
    journal, state = tmp_path / "journal", tmp_path / "state"
    write(journal, state, CLOCKS, seal)
    (path,) = state.glob("*.manifest")
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    first, second = look(journal, state, {202610: CLOCKS[202610]}, seal)
    assert "is damaged" in first and second.startswith("November 2026 is")


def test_none_can_write_one_without_the_key(tmp_path: Path) -> None:
    """One with another key says nothing, one that was changed is damaged, none is quietly read."""
    journal, state = tmp_path / "journal", tmp_path / "state"
    write(journal, state, CLOCKS, SEAL)
    text = b"".join(path.read_bytes() for path in (*journal.iterdir(), *state.glob("*.manifest")))
    assert b"2026" not in text and b"cc" not in text
    assert look(journal, state, {}, Seal(bytes(32), b"another1")) == ()
    assert look(journal, state, {}, None) == ()


def test_after_a_restore_nothing_is_expected(tmp_path: Path, seal: Seal | None) -> None:
    journal, state = tmp_path / "journal", tmp_path / "state"
    write(journal, state, CLOCKS, seal)
    forget(journal, state)
    assert look(journal, state, {}, seal) == ()


def test_with_real_months_an_older_file_put_back_is_noticed(
    tmp_path: Path, seal: Seal | None
) -> None:
    folder, state, kept = tmp_path / "journal", tmp_path / "state", tmp_path / "kept"
    journal = Journal(folder, seal=seal)
    journal.add(session())
    journal.close()
    shutil.copytree(folder, kept)
    journal = Journal(folder, seal=seal)
    journal.add(session(days=1))
    journal.fold()
    clocks = journal.clocks()
    journal.close()
    write(folder, state, clocks, seal)
    again = Journal(folder, seal=seal)
    assert look(folder, state, again.clocks(), seal) == ()
    again.close()
    notes = {path.name: path.read_bytes() for path in folder.glob(f"{manifest.PREFIX}*")}
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)
    for name, data in notes.items():
        (folder / name).write_bytes(data)
    older = Journal(folder, seal=seal)
    (said,) = look(folder, state, older.clocks(), seal)
    assert said.startswith("November 2026 is not as when")
    older.close()
