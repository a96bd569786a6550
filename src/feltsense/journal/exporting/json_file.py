"""The whole journal as one JSON file, which the app can take in again.

    {"feltsense": "journal", "format": 1, "documents": {"sessions": {"202611...": {...}}}}

Documents are as they are stored, with keys that this version does not know, and in one order, so
that a journal that was taken in from it gives the same bytes.
"""

from __future__ import annotations

from typing import Any

import orjson

from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.journal import Journal

FORMAT = 1


def as_json(journal: Journal, wanted: Wanted) -> bytes:
    """The file. Where all is wanted, also what this version of the app cannot show."""
    documents: dict[str, dict[str, Any]] = {}
    chosen = {(kind.table, record.id) for kind, record in wanted.records(journal)}
    for table, id_, document in journal.documents():
        if wanted.is_everything or (table, id_) in chosen:
            documents.setdefault(table, {})[str(id_)] = document
    found = {"feltsense": "journal", "format": FORMAT, "documents": documents}
    return orjson.dumps(
        found, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE
    )
