"""Insight Timer's CSV: `Started At,Duration,Preset,Activity`.

Started at `04/20/2026 08:21:14`, month first, without a zone; durations are `0:45:0`. Each row is
a session of another app. A session has no Source: which row it was is kept as the digest of what
was played. Columns that are none of the four become a note at the same time.
"""

from __future__ import annotations

import re
from functools import partial

from feltsense.journal.importing.format import Format
from feltsense.journal.importing.opened import Opened
from feltsense.journal.importing.rows import CannotRead, Named, Row, Rows, Ways, read_each
from feltsense.journal.importing.table import Cells, Table
from feltsense.journal.importing.texts import squeezed, whole
from feltsense.journal.importing.times import clock, day, no_date, placed, shortened
from feltsense.journal.records import FINISHED, Note, Played, Session, Source
from feltsense.language import tr

_APP = "Insight Timer"
_KIND = "elsewhere"
"""The kind of what was done with another app; none of our own, which all that shows one minds."""

_NEEDED = frozenset({"started at", "duration"})
_MAPPED = _NEEDED | {"preset", "activity"}
_STARTED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}),? (.+)", re.ASCII)
_DURATION = re.compile(r"(\d{1,3}):(\d{1,2}):(\d{1,2})", re.ASCII)
_LONGEST = 48 * 3600


def _recognises(opened: Opened) -> bool:
    columns = opened.table.columns if opened.table is not None else frozenset()
    return columns >= _NEEDED and bool(columns & {"preset", "activity"})


def _rows(opened: Opened, ways: Ways) -> Rows:
    assert opened.table is not None
    return read_each(opened.table.rows(), partial(_read, opened.table, ways))


def _read(table: Table, ways: Ways, cells: Cells) -> Row:
    text = " ".join(cells["started at"].split())
    found = _STARTED.fullmatch(text)
    if found is None:
        raise no_date(text)
    month, number, year = (int(part) for part in found.groups()[:3])
    started = placed(day(year, month, number, clock(found[4]), text), ways.zone)
    seconds = _seconds(cells["duration"])
    activity, preset = (squeezed(whole(cells.get(name, ""))) for name in ("activity", "preset"))
    title = f"{activity}: {preset}" if activity and preset else activity or preset or _APP
    slug = re.sub(r"\W+", "-", (activity or "session").casefold()).strip("-") or "session"
    session = Session(
        Played(f"insight-timer/{slug}", title, _KIND, ""),
        started,
        planned=seconds,
        heard=seconds,
        ending=FINISHED,
    )
    identity = (f"{started:%Y-%m-%d %H:%M:%S}", f"{seconds:.0f}", activity, preset)
    parts = [Named(("session", *identity), session)]
    if columns := table.kept(cells, _MAPPED):
        said = "\n".join(f"{name}: {whole(value).strip()}" for name, value in columns.items())
        parts.append(
            Named(("note", *identity), Note(started, said, source=Source(_APP, "", columns)))
        )
    return Row(tuple(parts))


def _seconds(text: str) -> float:
    found = _DURATION.fullmatch(text.strip())
    if found is None:
        raise CannotRead(tr("“{shortened}” is no length of a session", shortened=shortened(text)))
    hours, minutes, seconds = map(int, found.groups())
    total = hours * 3600 + minutes * 60 + seconds
    if not 0 < total <= _LONGEST:
        raise CannotRead(tr("it lasted {text}, which is no length of a session", text=text.strip()))
    return float(total)


FORMAT = Format(_APP, _recognises, _rows)
