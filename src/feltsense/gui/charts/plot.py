"""Draws any Chart with pyqtgraph. Imported only when a chart is drawn, after the first paint.

pyqtgraph gives the axes and what is seen of time; each panel is painted by one item (layers.py).
The plain wheel goes on scrolling the screen around the chart.
"""

from __future__ import annotations

from html import escape
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts.chart import NO_ENTRY, Body, Cells, Chart, Days, Names, Panel
from feltsense.gui.charts import axes, layers
from feltsense.gui.charts.marks import Marks
from feltsense.gui.charts.moving import ARROWS, KEYS, moved, zoomed
from feltsense.gui.charts.scale import AIR, Scale, across, upwards
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL

HEIGHT, LEAST = 300, 56
"""Height of a panel of height 1, and the least of any, in pixels at 100 %."""

FIGURE = 380
"""Height of a panel with a body."""

GAP = 10
"""Pixels between two panels at 100 %."""

CLICK = 4
"""Pixels that a press may move and still be a click."""

NARROW = 0.35
"""The share of the width that the words of an axis may take."""


class PanelItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints one panel over its ViewBox, in pixels."""

    def __init__(self, theme: Theme, panel: Panel, view: Any) -> None:
        super().__init__()
        self.theme, self.shown = theme, panel
        self.marks = Marks(panel)
        self.marked: int | None = None
        self._layers = layers.prepared(panel)
        self._view = view
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
        layers.Drawing(painter, self.theme, scale).draw(self._layers)
        if self.marked is not None and widget is not None:
            self._mark(painter, scale, self.marked)

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


class ChartPlot(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """One chart as a picture; what it says is also its accessible description.

    `pointed` tells the words of what is pointed at or focused, "" for nothing, and whether it was
    reached by keyboard; `wanted` the id of an entry that somebody wants to see.
    """

    pointed = Signal(str, bool)
    wanted = Signal(object)

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.theme, self.chart = theme, chart
        self._at: tuple[int, int] | None = None
        self._pressed: QPointF | None = None
        self._ring = False
        self.setBackground(theme.colour("card"))
        self.setAntialiasing(True)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusProxy(None)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(f"Chart: {chart.title}")
        self.setAccessibleDescription(f"{chart.as_text} {help_of(chart)}")
        self.ci.layout.setVerticalSpacing(theme.px(GAP))
        self.plots = [self._plot(row, panel) for row, panel in enumerate(chart.panels)]
        self.drawn = [
            PanelItem(theme, panel, plot.getViewBox())
            for panel, plot in zip(chart.panels, self.plots, strict=True)
        ]
        self._in_time = [
            plot
            for plot, panel in zip(self.plots, chart.panels, strict=True)
            if isinstance(panel.x, Days)
        ]
        for plot in self._in_time:
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
            size = f"{SMALL * self.theme.scale:g}pt"
            plot.setTitle(escape(panel.title), color=self.theme.colour("quiet"), size=size)
            plot.titleLabel.item.setFont(self.theme.font(SMALL, "semibold"))
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
        other: int = metrics.height() + self.theme.px(8) if panel.title else 0
        bottom = plot.getAxis("bottom")
        if bottom.isVisible() and bottom.style["showValues"]:
            lines = self._write_below(bottom, metrics, width)
            under: int = lines * metrics.height() + self.theme.px(12)
            bottom.setHeight(under)
            other += under
        return other

    def _height(self, panel: Panel, metrics: QFontMetrics) -> int:
        """The height of a panel: what was asked for, and what its words need."""
        if any(isinstance(layer, Body) for layer in panel.layers):
            return self.theme.px(FIGURE)
        height = max(LEAST, HEIGHT * panel.height) * (1 + (self.theme.scale - 1) * 0.4)
        if isinstance(panel.y, Names):
            words = axes.WordAxis("left")
            words.write(axes.ticks_of(panel.y), 18)
            height = max(
                height, words.room_for(metrics)[1] * metrics.height() * len(panel.y.labels)
            )
        return round(height)

    @staticmethod
    def _write_below(axis: Any, metrics: QFontMetrics, width: int) -> int:
        """Write what has room under a panel; the lines that it takes."""
        if not isinstance(axis, axes.WordAxis) or not axis.ticks:
            return 1
        room = width / len(axis.ticks)
        axis.write(axis.ticks, max(4, int(room / max(1, metrics.averageCharWidth())) - 1))
        words, lines = axis.room_for(metrics)
        every = max(1, -(-(words + 6) // max(1, int(room))))
        axis.write(axis.ticks, axis.most, int(every))
        return lines

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and event.size().width() != event.oldSize().width():
            self.lay_out(self.width())

    # What is seen of time

    @property
    def seen(self) -> tuple[float, float] | None:
        """From when to when it shows, None where there is no time on it."""
        if not self._in_time:
            return None
        left, right = self._in_time[0].getViewBox().viewRange()[0]
        return float(left), float(right)

    def show_time(self, left: float, right: float) -> None:
        """Show from `left` to `right`, as far as there is anything."""
        if not self._in_time:
            return
        place = self.plots.index(self._in_time[0])
        whole = across(self.chart.panels[place])
        left, right = moved(left, right, whole)
        self._in_time[0].getViewBox().setXRange(left, right, padding=0)

    def show_all(self) -> None:
        """Show all of time again."""
        if self._in_time:
            self.show_time(*across(self.chart.panels[self.plots.index(self._in_time[0])]))

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
        for plot in self._in_time:
            other = plot.getViewBox()
            if other is not view and tuple(other.viewRange()[0]) != tuple(seen):
                other.setXRange(*seen, padding=0)

    # Pointing

    def _point(self, at: tuple[int, int] | None, by_keys: bool) -> None:
        if at == self._at:
            return
        self._at = at
        for place, item in enumerate(self.drawn):
            item.mark(at[1] if at is not None and at[0] == place else None)
        self.pointed.emit(self.said, by_keys)

    @property
    def said(self) -> str:
        """What is said of what is pointed at; "" for nothing."""
        return "" if self._at is None else self.drawn[self._at[0]].marks.text(self._at[1])

    @property
    def entry(self) -> int:
        """The entry of what is pointed at, or NO_ENTRY."""
        return NO_ENTRY if self._at is None else self.drawn[self._at[0]].marks.entry(self._at[1])

    def _under(self, at: QPointF) -> tuple[int, int] | None:
        for place, item in enumerate(self.drawn):
            inside = item.mapFromScene(self.mapToScene(at.toPoint()))
            if item.boundingRect().contains(inside):
                found = item.marks.nearest(item.scale_now, inside.x(), inside.y())
                return None if found is None else (place, found)
        return None

    def _open(self) -> None:
        if self.entry != NO_ENTRY:
            self.wanted.emit(self.entry)

    def step(self, by: int) -> None:
        """Read out the mark `by` before or behind, and show it."""
        place = self._at[0] if self._at is not None else self._first_panel()
        if place is None:
            return
        left, right = self.seen or across(self.chart.panels[place])
        item = self.drawn[place]
        mark = item.marks.step(self._at[1] if self._at else None, by, left, right)
        if mark is not None:
            self._reach(place, mark)

    def step_end(self, by: int) -> None:
        """Read out the first mark (-1) or the last (1)."""
        place = self._at[0] if self._at is not None else self._first_panel()
        if place is not None:
            self._reach(place, 0 if by < 0 else len(self.drawn[place].marks) - 1)

    def step_across(self, by: int) -> None:
        """Read out what is below (1) or above (-1): in a grid, or in another panel."""
        if self._at is None:
            self.step(1)
            return
        place, mark = self._at
        marks = self.drawn[place].marks
        if (below := marks.in_column(mark, by)) is not None:
            self._reach(place, below)
            return
        x = float(marks.x[mark])
        others = range(place + by, len(self.drawn)) if by > 0 else range(place + by, -1, -1)
        for other in others:
            if (found := self.drawn[other].marks.nearest_to(x)) is not None:
                self._reach(other, found)
                return

    def _first_panel(self) -> int | None:
        return next((place for place, item in enumerate(self.drawn) if len(item.marks)), None)

    def _reach(self, place: int, mark: int) -> None:
        x = float(self.drawn[place].marks.x[mark])
        if self.plots[place] in self._in_time and (seen := self.seen) is not None:
            margin = (seen[1] - seen[0]) * 0.05
            if not seen[0] <= x <= seen[1]:
                half = (seen[1] - seen[0]) / 2
                self.show_time(x - half + margin, x + half + margin)
        self._point((place, mark), by_keys=True)

    # Mouse, touchpad and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom, sideways pans; the rest belongs to the screen around."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._in_time:
            self.zoom(0.999 ** turned.y(), self._time_at(event.position()))
            event.accept()
        elif abs(turned.x()) > abs(turned.y()) and self._in_time:
            self.pan(-turned.x() / 1200)
            event.accept()
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if self.closed:  # it has no viewport any more
            return False
        if (
            isinstance(event, QNativeGestureEvent)
            and self._in_time
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 / max(0.2, 1 + event.value()), self._time_at(event.position()))
            return True
        return bool(super().viewportEvent(event))

    def _time_at(self, at: QPointF) -> float:
        item = self.drawn[self.plots.index(self._in_time[0])]
        return item.scale_now.value(item.mapFromScene(self.mapToScene(at.toPoint())).x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._ring = False
        super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if (event.position() - pressed).manhattanLength() <= CLICK:
            self._point(self._under(event.position()), by_keys=False)
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None:
            self._point(self._under(event.position()), by_keys=False)
            hand, plain = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand if self.entry != NO_ENTRY else plain)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self._ring:
            self._point(None, by_keys=False)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act(event) is not None
        ):
            event.accept()  # these keys move here, whatever else they are outside
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act(event)
        if act is None:
            event.ignore()
            return
        self._ring = True
        self.viewport().update()
        name, by = act
        getattr(self, name)(*(() if by is None else (by,)))
        event.accept()

    def _act(self, event: QKeyEvent) -> tuple[str, Any] | None:
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        others = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if others:
            return None
        if key in ARROWS:
            return ARROWS[key][shift]
        act = KEYS.get(key)
        return act if act is None or self._in_time or act[0] not in ("zoom", "show_all") else None

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self._point(None, by_keys=False)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawForeground(painter, rect)
        if self._ring and self.hasFocus():
            painter.save()
            painter.resetTransform()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.colour("focus")), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, 8, 8)
            painter.restore()


def help_of(chart: Chart) -> str:
    """How the chart is gone about in, in a sentence."""
    moves = "Arrow keys go from point to point, Enter opens the entry of one."
    if any(isinstance(panel.x, Days) for panel in chart.panels):
        moves += " Plus and minus show less or more of time, 0 all of it, Shift and arrows go on."
    return moves
