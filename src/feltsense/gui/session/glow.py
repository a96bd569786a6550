"""A soft light in the shape of a path: drawn small, blurred, and drawn large again.

Pure Python on a few thousand points: some milliseconds, once for a region and a size.
"""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

GRAIN = 3.2
"""Units of the figure to a point of the small picture."""

_PASSES = 3  # three boxes in a row are close to a bell


def glow(shape: QPainterPath, box: QRectF, hue: QColor, *, reach: int, strength: float) -> QImage:
    """The light of `shape` within `box`, as a small picture that stands for the whole box.

    `reach` is the half-width of one box of the blur, in points of the small picture; at its
    brightest place the light has the opacity `strength`, 0 to 1.
    """
    wide, high = round(box.width() / GRAIN), round(box.height() / GRAIN)
    small = QImage(wide, high, QImage.Format.Format_Alpha8)
    small.fill(0)
    painter = QPainter(small)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(wide / box.width(), high / box.height())
    painter.translate(-box.topLeft())
    painter.fillPath(shape, Qt.GlobalColor.black)
    where = painter.transform().mapRect(shape.boundingRect()).toAlignedRect()
    painter.end()

    margin = _PASSES * reach + 1
    part = where.adjusted(-margin, -margin, margin, margin) & QRect(0, 0, wide, high)
    light = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    light.fill(Qt.GlobalColor.transparent)
    if part.isEmpty():
        return light
    alpha, stride = _blurred(small.copy(part), reach, strength)
    painter = QPainter(light)
    soft = QImage(alpha, part.width(), part.height(), stride, QImage.Format.Format_Alpha8)
    painter.drawImage(part.topLeft(), soft)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(light.rect(), hue)
    painter.end()
    return light


def _blurred(picture: QImage, reach: int, strength: float) -> tuple[bytes, int]:
    """The alpha of `picture`, blurred and scaled to `strength`, and the length of a row."""
    stride, wide = picture.bytesPerLine(), picture.width()
    data = bytes(picture.constBits())
    rows: list[list[float]] = [
        list(data[at : at + wide]) for at in range(0, stride * picture.height(), stride)
    ]
    for _ in range(_PASSES):
        across = [_box(row, reach) for row in rows]
        down = [_box(list(column), reach) for column in zip(*across, strict=True)]
        rows = [list(row) for row in zip(*down, strict=True)]
    scale = 255 * strength / max(1.0, *map(max, rows))
    return b"".join(bytes([int(value * scale) for value in row]) for row in rows), wide


def _box(values: list[float], reach: int) -> list[float]:
    """Each value replaced by the mean of those up to `reach` away; nothing lies outside."""
    width = 2 * reach + 1
    sums = list(accumulate([0.0] * (reach + 1) + values + [0.0] * reach))
    return [(high - low) / width for low, high in zip(sums, sums[width:], strict=False)]
