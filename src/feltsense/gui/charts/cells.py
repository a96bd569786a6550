"""Paints a grid of days, such as a calendar: a square for each, with small signs of what was done.

An empty day is drawn as quietly as a full one: nothing is missing there.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from feltsense.feeling.charts.chart import Cell, Cells, Role, Shape
from feltsense.gui.charts import shapes
from feltsense.gui.charts.scale import Scale
from feltsense.gui.kinds import KindLook, has_look, look_of
from feltsense.gui.theme import Theme

ICON = 10.0
"""Pixels from which a kind of exercise can be told by its icon."""

_SIGNS: dict[str, tuple[Role, Shape]] = {
    "check-in": ("check-in", "square"),
    "numb": ("numb", "square"),
    "exercise": ("after", "diamond"),
    "session": ("after", "diamond"),
    "body map": ("more", "ring"),
    "body-map": ("more", "ring"),
    "note": ("quiet", "dot"),
    "rest": ("usual", "ring"),
}
_OTHER: tuple[Role, Shape] = ("quiet", "dot")


def sign_of(symbol: str) -> KindLook | tuple[Role, Shape]:
    """How a symbol is drawn: by the look of a kind of exercise, or as a shape."""
    if symbol in _SIGNS:
        return _SIGNS[symbol]
    return look_of(symbol) if has_look(symbol) else _OTHER


def draw_cells(painter: QPainter, theme: Theme, scale: Scale, cells: Cells) -> None:
    """Paint the squares that are seen."""
    across, down = scale.unit
    gap = min(across, down) * 0.08
    width, height = across - 2 * gap, down - 2 * gap
    edge = QPen(theme.colour("line"), 1.0)
    for cell in cells.each:
        if not scale.left - 1 <= cell.x <= scale.right + 1:
            continue
        x, y = scale.place(cell.x, cell.y)
        box = QRectF(x - width / 2, y - height / 2, width, height)
        painter.setPen(edge)
        painter.setBrush(theme.colour("raised"))
        corner = min(6.0, min(width, height) * 0.2)
        painter.drawRoundedRect(box, corner, corner)
        if cell.symbols:
            _signs(painter, theme, cell, box)


def _signs(painter: QPainter, theme: Theme, cell: Cell, box: QRectF) -> None:
    """The signs of one square, in as many lines as leave them largest."""
    count = len(cell.symbols)

    def room(lines: int) -> float:
        return min(box.width() / -(-count // lines), box.height() / lines)

    lines = max(range(1, count + 1), key=room)
    columns = -(-count // lines)
    size = min(room(lines) * 0.92, theme.px(17))
    for place, symbol in enumerate(cell.symbols):
        line, column = divmod(place, columns)
        here = min(columns, count - line * columns)
        x = box.center().x() + (column - (here - 1) / 2) * size * 1.15
        y = box.center().y() + (line - (lines - 1) / 2) * size * 1.1
        draw_sign(painter, theme, symbol, QPointF(x, y), size)


def draw_sign(painter: QPainter, theme: Theme, symbol: str, at: QPointF, size: float) -> None:
    """Draw one symbol of `size` pixels around `at`."""
    sign = sign_of(symbol)
    if isinstance(sign, tuple):
        shapes.draw(painter, theme, *sign, at, size * 0.9)
        return
    if size < ICON:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(sign.hue))
        painter.drawEllipse(at, size * 0.36, size * 0.36)
        return
    ratio = max(2.0, painter.deviceTransform().m11())
    picture = theme.pixmap(sign.icon, sign.hue, round(size), ratio)
    box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    painter.drawPixmap(box, picture, QRectF(picture.rect()))
