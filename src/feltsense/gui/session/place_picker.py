"""Places in the body to choose from, by mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui import wording
from feltsense.gui.components.flow import Flow
from feltsense.gui.session.chip_field import ChipField
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.script.vocabulary import left_after

NAME = "Places in the body"


class PlacePicker(ChipField):
    """Regions of script.vocabulary.REGIONS but for those in `without` and their parts.

    One or `several` may be chosen. `changed` tells that others are chosen now; `places` keeps the
    order of choosing. It is one stop for Tab.
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
        flow = Flow(self, gap=space(1))
        for name in left_after(without):
            chip = self.take_in(name, wording.plain(name), small=True)
            chip.setAccessibleDescription(NAME)
            chip.clicked.connect(lambda _=False, name=name: self._picked(name))
            flow.addWidget(chip)

    @property
    def places(self) -> tuple[str, ...]:
        """The places chosen now, in the order of choosing."""
        return tuple(self._places)

    def set_places(self, places: Iterable[str]) -> None:
        """Have exactly `places` chosen, without a signal; one that is not offered stays chosen."""
        self._places = list(dict.fromkeys(places))
        for name, chip in self._chips.items():
            chip.setChecked(name in self._places)

    def _picked(self, name: str) -> None:
        if name in self._places:
            self._places.remove(name)
        else:
            self.set_places([*self._places, name] if self._several else [name])
        self.changed.emit()
