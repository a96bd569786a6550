"""A line to type into, in the app's own look."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, space


class Field(QLineEdit):
    """A single line with a rounded edge; `name` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self._restyle()
        theme.changed.connect(self._restyle)

    def height_hint(self) -> int:
        """The height that its letters want."""
        return max(40, self.fontMetrics().height() + space(2))

    def _restyle(self) -> None:
        colours = self.theme.colours
        self.setFont(self.theme.font())
        self.setStyleSheet(
            f"QLineEdit {{ background: {colours.card}; color: {colours.text};"
            f" border: 1px solid {colours.edge}; border-radius: {RADIUS_CONTROL}px;"
            f" padding: 0 12px; placeholder-text-color: {colours.quiet}; }}"
            f"QLineEdit:focus {{ border: 2px solid {colours.focus}; padding: 0 11px; }}"
        )
        self.updateGeometry()
