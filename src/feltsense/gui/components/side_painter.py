"""A painter for what is laid out by hand, in languages that are read from the right as well."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class SidePainter(QPainter):
    """Paints on a widget; where it is read from the right, each box goes to the other side.

    Only where things stand is mirrored: words, pictures and shapes are painted as they are.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._width = widget.width() if mirrored else None

    def _box(self, box: QRect | QRectF) -> QRectF:
        box = QRectF(box)
        if self._width is not None:
            box.moveLeft(self._width - box.right())
        return box

    def drawText(self, box: QRect | QRectF, flags: Any, text: str) -> None:  # type: ignore[override]
        super().drawText(self._box(box), getattr(flags, "value", flags), text)

    def drawPixmap(self, at: QPointF, pixmap: QPixmap) -> None:  # type: ignore[override]
        size = pixmap.deviceIndependentSize()
        super().drawPixmap(self._box(QRectF(at, size)).topLeft(), pixmap)

    def drawRoundedRect(self, box: QRect | QRectF, across: float, down: float) -> None:  # type: ignore[override]
        super().drawRoundedRect(self._box(box), across, down)

    def drawEllipse(self, middle: QPointF, across: float, down: float) -> None:  # type: ignore[override]
        box = QRectF(middle.x() - across, middle.y() - down, 2 * across, 2 * down)
        super().drawEllipse(self._box(box))
