"""The page "Sound": what it shows of the settings, and what it tells of each choice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.gui import samples
from feltsense.gui.settings import Settings
from feltsense.gui.sound_parts import WHOLE
from feltsense.gui.sound_view import SoundView
from feltsense.gui.theme import Theme
from feltsense.gui.voice_order import in_order, to_keep
from feltsense.sound.devices import Devices
from feltsense.sound.volumes import Volumes

from .screens import words_on


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> SoundView:
    view = SoundView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 800)
    view.show_settings(samples.settings())
    view.show_outputs(samples.outputs())
    view.show_voices(samples.voices(), samples.settings().voices)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def test_each_slider_sets_its_own_volume_at_once(view: SoundView) -> None:
    told: list[Volumes] = []
    view.volumes_chosen.connect(told.append)
    start = samples.settings().volumes
    for name, row in view.sliders.rows.items():
        before = getattr(start, name)
        QTest.keyClick(row.slider, Qt.Key.Key_Home)
        if before > 0:
            assert told[-1] == replace(start, **{name: 0.0})
        start = view.sliders.volumes
    assert view.sliders.volumes == Volumes(0.0, 0.0, 0.0, 0.0, 0.0)


def test_volumes_that_are_set_are_shown_and_not_told(view: SoundView) -> None:
    told: list[Volumes] = []
    view.volumes_chosen.connect(told.append)
    view.show_settings(Settings(volumes=Volumes(master=0.7)))
    assert view.sliders.rows["master"].slider.words == "70 per cent"
    assert view.sliders.rows["voice"].slider.words == "as it is meant"
    assert told == []


def test_a_device_that_is_not_there_is_shown_as_that(view: SoundView) -> None:
    options = view.device.options
    assert options.keys() == ("", *samples.outputs().names, "Wireless headphones")
    assert options.chosen == "Wireless headphones"
    assert "Not there just now" in options.row("Wireless headphones").option.note
    view.show_outputs(Devices(("Wireless headphones",), "Wireless headphones"))
    assert options.keys() == ("", "Wireless headphones")
    assert options.row("Wireless headphones").option.note == ""
    view.show_outputs(Devices(problem="The sound system does not answer."))
    assert options.chosen == "Wireless headphones"
    assert view.device.state == "The sound system does not answer."


def test_a_device_is_chosen_by_mouse_and_by_key(view: SoundView) -> None:
    told: list[str] = []
    view.device_chosen.connect(told.append)
    options = view.device.options
    options.row("HDMI 1").click()
    options.row("HDMI 1").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(options.row("HDMI 1"), Qt.Key.Key_Up)
    assert told == ["HDMI 1", "Built-in Audio: Analog Stereo"]
    assert options.chosen == "Built-in Audio: Analog Stereo"
    # The one that is not there goes once they are looked for again, and not under a click.
    assert "Wireless headphones" in options.keys()  # noqa: SIM118
    view.show_outputs(samples.outputs())
    assert options.keys() == ("", *samples.outputs().names)


def test_the_keyboard_stays_when_the_devices_are_looked_for_again(view: SoundView) -> None:
    options = view.device.options
    options.row("Wireless headphones").setFocus(Qt.FocusReason.TabFocusReason)
    view.show_outputs(Devices(("Wireless headphones", "New one"), "New one"))
    assert QApplication.focusWidget() is options.row("Wireless headphones")


def test_the_devices_are_asked_for_when_it_is_shown_and_on_look_again(view: SoundView) -> None:
    asked: list[None] = []
    view.look.connect(lambda: asked.append(None))
    view.hide()
    view.show()
    view.device.look_button.click()
    assert len(asked) == 2


def test_a_delay_is_told_in_steps_of_ten(view: SoundView) -> None:
    told: list[int] = []
    view.late_chosen.connect(told.append)
    QTest.keyClick(view.late.slider, Qt.Key.Key_Right)
    QTest.keyClick(view.late.slider, Qt.Key.Key_Home)
    assert told == [190, -1000]


def test_listening_begins_and_ends_at_the_same_button(view: SoundView) -> None:
    told: list[str] = []
    view.listen.connect(told.append)
    view.stop.connect(lambda: told.append("stop"))
    view.listen_button.click()
    view.show_listening(WHOLE)
    assert view.listen_button.text() == "Stop"
    view.show_caption("Look around the room.")
    assert "Look around the room." in words_on(view)
    row = view.voices.rows["rms"]
    assert row.listen_button is not None
    row.listen_button.click()
    view.show_listening("rms")
    assert (view.listen_button.text(), row.listen_button.text()) == ("Listen", "Stop")
    row.listen_button.click()
    view.show_listening("")
    assert told == [WHOLE, "rms", "stop"]


def test_leaving_the_page_ends_the_sample(view: SoundView) -> None:
    told: list[str] = []
    view.stop.connect(lambda: told.append("stop"))
    view.hide()
    assert told == []
    view.show()
    view.show_listening(WHOLE)
    view.hide()
    assert told == ["stop"]


def test_voices_are_moved_by_key_and_the_focus_goes_along(view: SoundView) -> None:
    told: list[tuple[str, ...]] = []
    view.voices_chosen.connect(told.append)
    voices = view.voices
    assert voices.order == ("own", "rms", "piper", "flite-slt", "none")
    up = voices.rows["piper"].up_button
    up.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(up, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is up
    QTest.keyClick(up, Qt.Key.Key_Space)
    assert told[-1] == voices.order[:4] == ("piper", "own", "rms", "flite-slt")
    # At the top there is only the way down.
    assert not up.isEnabled()
    assert QApplication.focusWidget() is voices.rows["piper"].down_button


def test_voices_below_the_captions_are_shown_as_not_used(view: SoundView) -> None:
    told: list[tuple[str, ...]] = []
    view.voices_chosen.connect(told.append)
    voices = view.voices
    for _ in range(2):
        voices.rows["none"].up_button.click()
    assert told[-1] == voices.order == ("own", "rms", "none", "piper", "flite-slt")
    assert words_on(voices).count("Not used") == 2
    voices.rows["none"].down_button.click()
    assert words_on(voices).count("Not used") == 1


def test_own_recordings_and_captions_have_no_sample(view: SoundView) -> None:
    assert view.voices.rows["own"].listen_button is None
    assert view.voices.rows["none"].listen_button is None


@pytest.mark.parametrize(
    ("names", "wanted", "shown"),
    [
        (("a", "b"), (), ("a", "b", "none")),
        (("a", "b", "c"), ("c", "a"), ("c", "a", "b", "none")),
        (("a", "b"), ("b", "none", "a"), ("b", "none", "a")),
        (("a", "b", "new"), ("b", "none"), ("b", "none", "a", "new")),
        (("a",), ("gone", "a"), ("a", "none")),
    ],
)
def test_the_order_shown(
    names: tuple[str, ...], wanted: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    assert in_order(names, wanted) == shown


@pytest.mark.parametrize(
    ("shown", "before", "kept"),
    [
        (("b", "a", "none"), ("a", "b"), ("b", "a")),
        (("b", "none", "a"), (), ("b", "none", "a")),
        # A voice that is away today keeps its place behind the one it stood behind.
        (("b", "a", "none"), ("a", "away", "b"), ("b", "a", "away")),
        (("b", "a", "none"), ("away", "a", "b"), ("away", "b", "a")),
    ],
)
def test_what_is_remembered_of_an_order(
    shown: tuple[str, ...], before: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    assert to_keep(shown, before) == kept
