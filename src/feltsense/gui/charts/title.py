"""The title of a panel, in as many lines as it takes.

A title of pyqtgraph has one line, and a panel is never narrower than it.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsTextItem

from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL


class PanelTitle(pg.GraphicsWidget):  # type: ignore[misc]
    """`words` at the left edge of the panel, above it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.words = QGraphicsTextItem(words, self)
        self.words.setFont(theme.font(SMALL, "semibold"))
        self.words.setDefaultTextColor(theme.colour("quiet"))

    def wrap(self, width: float) -> int:
        """Write it in lines no wider than `width` pixels; their height in pixels."""
        self.words.setTextWidth(max(1.0, width))
        return round(self.words.boundingRect().height())
