"""A page that scrolls over a foot of buttons that stays, with a hairline between them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components.foot import Foot
from feltsense.gui.components.page import MARGIN, Page
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space


class FootedPage(QWidget):
    """`page` holds the content, and `foot` the buttons, over the edges of the page's column.

    `side` and `side_changed` are those of the page.
    """

    side_changed = Signal()

    def __init__(
        self, theme: Theme, *, name: str, widest: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.page = Page(theme, name=name, widest=widest)
        self.foot = Foot(space(1.25))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addSpacing(1)
        column.addLayout(self.foot)
        self.page.side_changed.connect(self._align)
        self.page.side_changed.connect(self.side_changed)
        self._align()

    @property
    def side(self) -> int:
        """The space left of the column, for the frame's heading."""
        return self.page.side

    def _align(self) -> None:
        side = max(self.page.side, MARGIN)
        self.foot.setContentsMargins(side, space(1.5), side, space(2.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline says that the page goes on above the buttons."""
        painter = QPainter(self)
        painter.setPen(self.theme.colour("line"))
        y = self.page.geometry().bottom() + 1
        painter.drawLine(0, y, self.width(), y)
        painter.end()
