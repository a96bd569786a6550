"""Which changes something has seen, and what becomes of two states of one document.

A version counts, for each log of changes, how far into it the document has come: the vector
clock of Fidge and Mattern (1988), with a log in place of a process. Of two versions that each
know something the other does not, the documents were changed on two computers, or in a folder
and its copy, at once. Then what both say is put together; what cannot be is kept beside it.
Pure: the same two states, in whichever order they come, give the same result.
"""

from __future__ import annotations

from hashlib import sha256

import orjson

from feltsense.journal.months import SPAN, Document, Month, Row, Version, raw_of

OTHER_VERSIONS = "other_versions"
"""The table of what a merge could not put together: {"table", "id", "document"}."""

_PAINTING = ("outline", "image", "regions")
"""What is one thing: of two paintings there is no painting of both, nor a summary of them."""

_ENDINGS = {"running": 0, "cut off": 1, "stopped": 2, "finished": 3}


def contains(one: Version, other: Version) -> bool:
    """Whether `one` has seen all that `other` has."""
    return all(one.get(log, 0) >= count for log, count in other.items())


def joined(one: Version, other: Version) -> Version:
    """The version that has seen what either has."""
    return {log: max(one.get(log, 0), other.get(log, 0)) for log in one.keys() | other.keys()}


def merge(month: Month, other: Month) -> bool:
    """Take into `month` what `other` has seen and it has not; whether that changed anything."""
    changed = False
    beside: list[tuple[str, int, Row]] = []
    for name, rows in other.tables.items():
        mine = month.tables.setdefault(name, {})
        for id_, theirs in rows.items():
            row = mine.get(id_)
            if row is None:
                mine[id_] = theirs
            elif row.version == theirs.version and row.raw == theirs.raw:
                continue
            else:
                mine[id_], kept = _one_of(row, theirs)
                if kept is not None:
                    beside.append((name, id_, kept))
                if mine[id_] == row:
                    continue
            changed = True
    for name, id_, kept in beside:
        changed |= _keep_beside(month, name, id_, kept)
    clock = joined(month.clock, other.clock)
    changed |= clock != month.clock
    month.clock = clock
    return changed


def _one_of(row: Row, other: Row) -> tuple[Row, Row | None]:
    """What the two rows become, and what has to be kept beside it."""
    if row.version != other.version:
        if contains(row.version, other.version):
            return row, None
        if contains(other.version, row.version):
            return other, None
    version = joined(row.version, other.version)
    if row.raw is None or other.raw is None:  # deleted here, changed there: it was still wanted
        return Row(row.raw or other.raw, version), None
    first, second = sorted((row.raw, other.raw), key=_rank, reverse=True)
    if _rank(second)[0] < 0:  # somebody made it by hand, and it is no document
        return Row(first, version), None
    together, whole = _together(orjson.loads(first), orjson.loads(second))
    return Row(raw_of(together), version), None if whole else Row(second, version)


def _rank(raw: bytes) -> tuple[int, int, bytes]:
    """Which of two documents leads where they cannot both be had: the one that says more."""
    try:
        document = orjson.loads(raw)
    except orjson.JSONDecodeError:
        document = None
    if not isinstance(document, dict):
        return -1, len(raw), raw
    return _ENDINGS.get(str(document.get("ending")), 0), len(raw), raw


def _together(first: Document, second: Document) -> tuple[Document, bool]:
    """What both say; False where something that `second` says had to be left out."""
    document, whole = dict(second), True
    painted = any(first.get(key) != second.get(key) for key in _PAINTING)
    for key, value in first.items():
        other = second.get(key, value)
        if key in _PAINTING and painted:
            document[key], whole = value, False
        elif value == other:
            document[key] = value
        elif isinstance(value, dict) and isinstance(other, dict):
            document[key], same = _together(value, other)
            whole &= same
        elif isinstance(value, list) and isinstance(other, list):
            document[key] = value + [each for each in other if each not in value]
        else:
            document[key] = value
            whole &= key in ("ending", "heard", "version")  # these only ever go on
    return document, whole


def _keep_beside(month: Month, name: str, id_: int, row: Row) -> bool:
    """Keep a document that lost, under an id that every computer would give it."""
    assert row.raw is not None
    document = {"table": name, "id": id_, "document": orjson.loads(row.raw)}
    raw = raw_of(document)
    digest = int.from_bytes(sha256(raw).digest()[:8])
    kept = month.tables.setdefault(OTHER_VERSIONS, {})
    place = id_ // SPAN * SPAN + 1 + digest % (SPAN - 1)
    if place in kept:
        return False
    kept[place] = Row(raw, dict(row.version))
    return True
