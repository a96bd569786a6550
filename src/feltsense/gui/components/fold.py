"""Words that stay folded away until somebody asks for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space


class Fold(QWidget):
    """A button with `title`; pressing it shows or hides the sentences below."""

    def __init__(
        self, theme: Theme, title: str, sentences: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        self.button = buttons.quiet(theme, title, "chevron-right")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._words = [Text(theme, sentence, colour="quiet") for sentence in sentences]
        for words in self._words:
            words.hide()
            column.addWidget(words)

    def _toggle(self, shown: bool) -> None:
        self.button.set_icon("chevron-down" if shown else "chevron-right")
        for words in self._words:
            words.setVisible(shown)
