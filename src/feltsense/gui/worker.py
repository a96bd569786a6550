"""The one worker beside the window: preparing speech, reading files, saving, exporting.

Tasks run one at a time in the order they were given, so that a later save can never overtake
an earlier one. What takes long is a job: it goes step by step, and between its steps whatever
waits comes first. Nothing here touches a widget; what follows runs on the main thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from enum import IntEnum
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")

Steps = Generator[tuple[int, int], None, T]
"""Work that gives after each step how much is done, of how much, and returns what it made."""

_SLICE_NS = 20_000_000
"""So long the worker stays with one job before it looks at what waits."""


_Callbacks = tuple[Callable[[Any], None] | None, Callable[[Exception], None] | None]


class Turn(IntEnum):
    """Who comes first: short tasks, then a job that somebody waits for, then one beside all.

    A task's must be 0: whatever turn it is given, QThreadPool hands a thread that rests its work
    at 0, and with a higher one the second of two tasks was done first.
    """

    BESIDE = -2
    WAITED_FOR = -1
    TASK = 0


class Job:
    """Work under way in steps, which the main thread may end at any time."""

    def __init__(self, number: int, make: Callable[[], Steps[Any]], turn: Turn) -> None:
        self.number = number
        self.turn = turn
        self.make = make
        self.steps: Steps[Any] | None = None
        self.cancelled = False

    def cancel(self) -> None:
        """Nothing more is heard of it; the worker has it clear away what it began."""
        self.cancelled = True


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


class _Slice(QRunnable):
    """A few steps of a job, which then goes behind whatever waits."""

    def __init__(self, job: Job, worker: Worker) -> None:
        super().__init__()
        self._job = job
        self._worker = worker

    def run(self) -> None:
        job, worker = self._job, self._worker
        until = time.monotonic_ns() + _SLICE_NS
        try:
            if job.steps is None:
                job.steps = job.make()
            while not job.cancelled:
                step = next(job.steps)
                if time.monotonic_ns() >= until:
                    worker.told.emit(job.number, step)
                    if worker.gently and job.turn is Turn.BESIDE:
                        time.sleep(_SLICE_NS / 1e9)
                    worker.go_on(job)
                    return
            job.steps.close()
        except StopIteration as made:
            worker.done.emit(job.number, made.value, None)
        except Exception as error:
            worker.done.emit(job.number, None, error)
        else:
            worker.done.emit(job.number, None, None)


class Worker(QObject):
    """Runs tasks one after the other off the main thread; belongs to the main thread."""

    done = Signal(object, object, object)
    """A task's number, and its result or its error; for this file only."""
    told = Signal(object, object)
    """A job's number, and how far it is; for this file only."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._numbers = count()
        self._waiting: dict[int, _Callbacks] = {}
        self._is_over = False
        self.gently = False
        """Whether what runs beside all rests as long as it works, as while a session plays."""
        self._jobs: dict[int, tuple[Job, Callable[[int, int], None] | None]] = {}
        self.done.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self.told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

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
        self._pool.start(_Task(number, work, self), Turn.TASK)

    def do_in_steps(
        self,
        make: Callable[[], Steps[T]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        turn: Turn = Turn.WAITED_FOR,
    ) -> Job:
        """As `do`, for the steps that `make` gives; `progress` hears now and then how far it is.

        Once the job is cancelled none of the three is called, and the steps are closed.
        """
        job = Job(next(self._numbers), make, turn)
        self._waiting[job.number] = (then, failed)
        self._jobs[job.number] = (job, progress)
        self.go_on(job)
        return job

    def go_on(self, job: Job) -> None:
        """Have the next few steps of `job` done in its turn; for this file only."""
        self._pool.start(_Slice(job, self), job.turn)

    @Slot(object, object, object)
    def _arrive(self, number: int, result: object, error: Exception | None) -> None:
        if self._is_over:
            return
        then, failed = self._waiting.pop(number)
        job, _ = self._jobs.pop(number, (None, None))
        if job is not None and job.cancelled:
            return
        if error is not None:
            if failed is None:
                raise error
            failed(error)
        elif then is not None:
            then(result)

    @Slot(object, object)
    def _hear(self, number: int, step: tuple[int, int]) -> None:
        job, progress = self._jobs[number]
        if progress is not None and not job.cancelled:
            progress(*step)

    def close(self) -> None:
        """Finish for good: what still comes in has nobody left to hear of it."""
        self.finish()
        self._is_over = True

    def finish(self, seconds: float = 60.0) -> bool:
        """End every job, and wait until the tasks are done, as before the program ends.

        Tells whether they were.
        """
        for job, _ in self._jobs.values():
            job.cancel()
        return self._pool.waitForDone(round(seconds * 1000))
