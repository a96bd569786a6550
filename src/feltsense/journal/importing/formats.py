"""The formats that can be taken in. A new one is a new file and a line here."""

from __future__ import annotations

from feltsense.journal.importing import (
    daylio_backup,
    daylio_csv,
    how_we_feel,
    insight_timer,
    own_json,
    pixels,
)
from feltsense.journal.importing.format import Format
from feltsense.journal.importing.opened import Opened
from feltsense.journal.importing.refused import CannotImport
from feltsense.language import tr

FORMATS: tuple[Format, ...] = (
    own_json.FORMAT,
    daylio_csv.FORMAT,
    daylio_backup.FORMAT,
    how_we_feel.FORMAT,
    insight_timer.FORMAT,
    pixels.FORMAT,
)

_KNOWN = tr(
    "Feltsense takes in its own exports as JSON, Daylio's CSV and .daylio, How We Feel's CSV, "
    "Insight Timer's CSV, and the JSON of Pixels."
)


def format_of(opened: Opened) -> Format:
    """The format of the file, told by what is in it. Raises CannotImport where it is none."""
    for format_ in FORMATS:
        if format_.recognises(opened):
            return format_
    if opened.is_archive:
        if "manifest.json" in daylio_backup.names_in(opened):
            raise CannotImport(tr("This is a backup. Take it over by restoring it."))
        raise CannotImport(
            tr("This is a zip. If an export is in it, unpack it first. {known}", known=_KNOWN)
        )
    if not opened.data.strip():
        raise CannotImport(tr("The file is empty. Export it again."))
    if opened.data[:1] in b"{[" and opened.json is None:
        raise CannotImport(tr("The file is damaged or cut: it is no whole JSON. Export it again."))
    if opened.table is not None and opened.table.columns >= {"id", "offset", "utc"}:
        raise CannotImport(
            tr(
                "This is a table of our own, for spreadsheets. What goes back in is an export as "
                "JSON."
            )
        )
    raise CannotImport(tr("This is no file that can be taken in. {known}", known=_KNOWN))
