"""The worker: in order, off the main thread, answered on it."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from feltsense.gui.worker import Worker


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
