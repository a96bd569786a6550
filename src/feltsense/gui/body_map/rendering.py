"""How a painted body looks: one picture a view, of which only what changed is drawn anew.

More, less and numb differ by their texture as well as by their colour, and none is brighter than
the others: dots, rings, and the hatching that numb has everywhere.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from feltsense.feeling.body_kinds import KINDS
from feltsense.feeling.body_maps import COLUMNS, FULL, ROWS, Levels, Mask, Rect
from feltsense.gui.body_map.outlines import Outline
from feltsense.gui.session.body_outline import BOX
from feltsense.gui.theme import Theme

HUES: dict[str, str] = {"more": "clay", "less": "sky", "numb": "numb"}
"""The colour of each kind, from the tokens."""

_TILE = 8.0  # pixels from one mark of a texture to the next


class Sheet:
    """One view of one painting, drawn at `size` pixels of the screen, `ratio` to each of them.

    Each pixel depends on the cells around it alone: what is drawn bit by bit, as a stroke goes on,
    is what is drawn at once, to the pixel.
    """

    def __init__(
        self, theme: Theme, outline: Outline, view: str, size: QSize, ratio: float, left_out: Mask
    ) -> None:
        self._theme = theme
        self._size, self._ratio = size, ratio
        self._body = outline.body()
        self._left_out = left_out
        self._ground = self._new()
        self._lines = self._new()
        self._inside = self._new()
        self._painted = self._new()
        self._draw_still(outline.details(view), outline.beside())
        self._inside.setDevicePixelRatio(1.0)
        self._pixels = self._inside.size()
        self._across = _between(self._pixels.width(), COLUMNS)
        self._down = _between(self._pixels.height(), ROWS)
        self._looks = [self._look(kind) for kind in KINDS]

    def show(self, layers: Levels, rect: Rect = (0, 0, COLUMNS, ROWS)) -> QRectF:
        """Draw the cells of `rect` anew, from the (kinds, ROWS, COLUMNS) of the view.

        Where that lies, in pixels of the sheet.
        """
        left, top, right, bottom = rect
        if left >= right or top >= bottom:
            return QRectF()
        wide, high = self._pixels.width() / COLUMNS, self._pixels.height() / ROWS
        place = QRectF(
            (left - 1) * wide,
            (top - 1) * high,
            (right - left + 2) * wide,
            (bottom - top + 2) * high,
        ).toAlignedRect() & QRect(QPoint(0, 0), self._pixels)
        patch = self._patch(layers, place)
        self._painted.setDevicePixelRatio(1.0)
        painter = QPainter(self._painted)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(place.topLeft(), patch)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(place.topLeft(), self._inside, place)
        painter.end()
        self._painted.setDevicePixelRatio(self._ratio)
        one = 1 / self._ratio
        return QRectF(place.x() * one, place.y() * one, place.width() * one, place.height() * one)

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

    def _patch(self, layers: Levels, place: QRect) -> QImage:
        patch = _blank(place.size(), 1.0)
        for look, layer in zip(self._looks, layers, strict=True):
            strength = self._strength(layer, place)
            if strength is None:
                continue
            one = look.copy(place)
            painter = QPainter(one)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.drawImage(0, 0, strength)
            painter.end()
            painter = QPainter(patch)
            painter.drawImage(0, 0, one)
            painter.end()
        return patch

    def _strength(self, layer: Levels, place: QRect) -> QImage | None:
        """How strong each pixel of `place` is, between the cells around it; None for nowhere."""
        across = slice(place.left(), place.right() + 1)
        down = slice(place.top(), place.bottom() + 1)
        columns, rows = self._across[0][across], self._down[0][down]
        right, below = self._across[1][across], self._down[1][down]
        cells = layer[rows[0] : rows[-1] + 2, columns[0] : columns[-1] + 2].astype(np.float32)
        if not cells.any():
            return None
        columns, rows = columns - columns[0], rows - rows[0]
        more = np.minimum(columns + 1, cells.shape[1] - 1)
        lines = cells[:, columns] * (1 - right) + cells[:, more] * right
        more = np.minimum(rows + 1, cells.shape[0] - 1)
        levels = lines[rows] * (1 - below)[:, None] + lines[more] * below[:, None]
        return _alpha(levels * np.float32(255 / FULL))

    def _look(self, kind: str) -> QImage:
        """The whole sheet, as it looks where it is wholly `kind`."""
        image = self._new()
        painter = QPainter(image)
        everywhere = QRectF(QPointF(0, 0), self._size)
        painter.fillRect(everywhere, self._wash(kind))
        painter.fillRect(everywhere, texture(self._theme, kind, self._ratio))
        painter.end()
        image.setDevicePixelRatio(1.0)
        return image

    def _wash(self, kind: str) -> QColor:
        wash = QColor(self._theme.colour(HUES[kind]))
        wash.setAlphaF(0.3)
        return wash

    def _draw_still(self, details: QPainterPath, beside: QPainterPath) -> None:
        theme = self._theme
        share = 0.22 if theme.colours.dark else 0.16
        with _on(self._inside, self._size) as painter:
            painter.fillPath(self._body, Qt.GlobalColor.black)
        with _on(self._ground, self._size) as painter:
            if not beside.isEmpty():
                painter.strokePath(beside, self._pen(0.3))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
                painter.fillPath(self._body, Qt.GlobalColor.black)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.fillPath(self._body, theme.mixed("window", "edge", share))
        if self._left_out.any():  # quietly there, without an edge that would call
            soft = QSize(COLUMNS // 6, ROWS // 6)
            alpha = _alpha(self._left_out * np.float32(255)).scaled(
                soft, mode=Qt.TransformationMode.SmoothTransformation
            )
            with _on(self._ground, self._size) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
                painter.setOpacity(0.3)
                painter.drawImage(BOX, alpha)
        with _on(self._lines, self._size) as painter:
            for path, strength in ((self._body, 0.6), (details, 0.35)):
                painter.strokePath(path, self._pen(strength))

    def _pen(self, strength: float) -> QPen:
        ink = QColor(self._theme.colour("edge"))
        ink.setAlphaF(strength)
        pen = QPen(ink, 1.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

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


def _alpha(strengths: NDArray[np.float32]) -> QImage:
    """Opacities from 0 to 255, on rows that Qt can take over."""
    high, wide = strengths.shape
    image = QImage(wide, high, QImage.Format.Format_Alpha8)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(high, image.bytesPerLine())
    rows[:, :wide] = np.rint(strengths)
    return image


def _between(pixels: int, cells: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """For each pixel of a line the last cell whose middle lies before its own, and how far on."""
    at = np.clip((np.arange(pixels) + 0.5) * cells / pixels - 0.5, 0, cells - 1)
    before = np.floor(at)
    return before.astype(np.intp), (at - before).astype(np.float32)


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
