"""The screens of the notes at every size: nothing is cut off, and everything has a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.notes import samples
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT
from feltsense.gui.window import Window
from tests.gui.screens import cut_off, spoken_name, tab_round

SCREENS = (
    samples.listed,
    samples.finding,
    samples.no_notes,
    samples.new_note,
    samples.writing,
    samples.writing_with_all,
    samples.looks,
    samples.letting_go,
    samples.distance,
)


@pytest.mark.parametrize(
    ("size", "scale"), [((900, 600), 1.0), ((900, 600), 1.5), ((1920, 1080), 1.0)]
)
@pytest.mark.parametrize("make", SCREENS, ids=lambda make: make.__name__)
def test_nothing_is_cut_off_and_all_is_named(
    make: Callable[[Theme], QWidget],
    size: tuple[int, int],
    scale: float,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    theme = Theme(DARK if scale > 1 else LIGHT, scale=scale, motion=False)
    theme.apply(qapp)
    window = Window(theme)
    qtbot.addWidget(window)
    window.add_page("notes", make(theme))
    window.resize(*size)
    window.show_page("notes")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert list(cut_off(window)) == []
    reached = tab_round(window)
    assert [widget for widget in reached if not spoken_name(widget)] == []
