"""The legend of a chart: the very shapes and textures of what is drawn, each with its word."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.feeling.body_kinds import KINDS
from feltsense.feeling.charts.chart import Band, Body, Cells, Chart, Intervals, Layer, Points
from feltsense.gui.body_map.rendering import texture
from feltsense.gui.charts import shapes
from feltsense.gui.charts.cells import draw_sign, sign_of
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space
from feltsense.language import capital, tr

Draw = Callable[[QPainter, Theme, float], None]
"""Draws a mark around the origin, in so many pixels."""

_SIGNS = {"check-in": tr("Check-in"), "numb": tr("Numb"), "rest": tr("Rest")}
"""What stands for signs that are no kind of exercise."""

_BODY_WORDS = {"more": tr("More"), "less": tr("Less"), "numb": tr("Numb")}


class LegendKey(QWidget):
    """One mark and its words."""

    def __init__(self, theme: Theme, draw: Draw, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._draw, self._words = theme, draw, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(SMALL))
        width = self._mark() + space(1) + metrics.horizontalAdvance(self._words) + space(1)
        return QSize(width, max(self._mark(), metrics.height()) + 4)

    def _mark(self) -> int:
        return self.theme.px(shapes.POINT + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_key(painter, self.theme, self._draw, self._words, QRectF(self.rect()))
        painter.end()


def draw_key(painter: QPainter, theme: Theme, draw: Draw, words: str, box: QRectF) -> None:
    """Paint a mark and its words into `box`."""
    mark = theme.px(shapes.POINT + 5)
    painter.save()
    painter.translate(box.left() + mark / 2, box.center().y())
    draw(painter, theme, theme.px(shapes.POINT))
    painter.restore()
    painter.setPen(theme.colour("quiet"))
    painter.setFont(theme.font(SMALL))
    words_box = box.adjusted(mark + space(1), 0, 0, 0)
    painter.drawText(words_box, Qt.AlignmentFlag.AlignVCenter, words)


def keys_of(chart: Chart) -> tuple[tuple[str, Draw], ...]:
    """The words and the mark of everything that `chart` draws, each once."""
    found: dict[str, Draw] = {}
    for panel in chart.panels:
        for layer in panel.layers:
            for words, draw in _keys(layer):
                found.setdefault(words, draw)
    return tuple(found.items())


def legend(theme: Theme, chart: Chart) -> QWidget:
    """Lines of keys for what `chart` draws."""
    holder = QWidget()
    flow = Flow(holder, gap=space(2))
    for words, draw in keys_of(chart):
        flow.addWidget(LegendKey(theme, draw, words))
    be_high_for_width(holder)
    return holder


def _keys(layer: Layer) -> Iterator[tuple[str, Draw]]:
    match layer:
        case Points(label, role, shape) | Intervals(label, role, shape):
            if label:
                yield (
                    label,
                    lambda painter, theme, size: shapes.draw(
                        painter, theme, role, shape, QPointF(0, 0), size
                    ),
                )
        case Band():
            if layer.label:
                yield layer.label, lambda painter, theme, size: _band(painter, theme, layer, size)
        case Cells():
            symbols = dict.fromkeys(symbol for cell in layer.each for symbol in cell.symbols)
            for symbol in symbols:
                yield _named(symbol), _sign(symbol)
        case Body():
            for kind in KINDS:
                yield _BODY_WORDS[kind], _texture(kind)
        case _:
            pass


def _named(symbol: str) -> str:
    sign = sign_of(symbol)
    return _SIGNS.get(symbol, symbol) if isinstance(sign, tuple) else capital(sign.name)


def _sign(symbol: str) -> Draw:
    return lambda painter, theme, size: draw_sign(painter, theme, symbol, QPointF(0, 0), size + 3)


def _texture(kind: str) -> Draw:
    def draw(painter: QPainter, theme: Theme, size: float) -> None:
        box = QRectF(-size / 2, -size / 2, size, size)
        painter.setPen(QPen(theme.colour("edge"), 1.0))
        painter.setBrushOrigin(box.topLeft())
        painter.setBrush(texture(theme, kind, max(1.0, painter.deviceTransform().m11())))
        painter.drawRoundedRect(box, 3, 3)

    return draw


def _band(painter: QPainter, theme: Theme, band: Band, size: float) -> None:
    box = QRectF(-size / 2 - 2, -size / 2, size + 4, size)
    painter.fillRect(box, shapes.colour_of(theme, band.role, 0.2))
    painter.setPen(QPen(shapes.colour_of(theme, band.role), 2.0))
    painter.drawLine(QPointF(box.left(), 0), QPointF(box.right(), 0))
