"""Says in a small window why the app cannot open, to whoever started it from a menu.

Nobody reads what a program that was started there writes. From a terminal the sentence is
written there, and no window comes.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.text import body, heading
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

_NO_SCREENS = ("offscreen", "minimal", "vnc")


class CannotOpenWindow(QDialog):
    """One sentence and a way to close it."""

    def __init__(self, theme: Theme, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Feltsense")
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(3.5), space(4), space(3))
        column.setSpacing(space(1.5))
        column.addWidget(heading(theme, tr("Feltsense did not open")))
        said = body(theme, f"{sentence[:1].upper()}{sentence[1:].rstrip('.')}.")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setMinimumWidth(theme.px(400))
        column.addWidget(said)
        column.addSpacing(space(1))
        self.close_button = buttons.secondary(theme, tr("Close"))
        self.close_button.clicked.connect(lambda *_: self.accept())
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.close_button)


def say_in_a_window(sentence: str) -> None:
    """Show `sentence` until it is closed, where there is a screen and nobody at a terminal."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    if app.platformName() in _NO_SCREENS:
        return
    theme = Theme()
    theme.choose("system")
    theme.apply(app)
    CannotOpenWindow(theme, sentence).exec()
