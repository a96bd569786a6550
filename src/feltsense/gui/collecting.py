"""Python's collector of circles, held to the GUI thread.

Left to itself it runs in whichever thread allocates. In the worker's it would end objects of Qt
outside of their own thread, and a timer ended there goes on firing at what is gone, which ends the
process. What no circle holds still ends at once, in the thread that lets go of it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
GROWN = 1.25
"""How much more than after the last full collection there must be for another to be worth it."""


class Collecting(QObject):
    """Collects in the GUI thread, every second where there is something, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._old = 0
        timer = QTimer(self)
        timer.timeout.connect(self.collect_due)
        timer.start(EVERY_MS)

    def collect_due(self) -> None:
        """What Python's own thresholds would have collected by now."""
        young, middle, old = (
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if not young:
            return
        if middle and old and len(gc.get_objects(2)) > GROWN * self._old:
            gc.collect()
            self._old = len(gc.get_objects(2))
        else:
            gc.collect(1 if middle else 0)
