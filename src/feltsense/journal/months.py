"""The form of one month file, and the ids that name it.

    {"_meta":{"1":{"format":1,"sha256":"..."}},
    "sessions":{
    "202611000000001":{...},
    "202611000000002":{...}
    }}

An ordinary TinyDB file, one document a line, in the order of the ids, so that the same content
is always the same bytes. `_meta` is a table like the others to stock TinyDB; its checksum is
over the rest. It tells damage, not deceit: an older whole file put back, a file that is gone,
and a change with a new checksum are not seen.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from random import SystemRandom
from typing import Any

import orjson

FORMAT = 1
META = "_meta"
SPAN = 10**9
"""Ids a month has: an id is the month, as yyyymm, times SPAN, plus a random number."""

Document = dict[str, Any]
Tables = dict[str, dict[int, Document]]

_FILE = re.compile(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])\.json")
_ID = re.compile(r"[1-9][0-9]{10,14}", re.ASCII)
_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Unreadable(ValueError):
    """The bytes are no month file; the message says what was found instead."""


class NewerFormat(Exception):
    """The file was written by a newer version of the app."""


@dataclass(frozen=True, slots=True)
class Month:
    """What a month file held.

    `intact` says that the checksum fits and that every document has its place. Where it is
    False, `tables` still has all that could be read.
    """

    tables: Tables
    intact: bool


def month_at(moment: datetime) -> int:
    """The month of the local day of `moment`, as yyyymm."""
    return moment.year * 100 + moment.month


def month_of(id_: int) -> int:
    """The month that the id names, as yyyymm; ValueError where it names none."""
    month = id_ // SPAN
    if not (1 <= month % 100 <= 12 and 1 <= month // 100 <= 9999 and id_ % SPAN):
        raise ValueError(f"the id {id_} names no month")
    return month


def new_id(month: int, taken: Container[int]) -> int:
    """An id of the month that is not taken; never one that two computers would both give."""
    while (id_ := month * SPAN + SystemRandom().randrange(1, SPAN)) in taken:
        pass
    return id_


def file_name(month: int) -> str:
    """The name of the month's file, as in `2026-11.json`."""
    return f"{month // 100:04}-{month % 100:02}.json"


def month_named(name: str) -> int | None:
    """The month whose file has this name, or None for any other name."""
    found = _FILE.fullmatch(name)
    if found is None or found["year"] == "0000":
        return None
    return int(found["year"]) * 100 + int(found["month"])


def spoken(month: int) -> str:
    """The month as a person says it, as in `November 2026`."""
    return f"{_NAMES[month % 100 - 1]} {month // 100}"


def encode(tables: Tables) -> bytes:
    """The month file of these tables; the documents must be storable."""
    body = _body(tables)
    meta = {"1": {"format": FORMAT, "sha256": sha256(body).hexdigest()}}
    return b'{"' + META.encode() + b'":' + orjson.dumps(meta) + body


def decode(data: bytes, month: int) -> Month:
    """Read the file of `month`. Raises Unreadable, or NewerFormat."""
    try:
        found = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise Unreadable(f"no JSON: {error}" if data else "empty") from None
    if not isinstance(found, dict):
        raise Unreadable("no tables")
    meta = found.pop(META, None)
    entry = meta.get("1") if isinstance(meta, dict) else None
    if not isinstance(entry, dict):
        entry = {}
    format_ = entry.get("format")
    if isinstance(format_, int) and format_ > FORMAT:
        raise NewerFormat(f"format {format_}")
    tables, whole = _tables(found, month)
    digest = entry.get("sha256")
    # The bytes as they are first: it is quick. A file that another tool laid out anew without
    # changing what it says is as good.
    same = digest == sha256(data[data.find(b"\n") - 1 :]).hexdigest() or (
        whole and digest == sha256(_body(tables)).hexdigest()
    )
    return Month(tables, intact=whole and same and format_ == FORMAT)


def _body(tables: Tables) -> bytes:
    parts = []
    for name in sorted(tables):
        lines = [
            b'\n"%d":' % id_ + orjson.dumps(document, option=orjson.OPT_SORT_KEYS)
            for id_, document in sorted(tables[name].items())
        ]
        parts.append(b",\n" + orjson.dumps(name) + b":{" + b",".join(lines) + b"\n}")
    return b"".join(parts) + b"}\n"


def _tables(found: dict[str, Any], month: int) -> tuple[Tables, bool]:
    """The tables with every document that is in its place, and whether that was all."""
    tables: Tables = {}
    whole = True
    for name, rows in found.items():
        if not isinstance(rows, dict):
            whole = False
            continue
        table = tables[name] = {}
        for key, document in rows.items():
            id_ = int(key) if _ID.fullmatch(key) else 0
            if id_ // SPAN == month and id_ % SPAN and isinstance(document, dict):
                table[id_] = document
            else:
                whole = False
    return tables, whole
