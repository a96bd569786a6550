"""The one worker beside the window: preparing speech, reading files, saving.

Tasks run one at a time in the order they were given, so that a later save can never overtake
an earlier one. A task touches no widget; what follows from it runs on the main thread.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")

_Callbacks = tuple[Callable[[Any], None] | None, Callable[[Exception], None] | None]


class _Task(QRunnable):
    """One piece of work; it knows its number and the worker, and nothing that belongs to a view."""

    def __init__(self, number: int, work: Callable[[], object], worker: Worker) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._worker = worker

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # handed on whole: the caller decides what it means
            self._worker.done.emit(self._number, None, error)
        else:
            self._worker.done.emit(self._number, result, None)


class Worker(QObject):
    """Runs tasks one after the other off the main thread; belongs to the main thread."""

    done = Signal(object, object, object)
    """A task's number, and its result or its error; for this file only."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._numbers = count()
        self._waiting: dict[int, _Callbacks] = {}
        self.done.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` in the worker, then one of the two on the main thread.

        An error that nobody takes is raised on the main thread, so that none is lost.
        """
        number = next(self._numbers)
        self._waiting[number] = (then, failed)
        self._pool.start(_Task(number, work, self))

    @Slot(object, object, object)
    def _arrive(self, number: int, result: object, error: Exception | None) -> None:
        then, failed = self._waiting.pop(number)
        if error is not None:
            if failed is None:
                raise error
            failed(error)
        elif then is not None:
            then(result)

    def finish(self, seconds: float = 60.0) -> bool:
        """Wait until what was begun is done, as before the program ends; whether it was."""
        return self._pool.waitForDone(round(seconds * 1000))
