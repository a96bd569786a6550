"""Leads through the first start, one small screen after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from feltsense.gui.first_start.views import ChoicesView, WelcomeView
from feltsense.gui.lock.page import LockPage
from feltsense.gui.window import HOME, Window
from feltsense.player.care import Care

FIRST_START = "first start"


class FirstStart(QObject):
    """`chosen` tells a setting's name and value, `gone_through` that a passphrase may be asked for.

    Who skips it is not asked again, and finds what the first screen says on the home screen.
    """

    chosen = Signal(str, object)
    gone_through = Signal()

    def __init__(self, window: Window, care: Care) -> None:
        super().__init__(window)
        self._window = window
        self._care = care
        self.page = LockPage()
        window.add_page(FIRST_START, self.page)

    def begin(self) -> None:
        """Show the first screen."""
        self._window.set_session(True)
        view = WelcomeView(self._window.theme)
        view.gone_on.connect(self._ask)
        view.skipped.connect(self._skip)
        self.page.show_view(view)
        self._window.show_page(FIRST_START)

    def _ask(self) -> None:
        self.chosen.emit("first_card_seen", True)
        view = ChoicesView(self._window.theme, self._care)
        view.gone_on.connect(lambda: self._choose(view.care()))
        view.skipped.connect(self._skip)
        self.page.show_view(view)

    def _choose(self, care: Care) -> None:
        self.chosen.emit("care", care)
        self._window.set_session(False)
        self.gone_through.emit()
        self.page.clear()

    def _skip(self) -> None:
        self.chosen.emit("passphrase_asked", True)
        self._window.set_session(False)
        self._window.come_back_to(HOME)
        self.page.clear()
