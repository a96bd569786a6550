"""At the desk: what others see of the app, and how fast it goes from the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.switch import Switch
from feltsense.gui.keys import HIDE_KEY, KEYS_KEY, native
from feltsense.gui.preferences.entry import Entry, Section
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme


class DeskSection(Section):
    """A title that says nothing, the key that hides the window, and all the other keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "At the desk", parent)
        words = "A title that says nothing"
        note = 'The window and the tray are called "Notes", with a plain icon.'
        self.discreet = Switch(theme, words, note)
        self.discreet.clicked.connect(lambda on: self.chosen.emit("discreet", on))
        self.add(
            Entry(theme, words, note, self.discreet, other="discreet private name icon", bare=True)
        )
        self.hide_button = buttons.secondary(theme, "Hide it now", "eye-off")
        self.add(
            Entry(
                theme,
                "Hide the window",
                f"{native(HIDE_KEY)} takes the window off the screen and pauses what plays.",
                self.hide_button,
                other="boss key minimise screen quick",
            )
        )
        self.keys_button = buttons.secondary(theme, "Show the keys", "keyboard")
        self.add(
            Entry(
                theme,
                "Keys",
                f"All that the keyboard can do, on one page: {native(KEYS_KEY)} from anywhere.",
                self.keys_button,
                other="shortcuts keyboard",
            )
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.discreet.setChecked(settings.discreet)
