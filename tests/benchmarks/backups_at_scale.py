"""What a backup, a look into it and a restore cost with twenty years in the journal.

    python -m tests.benchmarks.backups_at_scale [FOLDER] [--sealed]

75,000 ratings in 15,000 sessions, 15,000 body maps and 10,000 notes (invented_years.py), made in
FOLDER, or a temporary one. A step is what the worker does before it looks at what else waits.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from feltsense.journal.backups import back_up
from feltsense.journal.deleting import delete_everything
from feltsense.journal.journal import Journal
from feltsense.journal.month_from_backup import newest_good
from feltsense.journal.restoring import finish_restore, look, restore
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal
from tests.benchmarks.invented_years import body_map, everything, note, session

T = TypeVar("T")


def timed(what: str, steps: Generator[tuple[int, int], None, T]) -> T:
    """Go through the steps, and print how long all of them and the longest took."""
    began, longest, count = time.perf_counter(), 0.0, 0
    while True:
        step = time.perf_counter()
        try:
            next(steps)
        except StopIteration as made:
            end = time.perf_counter()
            longest = max(longest, end - step)
            print(f"{what:32} {end - began:7.2f} s   {count:5} steps, longest {longest:6.3f} s")
            result: T = made.value
            return result
        count += 1
        longest = max(longest, time.perf_counter() - step)


def main() -> None:
    """Print a line for each thing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--sealed", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as room:
        measure(DataFolder(Path(room) / "data"), Path(room) / "state", options.sealed)


def measure(data: DataFolder, state: Path, sealed: bool) -> None:
    """Everything once, in an empty folder."""
    seal = Seal(os.urandom(32), b"the key1") if sealed else None
    journal = Journal(data.journal, seal=seal)
    records = list(everything())
    for record in (session(0), body_map(0), note(0)):  # all of one kind in one call
        journal.add_all([each for each in records if type(each) is type(record)])
    journal.close()
    size = sum(path.stat().st_size for path in data.journal.iterdir())
    count = len(list(data.journal.iterdir()))
    print(f"journal: {len(records)} records, {size / 1e6:.1f} MB in {count} files")
    now = datetime.now().astimezone()
    made = timed("backup", back_up(data, data.backups, now=now, seal=seal))
    assert made.path is not None
    print(f"  of {made.size / 1e6:.1f} MB")
    timed("nothing new", back_up(data, data.backups, now=now, seal=seal, only_if_new=True))
    month = max(journal_months(data))
    timed("newest backup with a month", newest_good(month, data.backups, seal))
    journal = Journal(data.journal, seal=seal)
    preview = timed("look", look(made.path, data, journal=journal, seal=seal))
    journal.close()
    print(f"  holds {', '.join(f'{each.count} {each.table}' for each in preview.holds)}")
    timed(
        "restore, with a backup before", restore(preview, data, data.backups, now=now, state=state)
    )
    began = time.perf_counter()
    finish_restore(data)
    print(f"nothing to finish at a start     {time.perf_counter() - began:7.5f} s")
    deleted = timed(
        "delete everything", delete_everything(data, data.backups, "delete", state=state)
    )
    print(f"  {deleted.files} files")


def journal_months(data: DataFolder) -> list[int]:
    """The months that have a file."""
    return [int(path.name[:4] + path.name[5:7]) for path in data.journal.glob("????-??.*")]


if __name__ == "__main__":
    main()
