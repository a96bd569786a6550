"""Restoring: what a preview says, what comes back, and that a cut leaves the old or the new."""

from __future__ import annotations

import io
import json
import random
import shutil
import signal
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest

from feltsense.journal import manifest
from feltsense.journal.backup_reading import BadBackup, Reading
from feltsense.journal.backups import BEFORE_RESTORE, BackupFailed, back_up, backups_in
from feltsense.journal.journal import Journal
from feltsense.journal.locking import resealing
from feltsense.journal.opening import open_journal
from feltsense.journal.records import FINISHED
from feltsense.journal.restoring import (
    Count,
    NeedsPassphrase,
    Preview,
    finish_restore,
    look,
    restore,
)
from feltsense.places import DataFolder, state_folder
from feltsense.vault.keys import KeyFile
from feltsense.vault.sealing import Seal
from feltsense.vault.wrapping import Cost
from tests.unit.journal.data_folders import NOW, done, filled, tree
from tests.unit.journal.invented import rating, session, without_logs

QUICK = Cost(1, 8, 1)


def backed_up(data: DataFolder, file: Path, seal: Seal | None = None) -> Path:
    done(back_up(data, file.parent, now=NOW, file=file, seal=seal))
    return file


def seen(path: Path, data: DataFolder, seal: Seal | None = None, **secret: str) -> Preview:
    journal = Journal(data.journal, seal=seal, read_only=True) if data.journal.is_dir() else None
    return done(look(path, data, journal=journal, seal=seal, **secret))


def restored(preview: Preview, data: DataFolder, seal: Seal | None = None) -> str:
    return done(restore(preview, data, data.backups, now=NOW, seal=seal)).said


def persons(data: DataFolder) -> dict[str, bytes]:
    """What a person has there, without what is the app's own."""
    return {
        name: content
        for name, content in tree(data.root).items()
        if name.startswith(("journal/2", "exercises/", "settings", "keys"))
    }


def locked(data: DataFolder, passphrase: str) -> Seal:
    keys = KeyFile(data.keys, QUICK)
    seal, _ = keys.create(passphrase)
    done(resealing(data, keys, seal))
    return seal


# The preview


def test_a_preview_counts_what_is_in_it_and_what_would_go(tmp_path: Path) -> None:
    data = filled(tmp_path / "data", 3)
    file = backed_up(data, tmp_path / "backup.zip")
    journal = Journal(data.journal)
    first = journal.sessions()[0]
    journal.update(replace(first, ratings=(*first.ratings, rating("after", 5))))
    for day in (200, 300):
        journal.add(session(days=day, ending=FINISHED))
    journal.close()
    (data.exercises / "newer.md").write_text("# Newer, invented\n")
    before = tree(tmp_path)
    preview = seen(file, data)
    assert preview.made == NOW.replace(microsecond=0)
    assert preview.holds == (
        Count("sessions", 3, date(2026, 11, 3), date(2026, 12, 13)),
        Count("exercises", 1, None, None),
        Count("recordings", 1, None, None),
    )
    assert preview.gone == (
        Count("sessions", 2, date(2027, 5, 22), date(2027, 8, 30)),
        Count("exercises", 1, None, None),
    )
    assert preview.changed == (Count("sessions", 1, date(2026, 11, 3), date(2026, 11, 3)),)
    assert preview.problems == () and preview.locking == "" and not preview.sealed
    preview.close()
    assert tree(tmp_path) == before and not (data.root / "restoring").exists()


def test_on_a_new_computer_nothing_goes(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "data"), tmp_path / "backup.zip")
    new = DataFolder(tmp_path / "new")
    preview = seen(file, new)
    assert preview.gone == preview.changed == ()
    result = done(restore(preview, new, new.backups, now=NOW))
    assert result.before is None
    assert persons(new) == persons(DataFolder(tmp_path / "data"))
    assert stat.S_IMODE(new.journal.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in new.journal.iterdir()} == {0o600}


# Restoring


def test_all_is_as_it_was_and_what_was_there_is_in_a_backup(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    then = persons(data)
    file = backed_up(data, tmp_path / "backup.zip")
    journal = Journal(data.journal)
    journal.add(session(days=200, ending=FINISHED))
    journal.remove(journal.sessions()[0])
    journal.close()
    (data.exercises / "mine.md").unlink()
    (data.exercises / "newer.md").write_text("# Newer, invented\n")
    (data.exercises / "photo.jpg").write_bytes(b"a person's own")
    data.settings.write_text('{"version": 1, "theme": "light", "backup_folder": "/media/disk"}')
    now = persons(data)
    said = restored(seen(file, data), data)
    after = persons(data)
    assert json.loads(after.pop("settings.json"))["theme"] == "dark"
    assert json.loads(data.settings.read_bytes())["backup_folder"] == "/media/disk"
    assert after.pop("exercises/photo.jpg") == b"a person's own"
    assert after == {name: then[name] for name in then if name != "settings.json"}
    assert not (data.root / "restoring").exists()
    (before,) = backups_in(data.backups)
    assert str(before.path) in said
    with Reading(before.path) as reading:
        assert reading.why == BEFORE_RESTORE
        assert {name: reading.read(name) for name in reading.entries} == {
            name: now[name] for name in now if not name.endswith(".jpg")
        }
    # And back again.
    restored(seen(before.path, data), data)
    assert {**persons(data), "settings.json": b""} == {**now, "settings.json": b""}


def test_after_it_nothing_is_said_of_months_that_are_older(tmp_path: Path) -> None:
    data, state = filled(tmp_path / "data"), tmp_path / "state"
    file = backed_up(data, tmp_path / "backup.zip")
    journal = Journal(data.journal)
    journal.add(session(days=1, ending=FINISHED))
    journal.fold()
    clocks = journal.clocks()
    journal.close()
    manifest.write(data.journal, state, clocks)
    done(restore(seen(file, data), data, data.backups, now=NOW, state=state))
    again = Journal(data.journal, read_only=True)
    assert manifest.look(data.journal, state, again.clocks()) == ()


def test_another_computer_that_keeps_the_folder_in_step_is_spoken_of(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    file = backed_up(data, tmp_path / "backup.zip")
    manifest.write(data.journal, state_folder(), {})
    assert seen(file, data).locking == ""
    manifest.write(data.journal, tmp_path / "the other's", {})
    assert "what is newer there comes back" in seen(file, data).locking


def test_where_no_backup_of_the_present_can_be_made_nothing_is_restored(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    file = backed_up(data, tmp_path / "backup.zip")
    journal = Journal(data.journal)
    journal.add(session(days=200, ending=FINISHED))
    journal.close()
    before = persons(data)
    preview = seen(file, data)
    with pytest.raises(BackupFailed, match="is not there"):
        done(restore(preview, data, tmp_path / "gone", now=NOW))
    assert persons(data) == before and not (data.root / "restoring").exists()


# With and without a passphrase


def test_a_locked_backup_into_an_open_folder_brings_its_passphrase(tmp_path: Path) -> None:
    theirs = filled(tmp_path / "theirs")
    seal = locked(theirs, "first passphrase")
    file = backed_up(theirs, tmp_path / "backup.zip", seal)
    mine = filled(tmp_path / "mine", 1)
    with pytest.raises(NeedsPassphrase, match="is locked"):
        seen(file, mine)
    with pytest.raises(NeedsPassphrase, match="not the passphrase"):
        seen(file, mine, passphrase="another")
    assert not (mine.root / "restoring").exists()
    preview = seen(file, mine, passphrase="first passphrase")
    assert preview.sealed and preview.holds[0].count == 3
    assert "locked with it" in preview.locking and preview.problems == ()
    restored(preview, mine)
    unlocked = KeyFile(mine.keys, QUICK).unlock("first passphrase")
    assert len(Journal(mine.journal, seal=unlocked).sessions()) == 3
    assert not list(mine.journal.glob("*.json"))


def test_the_recovery_code_opens_a_backup_too(tmp_path: Path) -> None:
    theirs = filled(tmp_path / "theirs")
    keys = KeyFile(theirs.keys, QUICK)
    seal, code = keys.create("a passphrase")
    done(resealing(theirs, keys, seal))
    file = backed_up(theirs, tmp_path / "backup.zip", seal)
    preview = seen(file, DataFolder(tmp_path / "new"), code=code)
    assert preview.holds[0].count == 3


def test_an_open_backup_into_a_locked_folder_is_locked_with_the_passphrase_of_now(
    tmp_path: Path,
) -> None:
    theirs = filled(tmp_path / "theirs")
    file = backed_up(theirs, tmp_path / "backup.zip")
    mine = filled(tmp_path / "mine", 1)
    seal = locked(mine, "mine")
    with pytest.raises(BackupFailed, match="Unlock Feltsense first"):
        seen(file, mine)
    preview = seen(file, mine, seal)
    assert "the passphrase that you have now" in preview.locking
    restored(preview, mine, seal)
    again = KeyFile(mine.keys, QUICK).unlock("mine")
    assert len(Journal(mine.journal, seal=again).sessions()) == 3
    content = b"".join(persons(mine).values())
    assert b"feet-and-chair" not in content and b"fLaC" not in content


def test_a_backup_under_another_key_is_locked_with_the_passphrase_of_now(tmp_path: Path) -> None:
    theirs = filled(tmp_path / "theirs")
    file = backed_up(theirs, tmp_path / "backup.zip", locked(theirs, "theirs"))
    mine = filled(tmp_path / "mine", 1)
    seal = locked(mine, "mine")
    with pytest.raises(NeedsPassphrase):
        seen(file, mine, seal)
    preview = seen(file, mine, seal, passphrase="theirs")
    assert "another passphrase" in preview.locking
    restored(preview, mine, seal)
    again = KeyFile(mine.keys, QUICK).unlock("mine")
    journal = Journal(mine.journal, seal=again)
    assert len(journal.sessions()) == 3 and journal.problems == ()


def test_the_same_key_needs_no_question_and_a_changed_passphrase_stays(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    seal = locked(data, "first")
    file = backed_up(data, tmp_path / "backup.zip", seal)
    KeyFile(data.keys, QUICK).change(seal, "second")
    preview = seen(file, data, seal)
    assert preview.locking == "Your passphrase stays the one that you have now."
    restored(preview, data, seal)
    again = KeyFile(data.keys, QUICK).unlock("second")
    assert len(Journal(data.journal, seal=again).sessions()) == 3


def test_damaged_keys_come_back_from_a_backup(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    seal = locked(data, "a passphrase")
    file = backed_up(data, tmp_path / "backup.zip", seal)
    for path in data.root.glob("keys*.json"):
        path.write_bytes(path.read_bytes()[:100])
    preview = done(look(file, data, journal=None, passphrase="a passphrase"))
    assert "of this backup holds" in preview.locking
    assert preview.problems == ("What is here now is locked, and could not be counted.",)
    restored(preview, data)
    again = KeyFile(data.keys, QUICK).unlock("a passphrase")
    assert len(Journal(data.journal, seal=again).sessions()) == 3


def test_a_list_that_was_changed_without_the_key_is_told(tmp_path: Path) -> None:
    """A month of an older backup put into a newer one, with a list that fits."""
    data = filled(tmp_path / "data", 2, every=0.1)
    seal = locked(data, "a passphrase")
    older = backed_up(data, tmp_path / "older.zip", seal)
    journal = Journal(data.journal, seal=seal)
    journal.add(session(ending=FINISHED))
    journal.close()
    newer = backed_up(data, tmp_path / "newer.zip", seal)
    with zipfile.ZipFile(older) as old, zipfile.ZipFile(newer) as new:
        files = {name: new.read(name) for name in new.namelist()}
        month = "journal/2026-11.sealed"
        files[month] = old.read(month)
        listed = json.loads(files["manifest.json"])
        listed["files"][month] = json.loads(old.read("manifest.json"))["files"][month]
        files["manifest.json"] = json.dumps(listed).encode()
    mixed = tmp_path / "mixed.zip"
    with zipfile.ZipFile(mixed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    preview = seen(mixed, data, seal)
    assert any("does not have its key" in problem for problem in preview.problems)
    assert seen(newer, data, seal).problems == ()


# A backup that is not as it was made


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(file) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    target = file.with_name("changed.zip")
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target


def test_a_file_that_is_not_what_the_list_says_is_named(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    without_logs(data.journal)
    file = backed_up(data, tmp_path / "backup.zip")

    def change(files: dict[str, bytes]) -> None:
        files["journal/2026-11.json"] = files["journal/2026-11.json"].replace(b"sad", b"mad")
        del files["exercises/mine.md"]
        files["exercises/added.md"] = b"# Not listed"

    preview = seen(rewritten(file, change), DataFolder(tmp_path / "new"))
    damaged, strange = preview.problems
    assert "journal/2026-11.json" in damaged and "exercises/mine.md" in damaged
    assert "exercises/added.md" in strange
    assert preview.holds[0].count < 3


def test_names_that_lead_out_are_left_out(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "data"), tmp_path / "backup.zip")
    bad = (
        "../out.md",
        "/tmp/feltsense-out",
        "exercises/../../out.md",
        "lock",
        "restoring/plan.json",
    )

    def change(files: dict[str, bytes]) -> None:
        listed = json.loads(files["manifest.json"])
        for name in bad:
            files[name] = b"out"
            listed["files"][name] = dict(listed["files"]["settings.json"], size=3)
        files["manifest.json"] = json.dumps(listed).encode()

    new = DataFolder(tmp_path / "room" / "new")
    preview = seen(rewritten(file, change), new)
    assert "left out" in preview.problems[-1] and "../out.md" in preview.problems[-1]
    restored(preview, new)
    assert persons(new) == persons(DataFolder(tmp_path / "data"))
    assert not list(tmp_path.rglob("out.md")) and not (new.root / "lock").exists()
    assert not Path("/tmp/feltsense-out").exists()


def test_a_link_is_left_out(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "data"), tmp_path / "backup.zip")
    with zipfile.ZipFile(file, "a") as archive:
        info = zipfile.ZipInfo("exercises/link.md")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    preview = seen(file, DataFolder(tmp_path / "new"))
    assert "exercises/link.md" in preview.problems[-1]
    assert not list((tmp_path / "new").rglob("link.md"))


def test_a_bomb_is_no_more_than_it_says(tmp_path: Path) -> None:
    """A file that unpacks to more than its header says is broken off there."""
    file = backed_up(filled(tmp_path / "data"), tmp_path / "backup.zip")
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("exercises/bomb.md", bytes(50_000_000))
    data = bytearray(file.read_bytes())
    at = 0
    while (at := data.find((50_000_000).to_bytes(4, "little"), at)) >= 0:
        data[at : at + 4] = (1000).to_bytes(4, "little")
    file.write_bytes(data)
    with Reading(file) as reading:
        assert "exercises/bomb.md" in reading.strange
    huge = tmp_path / "huge.zip"
    with zipfile.ZipFile(huge, "w") as archive:
        for number in range(300):
            info = zipfile.ZipInfo(f"journal/{number}.json")
            archive.writestr(info, b"x")
            info.file_size = 1 << 31
    with pytest.raises(BackupFailed, match="more than a backup ever could"):
        seen(huge, DataFolder(tmp_path / "new"))


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"no zip at all" * 1000, b"PK\x03\x04" + bytes(200)]
)
def test_what_is_no_backup_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file.zip"
    file.write_bytes(content)
    with pytest.raises(BackupFailed, match="is no backup of Feltsense"):
        seen(file, DataFolder(tmp_path / "new"))
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("holiday.jpg", b"")
    with pytest.raises(BackupFailed, match="is no backup of Feltsense"):
        seen(file, DataFolder(tmp_path / "new"))
    with pytest.raises(BackupFailed, match="is not there"):
        seen(tmp_path / "gone.zip", DataFolder(tmp_path / "new"))


def test_a_backup_of_a_newer_version_is_not_damaged(tmp_path: Path) -> None:
    file = backed_up(filled(tmp_path / "data"), tmp_path / "backup.zip")

    def change(files: dict[str, bytes]) -> None:
        files["manifest.json"] = json.dumps(
            {**json.loads(files["manifest.json"]), "format": 2}
        ).encode()

    with pytest.raises(BackupFailed, match="newer Feltsense"):
        seen(rewritten(file, change), DataFolder(tmp_path / "new"))


def test_of_a_backup_that_was_cut_what_is_whole_is_found(tmp_path: Path) -> None:
    data = filled(tmp_path / "data", 12, every=31)
    file = backed_up(data, tmp_path / "backup.zip")
    whole = file.read_bytes()
    found = []
    for share in (0.999, 0.6, 0.02, 0.004):
        file.write_bytes(whole[: int(len(whole) * share)])
        preview = seen(file, DataFolder(tmp_path / "new"))
        assert "was cut or is damaged" in preview.problems[0]
        found.append(sum(each.count for each in preview.holds))
        preview.close()
    assert found == sorted(found, reverse=True) and found[0] == 14 and found[-1] < 12


def test_two_hundred_flipped_bits_are_found_or_harmless(tmp_path: Path) -> None:
    """A flip anywhere in the file: what is taken from it is what was put in, or it is named."""
    data = filled(tmp_path / "data", 6)
    (data.exercises / "mine.voice" / "1.flac").write_bytes(
        b"fLaC" + random.Random(1).randbytes(999)
    )
    file = backed_up(data, tmp_path / "backup.zip")
    truth, whole, chance = persons(data), file.read_bytes(), random.Random(20261123)
    told = 0
    for _ in range(200):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        file.write_bytes(flipped)
        new = DataFolder(tmp_path / "new")
        try:
            preview = seen(file, new)
        except BackupFailed:
            told += 1
            continue
        assert preview.staging is not None
        laid = tree(preview.staging.new.root)
        assert all(truth[name] == content for name, content in laid.items())
        if set(laid) != set(truth):
            assert preview.problems
            told += 1
        preview.close()
    assert told > 100


# Cut off


CUT = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from feltsense.journal.restoring import finish_restore, look, restore
from feltsense.places import DataFolder, state_folder
data, file, at = DataFolder(Path(sys.argv[1])), Path(sys.argv[2]), int(sys.argv[3])
WATCHED = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "open", "shutil.rmtree"}
count = 0
def watch(event, args):
    global count
    if event in WATCHED:
        count += 1
        if count == at:
            os.kill(os.getpid(), signal.SIGKILL)
def run(steps):
    try:
        while True:
            next(steps)
    except StopIteration as made:
        return made.value
if file.exists():
    preview = run(look(file, data, journal=None))
    sys.addaudithook(watch)
    run(restore(preview, data, data.backups, now=datetime.fromisoformat(sys.argv[4])))
else:
    sys.addaudithook(watch)
    finish_restore(data)
print(count)
"""


def cut(data: DataFolder, file: Path, at: int) -> int | None:
    """Restore, killed at the file operation `at`; how many there were where it was not."""
    run = subprocess.run(
        [sys.executable, "-c", CUT, str(data.root), str(file), str(at), NOW.isoformat()],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode in (0, -signal.SIGKILL), run.stderr
    return int(run.stdout) if run.returncode == 0 else None


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
@pytest.mark.parametrize("every", [9, pytest.param(1, marks=pytest.mark.thorough)])
def test_killed_anywhere_it_is_the_old_or_the_new_whole(tmp_path: Path, every: int) -> None:
    """At each of its file operations, now and then with a second kill at the next start."""
    start = filled(tmp_path / "start", 2)
    (start.exercises / "mine.voice" / "1.flac").write_bytes(b"fLaC")
    file = backed_up(start, tmp_path / "backup.zip")
    journal = Journal(start.journal)
    journal.add(session(days=100, ending=FINISHED))
    journal.close()
    (start.exercises / "photo.jpg").write_bytes(b"a person's own")
    old = persons(start)

    def fresh() -> DataFolder:
        data = DataFolder(tmp_path / "data")
        shutil.rmtree(data.root, ignore_errors=True)
        shutil.copytree(start.root, data.root)
        return data

    data = fresh()
    total = cut(data, file, 0)
    new = persons(data)
    assert total is not None and total > 60 and new != old
    ends, chance = {"old": 0, "new": 0}, random.Random(4)
    for at in range(1, total + 1, every):
        data = fresh()
        assert cut(data, file, at) is None
        if chance.random() < 0.3:
            cut(data, tmp_path / "none", chance.randrange(1, 25))
        said = finish_restore(data)
        found = persons(data)
        assert found in (old, new)
        ends["new" if found == new else "old"] += 1
        if found == old:
            assert "as it was" in said or said == ""
        assert finish_restore(data) == "" and not (data.root / "restoring").exists()
        assert len(Journal(data.journal).sessions()) == (2 if found == new else 3)
    assert min(ends.values()) > 1


def test_what_cannot_be_put_in_place_is_told_and_goes_on_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a scanner on Windows holds a file open: a folder that cannot be moved."""
    data = filled(tmp_path / "data")
    file = backed_up(data, tmp_path / "backup.zip")
    new = persons(data)
    journal = Journal(data.journal)
    journal.add(session(days=100, ending=FINISHED))
    journal.close()
    real = Path.rename

    def held(self: Path, target: Path) -> Path:
        if self == data.exercises:
            raise PermissionError(13, "held by another program", str(self))
        return real(self, target)

    preview = seen(file, data)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", held)
        with pytest.raises(BackupFailed, match="goes on with it at the next start"):
            done(restore(preview, data, data.backups, now=NOW))
        with pytest.raises(PermissionError):
            finish_restore(data)
    assert "was finished" in finish_restore(data)
    assert persons(data) == new


def test_a_start_after_a_look_that_was_cut_says_nothing(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    file = backed_up(data, tmp_path / "backup.zip")
    before = tree(data.root)
    steps = look(file, data, journal=None)
    next(steps)
    assert (data.root / "restoring" / "new").is_dir()
    assert finish_restore(data) == ""  # with the generator not closed, as after a kill
    assert tree(data.root) == before
    steps.close()


def test_nothing_of_it_is_left_in_other_folders(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    file = backed_up(data, tmp_path / "backup.zip")
    restored(seen(file, data), data)
    assert sorted(path.name for path in data.root.iterdir()) == [
        *("backups", "backups.json", "exercises", "journal", "settings.json"),
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup.zip", "data"]


def test_an_older_journal_laid_down_as_a_restore_is_told(tmp_path: Path) -> None:
    """Somebody who has only the data folder cannot have the newer one forgotten."""
    data, state = filled(tmp_path / "data"), tmp_path / "state"
    Journal(data.journal, state=state).close()
    shutil.copytree(data.journal, tmp_path / "older")
    journal = Journal(data.journal, state=state)
    journal.add(session())
    journal.close()
    (data.root / "restoring" / "new").mkdir(parents=True)
    shutil.copytree(tmp_path / "older", data.root / "restoring" / "new" / "journal")
    (data.root / "restoring" / "plan.json").write_text('{"items": {"journal": true}}')
    journal, said = open_journal(data, state)
    assert "was finished" in said[0] and len(journal.sessions()) == 3
    assert any("put an older one in its place" in each for each in journal.problems)
    journal.close()


def test_a_plan_moves_nothing_outside_of_the_data_folder(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "home" / "data")
    (data.root / "restoring" / "new").mkdir(parents=True)
    (data.root / ".profile").write_text("theirs")
    (tmp_path / ".profile").write_text("mine")
    plan = {"../../.profile": True, str(tmp_path / ".profile"): False}
    (data.root / "restoring" / "plan.json").write_text(json.dumps({"items": plan}))
    finish_restore(data)
    assert (tmp_path / ".profile").read_text() == "mine"
    assert (data.root / ".profile").read_text() == "theirs"


@pytest.mark.parametrize("plan", ["", "[]", '{"items": 5}', '{"items"'])
def test_a_plan_that_is_damaged_is_no_error_of_pythons(tmp_path: Path, plan: str) -> None:
    data = DataFolder(tmp_path)
    (data.root / "restoring" / "new").mkdir(parents=True)
    (data.root / "restoring" / "plan.json").write_text(plan)
    with pytest.raises(OSError, match="damaged"):
        finish_restore(data)
    assert (data.root / "restoring" / "new").is_dir()


def test_a_proof_that_was_taken_away_is_missed(tmp_path: Path) -> None:
    """Whoever changes the list of a locked backup has only to leave the proof out."""
    data = filled(tmp_path / "data")
    seal = locked(data, "a passphrase")
    file = backed_up(data, tmp_path / "backup.zip", seal)

    def change(files: dict[str, bytes]) -> None:
        del files["manifest.seal"]

    preview = seen(rewritten(file, change), DataFolder(tmp_path / "new"), seal)
    assert any("Nothing in this backup proves" in each for each in preview.problems)
    preview.close()


def test_a_month_that_no_memory_holds_is_not_laid_out(tmp_path: Path) -> None:
    """A few hundred kilobytes that say they are a month of some hundred megabytes, and are."""
    file = tmp_path / "backup.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("settings.json", "{}")
        with archive.open("journal/2026-11.json", "w") as member:
            for _ in range(257):
                member.write(bytes(1 << 20))
    data = DataFolder(tmp_path / "new")
    preview = seen(file, data)
    assert not (data.root / "restoring" / "new" / "journal").exists()
    assert any("not to be had from it: journal/2026-11.json" in each for each in preview.problems)
    preview.close()


def test_looking_for_what_is_whole_reads_each_block_once(tmp_path: Path) -> None:
    """Of a file that is nothing but headers, it read a megabyte anew for each of them."""
    file = Counted(tmp_path / "backup.zip")
    Path(file).write_bytes((b"PK\x03\x04" + bytes(28)) * 8192)
    with pytest.raises(BadBackup):
        Reading(file)
    assert sum(Counted.pieces) < 10 * file.stat().st_size


class CountedFile(io.FileIO):
    """Says how much was read of it."""

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(-1 if size is None else size)
        Counted.pieces.append(len(piece))
        return piece


class Counted(type(Path())):  # type: ignore[misc]
    """A path whose file is counted."""

    pieces: ClassVar[list[int]] = []

    def open(self, *_: object) -> CountedFile:
        return CountedFile(self, "rb")
