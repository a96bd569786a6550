"""A change on the screen that takes a moment: asks the clock, counts no ticks.

The timer is precise and runs only while something changes; where motion is reduced every
change is there at once. The clock is an argument, so that a test can move it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from feltsense.gui.theme import Theme

FRAME_MS = 16


class Ease(QObject):
    """From 0 to 1 in `ms`, smoothly; `moved` is called for each step and once at the end."""

    def __init__(
        self,
        theme: Theme,
        ms: int,
        moved: Callable[[], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._seconds = ms / 1000
        self._moved = moved
        self._clock = clock
        self._began: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """Whether the change is still under way."""
        return self._began is not None

    @property
    def value(self) -> float:
        """How far the change is: 0 at its start, 1 when it is done."""
        if self._began is None:
            return 1.0
        share = min(1.0, max(0.0, (self._clock() - self._began) / self._seconds))
        return share * share * (3 - 2 * share)

    def start(self) -> None:
        """Begin the change anew; it is done at once where motion is reduced."""
        if not self.theme.motion:
            self.finish()
            return
        self._began = self._clock()
        self._timer.start()
        self._moved()

    def finish(self) -> None:
        """Be done now."""
        self._began = None
        self._timer.stop()
        self._moved()

    def _tick(self) -> None:
        if self.value >= 1.0:
            self.finish()
        else:
            self._moved()
