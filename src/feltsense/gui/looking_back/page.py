"""The page "Looking back": charts on cards below each other, and others to be looked for.

It shows what it is given; pyqtgraph is imported with the first chart that is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.foot import Foot
from feltsense.gui.components.options import Option, Options
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import body, heading, small
from feltsense.gui.looking_back.choosing import Choosing
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.feeling.charts.chart import Chart
    from feltsense.gui.charts.card import ChartCard

TITLE = tr("Looking back")
FRONT, EXPLORE = "reconnection", "explore"
WAYS = ((FRONT, tr("Reconnection")), (EXPLORE, tr("Explore")))
ONE_MOMENT = (tr("One moment"), tr("What you wrote down is being read."))
EXPLORING = tr(
    "Each of these says little by itself, and needs many entries before it says anything. None of "
    "them is better when it is higher or lower."
)
NOT_YET = tr("Not enough for it yet")
PART = tr("Only a part is shown: what you chose above.")


class LookingBackPage(Page):
    """Shows charts; `asked` tells that others are wanted, `wanted` the id of an entry.

    `save` tells a chart to be saved or printed, as ChartCard.save does; `report` that pages for
    somebody else are wanted.
    """

    asked = Signal()
    report = Signal()
    wanted = Signal(object)
    save = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=TITLE, widest=1120, parent=parent)
        self.setWindowTitle(TITLE)
        self.cards: dict[str, ChartCard | Card] = {}
        self._kinds: tuple[tuple[str, str, bool], ...] = ()
        self._notes: dict[str, str] = {}
        self.picked = ""
        self.column.setSpacing(space(3) - 2 * SHADOW)
        self._add_controls(theme)
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(space(3) - 2 * SHADOW)
        self.column.addLayout(self._sheets)
        self.column.addStretch()
        self._waiting: Card | None = None
        self._wait()

    def _add_controls(self, theme: Theme) -> None:
        controls = QWidget()
        column = QVBoxLayout(controls)
        column.setContentsMargins(SHADOW, 0, SHADOW, 0)
        column.setSpacing(space(1))
        self.ways = Chips(theme, WAYS, name=tr("Which charts"), chosen=(FRONT,), small=False)
        self.ways.picked.connect(self._go)
        head = Foot(space(1))
        head.addWidget(self.ways)
        head.addStretch()
        self.report_button = buttons.secondary(theme, tr("Make a report"), "table")
        self.report_button.clicked.connect(lambda *_: self.report.emit())
        head.addWidget(self.report_button)
        column.addLayout(head)
        self.choosing = Choosing(theme)
        self.choosing.changed.connect(self._choose)
        column.addWidget(self.choosing)
        self.part = small(theme, PART)
        self.part.hide()
        column.addWidget(self.part)
        self.column.addWidget(controls)
        self._list = Card(theme, padding=2)
        self._list.column.addWidget(small(theme, EXPLORING))
        self.options = Options(theme, name=tr("Other charts"))
        self.options.picked.connect(self._pick)
        self._list.column.addWidget(self.options)
        self._list.hide()
        self.column.addWidget(self._list)

    # What it is given

    def have(self, kinds: Sequence[tuple[str, str, bool]]) -> None:
        """The charts that there are: name, title, and whether it belongs to Reconnection."""
        self._kinds = tuple(kinds)
        others = [name for name, _, front in self._kinds if not front]
        self.picked = self.picked if self.picked in others else (others[0] if others else "")
        self.ways.setVisible(bool(others))
        self._list_others()

    @property
    def way(self) -> str:
        """FRONT or EXPLORE."""
        return self.ways.chosen()[0]

    @property
    def names(self) -> tuple[str, ...]:
        """The charts that are wanted now, the most wanted first."""
        if self.way == FRONT:
            return tuple(name for name, _, front in self._kinds if front)
        others = [name for name, _, front in self._kinds if not front]
        return tuple(sorted(others, key=lambda name: name != self.picked))

    def show_chart(self, name: str, chart: Chart) -> None:
        """Show `chart` in the place of the one of that name before."""
        if self.way == EXPLORE:
            told = not chart.figures or any(figure.shown for figure in chart.figures)
            enough = told and not chart.is_empty
            self._notes[name] = "" if enough else NOT_YET
            self._list_others()
            if name != self.picked:
                return
        if self._waiting is not None:
            self._remove(self._waiting)
            self._waiting = None
        from feltsense.gui.charts.card import ChartCard

        card = ChartCard(self.theme, chart)
        card.wanted.connect(self.wanted)
        card.save.connect(self.save)
        self._put(name, card)

    def show_nothing(self, sentences: Sequence[str]) -> None:
        """Say that there is nothing to look back at."""
        self._clear()
        card = Card(self.theme, padding=4, tint=True)
        for sentence in sentences:
            card.column.addWidget(body(self.theme, sentence, "quiet"))
        self._put("", card)

    def empty(self) -> None:
        """Let go of everything that was written down."""
        self._notes = {}
        self.choosing.empty()
        self.part.hide()
        self._clear()
        self._list_others()
        self._wait()

    # How it is built

    def _put(self, name: str, card: Card) -> None:
        old = self.cards.pop(name, None)
        order = [each for each in self.names if each in self.cards or each == name]
        place = order.index(name) if name in order else 0
        focused = QApplication.focusWidget()
        was_in = old is not None and focused is not None and old.isAncestorOf(focused)
        if old is not None:
            place = self._sheets.indexOf(old)
            self._remove(old)
        self._sheets.insertWidget(place, card)
        self.cards[name] = card
        plot = getattr(card, "plot", None)
        if was_in and plot is not None:  # who stood in the old one goes on in the new one
            plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self) -> None:
        title, sentence = ONE_MOMENT
        self._waiting = Card(self.theme, padding=4, tint=True)
        self._waiting.column.addWidget(heading(self.theme, title))
        self._waiting.column.addWidget(body(self.theme, sentence, "quiet"))
        self._sheets.addWidget(self._waiting)

    def _clear(self) -> None:
        for card in self.cards.values():
            self._remove(card)
        self.cards = {}
        if self._waiting is not None:
            self._remove(self._waiting)
            self._waiting = None

    def _remove(self, sheet: QWidget) -> None:
        self._sheets.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def _list_others(self) -> None:
        options = [
            Option(name, title, self._notes.get(name, ""))
            for name, title, front in self._kinds
            if not front
        ]
        if options:
            self.options.show_options(options, self.picked)
        self._list.setVisible(self.way == EXPLORE and bool(options))

    # What somebody chooses

    def _go(self, way: str) -> None:
        self._clear()
        self._list_others()
        self._wait()
        self.asked.emit()

    def _pick(self, name: str) -> None:
        if name != self.picked:
            self.picked = name
            self._clear()
            self._wait()
            self.asked.emit()

    def _choose(self) -> None:
        self.part.setVisible(self.choosing.chosen.is_part)
        self._notes = {}
        self.asked.emit()
