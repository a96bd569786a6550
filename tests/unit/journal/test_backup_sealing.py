"""Backups that anybody could read are sealed as soon as there is a passphrase."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

from feltsense.gui import settings
from feltsense.journal.backup_reading import Reading
from feltsense.journal.backup_sealing import plain_backups, seal_backups
from feltsense.journal.backups import back_up, backups_in
from feltsense.journal.journal import Journal
from feltsense.journal.locking import resealing
from feltsense.journal.opening import finish
from feltsense.journal.restoring import look
from feltsense.places import DataFolder
from feltsense.vault.keys import KeyFile
from feltsense.vault.wrapping import Cost
from tests.unit.journal.data_folders import NOW, done, filled, tree

QUICK = Cost(1, 8, 1)


def test_all_of_them_wherever_they_lie(tmp_path: Path) -> None:
    data, disk = filled(tmp_path / "data"), tmp_path / "disk"
    disk.mkdir()
    data.settings.write_text('{"version": 1, "without": ["belly"]}')
    for day in (3, 2):
        done(back_up(data, data.backups, now=NOW - timedelta(days=day)))
    done(back_up(data, disk, now=NOW))
    done(back_up(data, disk, now=NOW, file=disk / "mine.zip"))
    names = sorted(tree(data.backups) | tree(disk))
    assert len(plain_backups(data, disk)) == 4
    keys = KeyFile(data.keys, QUICK)
    seal, _ = keys.create("a passphrase")
    done(resealing(data, keys, seal, partial(seal_backups, data, data.backups, settings.reseal)))
    assert plain_backups(data, disk) == () and not (data.root / "resealing").exists()
    assert sorted(tree(data.backups) | tree(disk)) == names
    (disk / "mine.zip").rename(data.backups / "mine.zip")
    for path in (*data.backups.glob("*.zip"), *disk.glob("*.zip")):
        with Reading(path) as reading:
            content = b"".join(reading.read(name) for name in sorted(reading.entries))
            assert reading.proven(seal) and reading.made is not None
        assert b"feet-and-chair" not in content and b"belly" not in content
        assert b"fLaC" not in content
        preview = done(look(path, DataFolder(tmp_path / "new"), journal=None, seal=seal))
        assert preview.holds[0].count == 3 and preview.problems == ()
        preview.close()


def test_cut_in_the_middle_each_is_whole_and_it_goes_on(tmp_path: Path) -> None:
    data = filled(tmp_path)
    for day in range(3):
        done(back_up(data, data.backups, now=NOW + timedelta(days=day)))
    keys = KeyFile(data.keys, QUICK)
    seal, _ = keys.create("a passphrase")
    left = []
    for steps in range(1, 80, 6):
        walk = seal_backups(data, data.backups, settings.reseal, None, seal)
        for _ in zip(range(steps), walk, strict=False):
            pass
        walk.close()  # type: ignore[attr-defined]
        left.append(len(plain_backups(data, data.backups)))
        for backup in backups_in(data.backups):
            with Reading(backup.path) as reading:
                assert all(reading.read(name) is not None for name in reading.entries)
                assert reading.listed and not reading.problems
    assert left == sorted(left, reverse=True) and left[-1] == 0
    assert len(Journal(data.journal).sessions()) == 3


def test_of_one_that_is_cut_what_is_whole_is_sealed_and_twice_is_once(
    tmp_path: Path,
) -> None:
    data = filled(tmp_path)
    first = done(back_up(data, data.backups, now=NOW)).path
    second = done(back_up(data, data.backups, now=NOW + timedelta(days=1))).path
    assert first is not None and second is not None
    first.write_bytes(first.read_bytes()[:-200])
    keys = KeyFile(data.keys, QUICK)
    seal, _ = keys.create("a passphrase")
    for _ in seal_backups(data, data.backups, settings.reseal, None, seal):
        pass
    assert plain_backups(data, data.backups) == ()
    again = second.read_bytes()
    for _ in seal_backups(data, data.backups, settings.reseal, None, seal):
        pass
    for _ in seal_backups(data, data.backups, settings.reseal, seal, None):
        pass
    assert second.read_bytes() == again


def test_what_a_kill_left_of_it_in_plain_is_gone_at_the_next_start(tmp_path: Path) -> None:
    """The backup may be on a disk that is not there any more: nothing goes on with it then."""
    data, disk = filled(tmp_path / "data"), tmp_path / "disk"
    disk.mkdir()
    done(back_up(data, disk, now=NOW))
    keys = KeyFile(data.keys, QUICK)
    seal, _ = keys.create("a passphrase")
    walk = seal_backups(data, disk, settings.reseal, None, seal)
    for _ in zip(range(7), walk, strict=False):
        pass
    room = data.root / "resealing"
    assert any(b"feet-and-chair" in content for content in tree(room).values())
    assert finish(data, tmp_path / "state") == ()
    assert not room.exists()
