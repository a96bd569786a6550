"""How loud the microphone is: a quiet bar in one colour, with a mark on either side of "well"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.theme import Theme
from feltsense.language import tr
from feltsense.sound.capture_meter import FLOOR, Meter, decibels

LEAST = -60.0
WELL = (-30.0, -6.0)
"""dB of full scale: peaks of speech lie well between these."""

_FALL = 1.2
"""dB that the bar falls in each look, so that it does not flicker."""


class LevelMeter(QWidget):
    """Shows a Meter. A screen reader hears the level when the focus comes to it, and not before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._peak = self._rms = FLOOR
        self.setAccessibleName(tr("Level of the microphone"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_level(self, meter: Meter | None) -> None:
        """Show how loud it is now; None where no microphone is open."""
        if meter is None:
            self._peak = self._rms = FLOOR
        else:
            self._peak = max(decibels(meter.peak), self._peak - _FALL)
            self._rms = max(decibels(meter.rms), self._rms - _FALL)
        self.update()

    @property
    def words(self) -> str:
        """The level in words."""
        if self._peak <= LEAST:
            return tr("Nothing is heard")
        if self._peak < WELL[0]:
            return tr("Quiet")
        return tr("Well") if self._peak <= WELL[1] else tr("Loud")

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), 26)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setAccessibleDescription(self.words)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(3, self.height() / 2 - 5, self.width() - 6, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(track, 5, 5)
        for decibel, colour in (
            (self._peak, theme.mixed("accent", "line", 0.55)),
            (self._rms, theme.colour("accent")),
        ):
            width = track.width() * _share(decibel)
            if width > 0:
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(track.x(), track.y(), max(10.0, width), 10), 5, 5)
        painter.setPen(QPen(theme.colour("edge"), 1.5))
        for decibel in WELL:
            x = round(track.x() + track.width() * _share(decibel)) + 0.5
            painter.drawLine(int(x), int(track.top() - 5), int(x), int(track.bottom() + 5))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


def _share(decibel: float) -> float:
    return min(1.0, max(0.0, 1 - decibel / LEAST))
