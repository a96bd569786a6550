"""Draws charts into a report: as lines and letters, in the light colours, on white paper."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from feltsense.feeling.charts.chart import Chart
from feltsense.gui.report.document import Draw
from feltsense.gui.theme import Theme

WIDTH = 920
"""Pixels of a chart's width when it is laid out; its letters then are about 7 points high."""


def chart_drawer() -> Draw:
    """What draws a chart into a rectangle of a page. For the main thread."""
    theme = Theme()
    theme.choose("light")

    def draw(painter: QPainter, box: QRectF, chart: Chart) -> None:
        from feltsense.gui.charts.plot import ChartPlot

        plot = ChartPlot(theme, chart)
        plot.setBackground("w")
        height = round(WIDTH * box.height() / box.width())
        plot.setFixedHeight(height)
        plot.resize(WIDTH, height)
        plot.ensurePolished()
        source = QRect(0, 0, WIDTH, height)
        plot.render(painter, box, source, Qt.AspectRatioMode.KeepAspectRatio)
        plot.close()
        plot.deleteLater()

    return draw
