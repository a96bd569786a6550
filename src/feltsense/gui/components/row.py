"""A whole row as one button: an icon tile, a title, a summary, and a few words at its end."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.press import RING_GAP, RING_WIDTH, Press
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, SMALL, space

TILE, TILE_RADIUS, ICON, CHEVRON = 44, 12, 20, 16
PAD = space(1.25)
GAP = space(1.75)
_WRAP = Qt.TextFlag.TextWordWrap.value


class Row(Press):
    """A row that is pressed as a whole; its accessible name says all that it shows.

    `hue` and `soft` are token names of the tile's icon and ground.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        summary: str = "",
        *,
        trailing: str = "",
        icon: str = "leaf",
        hue: str = "accent",
        soft: str = "accent_soft",
        parent: QWidget | None = None,
    ) -> None:
        self.title, self.summary, self.trailing = title, summary, trailing
        self._icon, self._hue, self._soft = icon, hue, soft
        super().__init__(theme, "", parent)
        said = [part.rstrip(".") for part in (title, trailing, summary) if part]
        self.setAccessibleName(". ".join(said))
        be_high_for_width(self, QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, summary = self._text_heights(width)
        return max(self.theme.px(TILE), title + summary) + 2 * PAD

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(420), self.heightForWidth(self.theme.px(420)))

    def minimumSizeHint(self) -> QSize:
        least = self.theme.px(220)
        return QSize(least, self.theme.px(TILE) + 2 * PAD)

    def _title_metrics(self) -> QFontMetrics:
        return QFontMetrics(self.theme.font(BODY, "semibold"))

    def _summary_metrics(self) -> QFontMetrics:
        return QFontMetrics(self.theme.font(SMALL))

    def _end_width(self) -> int:
        words = self._summary_metrics().horizontalAdvance(self.trailing) + 2
        return words + space(1.5) + self.theme.px(CHEVRON)

    def _text_box(self, width: int) -> tuple[int, int]:
        left = PAD + self.theme.px(TILE) + GAP
        return left, max(40, width - left - GAP - self._end_width() - PAD)

    def _text_heights(self, width: int) -> tuple[int, int]:
        box = QRect(0, 0, self._text_box(width)[1], 10_000)
        title = self._title_metrics().boundingRect(box, _WRAP, self.title).height()
        if not self.summary:
            return title, 0
        return title, self._summary_metrics().boundingRect(box, _WRAP, self.summary).height() + 4

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, ratio = self.theme, self.devicePixelRatioF()
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
        if self.underMouse() or self.isDown() or self.shows_ring:
            painter.setBrush(theme.mixed("raised", "line", 0.6 if self.isDown() else 0.0))
            painter.drawRoundedRect(self.face(), TILE_RADIUS - inset, TILE_RADIUS - inset)

        tile, middle = theme.px(TILE), self.height() / 2
        painter.setBrush(theme.colour(self._soft))
        box = QRectF(PAD, round(middle - tile / 2), tile, tile)
        painter.drawRoundedRect(box, TILE_RADIUS, TILE_RADIUS)
        size = theme.px(ICON)
        corner = QPointF(round(box.center().x() - size / 2), round(middle - size / 2))
        painter.drawPixmap(corner, theme.pixmap(self._icon, self._hue, size, ratio))

        title, summary = self._text_heights(self.width())
        left, width = self._text_box(self.width())
        top = round(middle - (title + summary) / 2)
        painter.setFont(theme.font(BODY, "semibold"))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(left, top, width, title), _WRAP, self.title)
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("quiet"))
        painter.drawText(QRect(left, top + title + 4, width, summary), _WRAP, self.summary)

        mark = theme.px(CHEVRON)
        end = self.width() - PAD - mark
        painter.drawPixmap(
            QPointF(end, round(middle - mark / 2)),
            theme.pixmap("chevron-right", "quiet", mark, ratio),
        )
        painter.drawText(
            QRect(0, 0, end - space(1.5), self.height()),
            (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value,
            self.trailing,
        )
        self.paint_ring(painter, TILE_RADIUS)
        painter.end()
