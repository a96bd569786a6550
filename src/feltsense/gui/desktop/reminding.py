"""Looks from time to time whether a reminder is due, and tells so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from feltsense.player.reminders import OFF, Reminders, following, is_due

LOOK_MS = 20_000


class Reminding(QObject):
    """`due` tells that it is time; `now` gives the time on the clock of the place, without a zone.

    It looks rather than waits, so that sleep and a clock that is set do no harm. `ask_quiet` finds
    out whether it is a bad moment and tells what it is given; what falls into one is gone.
    """

    due = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        ask_quiet: Callable[[Callable[[bool], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._ask_quiet = ask_quiet
        self._reminders = Reminders()
        self._next: datetime | None = None
        self._paused_until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def set(self, reminders: Reminders) -> None:
        """Remind as is wanted from now on."""
        self._reminders = reminders
        self._next = following(reminders, self._now())
        if reminders.kind == OFF:
            self._timer.stop()
        else:
            self._timer.start()

    def snooze(self, minutes: int) -> None:
        """Come again once in so many minutes, or with the following one if that is sooner."""
        again = self._now() + timedelta(minutes=minutes)
        if self._next is None or again < self._next:
            self._next = again
        self._timer.start()

    def pause_until(self, at: datetime | None) -> None:
        """Remind of nothing before `at`; with None, as before."""
        self._paused_until = at

    @property
    def is_paused(self) -> bool:
        """Whether nothing is reminded of for now."""
        return self._paused_until is not None and self._now() < self._paused_until

    def look(self) -> None:
        """Tell, if it is time; what is past is let go of."""
        now = self._now()
        if self._next is None or now < self._next:
            if self._next is not None and self._next - now > timedelta(days=8):
                self._next = following(self._reminders, now)  # the clock was set back
            return
        is_time = is_due(self._next, now) and not self.is_paused
        self._next = following(self._reminders, now)
        if is_time:
            self._ask_quiet(self._tell_unless)

    def _tell_unless(self, quiet: bool) -> None:
        if not quiet:
            self.due.emit()
