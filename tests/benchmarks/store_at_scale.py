"""Twenty years in the store: how long opening takes, and what it holds in memory.

    python -m tests.benchmarks.store_at_scale

75,000 ratings in 15,000 sessions, 15,000 body maps and 10,000 notes, in our store (plain and
sealed), in stock TinyDB (its JSONStorage), and in SQLite. Each figure is the median of five new
processes that had imported everything before the clock began. First chart data are the columns
of all ratings (feeling/series.py); of the newest year, where it says so. Memory is asked for
when all is open: RSS, and USS, which is what would come back if the process ended; less what
the process had before.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import orjson
from tinydb import TinyDB

from feltsense.feeling.series import series_of
from feltsense.journal.documents.session import from_document
from feltsense.journal.journal import Journal
from feltsense.journal.kinds import kind_of
from feltsense.journal.records import Session
from feltsense.vault.keys import KeyFile
from tests.benchmarks.invented_years import everything
from tests.benchmarks.test_journal_speed import sqlite_wal
from tests.keeping import ROOT

PASSPHRASE = "an invented passphrase for the figures"
PROCESSES = 5

Sessions = Iterator[Session] | tuple[Session, ...]
Open = Callable[[Path], tuple[object, Sessions]]
"""Opens what is in the folder; what has to stay alive, and the sessions for the chart."""


def fill(folder: Path) -> None:
    """All four stores."""
    records = list(everything())
    plain = Journal(folder / "plain")
    plain.add_all(records)
    keys = KeyFile(folder / "keys.json")
    seal, _code = keys.create(PASSPHRASE)
    sealed = Journal(folder / "sealed", seal=seal)
    state: dict[str, dict[str, Any]] = {}
    for table, id_, document in plain.documents():
        state.setdefault(table, {})[str(id_)] = document
    for table, rows in state.items():
        sealed.put_documents(table, {int(id_): document for id_, document in rows.items()})
    plain.close()
    sealed.close()
    (folder / "stock.json").write_text(json.dumps(state))
    for table, rows in state.items():
        documents = [orjson.dumps(document) for document in rows.values()]
        sqlite_wal(folder / f"{table}.db", documents).close()


def _plain(folder: Path) -> tuple[object, Sessions]:
    journal = Journal(folder / "plain")
    return journal, journal.sessions()


def _newest(folder: Path) -> tuple[object, Sessions]:
    journal = Journal(folder / "plain", newest=12)
    return journal, journal.sessions()


def _sealed(folder: Path) -> tuple[object, Sessions]:
    journal = Journal(folder / "sealed", seal=KeyFile(folder / "keys.json").unlock(PASSPHRASE))
    return journal, journal.sessions()


def _sealed_newest(folder: Path) -> tuple[object, Sessions]:
    seal = KeyFile(folder / "keys.json").unlock(PASSPHRASE)
    journal = Journal(folder / "sealed", seal=seal, newest=12)
    return journal, journal.sessions()


def _only_unlock(folder: Path) -> tuple[object, Sessions]:
    return KeyFile(folder / "keys.json").unlock(PASSPHRASE), ()


def _stock(folder: Path) -> tuple[object, Sessions]:
    rows = TinyDB(folder / "stock.json").table("sessions").all()
    return rows, (from_document(dict(row), row.doc_id) for row in rows)


def _sqlite(folder: Path) -> tuple[object, Sessions]:
    table = sqlite3.connect(folder / f"{kind_of(Session).table}.db")
    rows = table.execute("SELECT id, document FROM documents")
    return table, (from_document(orjson.loads(row), id_) for id_, row in rows)


WAYS: dict[str, tuple[str, Open]] = {
    "plain": ("ours, all", _plain),
    "newest": ("ours, the newest year", _newest),
    "unlock": ("the passphrase alone (Argon2id)", _only_unlock),
    "sealed": ("ours, sealed, from the passphrase to all", _sealed),
    "sealed-newest": ("ours, sealed, from the passphrase to the newest year", _sealed_newest),
    "stock": ("stock TinyDB, sessions only", _stock),
    "sqlite": ("SQLite, sessions only", _sqlite),
}


def look(way: str, folder: Path) -> None:
    """Open in this process, and print the milliseconds and the memory as JSON."""
    before = memory()
    start = perf_counter()
    held, sessions = WAYS[way][1](folder)
    series = series_of((rating, one.id) for one in sessions for rating in one.ratings)
    took = perf_counter() - start
    after = memory()
    print(
        json.dumps([took * 1000, len(series), *(b - a for a, b in zip(before, after, strict=True))])
    )
    del held


def memory() -> tuple[int, int]:
    """RSS and USS of this process in bytes; Linux only."""
    sizes: dict[str, int] = {}
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]:
        name, size, *_ = line.split()
        sizes[name] = int(size) * 1024
    return sizes["Rss:"], sizes["Private_Clean:"] + sizes["Private_Dirty:"]


def main(arguments: list[str]) -> None:
    if arguments:
        look(arguments[0], Path(arguments[1]))
        return
    with TemporaryDirectory(prefix="scale-", dir=Path.cwd()) as name:
        folder = Path(name)
        start = perf_counter()
        fill(folder)
        size = sum(path.stat().st_size for path in (folder / "plain").iterdir())
        months = len(list((folder / "plain").glob("*.json")))
        print(f"filled in {perf_counter() - start:.0f} s; {size / 1e6:.0f} MB in {months} months")
        found: dict[str, list[list[float]]] = {way: [] for way in WAYS}
        for _ in range(PROCESSES):  # in turns, so that a busy minute is everybody's
            for way, runs in found.items():
                words = [sys.executable, "-m", "tests.benchmarks.store_at_scale", way, name]
                done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
                runs.append(json.loads(done.stdout))
        for way, runs in found.items():
            took, ratings, rss, uss = (median(figures) for figures in zip(*runs, strict=True))
            print(
                f"{WAYS[way][0]}: {took:.0f} ms to the columns of {ratings:,.0f} ratings; "
                f"+{rss / 1e6:.0f} MB RSS, +{uss / 1e6:.0f} MB USS"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
