"""Daylio's CSV: `full_date,date,weekday,time,mood,activities[,scales],note_title,note`.

It begins with a byte order mark, columns have come and gone, the time is in 24 hours or with am
and pm, activities are split by ` | `. Moods are names that people change: those that are not
Daylio's own English ones are asked for. `date` and `weekday` say what `full_date` says.
"""

from __future__ import annotations

from functools import partial

from feltsense.journal.importing import daylio
from feltsense.journal.importing.format import Format
from feltsense.journal.importing.opened import Opened
from feltsense.journal.importing.rows import Row, Rows, Ways, read_each
from feltsense.journal.importing.table import Cells, Table
from feltsense.journal.importing.texts import plain_if_html, split, squeezed, whole
from feltsense.journal.importing.times import NOON, NOT_GIVEN, clock, iso_day, placed
from feltsense.journal.records import Mood

_NEEDED = frozenset({"full_date", "mood", "activities"})
_MAPPED = _NEEDED | {"date", "weekday", "time", "note_title", "note"}


def _recognises(opened: Opened) -> bool:
    return opened.table is not None and opened.table.columns >= _NEEDED


def _rows(opened: Opened, ways: Ways) -> Rows:
    assert opened.table is not None
    return read_each(opened.table.rows(), partial(_read, opened.table, ways))


def _read(table: Table, ways: Ways, cells: Cells) -> Row:
    date, time = cells["full_date"], cells.get("time", "").strip()
    local = iso_day(date, clock(time) if time else NOON)
    mood = squeezed(whole(cells["mood"]))
    value = {**dict(zip(daylio.NAMES, range(1, 6), strict=True)), **ways.moods}.get(mood.casefold())
    return daylio.entry(
        placed(local, ways.zone),
        (Mood(mood, value),) if mood else (),
        split(cells["activities"], "|"),
        whole(cells.get("note_title", "")),
        plain_if_html(cells.get("note", "")),
        table.kept(cells, _MAPPED),
        hour_given={} if time else NOT_GIVEN,
        unknown_mood=mood if mood and value is None else "",
    )


FORMAT = Format(daylio.APP, _recognises, _rows)
