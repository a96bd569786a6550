"""A screen that scrolls: one column with a sensible greatest width, centred in the room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from feltsense.gui.components.card import SHADOW
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

MARGIN = space(4)


class Page(QScrollArea):
    """A scrolling screen whose content goes into `column`; `widest` in pixels at 100 %.

    `side` is the space left of the column's sheets, and `side_changed` tells when it moves,
    so that the frame's heading can stand over the same edge.
    """

    side_changed = Signal()

    def __init__(
        self, theme: Theme, *, name: str, widest: int = 1120, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._widest = widest
        self.side = MARGIN
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its children take the focus; keys that they leave over still scroll it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setSpacing(space(2))
        self._fit(0)
        self.setWidget(content)
        theme.changed.connect(self._refit)  # bound, so that it ends with the page

    def _refit(self) -> None:
        self._fit(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        self.side = max(MARGIN, (self.width() - self.theme.px(self._widest)) // 2)
        around = self.side - SHADOW  # sheets carry their shadow with them
        bar = self.width() - width if 0 < width < self.width() else 0
        # The sheets' right edge stays where it is when the scroll bar comes and goes.
        self.column.setContentsMargins(around, 0, max(SHADOW, around - bar), space(3))
        self.side_changed.emit()
