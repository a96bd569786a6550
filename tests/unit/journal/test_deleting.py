"""Deleting everything: what goes, what stays and is named, and a kill in the middle."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from feltsense.journal import manifest
from feltsense.journal.backups import back_up
from feltsense.journal.deleting import (
    Deleted,
    WrongWord,
    delete_everything,
    finish_deleting,
)
from feltsense.places import DataFolder
from tests.unit.journal.data_folders import NOW, done, filled, tree


def everything(root: Path, state: Path, disk: Path) -> DataFolder:
    """A data folder with a bit of all there can be, and backups in three places."""
    data = filled(root)
    for name in (
        *("keys.json", "keys-copy.json", "settings.sealed", "settings-unreadable.json", "lock"),
        *("show-window", ".settings.json.0123456789abcdef.tmp"),
        *(
            "journal/aside/2026-10 unreadable 2026-11-01 101010.json",
            "journal/manifest.0123456789ab",
        ),
        *("journal/2026-11.sync-conflict-20261120-101010-ABCDEFG.json", "cache/speech/1.speech"),
        *("aside/keys.json", "restoring/new/journal/2026-11.json", "ambience/rain.ogg"),
        *("voices/someone.onnx", "voices/someone.onnx.json", ".recording-abc/take.raw"),
    ):
        (data.root / name).parent.mkdir(parents=True, exist_ok=True)
        (data.root / name).write_bytes(b"invented")
    manifest.write(data.journal, state, {202611: {"aa": 1}})
    disk.mkdir()
    done(back_up(data, data.backups, now=NOW))
    done(back_up(data, disk, now=NOW))
    done(back_up(data, disk, now=NOW, file=disk / "my own name.zip"))
    return data


def gone(data: DataFolder, state: Path, folder: Path | None = None) -> Deleted:
    return done(delete_everything(data, folder or data.backups, "delete", state=state))


def test_nothing_of_it_is_left(tmp_path: Path) -> None:
    state, disk = tmp_path / "state", tmp_path / "disk"
    data = everything(tmp_path / "data", state, disk)
    count = len(tree(tmp_path))
    deleted = gone(data, state)
    assert tree(tmp_path) == {}
    assert [path.name for path in tmp_path.iterdir()] == ["disk"] and not list(disk.iterdir())
    assert deleted.left == () and deleted.files == count - 1  # without the lock
    assert deleted.said.startswith("Everything was deleted. A disk may keep")
    assert gone(data, state).files == 0


@pytest.mark.parametrize("word", ["", "delet", "yes", "delete everything"])
def test_without_the_word_nothing_goes(tmp_path: Path, word: str) -> None:
    data = filled(tmp_path / "data")
    before = tree(tmp_path)
    with pytest.raises(WrongWord, match="Nothing was deleted"):
        done(delete_everything(data, data.backups, word, state=tmp_path / "state"))
    assert tree(tmp_path) == before


def test_the_word_may_be_typed_in_capitals(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    done(delete_everything(data, data.backups, " Delete ", state=tmp_path / "state"))
    assert not data.root.exists()


def test_what_is_not_ours_is_left_and_named(tmp_path: Path) -> None:
    state, disk = tmp_path / "state", tmp_path / "disk"
    data = everything(tmp_path / "data", state, disk)
    theirs = {
        "data/holiday.jpg": "not made",
        "data/letters/letter.txt": "not made",
        "data/journal/recipe.txt": "not made",
        "data/exercises/photo.jpg": "not made",
        "data/backups/other.zip": "not made",
        "data/.stversions/journal/2026-11.json": "older copies",
    }
    stays = dict.fromkeys(theirs, b"a person's own")
    stays["disk/film.mp4"] = stays["elsewhere/diary.json"] = b"a person's own"
    for name, content in stays.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    other = filled(tmp_path / "other")
    foreign = done(back_up(other, disk, now=NOW)).path
    assert foreign is not None
    shutil.rmtree(other.root)
    (data.journal / "2026-09.json").symlink_to(tmp_path / "elsewhere" / "diary.json")
    stays[f"disk/{foreign.name}"] = foreign.read_bytes()
    deleted = gone(data, state)
    (data.journal / "2026-09.json").unlink()
    assert tree(tmp_path) == stays
    named = {str(path.relative_to(tmp_path)) for path, _ in deleted.left}
    assert named == {
        *("data/holiday.jpg", "data/letters", "data/journal/recipe.txt", "data/.stversions"),
        *("data/exercises/photo.jpg", "data/backups/other.zip", "data/journal/2026-09.json"),
    }
    assert "8 files were left" in deleted.said or "7 files were left" in deleted.said
    assert any("older copies" in why for _, why in deleted.left)


def test_a_disk_that_is_away_is_named(tmp_path: Path) -> None:
    state, disk = tmp_path / "state", tmp_path / "disk"
    data = everything(tmp_path / "data", state, disk)
    disk.rename(tmp_path / "unplugged")
    deleted = gone(data, state)
    assert not data.root.exists() and f"not there now: {disk}" in deleted.said


def test_a_journal_that_lies_elsewhere_by_a_link_goes_too(tmp_path: Path) -> None:
    data = filled(tmp_path / "data")
    data.journal.rename(tmp_path / "far")
    data.journal.symlink_to(tmp_path / "far")
    gone(data, tmp_path / "state")
    assert tree(tmp_path) == {} and not data.root.exists()


CUT = """
import os, signal, sys
from pathlib import Path
from feltsense.journal.deleting import delete_everything
from feltsense.places import DataFolder
at, count = int(sys.argv[3]), 0
def watch(event, args):
    global count
    if event in {"os.rename", "os.remove", "os.rmdir"}:
        count += 1
        if count == at:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
data, state = DataFolder(Path(sys.argv[1])), Path(sys.argv[2])
for _ in delete_everything(data, data.backups, "delete", state=state):
    pass
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
@pytest.mark.parametrize("at", [1, 2, 3, 5, 9, 15, 20, 26, 28, 30, 32, 36, 40, 44, 48])
def test_killed_anywhere_it_goes_on_at_the_next_start(tmp_path: Path, at: int) -> None:
    state, disk = tmp_path / "state", tmp_path / "disk"
    data = everything(tmp_path / "data", state, disk)
    before = tree(tmp_path)
    run = subprocess.run(
        [sys.executable, "-c", CUT, str(data.root), str(state), str(at)], timeout=60
    )
    assert run.returncode in (0, -signal.SIGKILL)
    if at == 1:  # the list was not in place yet
        assert finish_deleting(data, state=state) == ""
        assert {name: tree(tmp_path).get(name) for name in before} == before
        return
    if at > 3:
        assert not data.keys.exists()
    said = finish_deleting(data, state=state)
    assert "had been cut off, and was finished" in said or not data.root.exists()
    assert tree(tmp_path) == {} and finish_deleting(data, state=state) == ""
