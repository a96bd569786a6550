"""A field to type into, in the app's own look."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, space


class FindField(QLineEdit):
    """A single line with a rounded edge; `hint` stands in it while it is empty."""

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + space(6), max(40, self.fontMetrics().height() + space(2)))

    def _restyle(self) -> None:
        colours = self.theme.colours
        self.setFont(self.theme.font())
        self.setStyleSheet(
            f"QLineEdit {{ background: {colours.card}; color: {colours.text};"
            f" border: 1px solid {colours.edge}; border-radius: {RADIUS_CONTROL}px;"
            " padding: 0 12px; }"
            f"QLineEdit:focus {{ border: 2px solid {colours.focus}; padding: 0 11px; }}"
        )
        self.updateGeometry()
