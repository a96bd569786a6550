"""Python's collector of circles, held to the GUI thread.

Left to itself it runs in whichever thread allocates. In the worker's it would end objects of Qt
outside of their own thread, and a timer ended there goes on firing at what is gone, which ends the
process. What no circle holds still ends at once, in the thread that lets go of it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
AT_FIRST = 100_000
"""Objects that are taken to be there before the first full collection, which counts them."""


class Collecting(QObject):
    """Collects in the GUI thread, every second where there is something, as long as it lives.

    Of all that lived long it looks when a quarter more of it may have come, as Python itself does:
    with the journal of twenty years that takes half a second. What is there at the start stays.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._lived, self._came = AT_FIRST, 0
        timer = QTimer(self)
        timer.timeout.connect(self.collect_due)
        timer.start(EVERY_MS)

    def collect_due(self) -> None:
        """What Python's own thresholds would have collected by now."""
        counts = gc.get_count()
        young, middle, old = (
            count > limit for count, limit in zip(counts, gc.get_threshold(), strict=True)
        )
        if not young:
            return
        self._came += counts[0]
        if middle and old and self._came > self._lived // 4:
            gc.collect()
            self._lived, self._came = len(gc.get_objects()), 0
        else:
            self._came -= gc.collect(1 if middle else 0)
