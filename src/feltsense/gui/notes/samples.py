"""Invented notes, and the screens of the page "Notes" on them, for pictures and tests."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from feltsense.feeling.prompts import PROMPTS
from feltsense.feeling.questions import TAGS
from feltsense.feeling.ratings import CANT_TELL
from feltsense.feeling.scales import PAIRS
from feltsense.gui.distance.view import DistanceView
from feltsense.gui.notes.finding import Index, wanted
from feltsense.gui.notes.note_list import Found
from feltsense.gui.notes.page import NotesPage
from feltsense.gui.samples import NOW
from feltsense.gui.theme import Theme
from feltsense.gui.your_sessions.entries import beside
from feltsense.journal.records import Note

SESSION = 7
WITH = "Edges first, yesterday, 21:40"
TEXT = """The window was open, and the tram went by twice.

- cold hands, warm cup
- **shoulders**: up, as always
- nothing in the middle

I stayed at the table for a while."""


def notes() -> tuple[Note, ...]:
    """What a few weeks may hold, newest first; all of it is invented."""

    def note(hours: float, text: str, prompt: int = -1, *tags: str, of: int | None = None) -> Note:
        line = PROMPTS[prompt].line if prompt >= 0 else ""
        at = NOW - timedelta(hours=hours)
        return Note(at, text, line, of, tags=tags, id=round(1000 + hours))

    return (
        note(2, TEXT, 0, "sleep", of=SESSION),
        note(9, "Café again. The music was far away, and that was fine."),
        note(30, "I nodded when the others laughed. Nothing came with it.", 1, "contact"),
        note(55, "No phone after ten. Not as a rule, as a kindness.", 2),
        note(80, "Back from: being reachable all day. Towards: the balcony.", 3, "craving"),
        note(150, "Grey morning.\nTea. The cup was heavy in the hand."),
        note(290, "Dear old flat, I still know the sound of your stairs.", 4),
    )


def listed(theme: Theme, typed: str = "") -> NotesPage:
    """The list, with `typed` looked for in it."""
    page, what = NotesPage(theme), wanted(typed)
    page.finder.setText(typed)
    found = Index().find(notes(), what)
    page.show_found(Found(beside(found, ()), what, {SESSION: "Edges first"}), NOW, 0, False)
    return page


def finding(theme: Theme) -> QWidget:
    """Something is looked for."""
    return listed(theme, "cafe mus")


def no_notes(theme: Theme) -> QWidget:
    """Before anything was written."""
    page = NotesPage(theme)
    page.show_found(Found(beside((), ())), NOW, 0, is_empty=True)
    return page


def writing(theme: Theme) -> NotesPage:
    """A note that is being written, with its tags open."""
    page = listed(theme)
    page.editor.show_note(notes()[0], TAGS, session=SESSION, belongs=WITH)
    page.show_view(page.editor)
    return page


def writing_with_all(theme: Theme) -> QWidget:
    """The same with everything open: the tags, and five minutes that are over."""
    page = writing(theme)
    page.editor.tags_button.click()
    page.editor.timer.over.emit()
    return page


def new_note(theme: Theme) -> QWidget:
    """An empty page."""
    page = listed(theme)
    page.editor.show_note(None, TAGS)
    page.show_view(page.editor)
    return page


def looks(theme: Theme) -> QWidget:
    """A note as it will look."""
    page = writing(theme)
    page.editor.looks_button.click()
    return page


def letting_go(theme: Theme) -> QWidget:
    """Writing that is kept nowhere."""
    page = listed(theme)
    page.letting_go.text.set_exact("Four more mails, and none of them was for me.")
    page.show_view(page.letting_go)
    return page


def distance(theme: Theme) -> QWidget:
    """The five pairs, some of them set."""
    view = DistanceView(theme, lambda: NOW)
    names = list(PAIRS)
    view.markers[names[0]].set_place(2)
    view.markers[names[1]].set_place(6)
    view.cant_tell[names[2]].click()
    assert view.rating().scales[names[2]] == CANT_TELL
    return view
