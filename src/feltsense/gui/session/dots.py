"""A quiet row of dots: which of a few things is shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.theme import Theme
from feltsense.language import tr

_DOT, _APART, _LEAST = 4.0, 18, 12
"""Pixels: half of a dot, from one to the next, and that where there is little room."""


class Dots(QWidget):
    """`count` dots of which one is lit; decoration, without focus."""

    def __init__(self, theme: Theme, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._count, self._lit = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def light(self, index: int) -> None:
        """Light another dot."""
        self._lit = index
        self.update()

    def show_of(self, index: int, count: int) -> None:
        """Have `count` dots, and say in words which one is lit."""
        self._lit, self._count = index, count
        self.setAccessibleName(tr("{number} of {count}", number=index + 1, count=count))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_APART * self._count, 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * self._count, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        apart = min(_APART, self.width() / max(1, self._count))
        left = (self.width() - apart * (self._count - 1)) / 2
        for index in range(self._count):
            lit = index == self._lit
            colour = self.theme.colour("accent") if lit else self.theme.mixed("window", "edge", 0.4)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(left + index * apart, self.height() / 2), _DOT, _DOT)
        painter.end()
