"""Many chips, any of which may be chosen: arrows go to the nearest, letters to the next by name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from feltsense.gui.components.chips import Chip
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.session.roving import ARROWS, nearest, only_stop
from feltsense.gui.theme import Theme


class ChipField(QWidget):
    """Holds chips by their names; a subclass lays them out. With `one_stop`, Tab reaches one."""

    def __init__(self, theme: Theme, one_stop: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._one_stop = one_stop
        self._chips: dict[str, Chip] = {}
        be_high_for_width(self)

    def chip(self, name: str) -> Chip:
        """The button of one name."""
        return self._chips[name]

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order; with one stop, whichever that is."""
        return list(self._chips.values())

    def take_in(self, name: str, words: str, small: bool = False) -> Chip:
        """Make the chip `name`, which says `words`."""
        chip = Chip(self.theme, words, small=small, parent=self)
        if self._one_stop and self._chips:
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.installEventFilter(self)
        self._chips[name] = chip
        return chip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and letters go on among the chips."""
        if isinstance(watched, Chip) and event.type() == QEvent.Type.FocusIn and self._one_stop:
            only_stop(watched, self._chips.values())
        elif isinstance(watched, Chip) and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and (found := self._reached(watched, event)) is not None:
                found.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _reached(self, start: Chip, event: QKeyEvent) -> QWidget | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if (step := ARROWS.get(event.key())) is not None:
            return nearest(start, self._chips.values(), step) or start
        letter = event.text().casefold()
        if not letter.isalpha():
            return None
        chips = list(self._chips.values())
        at = chips.index(start) + 1
        following = (*chips[at:], *chips[:at])
        return next((each for each in following if each.text().startswith(letter)), None)
