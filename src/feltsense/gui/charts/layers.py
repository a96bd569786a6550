"""Paints the layers of a panel with QPainter, in pixels: on a screen, on paper, in a file.

What it costs depends on what is seen, not on how much there is: only what lies in the panel is
taken, points that would cover each other are put down once, and lines go where there is room for
them between the points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPaintEngine, QPainter, QPen

from feltsense.feeling.charts.chart import (
    Band,
    Body,
    Cells,
    Event,
    Floats,
    Intervals,
    Layer,
    Line,
    Panel,
    Points,
    Role,
    Span,
    Whole,
)
from feltsense.gui.charts import shapes
from feltsense.gui.charts.body import Figure
from feltsense.gui.charts.cells import draw_cells
from feltsense.gui.charts.scale import Scale
from feltsense.gui.charts.thin import FEW, extremes, heaped
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL

APART = 10.0
"""Pixels between two points, on average, from which a line between them can be followed."""

EVENT_ROWS = 3
"""Words of events stand in so many rows at the top; those that find no room can be pointed at."""


@dataclass(frozen=True, slots=True, eq=False)
class Strokes:
    """The lines of one role in one piece: `part` is the number of the line of each point."""

    role: Role
    x: Floats
    y: Floats
    part: Whole


def prepared(panel: Panel) -> tuple[Layer | Strokes | Figure, ...]:
    """The layers in the order of drawing, neighbouring lines of a role as one."""
    found: list[Layer | Strokes | Figure] = []
    for _, group in groupby(panel.layers, lambda layer: getattr(layer, "role", None)):
        each = list(group)
        lines = [layer for layer in each if isinstance(layer, Line)]
        if lines:
            part = np.repeat(np.arange(len(lines)), [len(line.x) for line in lines])
            x, y = (np.concatenate([getattr(line, name) for line in lines]) for name in "xy")
            found.append(Strokes(lines[0].role, x, y, part))
        found += [
            Figure(layer) if isinstance(layer, Body) else layer
            for layer in each
            if not isinstance(layer, Line)
        ]
    return tuple(found)


class Drawing:
    """One painting of a panel; `theme` gives colours and fonts, `scale` the places."""

    def __init__(self, painter: QPainter, theme: Theme, scale: Scale) -> None:
        self.painter, self.theme, self.scale = painter, theme, scale
        self.is_pixels = painter.paintEngine().type() == QPaintEngine.Type.Raster
        self.ratio = max(1.0, painter.deviceTransform().m11())
        self._ends: list[float] = []

    def draw(self, layers: Sequence[Layer | Strokes | Figure]) -> None:
        """Paint `layers`, the first at the back."""
        seen = self._count(layers)
        if seen > FEW:  # what was worked out is not lost behind a crowd of points
            layers = sorted(layers, key=lambda layer: isinstance(layer, Band | Event))
        for layer in layers:
            match layer:
                case Points():
                    self._points(layer, seen)
                case Strokes():
                    self._strokes(layer, seen)
                case Line(role, x, y):
                    self._strokes(Strokes(role, x, y, np.zeros(len(x), np.int64)), seen)
                case Band():
                    self._band(layer)
                case Intervals():
                    self._intervals(layer)
                case Cells():
                    draw_cells(self.painter, self.theme, self.scale, layer)
                case Span():
                    self._span(layer)
                case Event():
                    self._event(layer)
                case Body():
                    Figure(layer).draw(self.painter, self.theme, self.scale, self.ratio)
                case Figure():
                    layer.draw(self.painter, self.theme, self.scale, self.ratio)

    # Points and lines

    def _count(self, layers: Sequence[Layer | Strokes | Figure]) -> int:
        """The points that are seen, of all layers."""
        each = (self.scale.seen(layer.x) for layer in layers if isinstance(layer, Points))
        return sum(there.stop - there.start for there in each)

    def _points(self, points: Points, seen: int) -> None:
        size = point_size(self.theme, seen)
        # On paper nothing cuts off what reaches over the edge.
        there = self.scale.seen(points.x, size if self.is_pixels else 0)
        if there.stop == there.start:
            return
        x, y = self.scale.x(points.x[there]), self.scale.y(points.y[there])
        opacity = np.ones(len(x))
        if seen > FEW:
            kept, counts = heaped(x, y, size * 0.7)
            x, y = x[kept], y[kept]
            opacity = 0.12 + 0.6 * np.sqrt(counts / counts.max())
        if self.is_pixels:
            self._stamps(points, x, y, opacity, size)
            return
        for place, (across, down) in enumerate(zip(x.tolist(), y.tolist(), strict=True)):
            self.painter.setOpacity(float(opacity[place]))
            at = QPointF(across, down)
            shapes.draw(self.painter, self.theme, points.role, points.shape, at, size)
        self.painter.setOpacity(1.0)

    def _stamps(self, points: Points, x: Floats, y: Floats, opacity: Floats, size: float) -> None:
        picture = shapes.stamp(self.theme, points.role, points.shape, size, self.ratio)
        fragments = pg.Qt.internals.PrimitiveArray(QPainter.PixmapFragment, 10)
        fragments.resize(len(x))
        cells = fragments.ndarray()
        cells[:, 0], cells[:, 1] = x, y
        cells[:, 2:4], cells[:, 4], cells[:, 5] = 0, picture.width(), picture.height()
        cells[:, 6:8], cells[:, 8], cells[:, 9] = 1 / self.ratio, 0, opacity
        self.painter.drawPixmapFragments(*fragments.drawargs(), picture)  # type: ignore[call-arg]

    def _strokes(self, strokes: Strokes, seen: int) -> None:
        there = self.scale.seen(strokes.x)
        if max(seen, there.stop - there.start) > self.scale.width / APART:
            return  # one solid block, in which nothing can be followed
        if self.is_pixels:  # to the next point beyond the edge
            there = slice(max(0, there.start - 1), there.stop + 1)
        x, y = self.scale.x(strokes.x[there]), self.scale.y(strokes.y[there])
        if len(x) < 2:
            return
        part = strokes.part[there]
        joined = np.append(part[1:] == part[:-1], False)
        dashed = strokes.role in ("before", "usual")
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        pen = QPen(shapes.colour_of(self.theme, strokes.role, 0.5), 1.0, style)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(pg.arrayToQPath(x, y, connect=joined.astype(np.int32)))

    def _band(self, band: Band) -> None:
        there = self.scale.seen(band.x)
        if self.is_pixels:
            there = slice(max(0, there.start - 1), there.stop + 1)
        x = self.scale.x(band.x[there])
        if not len(x):
            return
        low, high, middle = (
            self.scale.y(each[there]) for each in (band.low, band.high, band.middle)
        )
        outline = np.concatenate((x, x[::-1])), np.concatenate((high, low[::-1]))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(shapes.colour_of(self.theme, band.role, 0.16))
        self.painter.drawPath(pg.arrayToQPath(*outline, connect="all"))
        kept = extremes(x, middle, max(50, int(self.scale.width)))
        halo = self.theme.colour("card")
        halo.setAlphaF(0.8)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(halo, 5.0))
        self.painter.drawPath(pg.arrayToQPath(x[kept], middle[kept], connect="all"))
        self.painter.setPen(QPen(shapes.colour_of(self.theme, band.role), 2.0))
        self.painter.drawPath(pg.arrayToQPath(x[kept], middle[kept], connect="all"))

    def _intervals(self, intervals: Intervals) -> None:
        size = self.theme.px(shapes.POINT)
        cap = size * 0.4
        for each in intervals.each:
            if not self.scale.left <= each.x <= self.scale.right:
                continue
            x, value = self.scale.place(each.x, each.value)
            if each.low < each.high:
                low, high = (self.scale.place(each.x, end)[1] for end in (each.low, each.high))
                self.painter.setPen(QPen(shapes.colour_of(self.theme, intervals.role), 1.6))
                self.painter.drawLine(QPointF(x, low), QPointF(x, high))
                for end in (low, high):
                    self.painter.drawLine(QPointF(x - cap, end), QPointF(x + cap, end))
            at = QPointF(x, value)
            shapes.draw(self.painter, self.theme, intervals.role, intervals.shape, at, size)

    # Across time

    def _span(self, span: Span) -> None:
        left, right = (self.scale.place(at, 0)[0] for at in (span.start, span.end))
        left, right = max(0.0, left), min(self.scale.width, right)
        if right - left < 1:
            return
        box = QRectF(left, 0, right - left, self.scale.height)
        self.painter.fillRect(box, self.theme.colour("raised"))
        metrics = QFontMetrics(self.theme.font(SMALL))
        room = box.adjusted(6, 4, -6, -4)
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        needed = metrics.boundingRect(room.toRect(), flags, span.label)
        widest = max(metrics.horizontalAdvance(word) for word in span.label.split())
        if widest > room.width() or needed.height() > room.height() * 0.8:
            return
        self.painter.setFont(self.theme.font(SMALL))
        self.painter.setPen(self.theme.colour("quiet"))
        self.painter.drawText(room, flags, span.label)

    def _event(self, event: Event) -> None:
        x, _ = self.scale.place(event.x, 0)
        if not 0 <= x <= self.scale.width:
            return
        pen = QPen(self.theme.colour("text"), 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(x, 0), QPointF(x, self.scale.height))
        metrics = QFontMetrics(self.theme.font(SMALL))
        width, line = metrics.horizontalAdvance(event.label) + 8, metrics.height()
        left = x + 4 if x + 4 + width <= self.scale.width else x - 4 - width
        row = next((row for row, end in enumerate(self._ends) if end < left), len(self._ends))
        if row >= EVENT_ROWS or left < 0 or (row + 1) * line > self.scale.height:
            return
        self._ends[row : row + 1] = [left + width]
        box = QRectF(left, row * line, width, line)
        ground = self.theme.colour("card")
        ground.setAlphaF(0.8)
        self.painter.fillRect(box, ground)
        self.painter.setFont(self.theme.font(SMALL))
        self.painter.setPen(self.theme.colour("text"))
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, event.label)


def point_size(theme: Theme, seen: int) -> float:
    """The size of a point where `seen` of them share a panel: smaller where they crowd."""
    share = 1.0 if seen <= 120 else 0.75 if seen <= FEW else 0.6
    return theme.px(shapes.POINT) * share
