"""Draws a Chart with pyqtgraph. Imported only when a chart is drawn, after the first paint.

Drawing rules come from measurements: lines are one pixel wide, points are few or binned, and
nothing is zoomed or dragged, so that the wheel goes on scrolling the screen.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts.chart import Chart, Points, Shape, Span, Tick
from feltsense.gui import chart_shapes
from feltsense.gui.chart_axes import DayAxis, WordAxis, wrapped
from feltsense.gui.chart_thin import extremes, without_overlaps
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL

HEIGHT, TRACK = 400, 66
"""Height of the whole and of the numb track, in pixels at 100 %."""

ORDER = {"during": 0, "before": 1, "after": 2}
"""Later ones are drawn over earlier ones."""

LANES = {"before": 0.72, "during": 0.5, "after": 0.28}
"""Where a mark stands on the numb track, so that a pair of one sitting does not coincide."""


class ChartPlot(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """One chart as a picture; what it says is also its accessible description."""

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.theme = theme
        self._labels: list[tuple[Span, Any]] = []
        self.setBackground(theme.colour("card"))
        self.setAntialiasing(True)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(round(HEIGHT * (1 + (theme.scale - 1) * 0.4)))
        self.setAccessibleName(f"Chart: {chart.title}")
        self.setAccessibleDescription(chart.as_text)
        self.ci.layout.setContentsMargins(0, theme.px(14), theme.px(8), 0)
        self.ci.layout.setVerticalSpacing(theme.px(14))
        self.main = self._plot(0, chart.y_range, 0.07)
        self.track = self._plot(1, (0.0, 1.0), 0.0)
        self._draw_main(chart)
        self._draw_track(chart)
        start, end = chart.x_range or (0.0, 1.0)
        for plot in (self.main, self.track):
            plot.setXRange(start, end, padding=0.015)
        self._fit_axes()
        self.main.getViewBox().sigResized.connect(self._fit_labels)

    # The wheel and the mouse belong to the screen around the chart.

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()

    def _plot(self, row: int, y_range: tuple[float, float], padding: float) -> Any:
        axes = {"left": WordAxis("left"), "bottom": DayAxis("bottom")}
        plot = self.addPlot(row=row, col=0, axisItems=axes)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        plot.getViewBox().setDefaultPadding(0)
        plot.setYRange(*y_range, padding=padding)
        return plot

    def _draw_main(self, chart: Chart) -> None:
        theme, plot = self.theme, self.main
        self._style_axes(plot, chart.y_ticks, numbers=True)
        plot.getAxis("bottom").setStyle(showValues=False)
        for tick in chart.y_ticks:
            line = pg.InfiniteLine(tick.value, angle=0, pen=QPen(theme.colour("line"), 0))
            plot.addItem(line, ignoreBounds=True)
        for span in chart.spans:
            self._draw_span(span)
        for line in chart.lines:
            x, y = np.asarray(line.x, float), np.asarray(line.y, float)
            kept = extremes(x, y)
            colour = QColor(chart_shapes.colour_of(theme, line.role))
            colour.setAlphaF(0.55)
            style = Qt.PenStyle.DashLine if line.role == "before" else Qt.PenStyle.SolidLine
            pen = pg.mkPen(colour, width=1, style=style)
            plot.addItem(pg.PlotCurveItem(x[kept], y[kept], pen=pen, antialias=True))
        for points in sorted(chart.points, key=lambda each: ORDER[each.role]):
            if points.x:
                plot.addItem(self._scatter(points))

    def _scatter(self, points: Points) -> Any:
        x, y = np.asarray(points.x, float), np.asarray(points.y, float)
        kept = without_overlaps(x, y)
        return pg.ScatterPlotItem(
            x=x[kept],
            y=y[kept],
            data=[points.texts[place] for place in kept.tolist()],
            symbol=_symbol(points.shape),
            size=self.theme.px(chart_shapes.POINT),
            pen=chart_shapes.pen_of(self.theme, points.role, points.shape),
            brush=chart_shapes.brush_of(self.theme, points.role, points.shape),
            hoverable=True,
            tip=_tip,
            antialias=True,
        )

    def _draw_span(self, span: Span) -> None:
        ground = QColor(self.theme.colour("raised"))
        region = pg.LinearRegionItem(
            (span.start, span.end), movable=False, brush=ground, pen=pg.mkPen(None)
        )
        region.setZValue(-20)
        self.main.addItem(region, ignoreBounds=True)
        words = pg.TextItem(
            wrapped(span.label, 18),
            color=self.theme.colour("quiet"),
            anchor=(0.5, 0.5),
            fill=ground,
        )
        words.setFont(self.theme.font(SMALL))
        words.setPos((span.start + span.end) / 2, 5.0)
        self.main.addItem(words, ignoreBounds=True)
        self._labels.append((span, words))

    def _draw_track(self, chart: Chart) -> None:
        theme, plot = self.theme, self.track
        plot.setFixedHeight(theme.px(TRACK) + QFontMetrics(theme.font(SMALL)).height())
        self._style_axes(plot, (Tick(0.5, chart.numb.label),), numbers=False)
        plot.getViewBox().setBackgroundColor(theme.colour("raised"))
        for mark in chart.numb.marks:
            point = pg.ScatterPlotItem(
                x=[mark.x],
                y=[LANES[mark.role]],
                data=[mark.text],
                symbol=_symbol(mark.shape),
                size=theme.px(chart_shapes.POINT + (6 if mark.shape == "diamond" else 2)),
                pen=chart_shapes.numb_pen(theme),
                brush=chart_shapes.numb_brush(theme),
                hoverable=True,
                tip=_tip,
                antialias=True,
            )
            plot.addItem(point)

    def _style_axes(self, plot: Any, ticks: tuple[Tick, ...], *, numbers: bool) -> None:
        theme = self.theme
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setStyle(tickFont=theme.font(SMALL), tickLength=0, tickTextOffset=theme.px(8))
            axis.setTextPen(theme.colour("quiet"))
            axis.setPen(QPen(theme.colour("line"), 0))
        plot.getAxis("left").set_ticks(ticks, numbers=numbers)
        plot.getAxis("bottom").label_width = QFontMetrics(theme.font(SMALL)).averageCharWidth() * 12

    def _fit_axes(self) -> None:
        """Both left axes take the room of the wider one, so that their days stand in line."""
        metrics = QFontMetrics(self.theme.font(SMALL))
        lines = [
            line
            for plot in (self.main, self.track)
            for _, words in plot.getAxis("left")._tickLevels[0]
            for line in words.splitlines()
        ]
        width = max(map(metrics.horizontalAdvance, lines), default=0) + self.theme.px(14)
        for plot in (self.main, self.track):
            plot.getAxis("left").setWidth(width)

    def _fit_labels(self, *_: object) -> None:
        """A gap is named where its name has room."""
        for span, words in self._labels:
            box = self.main.getViewBox()
            start, end = (box.mapViewToDevice(pg.Point(at, 0)) for at in (span.start, span.end))
            if start is not None and end is not None:
                width = QFontMetrics(self.theme.font(SMALL)).horizontalAdvance("m" * 11)
                words.setVisible(end.x() - start.x() > width)


def _symbol(shape: Shape) -> QPainterPath:
    return chart_shapes.path_of(shape)


def _tip(x: float, y: float, data: str) -> str:
    return str(data)
