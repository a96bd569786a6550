"""The end of a check-in: one line, the way back, and quiet ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import Button
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.ways import IF_YOU_LIKE, Way, in_the_middle
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

KEPT = tr("That is kept, for you alone.")
CANNOT = tr("Nothing can be kept just now.")
NOT_YET = tr("That is not saved yet. It is tried again while Feltsense is open.")
BACK, CLOSE = tr("Back"), tr("Close")
_COLUMN = 1120  # pixels at 100 %, as on the screens of the questions


class DoneView(QWidget):
    """Says that it is kept, or `line`, and offers `ways`; `left` goes back, as Esc and Enter do.

    `go_back` are the words of the way back, and `more` those over the ways.
    """

    left = Signal()
    side_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        ways: Sequence[Way],
        go_back: str = BACK,
        line: str = KEPT,
        more: str = IF_YOU_LIKE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.id = 0
        self.setWindowTitle(tr("Check-in"))
        self.line = Text(theme, role="title")
        self.back_button = buttons.secondary(theme, go_back, "check")
        self.back_button.clicked.connect(lambda *_: self.left.emit())
        self.ways = tuple(self._button(way) for way in ways)
        self._build(more)
        self.say(line)
        self.setFocusProxy(self.back_button)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.activated.connect(self.left)

    @property
    def side(self) -> int:
        """The space left of the column, for the frame's heading."""
        return self._page.side

    def say(self, line: str) -> None:
        """Show another line."""
        self.line.setText(line)
        # Said with the button, which has the focus: the line itself is never reached.
        self.back_button.setAccessibleDescription(line)

    def _button(self, way: Way) -> Button:
        button = buttons.quiet(self.theme, way.words, way.icon)
        button.clicked.connect(lambda *_: way.go(self.id))
        return button

    def _build(self, words: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._page = page = Page(self.theme, name=tr("The end of the check-in"), widest=_COLUMN)
        page.side_changed.connect(self.side_changed)
        outer.addWidget(page)
        column = page.column
        column.setSpacing(space(1.5))
        column.addStretch(2)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.line)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.back_button)
        line.addStretch()
        column.addSpacing(space(1))
        column.addLayout(line)
        if self.ways:
            column.addSpacing(space(3))
            more = Text(self.theme, words, role="body", colour="quiet")
            more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(more)
            column.addWidget(in_the_middle(*self.ways))
        column.addStretch(3)
