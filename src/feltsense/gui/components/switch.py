"""A switch with words beside it: a check box to screen readers, a slider to the eye."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, SMALL, space

TRACK = QSize(40, 24)
_WRAP = Qt.TextFlag.TextWordWrap.value


class Switch(QCheckBox):
    """On or off; `note` is a quieter line below the words."""

    def __init__(
        self, theme: Theme, text: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.theme = theme
        self.note = note
        if note:
            self.setAccessibleDescription(note)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        be_high_for_width(self, QSizePolicy.Policy.Expanding)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self.theme.font())
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: object) -> bool:
        return True

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words, note = self._heights(width)
        return max(TRACK.height(), words + note) + space(2)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.heightForWidth(self.theme.px(360)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), TRACK.height() + space(2))

    def _left(self) -> int:
        return TRACK.width() + space(2)

    def _heights(self, width: int) -> tuple[int, int]:
        box = QRect(0, 0, max(40, width - self._left() - space(1)), 10_000)
        words = QFontMetrics(self.theme.font(BODY)).boundingRect(box, _WRAP, self.text()).height()
        if not self.note:
            return words, 0
        metrics = QFontMetrics(self.theme.font(SMALL))
        return words, metrics.boundingRect(box, _WRAP, self.note).height() + 4

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, note = self._heights(self.width())
        top = (self.height() - words - note) / 2
        line = QFontMetrics(theme.font(BODY)).height()
        track = QRectF(2, round(top + line / 2 - TRACK.height() / 2), 40, TRACK.height())
        on = self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if on else "edge"), 1.5))
        painter.setBrush(theme.colour("accent" if on else "card"))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if on else "edge"))
        x = track.right() - 12 if on else track.left() + 12
        painter.drawEllipse(QPointF(x, track.center().y()), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), 14, 14)

        left = self._left()
        width = max(40, self.width() - left - space(1))
        painter.setFont(theme.font(BODY))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(left, round(top), width, words), _WRAP, self.text())
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("quiet"))
        painter.drawText(QRect(left, round(top) + words + 4, width, note), _WRAP, self.note)
        painter.end()
