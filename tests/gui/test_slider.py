"""The slider: every key, the mouse, its words, and what it leaves to others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.components.slider import Slider, SliderRow
from feltsense.gui.sound_parts import volume_words
from feltsense.gui.sound_view import late_words
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK


@pytest.fixture
def slider(theme: Theme, qtbot: QtBot) -> Slider:
    slider = Slider(theme, "Volume: bells", volume_words)
    qtbot.addWidget(slider)
    slider.resize(230, 44)
    slider.setValue(50)
    slider.show()
    slider.activateWindow()
    qtbot.waitUntil(slider.isActiveWindow)
    return slider


def test_each_key_sets_it(slider: Slider) -> None:
    key = Qt.Key
    steps = (
        (key.Key_Right, 55),
        (key.Key_Up, 60),
        (key.Key_Left, 55),
        (key.Key_Down, 50),
        (key.Key_PageUp, 70),
        (key.Key_PageDown, 50),
        (key.Key_End, 100),
        (key.Key_Right, 100),
        (key.Key_Home, 0),
        (key.Key_Left, 0),
    )
    for pressed, value in steps:
        QTest.keyClick(slider, pressed)
        assert slider.value() == value


def test_a_click_anywhere_and_a_drag_set_it(slider: Slider) -> None:
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(1, 3))
    assert slider.value() == 0
    QTest.mouseMove(slider, QPoint(slider.width() // 2, middle))
    assert slider.value() == 50
    QTest.mouseMove(slider, QPoint(slider.width() + 80, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert slider.value() == 100
    QTest.mouseMove(slider, QPoint(10, middle))
    assert slider.value() == 100


def test_a_screen_reader_finds_a_slider_and_its_value_in_words(slider: Slider) -> None:
    slider.setValue(70)
    found = QAccessible.queryAccessibleInterface(slider)
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "Volume: bells"
    assert found.text(QAccessible.Text.Description) == "70 per cent"
    assert found.valueInterface().currentValue() == 70
    slider.setValue(0)
    assert found.text(QAccessible.Text.Description) == "silent"


def test_its_keys_are_kept_from_shortcuts_around_it(theme: Theme, qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    slider = Slider(theme, "Volume: voice", volume_words)
    column.addWidget(slider)
    taken: list[str] = []
    for key in ("Right", "S"):
        shortcut = QShortcut(key, whole)
        shortcut.activated.connect(lambda key=key: taken.append(key))
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_S)
    assert (slider.value(), taken) == (5, ["S"])


def test_silence_full_and_between_look_different_in_both_themes(
    slider: Slider, theme: Theme
) -> None:
    for colours in (theme.colours, DARK):
        theme.set(colours)
        looks = []
        for value in (0, 50, 100):
            slider.setValue(value)
            looks.append(slider.grab().toImage())
        assert looks[0] != looks[1] != looks[2] != looks[0]


def test_the_row_says_the_value_and_tells_only_what_is_done_by_hand(
    theme: Theme, qtbot: QtBot
) -> None:
    row = SliderRow(theme, "Voice", Slider(theme, "Voice", volume_words), widest="as it is meant")
    qtbot.addWidget(row)
    told: list[int] = []
    row.moved.connect(told.append)
    row.set_value(40)
    assert told == []
    assert row.slider.accessibleDescription() == "40 per cent"
    QTest.keyClick(row.slider, Qt.Key.Key_End)
    assert told == [100]
    assert row.slider.accessibleDescription() == "as it is meant"


@pytest.mark.parametrize(
    ("tens", "words"), [(0, "as it comes"), (18, "180 ms later"), (-100, "1000 ms earlier")]
)
def test_a_delay_in_words(tens: int, words: str) -> None:
    assert late_words(tens) == words
