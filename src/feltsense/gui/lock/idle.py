"""Tells when nobody has touched a window for a while: no key, no mouse, no finger.

It looks at what reaches the window as a whole, before any widget has it. The clock goes on while
the computer sleeps, so that a window that was left open is found locked in the morning.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)
_MINUTE_NS = 60_000_000_000
_LOOK_MS = 5_000


class Idle(QObject):
    """`reached` once nobody touched the window for `minutes` (0: never).

    `clock` is monotonic, in nanoseconds, and goes on through sleep; while `in_use` says so, as
    when a session plays, the window counts as touched.
    """

    reached = Signal()

    def __init__(self, clock: Callable[[], int], in_use: Callable[[], bool]) -> None:
        super().__init__()
        self._clock = clock
        self._in_use = in_use
        self._minutes = 0
        self._touched = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWindow) -> None:
        """Look at what reaches `window` from now on."""
        window.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """After how many minutes it is `reached`, 0 for never; counted from now."""
        self._minutes = minutes
        self._touched = self._clock()
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Tell if it is time."""
        if self._in_use():
            self._touched = self._clock()
        elif self._minutes and self._clock() - self._touched >= self._minutes * _MINUTE_NS:
            self._timer.stop()
            self.reached.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            if self._minutes and self._timer.isActive():
                self.look()  # the first touch after a sleep comes too late
            self._touched = self._clock()
        return False
