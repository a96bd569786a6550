"""How We Feel's CSV: `Date,Mood,Tags (People),Tags (Places),Tags (Events),Notes,Reflections,
Takeaways`, in longer shapes with the day's sleep, steps, weather and so on in between.

Dates are `2026 Wed Jul 22 11:36 PM`, without a zone. Several moods, and several tags, are split
by `;`. Moods are words without a place on a scale, and stay so. Reflections and takeaways may be
lists as JSON. An entry is named by its minute and its notes.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial

from feltsense.journal.importing.format import Format
from feltsense.journal.importing.opened import Opened, json_of
from feltsense.journal.importing.rows import CannotRead, Named, Row, Rows, Ways, read_each
from feltsense.journal.importing.table import Cells, Table
from feltsense.journal.importing.texts import split, squeezed, whole
from feltsense.journal.importing.times import (
    NOON,
    NOT_GIVEN,
    clock,
    day,
    minute,
    no_date,
    placed,
)
from feltsense.journal.records import CheckIn, Mood, Note, Source
from feltsense.language import tr

_APP = "How We Feel"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE = re.compile(
    r"(?P<year>[0-9]{4})(?: [^\W\d]+\.?,?)? (?P<month>[^\W\d]+)\.? (?P<day>[0-9]{1,2}),?"
    r"(?: (?P<time>.+))?"
)
_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ](?P<time>[^Z]+))?", re.ASCII
)
_TAGS = re.compile(r"tags \(.*\)")
_TEXTS = {"notes": "", "reflections": "Reflections", "takeaways": "Takeaways"}
"""The columns that are notes, and what is said to have been asked for."""


def _recognises(opened: Opened) -> bool:
    columns = opened.table.columns if opened.table is not None else frozenset()
    return {"date", "mood"} <= columns and any(map(_TAGS.fullmatch, columns))


def _rows(opened: Opened, ways: Ways) -> Rows:
    assert opened.table is not None
    return read_each(opened.table.rows(), partial(_read, opened.table, ways))


def _read(table: Table, ways: Ways, cells: Cells) -> Row:
    local, hour_given = _local(cells["date"])
    at = placed(local, ways.zone)
    moods = tuple(Mood(name) for name in split(cells["mood"], ";"))
    listed = [name for name in cells if _TAGS.fullmatch(name)]
    tags = tuple(dict.fromkeys(tag for name in listed for tag in split(cells[name], ";")))
    notes = {name: _text(cells.get(name, "")) for name in _TEXTS}
    if not (moods or tags or any(notes.values())):
        raise CannotRead(tr("it has neither a mood nor anything else in it"))
    columns = table.kept(cells, frozenset({"date", "mood", *listed, *_TEXTS}))
    identity = (minute(at), squeezed(notes["notes"]))
    source = Source(_APP, "", {**columns, **hour_given})
    parts = [Named(("entry", *identity), CheckIn(at, tags=tags, moods=moods, source=source))]
    parts += [
        Named(
            (name, *identity),
            Note(at, text, prompt=_TEXTS[name], source=Source(_APP, "", hour_given)),
        )
        for name, text in notes.items()
        if text
    ]
    return Row(tuple(parts))


def _local(text: str) -> tuple[datetime, dict[str, str]]:
    """The local time, and what to say of it where the hour was not given."""
    squeezed_text = " ".join(text.split())
    found = _DATE.fullmatch(squeezed_text) or _ISO.fullmatch(squeezed_text)
    if found is None:
        raise no_date(text)
    named = found["month"].casefold()[:3]
    if not named.isdecimal() and named not in _MONTHS:
        raise no_date(text)
    month = int(named) if named.isdecimal() else _MONTHS.index(named) + 1
    at = clock(found["time"]) if found["time"] else NOON
    local = day(int(found["year"]), month, int(found["day"]), at, text)
    return local, {} if found["time"] else NOT_GIVEN


def _text(cell: str) -> str:
    """A note as it was written, or the items of a list, each on its line."""
    text = whole(cell).strip()
    listed = json_of(text.encode()) if text.startswith("[") else None
    if isinstance(listed, list) and all(isinstance(item, str) for item in listed):
        text = "\n".join(whole(item).strip() for item in listed).strip()
    return text


FORMAT = Format(_APP, _recognises, _rows)
