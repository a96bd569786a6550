"""At the desk: what others see of the app, and how fast it goes from the screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.switch import Switch
from feltsense.gui.desktop import autostart
from feltsense.gui.keys import HIDE_KEY, KEYS_KEY, native
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme
from feltsense.language import tr


class DeskSection(Section):
    """A title that says nothing, the key that hides the window, and all the other keys."""

    autostart_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("At the desk"), parent)
        words = tr("A title that says nothing")
        note = tr('The window and the tray are called "Notes", with a plain icon.')
        self.discreet = Switch(theme, words, note)
        self.discreet.clicked.connect(lambda on: self.chosen.emit("discreet", on))
        self.add(
            Entry(
                theme, words, note, self.discreet, other=tr("discreet private name icon"), bare=True
            )
        )
        words = tr("Open with the computer")
        note = tr("Minimised, when you log in. What is switched off stays off.")
        self.autostart = Switch(theme, words, note)
        self.autostart.clicked.connect(self.autostart_wanted)
        self.add(
            Entry(theme, words, note, self.autostart, other=tr("autostart login start"), bare=True)
        )
        self.hide_button = buttons.secondary(theme, tr("Hide it now"), "eye-off")
        self.add(
            Entry(
                theme,
                tr("Hide the window"),
                tr(
                    "{native} takes the window off the screen and pauses what plays.",
                    native=native(HIDE_KEY),
                ),
                self.hide_button,
                other=tr("boss key minimise screen quick"),
            )
        )
        self.keys_button = buttons.secondary(theme, tr("Show the keys"), "keyboard")
        self.add(
            Entry(
                theme,
                tr("Keys"),
                tr(
                    "All that the keyboard can do, on one page: {native} from anywhere.",
                    native=native(KEYS_KEY),
                ),
                self.keys_button,
                other=tr("shortcuts keyboard"),
            )
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.discreet.setChecked(settings.discreet)
        self.autostart.setChecked(autostart.is_on())
