"""A thin line that fills in five minutes, for who asks for it: no numbers, no alarm, no sound."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.theme import Theme
from feltsense.language import tr

MINUTES = 5
OVER = tr("Five minutes. You can stop here or go on.")
_HEIGHT = 3
_LOOKS_MS = 1000


class SoftTimer(QWidget):
    """The line; `over` tells once that the five minutes are. `clock` counts seconds."""

    over = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._clock = clock
        self._began: float | None = None
        self.setAccessibleName(tr("A quiet line that fills in five minutes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_MS)
        self._timer.timeout.connect(self.look)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether the line is filling."""
        return self._began is not None

    @property
    def filled(self) -> float:
        """How far the line is, 0 to 1."""
        if self._began is None:
            return 0.0
        return min(1.0, max(0.0, (self._clock() - self._began) / (60 * MINUTES)))

    def start(self) -> None:
        """Begin the five minutes."""
        self._began = self._clock()
        self._timer.start()
        self.show()

    def stop(self) -> None:
        """Be off again."""
        self._began = None
        self._timer.stop()
        self.hide()

    def look(self) -> None:
        """Show how far it is by the clock."""
        if self._began is not None and self.filled >= 1.0:
            self.stop()
            self.over.emit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self.theme.colour("line"))
        painter.drawRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        whole.setWidth(whole.width() * self.filled)
        painter.setBrush(self.theme.mixed("accent", "window", 0.35))
        painter.drawRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
