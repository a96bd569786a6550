"""One durable write, its folder, and the lock of the data folder."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from feltsense.journal.lock import AlreadyOpen, hold
from feltsense.vault.durable import LEFTOVER, make_folder, move_aside, settle, write_durably


def test_it_replaces_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file.json"
    write_durably(path, b"one")
    write_durably(path, b"")
    assert path.read_bytes() == b""
    write_durably(path, bytes(range(256)) * 5000)
    assert path.read_bytes() == bytes(range(256)) * 5000
    assert list(path.parent.iterdir()) == [path]


def test_a_target_that_cannot_be_replaced_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    with pytest.raises(IsADirectoryError):
        write_durably(tmp_path / "file", b"data")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"")
    with pytest.raises(OSError):
        make_folder(tmp_path / "folder")
    with pytest.raises(OSError):
        write_durably(tmp_path / "folder" / "file", b"data")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="names open files by /proc")
def test_after_a_failed_sync_another_file_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk error at the first sync, as a dying disk gives it; the second file is good."""
    path = tmp_path / "file"
    write_durably(path, b"old")
    synced: list[Path] = []
    real = os.fsync

    def failing(fd: int) -> None:
        synced.append(Path(f"/proc/self/fd/{fd}").readlink())
        if len(synced) == 1:
            assert path.read_bytes() == b"old"
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(fd)

    monkeypatch.setattr(os, "fsync", failing)
    write_durably(path, b"new")
    assert path.read_bytes() == b"new" and len(synced) == 3
    first, second, folder = synced
    assert first != second and LEFTOVER.fullmatch(first.name) and LEFTOVER.fullmatch(second.name)
    assert folder == tmp_path and list(tmp_path.iterdir()) == [path]


def test_a_sync_that_goes_on_failing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    write_durably(path, b"old")

    def failing(fd: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output"):
        write_durably(path, b"new")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_moving_aside_never_overwrites(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(name.encode())
    with pytest.raises(FileExistsError):
        move_aside(tmp_path / "a", tmp_path / "b")
    move_aside(tmp_path / "a", tmp_path / "aside" / "a")
    assert (tmp_path / "aside" / "a").read_bytes() == b"a"
    assert (tmp_path / "b").read_bytes() == b"b" and not (tmp_path / "a").exists()


def test_settling_removes_only_leftovers(tmp_path: Path) -> None:
    left = tmp_path / ".2026-11.json.00112233aabbccdd.tmp"
    for path in (left, tmp_path / "2026-11.json", tmp_path / ".x.tmp"):
        path.write_bytes(b"")
    (tmp_path / ".folder.00112233aabbccdd.tmp").mkdir()
    assert settle(tmp_path) == (left,)
    assert len(list(tmp_path.iterdir())) == 3


def test_two_cannot_hold_one_folder(tmp_path: Path) -> None:
    lock = tmp_path / "data" / "lock"
    with hold(lock):
        with pytest.raises(AlreadyOpen, match="already open"), hold(lock):
            pass
        code = f"""
from pathlib import Path
from feltsense.journal.lock import AlreadyOpen, hold
try:
    with hold(Path({str(lock)!r})):
        print("held")
except AlreadyOpen:
    print("taken")
"""
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert other.stdout.strip() == "taken", other.stderr
    with hold(lock):
        pass
    assert lock.exists()
