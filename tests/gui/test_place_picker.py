"""Places are chosen on a small body as well as by their chips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.gui.session.body_outline import BOX
from feltsense.gui.session.place_figure import PlaceFigure
from feltsense.gui.session.place_picker import PlacePicker
from feltsense.gui.theme import Theme


def picker_on(theme: Theme, qtbot: QtBot, *without: str, several: bool = True) -> PlacePicker:
    picker = PlacePicker(theme, frozenset(without), several)
    qtbot.addWidget(picker)
    picker.resize(900, 500)
    picker.show()
    return picker


def spot(figure: PlaceFigure, x: float, y: float, view: int = 0) -> QPoint:
    """A point of the figure's own box, in the widget."""
    place = figure.places()[view]
    scale = place.height() / BOX.height()
    return QPointF(place.left() + (x - BOX.left()) * scale, place.top() + y * scale).toPoint()


def press(figure: PlaceFigure, at: QPoint) -> None:
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


@pytest.mark.parametrize(
    ("x", "y", "view", "place"),
    [
        (10, 105, 0, "chest"),
        (-8, 121, 0, "heart"),
        (0, 185, 0, "belly"),
        (0, 114, 1, "upper-back"),
        (0, 180, 1, "lower-back"),
        (-70, 235, 0, "left-hand"),
        (70, 235, 1, "right-hand"),
        (0, 24, 0, "forehead"),
        (20, 260, 0, "thighs"),
    ],
)
def test_the_place_that_is_pressed_is_chosen_and_let_go_of(
    theme: Theme, qtbot: QtBot, x: float, y: float, view: int, place: str
) -> None:
    picker = picker_on(theme, qtbot)
    at = spot(picker.figure, x, y, view)
    with qtbot.waitSignal(picker.changed):
        press(picker.figure, at)
    assert picker.places == (place,)
    assert picker.chip(place).isChecked()
    press(picker.figure, at)
    assert not picker.chip(place).isChecked()


def test_beside_the_body_there_is_nothing_to_choose(theme: Theme, qtbot: QtBot) -> None:
    picker = picker_on(theme, qtbot)
    for x, y in ((-90, 20), (0, 400), (40, 150)):
        press(picker.figure, spot(picker.figure, x, y))
    assert picker.places == ()


def test_what_is_left_out_cannot_be_pressed_nor_its_parts(theme: Theme, qtbot: QtBot) -> None:
    picker = picker_on(theme, qtbot, "torso", "pelvis")
    for x, y in ((10, 105), (-8, 121), (0, 185), (0, 215)):
        press(picker.figure, spot(picker.figure, x, y))
    assert picker.places == ()


def test_only_one_where_one_is_asked_for(theme: Theme, qtbot: QtBot) -> None:
    picker = picker_on(theme, qtbot, several=False)
    press(picker.figure, spot(picker.figure, 10, 105))
    picker.chip("feet").click()
    assert picker.places == ("feet",)


def test_the_figure_shows_what_the_chips_choose_and_says_it(theme: Theme, qtbot: QtBot) -> None:
    picker = picker_on(theme, qtbot)
    before = picker.figure.grab().toImage()
    picker.chip("hands").click()
    assert picker.figure.grab().toImage() != before
    said = QAccessible.queryAccessibleInterface(picker.figure)
    assert said is not None and said.role() == QAccessible.Role.Graphic
    assert said.text(QAccessible.Text.Description) == "Marked: hands"
    picker.chip("hands").click()
    QApplication.sendEvent(picker.figure, QEvent(QEvent.Type.Leave))
    assert picker.figure.grab().toImage() == before


def test_where_the_mouse_is_has_its_name_below(theme: Theme, qtbot: QtBot) -> None:
    picker = picker_on(theme, qtbot)
    assert picker.figure.place_at(QPointF(spot(picker.figure, 10, 105))) == ("front", "chest")
    before = picker.figure.grab().toImage()
    QTest.mouseMove(picker.figure, spot(picker.figure, 10, 105))
    assert picker.figure.grab().toImage() != before
