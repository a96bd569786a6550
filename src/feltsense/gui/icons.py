"""The bundled line icons, tinted by replacing `currentColor`, sharp at any pixel ratio."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Icons of one folder, each drawn once for a colour, size and pixel ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon `name` (a file's stem) in `colour` (`#RRGGBB`), `size` pixels square.

        Raises FileNotFoundError for a name that is not shipped.
        """
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            # A little lighter than Lucide's own 2, to sit beside the text's stems.
            source = source.replace('stroke-width="2"', 'stroke-width="1.75"')
            data = source.replace("currentColor", colour).encode()
            pixmap = QPixmap(round(size * ratio), round(size * ratio))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            QSvgRenderer(QByteArray(data)).render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            self._drawn[key] = pixmap
        return self._drawn[key]

    def icon(self, name: str, colour: str, size: int) -> QIcon:
        """The same as an icon, at once and twice the size."""
        icon = QIcon(self.pixmap(name, colour, size))
        icon.addPixmap(self.pixmap(name, colour, size, 2.0))
        return icon
