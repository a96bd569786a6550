"""One of several things under each other, of which one is chosen: as high as its words need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.press import Press
from feltsense.gui.theme import Theme

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Choice(Press):
    """A radio button to screen readers: one stop for Tab, with arrow keys inside.

    `least` is its smallest height; a subclass says by `heightForWidth` what its words need, and
    draws them.
    """

    def __init__(self, theme: Theme, words: str, least: int, parent: QWidget | None = None) -> None:
        self.least = least
        super().__init__(theme, words, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        be_high_for_width(self, QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = self.theme.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(140), self.least)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            unmodified = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() in _ARROWS and unmodified:
                event.accept()  # these keys choose here, whatever else they are outside
                return True
        return super().event(event)
