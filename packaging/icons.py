"""Draws the app icon's PNG files from the two drawings in assets/icon: one command.

python packaging/icons.py
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from feltsense import places

SIZES = {
    "feltsense-small.svg": (16, 24, 32),
    "feltsense.svg": (48, 64, 128, 256, 512),
}


def main() -> int:
    """Draw them all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    folder = places.assets() / "icon"
    for source, sizes in SIZES.items():
        drawing = QSvgRenderer(str(folder / source))
        for size in sizes:
            image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            drawing.render(painter)
            painter.end()
            image.save(str(folder / f"feltsense-{size}.png"))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
