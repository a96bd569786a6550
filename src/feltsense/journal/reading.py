"""One month, read from all the files that name it: its file, copies of it, logs of changes.

Reading changes nothing on the disk. What is not as it should be becomes a Fault; the store says
what to do about each. What several files say of one document is settled by versions.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import orjson

from feltsense.journal import months
from feltsense.journal.changes import NewerLog, read_log
from feltsense.journal.months import Month, NewerFormat, Row, Unreadable
from feltsense.journal.versions import merge
from feltsense.language import tr
from feltsense.vault.sealing import CannotUnseal, NewerSeal, OtherKey, Seal, is_sealed

PLAIN, SEALED, LOG = ".json", ".sealed", ".changes"
SUFFIXES = (PLAIN, SEALED, LOG)

_LOG_NAME = re.compile(r"\d{4}-\d{2}\.(?P<log>[0-9a-f]{12})(?=[^0-9a-f])")


class What(Enum):
    """What can be wrong with a file."""

    UNREADABLE = tr("nothing in it can be read")
    DAMAGED = tr("not all of it is as it was written")
    TORN = tr("its last change was not whole")
    NEWER = tr("written by a newer version")
    NO_KEY = tr("sealed, and there is no key")
    OTHER_KEY = tr("sealed under another key")
    UNSEALED = tr("not sealed, in a journal that is")
    CLOSED = tr("cannot be opened")


@dataclass(frozen=True, slots=True)
class Fault:
    """A file that is not as it should be.

    `lost` and `changed` count entries, as far as that is known; `why` is the system's word.
    """

    path: Path
    what: What
    content: bytes = b""
    lost: int = 0
    changed: int = 0
    why: str = ""


@dataclass(slots=True)
class Reading:
    """What the files of one month hold together.

    `folded` is the clock of its own file: the changes that are in it. `read` are the files that
    went in whole.
    """

    month: Month = field(default_factory=Month)
    folded: dict[str, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    read: list[Path] = field(default_factory=list)


def is_main(path: Path, number: int) -> bool:
    """Whether this is the month's own file, and no copy and no log."""
    return path.suffix != LOG and path.stem == months.stem(number)


def log_of(path: Path) -> str:
    """The log that a file, or a copy of it, is; "" where the name does not say."""
    found = _LOG_NAME.match(path.name)
    return found["log"] if found else ""


def read_month(paths: list[Path], number: int, seal: Seal | None) -> Reading:
    """Read the month from `paths`, its own file first."""
    reading = Reading()
    for path in sorted(paths, key=lambda path: (not is_main(path, number), path.suffix == LOG)):
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            continue
        except OSError as error:
            why = error.strerror or str(error)
            reading.faults.append(Fault(path, What.CLOSED, why=why))
            continue
        if path.suffix == LOG:
            _read_changes(reading, path, content, number, seal)
        else:
            _read_file(reading, path, content, number, seal)
    return reading


def _read_file(
    reading: Reading, path: Path, content: bytes, number: int, seal: Seal | None
) -> None:
    fault = None
    try:
        found = months.decode(_opened(content, f"journal/{months.stem(number)}", seal), number)
    except NewerFormat:
        fault = Fault(path, What.NEWER)
    except Unreadable:
        fault = Fault(path, What.UNREADABLE, content)
    except _Refused as refused:
        fault = Fault(path, refused.what, content)
    else:
        merge(reading.month, found.month)
        reading.read.append(path)
        if is_main(path, number):
            reading.folded = dict(found.month.clock)
        if not found.intact:
            fault = Fault(path, What.DAMAGED, content, found.lost, found.changed)
    if fault is not None:
        reading.faults.append(fault)


def _read_changes(
    reading: Reading, path: Path, content: bytes, number: int, seal: Seal | None
) -> None:
    log = log_of(path)
    name = f"journal/{months.stem(number)}/{log}"
    try:
        read = read_log(content, name)
    except NewerLog:
        reading.faults.append(Fault(path, What.NEWER))
        return
    changes, damaged = Month(), read.damaged
    for record in read.records:
        try:
            payload = _opened(record.payload, f"{name}/{record.number}", seal)
            merge(changes, _decoded(payload, number, log, record.number))
        except _Refused as refused:
            if refused.what is not What.UNREADABLE:
                reading.faults.append(Fault(path, refused.what, content))
                return
            damaged = True
        except ValueError:
            damaged = True
    # Merged even where they are folded already: the month's own file may be the damaged one.
    merge(reading.month, changes)
    reading.read.append(path)
    if damaged:
        # What is not whole here does no harm where the month's own file has seen more.
        last = max([0, *(record.number for record in read.records)])
        safe = read.ended and reading.folded.get(log, 0) >= last
        what = What.TORN if read.torn else What.DAMAGED
        reading.faults.append(Fault(path, what, content, lost=0 if safe else 1))


def encode_changes(tables: dict[str, dict[int, Row]]) -> bytes:
    """The payload of a record: the rows that a save makes."""
    return (
        b"{"
        + b",".join(
            orjson.dumps(name)
            + b":["
            + b",".join(
                b"[%d,%b,%b]" % (id_, orjson.dumps(row.version), row.raw or b"null")
                for id_, row in rows.items()
            )
            + b"]"
            for name, rows in tables.items()
        )
        + b"}"
    )


def _decoded(payload: bytes, number: int, log: str, count: int) -> Month:
    """The rows of one record. Raises ValueError where they are none."""
    found = orjson.loads(payload)
    month = Month(clock={log: count})
    try:
        for name, rows in found.items():
            table = month.tables.setdefault(name, {})
            for id_, stored, document in rows:
                if type(id_) is not int or id_ // months.SPAN != number or not id_ % months.SPAN:
                    raise ValueError(f"the id {id_} is of another month")
                version = months.version_of(stored)
                if version is None or not (document is None or isinstance(document, dict)):
                    raise ValueError("no row")
                raw = None if document is None else months.raw_of(document)
                table[id_] = Row(raw, version)
    except (AttributeError, TypeError):
        raise ValueError("no rows") from None
    return month


class _Refused(Exception):
    def __init__(self, what: What) -> None:
        super().__init__(what.value)
        self.what = what


def _opened(content: bytes, what: str, seal: Seal | None) -> bytes:
    """The bytes as they were before they were sealed, if they were."""
    if seal is None:
        if is_sealed(content):
            raise _Refused(What.NO_KEY)
        return content
    if not is_sealed(content) and content[:1] == b"{":
        raise _Refused(What.UNSEALED)
    try:
        return seal.open(what, content)
    except NewerSeal:
        raise _Refused(What.NEWER) from None
    except OtherKey:
        raise _Refused(What.OTHER_KEY) from None
    except CannotUnseal:
        raise _Refused(What.UNREADABLE) from None
