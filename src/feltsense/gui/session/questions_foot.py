"""The ways through the questions: back, on, out, and how far one is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.foot import Foot
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.page import MARGIN
from feltsense.gui.session.dots import Dots
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TURN_KEY = "Alt+B"
BODY_LEADS, WORDS_LEAD = tr("Start with the body"), tr("Start with words")


class QuestionsFoot(QWidget):
    """The buttons below a screen of questions; `changing`: they change a rating that was given.

    Each signal is one of its buttons.
    """

    back = Signal()
    turn = Signal()
    skip = Signal()
    on = Signal()
    save = Signal()

    def __init__(self, theme: Theme, *, changing: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._changing = changing
        self.back_button = buttons.quiet(theme, tr("Back"), "arrow-left")
        self.lead_button = buttons.quiet(theme, BODY_LEADS)
        self.lead_button.setToolTip(f"({TURN_KEY})")
        self.dots = Dots(theme, 1)
        self.skip_button = buttons.secondary(theme, tr("Skip all"))
        self.next_button = buttons.secondary(theme, tr("Go on"))
        self.next_button.setToolTip(tr("Go on (Enter, or Ctrl+Enter from anywhere)"))
        self.save_button = buttons.primary(theme, tr("Save"))
        self.save_button.setVisible(changing)
        out = (
            tr("Cancel (Esc); nothing is changed")
            if changing
            else tr("Skip (Esc); what is answered is kept")
        )
        self.skip_button.setToolTip(out)
        self.back_button.clicked.connect(lambda *_: self.back.emit())
        self.lead_button.clicked.connect(lambda *_: self.turn.emit())
        self.skip_button.clicked.connect(lambda *_: self.skip.emit())
        self.next_button.clicked.connect(lambda *_: self.on.emit())
        self.save_button.clicked.connect(lambda *_: self.save.emit())
        row = Foot(space(1.5))
        row.setContentsMargins(MARGIN - SHADOW, space(1), MARGIN - SHADOW, space(2))
        self.setLayout(row)
        be_high_for_width(self)
        for way in (self.back_button, self.lead_button):
            row.addWidget(way)
        row.addWidget(self.dots, 1)
        for way in (self.skip_button, self.next_button, self.save_button):
            row.addWidget(way)
        theme.changed.connect(self._weigh)

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [
            self.back_button,
            self.lead_button,
            self.skip_button,
            self.next_button,
            self.save_button,
        ]

    def show_lead(self, shown: bool, body_first: bool) -> None:
        """Offer to begin the other way round, or not."""
        self.lead_button.setText(WORDS_LEAD if body_first else BODY_LEADS)
        self.lead_button.updateGeometry()
        self.lead_button.setVisible(shown)

    def show_place(self, index: int, count: int) -> None:
        """Show which of how many screens this is."""
        self.dots.show_of(index, count)
        self.dots.setVisible(count > 1)

    def show_skip(self, nothing: bool) -> None:
        """Say what skipping does now: with something chosen, that is kept."""
        words = tr("Skip all") if nothing else tr("Skip the rest")
        self.skip_button.setText(tr("Cancel") if self._changing else words)
        self._weigh()

    def _weigh(self) -> None:
        """Give both ways on the same width, so that neither calls louder."""
        ways = (self.skip_button, self.next_button)
        widest = max(way.sizeHint().width() for way in ways)
        for way in ways:
            way.setFixedWidth(widest)
