"""`feltsense import` as a person or a script meets it: the real program, on invented files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.journal.records import Note
from feltsense.places import DataFolder
from feltsense.vault.keys import KeyFile
from tests.unit.journal.foreign import DAYLIO_CSV, as_csv, daylio_backup
from tests.unit.journal.invented import START

HEADER = "full_date,time,mood,activities,note"


def feltsense(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command; whatever happens, no traceback is shown to a person."""
    run = subprocess.run(
        [sys.executable, "-m", "feltsense", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in run.stderr
    assert run.returncode in (0, 1)
    return run


def object_of(run: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The one object on the standard output."""
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    assert set(found) == {"found", "new", "already_there", "skipped"}
    assert found["found"] == found["new"] + found["already_there"] + len(found["skipped"])
    return found


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    monkeypatch.setenv("FELTSENSE_DATA", str(tmp_path / "data"))
    return DataFolder(tmp_path / "data")


def written(tmp_path: Path, content: bytes) -> Path:
    file = tmp_path / "file"
    file.write_bytes(content)
    return file


def test_a_dry_run_leaves_nothing_and_the_real_one_is_done_once(
    data: DataFolder, tmp_path: Path
) -> None:
    file = written(tmp_path, DAYLIO_CSV.encode())
    dry = object_of(feltsense("import", file, "--dry-run", "--json"))
    assert not data.root.exists()
    assert dry == {"found": 3, "new": 3, "already_there": 0, "skipped": []}
    assert object_of(feltsense("import", file, "--json")) == dry
    again = object_of(feltsense("import", file, "--json"))
    assert (again["new"], again["already_there"]) == (0, 3)
    journal = Journal(data.journal, read_only=True)
    assert len(journal.check_ins()) == 3
    assert all(path.stat().st_mode & 0o077 == 0 for path in data.root.rglob("*"))


def test_rows_are_named_with_their_reasons_and_moods_asked_for(
    data: DataFolder, tmp_path: Path
) -> None:
    rows = ("2026-07-22,8:00,só so,,x", "2026-02-30,8:00,good,,x", "2026-07-24,8:00,good,,x")
    file = written(tmp_path, as_csv(HEADER, *rows))
    said = feltsense("import", file)
    assert "3 found, 1 new, 0 already there, 2 skipped" in said.stdout
    assert "row 3: “2026-02-30” is no date" in said.stdout
    assert "--mood 'só so'=N" in said.stdout
    found = object_of(feltsense("import", file, "--mood", "só so=2", "--json"))
    assert (found["new"], found["already_there"]) == (1, 1)
    assert [each["row"] for each in found["skipped"]] == ["row 3"]
    for wrong in ("x", "x=6", "=3", "x=two"):
        run = feltsense("import", file, "--mood", wrong)
        assert (run.returncode, run.stdout) == (1, "")


def test_what_was_there_is_backed_up_first(data: DataFolder, tmp_path: Path) -> None:
    journal = Journal(data.journal)
    journal.add(Note(START, "Invented"))
    journal.close()
    file = written(tmp_path, daylio_backup())
    object_of(feltsense("import", file, "--dry-run", "--json"))
    assert not data.backups.exists()
    assert object_of(feltsense("import", file, "--json"))["new"] == 2
    assert len(list(data.backups.glob("*.zip"))) == 1
    assert object_of(feltsense("import", file, "--json"))["new"] == 0
    assert len(list(data.backups.glob("*.zip"))) == 1


def test_a_file_that_is_no_good_leaves_no_folder(data: DataFolder, tmp_path: Path) -> None:
    for content in (b"", b"Dear diary", daylio_backup()[:-40]):
        run = feltsense("import", written(tmp_path, content), "--json")
        assert (run.returncode, run.stdout) == (1, "")
        assert run.stderr.startswith("feltsense: ")
    run = feltsense("import", tmp_path / "nowhere")
    assert (run.returncode, run.stdout) == (1, "")
    assert not data.root.exists()


def test_the_open_app_is_said_and_a_dry_run_goes_on(data: DataFolder, tmp_path: Path) -> None:
    file = written(tmp_path, DAYLIO_CSV.encode())
    with hold(data.lock):
        run = feltsense("import", file)
        assert run.returncode == 1
        assert "already open" in run.stderr
        assert object_of(feltsense("import", file, "--dry-run", "--json"))["new"] == 3
    assert not data.journal.exists()


def test_a_locked_export_goes_into_a_locked_journal(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(data.journal)
    journal.add(Note(START, "Invented"))
    journal.close()
    word, other = tmp_path / "word", tmp_path / "other word"
    word.write_text("correct horse\n", encoding="utf-8")
    other.write_text("battery staple\n", encoding="utf-8")
    out = tmp_path / "out.json"
    run = feltsense("export", "--format", "json", "--encrypt-from", other, "-o", out)
    assert run.returncode == 0, run.stderr
    assert b"Invented" not in out.read_bytes()

    sealed = DataFolder(tmp_path / "sealed")
    sealed.root.mkdir(mode=0o700)
    seal, _ = KeyFile(sealed.keys).create("correct horse")
    Journal(sealed.journal, seal=seal).close()
    monkeypatch.setenv("FELTSENSE_DATA", str(sealed.root))
    assert "passphrase" in feltsense("import", out).stderr
    assert "passphrase" in feltsense("import", out, "--passphrase-from", word).stderr
    both = ("--passphrase-from", word, "--file-passphrase-from", other)
    assert object_of(feltsense("import", out, *both, "--json"))["new"] == 1
    assert object_of(feltsense("import", out, *both, "--json"))["already_there"] == 1
    assert [note.text for note in Journal(sealed.journal, seal=seal, read_only=True).notes()] == [
        "Invented"
    ]
    assert not any(b"Invented" in path.read_bytes() for path in sealed.journal.iterdir())
