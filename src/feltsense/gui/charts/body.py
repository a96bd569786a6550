"""Paints where in the body: the person's figure, front and back, with the textures of a body map.

More and less differ by hue and by texture (dots and rings), and numb is hatched.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from feltsense.feeling.body_kinds import KINDS, VIEWS
from feltsense.feeling.body_maps import COLUMNS, FULL, ROWS, Levels
from feltsense.feeling.charts.chart import Body
from feltsense.gui import wording
from feltsense.gui.body_map.outlines import Outline, outline
from feltsense.gui.body_map.rendering import Sheet
from feltsense.gui.charts.scale import Scale
from feltsense.gui.session.body_outline import BOX
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL
from feltsense.language import tr

WORDS = {"front": tr("From the front"), "back": tr("From the back")}


def words_height(theme: Theme) -> float:
    """The room below a figure for its words, in pixels."""
    return QFontMetrics(theme.font(SMALL)).height() + 4.0


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


class Figure:
    """A body that is painted again and again: its outline and its pictures are made once."""

    def __init__(self, body: Body) -> None:
        self.body = body
        try:
            self._outline: Outline | None = outline(body.outline)
        except ValueError:
            self._outline = None  # of another version: its words say it
        self._made_for: tuple[int, int, float, str] | None = None
        self._sheets: list[Sheet] = []

    def draw(self, painter: QPainter, theme: Theme, scale: Scale, ratio: float) -> None:
        """Paint both views and say which is which; `ratio` pixels of the device to each of ours."""
        line = words_height(theme)
        for sheet, (view, box) in zip(
            self._drawn(theme, scale, max(1.0, ratio)), figures(scale, line), strict=False
        ):
            sheet.draw(painter, box.topLeft())
            painter.setFont(theme.font(SMALL))
            painter.setPen(theme.colour("quiet"))
            words = QRectF(box.left() - 40, box.bottom(), box.width() + 80, line)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, WORDS[view])

    def _drawn(self, theme: Theme, scale: Scale, ratio: float) -> list[Sheet]:
        if self._outline is None:
            return []
        (_, box), _ = figures(scale, words_height(theme))
        size = box.size().toSize()
        wanted = (size.width(), size.height(), ratio, theme.colours.card)
        if wanted != self._made_for:
            self._made_for = wanted
            nothing = np.zeros(self.body.net.shape[1:], np.bool_)
            self._sheets = [
                Sheet(theme, self._outline, view, size, ratio, nothing) for view in VIEWS
            ]
            for place, sheet in enumerate(self._sheets):
                sheet.show(levels_of(self.body, place))
        return self._sheets

    def text_at(self, theme: Theme, scale: Scale, at: QPointF) -> int | None:
        """Which text is of the smallest region, among those that have one, at a place."""
        for view, box in figures(scale, words_height(theme)):
            if self._outline is None or not box.contains(at):
                continue
            column = int((at.x() - box.left()) / box.width() * COLUMNS)
            row = int((at.y() - box.top()) / box.height() * ROWS)
            masks = self._outline.masks(view)
            here = [name for name, mask in masks.items() if mask[row, column]]
            for name in sorted(here, key=lambda name: int(masks[name].sum())):
                words = wording.plain(name).casefold()
                for place, text in enumerate(self.body.texts):
                    if text.casefold().startswith(words):
                        return place
        return None
