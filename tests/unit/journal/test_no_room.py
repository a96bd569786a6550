"""A full disk, a folder that may not be written, a right taken away: told at once, nothing harmed.

Real ones, each in a process of its own: a file size that may not be passed, a small file system
in memory (root), and folders without the right to write, as a user who is not root.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.records import FINISHED, Session
from feltsense.vault.sealing import Seal
from tests.keeping import ROOT, seal_for_tests
from tests.unit.journal.invented import rating, session

NOBODY = 65534
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
MOST = 5_000
Step = Callable[[], None]


def try_it(folder: Path, seal: Seal | None, hinder: Step, help_: Step) -> str:
    """Save until it cannot, look that nothing is harmed, and save again; what was said."""
    journal = Journal(folder, seal=seal)
    for days in range(3):
        journal.add(session(days * 20.0, ratings=(rating(),)))
    journal.fold()
    changed = journal.add(session(41, ratings=(rating(),)))
    hinder()
    said = ""
    for number in range(MOST):  # where a log has room left, it goes on for a while
        try:
            journal.add(session(41 + number / 1000, ratings=(rating(),)))
        except NotSaved as error:
            said = str(error)
            break
    assert said, "it was never hindered"
    for new in (session(400), replace(session(41), started=changed.started + timedelta(hours=2))):
        was = journal.sessions()  # in a month of its own, and in one that is open
        try:
            journal.add(new)
        except NotSaved:
            assert journal.sessions() == was
    with_fold = journal.sessions()
    with suppress(NotSaved):
        journal.fold()
    assert read(folder, seal) == with_fold == journal.sessions()
    help_()
    later = journal.add(session(402, ratings=(rating(),)))
    done = journal.update(replace(changed, ending=FINISHED))
    wanted = journal.sessions()
    assert later in wanted and done in wanted and read(folder, seal) == wanted
    journal.close()
    assert read(folder, seal) == wanted
    assert not list(folder.glob(".*.tmp"))
    return said


def read(folder: Path, seal: Seal | None) -> tuple[Session, ...]:
    """What a new start would find; nothing may be wrong with it."""
    journal = Journal(folder, read_only=True, seal=seal)
    assert journal.problems == ()
    return journal.sessions()


# The hindrances, each in a process of its own


def a_file_may_not_grow(folder: Path, seal: Seal | None) -> str:
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size: int) -> Step:
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))

    return try_it(folder / "journal", seal, limit(2_000), limit(hard))


def the_disk_is_full(folder: Path, seal: Seal | None) -> str:
    filler = folder / "filler"

    def fill() -> None:
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(512))
            except OSError:
                pass

    return try_it(folder / "journal", seal, fill, filler.unlink)


def the_folder_is_read_only(folder: Path, seal: Seal | None) -> str:
    _become_nobody(folder)
    journal = folder / "journal"
    return try_it(journal, seal, lambda: journal.chmod(0o500), lambda: journal.chmod(0o700))


def every_right_is_taken(folder: Path, seal: Seal | None) -> str:
    _become_nobody(folder)
    journal = folder / "journal"

    def take() -> None:
        for path in journal.iterdir():
            path.chmod(0o400)
        journal.chmod(0o500)

    def give() -> None:
        journal.chmod(0o700)
        for path in journal.iterdir():
            path.chmod(0o600)

    return try_it(journal, seal, take, give)


def _become_nobody(folder: Path) -> None:
    """For root may write everywhere."""
    if IS_ROOT:
        os.chown(folder, NOBODY, NOBODY)
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)


HINDRANCES = {
    each.__name__: each
    for each in (
        a_file_may_not_grow,
        the_disk_is_full,
        the_folder_is_read_only,
        every_right_is_taken,
    )
}


@contextmanager
def place(full: bool) -> Iterator[Path]:
    """A folder that everybody may come to; on a file system of 3 MB, where it will be filled."""
    with tempfile.TemporaryDirectory(prefix="fs-room-") as name:
        folder = Path(name)
        folder.chmod(0o711)
        inner = folder / "inner"
        inner.mkdir()
        if not full:
            yield inner
            return
        words = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(inner)]
        if subprocess.run(words, capture_output=True, check=False).returncode:
            pytest.skip("a small file system cannot be mounted here")
        try:
            yield inner
        finally:
            subprocess.run(["umount", str(inner)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="rights and limits of another kind")
@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
@pytest.mark.parametrize(
    ("hindrance", "word"),
    [
        ("a_file_may_not_grow", "full"),
        ("the_disk_is_full", "full"),
        ("the_folder_is_read_only", "not allowed"),
        ("every_right_is_taken", "not allowed"),
    ],
)
def test_told_at_once_and_nothing_harmed(hindrance: str, word: str, sealed: bool) -> None:
    full = hindrance == "the_disk_is_full"
    if full and not (IS_ROOT and shutil.which("mount")):
        pytest.skip("only root may mount a small file system")
    with place(full) as folder:
        done = subprocess.run(
            [sys.executable, "-m", __name__, hindrance, str(folder), "sealed" if sealed else ""],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    print(done.stdout.strip())
    assert word in done.stdout


if __name__ == "__main__":
    _, name, where, kind = sys.argv
    print(HINDRANCES[name](Path(where), seal_for_tests() if kind else None))
