"""Draws charts into a report: as lines and letters, in the light colours, on white paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from feltsense.feeling.charts.chart import Chart
from feltsense.gui.report.document import Draw


def chart_drawer() -> Draw:
    """What draws a chart into a rectangle of a page. For the main thread."""

    def draw(painter: QPainter, box: QRectF, chart: Chart) -> None:
        from feltsense.gui.charts.picture import paint_chart

        paint_chart(painter, box, chart)

    return draw
