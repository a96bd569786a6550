"""Paints where in the body: the person's figure, front and back, with the textures of a body map.

More and less differ by hue and by texture (dots and rings), and numb is hatched.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from feltsense.feeling.body_kinds import KINDS, VIEWS
from feltsense.feeling.body_maps import FULL, Levels
from feltsense.feeling.charts.chart import Body
from feltsense.gui.body_map.outlines import outline
from feltsense.gui.body_map.rendering import Sheet
from feltsense.gui.charts.scale import Scale
from feltsense.gui.session.body_outline import BOX
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL

WORDS = {"front": "From the front", "back": "From the back"}


def figures(scale: Scale, below: float) -> tuple[tuple[str, QRectF], ...]:
    """Where the two views stand in a panel, with `below` pixels left for their words."""
    height = max(20.0, scale.height - below)
    width = min(height * BOX.width() / BOX.height(), scale.width / 2.4)
    height = width * BOX.height() / BOX.width()
    middle, gap = scale.width / 2, width * 0.2
    return tuple(
        (view, QRectF(middle + (place - 1) * width + (place * 2 - 1) * gap / 2, 0, width, height))
        for place, view in enumerate(VIEWS)
    )


def levels_of(body: Body, view: int) -> Levels:
    """A view as the layers of a painting, (kinds, ROWS, COLUMNS) from 0 to FULL."""
    net, numb = body.net[view], body.numb[view]
    found = {"more": np.clip(net, 0, 1), "less": np.clip(-net, 0, 1), "numb": np.clip(numb, 0, 1)}
    levels: Levels = np.rint(np.stack([found[kind] for kind in KINDS]) * FULL).astype(np.uint8)
    return levels


def draw_body(painter: QPainter, theme: Theme, scale: Scale, body: Body, ratio: float) -> None:
    """Paint both views and say which is which; `ratio` pixels of the device to each of ours."""
    line = painter.fontMetrics().height() + 4.0
    try:
        figure = outline(body.outline)
    except ValueError:
        return  # of another version: its words say it
    for place, (view, box) in enumerate(figures(scale, line)):
        size = QSize(round(box.width()), round(box.height()))
        nothing = np.zeros(body.net.shape[1:], np.bool_)
        sheet = Sheet(theme, figure, view, size, max(ratio, 1.0), nothing)
        sheet.show(levels_of(body, place))
        sheet.draw(painter, box.topLeft())
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("quiet"))
        words = QRectF(box.left() - 40, box.bottom(), box.width() + 80, line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, WORDS[view])


def view_at(scale: Scale, below: float, at: QPointF) -> tuple[str, float, float] | None:
    """The view at a place of the panel, and where in BOX that is; None beside both."""
    for view, box in figures(scale, below):
        if box.contains(at):
            x = BOX.left() + (at.x() - box.left()) / box.width() * BOX.width()
            y = BOX.top() + (at.y() - box.top()) / box.height() * BOX.height()
            return view, x, y
    return None
