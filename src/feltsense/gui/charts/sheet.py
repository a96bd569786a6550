"""A chart laid out with pyqtgraph: its panels below each other, their axes, and time.

Every panel is painted by one item, however many points it has (panel.py). It stands still by
itself; plot.py lets hands move it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QFontMetrics, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts.chart import Body, Cells, Chart, Days, Names, Panel
from feltsense.gui.charts import axes
from feltsense.gui.charts.moving import moved, zoomed
from feltsense.gui.charts.panel import PanelItem
from feltsense.gui.charts.scale import AIR, across, upwards
from feltsense.gui.charts.title import PanelTitle
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL

HEIGHT, LEAST = 300, 56
"""Height of a panel of height 1, and the least of any, in pixels at 100 %."""

FIGURE = 380
"""Height of a panel with a body."""

SQUARE = 44
"""The least height of a line of squares: three signs can be told in it."""

GAP = 10
"""Pixels between two panels at 100 %."""

MOST_NAMES, MOST_ROWS = 8, 4
"""So many names below a panel stand in up to so many rows before any of them is left out."""

NARROW = 0.35
"""The share of the width that the words of an axis may take."""


class ChartSheet(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """`chart` in the colours and letters that `theme` has now."""

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.theme, self.chart = theme, chart
        self.setBackground(theme.colour("card"))
        self.setAntialiasing(True)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.ci.layout.setVerticalSpacing(theme.px(GAP))
        self.titles: dict[int, PanelTitle] = {}
        self.plots = [self._plot(row, panel) for row, panel in enumerate(chart.panels)]
        self.drawn = [
            PanelItem(theme, panel, plot.getViewBox())
            for panel, plot in zip(chart.panels, self.plots, strict=True)
        ]
        self.in_time = [
            plot
            for plot, panel in zip(self.plots, chart.panels, strict=True)
            if isinstance(panel.x, Days)
        ]
        for plot in self.in_time:
            plot.getViewBox().sigXRangeChanged.connect(self._follow)
        self.lay_out(self.width())

    # How it is built

    def _plot(self, row: int, panel: Panel) -> Any:
        sides = {
            "left": axes.axis_of(panel.y, "left"),
            "bottom": axes.axis_of(panel.x, "bottom"),
        }
        plot = self.addPlot(row=row, col=0, axisItems=sides)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        view = plot.getViewBox()
        view.setDefaultPadding(0)
        view.setMouseEnabled(isinstance(panel.x, Days), False)
        if panel.title:
            self.titles[row] = PanelTitle(self.theme, panel.title)
            plot.layout.removeItem(plot.titleLabel)
            plot.layout.addItem(self.titles[row], 0, 1)
        for axis in sides.values():
            axes.style(self.theme, axis)
        self._range(view, panel)
        if any(isinstance(layer, Body) for layer in panel.layers):
            for side in sides:
                plot.hideAxis(side)
            return plot
        shown = self.chart.panels
        if row + 1 < len(shown) and isinstance(panel.x, Days) and shown[row + 1].x == panel.x:
            sides["bottom"].setStyle(showValues=False)
            sides["bottom"].setHeight(2)
        if isinstance(panel.y, Names) and len(panel.y.labels) == 1:
            view.setBackgroundColor(self.theme.colour("raised"))
        elif not isinstance(panel.y, Names):
            for tick in axes.ticks_of(panel.y):
                pen = QPen(self.theme.colour("line"), 0)
                line = pg.InfiniteLine(tick.value, angle=0, pen=pen)
                line.setZValue(-50)
                plot.addItem(line, ignoreBounds=True)
        return plot

    @staticmethod
    def _range(view: Any, panel: Panel) -> None:
        left, right = across(panel)
        low, high = upwards(panel)
        view.invertY(low > high)
        view.setYRange(min(low, high), max(low, high), padding=0)
        view.setXRange(left, right, padding=0)
        if isinstance(panel.x, Days):
            view.setLimits(xMin=left, xMax=right, minXRange=min(right - left, 2 * axes.DAY))

    def lay_out(self, width: int, height: float | None = None) -> None:
        """Give every panel its room at a width, in pixels; all together `height` where given.

        All left axes take the room of the widest, so that their days stand in line.
        """
        theme = self.theme
        metrics = QFontMetrics(theme.font(SMALL))
        left = [plot.getAxis("left") for plot in self.plots if plot.getAxis("left").isVisible()]
        most = max(8, int(width * NARROW / max(1, metrics.averageCharWidth())))
        for axis in left:
            axis.write(axis.ticks, min(18, most))
        widest = max((axis.room_for(metrics)[0] for axis in left), default=0) + theme.px(14)
        for axis in left:
            axis.setWidth(widest)
        heights, others = [], []
        for panel, plot in zip(self.chart.panels, self.plots, strict=True):
            heights.append(self._height(panel, metrics))
            others.append(self._beside(panel, plot, metrics, width - widest))
        gaps = theme.px(GAP) * (len(heights) - 1)
        top = self._above(metrics, heights[0])
        self.ci.layout.setContentsMargins(theme.px(4), top, theme.px(8), theme.px(4))
        fixed = sum(others) + gaps + top + theme.px(4)
        if height is not None:
            stretch = max(0.3, (height - fixed) / sum(heights))
            heights = [round(each * stretch) for each in heights]
        for plot, inner, other in zip(self.plots, heights, others, strict=True):
            plot.setFixedHeight(inner + other)
        self.setFixedHeight(sum(heights) + fixed)

    def _above(self, metrics: QFontMetrics, height: int) -> int:
        """The air above: half of the highest label reaches over the panel."""
        axis, panel = self.plots[0].getAxis("left"), self.chart.panels[0]
        if not axis.isVisible() or isinstance(panel.y, Names) or panel.title:
            return self.theme.px(GAP)
        half: float = axis.room_for(metrics)[1] * metrics.height() / 2
        return max(self.theme.px(GAP), round(half - height * AIR / (1 + 2 * AIR)) + 6)

    def _beside(self, panel: Panel, plot: Any, metrics: QFontMetrics, width: int) -> int:
        """What stands above and below a panel, in pixels."""
        other: int = self._title(plot, width) if panel.title else 0
        bottom = plot.getAxis("bottom")
        if bottom.isVisible() and bottom.style["showValues"]:
            lines = self._write_below(panel, bottom, metrics, width)
            under: int = lines * metrics.height() + self.theme.px(12)
            bottom.setHeight(under)
            other += under
        return other

    def _title(self, plot: Any, width: int) -> int:
        """Give a title the width of its panel, in as many lines as it takes; its height."""
        high = self.titles[self.plots.index(plot)].wrap(width - self.theme.px(16))
        plot.layout.setRowFixedHeight(0, high)
        return high

    def _height(self, panel: Panel, metrics: QFontMetrics) -> int:
        """The height of a panel: what was asked for, and what its words need."""
        if any(isinstance(layer, Body) for layer in panel.layers):
            return self.theme.px(FIGURE)
        height = max(LEAST, HEIGHT * panel.height) * (1 + (self.theme.scale - 1) * 0.4)
        if isinstance(panel.y, Names):
            words = axes.WordAxis("left")
            words.write(axes.ticks_of(panel.y), 18)
            line = words.room_for(metrics)[1] * metrics.height()
            if any(isinstance(layer, Cells) for layer in panel.layers):
                line = max(line, self.theme.px(SQUARE))
            height = max(height, line * len(panel.y.labels))
        return round(height)

    @staticmethod
    def _write_below(panel: Panel, axis: axes.WordAxis, metrics: QFontMetrics, width: int) -> int:
        """Write what has room under a panel; the lines that it takes."""
        if isinstance(axis, axes.DayAxis) or not axis.ticks:
            return 1
        left, right = across(panel)
        values = [tick.value for tick in axis.ticks]
        apart = min((after - before for before, after in pairwise(values)), default=right - left)
        room = width * apart / (right - left)
        axis.write(axis.ticks, max(4, int(room / max(1, metrics.averageCharWidth())) - 1))
        words, lines = axis.room_for(metrics)
        every = max(1, -(-(words + 6) // max(1, int(room))))
        if isinstance(panel.x, Names) and len(values) <= MOST_NAMES and every <= MOST_ROWS:
            axis.write(axis.ticks, axis.most, rows=every)  # no name is left out
            return lines * every
        axis.write(axis.ticks, axis.most, every)
        return lines

    def close(self) -> bool:
        """Close it as any widget; pyqtgraph would take its parts away under Qt's events."""
        return QWidget.close(self)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and event.size().width() != event.oldSize().width():
            self.lay_out(self.width())

    # What is seen of time

    @property
    def seen(self) -> tuple[float, float] | None:
        """From when to when it shows, None where there is no time on it."""
        if not self.in_time:
            return None
        left, right = self.in_time[0].getViewBox().viewRange()[0]
        return float(left), float(right)

    def show_time(self, left: float, right: float) -> None:
        """Show from `left` to `right`, as far as there is anything."""
        if not self.in_time:
            return
        place = self.plots.index(self.in_time[0])
        whole = across(self.chart.panels[place])
        left, right = moved(left, right, whole)
        self.in_time[0].getViewBox().setXRange(left, right, padding=0)

    def show_all(self) -> None:
        """Show all of time again."""
        if self.in_time:
            self.show_time(*across(self.chart.panels[self.plots.index(self.in_time[0])]))

    def zoom(self, by: float, around: float | None = None) -> None:
        """Show a stretch `by` times as long, around a time or the middle."""
        if (seen := self.seen) is not None:
            self.show_time(*zoomed(seen, by, around))

    def pan(self, by: float) -> None:
        """Go on by a share of what is seen, backwards where it is negative."""
        if (seen := self.seen) is not None:
            step = by * (seen[1] - seen[0])
            self.show_time(seen[0] + step, seen[1] + step)

    def _follow(self, view: Any, seen: tuple[float, float]) -> None:
        for plot in self.in_time:
            other = plot.getViewBox()
            if other is not view and tuple(other.viewRange()[0]) != tuple(seen):
                other.setXRange(*seen, padding=0)
