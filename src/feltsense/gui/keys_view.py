"""The page "Keys": all that the keyboard can do, in groups, to be read and to go back from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.text import Text, body, heading
from feltsense.gui.keys import KEYS, native
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, space
from feltsense.language import tr


class Key(Text):
    """The name of a key, in an outline as on a keyboard."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, native(key), role="small", colour="text", wrap=False, parent=parent)
        self.setContentsMargins(space(1), space(0.5), space(1), space(0.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.colour("edge"))
        painter.setBrush(self.theme.colour("raised"))
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, RADIUS_CONTROL / 2, RADIUS_CONTROL / 2)
        painter.end()
        super().paintEvent(event)


class KeysView(FootedPage):
    """Lists the keys; `left` goes back."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Keys"), widest=760, parent=parent)
        self.setWindowTitle(tr("Keys"))
        self.page.column.setSpacing(space(3) - 2 * SHADOW)
        for title, keys in KEYS:
            card = Card(theme, padding=3)
            card.column.addWidget(heading(theme, title))
            grid = QGridLayout()
            grid.setHorizontalSpacing(space(2))
            grid.setVerticalSpacing(space(1))
            grid.setColumnStretch(1, 1)
            for row, (key, does) in enumerate(keys):
                shown = Key(theme, key)
                words = body(theme, does)
                words.setAccessibleName(f"{shown.text()}: {does}")
                grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignVCenter)
            card.column.addLayout(grid)
            self.page.column.addWidget(card)
        self.page.column.addStretch()
        self.back_button = buttons.secondary(theme, tr("Back"), "arrow-left")
        self.back_button.clicked.connect(lambda *_: self.left.emit())
        self.foot.addWidget(self.back_button)
        self.foot.addStretch()
        self.setFocusProxy(self.back_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
