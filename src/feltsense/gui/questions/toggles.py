"""Chips of which any may be on: what is offered and what is hidden."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from feltsense.feeling.shown import called
from feltsense.gui.components.chips import Chip
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.questions.one_stop import OneStop
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

_WIDEST = 300
"""Of a chip's words, in pixels at 100 %."""


class _Toggle(Chip):
    off_ink = "quiet"


class Toggles(QWidget):
    """A chip for each name; `toggled` tells a name and whether it is on now.

    `name` is what a screen reader calls all of them. Tab reaches them once, arrows go on inside.
    """

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        self._flow = Flow(self, gap=space(1))
        self._stop = OneStop(self)
        be_high_for_width(self)
        theme.changed.connect(self._fit)

    def show_names(self, names: Sequence[str], on: Collection[str]) -> None:
        """Show `names` in their order, those of `on` as on; without a signal."""
        if tuple(names) != self.names():
            self._rebuild(names)
        on = set(on)
        for name, chip in self._chips.items():
            chip.setChecked(name in on)

    def names(self) -> tuple[str, ...]:
        """All names in their order."""
        return tuple(self._chips)

    def chip(self, name: str) -> Chip:
        """The chip of one name; raises KeyError for another's."""
        return self._chips[name]

    def chain(self) -> list[QWidget]:
        """The chips in their order; only one of them at a time is a stop for Tab."""
        return list(self._chips.values())

    def _rebuild(self, names: Sequence[str]) -> None:
        old = self._chips
        held = next((chip for chip in old.values() if chip.hasFocus()), None)
        self.hide()  # or all of the page would be laid out anew for each of them
        for chip in old.values():
            self._flow.removeWidget(chip)
        self._chips = {}
        for name in names:
            chip = old.pop(name) if name in old else self._chip(name)
            self._chips[name] = chip
            self._flow.addWidget(chip)
            chip.show()
        for chip in old.values():
            chip.hide()
            chip.deleteLater()
        self._stop.watch(tuple(self._chips.values()))
        self._fit()
        self.show()
        if held is not None and held in self._chips.values():
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, name: str) -> Chip:
        chip = _Toggle(self.theme, called(name), small=False, parent=self)
        chip.setAccessibleName(called(name))
        chip.setAccessibleDescription(self.accessibleName())
        chip.clicked.connect(lambda on: self.toggled.emit(name, on))
        return chip

    def _fit(self) -> None:
        """A name that is too long for a line is cut on the screen, and whole when it is read."""
        for name, chip in self._chips.items():
            room = self.theme.px(_WIDEST)
            chip.setText(
                chip.fontMetrics().elidedText(called(name), Qt.TextElideMode.ElideRight, room)
            )
        self.updateGeometry()
