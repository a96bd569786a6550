"""The last screen of a session: what was done, neither praised nor graded, and a way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.offers import offer_after
from feltsense.feeling.pairs import pair_of
from feltsense.gui.components import buttons
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.body_outline import words
from feltsense.gui.session.orienting import LINES, Orienting
from feltsense.gui.session.ways import IF_YOU_LIKE, Way, centred, in_the_middle
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.wording import about
from feltsense.journal.records import Session
from feltsense.language import listed, tr

_WIDEST = 680  # pixels at 100 %
ENOUGH = tr("That is enough for today.")
OR_ON = tr("You can stop here, or go on.")


class ClosingView(QWidget):
    """Closes `session`; `visited` are the regions that were visited, in their order.

    Where the ratings say that it was a lot, it offers the room first (evidence.md 4.3), and the
    exercise called `outside` where there is one. `then` is the name of an exercise that was to
    follow, "" for none. `ways` are the quiet ways on; `chosen` tells which.
    """

    home = Signal()
    looking_back = Signal()
    outside_first = Signal()
    then_wanted = Signal()
    help_wanted = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        visited: Sequence[str] = (),
        *,
        outside: str = "",
        then: str = "",
        ways: Sequence[Way] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(session.played.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        done = what_was_done(visited, session.heard)
        pair = pair_of(session.ratings, session.ended)
        self.offer = offer_after(pair.before, pair.after)
        self._first = OR_ON if then else ENOUGH
        said = (self._first, done, self.offer)
        self.setAccessibleName(" ".join(part for part in said if part))
        self.start_button = buttons.secondary(theme, tr("Start {outside}", outside=outside), "play")
        self.start_button.setVisible(bool(self.offer and outside))
        self.outside_button = buttons.secondary(theme, tr("Something outside"), "trees")
        self.outside_button.setVisible(bool(self.offer))
        self.help_button = buttons.secondary(theme, tr("Help now"), "life-buoy")
        self.help_button.setVisible(bool(self.offer))
        self.then_button = buttons.secondary(theme, tr("Go on with {then}", then=then), "play")
        self.then_button.setVisible(bool(then))
        self.home_button = buttons.secondary(theme, tr("Home"), "house")
        self.back_button = buttons.secondary(theme, tr("Looking back"), "chart-line")
        self.ways = {way.words: buttons.quiet(theme, way.words, way.icon) for way in ways}
        self.lines: Orienting | None = None
        self._build(done)
        self.start_button.clicked.connect(lambda *_: self.outside_first.emit())
        self.outside_button.clicked.connect(lambda *_: self._show_lines())
        self.help_button.clicked.connect(lambda *_: self.help_wanted.emit())
        self.then_button.clicked.connect(lambda *_: self.then_wanted.emit())
        self.home_button.clicked.connect(lambda *_: self.home.emit())
        self.back_button.clicked.connect(lambda *_: self.looking_back.emit())
        for way in ways:
            self.ways[way.words].clicked.connect(lambda *_, way=way: self.chosen.emit(way))

    def _build(self, done: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = Page(self.theme, name=tr("The end of the session"), widest=100_000)
        outer.addWidget(page)
        self._column = QVBoxLayout()
        self._column.setSpacing(space(2))
        page.column.addStretch(2)
        page.column.addLayout(self._column)
        page.column.addStretch(3)
        self._said = [Text(self.theme, self._first, role="title")]
        if done:
            self._said.append(Text(self.theme, done, role="lead", colour="quiet"))
        if self.offer:
            self._said.append(Text(self.theme, self.offer, role="lead"))
        for text in self._said:
            self._add(text)
        self._column.addSpacing(space(1))
        if self.offer:
            offered = (self.start_button, self.outside_button, self.help_button)
            self._column.addWidget(in_the_middle(*offered))
        on = (self.then_button, self.home_button, self.back_button)
        self._column.addWidget(in_the_middle(*on))
        if self.ways:
            self._column.addSpacing(space(1))
            self._add(Text(self.theme, IF_YOU_LIKE, role="body", colour="quiet"))
            self._column.addWidget(in_the_middle(*self.ways.values()))

    def _add(self, text: Text) -> None:
        self._column.addLayout(centred(text, self.theme.px(_WIDEST)))

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
    names = [tr("the {words}", words=words(region)) for region in visited]
    if names:
        return tr("You visited {names}.", names=listed(names))
    return tr("You were there for {about}.", about=about(heard)) if heard >= 1 else ""
