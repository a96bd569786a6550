"""Places in the body to choose from, by mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.session.chip_field import ChipField
from feltsense.gui.session.place_figure import PlaceFigure
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.script.vocabulary import left_after

NAME = tr("Places in the body")
BESIDE = 320
"""How many pixels at 100 % the chips need to stand beside the figure, and not below it."""


class PlacePicker(ChipField):
    """Regions of script.vocabulary.REGIONS but for those in `without` and their parts.

    A figure to press, and a chip for each. One or `several` may be chosen. `changed` tells that
    others are chosen now; `places` keeps the order of choosing. It is one stop for Tab.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        without: frozenset[str] = frozenset(),
        several: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, one_stop=True, parent=parent)
        self.setAccessibleName(NAME)
        self._several = several
        self._places: list[str] = []
        offered = left_after(without)
        self.figure = PlaceFigure(theme, offered)
        self.figure.pressed.connect(self._picked)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(space(2))
        self._both.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        chips = QWidget()
        be_high_for_width(chips)
        flow = Flow(chips, gap=space(1))
        for name in offered:
            chip = self.take_in(name, wording.plain(name), small=True)
            chip.setAccessibleDescription(NAME)
            chip.clicked.connect(lambda _=False, name=name: self._picked(name))
            flow.addWidget(chip)
        self._both.addWidget(chips, 1)

    @property
    def places(self) -> tuple[str, ...]:
        """The places chosen now, in the order of choosing."""
        return tuple(self._places)

    def set_places(self, places: Iterable[str]) -> None:
        """Have exactly `places` chosen, without a signal; one that is not offered stays chosen."""
        self._places = list(dict.fromkeys(places))
        for name, chip in self._chips.items():
            chip.setChecked(name in self._places)
        self.figure.show_chosen(self._places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() - self.figure.width() >= self.theme.px(BESIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _picked(self, name: str) -> None:
        if name in self._places:
            self.set_places(place for place in self._places if place != name)
        else:
            self.set_places([*self._places, name] if self._several else [name])
        self.changed.emit()
