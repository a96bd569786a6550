"""Every screen by keyboard and for screen readers: nothing without a name, nothing out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.screenshots import SHOTS, SIZES, Shot, framed
from feltsense.gui.theme import Theme
from feltsense.gui.window import Window

from .screens import cut_off

Key = Qt.Key
ARROWS = (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up)
MOST = 400
"""Steps after which a round is taken for one without an end."""

every_screen = pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)


def opened(qtbot: QtBot, theme: Theme, shot: Shot) -> Window:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    window = framed(shot, theme, SIZES[""])
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.qWait(80)
    return window


def takers(window: Window) -> list[QWidget]:
    """Everything on the screen that takes the keyboard."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    ]


def round_by_tab(window: Window) -> list[QWidget]:
    """Where Tab comes to, from the first stop until it comes to it again."""
    QTest.keyClick(window, Key.Key_Tab)
    stops: list[QWidget] = []
    while len(stops) < MOST:
        at = QApplication.focusWidget()
        assert at is not None
        if at in stops:
            return stops
        stops.append(at)
        QTest.keyClick(at, Key.Key_Tab)
    raise AssertionError("Tab goes round without an end")


def by_arrows(stop: QWidget) -> set[QWidget]:
    """Where arrows come to within the group of a stop."""
    found = {stop}
    for arrow in ARROWS:
        stop.setFocus()
        for _ in range(60):
            at = QApplication.focusWidget()
            if at is None:
                break
            QTest.keyClick(at, arrow)
            now = QApplication.focusWidget()
            if now is None or now in found:
                break
            found.add(now)
    return found


@pytest.mark.parametrize("scale", [0.9, 1.5, 2.0])
@every_screen
def test_no_word_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, shot: Shot, scale: float
) -> None:
    theme = Theme(scale=scale, motion=False)
    theme.apply(qapp)
    window = framed(shot, theme, SIZES["small"])
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    QTest.qWait(80)
    for _ in range(5):  # heights that depend on widths settle over a few rounds
        qapp.processEvents()
    assert list(cut_off(window)) == []
    assert shot.compact or (window.width(), window.height()) == SIZES["small"]


@every_screen
def test_what_takes_the_keyboard_has_a_name(qtbot: QtBot, theme: Theme, shot: Shot) -> None:
    window = opened(qtbot, theme, shot)
    found = takers(window)
    unnamed = []
    for each in found:
        told = QAccessible.queryAccessibleInterface(each)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            unnamed.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    assert not unnamed


@every_screen
def test_everything_is_reached_by_tab_and_arrows(qtbot: QtBot, theme: Theme, shot: Shot) -> None:
    window = opened(qtbot, theme, shot)
    wanted = takers(window)
    stops = round_by_tab(window)
    reached = set(stops)
    for stop in stops:
        if all(each in reached for each in wanted):
            break
        reached |= by_arrows(stop)
    missed = [
        f"{type(each).__name__} {each.accessibleName() or getattr(each, 'text', str)()!r}"
        for each in wanted
        if each not in reached
    ]
    assert not missed, [type(each).__name__ for each in stops]
