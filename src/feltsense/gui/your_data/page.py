"""The page "Your data": one section a card, under each other in the order they are added."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.page import Page
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.window import Private
from feltsense.language import tr


class YourDataPage(Page):
    """What is done with all that is kept; it knows its sections as widgets and no more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Your data"), widest=760, parent=parent)
        self.setWindowTitle(tr("Your data"))
        self.column.setSpacing(space(3) - 2 * SHADOW)
        self.column.addStretch()
        self._sections: list[QWidget] = []

    def add_section(self, section: QWidget) -> None:
        """Add `section`, as a rule a Card, below those that are there."""
        self.column.insertWidget(len(self._sections), section)
        self._sections.append(section)

    def empty(self) -> None:
        """Have every section let go of what is private in it."""
        for section in self._sections:
            if isinstance(section, Private):
                section.empty()

    @property
    def sections(self) -> tuple[QWidget, ...]:
        """All sections in their order."""
        return tuple(self._sections)
