"""The worker: in order, off the main thread, answered on it."""

from __future__ import annotations

import threading
from functools import partial

from pytestqt.qtbot import QtBot

from feltsense.gui.worker import Steps, Turn, Worker


def test_answers_come_in_order_on_the_main_thread(qtbot: QtBot) -> None:
    worker = Worker()
    ran: list[tuple[int, bool]] = []
    answered: list[tuple[int, bool]] = []
    main = threading.get_ident()

    def work(n: int) -> int:
        ran.append((n, threading.get_ident() == main))
        return n

    for n in range(50):
        worker.do(
            lambda n=n: work(n),  # type: ignore[misc]
            lambda n: answered.append((n, threading.get_ident() == main)),
        )
    qtbot.waitUntil(lambda: len(answered) == 50, timeout=5000)
    assert ran == [(n, False) for n in range(50)]
    assert answered == [(n, True) for n in range(50)]


def test_an_error_reaches_the_one_who_asked(qtbot: QtBot) -> None:
    worker = Worker()
    errors: list[Exception] = []

    def work() -> None:
        raise OSError("the disk is full")

    worker.do(work, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=5000)
    assert str(errors[0]) == "the disk is full"


def test_finish_waits_for_what_was_begun(qtbot: QtBot) -> None:
    worker = Worker()
    done: list[int] = []
    for n in range(20):
        worker.do(lambda n=n: done.append(n))  # type: ignore[misc]
    assert worker.finish()
    assert done == list(range(20))


class Counting:
    """Steps that never end by themselves, and tell what became of them."""

    def __init__(self) -> None:
        self.steps = 0
        self.closed_in: int | None = None
        self.go = threading.Event()

    def make(self) -> Steps[str]:
        try:
            while True:
                self.steps += 1
                self.go.wait(0.005)
                yield self.steps, 1000
        finally:
            self.closed_in = threading.get_ident()


def test_a_job_tells_how_far_it_is_and_what_it_made(qtbot: QtBot) -> None:
    worker = Worker()
    told: list[tuple[int, int]] = []
    made: list[str] = []

    def steps() -> Steps[str]:
        for n in range(200):
            threading.Event().wait(0.001)
            yield n, 200
        return "a file"

    worker.do_in_steps(steps, made.append, progress=lambda *step: told.append(step))
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    assert made == ["a file"]
    assert told == sorted(told)
    assert 1 < len(told) < 200


def test_an_error_on_the_way_reaches_the_one_who_asked(qtbot: QtBot) -> None:
    worker = Worker()
    errors: list[Exception] = []

    def steps() -> Steps[str]:
        yield 0, 2
        raise OSError("the disk is full")

    worker.do_in_steps(steps, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=5000)
    assert str(errors[0]) == "the disk is full"


def test_a_task_does_not_wait_for_a_job(qtbot: QtBot) -> None:
    worker, endless = Worker(), Counting()
    job = worker.do_in_steps(endless.make)
    saved: list[int] = []
    for n in range(20):
        worker.do(lambda n=n: n, saved.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(saved) == 20, timeout=5000)
    assert saved == list(range(20))
    assert endless.closed_in is None
    job.cancel()
    qtbot.waitUntil(lambda: endless.closed_in is not None, timeout=5000)


def test_who_is_waited_for_goes_before_what_runs_beside(qtbot: QtBot) -> None:
    worker, beside = Worker(), Counting()
    worker.do_in_steps(beside.make, turn=Turn.BESIDE)
    qtbot.waitUntil(lambda: beside.steps > 10, timeout=5000)
    seen: list[int] = []

    def steps() -> Steps[None]:
        for n in range(100):
            seen.append(beside.steps)
            threading.Event().wait(0.002)
            yield n, 100

    made: list[None] = []
    worker.do_in_steps(steps, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    assert len(set(seen)) == 1, "the other one went on in between"
    qtbot.waitUntil(lambda: beside.steps > seen[-1], timeout=5000)
    assert worker.finish()


def test_nothing_is_heard_of_a_job_that_was_cancelled(qtbot: QtBot) -> None:
    worker, endless = Worker(), Counting()
    told: list[tuple[int, int]] = []
    heard: list[object] = []
    job = worker.do_in_steps(
        endless.make, heard.append, heard.append, lambda *step: told.append(step)
    )
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    job.cancel()
    before = len(told)
    qtbot.waitUntil(lambda: endless.closed_in is not None, timeout=5000)
    worker.do(lambda: None, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    assert heard == [None], "only the task was answered"
    assert len(told) == before
    assert endless.closed_in != threading.get_ident()


def test_the_end_cancels_jobs_and_keeps_tasks(qtbot: QtBot) -> None:
    worker, endless, never = Worker(), Counting(), Counting()
    saved: list[int] = []
    worker.do_in_steps(endless.make)
    worker.do_in_steps(never.make, turn=Turn.BESIDE)
    qtbot.waitUntil(lambda: endless.steps > 0, timeout=5000)
    for n in range(10):
        worker.do(lambda n=n: saved.append(n))  # type: ignore[misc]
    assert worker.finish()
    assert saved == list(range(10))
    assert endless.closed_in is not None
    assert never.steps == 0


def test_a_task_never_overtakes_the_one_before_it_even_after_a_rest(qtbot: QtBot) -> None:
    worker = Worker()
    done: list[int] = []

    def all_done(count: int) -> bool:
        return len(done) == count

    for number in range(0, 400, 2):
        # Given at once to a thread that rests, which must not take the second one first.
        worker.do(partial(int, number), done.append)
        worker.do(partial(int, number + 1), done.append)
        qtbot.waitUntil(partial(all_done, number + 2))
    assert done == list(range(400))
