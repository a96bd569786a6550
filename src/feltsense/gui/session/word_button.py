"""A word to choose: quiet until it is chosen, the same for feelings and for their absence."""

from __future__ import annotations

import html

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.press import RING_GAP, RING_WIDTH, Press
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, space

MARK = 13


def _font(theme: Theme) -> QFont:
    return theme.font(BODY * 0.96, "semibold")


def line_height(theme: Theme) -> int:
    """The height of a word with its edge, in pixels."""
    return QFontMetrics(_font(theme)).height() + space(1.25)


class WordButton(Press):
    """A word, its cue, and whether it is chosen; `looked_at` tells that its cue is wanted."""

    looked_at = Signal()

    def __init__(
        self, theme: Theme, name: str, cue: str, *, shown: str = "", parent: QWidget | None = None
    ) -> None:
        self.name, self.cue, self.shown = name, cue, shown or name
        self._dimmed = False
        super().__init__(theme, self.shown.replace("&", "&&"), parent)  # no word is a shortcut
        self.setCheckable(True)
        # What a person typed is never markup.
        self.setToolTip(f"<span>{html.escape(cue)}</span>" if "<" in cue else cue)
        self.setAccessibleDescription(cue)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        super().restyle()
        self.setFont(_font(self.theme))

    def set_dimmed(self, dimmed: bool) -> None:
        """Step back while other words are looked for."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # The tick comes into the padding, so that nothing moves when a word is chosen.
        width = metrics.horizontalAdvance(self.shown) + self.theme.px(MARK) + space(2.5)
        return QSize(width, line_height(self.theme))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
        rect = self.face().adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 1.5 if chosen else 1.0))
        ground = "accent_soft" if chosen or self.underMouse() else "card"
        painter.setBrush(theme.colour("window" if self._dimmed and not chosen else ground))
        radius = max(4.0, rect.height() / 2)
        painter.drawRoundedRect(rect, radius, radius)
        ink = theme.colour("accent" if chosen else "text")
        if self._dimmed and not chosen:
            ink = theme.colour("quiet")
        mark = theme.px(MARK)
        text = self.fontMetrics().elidedText(
            self.shown, Qt.TextElideMode.ElideRight, self.width() - mark - space(1.5)
        )
        words = self.fontMetrics().horizontalAdvance(text)
        left = (self.width() - words) / 2
        if chosen:
            left += mark / 2
            pixmap = theme.pixmap("check", "accent", mark, self.devicePixelRatioF())
            at = QPointF(round(left - mark - 3), round((self.height() - mark) / 2))
            painter.drawPixmap(at, pixmap)
        painter.setFont(self.font())
        painter.setPen(ink)
        box = QRectF(left, 0, words + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        self.paint_ring(painter, radius + inset)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit()
