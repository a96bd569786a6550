"""The small window: the page, its heading and help, and nothing else; then the whole one again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from feltsense.gui.components.page import Page
from feltsense.gui.components.sidebar import SideBar
from feltsense.gui.lock.lock_view import LockView
from feltsense.gui.lock.page import LockPage
from feltsense.gui.theme import Theme
from feltsense.gui.window import COMPACT, LOCK, SMALLEST, Window

from .conftest import Build
from .screens import cut_off, spoken_name, tab_round


def names(window: Window) -> list[str]:
    return [spoken_name(each) for each in window.findChildren(QPushButton) if each.isVisible()]


def test_it_is_small_and_hides_all_but_the_page_and_help(build: Build) -> None:
    window = build()
    window.show_page("start")
    was = window.geometry()
    window.set_compact(True)
    assert (window.width(), window.height()) == COMPACT
    assert window.findChildren(SideBar)[0].isHidden()
    assert "Help now" in names(window) and "Open Feltsense" in names(window)
    window.set_session(False)
    assert window.findChildren(SideBar)[0].isHidden()
    window.set_compact(False)
    assert window.geometry() == was and window.minimumWidth() == SMALLEST[0]
    assert window.findChildren(SideBar)[0].isVisible()
    assert "Open Feltsense" not in names(window)


def test_one_that_begins_small_becomes_a_whole_one(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    window.add_page("page", Page(theme, name="Something"))
    window.set_compact(True)
    window.show_page("page")
    window.show()
    assert window.is_compact and window.width() == COMPACT[0]
    asked: list[bool] = []
    window.whole_wanted.connect(lambda: asked.append(True))
    (whole,) = (
        each for each in window.findChildren(QPushButton) if spoken_name(each) == "Open Feltsense"
    )
    whole.click()
    assert asked == [True]
    window.set_compact(False)
    assert window.width() >= SMALLEST[0] and window.height() >= SMALLEST[1]


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_its_lock_screen_fits(qtbot: QtBot, scale: float) -> None:
    theme = Theme(scale=scale, motion=False)
    window = Window(theme)
    qtbot.addWidget(window)
    page = LockPage()
    window.add_page(LOCK, page)
    window.set_compact(True)
    page.show_view(LockView(theme))
    window.set_locked(True)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert list(cut_off(window)) == []
    reached = [spoken_name(each) for each in tab_round(window)]
    assert "Open Feltsense" not in reached  # nothing is open before it is unlocked
    assert {"Passphrase", "Unlock", "Help now"} <= set(reached)


def test_f1_opens_help_there_too(build: Build, qtbot: QtBot) -> None:
    window = build()
    window.set_compact(True)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.here == "help"
    qtbot.waitUntil(lambda: list(cut_off(window)) == [])
