"""The last screen of a session: what was done, neither praised nor graded, and a way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.feeling.offers import offer_after
from feltsense.feeling.ratings import Rating
from feltsense.gui.components import buttons
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.body_outline import words
from feltsense.gui.session.orienting import LINES, Orienting
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.wording import about
from feltsense.journal.records import Session

_WIDEST = 680  # pixels at 100 %
ENOUGH = "That is enough for today."


class ClosingView(QWidget):
    """Closes `session`; `visited` are the regions that were visited, in their order.

    Where the ratings say that it was a lot, it offers the room first (evidence.md 4.3).
    """

    home = Signal()
    looking_back = Signal()

    def __init__(
        self,
        theme: Theme,
        session: Session,
        visited: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(session.played.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        done = what_was_done(visited, session.heard)
        self.offer = offer_after(_rating(session, "before"), _rating(session, "after"))
        self.setAccessibleName(" ".join(part for part in (ENOUGH, done, self.offer) if part))
        self.outside_button = buttons.secondary(theme, "Something outside", "trees")
        self.home_button = buttons.secondary(theme, "Home", "house")
        self.back_button = buttons.secondary(theme, "Looking back", "chart-line")
        self.lines: Orienting | None = None
        self._build(done)
        self.outside_button.clicked.connect(lambda *_: self._show_lines())
        self.home_button.clicked.connect(lambda *_: self.home.emit())
        self.back_button.clicked.connect(lambda *_: self.looking_back.emit())

    def _build(self, done: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = Page(self.theme, name="The end of the session", widest=100_000)
        outer.addWidget(page)
        self._column = QVBoxLayout()
        self._column.setSpacing(space(2))
        page.column.addStretch(2)
        page.column.addLayout(self._column)
        page.column.addStretch(3)
        self._said = [_centred(Text(self.theme, ENOUGH, role="title"))]
        if done:
            self._said.append(_centred(Text(self.theme, done, role="lead", colour="quiet")))
        if self.offer:
            self._said.append(_centred(Text(self.theme, self.offer, role="lead")))
        for text in self._said:
            text.setMaximumWidth(self.theme.px(_WIDEST))
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(text, 1000)
            line.addStretch(1)
            self._column.addLayout(line)
        self._column.addSpacing(space(1))
        if self.offer:
            self._column.addLayout(_row(self.outside_button))
        self._column.addLayout(_row(self.home_button, self.back_button))

    def _show_lines(self) -> None:
        """Lead out to the room in the place of what was said."""
        for text in self._said[1:]:
            text.hide()
        self.outside_button.hide()
        self.lines = Orienting(self.theme, LINES[1:])
        self.lines.setFixedHeight(self.theme.px(140))
        self._column.insertWidget(1, self.lines)
        self.lines.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def what_was_done(visited: Sequence[str], heard: float) -> str:
    """Such as `You visited the feet, the legs and the seat.`, else the time, else nothing.

    `heard` are the seconds that were heard of it.
    """
    names = [f"the {words(region)}" for region in visited]
    if len(names) > 1:
        names = [", ".join(names[:-1]) + " and " + names[-1]]
    if names:
        return f"You visited {names[0]}."
    return f"You were there for {about(heard)}." if heard >= 1 else ""


def _rating(session: Session, moment: str) -> Rating | None:
    found = [rating for rating in session.ratings if rating.moment == moment]
    return found[-1] if found else None


def _centred(text: Text) -> Text:
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return text


def _row(*some: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(space(1.5))
    row.addStretch()
    for widget in some:
        row.addWidget(widget)
    row.addStretch()
    return row
