"""The notes as one Markdown file, day by day, as they were typed."""

from __future__ import annotations

from itertools import groupby

from feltsense.journal.exporting.columns import offset_of
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.journal import Journal
from feltsense.journal.records import Note
from feltsense.language import tr


def as_markdown(journal: Journal, wanted: Wanted) -> bytes:
    """The file: a heading for each day, one for each note, and the note itself.

    Days and hours are those of the place, which is named by its offset where it is another one.
    """
    notes = [note for note in journal.notes() if wanted.has(note.at.date())]
    titles = {session.id: session.played.title for session in journal.sessions()}
    titles |= {check_in.id: "a check-in" for check_in in journal.check_ins()}
    parts = ["# Notes", "" if notes else tr("There are no notes in this time.")]
    place = None
    for day, of_day in groupby(notes, key=lambda note: note.at.date()):
        parts.append(f"## {day.isoformat()}")
        for note in of_day:
            ahead = f" ({offset_of(note.at)})" if note.at.utcoffset() != place else ""
            place = note.at.utcoffset()
            heading = f"### {note.at:%H:%M}{ahead}"
            parts += [heading, *_about(note, titles), note.text.rstrip("\n")]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8", "surrogatepass")


def _about(note: Note, titles: dict[int, str]) -> list[str]:
    said = []
    if note.prompt:
        said.append(f"*{note.prompt}*")
    if note.session in titles:
        said.append(tr("After: {titles}", titles=titles[note.session]))
    if note.tags:
        said.append(tr("With: {these}", these=", ".join(note.tags)))
    if note.source is not None:
        said.append(tr("From {app}", app=note.source.app))
    return said
