"""Many words, one stop for Tab: arrows go to the nearest word, Home and End to the rims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from feltsense.gui.session.word_button import WordButton

ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Where each arrow leads: across, and down."""
_ENDS: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Roving(QWidget):
    """Holds words of which one at a time can be reached by Tab.

    `toggled` tells a word's name and whether it is chosen now; `looked_at` the name of the
    word under the pointer or the focus; `reached` the word that got the focus; `typed` a letter
    that was typed on a word.
    """

    toggled = Signal(str, bool)
    looked_at = Signal(str)
    reached = Signal(object)
    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, WordButton] = {}
        self._stop: WordButton | None = None

    def take(self, buttons: Iterable[WordButton]) -> None:
        """Take in more words; the first one of all is the stop."""
        for button in buttons:
            name = button.name
            button.setParent(self)
            button.toggled.connect(lambda on, name=name: self.toggled.emit(name, on))
            button.looked_at.connect(lambda name=name: self.looked_at.emit(name))
            button.installEventFilter(self)
            self._buttons[name] = button
        self.mend_stop()

    def button(self, name: str) -> WordButton:
        """The button of one word; raises KeyError for another's."""
        return self._buttons[name]

    def names(self) -> Sequence[str]:
        """All words in their order."""
        return tuple(self._buttons)

    def in_order(self) -> Sequence[WordButton]:
        """The words that are shown, as they are read: for Home and End."""
        return [button for button in self._buttons.values() if not button.isHidden()]

    def mend_stop(self) -> None:
        """Have one of the words that are shown be the stop."""
        shown = self.in_order()
        if self._stop is not None and self._stop in shown:
            self._stop_at(self._stop)
        elif shown:
            self._stop_at(shown[0])

    def _stop_at(self, stop: WordButton) -> None:
        self._stop = stop
        only_stop(stop, self._buttons.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, WordButton):
            if event.type() == QEvent.Type.FocusIn:
                self._stop_at(watched)
                self.reached.emit(watched)
            elif isinstance(event, QKeyEvent) and event.key() in ARROWS:
                if event.type() == QEvent.Type.KeyPress:
                    self._go(watched, ARROWS[event.key()])
                return event.type() == QEvent.Type.KeyPress
            elif isinstance(event, QKeyEvent) and event.key() in _ENDS:
                if event.type() == QEvent.Type.KeyPress:
                    self.in_order()[_ENDS[event.key()]].setFocus(Qt.FocusReason.OtherFocusReason)
                return event.type() == QEvent.Type.KeyPress
            elif isinstance(event, QKeyEvent) and is_letter(event):
                if event.type() == QEvent.Type.KeyPress:
                    self.typed.emit(event.text())
                return event.type() == QEvent.Type.KeyPress
        return super().eventFilter(watched, event)

    def _go(self, start: WordButton, step: tuple[int, int]) -> None:
        found = nearest(start, self._buttons.values(), step)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def only_stop(stop: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab reach `stop` and none of the other `widgets`."""
    for widget in widgets:
        policy = Qt.FocusPolicy
        widget.setFocusPolicy(policy.StrongFocus if widget is stop else policy.ClickFocus)


def is_letter(event: QKeyEvent) -> bool:
    """Whether the key writes a letter, and is no command such as Ctrl+A."""
    modifier = Qt.KeyboardModifier
    command = modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier
    return event.text().isalpha() and not event.modifiers() & command


def nearest(start: QWidget, others: Iterable[QWidget], step: tuple[int, int]) -> QWidget | None:
    """The widget that lies next to `start` in the direction `step`, or None at the rim.

    All of them are in one window.
    """
    here = _middle(start)
    best: tuple[float, QWidget] | None = None
    for other in others:
        if other is start or other.isHidden():
            continue
        away = _middle(other) - here
        along = away.x() * step[0] + away.y() * step[1]
        aside = abs(away.x() * step[1]) + abs(away.y() * step[0])
        # Up and down go by rows, left and right stay in the row as long as there is one.
        least = other.height() / 2 if step[1] else 1
        if along < least:
            continue
        cost = along + aside * (1.0 if step[1] else 4.0)
        if best is None or cost < best[0]:
            best = (cost, other)
    return best[1] if best else None


def _middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())
