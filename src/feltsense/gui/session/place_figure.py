"""A small body, front and back, on which places are chosen with the mouse or a finger.

It goes with chips that do the same for the keyboard and screen readers. Needs no numpy: a check-in
opens with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.body_kinds import VIEWS
from feltsense.gui import wording
from feltsense.gui.components.picture import Picture
from feltsense.gui.session import body_outline
from feltsense.gui.session.body_outline import BACK, BOX, IN_FRONT
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space
from feltsense.language import tr

NAME = tr("A body, front and back")
HIGH = 228
"""How high the bodies are, in pixels; larger letters need the room for themselves."""


class PlaceFigure(Picture):
    """Shows the chosen ones of `offered`, regions by their names.

    `pressed` tells one that is pressed, chosen or not.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, offered: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._offered = tuple(offered)
        self._chosen: tuple[str, ...] = ()
        self._over = ("", "")  # the view and the region below the mouse
        self._body: QPainterPath | None = None
        self._shapes: dict[str, QPainterPath] = {}
        self._by_size: dict[str, list[tuple[str, QPainterPath]]] = {}
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(NAME)
        self.show_chosen(())
        theme.changed.connect(self._restyle)

    def show_chosen(self, places: Iterable[str]) -> None:
        """Mark exactly these."""
        self._chosen = tuple(places)
        names = ", ".join(map(wording.plain, self._chosen))
        self.setAccessibleDescription(
            tr("Marked: {names}", names=names) if names else tr("Nothing is marked.")
        )
        self.update()

    def place_at(self, at: QPointF) -> tuple[str, str]:
        """The view and the smallest region that is offered at a point; "" for none."""
        for place, view in zip(self.places(), VIEWS, strict=True):
            if place.contains(at):
                point = self._onto(place).inverted()[0].map(at)
                if not self._outline().contains(point):
                    return view, ""
                found = (name for name, path in self._in_view(view) if path.contains(point))
                return view, next(found, "")
        return "", ""

    def sizeHint(self) -> QSize:
        wide = HIGH * BOX.width() / BOX.height()
        return QSize(round(2 * wide + space(1)), HIGH + self._words_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def places(self) -> tuple[QRectF, ...]:
        """Where each view lies in the widget, above its word."""
        high = self.height() - self._words_height()
        wide = high * BOX.width() / BOX.height()
        return tuple(QRectF(n * (wide + space(1)), 0, wide, high) for n in range(len(VIEWS)))

    # What happens

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.place_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            over = self.place_at(event.position())
            self._point(over)
            if over[1]:
                self.pressed.emit(over[1])

    def leaveEvent(self, event: QEvent) -> None:
        self._point(("", ""))
        super().leaveEvent(event)

    def _point(self, over: tuple[str, str]) -> None:
        if over != self._over:
            self._over = over
            self.update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, body = self.theme, self._outline()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(SMALL))
        for place, view in zip(self.places(), VIEWS, strict=True):
            over = self._over[1] if self._over[0] == view else ""
            painter.save()
            painter.setTransform(self._onto(place), True)
            share = 0.22 if theme.colours.dark else 0.16
            painter.fillPath(body, theme.mixed("window", "edge", share))
            self._mark(painter, view, over)
            front = view == "front"
            details = body_outline.front_details() if front else body_outline.back_details()
            for path, strength in ((body, 0.6), (details, 0.35)):
                ink = QColor(theme.colour("edge"))
                ink.setAlphaF(strength)
                painter.strokePath(path, QPen(ink, 1.6))
            painter.restore()
            painter.setPen(theme.colour("quiet"))
            line = QRectF(place.left(), place.bottom(), place.width(), self._words_height())
            words = wording.plain(over) if over else view
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _mark(self, painter: QPainter, view: str, over: str) -> None:
        """What is chosen, and more softly what the mouse is over."""
        unseen = BACK if view == "front" else IN_FRONT
        painter.save()
        painter.setClipPath(self._outline())
        for region in (*self._chosen, over):
            if region and region not in unseen:
                hue = QColor(self.theme.colour("accent"))
                hue.setAlphaF(0.55 if region in self._chosen else 0.22)
                painter.fillPath(self._shape(region), hue)
        painter.restore()

    def _outline(self) -> QPainterPath:
        if self._body is None:
            self._body = body_outline.outline()
        return self._body

    def _shape(self, region: str) -> QPainterPath:
        if region not in self._shapes:
            whole = region == "whole-body"
            self._shapes[region] = self._outline() if whole else body_outline.shape(region)
        return self._shapes[region]

    def _in_view(self, view: str) -> list[tuple[str, QPainterPath]]:
        """The regions that are seen in a view, the smallest first; not the whole body."""
        if view not in self._by_size:
            unseen = BACK if view == "front" else IN_FRONT
            seen = [name for name in self._offered if name not in {*unseen, "whole-body"}]
            found = [(name, self._shape(name)) for name in seen]
            self._by_size[view] = sorted(found, key=lambda each: _size(each[1]))
        return self._by_size[view]

    def _onto(self, place: QRectF) -> QTransform:
        """From the box of the figure to the widget."""
        scale = place.height() / BOX.height()
        onto = QTransform.fromTranslate(place.left(), place.top())
        return onto.scale(scale, scale).translate(-BOX.left(), -BOX.top())

    def _words_height(self) -> int:
        return self.theme.px(22)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _size(path: QPainterPath) -> float:
    """About how much room it takes, each of its parts by itself."""
    boxes = [part.boundingRect() for part in path.toSubpathPolygons()]
    return sum(box.width() * box.height() for box in boxes)
