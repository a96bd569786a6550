"""The room of the page "Settings": shows what is set, applies it, and tells what to remember."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from feltsense.gui.keys_view import KeysView
from feltsense.gui.preferences.page import PreferencesPage
from feltsense.gui.settings import Settings
from feltsense.gui.window import HOME, KEYS, SETTINGS, Window
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.journal.journal import Journal


class PreferencesRoom(QObject):
    """`chosen` tells the name and the value of a setting; `settings` gives those that hold.

    `again` asks for the app to be opened anew, `autostart_wanted` to open with the computer.
    """

    chosen = Signal(str, object)
    again = Signal()
    autostart_wanted = Signal(bool)

    def __init__(self, window: Window, settings: Callable[[], Settings]) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._last = HOME
        self.page = PreferencesPage(window.theme)
        self.keys = KeysView(window.theme)
        window.add_page(
            SETTINGS, self.page, in_sidebar=tr("Settings"), icon="sliders-horizontal", at_foot=True
        )
        window.add_page(KEYS, self.keys)
        self.page.chosen.connect(self._choose)
        self.page.again.connect(self.again)
        self.page.autostart_wanted.connect(self._choose_autostart)
        self.page.wanted.connect(window.show_page)
        self.page.hide_wanted.connect(window.hide_screen)
        self.page.keys_wanted.connect(lambda: window.show_page(KEYS))
        self.keys.left.connect(lambda: window.show_page(self._last))
        window.shown.connect(self._shown)
        window.colours_chosen.connect(lambda _: self.refresh())
        window.scale_chosen.connect(lambda _: self.refresh())

    def open(self, journal: Journal | None) -> None:
        """Show what is set; where it is locked, nothing of what is private is left."""
        self.page.empty()
        self.page.show_settings(Settings() if journal is None else self._settings())

    def refresh(self) -> None:
        """What is set may have changed elsewhere."""
        if self._window.here == SETTINGS:
            self.page.show_settings(self._settings())

    def _shown(self, page: str) -> None:
        if page == SETTINGS:
            self.page.show_settings(self._settings())
        self._last = self._window.way_back(KEYS, self._last)

    def _choose_autostart(self, on: bool) -> None:
        self.autostart_wanted.emit(on)
        self.page.show_settings(self._settings())

    def _choose(self, name: str, value: object) -> None:
        """Remember it, and have it hold at once."""
        self.chosen.emit(name, value)
        if name == "theme":
            self._window.choose_colours(str(value))
        elif name == "text_scale":
            assert isinstance(value, float)
            self._window.theme.set(scale=value)
        elif name == "motion":
            self._window.theme.set(motion=bool(value))
        self.page.show_settings(self._settings())
