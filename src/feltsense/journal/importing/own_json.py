"""Our own export (exporting/json_file.py), taken in under the ids it was written with.

    {"feltsense": "journal", "format": 1, "documents": {"sessions": {"202611...": {...}}}}

What a newer version wrote is taken in as it is, for that version to show. What none could have
written is skipped, each with what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from feltsense.journal import months
from feltsense.journal.importing.format import Format
from feltsense.journal.importing.opened import Opened
from feltsense.journal.importing.refused import CannotImport
from feltsense.journal.importing.rows import CannotRead, Row, Rows, Stored, Ways
from feltsense.journal.kinds import KINDS
from feltsense.journal.migrations import NewerDocument
from feltsense.journal.storable import Unstorable, check_storable
from feltsense.language import tr

_FORMAT = 1
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,40}")
_ID = re.compile(r"[1-9][0-9]{10,14}", re.ASCII)


def _recognises(opened: Opened) -> bool:
    return isinstance(opened.json, dict) and opened.json.get("feltsense") == "journal"


def _rows(opened: Opened, ways: Ways) -> Rows:
    format_, tables = opened.json.get("format"), opened.json.get("documents")
    if isinstance(format_, int) and format_ > _FORMAT:
        raise CannotImport(tr("The file was written by a newer Feltsense. Update this one first."))
    if format_ != _FORMAT or not isinstance(tables, dict):
        raise CannotImport(
            tr("The export is damaged: what it holds cannot be told. Export it again.")
        )
    if not all(isinstance(documents, dict) for documents in tables.values()):
        raise CannotImport(
            tr("The export is damaged: what it holds cannot be told. Export it again.")
        )
    return _each(tables)


def _each(tables: dict[str, dict[str, Any]]) -> Iterator[tuple[str, Row | CannotRead]]:
    for table, documents in tables.items():
        for key, document in documents.items():
            try:
                found: Row | CannotRead = Row((_stored(table, key, document),))
            except CannotRead as error:
                found = error
            yield f"{table} {key}", found


def _stored(table: str, key: str, document: object) -> Stored:
    if _TABLE.fullmatch(table) is None:
        raise CannotRead(tr("it is in a table that Feltsense never has"))
    if _ID.fullmatch(key) is None:
        raise CannotRead(tr("it has no id that Feltsense gives"))
    if not isinstance(document, dict):
        raise CannotRead(tr("it is no entry"))
    id_ = int(key)
    try:
        months.month_of(id_)
        check_storable(document, "it")
        for kind in KINDS:
            if kind.table == table:
                kind.from_document(document, id_)
    except NewerDocument:
        pass
    except Unstorable as error:
        raise CannotRead(str(error)) from None
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise CannotRead(tr("it is damaged: {error}", error=error)) from None
    return Stored(table, id_, document)


FORMAT = Format("Feltsense", _recognises, _rows)
