"""What TinyDB's own tests are given in place of its storage: our store, under ids from 1.

Their tests count on ids 1, 2, 3 and on a table `_default`; ours name their month, and a name
that begins with `_` belongs to the file. So this storage is ours with ids moved by one month and
that one table renamed; nothing else is between their tests and the store. Their `db` comes twice:
with our tables (`months`), and with TinyDB's own Table, which hands every change to
`MonthFiles.write` as a whole (`whole states`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tinydb import TinyDB
from tinydb.middlewares import CachingMiddleware
from tinydb.storages import MemoryStorage
from tinydb.table import Table

from feltsense.journal import months
from feltsense.journal.store import MonthFiles
from feltsense.journal.tables import MonthDB, MonthTable

START = 202611 * months.SPAN
TABLES = {"_default": "default"}


def now() -> datetime:
    return datetime(2026, 11, 3, 18, 30, tzinfo=UTC)


class SmallIds(MonthFiles):
    """Our storage at `path`, as JSONStorage is called; ids from 1."""

    def __init__(self, path: str | Path, create_dirs: bool = False, **more: Any) -> None:
        folder = Path(path)
        read_only = more.pop("access_mode", "r+") == "r"
        if read_only and not folder.is_dir():
            raise FileNotFoundError(path)
        super().__init__(folder, now=now, read_only=read_only)

    def read(self) -> dict[str, dict[str, Any]] | None:
        state = super().read()
        if state is None:
            return None
        return {
            _their(name): {str(int(id_) - START): row for id_, row in rows.items()}
            for name, rows in state.items()
        }

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        super().write(
            {
                _our(name): {str(int(id_) + START): row for id_, row in rows.items()}
                for name, rows in data.items()
            }
        )


class _Small(MonthTable):
    """Our table; it asks the storage under our ids, and tells TinyDB its own."""

    _get_next_id = Table._get_next_id

    def _update_table(self, updater: Any) -> None:
        storage, name = self._storage, self._name
        view: Any = _View(storage)
        self._storage, self._name = view, _our(name)
        try:
            super()._update_table(updater)
        finally:
            self._storage, self._name = storage, name


class _View:
    """The storage as our tables ask for it, with ids from 1."""

    def __init__(self, files: Any) -> None:
        self._files = files

    def __getattr__(self, name: str) -> Any:
        return getattr(self._files, name)  # `read`, which gives them already

    def documents(self, table: str) -> Iterator[tuple[int, Any]]:
        for id_, document in self._files.documents(table):
            yield id_ - START, document

    def ids(self, table: str) -> Iterator[int]:
        for id_ in self._files.ids(table):
            yield id_ - START

    def document(self, table: str, id_: int) -> Any:
        return self._files.document(table, id_ + START)

    def save(self, table: str, changes: Mapping[int, Any]) -> None:
        self._files.save(table, {id_ + START: row for id_, row in changes.items()})


class SmallDB(MonthDB):
    """Our TinyDB, for their tests."""

    table_class = _Small
    default_table_name = "_default"

    def __init__(self, path: Path) -> None:
        TinyDB.__init__(self, path, storage=SmallIds)


def _our(name: str) -> str:
    return TABLES.get(name, name)


def _their(name: str) -> str:
    return next((theirs for theirs, ours in TABLES.items() if ours == name), name)


@pytest.fixture(params=["months", "whole states"])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TinyDB]:
    """As in their conftest.py, with our storage in place of theirs."""
    folder = tmp_path / "test.db"
    made: TinyDB = (
        SmallDB(folder) if request.param == "months" else TinyDB(folder, storage=SmallIds)
    )
    made.drop_tables()
    made.insert_multiple({"int": 1, "char": char} for char in "abc")
    yield made


@pytest.fixture
def storage() -> Any:
    """As in their conftest.py."""
    return CachingMiddleware(MemoryStorage)()  # type: ignore[no-untyped-call]


@pytest.fixture(autouse=True)
def _ours_for_theirs(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a test opens a JSONStorage by itself, or none by name, it is ours."""
    monkeypatch.setattr(TinyDB, "default_storage_class", SmallIds)
    module = request.module
    assert isinstance(module, ModuleType)
    if hasattr(module, "JSONStorage"):
        monkeypatch.setattr(module, "JSONStorage", SmallIds)
