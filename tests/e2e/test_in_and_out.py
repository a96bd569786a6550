"""`feltsense export`, `unlock-file` and `import` of it, as a person or a script meets them.

All entries here are invented.
"""

from __future__ import annotations

import csv
import io
import json
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.journal.records import FINISHED, BodyMap, CheckIn, Mood, Note, Source
from feltsense.places import DataFolder
from tests.e2e.test_import_command import feltsense, object_of
from tests.unit.journal.invented import START, rating, session


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    """A journal with each kind of entry, over two days."""
    monkeypatch.setenv("FELTSENSE_DATA", str(tmp_path / "data"))
    data = DataFolder(tmp_path / "data")
    journal = Journal(data.journal)
    first = journal.add(session(ending=FINISHED, heard=300.0, ratings=(rating(),)))
    journal.add(replace(session(1), ending=FINISHED))
    source = Source("Daylio", "ab" * 32, {"scales": "x: 2"})
    journal.add(CheckIn(START, tags=("rain",), moods=(Mood("meh", 3),), source=source))
    journal.add(Note(START, "=SUM(A1)", "What was there?", first.id))
    journal.add(BodyMap(START, "standing 1", b"\0painted", {"chest": {"numb": 0.4}}))
    journal.close()
    return data


def exported(*arguments: str | Path) -> list[Path]:
    run = feltsense("export", *arguments)
    assert run.returncode == 0, run.stderr
    return [Path(line) for line in run.stdout.splitlines()]


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_out_into_an_empty_journal_and_out_again_is_the_same_file(
    data: DataFolder, tmp_path: Path
) -> None:
    one, two, empty = tmp_path / "one.json", tmp_path / "two.json", tmp_path / "empty"
    assert exported("--format", "json", "-o", one) == [one]
    assert stat.S_IMODE(one.stat().st_mode) == 0o600
    first = object_of(feltsense("import", one, "--data", empty, "--json"))
    assert first == {"found": 5, "new": 5, "already_there": 0, "skipped": []}
    again = object_of(feltsense("import", one, "--data", empty, "--json"))
    assert (again["new"], again["already_there"]) == (0, 5)
    exported("--format", "json", "-o", two, "--data", empty)
    assert two.read_bytes() == one.read_bytes()
    # Where it came from has it all already.
    assert object_of(feltsense("import", one, "--json"))["new"] == 0


def test_csv_with_its_codebook(data: DataFolder, tmp_path: Path) -> None:
    out = tmp_path / "out"
    files = exported("--format", "csv", "-o", out)
    assert {path.name for path in files} == {
        *("sessions.csv", "ratings.csv", "check_ins.csv", "notes.csv", "body_maps.csv"),
        "codebook.csv",
    }
    explained = {(row["table"], row["column"]) for row in rows(out / "codebook.csv")}
    for path in files:
        if path.name != "codebook.csv":
            assert {(path.stem, column) for column in rows(path)[0]} <= explained
    assert rows(out / "notes.csv")[0]["text"] == "'=SUM(A1)"
    assert ("answer", "foggy") in {(row["what"], row["name"]) for row in rows(out / "ratings.csv")}


def test_days_and_kinds(data: DataFolder, tmp_path: Path) -> None:
    day = f"{START + timedelta(days=1):%Y-%m-%d}"
    (file,) = exported("--format", "json", "--from", day, "--to", day, "-o", tmp_path / "day.json")
    assert list(json.loads(file.read_text())["documents"]) == ["sessions"]
    (file,) = exported("--format", "json", "--kind", "notes", "-o", tmp_path / "notes.json")
    assert list(json.loads(file.read_text())["documents"]) == ["notes"]
    (file,) = exported("--format", "markdown", "-o", tmp_path / "notes.md")
    assert "*What was there?*" in file.read_text(encoding="utf-8")
    for wrong in (("--from", "yesterday"), ("--kind", "moods"), ("--format", "pdf")):
        run = feltsense("export", "--format", "json", *wrong, "-o", tmp_path / "wrong")
        assert (run.returncode, run.stdout) == (1, "")
    assert not (tmp_path / "wrong").exists()


def test_nothing_is_written_over_and_an_open_app_hinders_nothing(
    data: DataFolder, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    out.write_text("mine")
    run = feltsense("export", "--format", "json", "-o", out)
    assert run.returncode == 1 and "already" in run.stderr and out.read_text() == "mine"
    before = {path: path.read_bytes() for path in data.root.rglob("*") if path.is_file()}
    with hold(data.lock):
        exported("--format", "json", "-o", out, "--force")
    assert len(json.loads(out.read_text())["documents"]) == 4
    assert {path: path.read_bytes() for path in before if path != data.lock} == {
        path: content for path, content in before.items() if path != data.lock
    }


def test_a_locked_export_opens_with_its_passphrase_only(data: DataFolder, tmp_path: Path) -> None:
    word, wrong = tmp_path / "word", tmp_path / "wrong"
    word.write_text("oak and rain\n")
    wrong.write_text("oak and snow\n")
    locked, plain, opened = tmp_path / "a.locked", tmp_path / "a.json", tmp_path / "b.json"
    exported("--format", "json", "--encrypt-from", word, "-o", locked)
    exported("--format", "json", "-o", plain)
    assert b"SUM" not in locked.read_bytes()
    run = feltsense("unlock-file", locked, "-o", opened, "--passphrase-from", wrong)
    assert run.returncode == 1 and not opened.exists()
    assert feltsense("unlock-file", locked, "-o", opened, "--passphrase-from", word).returncode == 0
    assert opened.read_bytes() == plain.read_bytes()


def test_where_nothing_is_nothing_is_made(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    feltsense("export", "--format", "csv", "-o", tmp_path / "out", "--data", nowhere)
    assert not nowhere.exists()
