"""The legend of a chart: the very shapes of the points, each with its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.charts.chart import Chart, Role, Shape
from feltsense.gui import chart_shapes
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space


class LegendKey(QWidget):
    """One shape and its word; `role` None is the hatched grey of the numb track."""

    def __init__(
        self,
        theme: Theme,
        role: Role | None,
        shape: Shape,
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._role, self._shape, self._words = theme, role, shape, words
        self.setAccessibleName(f"{words}: {shape}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(SMALL))
        width = self._mark() + space(1) + metrics.horizontalAdvance(self._words) + space(1)
        return QSize(width, max(self._mark(), metrics.height()) + 4)

    def _mark(self) -> int:
        return self.theme.px(chart_shapes.POINT + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, role, shape = self.theme, self._role, self._shape
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme.px(chart_shapes.POINT)
        path = chart_shapes.path_of(shape)
        transform = painter.transform()
        transform.translate(self._mark() / 2, self.height() / 2)
        transform.scale(size, size)
        pen = (
            chart_shapes.numb_pen(theme)
            if role is None
            else chart_shapes.pen_of(theme, role, shape)
        )
        brush = (
            chart_shapes.numb_brush(theme)
            if role is None
            else chart_shapes.brush_of(theme, role, shape)
        )
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(transform.map(path))
        painter.setPen(theme.colour("quiet"))
        painter.setFont(theme.font(SMALL))
        box = QRectF(self._mark() + space(1), 0, self.width(), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()


def legend(theme: Theme, chart: Chart) -> QWidget:
    """A line of keys for what `chart` has points of."""
    holder = QWidget()
    flow = Flow(holder, gap=space(2))
    for points in chart.points:
        if points.x:
            flow.addWidget(LegendKey(theme, points.role, points.shape, points.label))
    if chart.numb.marks:
        flow.addWidget(LegendKey(theme, None, "ring", "Numb and its like, before"))
        flow.addWidget(LegendKey(theme, None, "diamond", "Numb and its like, after"))
    be_high_for_width(holder)
    return holder
