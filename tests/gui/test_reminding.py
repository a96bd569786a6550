"""Reminders in the window: due, quiet, later, not today, and never with the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltsense import places
from feltsense.gui.desktop.notice import DISCREET_WORDS, SNOOZE, WORDS, Notice
from feltsense.gui.desktop.quiet import active_window_in, full_screen_in
from feltsense.gui.desktop.reminding import Reminding
from feltsense.gui.desktop.room import RemindersRoom
from feltsense.gui.theme import Theme
from feltsense.gui.tray import PAUSE, RESUME, Tray
from feltsense.gui.window import HELP, Window
from feltsense.gui.worker import Worker
from feltsense.player.reminders import OFF, TIMES, Reminders

TEN = Reminders(TIMES, times=(600, 960))


class Desk:
    """A clock that the test moves, and whether it is quiet."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 59)
        self.quiet = False
        self.told = 0
        self.reminding = Reminding(lambda: self.now, self.ask)
        self.reminding.due.connect(self.tell)

    def ask(self, tell: Callable[[bool], None]) -> None:
        tell(self.quiet)

    def tell(self) -> None:
        self.told += 1

    def at(self, hour: int, minute: int = 0, day: int = 23) -> int:
        """How often it has told by then, looking once."""
        self.now = datetime(2026, 11, day, hour, minute)
        self.reminding.look()
        return self.told


@pytest.fixture
def desk(qapp: object) -> Desk:
    desk = Desk()
    desk.reminding.set(TEN)
    return desk


def test_it_tells_once_at_each_time(desk: Desk) -> None:
    assert [desk.at(9, 59), desk.at(10), desk.at(10, 1), desk.at(16)] == [0, 1, 1, 2]


def test_what_was_slept_through_is_gone(desk: Desk) -> None:
    assert desk.at(10, 2) == 0
    assert desk.at(15, 59) == 0
    assert desk.at(16, 1) == 1


def test_in_a_quiet_moment_it_is_gone_too(desk: Desk) -> None:
    desk.quiet = True
    assert desk.at(10) == 0
    desk.quiet = False
    assert desk.at(10, 1) == 0


def test_later_comes_once(desk: Desk) -> None:
    desk.at(10)
    desk.reminding.snooze(SNOOZE)
    assert desk.at(10, SNOOZE - 1) == 1
    assert desk.at(10, SNOOZE) == 2
    assert desk.at(10, 2 * SNOOZE) == 2


def test_paused_it_tells_nothing_and_then_as_before(desk: Desk) -> None:
    desk.reminding.pause_until(datetime(2026, 11, 24))
    assert desk.reminding.is_paused
    assert [desk.at(10), desk.at(16)] == [0, 0]
    assert desk.at(10, day=24) == 1


def test_a_clock_that_is_set_back_is_no_harm(desk: Desk) -> None:
    desk.at(10)
    desk.now -= timedelta(days=40)
    desk.reminding.look()
    assert desk.at(10, day=2) == 2 or desk.at(16, day=2) == 2


def test_off_is_off(desk: Desk) -> None:
    desk.reminding.set(Reminders(OFF))
    assert [desk.at(10), desk.at(16)] == [0, 0]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Window:
    window = Window(theme)
    qtbot.addWidget(window)
    window.add_page(HELP, QWidget())
    window.show()
    return window


def test_the_reminder_says_little_and_takes_no_focus(theme: Theme, qtbot: QtBot) -> None:
    for discreet, words in ((False, WORDS), (True, DISCREET_WORDS)):
        notice = Notice(theme, discreet=discreet)
        qtbot.addWidget(notice)
        assert notice.accessibleName() == words
        assert notice.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        assert notice.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert "check" not in DISCREET_WORDS and "Check" not in notice.take_button.text()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_its_words_fit_and_it_stays_on_the_screen(theme: Theme, qtbot: QtBot, scale: float) -> None:
    theme.set(scale=scale)
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.appear()
    for button in (notice.take_button, notice.later_button, notice.decline_button):
        place = QRect(button.mapTo(notice, QPoint(0, 0)), button.size())
        assert notice.rect().contains(place) and button.width() >= button.sizeHint().width()
    assert notice.screen().availableGeometry().contains(notice.geometry())


def test_each_answer_does_what_it_says(window: Window, qtbot: QtBot) -> None:
    now = datetime(2026, 11, 23, 9, 59)
    room = RemindersRoom(window, Worker(), None, lambda: now)
    room.set(TEN, discreet=False)
    room._remind()
    notice = room.notice
    assert notice is not None and notice.isVisible()
    with qtbot.waitSignal(room.check_in_wanted):
        notice.take_button.click()
    assert notice.isHidden()
    room._remind()
    assert room.notice is not None
    room.notice.decline_button.click()
    paused = [room.reminding.is_paused]
    now = datetime(2026, 11, 24)
    paused.append(room.reminding.is_paused)
    assert paused == [True, False]


def test_in_a_session_nobody_is_reminded(window: Window) -> None:
    now = datetime(2026, 11, 23, 9, 59)
    room = RemindersRoom(window, Worker(), None, lambda: now)
    room.set(TEN, discreet=False)
    window.set_session(True)
    now = datetime(2026, 11, 23, 10)
    room.reminding.look()
    assert room.notice is None


@pytest.mark.qt_log_ignore(r"systemTrayWindowChanged", r"propagateSizeHints")
def test_the_tray_pauses_reminders_while_there_are_any(window: Window) -> None:
    tray = Tray(QIcon(str(places.assets() / "icon" / "feltsense.svg")))
    now = datetime(2026, 11, 23, 9, 59)
    room = RemindersRoom(window, Worker(), tray, lambda: now)
    room.set(Reminders(), discreet=False)
    assert not tray._pause.isVisible()
    room.set(TEN, discreet=False)
    assert tray._pause.isVisible() and tray._pause.text() == PAUSE
    said = []
    for _ in range(2):
        tray._pause.trigger()
        said.append((room.reminding.is_paused, tray._pause.text()))
    assert said == [(True, RESUME), (False, PAUSE)]
    tray.remove()


def test_what_the_window_system_says_is_understood() -> None:
    assert active_window_in("_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007") == "0x3a00007"
    assert active_window_in("_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0, 0x0") == ""
    assert active_window_in("_NET_ACTIVE_WINDOW:  not found.") == ""
    assert full_screen_in("_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN, _NET_WM_STATE_FOCUSED")
    assert not full_screen_in("_NET_WM_STATE(ATOM) = _NET_WM_STATE_MAXIMIZED_VERT")
