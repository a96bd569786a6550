"""The page "Settings": a field that finds, and sections under each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.field import Field
from feltsense.gui.components.page import Page
from feltsense.gui.components.text import small
from feltsense.gui.preferences.care_section import CareSection
from feltsense.gui.preferences.desk_section import DeskSection
from feltsense.gui.preferences.entry import Section
from feltsense.gui.preferences.looks_section import LooksSection
from feltsense.gui.preferences.people_section import PeopleSection
from feltsense.gui.preferences.reminders_section import RemindersSection
from feltsense.gui.preferences.ways_section import WaysSection
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

NOTHING = tr("Nothing here goes by that name. Other words may find it: text, voice, key, health.")


class PreferencesPage(Page):
    """Sets what is set once; `chosen` tells a setting's name and value, `wanted` a page's name.

    `hide_wanted` asks to take the window off the screen, `keys_wanted` for the page of keys,
    `again` for the app to be opened anew, `autostart_wanted` to open with the computer or not.
    """

    chosen = Signal(str, object)
    wanted = Signal(str)
    hide_wanted = Signal()
    keys_wanted = Signal()
    again = Signal()
    autostart_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Settings"), widest=760, parent=parent)
        self.setWindowTitle(tr("Settings"))
        self.column.setSpacing(space(3) - 2 * SHADOW)
        self.field = Field(theme, tr("Find a setting"))
        self.field.setPlaceholderText(tr("Find a setting"))
        self.field.textChanged.connect(self._find)
        top = QVBoxLayout()
        top.setContentsMargins(SHADOW, 0, SHADOW, 0)  # over the edges of the cards
        top.addWidget(self.field)
        self._none = small(theme, NOTHING)
        self._none.hide()
        top.addWidget(self._none)
        self.column.addLayout(top)
        self.looks = LooksSection(theme)
        self.care = CareSection(theme)
        self.people = PeopleSection(theme)
        self.desk = DeskSection(theme)
        self.reminders = RemindersSection(theme)
        self.ways = WaysSection(theme)
        self.sections: tuple[Section, ...] = (
            *(self.care, self.looks, self.people, self.reminders, self.desk, self.ways),
        )
        for section in self.sections:
            section.chosen.connect(self.chosen)
            self.column.addWidget(section)
        self.column.addStretch()
        self.ways.wanted.connect(self.wanted)
        self.looks.again.connect(self.again)
        self.desk.autostart_wanted.connect(self.autostart_wanted)
        self.desk.hide_button.clicked.connect(lambda *_: self.hide_wanted.emit())
        self.desk.keys_button.clicked.connect(lambda *_: self.keys_wanted.emit())
        self._fit_field()
        theme.changed.connect(self._fit_field)
        self.setFocusProxy(self.field)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        for section in self.sections:
            section.show_settings(settings)

    def empty(self) -> None:
        """Let go of what was looked for; what is private comes and goes with the settings."""
        self.field.clear()
        self.people.name.clear()
        self.people.reached.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def _find(self, query: str) -> None:
        found = sum(section.look_for(query) for section in self.sections)
        self._none.setVisible(not found)
        if QAccessible.isActive():
            said = tr("{found} found", found=found) if found else NOTHING
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _fit_field(self) -> None:
        self.field.setFixedHeight(self.field.height_hint())
