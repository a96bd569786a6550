"""The list of notes: as the list of all entries, with what is looked for marked in its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from feltsense.feeling.shown import called
from feltsense.gui.notes.finding import Excerpt, Wanted, excerpt
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL
from feltsense.gui.your_sessions import saying
from feltsense.gui.your_sessions.entries import Entries
from feltsense.gui.your_sessions.entry_list import EntryDelegate, EntryList, EntryModel
from feltsense.journal.records import Note, Record
from feltsense.language import tr

_LONGEST_TITLE = 80
_MOST = 100
"""Lines that are kept in words; those that are seen are fewer."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the list shows: notes, what was looked for, and what the notes belong to by its id."""

    entries: Entries
    what: Wanted = field(default_factory=Wanted)
    names: Mapping[int, str] = field(default_factory=dict)


class NoteModel(EntryModel):
    """Notes as rows; `found` says what is marked in them."""

    def __init__(self) -> None:
        super().__init__()
        self.found = Found(Entries(()))
        self._shown: dict[int, tuple[Found, Note, Excerpt]] = {}

    def forget(self) -> None:
        """Let go of the lines that were shown."""
        self._shown = {}

    def said(self, record: Record) -> saying.Shown:
        assert isinstance(record, Note)
        usual = saying.shown(record)
        first = saying.one_line(record.text.lstrip().split("\n", 1)[0])[:_LONGEST_TITLE]
        title = saying.one_line(record.prompt) or first or usual.title
        parts = [usual.line]
        if record.session is not None and (name := self.found.names.get(record.session)):
            parts.append(tr("with {name}", name=name))
        parts += map(called, record.tags)
        return saying.Shown(title, ", ".join(parts), self.shown(record).text, usual.look)

    def shown(self, record: Note) -> Excerpt:
        """The line of a note's own text."""
        known = self._shown.get(record.id)
        if known is not None and known[0] is self.found and known[1] is record:
            return known[2]  # a long note is looked through once, not at each painting
        text = record.text
        if not self.found.what.words and not record.prompt:  # its first line is the title
            text = text.lstrip().partition("\n")[2]
        line = excerpt(text, self.found.what)
        if len(self._shown) > _MOST:
            self._shown.clear()
        self._shown[record.id] = (self.found, record, line)
        return line


class NoteDelegate(EntryDelegate):
    """Marks what was looked for with a soft ground and a line under it."""

    def mark(self, painter: QPainter, rect: QRect, record: Record, words: str) -> None:
        model = self._model
        if not isinstance(model, NoteModel) or not isinstance(record, Note):
            return
        marks = model.shown(record).marks
        if not marks:
            return
        metrics = QFontMetrics(self._theme.font(SMALL))
        painter.setFont(self._theme.font(SMALL))
        for start, end in marks:
            if end > len(words):
                break  # beyond what has room
            x = rect.left() + metrics.horizontalAdvance(words[:start])
            width = metrics.horizontalAdvance(words[:end]) - metrics.horizontalAdvance(
                words[:start]
            )
            ground = QRectF(x - 1, rect.top(), width + 2, rect.height() - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(ground, 3, 3)
            painter.setPen(self._theme.colour("text"))
            flags = Qt.AlignmentFlag.AlignVCenter.value
            painter.drawText(x, rect.top(), width + 4, rect.height(), flags, words[start:end])
            painter.drawLine(x, rect.bottom(), x + width, rect.bottom())


class NoteList(EntryList):
    """Shows notes; `opened` and `unwanted` as in the list of all entries."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.notes = NoteModel()
        super().__init__(theme, parent, self.notes, NoteDelegate)
        self.setAccessibleName(tr("Your notes, newest first"))
