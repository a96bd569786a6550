"""The words for sensations, in pairs side by side, and the two answers beside them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from feltsense.feeling.sensations import KINDS, NO_WORD, NOTHING, SENSATIONS
from feltsense.gui.components.chips import Chip
from feltsense.gui.components.flow import Flow
from feltsense.gui.session.roving import nearest
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KindPairs(QWidget):
    """Any of feeling.sensations.KINDS, or none; `changed` tells that others are chosen now.

    "Nothing" stands alone: with it the others are let go, and with another it is. Tab reaches each
    of them, arrows go to the nearest, and a letter to the next that begins with it.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._chips: dict[str, Chip] = {}
        self._pairs: list[QWidget] = []
        flow = Flow(self, gap=space(1.25))
        for pair in (*SENSATIONS, (NO_WORD, NOTHING)):
            self._pairs.append(self._pair(pair))
            flow.addWidget(self._pairs[-1])
        self._even()
        theme.changed.connect(self._even)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Have a screen reader say `name` with each of them, such as `In the chest`."""
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

    def chip(self, kind: str) -> Chip:
        """The button of one word."""
        return self._chips[kind]

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return list(self._chips.values())

    def _pair(self, pair: tuple[str, str]) -> QWidget:
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(0.5))
        for kind in pair:
            chip = Chip(self.theme, kind, small=False)
            chip.clicked.connect(lambda _=False, kind=kind: self._chosen(kind))
            chip.installEventFilter(self)
            self._chips[kind] = chip
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and letters go on among the words."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(watched, Chip) and (found := self._reached(watched, event)):
            found.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _reached(self, start: Chip, event: QEvent) -> QWidget | None:
        assert isinstance(event, QKeyEvent)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if (step := _STEPS.get(event.key())) is not None:
            return nearest(start, self._chips.values(), step) or start
        letter = event.text().casefold()
        if not letter.isalpha():
            return None
        at = [*self._chips.values()].index(start) + 1
        following = [*self._chips.items()][at:] + [*self._chips.items()][:at]
        return next((chip for kind, chip in following if kind.startswith(letter)), None)
