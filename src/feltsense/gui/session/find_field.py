"""A field that finds what is typed into it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.field import Field
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space


class FindField(Field):
    """As wide as `hint`, which stands in it while it is empty."""

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, hint, parent)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + space(6), self.height_hint())
