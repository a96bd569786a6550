"""Buttons for the brushes: each shows what it leaves on the body, or how wide it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from feltsense.gui.body_map.rendering import HUES, texture
from feltsense.gui.components.buttons import HEIGHT
from feltsense.gui.components.chips import MARK, Chip
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

SWATCH = 22


def paint_swatch(painter: QPainter, theme: Theme, kind: str, rect: QRectF) -> None:
    """Fill the circle in `rect` with what `kind` looks like; nothing for a kind without a look."""
    painter.setPen(QPen(theme.colour("edge"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind in HUES:
        wash = theme.colour(HUES[kind])
        wash.setAlphaF(0.3)
        painter.setBrush(wash)
        painter.drawEllipse(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrushOrigin(rect.center())
        painter.setBrush(texture(theme, kind, painter.device().devicePixelRatioF()))
    painter.drawEllipse(rect)


class BrushChip(Chip):
    """A brush with what it leaves before its words, and a tick behind them once it is chosen."""

    def __init__(
        self, theme: Theme, kind: str, words: str, *, parent: QWidget | None = None
    ) -> None:
        self._kind = kind
        super().__init__(theme, words, parent=parent)

    def sizeHint(self) -> QSize:
        swatch = self.theme.px(SWATCH) + space(1)
        plain = super().sizeHint()
        height = max(plain.height(), self.theme.px(SWATCH) + space(2))
        return QSize(plain.width() + swatch - space(0.5), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.paint_ground(painter)
        side = theme.px(SWATCH)
        swatch = QRectF(space(1.25), (self.height() - side) / 2, side, side)
        paint_swatch(painter, theme, self._kind, swatch)
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        left = swatch.right() + space(1)
        words = self.fontMetrics().horizontalAdvance(self.text())
        box = QRectF(left, 0, words + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.isChecked():
            mark = theme.px(MARK)
            tick = theme.pixmap("check", ink, mark, self.devicePixelRatioF())
            painter.drawPixmap(
                QPointF(round(box.right() + space(0.5)), (self.height() - mark) / 2), tick
            )
        self.paint_ring(painter, self.height() / 2)
        painter.end()


class SizeChip(Chip):
    """How wide the brush is: a dot of `dot` pixels at 100 %."""

    def __init__(
        self, theme: Theme, dot: float, name: str, *, parent: QWidget | None = None
    ) -> None:
        self._dot = dot
        super().__init__(theme, parent=parent, text="")
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        side = max(HEIGHT, self.fontMetrics().height() + space(2.5))  # as the buttons beside it
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.paint_ground(painter)
        radius = self.theme.px(self._dot) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(ink))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)
        self.paint_ring(painter, self.height() / 2)
        painter.end()
