"""Before an inward exercise, where it is a lot or very far away: something outside, first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.offers import BEFORE
from feltsense.gui.components import buttons
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.ways import centred, in_the_middle
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

EITHER = tr("Both are fine. What was planned can follow, or wait for another time.")
_WIDEST = 680  # pixels at 100 %


class OfferView(QWidget):
    """Offers the exercise `outside` before the one called `planned`, each one press away.

    `outside_first` and `go_on` are the two; `not_now` ends it. Esc, which leads outside in every
    session, does so here.
    """

    outside_first = Signal()
    go_on = Signal()
    not_now = Signal()

    def __init__(
        self, theme: Theme, outside: str, planned: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(planned)
        self.setAccessibleName(f"{BEFORE} {EITHER}")
        # Nothing is chosen at first, so that neither way calls louder; Tab leads in.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.outside_button = buttons.secondary(
            theme, tr("Start with {outside}", outside=outside), "trees"
        )
        self.outside_button.setToolTip("Esc")
        self.outside_button.setAccessibleDescription(tr("Key: Esc"))
        self.go_on_button = buttons.secondary(
            theme, tr("Go on with {planned}", planned=planned), "play"
        )
        self.not_now_button = buttons.quiet(theme, tr("Nothing for now"))
        self._build()
        self.outside_button.clicked.connect(lambda *_: self.outside_first.emit())
        self.go_on_button.clicked.connect(lambda *_: self.go_on.emit())
        self.not_now_button.clicked.connect(lambda *_: self.not_now.emit())
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.activated.connect(self.outside_first)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = Page(self.theme, name=tr("Something outside first"), widest=100_000)
        outer.addWidget(page)
        column = page.column
        column.setSpacing(space(2))
        column.addStretch(2)
        for words, role, colour in ((BEFORE, "subtitle", "text"), (EITHER, "body", "quiet")):
            text = Text(self.theme, words, role=role, colour=colour)
            column.addLayout(centred(text, self.theme.px(_WIDEST)))
        column.addSpacing(space(1))
        column.addWidget(in_the_middle(self.outside_button, self.go_on_button))
        column.addWidget(in_the_middle(self.not_now_button))
        column.addStretch(3)
