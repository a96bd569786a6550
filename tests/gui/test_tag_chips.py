"""Tags: chosen, typed and shown again."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import TAGS
from feltsense.gui.components.tag_chips import TagChips, tag_of
from feltsense.gui.theme import Theme


@pytest.fixture
def chips(qtbot: QtBot, theme: Theme) -> TagChips:
    chips = TagChips(theme, TAGS, "What is around this")
    qtbot.addWidget(chips)
    chips.resize(500, 200)
    chips.show()
    chips.activateWindow()
    qtbot.waitUntil(chips.isActiveWindow)
    return chips


def chosen(chips: TagChips) -> list[str]:
    return list(chips.tags)


def test_nothing_is_chosen_at_first_and_any_may_be(qtbot: QtBot, chips: TagChips) -> None:
    assert chosen(chips) == []
    with qtbot.waitSignal(chips.changed):
        QTest.mouseClick(chips.chip("craving"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(chips.chip("sleep"), Qt.MouseButton.LeftButton)
    assert chosen(chips) == ["sleep", "craving"]
    QTest.mouseClick(chips.chip("craving"), Qt.MouseButton.LeftButton)
    assert chosen(chips) == ["sleep"]


def test_one_of_ones_own_is_typed(qtbot: QtBot, chips: TagChips) -> None:
    added: list[str] = []
    chips.added.connect(added.append)
    chips.field.setFocus()
    QTest.keyClicks(chips.field, "  the  choir ")
    assert chosen(chips) == ["the choir"]  # also before Enter: what is typed is not lost
    QTest.keyClick(chips.field, Qt.Key.Key_Return)
    assert chosen(chips) == ["the choir"] and added == ["the choir"]
    assert chips.chip("the choir").isChecked() and chips.field.text() == ""
    QTest.keyClicks(chips.field, "SLEEP\r")
    assert chosen(chips) == ["sleep", "the choir"] and added == ["the choir"]


def test_what_was_typed_is_settled_when_it_goes_on(chips: TagChips) -> None:
    added: list[str] = []
    chips.added.connect(added.append)
    chips.settle()
    QTest.keyClicks(chips.field, "rain")
    chips.settle()
    assert chosen(chips) == ["rain"] and added == ["rain"] and chips.field.text() == ""


def test_what_was_chosen_is_shown_again_also_where_it_is_offered_no_more(chips: TagChips) -> None:
    chips.set_tags(("meeting", "an old one"))
    assert chosen(chips) == ["meeting", "an old one"]
    chips.set_choices(("sleep", "rain"))
    assert chosen(chips) == ["meeting", "an old one"]
    assert not chips.chip("rain").isChecked()
    chips.set_tags(())
    assert chosen(chips) == []


def test_by_keyboard_alone(chips: TagChips) -> None:
    chips.chip("sleep").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chips.chip("sleep"), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is chips.chip("contact")
    QTest.keyClick(chips.chip("contact"), Qt.Key.Key_Space)
    assert chosen(chips) == ["contact"]
    QTest.keyClicks(chips.field, "rain\r")
    chips.chip("sleep").setFocus(Qt.FocusReason.TabFocusReason)
    for before, after in pairwise(chips.chain()):
        assert QApplication.focusWidget() is before
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after


def test_a_tag_is_one_short_line() -> None:
    assert tag_of(" a\n b\t") == "a b"
    assert tag_of("   ") == ""
    assert len(tag_of("x" * 200)) == 40
