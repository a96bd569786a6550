"""Draws the README's pictures: the app as `feltsense demo` opens it, on invented months.

python packaging/pictures.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from feltsense.gui import demo, settings
from feltsense.gui.app import App
from feltsense.gui.components.page import Page
from feltsense.gui.window import HOME, LOOKING_BACK
from feltsense.places import DataFolder

FOLDER = Path(__file__).parent / "pictures"
WIDTH, HEIGHT = 1240, 860
SHOTS = (
    ("home", HOME, "light", 0),
    ("looking-back", LOOKING_BACK, "dark", 0),
    ("before-and-after", LOOKING_BACK, "light", 2790),
)
"""Name, page, look, and how far down it is scrolled, in pixels."""
MADE_MS = 6_000
"""Until all charts of the demo are drawn, with a wide margin."""


def main() -> int:
    """Draw them all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    for name, page, look, down in SHOTS:
        with tempfile.TemporaryDirectory() as folder:
            data = DataFolder(Path(folder) / "data")
            os.environ["FELTSENSE_STATE"] = str(Path(folder) / "state")
            demo.fill(data, datetime.now().astimezone())
            chosen, _ = settings.load(data.settings, None)
            settings.save(data.settings, replace(chosen, theme=look))
            app = App(data)
            app.window.label(demo.LABEL)
            app.window.resize(WIDTH, HEIGHT)
            app.show()
            _wait(MADE_MS)
            app.window.show_page(page)
            _wait(MADE_MS)
            for shown in app.window.findChildren(Page):
                if shown.isVisible():
                    shown.verticalScrollBar().setValue(down)
            _wait(200)
            app.window.grab().save(str(FOLDER / f"{name}.png"))
            app.finish()
            application.processEvents()
    return 0


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())
