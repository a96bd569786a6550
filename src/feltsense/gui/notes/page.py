"""The page "Notes": the list with a field to search it, and the screens that come up from it.

It shows what it is given and keeps nothing itself.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.field import Field
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.page import MARGIN
from feltsense.gui.components.text import body
from feltsense.gui.distance.view import TITLE as DISTANCE
from feltsense.gui.notes.editor import Editor
from feltsense.gui.notes.letting_go import TITLE as LET_GO
from feltsense.gui.notes.letting_go import LettingGo
from feltsense.gui.notes.note_list import Found, NoteList
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TITLE = tr("Notes")
FIND = tr("Find in your notes")
EMPTY = (
    tr("A line or two is plenty. What you write stays here, for you alone."),
    tr("There is no need to have anything to say. A few words about the room are a note."),
)
NOTHING = tr("No note has all of these words. Fewer letters find more.")
_WIDEST = 960
_RESTS_MS = 60
"""How long typing in the search rests before it is looked for."""


class NotesPage(QStackedWidget):
    """The list in front, and one screen over it at a time. `search` tells what is looked for."""

    search = Signal(str)
    write = Signal()
    let_go = Signal()
    distance = Signal()
    side_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.list = NoteList(theme)
        self.finder = Field(theme, FIND)
        self.finder.setPlaceholderText(FIND)
        self.finder.setClearButtonEnabled(False)
        self.write_button = buttons.primary(theme, tr("Write a note"), "notebook-pen")
        self.let_go_button = buttons.secondary(theme, LET_GO, "wind")
        self.distance_button = buttons.quiet(theme, DISTANCE, "list-checks")
        self.write_button.clicked.connect(lambda *_: self.write.emit())
        self.let_go_button.clicked.connect(lambda *_: self.let_go.emit())
        self.distance_button.clicked.connect(lambda *_: self.distance.emit())
        self._front = self._make_front()
        self.editor = Editor(theme)
        self.letting_go = LettingGo(theme)
        for view in (self._front, self.editor, self.letting_go):
            self.addWidget(view)
        for footed in (self.editor, self.letting_go):
            footed.page.side_changed.connect(self.side_changed)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTS_MS)
        self._resting.timeout.connect(lambda: self.search.emit(self.finder.text()))
        self.finder.textChanged.connect(lambda _: self._resting.start())
        self.finder.returnPressed.connect(self._into_list)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self._front)
        key.activated.connect(self.finder.setFocus)
        self.setFocusProxy(self.write_button)
        self._titled()

    @property
    def side(self) -> int:
        """The space left of what is shown, for the frame's heading."""
        shown = self.currentWidget()
        if isinstance(shown, FootedPage):
            return shown.page.side
        return max(MARGIN, (self.width() - self.theme.px(_WIDEST)) // 2)

    @property
    def is_list(self) -> bool:
        """Whether the list is shown."""
        return self.currentWidget() is self._front

    # What it is given

    def show_found(self, found: Found, now: datetime, begins: int, is_empty: bool) -> None:
        """Show these notes; `is_empty` says that there are none at all, found or not."""
        self.list.notes.found = found
        self.list.take(found.entries, now, begins)
        self.list.viewport().update()
        there = bool(found.entries.records)
        self._nothing.setVisible(is_empty)
        self.finder.setVisible(not is_empty)
        self._sheet.setVisible(there)
        self._none_found.setVisible(not there and not is_empty)

    def show_view(self, view: QWidget) -> None:
        """Show one of the screens over the list."""
        if self.indexOf(view) < 0:
            self.addWidget(view)
        self.setCurrentWidget(view)
        self._titled()

    def show_list(self) -> None:
        """The list again; a screen that was made for once is let go of."""
        shown = self.currentWidget()
        self.setCurrentWidget(self._front)
        if shown is not None and shown not in (self._front, self.editor, self.letting_go):
            self.removeWidget(shown)
            shown.deleteLater()
        self._titled()

    def empty(self) -> None:
        """Let go of everything that was written, and of what was looked for."""
        self._resting.stop()
        self.finder.blockSignals(True)
        self.finder.clear()
        self.finder.blockSignals(False)
        self.list.notes.forget()
        self.editor.empty()
        self.letting_go.empty()
        self.show_list()

    def _titled(self) -> None:
        shown = self.currentWidget()
        title = TITLE if shown is self._front or shown is None else shown.windowTitle()
        self.setWindowTitle(title)
        if shown is not None:
            # The window takes it from here when it shows the page.
            self.setFocusProxy(getattr(shown, "first", self.write_button))
        self.side_changed.emit()

    def _into_list(self) -> None:
        if self._sheet.isVisible():
            self.list.setFocus()

    # How it is built

    def _make_front(self) -> QWidget:
        front = QWidget()
        self._around = QVBoxLayout(front)
        self._around.setSpacing(space(1))
        head = QWidget()
        ways = Flow(head, gap=space(1.25))
        for button in (self.write_button, self.let_go_button, self.distance_button):
            ways.addWidget(button)
        be_high_for_width(head)
        above = QVBoxLayout()
        above.setContentsMargins(SHADOW, 0, SHADOW, 0)
        above.setSpacing(space(1.5))
        above.addWidget(head)
        above.addWidget(self.finder)
        self._around.addLayout(above)
        self._none_found = body(self.theme, NOTHING, "quiet")
        self._none_found.setContentsMargins(SHADOW, space(1), SHADOW, 0)
        self._around.addWidget(self._none_found)
        self._sheet = Card(self.theme, padding=1)
        self._sheet.column.addWidget(self.list)
        self._around.addWidget(self._sheet, 1)
        self._nothing = Card(self.theme, padding=4, tint=True)
        for sentence in EMPTY:
            self._nothing.column.addWidget(body(self.theme, sentence, "quiet"))
        self._around.addWidget(self._nothing)
        self._around.addStretch(0)
        self._nothing.hide()
        self._none_found.hide()
        self._fit_field()
        self.theme.changed.connect(self._fit_field)
        return front

    def _fit_field(self) -> None:
        self.finder.setMinimumHeight(self.finder.height_hint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        around = max(MARGIN, (self.width() - self.theme.px(_WIDEST)) // 2) - SHADOW
        self._around.setContentsMargins(around, 0, around, space(2))
        self.side_changed.emit()
