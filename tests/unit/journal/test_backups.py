"""Making backups: what is in them, where they lie, and what happens when that cannot be."""

from __future__ import annotations

import os
import resource
import signal
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from feltsense.journal.backup_file import fits
from feltsense.journal.backup_reading import Reading
from feltsense.journal.backups import (
    BackupFailed,
    back_up,
    backup_folder,
    backups_in,
    is_due,
    take_over,
)
from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal
from tests.unit.journal.data_folders import NOW, done, filled, tree
from tests.unit.journal.invented import session

as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="mounts a small disk"
)


def inside(backup: Path) -> dict[str, bytes]:
    with Reading(backup) as reading:
        return {name: reading.read(name) for name in sorted(reading.entries)}


def test_all_that_a_person_wrote_is_in_it_and_nothing_else(tmp_path: Path) -> None:
    data = filled(tmp_path)
    (data.root / "cache" / "speech").mkdir(parents=True)
    (data.root / "cache" / "speech" / "a.speech").write_bytes(b"anew")
    (data.journal / "manifest.1").write_bytes(b"of this computer")
    (data.journal / ".2026-11.json.0123456789abcdef.tmp").write_bytes(b"half")
    (data.exercises / "photo.jpg").write_bytes(b"not ours")
    made = done(back_up(data, data.backups, now=NOW))
    assert made.path is not None and made.path.parent == data.backups
    assert made.path.name.startswith("feltsense-2026-11-23-181530-")
    assert str(made.path) in made.said and made.size == made.path.stat().st_size
    wanted = {
        name: content
        for name, content in tree(tmp_path).items()
        if name.startswith(("journal/2026", "journal/2027", "exercises/mine", "settings"))
    }
    assert len(wanted) >= 6 and inside(made.path) == wanted


def test_a_backup_is_an_ordinary_zip_for_its_owner_only(tmp_path: Path) -> None:
    data = filled(tmp_path)
    made = done(back_up(data, data.backups, now=NOW))
    assert made.path is not None
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(data.backups.stat().st_mode) == 0o700
    with zipfile.ZipFile(made.path) as archive:
        assert archive.testzip() is None
        assert {info.external_attr >> 16 for info in archive.infolist()} == {0o100600}
    assert [path.name for path in data.backups.iterdir()] == [made.path.name]


def test_never_over_another_one(tmp_path: Path) -> None:
    data = filled(tmp_path)
    paths = [done(back_up(data, data.backups, now=NOW)).path for _ in range(3)]
    assert len(set(paths)) == 3 and {each.path for each in backups_in(data.backups)} == set(paths)
    file = tmp_path / "elsewhere.zip"
    done(back_up(data, data.backups, now=NOW, file=file))
    content = file.read_bytes()
    with pytest.raises(BackupFailed, match=r"already"):
        done(back_up(data, data.backups, now=NOW, file=file))
    assert file.read_bytes() == content
    assert len(backups_in(data.backups)) == 3


def test_older_ones_are_thinned_but_not_those_of_another_folder(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    mine, theirs = filled(tmp_path / "mine"), filled(tmp_path / "theirs")
    for day in range(20):
        done(back_up(theirs, folder, now=NOW - timedelta(days=40 - day)))
    others = {each.path for each in backups_in(folder)}
    (folder / "feltsense-notes.zip").write_bytes(b"a person's own file")
    for day in range(60):
        made = done(back_up(mine, folder, now=NOW + timedelta(days=day)))
    here = {each.path for each in backups_in(folder)}
    assert others <= here and made.path in here
    assert len(here - others) in range(8 + 6, 8 + 12)
    assert (folder / "feltsense-notes.zip").exists()


def test_a_clock_that_is_wrong_for_a_day_costs_a_few_of_them_only(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    for day in range(8):
        done(back_up(data, data.backups, now=NOW + timedelta(days=day)))
    assert len(backups_in(data.backups)) == 8
    done(back_up(data, data.backups, now=NOW.replace(year=2036)))
    assert len(backups_in(data.backups)) == 8 + 1 - 3
    done(back_up(data, data.backups, now=NOW + timedelta(days=8)))
    assert len(backups_in(data.backups)) == 8 + 2 - 3


def test_once_a_day_and_only_where_something_changed(tmp_path: Path) -> None:
    assert not is_due(DataFolder(tmp_path / "empty"), tmp_path / "empty" / "backups", NOW)
    data = filled(tmp_path)
    assert is_due(data, data.backups, NOW)
    done(back_up(data, data.backups, now=NOW, only_if_new=True))
    assert not is_due(data, data.backups, NOW + timedelta(hours=5))
    tomorrow = NOW + timedelta(days=1)
    assert is_due(data, data.backups, tomorrow)
    assert done(back_up(data, data.backups, now=tomorrow, only_if_new=True)).path is None
    journal = Journal(data.journal)
    journal.add(session(days=1, ending=FINISHED))
    journal.close()
    assert done(back_up(data, data.backups, now=tomorrow, only_if_new=True)).path is not None
    nothing = done(back_up(DataFolder(tmp_path / "empty"), tmp_path, now=NOW))
    assert nothing.path is None and "nothing" in nothing.said
    assert not (tmp_path / "empty").exists()


def test_a_session_saved_between_two_steps_is_in_it_or_comes_after(tmp_path: Path) -> None:
    """The worker saves in between: whatever a month's files become, the backup reads whole."""
    data = filled(tmp_path, 6, every=30)
    journal = Journal(data.journal)
    steps, saved = back_up(data, data.backups, now=NOW), 0
    while True:
        try:
            next(steps)
        except StopIteration as stopped:
            made = stopped.value
            break
        if saved < 20:
            journal.add(session(days=30 * (saved % 7), ending=FINISHED))
            saved += 1
            if saved % 3 == 0:
                journal.fold()
    journal.close()
    laid = tmp_path / "laid"
    for name, content in inside(made.path).items():
        (laid / name).parent.mkdir(parents=True, exist_ok=True)
        (laid / name).write_bytes(content)
    again = Journal(laid / "journal", read_only=True)
    assert len(again.sessions()) >= 6 and again.problems == ()


def test_what_is_sealed_stays_sealed_and_the_list_is_proven(tmp_path: Path) -> None:
    data = filled(tmp_path)
    seal, other = Seal(bytes(32), b"mykeyid1"), Seal(bytes(range(32)), b"mykeyid2")
    made = done(back_up(data, data.backups, now=NOW, seal=seal))
    assert made.path is not None
    with Reading(made.path) as reading:
        assert reading.proven(seal) is True and reading.proven(other) is False
    without = done(back_up(data, data.backups, now=NOW))
    assert without.path is not None
    with Reading(without.path) as reading:
        assert reading.proven(seal) is None


# What can go wrong


def test_a_folder_that_is_gone_is_told_and_not_made(tmp_path: Path) -> None:
    data, before = filled(tmp_path / "data"), tree(tmp_path)
    gone = tmp_path / "media" / "disk"
    with pytest.raises(BackupFailed, match=r"is not there\. Is its disk plugged in\?"):
        done(back_up(data, gone, now=NOW))
    with pytest.raises(BackupFailed, match="is not there"):
        take_over(data, data.backups, gone)
    assert not gone.exists()
    assert {name for name in tree(tmp_path) if "backups.json" not in name} == set(before)
    assert backups_in(gone) == ()


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    data, file = filled(tmp_path / "data"), tmp_path / "file"
    file.write_bytes(b"something")
    with pytest.raises(BackupFailed):
        done(back_up(data, file, now=NOW))
    assert file.read_bytes() == b"something"


@contextmanager
def small_disk(at: Path, size: str, options: str = "") -> Iterator[Path]:
    at.mkdir()
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}{options}", "tmpfs", str(at)], check=True
    )
    try:
        yield at
    finally:
        subprocess.run(["umount", str(at)], check=True)


@as_root
def test_a_disk_that_is_too_small_is_told_before_a_byte_is_written(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    with small_disk(tmp_path / "disk", "1m") as disk:
        with pytest.raises(BackupFailed, match="not enough room"):
            done(back_up(data, disk, now=NOW))
        assert list(disk.iterdir()) == []


@as_root
def test_a_disk_that_fills_up_in_the_middle_leaves_no_half_file(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    with small_disk(tmp_path / "disk", "24m") as disk:
        older = done(back_up(data, disk, now=NOW - timedelta(days=30))).path
        assert older is not None
        steps = back_up(data, disk, now=NOW)
        next(steps)
        filling = disk / "film"
        with pytest.raises(OSError), filling.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        with pytest.raises(BackupFailed, match="not enough room"):
            done(steps)
        assert set(disk.iterdir()) == {older, filling}
        assert set(inside(older)) >= {"settings.json"}


@as_root
def test_a_disk_that_is_read_only(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    with (
        small_disk(tmp_path / "disk", "64m", ",ro") as disk,
        pytest.raises(BackupFailed, match=r"may not write"),
    ):
        done(back_up(data, disk, now=NOW))


def _limit_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))


LIMITED = """
import sys
from datetime import datetime
from pathlib import Path
from feltsense.journal.backups import BackupFailed, back_up
from feltsense.places import DataFolder
data = DataFolder(Path(sys.argv[1]))
try:
    for step in back_up(data, data.backups, now=datetime.now().astimezone()):
        pass
except BackupFailed as failed:
    print(failed)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files")
def test_a_file_that_may_not_grow_leaves_no_half_file(tmp_path: Path) -> None:
    data = filled(tmp_path)
    done(back_up(data, data.backups, now=NOW))
    before = tree(tmp_path)
    limited = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)],
        preexec_fn=_limit_files,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "not enough room" in limited.stdout and not limited.stderr
    assert tree(tmp_path) == before


KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from feltsense.journal.backups import back_up
from feltsense.places import DataFolder
data, steps = DataFolder(Path(sys.argv[1])), int(sys.argv[2])
for number, _ in enumerate(back_up(data, data.backups, now=datetime.fromisoformat(sys.argv[3]))):
    if number == steps:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
@pytest.mark.parametrize("steps", [0, 3, 7, 11])
def test_killed_at_any_step_there_is_no_half_backup(tmp_path: Path, steps: int) -> None:
    data = filled(tmp_path)
    older = done(back_up(data, data.backups, now=NOW)).path
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), str(steps), NOW.isoformat()], timeout=60
    )
    assert killed.returncode in (0, -signal.SIGKILL)
    found = {each.path for each in backups_in(data.backups)}
    assert older in found and all(inside(path) for path in found)
    # What it left behind goes, once it is sure that nobody writes it any more.
    for leftover in data.backups.glob(".*.tmp"):
        os.utime(leftover, (1, 1))
    done(back_up(data, data.backups, now=NOW))
    assert not list(data.backups.glob(".*"))


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_in_it(tmp_path: Path) -> None:
    data = filled(tmp_path)
    (data.exercises / "half\udcff.md").write_text("a name that is no text")
    made = done(back_up(data, data.backups, now=NOW))
    assert made.path is not None and "could not be" in made.said
    assert "exercises/mine.md" in inside(made.path)


def test_the_same_disk_under_another_name_and_an_old_folder_are_remembered(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    done(back_up(data, old, now=NOW))
    take_over(data, old, new)
    done(back_up(data, new, now=NOW))
    from feltsense.journal.backup_places import Places

    assert Places.read(data).places == (str(old), str(new))
    assert backup_folder(data, str(new)) == new and backup_folder(data, "") == data.backups


def test_names_that_lead_out_of_the_folder_do_not_fit() -> None:
    for name in (
        "../settings.json",
        "/etc/passwd",
        "journal/../../x",
        "journal//x",
        "journal/.",
        "journal",
        "journal/",
        "exercises/a\\..\\b.md",
        "exercises/\x00.md",
        "lock",
        "backups/feltsense.zip",
        "C:/x",
        "journal/" + "a/" * 600 + "b",
    ):
        assert not fits(name), name
    for name in ("journal/2026-11.json", "exercises/mine.voice/1.flac", "exercises/Wie geht's?.md"):
        assert fits(name) or (sys.platform == "win32" and "?" in name)


def test_a_name_says_when_it_was_made(tmp_path: Path) -> None:
    data = filled(tmp_path)
    done(back_up(data, data.backups, now=NOW))
    (found,) = backups_in(data.backups)
    assert found.made == datetime(2026, 11, 23, 18, 15, 30)
    (data.backups / "feltsense-2026-13-23-181530-abcdef.zip").write_bytes(b"no such month")
    (data.backups / "feltsense-2026-11-23-181530-abcdef.zip").mkdir()
    assert backups_in(data.backups) == (found,)
