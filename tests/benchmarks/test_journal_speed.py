"""How long a durable save takes, against SQLite with full syncs in the same run.

Ratios are what counts: both write the same documents to the same disk, in turns. By itself:

    python -m tests.benchmarks.test_journal_speed
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import orjson
import pytest

from feltsense.feeling.ratings import Felt, Rating
from feltsense.feeling.series import series_of
from feltsense.journal import months
from feltsense.journal.documents import to_document
from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED, Played, Session

A_DAY = 2
"""Sessions a day: 60 a month."""


@dataclass(frozen=True)
class Speed:
    """Medians in milliseconds."""

    documents: int
    save: float
    sqlite: float
    open: float
    first_chart_data: float
    largest_file: int

    def __str__(self) -> str:
        return (
            f"{self.documents} sessions: durable save {self.save:.2f} ms, "
            f"{self.save / self.sqlite:.2f} times SQLite FULL ({self.sqlite:.2f} ms); "
            f"open {self.open:.0f} ms, with columns {self.first_chart_data:.0f} ms; "
            f"largest month {self.largest_file / 1000:.0f} kB"
        )


def measure(documents: int, folder: Path, saves: int = 60) -> Speed:
    """Save sessions, in turns, to a journal and an SQLite table that hold `documents` already."""
    held = list(_sessions(documents))
    _fill(folder / "journal", held)
    table = _sqlite(folder / "sqlite.db", held)
    opened, charted = [], []
    for _ in range(5):
        start = perf_counter()
        journal = Journal(folder / "journal")
        opened.append(perf_counter() - start)
        series_of((rating, one.id) for one in journal.sessions() for rating in one.ratings)
        charted.append(perf_counter() - start)
    assert len(journal.sessions()) == documents and journal.problems == ()
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(saves):
        new = replace(held[-1], started=held[-1].started + timedelta(minutes=number + 1))

        def to_journal(one: Session = new) -> None:
            journal.add(one)

        def to_sqlite(one: Session = new) -> None:
            with table:
                table.execute(
                    "INSERT INTO sessions(document) VALUES (?)", (orjson.dumps(to_document(one)),)
                )

        pair = [(ours, to_journal), (theirs, to_sqlite)]
        for times, save in pair if number % 2 else reversed(pair):
            times.append(_timed(save))
    (rows,) = table.execute("SELECT count(*) FROM sessions").fetchone()
    table.close()
    assert rows == documents + saves == len(Journal(folder / "journal").sessions())
    return Speed(
        documents,
        median(ours) * 1000,
        median(theirs) * 1000,
        median(opened) * 1000,
        median(charted) * 1000,
        max(path.stat().st_size for path in (folder / "journal").glob("*.json")),
    )


def _timed(call: Callable[[], None]) -> float:
    start = perf_counter()
    call()
    return perf_counter() - start


def _sessions(count: int) -> list[Session]:
    """Invented sessions, two a day, each with a rating before and one after."""
    first = datetime(2010, 1, 1, 8, tzinfo=UTC)
    sessions = []
    for number in range(count):
        started = first + timedelta(days=number / A_DAY)
        ratings = tuple(
            Rating(
                moment,
                started + timedelta(minutes=minutes),
                felt=(Felt("calm", number % 11), Felt("tired", 3)),
                answers=("foggy",) if number % 3 else (),
                scales={"numb": number % 11, "body": 4, "hard": 2},
            )
            for moment, minutes in (("before", 0), ("after", 12))
        )
        played = Played("body-scan-edges-first", "Body scan, edges first", "body-scan", "ab" * 32)
        sessions.append(Session(played, started, 600.0, 600.0, FINISHED, ratings, "flite rms"))
    return sessions


def _fill(folder: Path, sessions: list[Session]) -> None:
    """Write the month files at once: filling by single saves is not what is measured."""
    folder.mkdir()
    filled: dict[int, months.Month] = {}
    for number, one in enumerate(sessions, start=1):
        month = months.month_at(one.started)
        table = filled.setdefault(month, months.Month()).tables.setdefault("sessions", {})
        table[month * months.SPAN + number] = months.Row(months.raw_of(to_document(one)), {})
    for number, filled_month in filled.items():
        (folder / f"{months.stem(number)}.json").write_bytes(months.encode(filled_month))


def _sqlite(path: Path, sessions: list[Session]) -> sqlite3.Connection:
    table = sqlite3.connect(path)
    table.execute("PRAGMA journal_mode=DELETE")
    table.execute("PRAGMA synchronous=FULL")
    with table:
        table.execute("CREATE TABLE sessions(id INTEGER PRIMARY KEY, document BLOB)")
        table.executemany(
            "INSERT INTO sessions(document) VALUES (?)",
            [(orjson.dumps(to_document(one)),) for one in sessions],
        )
    return table


@pytest.mark.parametrize("documents", [1_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_a_durable_save_beside_sqlite(documents: int, tmp_path: Path) -> None:
    print(measure(documents, tmp_path))


if __name__ == "__main__":
    for documents in (1_000, 10_000):
        with TemporaryDirectory(dir=Path.cwd()) as folder:
            print(measure(documents, Path(folder), saves=200))
