"""TinyDB's own tables over the month files: all its calls work, and a change stores a change.

`MonthTable._update_table` is a private name of TinyDB; only speed rests on it. Without it TinyDB
would hand the whole state to `MonthFiles.write`, which is always right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any, cast

from tinydb import TinyDB
from tinydb.table import Table

from feltsense.journal import months
from feltsense.journal.months import Document
from feltsense.journal.store import Clock, MonthFiles
from feltsense.vault.sealing import Seal

SESSIONS = "sessions"
"""The table of the sessions."""


class MonthTable(Table):
    """A TinyDB table that stores only what a change has changed."""

    def _get_next_id(self) -> int:
        """An id of the present month: TinyDB's own count would name no file."""
        month = months.month_at(self._files.now())
        return months.new_id(month, self._files.taken(month, self.name))

    def _update_table(self, updater: Callable[[dict[int, Mapping[Any, Any]]], None]) -> None:
        changes = _Changes(self._files, self.name)
        updater(cast("dict[int, Mapping[Any, Any]]", changes))
        made = changes.made()
        if made:
            self._files.save(self.name, made)
        self.clear_cache()

    @property
    def _files(self) -> MonthFiles:
        return cast(MonthFiles, self._storage)


class MonthDB(TinyDB):
    """TinyDB over month files; `sessions` is its default table, and no query is cached."""

    table_class = MonthTable
    default_table_name = SESSIONS

    def __init__(
        self, folder: Path, *, now: Clock, read_only: bool = False, seal: Seal | None = None
    ) -> None:
        super().__init__(folder, now=now, read_only=read_only, seal=seal, storage=MonthFiles)

    def table(self, name: str, **kwargs: Any) -> MonthTable:
        """The table `name`; the query cache is off, for it hands out shared documents."""
        return cast(MonthTable, super().table(name, **{"cache_size": 0, **kwargs}))

    @property
    def files(self) -> MonthFiles:
        """The storage, by its own type."""
        return cast(MonthFiles, self.storage)


class _Changes(MutableMapping[int, Document]):
    """A table as TinyDB's updaters see it: reads give copies, and what differs is known."""

    def __init__(self, files: MonthFiles, table: str) -> None:
        self._files = files
        self._table = table
        self._seen: dict[int, Document | None] = {}

    def made(self) -> dict[int, Document | None]:
        """The documents that differ from what is stored; None for one that is gone."""
        return {
            id_: document
            for id_, document in self._seen.items()
            if document != self._files.document(self._table, id_)
        }

    def __getitem__(self, id_: int) -> Document:
        if id_ in self._seen:
            document = self._seen[id_]
        else:
            document = self._files.document(self._table, id_)  # a copy, as all that it gives
            if document is not None:
                self._seen[id_] = document
        if document is None:
            raise KeyError(id_)
        return document

    def __setitem__(self, id_: int, document: Mapping[str, Any]) -> None:
        self._seen[id_] = dict(document)

    def __delitem__(self, id_: int) -> None:
        if id_ not in self:
            raise KeyError(id_)
        self._seen[id_] = None

    def __contains__(self, id_: object) -> bool:
        if not isinstance(id_, int):
            return False
        if id_ in self._seen:
            return self._seen[id_] is not None
        return self._files.document(self._table, id_) is not None

    def __iter__(self) -> Iterator[int]:
        for id_ in self._files.ids(self._table):
            if id_ not in self._seen or self._seen[id_] is not None:
                yield id_
        for id_, document in self._seen.items():
            if document is not None and self._files.document(self._table, id_) is None:
                yield id_

    def __len__(self) -> int:
        return sum(1 for _ in self)
