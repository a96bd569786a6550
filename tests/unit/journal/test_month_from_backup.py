"""A damaged month gets from the newest good backup what it lacks, and keeps what it has."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from feltsense.journal.backups import BackupFailed, back_up
from feltsense.journal.journal import Journal
from feltsense.journal.month_from_backup import look_at_month, newest_good, take_month
from feltsense.journal.records import FINISHED
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal
from tests.unit.journal.data_folders import NOW, done, filled
from tests.unit.journal.invented import session, without_logs

SEAL = Seal(bytes(range(32)), b"the key1")


def damaged_since(data: DataFolder) -> None:
    """A backup, one more session, another backup, one more, then a month that is no month."""
    done(back_up(data, data.backups, now=NOW))
    journal = Journal(data.journal)
    journal.add(session(days=2, ending=FINISHED))
    journal.close()
    done(back_up(data, data.backups, now=NOW + timedelta(days=1)))
    journal = Journal(data.journal)
    journal.add(session(days=3, ending=FINISHED))
    journal.close()
    without_logs(data.journal)
    (data.journal / "2026-11.json").write_bytes(b"not what it was")


def test_what_is_missing_comes_back_and_what_is_here_stays(tmp_path: Path) -> None:
    data = filled(tmp_path)
    damaged_since(data)
    journal = Journal(data.journal)
    assert journal.problems and len(journal.sessions()) == 1
    new = journal.add(session(days=4, ending=FINISHED))
    newest = done(newest_good(202611, data.backups))
    assert newest is not None and "2026-11-24" in newest.name
    plan = look_at_month(newest, 202611, journal)
    assert plan.missing == {"sessions": 3} and plan.present == 0
    assert take_month(plan, journal) == 3 and take_month(plan, journal) == 0
    assert len(journal.sessions()) == 5 and journal.session(new.id) == new
    again = look_at_month(newest, 202611, journal)
    assert again.missing == {} and again.present == 3
    journal.close()
    assert len(Journal(data.journal).sessions()) == 5


def test_what_was_changed_since_the_backup_is_not_undone(tmp_path: Path) -> None:
    data = filled(tmp_path)
    made = done(back_up(data, data.backups, now=NOW)).path
    assert made is not None
    journal = Journal(data.journal)
    first = journal.sessions()[0]
    changed = journal.update(replace(first, heard=99.0))
    plan = look_at_month(made, 202611, journal)
    assert plan.missing == {} and take_month(plan, journal) == 0
    assert journal.session(first.id) == changed


def test_a_damaged_backup_is_passed_over_for_an_older_one(tmp_path: Path) -> None:
    data = filled(tmp_path)
    damaged_since(data)
    newest = done(newest_good(202611, data.backups))
    assert newest is not None
    newest.write_bytes(newest.read_bytes()[:300])
    older = done(newest_good(202611, data.backups))
    assert older is not None and "2026-11-23" in older.name
    older.write_bytes(b"")
    assert done(newest_good(202611, data.backups)) is None
    assert done(newest_good(202001, data.backups)) is None
    assert done(newest_good(202611, tmp_path / "gone")) is None
    journal = Journal(data.journal)
    with pytest.raises(BackupFailed, match="is no backup"):
        look_at_month(older, 202611, journal)


def test_a_sealed_month_needs_its_key(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    journal = Journal(data.journal, seal=SEAL)
    journal.add(session(ending=FINISHED))
    journal.close()
    done(back_up(data, data.backups, now=NOW, seal=SEAL))
    assert done(newest_good(202611, data.backups, SEAL)) is not None
    assert done(newest_good(202611, data.backups, Seal(bytes(32), b"another1"))) is None
    assert done(newest_good(202611, data.backups)) is None
