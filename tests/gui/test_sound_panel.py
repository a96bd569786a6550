"""The sound within a session: a panel that never is in the way of the words or the ways out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui import samples
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme
from feltsense.gui.window import Window
from feltsense.sound.volumes import Volumes

from .screens import cut_off
from .test_player_view import GUIDE, SCAN


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Window:
    window = Window(theme)
    qtbot.addWidget(window)
    view = PlayerView(theme)
    window.add_page("session", view)
    window.set_session(True)
    window.show_page("session")
    view.show_guide(GUIDE, SCAN)
    view.sound.show_settings(Settings(volumes=Volumes(master=0.5)))
    view.sound.show_outputs(samples.outputs())
    window.resize(1240, 860)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus()
    return window


def view_of(window: Window) -> PlayerView:
    view = window.page("session")
    assert isinstance(view, PlayerView)
    return view


def ways(view: PlayerView) -> list[str]:
    """The ways of the session that are taken, as they are taken."""
    taken: list[str] = []
    view.pause_toggled.connect(lambda: taken.append("pause"))
    view.outside.connect(lambda: taken.append("outside"))
    view.skip.connect(lambda: taken.append("skip"))
    view.back.connect(lambda: taken.append("back"))
    view.stop.connect(lambda: taken.append("stop"))
    return taken


def place(widget: QWidget, window: Window) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_v_opens_it_with_the_keyboard_in_it_and_closes_it_again(window: Window) -> None:
    view = view_of(window)
    QTest.keyClick(window, Qt.Key.Key_V)
    assert view.shows_sound
    slider = view.sound.sliders.rows["master"].slider
    assert QApplication.focusWidget() is slider
    QTest.keyClick(slider, Qt.Key.Key_V)
    assert view.sound.isHidden()
    assert QApplication.focusWidget() is view
    assert view.stage.isVisible()


def test_the_button_opens_it_and_leaves_the_keyboard_where_it_is(window: Window) -> None:
    view = view_of(window)
    QTest.mouseClick(view.sound_button, Qt.MouseButton.LeftButton)
    assert view.shows_sound
    assert QApplication.focusWidget() is view
    QTest.mouseClick(view.sound.close_button, Qt.MouseButton.LeftButton)
    assert view.sound.isHidden()
    assert not view.sound_button.isChecked()


def test_the_ways_of_the_session_keep_their_keys(window: Window) -> None:
    view = view_of(window)
    taken = ways(view)
    told: list[Volumes] = []
    view.sound.volumes_chosen.connect(told.append)
    QTest.keyClick(window, Qt.Key.Key_V)
    slider = view.sound.sliders.rows["master"].slider
    QTest.keyClick(slider, Qt.Key.Key_Right)  # louder, and no part is skipped
    assert (taken, told) == ([], [Volumes(master=0.55)])
    QTest.keyClick(slider, Qt.Key.Key_Space)
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    QTest.keyClick(slider, Qt.Key.Key_S)
    assert taken == ["pause", "outside", "stop"]
    # Nor from a button of the panel.
    view.sound.device.look_button.setFocus()
    QTest.keyClick(view.sound.device.look_button, Qt.Key.Key_Left)
    assert taken == ["pause", "outside", "stop"]


@pytest.mark.parametrize("size", [(900, 600), (1240, 860), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_it_covers_neither_the_caption_nor_a_button(
    window: Window, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.set(scale=scale)
    view = view_of(window)
    window.resize(*size)
    view.show_sound(True)
    for _ in range(5):
        QApplication.processEvents()
    panel = place(view.sound, window)
    others = [view.caption, view.controls, view.parts, view.sound_button, window._help]
    for other in others:
        assert not panel.intersects(place(other, window))
    assert panel.width() >= 300
    assert (window.width(), window.height()) == size
    assert list(cut_off(window)) == []


def test_devices_are_asked_for_once(theme: Theme, qtbot: QtBot) -> None:
    view = PlayerView(theme)
    qtbot.addWidget(view)
    view.show()
    asked: list[None] = []
    view.sound.look.connect(lambda: asked.append(None))
    view.show_sound(True)
    assert len(asked) == 1
    view.sound.show_outputs(samples.outputs())
    view.show_sound(False)
    view.show_sound(True)
    assert len(asked) == 1
