"""A chart in somebody's hands: pointed at, read out, zoomed and moved by mouse, touchpad and keys.

Imported only when a chart is drawn, after the first paint. The plain wheel goes on scrolling the
screen around the chart.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts.chart import (
    NO_ENTRY,
    Cells,
    Chart,
    Days,
    Event,
    Layer,
    Points,
)
from feltsense.gui.charts.moving import ARROWS, KEYS
from feltsense.gui.charts.scale import across
from feltsense.gui.charts.sheet import ChartSheet
from feltsense.gui.theme import Theme
from feltsense.language import tr

CLICK = 4
"""Pixels that a press may move and still be a click."""


class ChartPlot(ChartSheet):
    """One chart as a picture; what it says is also its accessible description.

    `pointed` tells the words of what is pointed at or focused, "" for nothing, and whether it was
    reached by keyboard; `wanted` the id of an entry that somebody wants to see.
    """

    pointed = Signal(str, bool)
    wanted = Signal(object)

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(theme, chart, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it has its own left and right
        self._at: tuple[int, int] | None = None
        self._pressed: QPointF | None = None
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusProxy(None)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Chart: {chart_title}", chart_title=chart.title))
        self.setAccessibleDescription(f"{chart.as_text} {help_of(chart)}")

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
                found = item.under(inside)
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
        if self.plots[place] in self.in_time and (seen := self.seen) is not None:
            margin = (seen[1] - seen[0]) * 0.05
            if not seen[0] <= x <= seen[1]:
                half = (seen[1] - seen[0]) / 2
                self.show_time(x - half + margin, x + half + margin)
        self._point((place, mark), by_keys=True)

    # Mouse, touchpad and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom, sideways pans; the rest belongs to the screen around."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.in_time:
            self.zoom(0.999 ** turned.y(), self._time_at(event.position()))
            event.accept()
        elif abs(turned.x()) > abs(turned.y()) and self.in_time:
            self.pan(-turned.x() / 1200)
            event.accept()
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and self.in_time
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 / max(0.2, 1 + event.value()), self._time_at(event.position()))
            return True
        return bool(super().viewportEvent(event))

    def _time_at(self, at: QPointF) -> float:
        item = self.drawn[self.plots.index(self.in_time[0])]
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
        return act if act is None or self.in_time or act[0] not in ("zoom", "show_all") else None

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
            painter.setPen(QPen(self.theme.colour("focus"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, 8, 8)
            painter.restore()


def help_of(chart: Chart) -> str:
    """How the chart is gone about in, in a sentence."""
    leads = any(_leads(layer) for panel in chart.panels for layer in panel.layers)
    opens = tr(", Enter opens the entry of one.") if leads else "."
    moves = tr("Arrow keys go from point to point{opens}", opens=opens)
    if any(isinstance(panel.x, Days) for panel in chart.panels):
        moves += tr(
            " Plus and minus show less or more of time, 0 all of it, Shift and arrows go on."
        )
    return moves


def _leads(layer: Layer) -> bool:
    """Whether anything in it leads to an entry."""
    match layer:
        case Points():
            return bool(np.any(np.asarray(layer.entries) != NO_ENTRY))
        case Cells():
            return any(each.entry != NO_ENTRY for each in layer.each)
        case Event():
            return layer.entry != NO_ENTRY
        case _:
            return False
