"""The one worker beside the window: preparing speech, reading files, saving.

Tasks run one at a time in the order they were given, so that a later save can never overtake
an earlier one. A task touches no widget; what follows from it runs on the main thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")


class _Answer(QObject):
    """Carries an answer over to the main thread, where it was made."""

    ready = Signal(object, object)
    arrived = Signal(object)

    def __init__(
        self, then: Callable[[Any], None] | None, failed: Callable[[Exception], None] | None
    ) -> None:
        super().__init__()
        self._then = then
        self._failed = failed
        self.ready.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _arrive(self, result: object, error: Exception | None) -> None:
        self.arrived.emit(self)
        if error is not None:
            if self._failed is None:
                raise error
            self._failed(error)
        elif self._then is not None:
            self._then(result)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], object], answer: _Answer) -> None:
        super().__init__()
        self._work = work
        self._answer = answer

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # handed on whole: the caller decides what it means
            self._answer.ready.emit(None, error)
        else:
            self._answer.ready.emit(result, None)


class Worker(QObject):
    """Runs tasks one after the other off the main thread; belongs to the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._open: list[_Answer] = []

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` in the worker, then one of the two on the main thread.

        An error that nobody takes is raised on the main thread, so that none is lost.
        """
        answer = _Answer(then, failed)
        answer.arrived.connect(self._forget)
        self._open.append(answer)
        self._pool.start(_Task(work, answer))

    @Slot(object)
    def _forget(self, answer: _Answer) -> None:
        self._open.remove(answer)

    def finish(self, seconds: float = 10.0) -> bool:
        """Wait until what was begun is done, as before the program ends; whether it was."""
        return self._pool.waitForDone(round(seconds * 1000))
