"""The small window of an app that cannot open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.gui.cannot_open import CannotOpenWindow, say_in_a_window
from feltsense.gui.theme import Theme

from .screens import words_on

WHY = "another Feltsense has these data open"


def test_it_says_why_and_closes_by_key(theme: Theme, qtbot: QtBot) -> None:
    window = CannotOpenWindow(theme, WHY)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert "Another Feltsense has these data open." in words_on(window)
    assert QApplication.focusWidget() is window.close_button
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_without_a_screen_nothing_waits_for_anybody(theme: Theme, qtbot: QtBot) -> None:
    say_in_a_window(WHY)  # the tests run offscreen: a window here would hold them up for good
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []
