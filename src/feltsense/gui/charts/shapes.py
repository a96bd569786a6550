"""How a role and a shape of a chart are drawn: colours from the tokens, and paths.

Used by the plot and by its legend alike, so that the two cannot differ. Everything is plain paths,
without clips and patterns, so that it is the same on a screen, on paper and in an SVG file.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from feltsense.feeling.charts.chart import Role, Shape
from feltsense.gui.theme import Theme

POINT = 14
"""Size of a point in pixels, where there is room."""

_STRIPES = (-0.75, -0.37, 0.01, 0.39)
_STRIPE = 0.12


def token_of(role: Role) -> str:
    """The token of a role's colour; hues that say nothing of good or bad."""
    match role:
        case "before":
            return "plum"
        case "after":
            return "accent"
        case "during" | "level" | "less":
            return "sky"
        case "check-in" | "more":
            return "clay"
        case "usual":
            return "quiet"
        case "numb":
            return "numb"
        case "quiet":
            return "edge"
        case _:
            assert_never(role)


def colour_of(theme: Theme, role: Role, opacity: float = 1.0) -> QColor:
    """The colour of a role."""
    colour = theme.colour(token_of(role))
    colour.setAlphaF(opacity)
    return colour


def path_of(shape: Shape) -> QPainterPath:
    """The outline of a shape in a square of side 1 around the origin."""
    path = QPainterPath()
    match shape:
        case "ring":
            path.addEllipse(QPointF(0, 0), 0.46, 0.46)
        case "diamond":
            # Small enough to be seen inside a ring at the same place.
            corners = [QPointF(0, -0.4), QPointF(0.4, 0), QPointF(0, 0.4), QPointF(-0.4, 0)]
            path.addPolygon(QPolygonF(corners))
            path.closeSubpath()
        case "cross":
            for dx, dy in ((0.38, 0.38), (0.38, -0.38)):
                path.moveTo(-dx, -dy)
                path.lineTo(dx, dy)
        case "square":
            path.addRect(QRectF(-0.38, -0.38, 0.76, 0.76))
        case "dot":
            path.addEllipse(QPointF(0, 0), 0.3, 0.3)
        case _:
            assert_never(shape)
    return path


def hatched(outline: QPainterPath) -> QPainterPath:
    """The stripes inside an outline of side 1: a presence of its own, not a pale nothing."""
    stripes = QPainterPath()
    for shift in _STRIPES:
        stripe = [
            QPointF(shift - 0.6, 0.6),
            QPointF(shift - 0.6 + _STRIPE * 1.4, 0.6),
            QPointF(shift + 0.6 + _STRIPE * 1.4, -0.6),
            QPointF(shift + 0.6, -0.6),
        ]
        stripes.addPolygon(QPolygonF(stripe))
        stripes.closeSubpath()
    return stripes.intersected(outline)


def draw(
    painter: QPainter, theme: Theme, role: Role, shape: Shape, at: QPointF, size: float
) -> None:
    """Draw one shape of `size` pixels around `at`."""
    outline = path_of(shape)
    painter.save()
    painter.translate(at)
    painter.scale(size, size)
    if role == "numb":
        painter.fillPath(outline, theme.colour("card"))
        painter.fillPath(hatched(outline), theme.colour("numb"))
    elif brush := _brush(theme, role, shape):
        painter.fillPath(outline, brush)
    painter.strokePath(outline, _pen(theme, role, shape, size))
    painter.restore()


def stamp(theme: Theme, role: Role, shape: Shape, size: float, ratio: float) -> QPixmap:
    """The same as a picture of its pixels, with a pixel of air, to be put down many times."""
    side = int((size + 4) * ratio) + 1
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(ratio, ratio)
    draw(painter, theme, role, shape, QPointF(0, 0), size)
    painter.end()
    return pixmap


def _pen(theme: Theme, role: Role, shape: Shape, size: float) -> QPen:
    """The pen of a point in the units of its path: a ring and a cross are all outline."""
    width = 2.2 if shape in ("ring", "cross") and role != "numb" else 1.2
    pen = QPen(colour_of(theme, role), min(width / size, 0.2))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _brush(theme: Theme, role: Role, shape: Shape) -> QBrush | None:
    """The brush of a point: rings are open and show the sheet, squares are half there."""
    match shape:
        case "ring":
            return QBrush(theme.colour("card"))
        case "cross":
            return None
        case "square":
            return QBrush(theme.mixed("card", token_of(role), 0.35))
        case "diamond" | "dot":
            return QBrush(colour_of(theme, role))
        case _:
            assert_never(shape)
