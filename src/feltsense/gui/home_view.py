"""The home screen: one thing suggested, the library, and what was done lately.

It is painted before numpy, pyqtgraph or sound is imported, and imports none of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text
from feltsense.gui.cut_off import CutOffCard
from feltsense.gui.home_parts import (
    BrokenCard,
    BrokenScript,
    CheckInWay,
    FirstCard,
    LatelyCard,
    SuggestionCard,
)
from feltsense.gui.library_list import LibraryList, in_order
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.journal.records import CheckIn, Session
from feltsense.language import tr
from feltsense.player.suggest import Suggestion
from feltsense.script.steps import Exercise

TWO_COLUMNS = 880
"""Width of the column, in pixels at 100 %, from which `Lately` stands beside the library."""


class HomeView(Page):
    """Home. `chosen` tells the exercise that was picked, `first_card_read` its dismissal, and
    `check_in` that somebody wants to say how it is without an exercise.

    `kept`, `removed` and `asked_later` tell what is to become of a session that was cut off.
    """

    chosen = Signal(object)
    check_in = Signal()
    first_card_read = Signal()
    kept = Signal(object)
    removed = Signal(object)
    asked_later = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Home"), widest=1120, parent=parent)
        self._date = Text(theme, role="body", colour="quiet")
        self.way_in = CheckInWay(theme)
        self.way_in.button.clicked.connect(lambda *_: self.check_in.emit())
        self.suggestion = SuggestionCard(theme)
        self.library = LibraryList(theme)
        self.lately = LatelyCard(theme)
        self._broken: BrokenCard | None = None
        self._first: FirstCard | None = None
        self.cut_off: CutOffCard | None = None
        self._begins = 0

        gap = space(3) - 2 * SHADOW
        self.column.setSpacing(gap)
        head = QHBoxLayout()
        head.setContentsMargins(SHADOW, 0, SHADOW, 0)
        head.setSpacing(space(2))
        head.addWidget(self._date, 1)
        head.addWidget(self.way_in)
        self.column.addLayout(head)
        self.column.addWidget(self.suggestion)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(gap)
        self._both.addWidget(self.library, 19)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(gap)
        self._beside.addWidget(self.lately)
        self._beside.addStretch()
        self._both.addLayout(self._beside, 10)
        self.column.addLayout(self._both)
        self.column.addStretch()

        self.suggestion.begin.connect(self.chosen)
        self.library.chosen.connect(self.chosen)
        self.setFocusProxy(self.suggestion.begin_button)
        self.suggestion.hide()
        self.set_now(datetime.now().astimezone())
        self.lately.show_entries((), datetime.now().astimezone())

    def set_now(self, now: datetime) -> None:
        """Greet for the time of day; the greeting is this page's title in the frame."""
        self.setWindowTitle(wording.greeting(now))
        self._date.setText(wording.day(now.date()))

    def set_library(
        self,
        exercises: Sequence[Exercise],
        broken: Sequence[BrokenScript] = (),
        suggestion: Suggestion | None = None,
        last: Sequence[Session | CheckIn] | None = None,
        now: datetime | None = None,
        begins: int = 0,
    ) -> None:
        """Show this library; `last` are sessions and check-ins in any order, `now` is aware.

        `begins` is the hour at which the person's day does.
        """
        self._begins = begins
        now = now or datetime.now().astimezone()
        self.set_now(now)
        self.library.show_exercises(exercises)
        self.lately.show_entries(last or (), now, begins)
        self._suggest(in_order(exercises), suggestion)
        self._show_broken(broken)

    def show_first_card(self, show: bool) -> None:
        """Show what the app is and is not, after the rest, until it was read."""
        if show and self._first is None:
            self._first = FirstCard(self.theme)
            self._first.dismissed.connect(self._first_read)
            self._beside.insertWidget(1, self._first)
        elif not show and self._first is not None:
            self._first.hide()
            self._first.deleteLater()
            self._first = None

    def show_cut_off(self, session: Session | None, now: datetime) -> None:
        """Ask about a session that was cut off, or about none."""
        card = self.cut_off
        if session is not None and card is not None and card.session == session:
            return
        if card is not None:
            if card.isAncestorOf(self.focusWidget() or self):
                self.suggestion.begin_button.setFocus()
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self.cut_off = None
        if session is None:
            return
        card = self.cut_off = CutOffCard(self.theme, session, now, self._begins)
        card.keep.connect(lambda: self.kept.emit(session))
        card.remove.connect(lambda: self.removed.emit(session))
        card.later.connect(lambda: self.asked_later.emit(session))
        self.column.insertWidget(1, card)
        last: QWidget = self
        for button in card.buttons.values():  # in the order of the screen: before all else
            QWidget.setTabOrder(last, button)
            last = button

    def empty(self) -> None:
        """Let go of what was done lately, and of what is asked about it."""
        now = datetime.now().astimezone()
        self.show_cut_off(None, now)
        self.lately.show_entries((), now)

    @property
    def first_card(self) -> FirstCard | None:
        """The card, while it is shown."""
        return self._first

    def _first_read(self) -> None:
        self.suggestion.begin_button.setFocus()
        self.show_first_card(False)
        self.first_card_read.emit()

    def _suggest(self, exercises: Sequence[Exercise], suggestion: Suggestion | None) -> None:
        self.suggestion.setVisible(bool(exercises))
        if suggestion is None:
            self.suggestion.show_first(exercises, "")
            return
        first = suggestion.exercise
        others = [each for each in exercises if each.id != first.id]
        self.suggestion.show_first((first, *others), suggestion.why)

    def _show_broken(self, broken: Sequence[BrokenScript]) -> None:
        if self._broken is not None:
            self._broken.hide()
            self._broken.deleteLater()
            self._broken = None
        if broken:
            self._broken = BrokenCard(self.theme, broken)
            self.column.insertWidget(self.column.count() - 1, self._broken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.viewport().width() - 2 * self.side
        self.way_in.fit(room)
        beside = room >= self.theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
