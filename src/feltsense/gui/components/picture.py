"""A picture that is drawn by its own code, which screen readers know as a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Picture(QLabel):
    """A label with an empty picture: that gives it the role. A subclass names and draws it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        empty = QPixmap(1, 1)
        empty.fill(Qt.GlobalColor.transparent)
        self.setPixmap(empty)
