"""Backups, restoring and deleting everything by the command line: the real program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.journal.locking import resealing
from feltsense.places import DataFolder
from feltsense.vault.keys import KeyFile
from feltsense.vault.wrapping import Cost
from tests.unit.journal.data_folders import done, filled, tree
from tests.unit.journal.invented import session


def feltsense(*arguments: str | Path, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command; whatever happens, no traceback is shown to a person."""
    run = subprocess.run(
        [sys.executable, "-m", "feltsense", *map(str, arguments)],
        input=text,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in run.stderr
    assert run.returncode in (0, 1)
    return run


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    monkeypatch.setenv("FELTSENSE_DATA", str(tmp_path / "data"))
    return filled(tmp_path / "data")


def test_there_and_back(data: DataFolder, tmp_path: Path) -> None:
    made = feltsense("backup")
    backup = Path(made.stdout.strip())
    assert backup.parent == data.backups and backup.is_file() and made.stderr == ""
    journal = Journal(data.journal)
    journal.add(session(days=100))
    journal.remove(journal.sessions()[0])
    journal.close()
    before = tree(data.root)
    seen = feltsense("restore", backup, "--preview")
    assert seen.returncode == 0
    assert "  sessions: 3, 2026-11-03 to 2026-12-13" in seen.stdout
    assert "gone after restoring:\n  sessions: 1, 2027-02-11 to 2027-02-11" in seen.stdout
    unasked = feltsense("restore", backup)
    assert unasked.returncode == 1 and "--yes" in unasked.stderr
    assert {name: tree(data.root).get(name) for name in before} == before
    restored = feltsense("restore", backup, "--yes")
    assert restored.returncode == 0 and "The backup was restored." in restored.stdout
    assert len(Journal(data.journal).sessions()) == 3
    assert len(list(data.backups.glob("*.zip"))) == 2


def test_to_a_folder_or_a_file(data: DataFolder, tmp_path: Path) -> None:
    out = tmp_path / "out"
    refused = feltsense("backup", "-o", out / "sub" / "mine.zip")
    assert refused.returncode == 1 and "is not there" in refused.stderr
    out.mkdir()
    assert feltsense("backup", "-o", out).stdout.startswith(str(out / "feltsense-"))
    assert feltsense("backup", "-o", out / "mine.zip").stdout == f"{out / 'mine.zip'}\n"
    again = feltsense("backup", "-o", out / "mine.zip")
    assert again.returncode == 1 and "already" in again.stderr


def test_on_a_new_computer(data: DataFolder, tmp_path: Path) -> None:
    backup = Path(feltsense("backup").stdout.strip())
    new = tmp_path / "new"
    assert feltsense("--data", new, "restore", backup, "--preview").returncode == 0
    assert not new.exists()
    assert feltsense("--data", new, "restore", backup, "--yes").returncode == 0
    assert len(Journal(new / "journal").sessions()) == 3
    missing = feltsense("--data", new, "restore", tmp_path / "gone.zip", "--yes")
    assert missing.returncode == 1 and "is not there" in missing.stderr
    nothing = feltsense("--data", tmp_path / "none", "backup")
    assert nothing.returncode == 1 and "nothing to back up" in nothing.stderr
    assert not (tmp_path / "none").exists()


def test_locked_with_a_passphrase(data: DataFolder, tmp_path: Path) -> None:
    keys = KeyFile(data.keys, Cost(1, 8, 1))
    seal, code = keys.create("a passphrase")
    done(resealing(data, keys, seal))
    secret, other = tmp_path / "secret", tmp_path / "code"
    secret.write_text("a passphrase\n")
    other.write_text(f"{code}\n")
    backup = Path(feltsense("backup").stdout.strip())  # as it lies: no question
    asked = feltsense("restore", backup, "--preview")
    assert asked.returncode == 1 and "--passphrase-from" in asked.stderr
    seen = feltsense("restore", backup, "--preview", "--passphrase-from", secret)
    assert "sessions: 3" in seen.stdout and "passphrase stays" in seen.stdout
    new = tmp_path / "new"
    wrong = feltsense(
        "--data", new, "restore", backup, "--yes", "--passphrase-from", "-", text="x\n"
    )
    assert wrong.returncode == 1 and "not the passphrase" in wrong.stderr and not new.exists()
    by_code = feltsense(
        "--data", new, "restore", backup, "--yes", "--backup-passphrase-from", other
    )
    assert by_code.returncode == 0 and "is locked with it" in by_code.stdout
    again = KeyFile(new / "keys.json", Cost(1, 8, 1)).unlock("a passphrase")
    assert len(Journal(new / "journal", seal=again).sessions()) == 3


def test_beside_an_open_app(data: DataFolder) -> None:
    with hold(data.lock):
        backup = Path(feltsense("backup").stdout.strip())
        assert backup.is_file()
        for command in (("restore", backup, "--yes"), ("delete-everything", "delete")):
            refused = feltsense(*command)
            assert refused.returncode == 1 and "already open" in refused.stderr
    assert len(Journal(data.journal).sessions()) == 3


def test_deleting_everything(data: DataFolder, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    feltsense("backup")
    feltsense("backup", "-o", disk)
    before = tree(tmp_path)
    for words in ((), ("yes",)):
        refused = feltsense("delete-everything", *words)
        assert refused.returncode == 1 and "othing was deleted" in refused.stderr
    assert {name: tree(tmp_path).get(name) for name in before} == before
    deleted = feltsense("delete-everything", "delete")
    assert deleted.returncode == 0 and deleted.stdout.startswith("Everything was deleted.")
    assert tree(tmp_path) == {} and not data.root.exists()
    assert not list(Path(os.environ["FELTSENSE_STATE"]).glob("*"))
    nothing = feltsense("delete-everything", "delete")
    assert nothing.returncode == 1 and "nothing to delete" in nothing.stderr
