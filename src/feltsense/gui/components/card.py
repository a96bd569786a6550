"""A card: a rounded sheet on the paper with a soft shadow, painted once per size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CARD, space

SHADOW = 6
"""Pixels around the sheet that belong to its shadow, on every side."""


class Card(QWidget):
    """A sheet whose content goes into `column`; `tint` gives it the soft gradient.

    `padding` is in units of space. The sheet itself is SHADOW smaller than the widget.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        tint: bool = False,
        padding: float = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._tint = tint
        self._sheet = QPixmap()
        self.column = QVBoxLayout(self)
        pad = space(padding) + SHADOW
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.setSpacing(space(1))
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._sheet = QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._sheet.isNull() or self._sheet.deviceIndependentSize().toSize() != self.size():
            self._sheet = self._draw(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._sheet)
        painter.end()

    def _draw(self, ratio: float) -> QPixmap:
        theme = self.theme
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(SHADOW, SHADOW - 1, -SHADOW, -SHADOW - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        # Thin layers that lie over each other make the edge of the shadow soft.
        layer = QColor(0, 0, 0, 12) if theme.colours.dark else QColor(74, 62, 40, 4)
        painter.setBrush(layer)
        for spread in range(SHADOW):
            grown = sheet.adjusted(-spread, -spread + 2, spread, spread)
            painter.drawRoundedRect(
                grown.translated(0, 1), RADIUS_CARD + spread, RADIUS_CARD + spread
            )
        if self._tint:
            gradient = QLinearGradient(sheet.topLeft(), sheet.bottomRight())
            gradient.setColorAt(0.15, theme.colour("card"))
            gradient.setColorAt(1.0, theme.colour("card_tint"))
            painter.setBrush(gradient)
        else:
            painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.end()
        return pixmap
