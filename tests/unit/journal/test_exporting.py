"""Taking out: complete, explained, harmless in a spreadsheet, and for JSON the way back in.

All people and entries here are invented.
"""

from __future__ import annotations

import csv
import io
import stat
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.exporting.columns import TABLES
from feltsense.journal.exporting.csv_files import harmless, plain
from feltsense.journal.exporting.export import CannotExport, exporting
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED, BodyMap, CheckIn, Mood, Note, Source
from feltsense.vault.sealed_file import NotAFile, WrongPassphrase, open_with, seal_with
from feltsense.vault.wrapping import Cost
from tests.unit.journal.invented import START, rating, session

EVIL = '=HYPERLINK("file:///etc")'
DAYLIO = Source("Daylio", "row 1", {"weekday": "Friday"})


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """Two sessions, a check-in, two notes and a body map, over two days."""
    journal = Journal(tmp_path / "journal")
    first = journal.add(
        session(ending=FINISHED, heard=299.5, ratings=(rating(), rating("during", 2)))
    )
    journal.add(session(1))
    answers = Rating("before", START, answers=("numb",), felt=(Felt("sad"),), scales={"body": 3})
    journal.add(CheckIn(START, answers, ("work",), DAYLIO, (Mood("meh", 3),)))
    journal.add(Note(START, "Rain.\n\n- and **trams**\n", "What was there?", first.id))
    journal.add(Note(START + timedelta(days=1), EVIL, source=DAYLIO))
    journal.add(BodyMap(START, "standing 1", b"\0painted", {"chest": {"numb": 0.4}}))
    return journal


def written(journal: Journal, form: str, out: Path, **more: object) -> tuple[Path, ...]:
    wanted = more.pop("wanted", Wanted())
    assert isinstance(wanted, Wanted)
    *_, files = exporting(journal, form, wanted, out, **more)  # type: ignore[arg-type]
    return files


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_json_out_and_in_and_out_again_is_the_same(journal: Journal, tmp_path: Path) -> None:
    journal.db.table("notes").insert({"version": 9, "of": "a newer version", "kept": [1]})
    (first,) = written(journal, "json", tmp_path / "one.json")
    found = orjson.loads(first.read_bytes())
    assert found["feltsense"] == "journal" and found["format"] == 1
    again = Journal(tmp_path / "empty")
    for table, documents in found["documents"].items():
        assert again.put_documents(table, {int(id_): one for id_, one in documents.items()})
    assert again.sessions() == journal.sessions() and again.notes() == journal.notes()
    (second,) = written(again, "json", tmp_path / "two.json")
    assert second.read_bytes() == first.read_bytes()
    assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_every_column_of_every_table_is_in_the_codebook(journal: Journal, tmp_path: Path) -> None:
    files = written(journal, "csv", tmp_path / "out")
    assert {path.name for path in files} == {f"{table.name}.csv" for table in TABLES} | {
        "codebook.csv"
    }
    explained = {(row["table"], row["column"]) for row in rows(tmp_path / "out/codebook.csv")}
    for table in TABLES:
        found = rows(tmp_path / f"out/{table.name}.csv")
        assert found, table.name
        for name in found[0]:
            assert (table.name, name) in explained


def test_numb_is_an_answer_and_no_number(journal: Journal, tmp_path: Path) -> None:
    written(journal, "csv", tmp_path / "out")
    found = rows(tmp_path / "out/ratings.csv")
    of_check_in = [(row["what"], row["name"], row["value"]) for row in found if not row["moment"]]
    assert of_check_in == [
        ("word", "sad", ""),
        ("answer", "numb", ""),
        ("scale", "body", "3"),
        ("mood of Daylio, 1 to 5", "meh", "3"),
    ]
    during = [row for row in found if row["moment"] == "during"]
    assert {row["at_s"] for row in during} == {"10"}
    assert ("scale", "body", "can't tell") in [
        (row["what"], row["name"], row["value"]) for row in during
    ]


def test_the_clock_of_the_place_its_offset_and_utc(journal: Journal, tmp_path: Path) -> None:
    written(journal, "csv", tmp_path / "out")
    first = rows(tmp_path / "out/sessions.csv")[0]
    assert (first["time"], first["offset"]) == ("2026-11-03 18:30", "UTC+01:00")
    assert first["utc"] == "2026-11-03T17:30:00.000000Z"
    assert first["without"] == "belly; chest"


@pytest.mark.parametrize("out", ["out", "out.csv"])
def test_no_cell_begins_as_a_formula_does(journal: Journal, tmp_path: Path, out: str) -> None:
    files = written(journal, "csv", tmp_path / out)
    cells = [cell for path in files for row in rows(path) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert f"'{EVIL}" in cells


@given(
    st.text() | st.tuples(st.sampled_from("=+-@'\uff1d\uff0b\uff0d\uff20"), st.text()).map("".join)
)
def test_what_was_made_harmless_is_made_plain_again(cell: str) -> None:
    assert plain(harmless(cell)) == cell
    assert harmless(cell)[:1] not in set("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


def test_one_long_table_says_all_that_the_others_do(journal: Journal, tmp_path: Path) -> None:
    table, codebook = written(journal, "csv", tmp_path / "all.csv")
    assert codebook.name == "all-codebook.csv"
    long = {(row["table"], row["column"], row["value"]) for row in rows(table)}
    written(journal, "csv", tmp_path / "out")
    for name in (each.name for each in TABLES):
        for row in rows(tmp_path / f"out/{name}.csv"):
            entry = next(iter(row))
            wanted = {(name, column, cell) for column, cell in row.items() if cell}
            assert {cell for cell in wanted if cell[1] != entry} <= long


def test_a_zip_is_the_same_files_and_the_same_each_time(journal: Journal, tmp_path: Path) -> None:
    (one,) = written(journal, "csv", tmp_path / "one.zip")
    (two,) = written(journal, "csv", tmp_path / "two.zip")
    assert one.read_bytes() == two.read_bytes()
    written(journal, "csv", tmp_path / "out")
    with zipfile.ZipFile(one) as packed:
        for name in packed.namelist():
            assert packed.read(name) == (tmp_path / "out" / name).read_bytes()


def test_notes_are_as_they_were_typed(journal: Journal, tmp_path: Path) -> None:
    (file,) = written(journal, "markdown", tmp_path / "notes.md")
    text = file.read_text(encoding="utf-8")
    assert "## 2026-11-03\n\n### 18:30 (UTC+01:00)\n\n" in text
    assert "*What was there?*\n\nAfter: Feet and chair\n\n" in text
    assert "Rain.\n\n- and **trams**\n" in text and f"From Daylio\n\n{EVIL}\n" in text


def test_days_and_kinds(journal: Journal, tmp_path: Path) -> None:
    second = Wanted(date(2026, 11, 4), date(2026, 11, 4))
    (file,) = written(journal, "json", tmp_path / "day.json", wanted=second)
    documents = orjson.loads(file.read_bytes())["documents"]
    assert {table: len(rows) for table, rows in documents.items()} == {"sessions": 1, "notes": 1}
    files = written(journal, "csv", tmp_path / "out", wanted=Wanted(kinds=("notes",)))
    assert {path.name for path in files} == {"notes.csv", "codebook.csv"}
    with pytest.raises(ValueError, match="no kind 'moods'"):
        Wanted(kinds=("moods",))


def test_nothing_is_written_over_unasked(journal: Journal, tmp_path: Path) -> None:
    for form, name in (("json", "a.json"), ("markdown", "a.md"), ("csv", "a.csv"), ("csv", "a")):
        out = tmp_path / name
        written(journal, form, out)
        was = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        with pytest.raises(CannotExport, match="already"):
            written(journal, form, out)
        assert {path: path.read_bytes() for path in was} == was
        written(journal, form, out, over=True)
    with pytest.raises(CannotExport, match="no folder"):
        written(journal, "json", tmp_path / "none" / "a.json")


def test_locked_it_opens_with_its_passphrase_only(journal: Journal, tmp_path: Path) -> None:
    (file,) = written(journal, "markdown", tmp_path / "notes.locked", passphrase="oak and rain")
    locked = file.read_bytes()
    assert b"Rain" not in locked
    (plain_file,) = written(journal, "markdown", tmp_path / "notes.md")
    assert open_with("oak and rain", locked) == plain_file.read_bytes()
    with pytest.raises(WrongPassphrase):
        open_with("oak and rains", locked)


QUICK = Cost(1, 64, 1)
LOCKED = seal_with("a", b"numb, and far away", QUICK)


@given(st.data())
def test_a_locked_file_that_was_changed_is_never_taken_for_whole(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(LOCKED) - 1))
    changed = bytearray(LOCKED)
    changed[at] ^= data.draw(st.integers(1, 255))
    for broken in (bytes(changed), LOCKED[:at]):
        try:
            assert open_with("a", broken) == b"numb, and far away"
        except (NotAFile, WrongPassphrase):
            continue
        # Only what does not matter may differ: white space, or the words of the head.
        assert broken.partition(b"\n")[2] == LOCKED.partition(b"\n")[2]


def test_a_session_that_changed_gives_another_file(journal: Journal, tmp_path: Path) -> None:
    """The control of the test above that compares bytes."""
    (one,) = written(journal, "json", tmp_path / "one.json")
    journal.update(replace(journal.sessions()[0], heard=1.0))
    (two,) = written(journal, "json", tmp_path / "two.json")
    assert one.read_bytes() != two.read_bytes()
