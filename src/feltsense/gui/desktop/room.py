"""Puts reminders together: when, whether it is a bad moment, and what is shown then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from feltsense.gui.desktop.notice import SNOOZE, Notice
from feltsense.gui.desktop.quiet import is_quiet
from feltsense.gui.desktop.reminding import Reminding
from feltsense.gui.window import CHECK_IN, Window
from feltsense.gui.worker import Worker
from feltsense.player.reminders import OFF, Reminders

if TYPE_CHECKING:
    from feltsense.gui.tray import Tray

PAUSE = timedelta(hours=1)


class RemindersRoom(QObject):
    """`check_in_wanted` is the answer to a reminder that leads to a check-in."""

    check_in_wanted = Signal()

    def __init__(
        self,
        window: Window,
        worker: Worker,
        tray: Tray | None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._tray = tray
        self._now = now
        self._reminders = Reminders()
        self._is_discreet = False
        self.notice: Notice | None = None
        self.reminding = Reminding(now, self._ask_quiet, self)
        self.reminding.due.connect(self._remind)
        if tray is not None:
            tray.pause_wanted.connect(self._pause)

    def set(self, reminders: Reminders, *, discreet: bool) -> None:
        """Remind as is wanted from now on."""
        self._is_discreet = discreet
        if reminders != self._reminders:
            self._reminders = reminders
            self.reminding.set(reminders)
        self._show_in_tray()

    def _ask_quiet(self, tell: Callable[[bool], None]) -> None:
        """A session or a check-in is no moment to be reminded of one either."""
        if self._window.in_session or self._window.here == CHECK_IN:
            tell(True)
        else:
            self._worker.do(is_quiet, tell, lambda _: tell(False))

    def _remind(self) -> None:
        if self.notice is not None:
            self.notice.close()
            self.notice.deleteLater()
        self.notice = notice = Notice(self._window.theme, discreet=self._is_discreet)
        notice.taken.connect(self.check_in_wanted)
        notice.later.connect(lambda: self.reminding.snooze(SNOOZE))
        notice.declined.connect(self._not_today)
        notice.appear()

    def _not_today(self) -> None:
        tomorrow = self._now().date() + timedelta(days=1)
        self.reminding.pause_until(datetime.combine(tomorrow, datetime.min.time()))
        self._show_in_tray()

    def _pause(self, paused: bool) -> None:
        self.reminding.pause_until(self._now() + PAUSE if paused else None)
        self._show_in_tray()

    def _show_in_tray(self) -> None:
        if self._tray is not None:
            are_on = self._reminders.kind != OFF
            self._tray.show_reminders(are_on=are_on, paused=self.reminding.is_paused)
