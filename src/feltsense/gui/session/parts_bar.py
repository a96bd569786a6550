"""How far a session has come: one quiet segment for each part, as long as the part lasts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltsense.gui.theme import Theme
from feltsense.language import tr
from feltsense.score.cues import RATE, Span

GAP, THICK = 4, 5


class PartsBar(QLabel):
    """The parts of a session in a row; the ones behind are filled, this one as far as it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._parts: tuple[Span, ...] = ()
        self._frame = self._here = 0
        self.setAccessibleName(tr("Parts of the session"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_parts(self, parts: Sequence[Span]) -> None:
        """Show another session's parts, from its start."""
        self._parts = tuple(parts)
        self._frame, self._here = 0, -1
        self.update()

    def set_frame(self, frame: int, here: int) -> None:
        """Show that `frame` is heard now, in the part `here`."""
        moved = abs(frame - self._frame) * max(1, self.width()) > self._whole()
        if here != self._here and here < len(self._parts):
            words = tr(
                "Part {number} of {parts}: {title}",
                number=here + 1,
                parts=len(self._parts),
                title=self._parts[here].title,
            )
            self.setAccessibleDescription(words)
            self.setToolTip(words)
        if moved or here != self._here:  # otherwise it would look the same
            self._frame, self._here = frame, here
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, THICK + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, THICK + 4)

    def _whole(self) -> int:
        return max(RATE, sum(part.length for part in self._parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._parts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.width() - GAP * (len(self._parts) - 1)
        left, top = 0.0, (self.height() - THICK) / 2
        for index, part in enumerate(self._parts):
            width = room * part.length / self._whole()
            box = QRectF(left, top, width, THICK)
            painter.setBrush(self.theme.mixed("window", "edge", 0.3))
            painter.drawRoundedRect(box, THICK / 2, THICK / 2)
            done = (self._frame - part.at) / part.length if part.length else 0.0
            if index < self._here or done >= 1:
                done = 1.0
            if done > 0 and index <= self._here:
                box.setWidth(max(THICK, width * min(1.0, done)))
                strength = 1.0 if index == self._here else 0.55
                painter.setBrush(self.theme.mixed("window", "accent", strength))
                painter.drawRoundedRect(box, THICK / 2, THICK / 2)
            left += width + GAP
        painter.end()
