"""A folder of month files as the storage of a TinyDB: the seam between the two.

A save adds a record to a log of the month it touches (changes.py); `fold` writes the months that
have changed as files of their own. Logs stay a week after that, so that each change of the last
days is there twice, and a sync tool that puts an older month in place loses nothing. Files that
cannot be read are moved aside, never overwritten and never deleted. Months are read when they are
first wanted, and then stay in memory as the JSON that they are.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from feltsense.journal import months
from feltsense.journal.aside import Aside
from feltsense.journal.changes import Log, LogGone
from feltsense.journal.months import Document, Month, Row
from feltsense.journal.reading import (
    LOG,
    PLAIN,
    SEALED,
    SUFFIXES,
    Fault,
    Reading,
    What,
    encode_changes,
    is_main,
    log_of,
    read_month,
)
from feltsense.journal.storable import check_storable
from feltsense.journal.versions import contains, merge
from feltsense.vault.durable import make_folder, settle, sync_folder, write_durably
from feltsense.vault.sealing import Seal

KEPT_DAYS = 7
"""How long a log stays after its changes are in the month's file."""

Clock = Callable[[], datetime]
_Signature = tuple[int, int, int]


class MonthClosed(Exception):
    """A month that may not be written; the message is a sentence for the person."""


@dataclass(slots=True)
class _Open:
    """A month in memory. `seen` are its files as they were when last read or written.

    `unfolded` says that there is something in memory, and safe on the disk, that the month's own
    file does not have; `folded` is the clock of what it does have. `spent` are files that are
    worth nothing once the month is folded: conflict copies, and logs that are kept aside.
    `refused` are the records, by log, that were said not to be saved and may be there all the
    same: whatever is saved later has seen them.
    """

    month: Month
    seen: dict[Path, _Signature]
    folded: dict[str, int]
    unfolded: bool
    log: Log | None = None
    log_id: str = ""
    spent: list[Path] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)


class MonthFiles(Storage):
    """A TinyDB storage whose state is the union of all months in `folder`.

    `now` dates what is moved aside and gives new documents their month. With `read_only` nothing
    is made, moved or removed. With a `seal` all is sealed under it. `problems` are sentences for
    the person; they may grow as months are read.
    """

    def __init__(
        self, folder: Path, *, now: Clock, read_only: bool = False, seal: Seal | None = None
    ) -> None:
        super().__init__()
        self.now = now
        self.problems: list[str] = []
        self._folder = folder
        self._read_only = read_only
        self._aside = Aside(folder, now, read_only=read_only)
        self._seal = seal
        self._months: dict[int, _Open] = {}
        self._closed: dict[int, str] = {}
        self.faulty: set[int] = set()
        """Months of which something was said."""
        self.came: set[int] = set()
        """Months that took in something from elsewhere while they were written, and have not been
        told by `look_again` yet."""
        if not read_only:
            make_folder(folder)
            settle(folder)
        self._paths = self._listed(tell=True)

    # What TinyDB asks for

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The whole state, with ids as text; None where there is none."""
        state: dict[str, dict[str, Any]] = {}
        for name in self.tables():
            rows = {str(id_): document for id_, document in self.documents(name)}
            if rows:
                state[name] = rows
        return state or None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Make the state what `data` says: every document that differs is saved.

        The slow truth, for what TinyDB may have changed in place. Several months do not change
        in one step.
        """
        for name in sorted({*data, *self.tables()}):
            wanted = {int(key): document for key, document in data.get(name, {}).items()}
            changes: dict[int, Document | None] = {}
            for id_ in self.ids(name):
                if id_ not in wanted:
                    changes[id_] = None
            for id_, document in wanted.items():
                check_storable(document, f"document {id_}")
                if (row := self._row(name, id_)) is None or row.raw != months.raw_of(document):
                    changes[id_] = document
            if changes:
                self.save(name, changes)

    def close(self) -> None:
        """Fold, and let go of every file and document; nothing may be called afterwards.

        Raises OSError or MonthClosed where a month could not be folded; its log has it all.
        """
        try:
            self.fold()
        finally:
            for opened in self._months.values():
                if opened.log is not None:
                    opened.log.abandon()
            self._months.clear()
            self._paths.clear()

    # What the tables and the journal ask for

    def numbers(self) -> tuple[int, ...]:
        """The months there are, as yyyymm, newest first; also those not read yet."""
        return tuple(sorted({*self._paths, *self._months}, reverse=True))

    def tables(self) -> tuple[str, ...]:
        """The names of the tables that hold a document."""
        found = {
            name
            for number in self.numbers()
            for name, rows in self._opened(number).month.tables.items()
            if any(row.raw is not None for row in rows.values())
        }
        return tuple(sorted(found))

    def ids(self, table: str) -> Iterator[int]:
        """The ids of the table's documents, oldest first."""
        for number in reversed(self.numbers()):
            rows = self._opened(number).month.tables.get(table, {})
            yield from sorted(id_ for id_, row in rows.items() if row.raw is not None)

    def documents(self, table: str, number: int | None = None) -> Iterator[tuple[int, Document]]:
        """The table's documents with their ids, oldest first; of one month, where it is named.

        One that is no JSON, for somebody wrote it so, is left out; `fold` does not lose it.
        """
        for one in reversed(self.numbers()) if number is None else (number,):
            rows = self._opened(one).month.tables.get(table, {})
            for id_, row in sorted(rows.items()):
                if row.raw is None:
                    continue
                try:
                    document = row.document()
                except ValueError:
                    continue
                yield id_, document

    def document(self, table: str, id_: int) -> Document | None:
        """One document, or None."""
        row = self._row(table, id_)
        return None if row is None else row.document()

    def taken(self, number: int, table: str) -> frozenset[int]:
        """The ids that the month ever gave in this table and knows of, the deleted ones too."""
        return frozenset(self._opened(number).month.tables.get(table, ()))

    def clocks(self) -> dict[int, dict[str, int]]:
        """How far into each log of changes the months are that have been read."""
        return {number: dict(opened.month.clock) for number, opened in self._months.items()}

    def save(self, table: str, changes: Mapping[int, Document | None]) -> None:
        """Store the changed documents (None removes one), durably, one step a month.

        Raises Unstorable, ValueError for an id that names no month or a table that is not for
        documents, MonthClosed or OSError; the month in hand is then as before.
        """
        if table.startswith("_"):
            raise ValueError(f"the table {table!r} belongs to the file")
        touched: dict[int, dict[int, bytes | None]] = {}
        for id_, document in changes.items():
            rows = touched.setdefault(months.month_of(id_), {})
            if document is None:
                rows[id_] = None
            else:
                check_storable(document, f"document {id_}")
                rows[id_] = months.raw_of(document)
        for number, rows in touched.items():
            self._save(number, table, rows)

    def fold(self) -> None:
        """Write the months that have changed as files of their own, durably.

        Raises OSError or MonthClosed at the first that cannot be written.
        """
        for number in sorted(self._months):
            opened = self._months[number]
            if opened.unfolded and not self._read_only and number not in self._closed:
                self._write_file(number, opened, opened.month)
                self._end_log(opened)
                self._tidy(number, opened)

    def forget(self, number: int) -> None:
        """Leave nothing of what is deleted in this month's logs: fold it and remove them."""
        opened = self._opened(number)
        if self._take_in(number, opened, self._paths_of(number)):
            self.came.add(number)  # another computer's log may have grown since it was read
        self._write_file(number, opened, opened.month)
        self._end_log(opened)
        for path in self._paths_of(number):
            folded = path.suffix == LOG and contains(opened.folded, {log_of(path): 1})
            if folded and _is_as_seen(path, opened):
                path.unlink(missing_ok=True)
        sync_folder(self._folder)

    def load(self, number: int) -> None:
        """Read a month, if it has not been read yet."""
        self._opened(number)

    def look_again(self) -> tuple[int, ...]:
        """Take in what something else put into the folder; the months that changed by it."""
        changed = sorted(self.came)
        self.came.clear()
        paths = self._listed(tell=False)
        for number in paths:
            opened = self._months.get(number)
            if opened is None:
                if number not in self._paths:
                    changed.append(number)
            elif self._take_in(number, opened, paths[number]):
                changed.append(number)
        self._paths = paths
        return tuple(dict.fromkeys(changed))

    # Saving

    def _row(self, table: str, id_: int) -> Row | None:
        number = id_ // months.SPAN
        if number not in self._months and number not in self._paths:
            return None
        row = self._opened(number).month.tables.get(table, {}).get(id_)
        return None if row is None or row.raw is None else row

    def _save(self, number: int, table: str, raws: dict[int, bytes | None]) -> None:
        self._refuse(number)
        opened = self._opened(number)
        self._refuse(number)
        before = opened.month.tables.get(table, {})
        log = self._log(number, opened)
        count = log.count + 1
        seen = {**opened.refused, opened.log_id: count}
        rows = {
            id_: Row(raw, {**(before[id_].version if id_ in before else {}), **seen})
            for id_, raw in raws.items()
        }
        payload = encode_changes({table: rows})
        if self._seal is not None:
            payload = self._seal.seal(f"{self._log_name(number, opened.log_id)}/{count}", payload)
        clock = {**opened.month.clock, opened.log_id: count}
        if self._appended(opened, log, payload):
            opened.month.tables.setdefault(table, {}).update(rows)
            opened.month.clock = clock
            opened.unfolded = True
        else:
            after = Month({**opened.month.tables, table: {**before, **rows}}, clock)
            self._write_file(number, opened, after)
            opened.month = after
            self._end_log(opened)

    def _appended(self, opened: _Open, log: Log, payload: bytes) -> bool:
        """Whether the log took the record; where it cannot, the month's file has to."""
        if not log.fits(payload):
            return False
        try:
            log.append(payload)
        except (OSError, LogGone):
            # Its file is gone, or what the disk took of it is not known: never this one again.
            opened.log = None
            opened.refused[opened.log_id] = log.count + 1
            with suppress(OSError):
                log.abandon()
            with suppress(OSError):
                opened.seen[log.path] = _signature(log.path)
                opened.spent.append(log.path)
            opened.unfolded = True
            return False
        return True

    def _refuse(self, number: int) -> None:
        if self._read_only:
            raise MonthClosed("the journal was opened to be read only")
        if number in self._closed:
            raise MonthClosed(self._closed[number])

    def _log(self, number: int, opened: _Open) -> Log:
        if opened.log is None:
            opened.log_id = os.urandom(6).hex()
            path = self._folder / f"{months.stem(number)}.{opened.log_id}{LOG}"
            opened.log = Log(path, self._log_name(number, opened.log_id))
            self._paths.setdefault(number, []).append(path)
        return opened.log

    def _log_name(self, number: int, log: str) -> str:
        return f"journal/{months.stem(number)}/{log}"

    def _end_log(self, opened: _Open) -> None:
        log, opened.log = opened.log, None
        if log is not None:
            with suppress(OSError):  # all of it is in the month's file
                log.end()
            with suppress(OSError):
                opened.seen[log.path] = _signature(log.path)

    def _write_file(self, number: int, opened: _Open, month: Month) -> None:
        """Write the month's own file, first taking in what another has put in its place."""
        self._refuse(number)
        path = self._main(number)
        if path.exists() and opened.seen.get(path) != _signature(path):
            reading = read_month([path], number, self._seal)
            self._mind(number, reading.faults)
            self._refuse(number)
            if merge(month, reading.month):
                self.came.add(number)
        content = months.encode(month)
        if self._seal is not None:
            content = self._seal.seal(f"journal/{months.stem(number)}", content)
        write_durably(path, content)
        opened.seen[path] = _signature(path)
        opened.folded = dict(month.clock)
        opened.unfolded = False
        if path not in self._paths.setdefault(number, []):
            self._paths[number].append(path)

    def _tidy(self, number: int, opened: _Open) -> None:
        """Remove what is spent, and logs that have been in the month's file for long.

        Not what was written to since it was read: there is more in it than the month has seen.
        """
        long_ago = time.time() - KEPT_DAYS * 24 * 3600
        for path in opened.spent:
            if _is_as_seen(path, opened):
                path.unlink(missing_ok=True)
        opened.spent.clear()
        for path in self._paths_of(number):
            log = log_of(path)
            if path.suffix != LOG or not log or log not in opened.folded:
                continue
            with suppress(OSError):
                if path.stat().st_mtime < long_ago and _is_as_seen(path, opened):
                    path.unlink()

    # Reading

    def _main(self, number: int) -> Path:
        return self._folder / f"{months.stem(number)}{PLAIN if self._seal is None else SEALED}"

    def _paths_of(self, number: int) -> list[Path]:
        return [path for path in self._paths.get(number, ()) if path.exists()]

    def _listed(self, *, tell: bool) -> dict[int, list[Path]]:
        found: dict[int, list[Path]] = {}
        for path in sorted(self._folder.iterdir()) if self._folder.is_dir() else ():
            if path.name.startswith(".") or path.suffix not in SUFFIXES:
                continue
            number = months.month_named(path.name)
            if number is not None and (path.suffix != LOG or log_of(path)):
                found.setdefault(number, []).append(path)
            elif tell and not path.name.startswith("manifest"):
                self.problems.append(
                    f"There is a file in the journal that is no month: {path.name}. "
                    "It was left alone."
                )
        return found

    def _opened(self, number: int) -> _Open:
        """The month, read now if it has not been."""
        opened = self._months.get(number)
        if opened is None:
            paths = self._paths.get(number, [])
            signatures = {path: _signature(path) for path in paths if path.exists()}
            reading = read_month(paths, number, self._seal)
            self._mind(number, reading.faults)
            opened = _Open(
                reading.month,
                signatures,
                reading.folded,
                unfolded=reading.month.clock != reading.folded,
                spent=self._spent(number, reading),
            )
            opened.unfolded |= bool(opened.spent or reading.faults)
            self._months[number] = opened
            if not opened.unfolded and not self._read_only and number not in self._closed:
                self._tidy(number, opened)
        return opened

    def _take_in(self, number: int, opened: _Open, paths: list[Path]) -> bool:
        """Merge those of the files that are not as they were last seen; whether it changed."""
        own = None if opened.log is None else opened.log.path
        fresh = []
        for path in paths:
            with suppress(OSError):
                signature = _signature(path)
                if path != own and opened.seen.get(path) != signature:
                    opened.seen[path] = signature
                    fresh.append(path)
        if not fresh:
            return False
        reading = read_month(fresh, number, self._seal)
        self._mind(number, reading.faults)
        if reading.folded:
            opened.folded = reading.folded
        opened.spent += self._spent(number, reading)
        changed = merge(opened.month, reading.month)
        opened.unfolded |= bool(opened.spent) or opened.month.clock != opened.folded
        return changed

    def _spent(self, number: int, reading: Reading) -> list[Path]:
        """The copies of the month's file, and the logs that are not whole and kept aside."""
        broken = {What.DAMAGED, What.TORN}
        return [
            path for path in reading.read if path.suffix != LOG and not is_main(path, number)
        ] + [
            fault.path
            for fault in reading.faults
            if fault.path.suffix == LOG and fault.what in broken
        ]

    # What is not as it should be

    def _mind(self, number: int, faults: list[Fault]) -> None:
        """Have each fault told, and what is damaged kept."""
        for fault in faults:
            self.faulty.add(number)
            told = self._aside.mind(number, fault)
            if told.closes:
                self._closed[number] = told.closes
            if told.sentence:
                self.problems.append(told.sentence)


def _is_as_seen(path: Path, opened: _Open) -> bool:
    """Whether the file is there, and as it was when the month last read or wrote it."""
    with suppress(OSError):
        return opened.seen.get(path) == _signature(path)
    return False


def _signature(path: Path) -> _Signature:
    """What differs as soon as another file is at `path`, or it was written to."""
    seen = path.stat()
    return seen.st_mtime_ns, seen.st_size, seen.st_ino
