"""What assistive programs can do with a button: whatever they call it, it is a click."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from feltsense.feeling.scales import SCALES
from feltsense.gui.components import buttons
from feltsense.gui.components.chips import Chip, Chips
from feltsense.gui.press_interface import PressInterface
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.theme import Theme


@pytest.mark.parametrize("action", ["Toggle", "Press"])
def test_turning_it_on_is_a_click(qtbot: QtBot, theme: Theme, action: str) -> None:
    chips = Chips(theme, [("one", "One"), ("two", "Two")], name="x", exclusive=False)
    qtbot.addWidget(chips)
    told: list[str] = []
    chips.picked.connect(told.append)
    interface = PressInterface(chips.chip("two"))
    assert action in interface.actionNames() and not interface.state().checked
    interface.doAction(action)
    assert told == ["two"] and chips.chosen() == ("two",) and interface.state().checked


def test_roles_names_and_states(qtbot: QtBot, theme: Theme) -> None:
    scale = ScaleInput(theme, SCALES["numb"])
    plain, chip, cell = buttons.quiet(theme, "Go on"), Chip(theme, "calm"), scale.cell(7)
    qtbot.addWidget(scale)
    for each in (plain, chip):
        qtbot.addWidget(each)
    found = [PressInterface(each) for each in (plain, chip, cell)]
    role = QAccessible.Role
    assert [each.role() for each in found] == [role.Button, role.CheckBox, role.RadioButton]
    assert [each.text(QAccessible.Text.Name) for each in found] == ["Go on", "calm", "7"]
    assert found[0].actionNames() == ["Press", "SetFocus"] and not found[0].state().checkable
    chip.setAccessibleName("calm, on the map")
    assert found[1].text(QAccessible.Text.Name) == "calm, on the map"
    cell.setEnabled(False)
    assert found[2].actionNames() == [] and found[2].state().disabled


def test_what_cannot_be_pressed_is_not(qtbot: QtBot, theme: Theme) -> None:
    button = buttons.quiet(theme, "Go on")
    qtbot.addWidget(button)
    button.setEnabled(False)
    told: list[bool] = []
    button.clicked.connect(told.append)
    PressInterface(button).doAction("Press")
    assert told == []
