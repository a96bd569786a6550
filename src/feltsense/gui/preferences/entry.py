"""One setting: its words, a sentence that explains it, and what it is set with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components.card import Card
from feltsense.gui.components.text import Text, heading, small
from feltsense.gui.notes.finding import folded
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space


class Entry(QWidget):
    """Shows `control` below its words and note; `other` are words that find it, too.

    A control that shows its words itself, such as a Switch, comes with `bare`.
    """

    def __init__(
        self,
        theme: Theme,
        words: str,
        note: str,
        control: QWidget,
        *,
        other: str = "",
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = words
        self._found_by = folded(f"{words} {note} {other}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.75))
        if not bare:
            column.addWidget(Text(theme, words, role="strong"))
            column.addWidget(small(theme, note))
        column.addWidget(control)

    def is_found_by(self, query: str) -> bool:
        """Whether each word of `query` is in what it says; "" finds everything."""
        return all(word in self._found_by for word in folded(query).split())


class Section(Card):
    """A card of entries; `chosen` tells the name of a setting and its new value."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.entries: list[Entry] = []
        self.column.setSpacing(space(2.5))
        self.column.addWidget(heading(theme, title))
        self._title = folded(title)

    def add(self, entry: Entry) -> Entry:
        """Add an entry below those that are there."""
        self.entries.append(entry)
        self.column.addWidget(entry)
        return entry

    def show_settings(self, settings: Settings) -> None:
        """Show what is set; a section of ways has nothing to show."""

    def is_away(self, entry: Entry) -> bool:
        """Whether `entry` does not belong to what is chosen now, and is not shown."""
        return False

    def look_for(self, query: str) -> int:
        """Show what `query` finds, all where it is the section's title; how many there are."""
        whole = bool(query.strip()) and folded(query).strip() in self._title
        here = [entry for entry in self.entries if not self.is_away(entry)]
        found = [entry for entry in here if whole or entry.is_found_by(query)]
        for entry in self.entries:
            entry.setVisible(entry in found)
        self.setVisible(bool(found))
        return len(found)
