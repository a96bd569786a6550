"""A quiet figure for the suggested exercise: petals that open and close slowly, by the clock.

It decorates and guides nothing; it stands still where motion is reduced or nobody sees it.
"""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QRadialGradient, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.theme import Theme, mixed

PERIOD = 11.0
"""Seconds of one opening and closing."""

PETALS = 8
_TICK_MS = 50


class BreathingArt(QWidget):
    """Petals around an icon, in the hue of a token; no focus, nothing to read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon, self._hue = "leaf", "accent"
        self._openness = 0.7
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._move)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(220, 220)

    def show_kind(self, icon: str, hue: str) -> None:
        """Take the icon and the hue of a kind of exercise."""
        self._icon, self._hue = icon, hue
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        if self.theme.motion:
            self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _move(self) -> None:
        if not self.isActiveWindow():  # a window in the background costs nothing
            return
        turn = time.monotonic() % PERIOD / PERIOD
        self._openness = 0.5 - 0.5 * math.cos(2 * math.pi * turn)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        hue, card = theme.colour(self._hue), theme.colour("card")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        radius = min(self.width(), self.height()) / 2 - 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(mixed(card, hue, 0.22), 1.5))
        painter.drawEllipse(QPointF(0, 0), radius, radius)

        painter.setPen(Qt.PenStyle.NoPen)
        petal = mixed(card, hue, 0.5)
        petal.setAlphaF(0.26)
        painter.setBrush(petal)
        reach = radius * (0.24 + 0.12 * self._openness)
        size = radius * (0.40 + 0.04 * self._openness)
        for n in range(PETALS):
            angle = 2 * math.pi * n / PETALS + 0.35 * self._openness
            painter.drawEllipse(
                QPointF(math.cos(angle) * reach, math.sin(angle) * reach), size, size
            )
        core = radius * (0.38 + 0.03 * self._openness)
        light = QRadialGradient(QPointF(-core * 0.2, -core * 0.5), core * 1.7)
        light.setColorAt(0, mixed(hue, card, 0.25))
        light.setColorAt(1, hue)
        painter.setBrush(light)
        painter.drawEllipse(QPointF(0, 0), core, core)

        size_px = round(core * 0.85)
        ratio = self.devicePixelRatioF()
        pixmap = theme.pixmap(self._icon, "on_accent", size_px, ratio)
        painter.drawPixmap(QPointF(-size_px / 2, -size_px / 2), pixmap)
        painter.end()
