"""Daylio's backup, `.daylio`: a zip whose `backup.daylio` is JSON in base64.

    {"dayEntries": [{"datetime": ms, "timeZoneOffset": ms, "mood": 1, "note_title": "", "note": "",
     "tags": [1]}], "tags": [{"id": 1, "name": ""}], "customMoods": [{"id": 1, "custom_name": "",
     "mood_group_id": 1, "predefined_name_id": 1}]}

A mood is the id of a custom mood, whose group, or else itself, is 1 (rad) to 5 (awful): turned
round here, so that 5 is the most pleasant as in the CSV. Notes are HTML. The zip is not trusted:
one member is read, by its exact name, so far and no further, and nothing is unpacked to the disk.
"""

from __future__ import annotations

import base64
import binascii
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from typing import Any

from feltsense.journal.documents.fields import is_whole
from feltsense.journal.importing import daylio
from feltsense.journal.importing.format import Format
from feltsense.journal.importing.opened import Opened, json_of
from feltsense.journal.importing.refused import CannotImport
from feltsense.journal.importing.rows import CannotRead, Row, Rows, Ways, entries, read_each
from feltsense.journal.importing.texts import as_column, plain, squeezed, whole
from feltsense.journal.importing.times import checked, no_date, placed
from feltsense.journal.records import Mood
from feltsense.language import tr

_MEMBER = "backup.daylio"
_LARGEST = 1 << 27
_MAPPED = {"datetime", "timeZoneOffset", "mood", "note_title", "note", "tags", "id"} | {
    *("year", "month", "day", "hour", "minute")  # which say what `datetime` says
}
_DAY_MINUTES = 24 * 60
_EPOCH = datetime(1970, 1, 1)

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
"""What reading a zip can raise where somebody made it badly; RuntimeError where it is encrypted
or packed in an unknown way."""


def _recognises(opened: Opened) -> bool:
    return opened.is_archive and _MEMBER in names_in(opened)


def names_in(opened: Opened) -> frozenset[str]:
    """The names of what is in the archive. Raises CannotImport where it is none."""
    try:
        with zipfile.ZipFile(opened.path) as archive:
            return frozenset(archive.namelist())
    except BROKEN:
        raise CannotImport(
            tr("The file is a zip that is damaged or cut. Export it again.")
        ) from None


def _rows(opened: Opened, ways: Ways) -> Rows:
    found = json_of(_content(opened))
    listed = found.get("dayEntries") if isinstance(found, dict) else None
    if not isinstance(listed, list):
        raise CannotImport(tr("The backup is damaged: there are no entries in it. Make it again."))
    names = _Names(_by_id(found, "customMoods"), _by_id(found, "tags"))
    return read_each(entries(listed), partial(_read, names, ways))


def _content(opened: Opened) -> bytes:
    try:
        with zipfile.ZipFile(opened.path) as archive:
            member = archive.getinfo(_MEMBER)
            # Only these two give no more than they are asked for.
            if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise CannotImport(tr("The backup is packed in a way that Daylio does not use."))
            with archive.open(member) as file:
                packed = file.read(_LARGEST + 1)
        if len(packed) > _LARGEST:
            raise CannotImport(tr("The backup says that it is larger than a diary can be."))
        return base64.b64decode(packed)
    except (KeyError, binascii.Error, *BROKEN):
        raise CannotImport(tr("The backup is damaged or cut. Make it again in Daylio.")) from None


@dataclass(frozen=True, slots=True)
class _Names:
    moods: dict[int, dict[str, Any]]
    tags: dict[int, dict[str, Any]]

    def mood(self, id_: int, ways: Ways) -> tuple[Mood, bool]:
        """The mood, and whether it is known where it stands."""
        custom = self.moods.get(id_, {})
        group = custom.get("mood_group_id", id_)
        value = 6 - group if is_whole(group) and 1 <= group <= 5 else None
        name = custom.get("custom_name")
        name = squeezed(whole(name)) if isinstance(name, str) else ""
        own = custom.get("predefined_name_id", id_)
        if not name and is_whole(own) and 1 <= own <= 5:
            name = daylio.NAMES[5 - own]
        name = name or f"mood {id_}"
        if value is None:
            value = ways.moods.get(name.casefold())
        return Mood(name, value), value is not None

    def tag(self, id_: object) -> str:
        """The name of a tag, "" where it has none."""
        found = self.tags.get(id_, {}).get("name") if is_whole(id_) else None
        return squeezed(whole(found)) if isinstance(found, str) else ""


def _by_id(found: dict[str, Any], name: str) -> dict[int, dict[str, Any]]:
    listed = found.get(name)
    return {
        each["id"]: each
        for each in (listed if isinstance(listed, list) else ())
        if isinstance(each, dict) and is_whole(each.get("id"))
    }


def _read(names: _Names, ways: Ways, entry: dict[str, Any]) -> Row:
    at = _moment(entry, ways)
    ids = entry.get("tags")
    tags = {id_: names.tag(id_) for id_ in map(_as_key, ids if isinstance(ids, list) else ())}
    columns = {key: as_column(value) for key, value in entry.items() if key not in _MAPPED}
    if nameless := [str(id_) for id_, name in tags.items() if not name]:
        columns["tags without a name"] = ", ".join(nameless)
    mood, known = entry.get("mood"), True
    moods: tuple[Mood, ...] = ()
    if is_whole(mood):
        one, known = names.mood(mood, ways)
        moods = (one,)
    return daylio.entry(
        at,
        moods,
        tuple(dict.fromkeys(name for name in tags.values() if name)),
        _text(entry, "note_title", whole),
        _text(entry, "note", plain),
        {whole(key): value for key, value in columns.items() if value},
        hour_given={},
        unknown_mood="" if known else moods[0].name,
    )


def _moment(entry: dict[str, Any], ways: Ways) -> datetime:
    at, offset = entry.get("datetime"), entry.get("timeZoneOffset")
    if not is_whole(at):
        raise no_date(as_column(at))
    try:
        in_utc = checked(_EPOCH + timedelta(milliseconds=at), str(at))
    except OverflowError:
        raise no_date(str(at)) from None
    if is_whole(offset) and abs(minutes := offset // 60_000) < _DAY_MINUTES:
        there = timezone(timedelta(minutes=minutes))
        return in_utc.replace(tzinfo=UTC).astimezone(there)
    aware = in_utc.replace(tzinfo=UTC).astimezone(ways.zone)
    return placed(aware.replace(tzinfo=None), ways.zone)


def _text(entry: dict[str, Any], name: str, read: Callable[[str], str]) -> str:
    value = entry.get(name)
    if value is not None and not isinstance(value, str):
        raise CannotRead(tr("its {name} is no text", name=name))
    return read(value or "")


def _as_key(id_: object) -> int | str:
    return id_ if is_whole(id_) else as_column(id_)


FORMAT = Format(daylio.APP, _recognises, _rows)
