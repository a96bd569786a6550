"""How a painted body looks: one picture a view, of which only what changed is drawn anew.

More, less and numb differ by their texture as well as by their colour, and none is brighter than
the others: dots, rings, and the hatching that numb has everywhere.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from feltsense.feeling.body_maps import COLUMNS, FULL, KINDS, ROWS, Levels, Mask, Rect
from feltsense.gui.body_map.outlines import Outline
from feltsense.gui.session.body_outline import BOX
from feltsense.gui.theme import Theme

HUES: dict[str, str] = {"more": "clay", "less": "sky", "numb": "numb"}
"""The colour of each kind, from the tokens."""

_TILE = 8.0  # pixels from one mark of a texture to the next
_AROUND = 3  # cells around what changed, that its edges are smooth


class Sheet:
    """One view of one painting, drawn at `size` pixels of the screen, `ratio` to each of them."""

    def __init__(
        self, theme: Theme, outline: Outline, view: str, size: QSize, ratio: float, left_out: Mask
    ) -> None:
        self._theme = theme
        self._size, self._ratio = size, ratio
        self._body = outline.body(view)
        self._left_out = left_out
        self._ground = self._new()
        self._lines = self._new()
        self._inside = self._new()
        self._painted = self._new()
        self._textures = {kind: texture(theme, kind, ratio) for kind in KINDS}
        self._draw_still(outline.details(view))

    def show(self, layers: Levels, rect: Rect = (0, 0, COLUMNS, ROWS)) -> QRectF:
        """Draw the cells of `rect` anew, from the (kinds, ROWS, COLUMNS) of the view.

        Where that lies, in pixels of the sheet.
        """
        left, top, right, bottom = rect
        if left >= right or top >= bottom:
            return QRectF()
        wide, high = self._size.width() / COLUMNS, self._size.height() / ROWS
        place = QRectF(
            (left - 1) * wide,
            (top - 1) * high,
            (right - left + 2) * wide,
            (bottom - top + 2) * high,
        )
        place = QRectF(place.toAlignedRect() & QRect(0, 0, self._size.width(), self._size.height()))
        cells = (
            max(0, left - _AROUND),
            max(0, top - _AROUND),
            min(COLUMNS, right + _AROUND),
            min(ROWS, bottom + _AROUND),
        )
        patch = self._patch(layers, cells, wide, high)
        painter = QPainter(self._painted)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setClipRect(place)
        painter.drawImage(QPointF(cells[0] * wide, cells[1] * high), patch)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(QPointF(0, 0), self._inside)
        painter.end()
        return place

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Put the sheet together at `at`."""
        for image in (self._ground, self._painted, self._lines):
            painter.drawImage(at, image)

    def image(self) -> QImage:
        """The whole as one picture."""
        image = self._new()
        painter = QPainter(image)
        self.draw(painter, QPointF(0, 0))
        painter.end()
        return image

    def _patch(self, layers: Levels, cells: Rect, wide: float, high: float) -> QImage:
        left, top, right, bottom = cells
        size = QSize(
            max(1, round((right - left) * wide * self._ratio)),
            max(1, round((bottom - top) * high * self._ratio)),
        )
        patch = _blank(size, self._ratio)
        begin = QPointF(-left * wide, -top * high)  # textures lie still, whatever is drawn anew
        for kind, layer in zip(KINDS, layers, strict=True):
            levels = layer[top:bottom, left:right]
            if not levels.any():
                continue
            one = _blank(size, self._ratio)
            painter = QPainter(one)
            painter.setBrushOrigin(begin)
            painter.fillRect(QRectF(-1, -1, size.width() + 2, size.height() + 2), self._wash(kind))
            painter.fillRect(
                QRectF(-1, -1, size.width() + 2, size.height() + 2), self._textures[kind]
            )
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.resetTransform()
            alpha = _alpha(levels).scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            alpha.setDevicePixelRatio(self._ratio)
            painter.drawImage(QPointF(0, 0), alpha)
            painter.end()
            painter = QPainter(patch)
            painter.drawImage(QPointF(0, 0), one)
            painter.end()
        return patch

    def _wash(self, kind: str) -> QColor:
        wash = QColor(self._theme.colour(HUES[kind]))
        wash.setAlphaF(0.3)
        return wash

    def _draw_still(self, details: QPainterPath) -> None:
        theme = self._theme
        share = 0.22 if theme.colours.dark else 0.16
        with _on(self._inside, self._size) as painter:
            painter.fillPath(self._body, Qt.GlobalColor.black)
        with _on(self._ground, self._size) as painter:
            painter.fillPath(self._body, theme.mixed("window", "edge", share))
        if self._left_out.any():  # quietly there, and not to be painted
            alpha = _alpha(self._left_out.astype(np.uint8) * FULL)
            with _on(self._ground, self._size) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
                painter.setOpacity(0.6)
                painter.drawImage(BOX, alpha)
        with _on(self._lines, self._size) as painter:
            for path, strength in ((self._body, 0.6), (details, 0.35)):
                ink = QColor(theme.colour("edge"))
                ink.setAlphaF(strength)
                pen = QPen(ink, 1.2)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.strokePath(path, pen)

    def _new(self) -> QImage:
        ratio = self._ratio
        return _blank(
            QSize(round(self._size.width() * ratio), round(self._size.height() * ratio)), ratio
        )


def texture(theme: Theme, kind: str, ratio: float = 1.0) -> QBrush:
    """The texture of a kind, also for what stands beside the body and names it."""
    side = round(_TILE * ratio)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _TILE, side / _TILE)
    hue = theme.colour(HUES[kind])
    middle = QPointF(_TILE / 2, _TILE / 2)
    match kind:
        case "more":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue)
            painter.drawEllipse(middle, 2.1, 2.1)
        case "less":
            painter.setPen(QPen(hue, 1.1))
            painter.drawEllipse(middle, 2.5, 2.5)
        case _:
            painter.setPen(QPen(hue, 1.5))
            for shift in (-_TILE, 0.0, _TILE):
                painter.drawLine(QPointF(shift, _TILE), QPointF(shift + _TILE, 0))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)


def _blank(size: QSize, ratio: float) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _alpha(levels: Levels) -> QImage:
    """Levels as opacities, on rows that Qt can take over."""
    high, wide = levels.shape
    image = QImage(wide, high, QImage.Format.Format_Alpha8)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(high, image.bytesPerLine())
    rows[:, :wide] = levels * (255 // FULL)
    return image


class _on:  # noqa: N801
    """Paint on `image` in the units of BOX."""

    def __init__(self, image: QImage, size: QSize) -> None:
        self._painter = QPainter(image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.scale(size.width() / BOX.width(), size.height() / BOX.height())
        self._painter.translate(-BOX.topLeft())

    def __enter__(self) -> QPainter:
        return self._painter

    def __exit__(self, *_: object) -> None:
        self._painter.end()
