"""The icon in the system's tray: a way to a check-in, to the window, and out.

It says nothing by itself, shows no number and no balloon, and its name is only the app's. Where
the system has no tray there is none, and nothing is missed. It does not keep the app running: who
closes the window closes the app.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from feltsense.language import tr

CHECK_IN, OUTSIDE, OPEN, CLOSE = (
    tr("Check in"),
    tr("A moment outside"),
    tr("Open Feltsense"),
    tr("Close"),
)
PAUSE, RESUME = tr("Pause reminders for an hour"), tr("Have reminders again")


class Tray(QObject):
    """Ways, told by signals; a press on the icon itself is `window_wanted`, too.

    `pause_wanted` tells whether reminders are to pause; that way is there while there are any.
    """

    check_in_wanted = Signal()
    outside_wanted = Signal()
    pause_wanted = Signal(bool)
    window_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        for words, wanted in (
            (CHECK_IN, self.check_in_wanted),
            (OUTSIDE, self.outside_wanted),
            (OPEN, self.window_wanted),
            (CLOSE, self.close_wanted),
        ):
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _=False, tell=wanted: tell.emit())
            if words == OPEN:
                self._open = action
        self._is_paused = False
        self._pause = QAction(PAUSE, self.menu)
        self._pause.triggered.connect(lambda *_: self.pause_wanted.emit(not self._is_paused))
        self._pause.setVisible(False)
        self.menu.insertAction(self._open, self._pause)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip("Feltsense")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._pressed)
        self._icon.show()

    def show_as(self, icon: QIcon, name: str) -> None:
        """Be called `name`, with this icon; the menu says no more than that either."""
        self._icon.setIcon(icon)
        self._icon.setToolTip(name)
        self._open.setText(tr("Open {name}", name=name))

    def show_reminders(self, *, are_on: bool, paused: bool) -> None:
        """Have the way to pause them, or to have them again."""
        self._is_paused = paused
        self._pause.setVisible(are_on)
        self._pause.setText(RESUME if paused else PAUSE)

    def remove(self) -> None:
        """Take the icon away, as before the program ends: some desktops leave it there."""
        self._icon.hide()
        self.menu.deleteLater()

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()


def has_tray() -> bool:
    """Whether the system has a place for it."""
    return QSystemTrayIcon.isSystemTrayAvailable()
