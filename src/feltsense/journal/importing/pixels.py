"""The backup of Pixels: `[{"type": "Mood", "date": "2026-7-22", "scores": [4], "notes": "",
"tags": [{"type": "Emotions", "entries": ["calm"]}]}]`.

Scores are 1 to 5, 5 the most pleasant, several a day where it was asked several times: each is a
check-in of its own, at noon, for the hour is not there. What names it is its day and its place in
it, so that a day that was not over at one export is only added to by the next.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

from feltsense.journal.documents.fields import is_whole
from feltsense.journal.importing.format import Format
from feltsense.journal.importing.opened import Opened
from feltsense.journal.importing.rows import (
    CannotRead,
    Named,
    Row,
    Rows,
    Ways,
    entries,
    read_each,
)
from feltsense.journal.importing.texts import as_column, plain_if_html, squeezed, whole
from feltsense.journal.importing.times import NOON, NOT_GIVEN, iso_day, placed, shortened
from feltsense.journal.records import CheckIn, Mood, Note, Source
from feltsense.language import tr

_APP = "Pixels"
_MOOD = "mood"
_MAPPED = {"type", "date", "scores", "notes", "tags"}


def _recognises(opened: Opened) -> bool:
    found = opened.json
    return isinstance(found, list) and any(
        isinstance(each, dict) and "date" in each and ("scores" in each or "type" in each)
        for each in found
    )


def _rows(opened: Opened, ways: Ways) -> Rows:
    return read_each(entries(opened.json), partial(_read, ways))


def _read(ways: Ways, entry: dict[str, Any]) -> Row:
    kind = entry.get("type", _MOOD)
    if not isinstance(kind, str) or kind.casefold() != _MOOD:
        raise CannotRead(
            tr("it is “{shortened}”, not a mood", shortened=shortened(as_column(kind)))
        )
    local = _day(entry.get("date"))
    at, date = placed(local, ways.zone), f"{local:%Y-%m-%d}"
    tags, columns = _tags(entry.get("tags"))
    columns |= {
        whole(key): text
        for key, value in entry.items()
        if key not in _MAPPED and (text := as_column(value))
    }
    source = Source(_APP, "", {**columns, **NOT_GIVEN})
    parts = [
        Named(
            ("score", date, str(number), str(score)),
            CheckIn(at, tags=tags, moods=(Mood("", score),), source=source),
        )
        for number, score in enumerate(_scores(entry.get("scores")), start=1)
    ]
    if not parts and tags:
        parts.append(Named(("tags", date), CheckIn(at, tags=tags, source=source)))
    notes = entry.get("notes")
    if notes is not None and not isinstance(notes, str):
        raise CannotRead(tr("its notes are no text"))
    if text := plain_if_html(notes or ""):
        note = Note(at, text, source=Source(_APP, "", dict(NOT_GIVEN)))
        parts.append(Named(("note", date, squeezed(text)), note))
    if not parts:
        raise CannotRead(tr("it has neither a mood nor anything else in it"))
    return Row(tuple(parts))


def _day(date: object) -> datetime:
    return iso_day(date if isinstance(date, str) else as_column(date), NOON)


def _scores(scores: object) -> list[int]:
    if scores is None:
        return []
    if not isinstance(scores, list) or not all(
        is_whole(score) and 1 <= score <= 5 for score in scores
    ):
        raise CannotRead(
            tr("its scores are {shortened}, not 1 to 5", shortened=shortened(as_column(scores)))
        )
    return scores


def _tags(found: object) -> tuple[tuple[str, ...], dict[str, str]]:
    """The tags, and by the names of their groups, as columns."""
    if not isinstance(found, list):
        return (), {"tags": text} if (text := as_column(found)) else {}
    tags: list[str] = []
    columns: dict[str, str] = {}
    for group in found:
        listed = group.get("entries") if isinstance(group, dict) else [group]
        names = [
            squeezed(whole(name))
            for name in (listed if isinstance(listed, list) else ())
            if isinstance(name, str) and name.strip()
        ]
        tags += names
        if isinstance(group, dict) and (title := squeezed(as_column(group.get("type")))) and names:
            columns[f"tags, {title}"] = "; ".join(names)
    return tuple(dict.fromkeys(tags)), columns


FORMAT = Format(_APP, _recognises, _rows)
