"""A sealed journal: the same to use, and to anybody else neither readable nor changeable."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.records import FINISHED, Session
from feltsense.journal.resealing import reseal
from feltsense.vault.sealing import Seal
from tests.unit.journal.invented import kept, rating, session, without_logs

KEY = os.urandom(32)


def seal() -> Seal:
    return Seal(KEY, b"ones key")


def other() -> Seal:
    return Seal(os.urandom(32), b"a other!")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two sealed sessions in November, folded, and one in December, in a log only."""
    journal = Journal(tmp_path / "journal", seal=seal())
    for days in (0, 1):
        journal.add(session(days, ratings=(rating(),)))
    journal.fold()
    journal.add(session(30, ratings=(rating(),)))
    return tmp_path / "journal"


def sessions(folder: Path, key: Seal | None) -> tuple[Session, ...]:
    journal = Journal(folder, seal=key)
    assert journal.problems == ()
    return journal.sessions()


def test_it_is_the_same_to_use(folder: Path) -> None:
    journal = Journal(folder, seal=seal())
    assert len(journal.sessions()) == 3 and journal.problems == ()
    done = journal.update(replace(journal.sessions()[2], ending=FINISHED))
    journal.close()
    assert sessions(folder, seal())[2] == done
    assert {path.suffix for path in folder.iterdir()} == {".sealed", ".changes"}


def test_nothing_can_be_read_in_the_files(folder: Path, tmp_path: Path) -> None:
    def words_in(where: Path) -> set[bytes]:
        found = b"".join(path.read_bytes() for path in where.rglob("*") if path.is_file())
        return {word for word in (b'"sad', b"foggy", b"belly", b"Feet and chair") if word in found}

    assert words_in(folder) == set()
    kept(tmp_path / "plain", session(ratings=(rating(),)))
    assert len(words_in(tmp_path / "plain")) == 4


def test_without_the_key_nothing_is_shown_changed_or_removed(folder: Path) -> None:
    was = {path: path.read_bytes() for path in folder.iterdir()}
    for key in (None, other()):
        journal = Journal(folder, seal=key)
        assert journal.sessions() == () and len(journal.problems) == 3
        with pytest.raises(NotSaved, match="locked"):
            journal.add(session(2))
        journal.close()
    assert {path: path.read_bytes() for path in folder.iterdir()} == was


def swap(folder: Path) -> None:
    """November's file in October's place."""
    shutil.copyfile(folder / "2026-11.sealed", folder / "2026-10.sealed")


def plain_beside(folder: Path) -> None:
    kept(folder.parent / "forged", session(5, heard=1.0))
    shutil.copyfile(folder.parent / "forged/2026-11.json", folder / "2026-11.json")


def plain_instead(folder: Path) -> None:
    kept(folder.parent / "forged", session(5, heard=1.0))
    shutil.copyfile(folder.parent / "forged/2026-11.json", folder / "2026-11.sealed")


def flip(folder: Path) -> None:
    path = folder / "2026-11.sealed"
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)


def cut(folder: Path) -> None:
    path = folder / "2026-11.sealed"
    path.write_bytes(path.read_bytes()[:-1])


def reorder(folder: Path) -> None:
    """A log's record in the place of another one."""
    (log,) = folder.glob("2026-12.*.changes")
    content = log.read_bytes()
    length = content.index(b"\0" * 4096) // 16 * 16 + 16 - 64
    log.write_bytes((content[:64] + content[64:][:length] * 2).ljust(len(content), b"\0"))


@pytest.mark.parametrize("attack", [swap, plain_beside, plain_instead, flip, cut, reorder])
def test_what_somebody_does_to_the_files_is_named(
    folder: Path, attack: Callable[[Path], None]
) -> None:
    whole = sessions(folder, seal())
    attack(folder)
    journal = Journal(folder, seal=seal())
    assert journal.problems != ()
    assert all(one in whole for one in journal.sessions())


def test_sealing_and_unsealing_again(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    wanted = kept(folder, *(session(days, ratings=(rating(),)) for days in (0, 1, 30, 70)))
    (folder / "aside").mkdir()
    (folder / "aside/2026-10 unreadable.json").write_bytes(b'{"text":"sad')
    for _ in reseal(folder, None, seal()):
        pass
    assert sessions(folder, seal()) == wanted
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b'"sad' not in everything and b"belly" not in everything
    for _ in reseal(folder, seal(), None):
        pass
    assert sessions(folder, None) == wanted
    assert (folder / "aside/2026-10 unreadable.json").read_bytes() == b'{"text":"sad'


@pytest.mark.parametrize("step", range(12))
def test_sealing_that_was_cut_goes_on(
    tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut before each call that changes a file, in turn; then begun again."""
    folder = tmp_path / "journal"
    wanted = kept(folder, session(0), session(30), session(70))
    journal = Journal(folder)
    wanted += (journal.add(session(80)),)

    class Cut(BaseException):
        pass

    calls = 0

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            nonlocal calls
            calls += 1
            if calls == step:
                raise Cut
            return real(*arguments, **named)

        return call

    with monkeypatch.context() as patch:
        for name in ("write_durably", "sync_folder"):
            real = getattr(__import__("feltsense.journal.resealing", fromlist=["_"]), name)
            patch.setattr(f"feltsense.journal.resealing.{name}", counted(real))
        patch.setattr(Path, "unlink", counted(Path.unlink))
        try:
            for _ in reseal(folder, None, seal()):
                pass
        except Cut:
            pass
    for _ in reseal(folder, None, seal()):
        pass
    assert sessions(folder, seal()) == wanted
    assert not list(folder.glob("*.json"))
    assert calls > 0


def test_the_logs_go_with_what_was_deleted(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    first = journal.add(session(voice="a very private voice"))
    second = journal.add(session(1))
    journal.remove(first)
    for path in tmp_path.iterdir():
        assert b"very private" not in path.read_bytes()
    assert sessions(tmp_path, None) == (second,)
    without_logs(tmp_path)
    assert sessions(tmp_path, None) == (second,)


@pytest.mark.parametrize("key", [None, seal()], ids=["plain", "sealed"])
def test_an_older_month_put_back_and_one_taken_away_are_named(
    tmp_path: Path, key: Seal | None
) -> None:
    folder, state = tmp_path / "journal", tmp_path / "state"
    journal = Journal(folder, seal=key, state=state)
    journal.add_all([session(), session(30)])
    journal.close()
    shutil.copytree(folder, tmp_path / "old")
    journal = Journal(folder, seal=key, state=state, newest=1)
    assert list(journal.load_rest()) == [(1, 1)] and journal.problems == ()
    journal.add(session(1))
    journal.close()
    without_logs(folder)
    name = "2026-11.json" if key is None else "2026-11.sealed"
    shutil.copyfile(tmp_path / "old" / name, folder / name)
    journal = Journal(folder, seal=key, state=state)
    (problem,) = journal.problems
    assert "November 2026 is not as when Feltsense was last closed" in problem
    journal.close()  # what is there now is what is there
    journal = Journal(folder, seal=key, state=state)
    assert journal.problems == ()
    journal.close()
    (folder / name).unlink()
    without_logs(folder)
    assert "November 2026 is not" in Journal(folder, seal=key, state=state).problems[0]
