"""One panel of a chart as an item of pyqtgraph's scene; what it shows is painted by layers.py."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts.chart import Body, Cells, Panel
from feltsense.gui.charts import layers
from feltsense.gui.charts.body import Figure
from feltsense.gui.charts.marks import Marks
from feltsense.gui.charts.scale import Scale
from feltsense.gui.theme import Theme


class PanelItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints one panel over its ViewBox, in pixels."""

    def __init__(self, theme: Theme, panel: Panel, view: Any) -> None:
        super().__init__()
        self.theme, self.shown = theme, panel
        self.marks = Marks(panel)
        self.marked: int | None = None
        self._layers = layers.prepared(panel)
        self._view = view
        self._is_grid = any(isinstance(layer, Cells) for layer in panel.layers)
        self._kept: tuple[Scale, float, QPixmap] | None = None
        self.setParentItem(view)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        view.sigRangeChanged.connect(self._moved)
        view.sigResized.connect(self._resized)

    @property
    def scale_now(self) -> Scale:
        """Where values are in pixels of the item now."""
        (left, right), (low, high) = self._view.viewRange()
        size = self._view.rect()
        if self._view.yInverted():
            low, high = high, low
        return Scale(left, right, low, high, max(1.0, size.width()), max(1.0, size.height()))

    def boundingRect(self) -> QRectF:
        return QRectF(self._view.rect())

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(self.boundingRect())
        scale = self.scale_now
        if self._is_grid and widget is not None:  # hundreds of signs, which never move
            painter.drawPixmap(0, 0, self._grid(scale, widget.devicePixelRatioF()))
        else:
            layers.Drawing(painter, self.theme, scale).draw(self._layers)
        if self.marked is not None and widget is not None:
            self._mark(painter, scale, self.marked)

    def _grid(self, scale: Scale, ratio: float) -> QPixmap:
        """All squares as a picture, drawn once for a size; the colours of a panel never change."""
        if self._kept is None or self._kept[:2] != (scale, ratio):
            pixmap = QPixmap(round(scale.width * ratio), round(scale.height * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            layers.Drawing(painter, self.theme, scale).draw(self._layers)
            painter.end()
            self._kept = scale, ratio, pixmap
        return self._kept[2]

    def _mark(self, painter: QPainter, scale: Scale, mark: int) -> None:
        if any(isinstance(layer, Body) for layer in self.shown.layers):
            return
        x, y = scale.place(float(self.marks.x[mark]), float(self.marks.y[mark]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("text"), 2.0))
        if y != y:  # it stands across the whole height
            painter.drawRect(QRectF(x - 4, 1, 8, scale.height - 2))
        elif any(isinstance(layer, Cells) for layer in self.shown.layers):
            wide, high = scale.unit
            painter.drawRect(QRectF(x - wide / 2 + 1, y - high / 2 + 1, wide - 2, high - 2))
        else:
            size = self.theme.px(11)
            painter.drawEllipse(QPointF(x, y), size, size)

    def under(self, at: QPointF) -> int | None:
        """The mark that is pointed at, at a place in pixels of the item."""
        for layer in self._layers:
            if isinstance(layer, Figure):  # the only layer of its panel
                return layer.text_at(self.theme, self.scale_now, at)
        return self.marks.nearest(self.scale_now, at.x(), at.y())

    def mark(self, mark: int | None) -> None:
        """Show which mark is read out."""
        if mark != self.marked:
            self.marked = mark
            self.update()

    def _moved(self, *_: object) -> None:
        self.update()

    def _resized(self, *_: object) -> None:
        self.prepareGeometryChange()
        self.update()
