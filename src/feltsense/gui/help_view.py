"""Help now: numbers of people, what is no matter for an exercise, and one text to hold on to.

It works offline and writes nothing down: not that it was opened, and not what was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from feltsense import places
from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.help_lines import HelpLine, HelpRegion, certainty, read
from feltsense.gui.stored_care import Someone
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TWO_COLUMNS = 760


class HelpView(Page):
    """The help screen. `left` goes back, `hide_asked` takes it off the screen at once.

    `region_chosen` tells the region to remember; `region` "" takes that of the system.
    """

    left = Signal()
    hide_asked = Signal()
    region_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        region: str = "",
        *,
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name=tr("Help now"), widest=1000, parent=parent)
        self.setWindowTitle(tr("Help now"))
        self._texts = read(places.assets() / "help" / "lines.json")
        self._today = today or date.today()
        self._numbers: QWidget | None = None
        self._own: QWidget | None = None
        self.column.setSpacing(space(3) - 2 * SHADOW)
        self.column.addLayout(self._actions())
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(space(3) - 2 * SHADOW)
        self.column.addLayout(self._both)
        self.column.addStretch()
        people = Card(theme, padding=2.5)
        self._people = people.column
        holder = QVBoxLayout()
        holder.addWidget(people)
        holder.addStretch()
        self._both.addLayout(holder, 19)
        self._both.addLayout(self._beside(), 12)
        self._build_people(region)
        self.setFocusProxy(self.back_button)

    def show_people(self, people: Sequence[Someone]) -> None:
        """Show the person's own people first; nothing where there are none, or it is locked."""
        if self._own is not None:
            self._people.removeWidget(self._own)
            self._own.hide()
            self._own.deleteLater()
            self._own = None
        if not people:
            return
        self._own = QWidget()
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, space(2))
        column.setSpacing(space(0.5))
        column.addWidget(heading(self.theme, tr("Your own people")))
        for someone in people:
            column.addSpacing(space(1))
            column.addWidget(Text(self.theme, someone.name, role="strong"))
            if someone.reached:
                column.addWidget(self._to_copy(someone.reached, someone.name))
        self._people.insertWidget(0, self._own)

    def _to_copy(self, words: str, whose: str) -> Text:
        """A number, or a way to somebody, that can be marked and copied."""
        text = Text(self.theme, words, role="subtitle", colour="accent")
        flags = Qt.TextInteractionFlag
        text.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        text.setAccessibleName(f"{whose}: {words}")
        return text

    @property
    def region(self) -> HelpRegion:
        """The region whose numbers are shown."""
        return self._texts.region(self.regions.chosen()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _actions(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(SHADOW, 0, SHADOW, 0)
        flow = Flow(gap=space(1.25))
        self.back_button = buttons.secondary(self.theme, tr("Back"), "arrow-left")
        self.back_button.clicked.connect(lambda *_: self.left.emit())
        self.hide_button = buttons.secondary(self.theme, tr("Hide this screen"), "eye-off")
        self.hide_button.clicked.connect(lambda *_: self.hide_asked.emit())
        flow.addWidget(self.back_button)
        flow.addWidget(self.hide_button)
        line.addLayout(flow, 1)
        return line

    def _build_people(self, region: str) -> None:
        theme = self.theme
        self._people.addWidget(heading(theme, tr("People who answer")))
        self._people.addWidget(small(theme, tr("Where you are, as far as this computer tells:")))
        here = QLocale.territoryToCode(QLocale.system().territory())
        ids = [each.id for each in self._texts.regions]
        first = region if region in ids else self._texts.of_territory(here).id
        named = [(each.id, each.name) for each in self._texts.regions]
        self.regions = Chips(theme, named, name=tr("Where you are"), chosen=[first])
        self.regions.picked.connect(self._choose)
        self._people.addWidget(self.regions)
        self._show_numbers()
        self._people.addStretch()

    def _choose(self, region: str) -> None:
        self._show_numbers()
        self.region_chosen.emit(region)

    def _show_numbers(self) -> None:
        if self._numbers is not None:
            self._people.removeWidget(self._numbers)
            self._numbers.hide()
            self._numbers.deleteLater()
        self._numbers = QWidget()
        column = QVBoxLayout(self._numbers)
        column.setContentsMargins(0, space(1), 0, 0)
        column.setSpacing(space(0.5))
        region = self.region
        for line in (*region.lines, region.emergency):
            self._add_line(column, line)
        if region.note:
            column.addSpacing(space(1))
            column.addWidget(body(self.theme, region.note))
        self._people.insertWidget(self._people.indexOf(self.regions) + 1, self._numbers)

    def _add_line(self, column: QVBoxLayout, line: HelpLine) -> None:
        theme = self.theme
        column.addSpacing(space(1.5))
        column.addWidget(Text(theme, line.name, role="strong"))
        column.addWidget(self._to_copy(line.number, line.name))
        if line.says:
            column.addWidget(body(theme, line.says))
        column.addWidget(small(theme, certainty(line, self._today)))

    def _beside(self) -> QVBoxLayout:
        theme = self.theme
        column = QVBoxLayout()
        column.setSpacing(space(3) - 2 * SHADOW)
        flags = Card(theme, padding=2.5)
        flags.column.addWidget(heading(theme, tr("For the emergency services")))
        flags.column.addWidget(body(theme, self._texts.red_flags))
        column.addWidget(flags)
        ground = Card(theme, padding=2.5, tint=True)
        ground.column.addWidget(heading(theme, tr("If you like, right now")))
        for sentence in self._texts.grounding:
            ground.column.addWidget(body(theme, sentence))
        column.addWidget(ground)
        column.addWidget(self._note())
        column.addStretch()
        return column

    def _note(self) -> Text:
        note = small(self.theme, tr("Opening this screen is not written down anywhere."))
        note.setContentsMargins(space(2.5) + SHADOW, 0, space(2.5), 0)
        return note

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.viewport().width() - 2 * self.side >= self.theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
