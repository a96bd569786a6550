"""Places in the body to choose from, by mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.components.chips import Chips
from feltsense.gui.theme import Theme
from feltsense.script.vocabulary import REGIONS

NAME = "Places in the body"


class PlacePicker(QWidget):
    """Regions of script.vocabulary.REGIONS, one or `several`, but for those in `without`.

    `changed` tells that others are chosen now; `places` keeps the order of choosing.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        without: frozenset[str] = frozenset(),
        several: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._several = several
        self._places: list[str] = []
        offered = [(name, wording.plain(name)) for name in REGIONS if name not in without]
        self._chips = Chips(theme, offered, name=NAME, exclusive=False)
        self._chips.picked.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chips)

    @property
    def places(self) -> tuple[str, ...]:
        """The places chosen now, in the order of choosing."""
        return tuple(self._places)

    def set_places(self, places: Iterable[str]) -> None:
        """Have exactly `places` chosen, without a signal; one that is not offered stays chosen."""
        self._places = list(dict.fromkeys(places))
        for name in self._chips.keys():  # noqa: SIM118
            self._chips.chip(name).setChecked(name in self._places)

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [self._chips.chip(name) for name in self._chips.keys()]  # noqa: SIM118

    def _picked(self, name: str) -> None:
        if name in self._places:
            self._places.remove(name)
        else:
            self.set_places([*self._places, name] if self._several else [name])
        self.changed.emit()
