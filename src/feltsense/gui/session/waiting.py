"""While a session is made ready: a way back, and a quiet bar where it takes its time."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components.buttons import SECONDARY
from feltsense.gui.components.progress import Progress
from feltsense.gui.session.controls import Keyed
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

PATIENCE_MS = 1000
"""What takes less is over before anybody wonders."""


class Waiting(QWidget):
    """`left` tells that the person will not wait."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = Progress(theme, tr("Getting ready"))
        self.bar.setMaximumWidth(theme.px(420))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes
        self.bar.setSizePolicy(policy)
        self.bar.hide()
        self.back = Keyed(theme, tr("Back"), "Esc", icon="arrow-left", style=SECONDARY)
        self.back.button.clicked.connect(lambda *_: self.left.emit())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.bar.show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addWidget(self.bar)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.setAlignment(self.bar, Qt.AlignmentFlag.AlignVCenter)

    def begin(self) -> None:
        """Wait anew; the bar comes when it takes long."""
        self.bar.hide()
        self._patience.start()

    def end(self) -> None:
        """There is nothing more to wait for."""
        self._patience.stop()
        self.bar.hide()

    def show_step(self, done: int, total: int) -> None:
        """Show how far it is, once it is to be seen."""
        self.bar.show_step(done, total)
