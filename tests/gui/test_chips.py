"""Chips by keyboard alone: every one of them is reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.gui.components.chips import Chips
from feltsense.gui.theme import Theme

KEYS = ("one", "two", "three")


@pytest.mark.parametrize("exclusive", [True, False])
def test_each_is_reached(qtbot: QtBot, theme: Theme, exclusive: bool) -> None:
    chips = Chips(
        theme, [(key, key) for key in KEYS], name="x", exclusive=exclusive, chosen=["one"]
    )
    qtbot.addWidget(chips)
    chips.show()
    chips.activateWindow()
    qtbot.waitUntil(chips.isActiveWindow)
    chips.chip("one").setFocus(Qt.FocusReason.TabFocusReason)
    on = Qt.Key.Key_Right if exclusive else Qt.Key.Key_Tab
    for key in KEYS:
        assert QApplication.focusWidget() is chips.chip(key)
        QTest.keyClick(chips.chip(key), on)


def test_several_may_be_chosen_where_it_is_not_exclusive(qtbot: QtBot, theme: Theme) -> None:
    chips = Chips(theme, [(key, key) for key in KEYS], name="x", exclusive=False)
    qtbot.addWidget(chips)
    for key in ("one", "three"):
        chips.chip(key).click()
    assert chips.chosen() == ("one", "three")
    chips.chip("one").click()
    assert chips.chosen() == ("three",)


def test_arrows_go_on_into_the_next_line_and_choose(qtbot: QtBot, theme: Theme) -> None:
    words = ("United States", "Canada", "UK and Ireland", "European Union", "New Zealand")
    chips = Chips(theme, [(each, each) for each in words], name="x", chosen=["Canada"])
    qtbot.addWidget(chips)
    chips.resize(320, chips.heightForWidth(320))  # three lines
    chips.show()
    chips.activateWindow()
    qtbot.waitUntil(chips.isActiveWindow)
    chips.chip("UK and Ireland").setEnabled(False)
    chips.chip("Canada").setFocus(Qt.FocusReason.TabFocusReason)
    picked: list[str] = []
    chips.picked.connect(picked.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert picked == ["European Union", "New Zealand", "European Union"]
    assert chips.chosen() == ("European Union",)
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(chips.chip("European Union"), Qt.Key.Key_Left)
    assert chips.chosen() == ("New Zealand",)
