"""A folder of month files as the storage of a TinyDB: the seam between the two.

A change rewrites only the files of the months it touches. Everything is held in memory after
opening. A file that cannot be read is moved aside, never overwritten and never deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from feltsense.journal import months
from feltsense.journal.months import Document, Tables
from feltsense.journal.storable import check_storable
from feltsense.places import free
from feltsense.vault.durable import make_folder, move_aside, settle, write_durably

ASIDE = "aside"
"""The folder, inside the journal's, of files that could not be read or did not add up."""

Clock = Callable[[], datetime]


class MonthClosed(Exception):
    """A month that may not be written; the message is a sentence for the person."""


class MonthFiles(Storage):
    """A TinyDB storage whose state is the union of all month files in `folder`.

    `now` dates what is moved aside. With `read_only` nothing is made, moved or removed.
    `problems` are sentences for the person, one for each file that was not as it should be.
    """

    def __init__(self, folder: Path, *, now: Clock, read_only: bool = False) -> None:
        super().__init__()
        self.now = now
        self.problems: list[str] = []
        self._folder = folder
        self._read_only = read_only
        self._months: dict[int, Tables] = {}
        self._closed: dict[int, str] = {}
        if not read_only:
            make_folder(folder)
            settle(folder)
        if folder.is_dir():
            for path in sorted(folder.glob("*.json")):
                self._load(path)

    # What TinyDB asks for

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The whole state, with ids as text; None where there is none."""
        state: dict[str, dict[str, Any]] = {}
        for month in sorted(self._months):
            for name, table in self._months[month].items():
                rows = state.setdefault(name, {})
                rows.update((str(id_), table[id_]) for id_ in sorted(table))
        return state or None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Make the files say what `data` says: every file that differs is rewritten.

        The files are the measure, not the memory, for TinyDB may have changed the documents
        in place. Each file is whole; several files do not change in one step.
        """
        wanted: dict[int, Tables] = {month: {} for month in self._months}
        for name, rows in data.items():
            for key, document in rows.items():
                id_ = int(key)
                check_storable(document, f"document {id_}")
                month = wanted.setdefault(months.month_of(id_), {})
                month.setdefault(name, {})[id_] = document
        encoded = {number: months.encode(tables) for number, tables in wanted.items()}
        for number, content in encoded.items():
            path = self._path(number)
            if not path.is_file() or path.read_bytes() != content:
                self._write(number, wanted[number], content)
            self._months[number] = wanted[number]

    # What MonthTable asks for

    def documents(self, table: str) -> Iterator[tuple[int, Document]]:
        """The table's documents with their ids, oldest month first; not to be changed."""
        for month in sorted(self._months):
            yield from sorted(self._months[month].get(table, {}).items())

    def document(self, table: str, id_: int) -> Document | None:
        """One document, not to be changed, or None."""
        return self._months.get(id_ // months.SPAN, {}).get(table, {}).get(id_)

    def save(self, table: str, changes: Mapping[int, Document | None]) -> None:
        """Store the changed documents (None removes one), durably.

        Raises Unstorable, ValueError for an id that names no month, MonthClosed or OSError; then
        the memory and the file of the month in hand are as before.
        """
        touched: dict[int, Tables] = {}
        for id_, document in changes.items():
            month = months.month_of(id_)
            if month not in touched:
                held = self._months.get(month, {})
                touched[month] = {**held, table: dict(held.get(table, {}))}
            if document is None:
                touched[month][table].pop(id_, None)
            else:
                check_storable(document, f"document {id_}")
                touched[month][table][id_] = document
        encoded = {month: months.encode(tables) for month, tables in touched.items()}
        for month, content in encoded.items():
            self._write(month, touched[month], content)

    def _write(self, month: int, tables: Tables, content: bytes) -> None:
        if self._read_only:
            raise MonthClosed("the journal was opened to be read only")
        if month in self._closed:
            raise MonthClosed(self._closed[month])
        if months.META in tables:
            raise ValueError(f"the table {months.META!r} belongs to the file")
        write_durably(self._path(month), content)
        self._months[month] = tables

    # Opening

    def _path(self, month: int) -> Path:
        return self._folder / months.file_name(month)

    def _load(self, path: Path) -> None:
        month = months.month_named(path.name)
        if month is None:
            self.problems.append(
                f"There is a file in the journal that is no month: {path.name}. It was left alone."
            )
            return
        spoken = months.spoken(month)
        try:
            content = path.read_bytes()
            found = months.decode(content, month)
        except months.NewerFormat:
            self._close(
                month,
                f"The sessions of {spoken} were written by a newer Feltsense. "
                "They are left as they are; a newer version can show them.",
            )
        except months.Unreadable:
            self._put_aside(month, path)
        except OSError as error:
            self._close(
                month,
                f"The file of {spoken} cannot be opened ({error.strerror}). "
                "It is left as it is, and nothing is written to that month.",
            )
        else:
            self._months[month] = found.tables
            if not found.intact:
                self._copy_aside(month, path, content)

    def _close(self, month: int, why: str) -> None:
        self._closed[month] = why
        self.problems.append(why)

    def _put_aside(self, month: int, path: Path) -> None:
        spoken = months.spoken(month)
        missing = f"The file of {spoken} cannot be read, so its sessions are missing here."
        if self._read_only:
            self._close(month, f"{missing} It is left as it is.")
            return
        target = self._aside(path, "unreadable")
        try:
            move_aside(path, target)
        except OSError as error:
            self._close(month, f"{missing} It could not be put aside either ({error.strerror}).")
        else:
            self.problems.append(f"{missing} It was kept as {self._named(target)}.")

    def _copy_aside(self, month: int, path: Path, content: bytes) -> None:
        spoken = months.spoken(month)
        changed = (
            f"The file of {spoken} was damaged, or changed outside Feltsense. "
            "What could be read of it is shown; some of it may be wrong."
        )
        if self._read_only:
            self.problems.append(changed)
            return
        try:
            target = self._copy_of(path, content) or self._aside(path, "as found")
            if not target.exists():
                write_durably(target, content)
        except OSError as error:
            self._close(month, f"{changed} No copy could be kept ({error.strerror}).")
        else:
            self.problems.append(f"{changed} A copy as it was is kept as {self._named(target)}.")

    def _copy_of(self, path: Path, content: bytes) -> Path | None:
        """The copy that an earlier start made of the same content, so that one is enough."""
        for copy in sorted((self._folder / ASIDE).glob(f"{path.stem} as found *.json")):
            if copy.stat().st_size == len(content) and copy.read_bytes() == content:
                return copy
        return None

    def _aside(self, path: Path, what: str) -> Path:
        stamp = f"{self.now():%Y-%m-%d %H%M%S}"
        return free(self._folder / ASIDE / f"{path.stem} {what} {stamp}.json", between=" ")

    def _named(self, target: Path) -> str:
        return target.relative_to(self._folder).as_posix()
