"""How a role and a shape of a chart are drawn: colours from the tokens, and paths.

Used by the plot and by its legend alike, so that the two cannot differ.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF

from feltsense.feeling.charts.chart import Role, Shape
from feltsense.gui.theme import Theme

POINT = 15
"""Size of a point in pixels."""


def colour_of(theme: Theme, role: Role) -> QColor:
    """The colour of a role; hues that say nothing of good or bad."""
    match role:
        case "before":
            return theme.colour("plum")
        case "after":
            return theme.colour("accent")
        case "during":
            return theme.colour("sky")
        case _:
            assert_never(role)


def path_of(shape: Shape) -> QPainterPath:
    """The outline of a shape in a square of side 1 around the origin."""
    path = QPainterPath()
    match shape:
        case "ring":
            path.addEllipse(QPointF(0, 0), 0.48, 0.48)
        case "diamond":
            # Small enough to be seen inside a ring at the same place.
            corners = [QPointF(0, -0.4), QPointF(0.4, 0), QPointF(0, 0.4), QPointF(-0.4, 0)]
            path.addPolygon(QPolygonF(corners))
            path.closeSubpath()
        case "cross":
            for dx, dy in ((0.4, 0.4), (0.4, -0.4)):
                path.moveTo(-dx, -dy)
                path.lineTo(dx, dy)
        case _:
            assert_never(shape)
    return path


def pen_of(theme: Theme, role: Role, shape: Shape) -> QPen:
    """The pen of a point: a ring and a cross are all outline."""
    return _cosmetic(QPen(colour_of(theme, role), 1.0 if shape == "diamond" else 2.2))


def brush_of(theme: Theme, role: Role, shape: Shape) -> QBrush:
    """The brush of a point: rings are open and show the sheet, diamonds are filled."""
    return QBrush(colour_of(theme, role) if shape == "diamond" else theme.colour("card"))


def numb_pen(theme: Theme) -> QPen:
    """The outline of a mark on the numb track."""
    return _cosmetic(QPen(theme.colour("numb"), 1.5))


def numb_brush(theme: Theme) -> QBrush:
    """The hatching of a mark on the numb track: a presence of its own, not a pale nothing."""
    return QBrush(theme.colour("numb"), Qt.BrushStyle.BDiagPattern)


def _cosmetic(pen: QPen) -> QPen:
    """A width in pixels: without this, pyqtgraph scales the pen with the shape and fills it."""
    pen.setCosmetic(True)
    return pen
