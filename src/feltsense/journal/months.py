"""The form of one month file, and the ids that name it.

    {"_meta":{"1":{"format":2,"sha256":"..."}},
    "_clock":{
    "1":{"9f3ac2d1":17}
    },
    "_versions sessions":{
    "202611000000001":{"at":{"9f3ac2d1":12},"crc":2668263186},
    "202611000000002":{"at":{"9f3ac2d1":17},"gone":310412771}
    },
    "sessions":{
    "202611000000001":{...}
    }}

An ordinary TinyDB file, one document a line, in the order of the ids. Whose name begins with `_`
is a table like the others to stock TinyDB and ours to write. The digest is over all but the first
line; a CRC over id, version and document tells which one was damaged. A version says which changes
a document has seen (versions.py); what is left of a deleted one is its version, and `gone`.
"""

from __future__ import annotations

import re
from binascii import crc32
from collections.abc import Container, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from random import SystemRandom
from typing import Any

import orjson

from feltsense.language import tr

FORMAT = 2
SPAN = 10**9
"""Ids a month has: an id is the month, as yyyymm, times SPAN, plus a random number."""

Document = dict[str, Any]
Version = dict[str, int]

_META, _CLOCK, _VERSIONS = "_meta", "_clock", "_versions "
_FILE = re.compile(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])")
_ID = re.compile(r"[1-9][0-9]{10,14}", re.ASCII)
_DIGITS = 15
_SORTED = orjson.OPT_SORT_KEYS
_NAMES = (
    *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June")),
    *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
)


class Unreadable(ValueError):
    """The bytes are no month file; the message says what was found instead."""


class NewerFormat(Exception):
    """The file was written by a newer version of the app."""


@dataclass(slots=True)
class Row:
    """One document as its JSON, None where it was deleted, and the version it has."""

    raw: bytes | None
    version: Version

    def document(self) -> Document:
        """The document, anew with each call; KeyError where it was deleted."""
        if self.raw is None:
            raise KeyError("deleted")
        document: Document = orjson.loads(self.raw)
        return document


@dataclass(slots=True)
class Month:
    """All of one month: rows by table and id, and how many changes of each log it has seen."""

    tables: dict[str, dict[int, Row]] = field(default_factory=dict)
    clock: Version = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """What a month file held.

    `intact` says that all of it is as it was written. Where it is False, `lost` counts the
    documents that are not in `month`, as far as that can be known, and `changed` those in it that
    are not as they were written: for a file that is still JSON, somebody may have meant it so.
    A file of format 1 cannot tell which: what can be read of it is in `month`.
    """

    month: Month
    intact: bool
    lost: int = 0
    changed: int = 0


# Months, ids and names


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


def stem(month: int) -> str:
    """How the names of the month's files begin, as in `2026-11`."""
    return f"{month // 100:04}-{month % 100:02}"


def month_named(name: str) -> int | None:
    """The month that a file's name begins with, or None for any other name."""
    found = _FILE.match(name)
    if found is None or found["year"] == "0000" or name[found.end() :][:1].isdigit():
        return None
    return int(found["year"]) * 100 + int(found["month"])


def spoken(month: int) -> str:
    """The month as a person says it, as in `November 2026`."""
    return f"{_NAMES[month % 100 - 1]} {month // 100}"


# The file


def raw_of(document: Document) -> bytes:
    """The document as it is stored: the same content is always the same bytes."""
    return orjson.dumps(document, option=_SORTED)


def encode(month: Month) -> bytes:
    """The file of the month."""
    body = b"".join(_body(month))
    meta = {"1": {"format": FORMAT, "sha256": sha256(body).hexdigest()}}
    return b'{"' + _META.encode() + b'":' + orjson.dumps(meta) + b",\n" + body


def decode(data: bytes, number: int) -> Found:
    """Read the file of the month `number`. Raises Unreadable, or NewerFormat."""
    head, _, body = data.partition(b"\n")
    meta = _meta_of(head.removesuffix(b",") + b"}")
    if meta.get("format") == FORMAT and meta.get("sha256") == sha256(body).hexdigest():
        return _from_lines(body, number, trusted=True)
    try:
        found = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        if b'\n"' not in data:
            raise Unreadable(f"no JSON: {error}" if data else "empty") from None
        return _salvaged(data, number, meta, str(error))
    if not isinstance(found, dict):
        raise Unreadable("no tables")
    meta = _entry(found.get(_META))
    format_ = meta.get("format")
    if isinstance(format_, int) and format_ > FORMAT:
        raise NewerFormat(f"format {format_}")
    if format_ == 1:
        return _first_format(found, meta, data, number)
    # Laid out anew by another tool, without changing what it says, it is as good.
    checked = _checked(found, number)
    same = meta.get("sha256") == sha256(b"".join(_body(checked.month))).hexdigest()
    whole = same and format_ == FORMAT and not checked.lost and not checked.changed
    return replace(checked, intact=whole)


def _body(month: Month) -> Iterator[bytes]:
    rows = [b'\n"1":' + orjson.dumps(month.clock, option=_SORTED)]
    yield _table(_CLOCK, rows)[2:]
    for name in sorted(month.tables):
        table = sorted(month.tables[name].items())
        versions = [b'\n"%d":' % id_ + orjson.dumps(_stored(id_, row)) for id_, row in table]
        yield _table(_VERSIONS + name, versions)
        yield _table(name, [b'\n"%d":' % id_ + row.raw for id_, row in table if row.raw])
    yield b"}\n"


def _table(name: str, rows: list[bytes]) -> bytes:
    return b",\n" + orjson.dumps(name) + b":{" + b",".join(rows) + b"\n}"


def _stored(id_: int, row: Row) -> Document:
    at = dict(sorted(row.version.items()))
    return {"at": at, "gone" if row.raw is None else "crc": _crc(id_, at, row.raw)}


def _crc(id_: int, at: Version, raw: bytes | None) -> int:
    return crc32(b"%d" % id_ + orjson.dumps(at) + (raw or b""))


def _from_lines(body: bytes, number: int, *, trusted: bool) -> Found:
    """The month by its lines, each by itself: quick, and one that is broken spoils no other."""
    tables: dict[str, dict[int, bytes]] = {}
    table: dict[int, bytes] = {}
    for line in body.split(b"\n"):
        if line.endswith(b'":{'):
            name = _loaded(line[:-2])
            table = tables.setdefault(name, {}) if isinstance(name, str) else {}
        elif line.startswith(b'"'):
            key, _, raw = line.partition(b":")
            id_ = key[1:-1]
            if id_.isdigit() and len(id_) <= _DIGITS:
                table[int(id_)] = raw.removesuffix(b",")
    found = _joined(tables, number, trusted=trusted)
    return replace(found, intact=trusted and not found.lost and not found.changed)


def _joined(
    tables: dict[str, dict[int, bytes]], number: int, *, trusted: bool, lenient: bool = False
) -> Found:
    """Documents, versions and the clock put together; what does not fit is lost, or changed."""
    clock = version_of(_loaded(tables.pop(_CLOCK, {}).get(1, b"")))
    month, lost, changed = Month(clock=clock or {}), int(clock is None), 0
    for name in [name for name in tables if not name.startswith("_")]:
        versions, documents = tables.get(_VERSIONS + name, {}), tables[name]
        rows = month.tables.setdefault(name, {})
        for id_ in versions.keys() | documents.keys():
            stored = _loaded(versions.get(id_, b""))
            stored = stored if isinstance(stored, dict) else {}
            at, raw = version_of(stored.get("at")), documents.get(id_)
            crc = stored.get("gone" if raw is None else "crc")
            whole = at is not None and type(crc) is int and (trusted or crc == _crc(id_, at, raw))
            fits = whole
            if not fits and lenient and raw is not None and raw.startswith(b"{"):
                fits = True
                changed += 1
            fits &= raw is None or raw.startswith(b"{")  # a fitting CRC makes it no document
            if fits and id_ // SPAN == number and id_ % SPAN:
                # Without its version, the same document in a log, or in a copy, comes before it.
                rows[id_] = Row(raw, at if at is not None and whole else {})
            else:
                lost += 1
    return Found(month, intact=False, lost=lost, changed=changed)


def _salvaged(data: bytes, number: int, meta: Document, why: str) -> Found:
    """What is whole in a file that is no JSON any more."""
    if isinstance(format_ := meta.get("format"), int) and format_ > FORMAT:
        raise NewerFormat(f"format {format_}")
    found = _from_lines(data.partition(b"\n")[2], number, trusted=False)
    if not any(found.month.tables.values()):
        raise Unreadable(f"no JSON: {why}")
    return found


def _checked(found: Document, number: int) -> Found:
    """The month of a file that is JSON, document by document."""
    tables: dict[str, dict[int, bytes]] = {}
    strange = 0
    for name, rows in found.items():
        if name == _META or not isinstance(rows, dict):
            strange += name != _META
            continue
        table = tables[name] = {}
        for key, row in rows.items():
            raw = _raw_found(row) if key.isascii() and key.isdigit() else None
            if raw is not None and len(key) <= _DIGITS:
                table[int(key)] = raw
            else:
                strange += 1
    joined = _joined(tables, number, trusted=False, lenient=True)
    return replace(joined, lost=joined.lost + strange)


def _first_format(found: Document, meta: Document, data: bytes, number: int) -> Found:
    """The month of a file that has one digest for all, and neither versions nor a clock."""
    month, whole = Month(), True
    for name, rows in found.items():
        if name == _META:
            continue
        if not isinstance(rows, dict):
            whole = False
            continue
        table = month.tables[name] = {}
        for key, document in rows.items():
            id_ = int(key) if _ID.fullmatch(key) else 0
            raw = _raw_found(document) if isinstance(document, dict) else None
            if id_ // SPAN == number and id_ % SPAN and raw is not None:
                table[id_] = Row(raw, {})
            else:
                whole = False
    body = b"".join(
        _table(name, [b'\n"%d":' % id_ + row.raw for id_, row in sorted(rows.items()) if row.raw])
        for name, rows in sorted(month.tables.items())
    )
    digests = {sha256(data[data.find(b"\n") - 1 :]).hexdigest()} if whole else set()
    same = meta.get("sha256") in digests | {sha256(body + b"}\n").hexdigest()}
    return Found(month, intact=whole and same)


def _meta_of(head: bytes) -> Document:
    found = _loaded(head)
    return _entry(found.get(_META)) if isinstance(found, dict) else {}


def _entry(meta: object) -> Document:
    entry = meta.get("1") if isinstance(meta, dict) else None
    return entry if isinstance(entry, dict) else {}


def _raw_found(row: object) -> bytes | None:
    """What was read as it is stored; None where it is nested too deeply to be written again."""
    try:
        return orjson.dumps(row, option=_SORTED)
    except orjson.JSONEncodeError:
        return None


def version_of(stored: object) -> Version | None:
    """The version, or None for what is none."""
    if not isinstance(stored, dict):
        return None
    if not all(type(count) is int and count > 0 for count in stored.values()):
        return None
    return stored


def _loaded(raw: bytes) -> Any:
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return None
