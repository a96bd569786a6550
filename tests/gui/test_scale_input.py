"""A scale is empty until it is touched, and answers to digits, arrows and clicks."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
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
NO_KEYS = Qt.KeyboardModifier.NoModifier


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
        ((K.Key_9, K.Key_Right, K.Key_Right), CANT_TELL),
        ((K.Key_9, K.Key_Right, K.Key_Right, K.Key_Right), CANT_TELL),
        ((K.Key_T, K.Key_Left), 10),
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


def test_an_arrow_that_is_held_stops_at_ten(scale: ScaleInput) -> None:
    press(K.Key_8)
    cell = scale.cell(8)
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, K.Key_Right, NO_KEYS, "", True)
        QApplication.sendEvent(QApplication.focusWidget() or cell, held)
    assert scale.answer == 10


def test_without_cant_tell_ten_is_the_last(qtbot: QtBot, theme: Theme) -> None:
    scale = ScaleInput(theme, SCALES["numb"], cant_tell=False)
    qtbot.addWidget(scale)
    scale.set_answer(10)
    assert scale.press(QKeyEvent(QEvent.Type.KeyPress, K.Key_Right, NO_KEYS))
    assert scale.answer == 10


ONE_SCALE = HealthCheck.function_scoped_fixture
ANY_KEYS = st.lists(
    st.sampled_from(
        [
            *(K(ord(digit)) for digit in "0123456789"),
            *(K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End),
            *(K.Key_T, K.Key_C, K.Key_Backspace, K.Key_Delete, K.Key_Space, K.Key_Return),
            *(K.Key_Tab, K.Key_X, K.Key_Minus),
        ]
    ),
    max_size=12,
)


@given(keys=ANY_KEYS)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_pressed_the_answer_is_one_or_none(
    scale: ScaleInput, keys: list[Qt.Key]
) -> None:
    for key in keys:
        press(key)
        answer = scale.answer
        assert answer is None or answer in (*range(11), CANT_TELL)
        chosen = [cell.value for cell in scale.cells if cell.isChecked()]
        assert chosen == ([] if answer is None else [answer])  # what is seen is what is meant
        stops = [c for c in scale.cells if c.focusPolicy() == Qt.FocusPolicy.StrongFocus]
        assert len(stops) == 1
    scale.set_answer(None)


def test_enter_answers_nothing_and_is_told(scale: ScaleInput) -> None:
    told: list[object] = []
    scale.entered.connect(lambda: told.append(scale.answer))
    press(K.Key_Return, K.Key_6, K.Key_Return, K.Key_Enter)
    assert told == [None, 6, 6] and scale.answer == 6


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


def test_a_screen_reader_hears_which_answer_is_chosen(scale: ScaleInput) -> None:
    """The focus goes to the answer that a key gave: its name, its state and the question."""
    press(K.Key_1, K.Key_0)
    spoken = QAccessible.queryAccessibleInterface(scale.cell(10))
    assert spoken.text(QAccessible.Text.Name) == "10, nothing gets through"
    assert spoken.text(QAccessible.Text.Description) == SCALES["numb"].question
    assert spoken.state().checked and spoken.state().focused
    press(K.Key_Backspace)
    spoken = QAccessible.queryAccessibleInterface(scale.cell(0))
    assert spoken.state().focused and not spoken.state().checked
    group = QAccessible.queryAccessibleInterface(scale)
    assert group.text(QAccessible.Text.Name) == SCALES["numb"].question
    assert group.text(QAccessible.Text.Description) == "Not answered."


def test_without_a_middle_each_end_has_its_half(qtbot: QtBot, theme: Theme) -> None:
    narrow = ScaleInput(theme, SCALES["hard"])
    qtbot.addWidget(narrow)
    narrow.resize(520, 90)
    narrow.show()
    ends = [label for label in narrow.findChildren(QLabel) if label.text()]
    assert [end.text() for end in ends] == ["fine", "the hardest I can imagine"]
    assert ends[1].height() == ends[0].height() and ends[1].width() >= ends[1].sizeHint().width()


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
