"""The pacer: petals that open with the breath in, close with the breath out, and rest in holds.

It draws the breath it is given and keeps no time of its own; the phase comes from the frame
that is heard. No seconds are shown, so that nobody forces a breath to meet a number.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRadialGradient,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltsense.gui.theme import Theme, mixed
from feltsense.gui.tokens import HEADING
from feltsense.language import tr

WORDS: dict[str, str] = {
    "inhale": tr("Breathe in"),
    "hold in": tr("Hold"),
    "exhale": tr("Breathe out"),
    "hold out": tr("Rest"),
}
"""What the middle says in each phase of `score.cues.PHASES`."""

CLOSED, OPEN = 0.52, 0.92
"""How far the petals reach, as a share of the ring, with empty and with full lungs."""

PETALS = 8
_CORE = 0.4  # of the ring: room for the words, which never move
_STEPS = 1200  # a breath is drawn anew when it has moved by this share


class Pacer(QLabel):
    """Petals around a word, in a faint ring that fills on the way in and empties on the way out.

    Without a phase it waits, folded and faint. Where motion is reduced the petals keep one
    size, and their depth of colour and the ring carry the breath.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._phase: str | None = None
        self._breath = 0.0
        self._hold = 0.0
        self._longest_left = 0.0
        self._cycle = -1
        self._petal = QPixmap()
        self._core = QPixmap()
        self._drawn: tuple[object, ...] = ()
        self.setAccessibleName(tr("Breath pacer"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        theme.changed.connect(self._forget)

    @property
    def phase(self) -> str | None:
        """The phase that is shown, or None while it waits."""
        return self._phase

    @property
    def radius(self) -> float:
        """How far the petals reach from the middle now, in pixels."""
        breath = self._breath if self.theme.motion else 0.5
        return self._ring() * (CLOSED + (OPEN - CLOSED) * breath)

    def set_breath(
        self, phase: str | None, breath: float, phase_left: float, cycle: int, cycles: int
    ) -> None:
        """Show `breath` (0 empty to 1 full) in `phase`; None lets the pacer wait.

        `phase_left` are the seconds left of the phase; `cycle` counts from 0.
        """
        if (phase, cycle) != (self._phase, self._cycle):
            self._longest_left = phase_left
            if phase != self._phase:
                self.setAccessibleDescription(WORDS.get(phase or "", tr("Waiting.")))
        self._phase, self._cycle = phase, cycle
        self._breath = min(1.0, max(0.0, breath))
        self._longest_left = max(self._longest_left, phase_left)
        held = phase in ("hold in", "hold out") and self._longest_left > 0
        self._hold = 1 - phase_left / self._longest_left if held else 0.0
        self.setToolTip(
            tr("Breath {number} of {cycles}", number=cycle + 1, cycles=cycles)
            if phase and cycles
            else ""
        )
        shown = (phase, round(self._breath * _STEPS), round(self._hold * _STEPS / 4))
        if shown != self._drawn:
            self._drawn = shown
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(380), self.theme.px(380))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._petal = self._core = QPixmap()
        super().resizeEvent(event)

    def _forget(self) -> None:
        self._petal = self._core = QPixmap()
        self.update()

    def _ring(self) -> float:
        return max(20.0, min(self.width(), self.height()) / 2 - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(round(self.width() / 2), round(self.height() / 2))
        waiting = self._phase is None
        painter.setOpacity(0.45 if waiting else 1.0)
        self._paint_ring(painter)
        self._paint_petals(painter)
        self._paint_core(painter)
        painter.end()

    def _paint_ring(self, painter: QPainter) -> None:
        theme, radius = self.theme, self._ring()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.mixed("window", "accent", 0.18), 2.0))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        # The breath follows a raised cosine; its angle is how far the phase has come.
        full = math.acos(1 - 2 * self._breath) / math.pi
        box = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        for share, colour in (
            (full, theme.mixed("window", "accent", 0.6)),
            (self._hold, theme.mixed("window", "sky", 0.75)),
        ):
            if share > 0.002:
                pen = QPen(colour, 2.5)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawArc(box, 90 * 16, -round(share * 360 * 16))

    def _paint_petals(self, painter: QPainter) -> None:
        if self._petal.isNull():
            self._petal = self._draw_petal()
        ring = self._ring()
        half = self._petal.deviceIndependentSize().width() / 2
        reach = self.radius - half
        depth = 1.0 if self.theme.motion or self._phase is None else 0.35 + 0.65 * self._breath
        painter.setOpacity(painter.opacity() * depth)
        turn = 0.3 * (reach / ring) if self.theme.motion else 0.0
        for n in range(PETALS):
            angle = 2 * math.pi * n / PETALS + turn
            x, y = math.cos(angle) * reach - half, math.sin(angle) * reach - half
            painter.drawPixmap(QPointF(x, y), self._petal)
        painter.setOpacity(0.45 if self._phase is None else 1.0)

    def _paint_core(self, painter: QPainter) -> None:
        if self._core.isNull():
            self._core = self._draw_core()
        half = self._core.deviceIndependentSize().width() / 2
        painter.drawPixmap(QPointF(-half, -half), self._core)
        if self._phase is None:
            return
        words = WORDS[self._phase]
        painter.setFont(self._fitting_font())
        painter.setPen(self.theme.colour("on_accent"))
        box = QRectF(-half, -half, 2 * half, 2 * half)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _fitting_font(self) -> QFont:
        points, room = HEADING * 1.15, 2 * self._ring() * _CORE * 0.84
        font = self.theme.font(points, "semibold")
        while points > 7 and QFontMetrics(font).horizontalAdvance("Breathe out") > room:
            points -= 0.5
            font = self.theme.font(points, "semibold")
        return font

    # What is kept

    def _draw_petal(self) -> QPixmap:
        theme = self.theme
        side = self._ring() * 0.88
        colour = theme.mixed("window", "accent", 0.55)
        colour.setAlphaF(0.26)
        return self._disc(side, colour)

    def _draw_core(self) -> QPixmap:
        theme = self.theme
        side = self._ring() * _CORE * 2
        light = QRadialGradient(QPointF(side * 0.42, side * 0.24), side * 0.85)
        accent = theme.colour("accent")
        edge = "window" if theme.colours.dark else "text"
        light.setColorAt(
            0, mixed(accent, theme.colour("card"), 0.0 if theme.colours.dark else 0.12)
        )
        light.setColorAt(1, mixed(accent, theme.colour(edge), 0.16))
        return self._disc(side, light)

    def _disc(self, side: float, brush: QBrush | QColor | QGradient) -> QPixmap:
        ratio = self.devicePixelRatioF()
        whole = math.ceil(side) + 2
        pixmap = QPixmap(round(whole * ratio), round(whole * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawEllipse(QRectF(1, 1, side, side))
        painter.end()
        return pixmap
