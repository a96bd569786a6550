"""A chart as a file: PNG and SVG as pictures, CSV for what is in its table; and on paper."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtSvg import QSvgGenerator

from feltsense.feeling.charts.chart import Chart
from feltsense.gui.charts.picture import Picture
from feltsense.language import tr

AIR = 24
"""Pixels of white around a picture."""

SHARP = 2.0
"""Pixels of a PNG to one of the layout."""


def as_png(chart: Chart) -> bytes:
    """A picture on white, with its words."""
    picture = Picture(chart)
    size = _around(picture)
    image = QImage(size * SHARP, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    image.setText("Title", chart.title)
    image.setText("Description", chart.as_text)
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    _paint(picture, painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def as_svg(chart: Chart) -> bytes:
    """The same as lines and letters."""
    picture = Picture(chart)
    size = _around(picture)
    found = QByteArray()
    buffer = QBuffer(found)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(chart.title)
    generator.setDescription(chart.as_text)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), 0xFFFFFF)
    _paint(picture, painter)
    painter.end()
    return bytes(found.data())


def as_csv(chart: Chart) -> bytes:
    """The rows of its table, oldest first, with the names of the columns above; UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(chart.table.columns)
    writer.writerows(chart.table.rows)
    return text.getvalue().encode()


FORMATS: dict[str, tuple[str, Callable[[Chart], bytes]]] = {
    "png": (tr("Save as a picture (PNG)…"), as_png),
    "svg": (tr("Save as lines and letters (SVG)…"), as_svg),
    "csv": (tr("Save the numbers (CSV)…"), as_csv),
}
"""Words and maker of each kind of file, by its suffix."""


def print_on(device: QPagedPaintDevice, chart: Chart) -> None:
    """Paint `chart` with its words on one page of `device`, as wide as it has room."""
    margins = QMarginsF(15, 15, 15, 15)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    picture = Picture(chart)
    painter = QPainter(device)
    room = painter.viewport()
    scale = min(room.width() / picture.width, room.height() / picture.height)
    painter.scale(scale, scale)
    picture.paint(painter)
    painter.end()
    picture.close()


def can_print() -> bool:
    """Whether this Qt can print."""
    try:
        import PySide6.QtPrintSupport  # noqa: F401
    except ImportError:
        return False
    return True


def _around(picture: Picture) -> QSize:
    return QSize(round(picture.width) + 2 * AIR, round(picture.height) + 2 * AIR)


def _paint(picture: Picture, painter: QPainter) -> None:
    painter.translate(AIR, AIR)
    picture.paint(painter)
    picture.close()
