"""A chart as a picture by itself, for paper and files: no window is needed, and none is shown.

Everything is laid out in pixels of 1/96 inch with letters to match, whatever it is painted on.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication

from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.charts.saying import count
from feltsense.gui.charts.legend import Draw, draw_key, keys_of
from feltsense.gui.charts.shapes import POINT
from feltsense.gui.charts.sheet import ChartSheet
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, HEADING, LIGHT, SMALL, space

WIDTH = 920
"""Pixels of a picture's width, unless another is wanted."""

ON_PAPER = 740
"""Pixels that a chart is laid out in as wide as a page, so that its letters can be read there."""

_WRAP = Qt.TextFlag.TextWordWrap.value


class Paper(Theme):
    """The light colours, with letters that are as large on every device."""

    def __init__(self) -> None:
        super().__init__(LIGHT, motion=False)

    def font(self, points: float = BODY, weight: str = "regular", *, italic: bool = False) -> QFont:
        font = super().font(points, weight, italic=italic)
        font.setPixelSize(round(points * 96 / 72))
        return font


class Picture:
    """A chart laid out `width` pixels wide, and `height` high where that is given.

    `with_words`: its title, its question and its sentences are on it, too. Belongs to the main
    thread; call `close` when it is painted.
    """

    def __init__(
        self,
        chart: Chart,
        width: float = WIDTH,
        height: float | None = None,
        *,
        with_words: bool = True,
        theme: Theme | None = None,
    ) -> None:
        self.chart = chart
        self._theme = theme or Paper()
        self._width = width
        above = (
            (chart.title, HEADING, "semibold", "text"),
            (chart.question, BODY, "regular", "text"),
            (f"{count(chart.n, chart.of)}, {chart.period}", SMALL, "regular", "quiet"),
        )
        below = [(sentence, BODY, "regular", "text") for sentence in chart.sentences]
        top = 0.0
        self._words: list[tuple[QRectF, str, QFont, str]] = []
        if with_words:
            top = self._write(above, top)
        self._keys: list[tuple[QRectF, Draw, str]] = []
        self.plot: ChartSheet | None = None
        self._place = QPointF()
        if not chart.is_empty:
            top = self._lay_keys(top + (space(1) if with_words else 0)) + 4
            self.plot = self._lay_plot(None if height is None else height - top)
            self._place = QPointF(0, top)
            top += self.plot.height()
        if with_words:
            top = self._write(below, top + space(1))
        self.height = top
        self.width = width

    def paint(self, painter: QPainter) -> None:
        """Paint it, its upper left corner at the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for box, draw, words in self._keys:
            draw_key(painter, self._theme, draw, words, box)
        if self.plot is not None:
            size = self.plot.size()
            target = QRectF(self._place, size.toSizeF())
            source = QRectF(0, 0, size.width(), size.height())
            self.plot.scene().prepareForPaint()
            self.plot.scene().render(painter, target, source)
        for place, words, font, colour in self._words:
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            painter.drawText(place, _WRAP, words)

    def close(self) -> None:
        """Let go of the plot."""
        if self.plot is not None:
            self.plot.close()
            self.plot.deleteLater()
            self.plot = None

    def _write(self, lines: object, top: float) -> float:
        for words, points, weight, colour in lines:  # type: ignore[attr-defined]
            font = self._theme.font(points, weight)
            room = QRect(0, 0, round(self._width), 10_000)
            high = QFontMetrics(font).boundingRect(room, _WRAP, words).height() + 4
            self._words.append((QRectF(0, top, self._width, high), words, font, colour))
            top += high + 2
        return top

    def _lay_keys(self, top: float) -> float:
        metrics = QFontMetrics(self._theme.font(SMALL))
        line = max(POINT + 6, metrics.height() + 4)
        left = 0.0
        for words, draw in keys_of(self.chart):
            width = POINT + 5 + space(2) + metrics.horizontalAdvance(words) + space(1)
            if left and left + width > self._width:
                left, top = 0.0, top + line
            self._keys.append((QRectF(left, top, width, line), draw, words))
            left += width
        return top + (line if self._keys else 0)

    def _lay_plot(self, height: float | None) -> ChartSheet:
        plot = ChartSheet(self._theme, self.chart)
        plot.setBackground(None)
        plot.lay_out(round(self._width), height)
        plot.resize(round(self._width), plot.minimumHeight())
        plot.resizeEvent(QResizeEvent(plot.size(), plot.size()))  # no window sends one
        plot.ci.layout.activate()
        QApplication.sendPostedEvents(plot, QEvent.Type.LayoutRequest.value)
        return plot


def paint_chart(painter: QPainter, box: QRectF, chart: Chart) -> None:
    """Paint `chart` with its legend into `box`, in the units of the painter; nothing but it."""
    if chart.is_empty:
        return
    high = ON_PAPER * box.height() / box.width()
    picture = Picture(chart, ON_PAPER, high, with_words=False)
    scale = min(box.width() / picture.width, box.height() / picture.height)
    painter.save()
    painter.translate(box.left() + (box.width() - picture.width * scale) / 2, box.top())
    painter.scale(scale, scale)
    picture.paint(painter)
    painter.restore()
    picture.close()
