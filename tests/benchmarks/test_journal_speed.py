"""How long a durable save takes, against SQLite (WAL, synchronous=FULL) in the same run.

Ratios are what counts: both write the same documents to the same disk, in turns, each in a
journal that holds so many already. By itself, at 1,000, 10,000 and 100,000 documents:

    python -m tests.benchmarks.test_journal_speed [SAVES]
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
import orjson
import pytest

from feltsense.journal.documents.session import to_document
from feltsense.journal.journal import Journal
from feltsense.journal.records import Session
from feltsense.vault.sealing import Seal
from tests.benchmarks.invented_years import session
from tests.keeping import seal_for_tests

A_DAY = 8.0
"""So that 100,000 are 34 years, and a month holds 240."""


@dataclass(frozen=True)
class Speed:
    """Milliseconds of each save."""

    documents: int
    ours: list[float]
    sqlite: list[float]
    folds: list[float]
    largest_file: int

    def __str__(self) -> str:
        (our_half, our_tail), (half, tail) = (
            np.percentile(times, (50, 99)) for times in (self.ours, self.sqlite)
        )
        return (
            f"{self.documents:7,} documents: durable save median {our_half:.3f} ms, p99 "
            f"{our_tail:.3f} ms; SQLite WAL FULL {half:.3f} and {tail:.3f} ms; ratios "
            f"{our_half / half:.2f} and {our_tail / tail:.2f}; fold {np.median(self.folds):.1f} "
            f"ms; largest file {self.largest_file / 1000:.0f} kB"
        )


def measure(documents: int, folder: Path, saves: int, seal: Seal | None = None) -> Speed:
    """Save sessions, in turns, to a journal and an SQLite table that hold `documents` already."""
    held = [session(number, a_day=A_DAY) for number in range(documents)]
    journal = Journal(folder / "journal", seal=seal)
    journal.add_all(held)
    journal.fold()
    table = sqlite_wal(folder / "sqlite.db", [orjson.dumps(to_document(one)) for one in held])
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(saves):
        new = replace(held[-1], started=held[-1].started + timedelta(minutes=(number + 1) / 10))

        def to_journal(one: Session = new) -> None:
            journal.add(one)

        def to_sqlite(one: Session = new) -> None:
            with table:
                table.execute(
                    "INSERT INTO documents(document) VALUES (?)", (orjson.dumps(to_document(one)),)
                )

        pair = [(ours, to_journal), (theirs, to_sqlite)]
        for times, save in pair if number % 2 else reversed(pair):
            times.append(timed(save) * 1000)
    folds = []
    for number in range(5):
        journal.update(replace(journal.sessions()[-1], heard=float(number)))
        folds.append(timed(journal.fold) * 1000)
    (rows,) = table.execute("SELECT count(*) FROM documents").fetchone()
    table.close()
    journal.close()
    assert rows == documents + saves == len(Journal(folder / "journal", seal=seal).sessions())
    largest = max(
        path.stat().st_size
        for path in (folder / "journal").iterdir()
        if path.suffix in (".json", ".sealed")
    )
    return Speed(documents, ours, theirs, folds, largest)


def timed(call: Callable[[], object]) -> float:
    """Seconds that the call took."""
    start = perf_counter()
    call()
    return perf_counter() - start


def sqlite_wal(path: Path, documents: list[bytes]) -> sqlite3.Connection:
    """A table of documents, as durable as SQLite is, and as quick as it can be then."""
    table = sqlite3.connect(path)
    table.execute("PRAGMA journal_mode=WAL")
    table.execute("PRAGMA synchronous=FULL")
    with table:
        table.execute("CREATE TABLE documents(id INTEGER PRIMARY KEY, document BLOB)")
        table.executemany(
            "INSERT INTO documents(document) VALUES (?)", [(each,) for each in documents]
        )
    return table


@pytest.mark.parametrize("documents", [1_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_a_durable_save_beside_sqlite(documents: int, tmp_path: Path) -> None:
    print(measure(documents, tmp_path, 60))


def main(arguments: list[str]) -> None:
    saves = int(arguments[0]) if arguments else 2_000
    for name, seal in (("plain", None), ("sealed", seal_for_tests())):
        print(f"{name}, {saves} saves in turns:")
        for documents in (1_000, 10_000, 100_000):
            with TemporaryDirectory(prefix="speed-", dir=Path.cwd()) as folder:
                print(measure(documents, Path(folder), saves, seal), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
