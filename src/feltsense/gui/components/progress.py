"""A quiet bar that shows how far something is, without a number that hurries."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from feltsense.gui.theme import Theme

HEIGHT = 8
WHOLE = 1000


class Progress(QProgressBar):
    """From 0 to WHOLE; `name` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setRange(0, WHOLE)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_step(self, done: int, total: int) -> None:
        """Show that `done` of `total` is done."""
        self.setValue(done * WHOLE // max(1, total))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - HEIGHT) / 2, self.width(), HEIGHT)
        painter.setBrush(self.theme.colour("line"))
        painter.drawRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        done = QRectF(whole)
        done.setWidth(whole.width() * self.value() / WHOLE)
        if self.value() > 0:
            done.setWidth(max(HEIGHT, done.width()))
            painter.setBrush(self.theme.colour("accent"))
            painter.drawRoundedRect(done, HEIGHT / 2, HEIGHT / 2)
        painter.end()
