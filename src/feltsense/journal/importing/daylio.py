"""What both exports of Daylio have in common: its moods, and what names an entry.

An entry is named by its minute and its note, so that the CSV and the backup of one diary are the
same entries, and moods and activities can be renamed there.
"""

from __future__ import annotations

from datetime import datetime

from feltsense.journal.importing.rows import CannotRead, Named, Row
from feltsense.journal.importing.texts import squeezed, titled
from feltsense.journal.importing.times import minute
from feltsense.journal.records import CheckIn, Mood, Note, Source
from feltsense.language import tr

APP = "Daylio"
NAMES: tuple[str, ...] = ("awful", "bad", "meh", "good", "rad")
"""Its own names of its moods, from 1, the least pleasant, to 5."""


def entry(
    at: datetime,
    moods: tuple[Mood, ...],
    tags: tuple[str, ...],
    title: str,
    note: str,
    columns: dict[str, str],
    *,
    hour_given: dict[str, str],
    unknown_mood: str = "",
) -> Row:
    """One entry as a check-in and, where something was written, a note.

    `hour_given` are columns that say so where the hour was not given. Raises CannotRead where
    nothing is in it.
    """
    text = titled(title, note)
    if not (moods or tags or text or unknown_mood):
        raise CannotRead(tr("it has neither a mood nor anything else in it"))
    identity = (minute(at), squeezed(title), squeezed(note))
    source = Source(APP, "", {**columns, **hour_given})
    parts = [Named(("entry", *identity), CheckIn(at, tags=tags, moods=moods, source=source))]
    if text:
        parts.append(Named(("note", *identity), Note(at, text, source=Source(APP, "", hour_given))))
    return Row(tuple(parts), unknown_mood)
