"""Locking by itself: after minutes without a touch, not while something is in use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from feltsense.gui.lock.idle import Idle

MINUTE = 60_000_000_000


class Room:
    """A window with one field, a clock that is set by hand, and how often it was reached."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now = 5 * MINUTE
        self.in_use = False
        self.reached = 0
        self.window = QLineEdit()
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.idle = Idle(lambda: self.now, lambda: self.in_use)
        self.idle.reached.connect(self._reach)
        self.idle.watch(self.window.windowHandle())
        self.idle.set_minutes(5)

    def _reach(self) -> None:
        self.reached += 1

    def passes(self, minutes: float) -> int:
        """How often it was reached after so many more minutes."""
        self.now += round(minutes * MINUTE)
        self.idle.look()
        return self.reached


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    room = Room(qtbot)
    yield room
    room.idle.set_minutes(0)


def test_it_is_reached_once_after_the_minutes(room: Room) -> None:
    assert room.passes(4.9) == 0
    assert room.passes(0.1) == 1


def test_a_key_and_the_mouse_begin_it_anew(room: Room) -> None:
    handle = room.window.windowHandle()
    room.passes(4)
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert room.passes(4) == 0
    QTest.mouseMove(handle, QPoint(3, 3))
    QTest.mouseMove(handle, QPoint(9, 9))
    assert room.passes(4) == 0
    assert room.passes(1) == 1


def test_what_is_in_use_is_left_open(room: Room) -> None:
    room.in_use = True
    assert room.passes(60) == 0
    room.in_use = False
    assert room.passes(4) == 0
    assert room.passes(1) == 1


def test_the_first_touch_after_a_sleep_comes_too_late(room: Room) -> None:
    room.now += 8 * 60 * MINUTE
    QTest.keyClick(room.window.windowHandle(), Qt.Key.Key_A)
    assert room.reached == 1


def test_never_is_never(room: Room) -> None:
    room.idle.set_minutes(0)
    assert room.passes(10_000) == 0
