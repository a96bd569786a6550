"""The words for sensations, in pairs side by side, and the two answers beside them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltsense.feeling.sensations import KINDS, NO_WORD, NOTHING, SENSATIONS
from feltsense.feeling.shown import called
from feltsense.gui.components.flow import Flow
from feltsense.gui.session.chip_field import ChipField
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space


class KindPairs(ChipField):
    """Any of feeling.sensations.KINDS, or none; `changed` tells that others are chosen now.

    "Nothing" stands alone: with it the others are let go, and with another it is. Tab reaches each
    of them, arrows go to the nearest, and a letter to the next that begins with it.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        flow = Flow(self, gap=space(1.25))
        self._pairs = [self._pair(pair) for pair in (*SENSATIONS, (NO_WORD, NOTHING))]
        for pair in self._pairs:
            flow.addWidget(pair)
        self._even()
        theme.changed.connect(self._even)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Have a screen reader say `name` with each of them, such as `What is at the chest?`."""
        self.setAccessibleName(name)
        for chip in self._chips.values():
            chip.setAccessibleDescription(name)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The words chosen now, in the order on the screen."""
        return tuple(kind for kind in KINDS if self._chips[kind].isChecked())

    def set_kinds(self, kinds: Iterable[str]) -> None:
        """Have exactly `kinds` chosen, without a signal."""
        wanted = set(kinds)
        for kind, chip in self._chips.items():
            chip.setChecked(kind in wanted)

    def _pair(self, pair: tuple[str, str]) -> QWidget:
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(0.5))
        for kind in pair:
            chip = self.take_in(kind, called(kind))
            chip.clicked.connect(lambda _=False, kind=kind: self._chosen(kind))
            line.addWidget(chip)
        line.addStretch()
        return both

    def _even(self) -> None:
        """Have the pairs stand in columns."""
        for pair in self._pairs:
            pair.setMinimumWidth(0)
        widest = max(pair.sizeHint().width() for pair in self._pairs)
        for pair in self._pairs:
            pair.setMinimumWidth(widest)

    def _chosen(self, kind: str) -> None:
        if self._chips[kind].isChecked():
            for other, chip in self._chips.items():
                if other != kind and NOTHING in (kind, other):
                    chip.setChecked(False)
        self.changed.emit()
