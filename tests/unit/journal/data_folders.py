"""Invented data folders for the tests of backups, and going through steps in one go."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED
from feltsense.places import DataFolder
from tests.unit.journal.invented import HERE, rating, session

NOW = datetime(2026, 11, 23, 18, 15, 30, tzinfo=HERE)
T = TypeVar("T")


def done(steps: Generator[tuple[int, int], None, T]) -> T:
    """All the steps; each is no more than the whole."""
    while True:
        try:
            step, whole = next(steps)
        except StopIteration as made:
            result: T = made.value
            return result
        assert 0 <= step <= whole


def filled(root: Path, sessions: int = 3, *, every: float = 20) -> DataFolder:
    """Sessions over some months, a script with a recording, and settings."""
    data = DataFolder(root)
    journal = Journal(data.journal)
    for number in range(sessions):
        journal.add(session(days=every * number, ratings=(rating(),), ending=FINISHED))
    journal.close()
    own = data.exercises / "mine.voice"
    own.mkdir(parents=True)
    (data.exercises / "mine.md").write_text("# Mine, invented\n")
    (own / "index.json").write_text("{}")
    (own / "1.flac").write_bytes(b"fLaC" + bytes(3_000_000))
    data.settings.write_text('{"version": 1, "theme": "dark"}')
    return data


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, by its name from there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
