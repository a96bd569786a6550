"""A scale is empty until it is touched, and answers to digits, arrows and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.ratings import CANT_TELL
from feltsense.feeling.scales import INTENSITY, SCALES
from feltsense.gui.session.scale_input import TEN_WITHIN, ScaleInput
from feltsense.gui.theme import Theme


class HandClock:
    """A clock that is moved by hand, in seconds."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def scale(qtbot: QtBot, theme: Theme, clock: HandClock) -> ScaleInput:
    scale = ScaleInput(theme, SCALES["numb"], clock=clock)
    qtbot.addWidget(scale)
    scale.resize(700, 90)
    scale.show()
    scale.activateWindow()
    qtbot.waitUntil(scale.isActiveWindow)
    scale.setFocus(Qt.FocusReason.TabFocusReason)
    return scale


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


K = Qt.Key


def test_nothing_is_chosen_before_it_is_touched(scale: ScaleInput) -> None:
    assert scale.answer is None
    assert scale.accessibleDescription() == "Not answered."
    assert not any(scale.cell(value).isChecked() for value in (*range(11), CANT_TELL))


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ((K.Key_0,), 0),
        ((K.Key_7,), 7),
        ((K.Key_1,), 1),
        ((K.Key_1, K.Key_0), 10),
        ((K.Key_1, K.Key_1, K.Key_0), 10),
        ((K.Key_7, K.Key_0), 0),
        ((K.Key_9, K.Key_Right), 10),
        ((K.Key_9, K.Key_Right, K.Key_Right), 10),
        ((K.Key_Right,), 0),
        ((K.Key_Left,), 10),
        ((K.Key_5, K.Key_Down), 4),
        ((K.Key_5, K.Key_Up), 6),
        ((K.Key_5, K.Key_Home), 0),
        ((K.Key_5, K.Key_End), 10),
        ((K.Key_T,), CANT_TELL),
        ((K.Key_4, K.Key_C), CANT_TELL),
        ((K.Key_4, K.Key_Backspace), None),
        ((K.Key_T, K.Key_3), 3),
    ],
)
def test_keys(scale: ScaleInput, keys: tuple[Qt.Key, ...], answer: object) -> None:
    press(*keys)
    assert scale.answer == answer


def test_a_zero_that_comes_late_is_a_zero(scale: ScaleInput, clock: HandClock) -> None:
    press(K.Key_1)
    clock.now += TEN_WITHIN + 0.1
    press(K.Key_0)
    assert scale.answer == 0


def test_a_click_answers_and_a_second_one_takes_it_back(scale: ScaleInput) -> None:
    told: list[object] = []
    scale.changed.connect(told.append)
    QTest.mouseClick(scale.cell(6), Qt.MouseButton.LeftButton)
    assert scale.accessibleDescription() == "6 of 10"
    QTest.mouseClick(scale.cell(CANT_TELL), Qt.MouseButton.LeftButton)
    assert scale.accessibleDescription() == CANT_TELL
    QTest.mouseClick(scale.cell(CANT_TELL), Qt.MouseButton.LeftButton)
    assert scale.accessibleDescription() == "Not answered."
    assert not scale.cell(CANT_TELL).isChecked()
    assert told == [6, CANT_TELL, None]


def test_it_is_one_stop_for_tab_and_the_stop_follows_the_answer(scale: ScaleInput) -> None:
    def stops() -> list[object]:
        cells = [scale.cell(value) for value in (*range(11), CANT_TELL)]
        return [c.value for c in cells if c.focusPolicy() == Qt.FocusPolicy.StrongFocus]

    assert stops() == [0]
    press(K.Key_8)
    assert stops() == [8]
    assert QApplication.focusWidget() is scale.cell(8)


def test_a_screen_reader_finds_radio_buttons_with_words_at_the_ends(
    scale: ScaleInput, qtbot: QtBot, theme: Theme
) -> None:
    cell = QAccessible.queryAccessibleInterface(scale.cell(0))
    assert cell.role() == QAccessible.Role.RadioButton
    assert scale.cell(0).accessibleName() == "0, I can feel things"
    assert scale.cell(4).accessibleName() == "4"
    assert scale.cell(10).accessibleName() == "10, nothing gets through"
    assert scale.cell(4).accessibleDescription() == SCALES["numb"].question
    strength = ScaleInput(theme, INTENSITY, name="How strong: sad", cant_tell=False)
    qtbot.addWidget(strength)
    assert strength.cell(5).accessibleName() == "5, clearly there"
    with pytest.raises(ValueError, match="can't tell"):
        strength.set_answer(CANT_TELL)
