"""Something outside before an inward exercise: an offer, and each way one press away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltsense.gui.session.offer_view import EITHER, OfferView
from feltsense.gui.theme import Theme

BANNED = ("should", "must", "need to", "you are", "too ", "score")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> OfferView:
    view = OfferView(theme, "Feet and chair", "Edges first")
    qtbot.addWidget(view)
    view.resize(900, 520)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_each_way_is_one_press_away_and_none_calls_louder(view: OfferView) -> None:
    taken: list[str] = []
    view.outside_first.connect(lambda: taken.append("outside"))
    view.go_on.connect(lambda: taken.append("go on"))
    view.not_now.connect(lambda: taken.append("not now"))
    view.outside_button.click()
    view.go_on_button.click()
    view.not_now_button.click()
    assert taken == ["outside", "go on", "not now"]
    assert view.outside_button.style_name == view.go_on_button.style_name
    assert not any(word in f"{view.accessibleName()} {EITHER}".lower() for word in BANNED)


def test_esc_leads_outside_as_it_does_in_a_session(qtbot: QtBot, view: OfferView) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    with qtbot.waitSignal(view.outside_first):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_by_keyboard_the_ways_come_in_the_order_of_the_screen(view: OfferView) -> None:
    view.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        reached.append(view.focusWidget())
    assert reached == [view.outside_button, view.go_on_button, view.not_now_button]
