"""The page for recording one's own voice: what it shows, by keyboard alone, and what is kept.

The disk is real, the microphone is not there: takes are put in where the capture process would
give them. The real one is heard in tests/e2e/test_own_voice.py.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltsense.gui.recording.lines import gone_from, lines_of, unhurried
from feltsense.gui.recording.page import Doing, RecordingPage
from feltsense.gui.recording.recorder import Recorder
from feltsense.gui.recording.take_card import NOT_SPOKEN
from feltsense.gui.theme import Theme
from feltsense.gui.window import Window
from feltsense.places import DataFolder
from feltsense.score.cues import RATE
from feltsense.script.steps import Exercise, Minutes, Say, Section, Wait
from feltsense.sound.capture_meter import Meter
from feltsense.sound.devices import Devices
from feltsense.sound.silent import SilentOutput
from feltsense.sound.voices.own import folder_of, own_voice
from feltsense.sound.voices.own_lines import OwnLines
from feltsense.vault.durable import move_aside, write_durably

from .screens import cut_off, spoken_name, tab_round, words_on

ONE, TWO, THREE = "Look around the room.", "Notice your hands, if you like.", "You can stop there."


def exercise(two: str = TWO) -> Exercise:
    return Exercise(
        "own/slow",
        "Slow and short",
        "grounding",
        "For the tests.",
        Minutes(1, 1, 1),
        (
            Section("Arriving", (Say(ONE), Wait(2))),
            Section("Hands", (Say(two), Wait(3), Say(ONE))),
            Section("Back", (Say(THREE),)),
        ),
        "1" * 64,
    )


def tone(seconds: float) -> NDArray[np.float32]:
    t = np.arange(round(seconds * RATE)) / RATE
    return (0.2 * np.sin(2 * np.pi * 220 * t)).astype(np.float32)


def store(tmp_path: Path) -> OwnLines:
    return OwnLines(folder_of("own/slow", tmp_path / "exercises"), write_durably, move_aside)


class Room:
    """The page in its window, with its recorder on a data folder and no sound."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, size: tuple[int, int]) -> None:
        self.qtbot = qtbot
        self.window = Window(theme)
        qtbot.addWidget(self.window)
        self.page = RecordingPage(theme)
        self.window.add_page("record", self.page)
        self.output = SilentOutput("No sound.")
        self.recorder = Recorder(self.page, DataFolder(folder), lambda: self.output)
        self.recorder.said.connect(self.window.say)
        self.window.resize(*size)
        self.window.show_page("record")
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def open(self, what: Exercise) -> None:
        self.recorder.open(what)
        self.settle()

    def settle(self) -> None:
        """Wait until the worker has nothing to do and what it found is shown."""
        quiet: list[bool] = []
        self.recorder._worker.do(lambda: True, quiet.append)
        self.qtbot.waitUntil(lambda: bool(quiet), timeout=20_000)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)  # no microphone is found
    return Room(qtbot, theme, tmp_path, (1240, 860))


def key(text: str) -> str:
    return next(line.key for line in lines_of(exercise()) if line.text == text)


def test_lines_come_once_and_in_order_with_their_sections() -> None:
    lines = lines_of(exercise())
    assert [(line.text, line.section) for line in lines] == [
        (ONE, "Arriving"),
        (TWO, "Hands"),
        (THREE, "Back"),
    ]
    assert unhurried("word " * 100) == 60
    (left,) = gone_from(lines, {key(ONE): ONE, "f" * 64: "As it was before."})
    assert (left.text, left.gone) == ("As it was before.", True)


def test_the_page_says_what_is_recorded_and_what_is_not(room: Room, tmp_path: Path) -> None:
    store(tmp_path).keep(ONE, "en", tone(2))
    room.open(exercise())
    words = words_on(room.page)
    assert "1 of 3 recorded" in words
    assert room.page.take.state == "Recorded, 2 seconds."
    assert room.page.record_button.accessibleName() == "Record again"
    assert room.page.listen_button.isEnabled()
    QTest.keyClick(room.window, Qt.Key.Key_N)
    assert room.page.at_hand is not None and room.page.at_hand.text == TWO
    assert room.page.take.state == "Not recorded. Unhurried, it takes about 4 seconds."
    assert room.page.record_button.text() == "Record"
    assert not room.page.listen_button.isEnabled()
    rows = room.page.lines.rows
    assert [row.recorded for row in rows.values()] == [True, False, False]
    assert rows[key(ONE)].accessibleDescription() == "Recorded"


def test_an_edited_line_asks_to_be_recorded_anew_and_the_old_one_stays(
    room: Room, tmp_path: Path
) -> None:
    store(tmp_path).keep(TWO, "en", tone(2))
    room.open(exercise(two="Notice your feet."))
    assert "0 of 3 recorded" in words_on(room.page)
    assert "NOT IN THE SCRIPT NOW" in words_on(room.page)
    room.page.lines.rows[key(TWO)].click()
    assert room.page.take.state == NOT_SPOKEN
    assert not room.page.record_button.isEnabled()
    assert room.page.listen_button.isEnabled()
    # It goes only when somebody says so, and then the question is asked first.
    room.page.take.delete_button.click()
    room.page.take.keep_button.click()
    assert own_voice("own/slow", tmp_path / "exercises") is not None
    room.page.take.delete_button.click()
    room.page.take.really_button.click()
    room.settle()
    assert own_voice("own/slow", tmp_path / "exercises") is None
    assert "NOT IN THE SCRIPT NOW" not in words_on(room.page)
    assert room.page.at_hand is not None and room.page.at_hand.text == ONE


def test_whose_voice_it_is_is_kept(room: Room, tmp_path: Path) -> None:
    store(tmp_path).keep(ONE, "en", tone(1))
    room.open(exercise())
    name = room.page.voice.name
    assert name.text() == "Recorded by me"
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Lena L., invented")  # l and n are letters here
    QTest.keyClick(name, Qt.Key.Key_Return)
    room.settle()
    voice = own_voice("own/slow", tmp_path / "exercises")
    assert voice is not None and voice.title == "Lena L., invented"
    assert room.page.at_hand is not None and room.page.at_hand.text == ONE


def test_without_a_microphone_that_is_said_and_the_page_stays_of_use(room: Room) -> None:
    room.open(exercise())
    doing = [room.recorder.doing]  # it never begins by itself
    QTest.keyClick(room.page.record_button, Qt.Key.Key_Space)
    doing.append(room.recorder.doing)
    assert doing == [Doing.NOTHING, Doing.OPENING]
    room.qtbot.waitUntil(lambda: room.recorder.doing is Doing.NOTHING, timeout=20_000)
    said = room.page.take.said
    assert "microphone" in said or "PortAudio" in said
    assert room.page.record_button.isEnabled()


def test_a_take_that_is_left_is_dropped_and_that_is_said(room: Room, tmp_path: Path) -> None:
    store(tmp_path).keep(ONE, "en", tone(1))
    room.open(exercise())
    room.page.record_button.click()
    room.recorder.leave()
    room.settle()
    room.settle()  # what came of it late is dropped, too
    assert room.recorder.doing is Doing.NOTHING
    assert room.window.said == (
        "The line you were recording was not kept. Its earlier recording stands."
    )
    assert not list(tmp_path.glob(".recording-*"))


def test_where_there_is_no_sound_listening_says_so(room: Room, tmp_path: Path) -> None:
    store(tmp_path).keep(ONE, "en", tone(1))
    room.open(exercise())
    QTest.keyClick(room.window, Qt.Key.Key_L)
    room.qtbot.waitUntil(lambda: room.recorder.doing is Doing.NOTHING, timeout=20_000)
    assert room.page.take.said == "There is no sound just now, so it cannot be heard."


def test_everything_is_reached_by_tab_and_has_a_name(room: Room, tmp_path: Path) -> None:
    store(tmp_path).keep(ONE, "en", tone(1))
    room.open(exercise())
    room.page.voice.show_inputs(Devices(("Webcam", "Headset"), "Webcam"))
    reached = tab_round(room.window)
    names = [spoken_name(widget) for widget in reached]
    assert all(names)
    for name in ("Record again", "Listen", "Next line", "Back", "Delete this recording"):
        assert name in names
    for name in ("Whose voice", "Level of the microphone", "Look again", "The usual one", ONE):
        assert name in names


def test_the_level_is_told_only_when_the_focus_comes_to_it(room: Room) -> None:
    room.open(exercise())
    meter = room.page.take.meter
    room.page.show_doing(Doing.RECORDING)
    room.page.show_level(Meter(1, RATE * 7, 0.2, 0.05))
    assert "0:07" in words_on(room.page)
    assert meter.accessibleDescription() == ""
    meter.setFocus()
    assert meter.accessibleDescription() == "Well"
    for peak, words in ((0.9, "Loud"), (0.01, "Quiet"), (0.0, "Nothing is heard")):
        for _ in range(100):  # it falls slowly
            meter.show_level(Meter(1, 0, peak, peak))
        assert meter.words == words


def test_space_ends_a_take_wherever_the_focus_is(room: Room) -> None:
    room.open(exercise())
    asked: list[bool] = []
    room.recorder.page.record.disconnect()
    room.page.record.connect(lambda: asked.append(True))
    room.page.back_button.setFocus()
    room.page.show_doing(Doing.RECORDING)
    QTest.keyClick(room.page.back_button, Qt.Key.Key_Space)
    assert asked == [True]
    room.page.show_doing(Doing.NOTHING)
    left: list[bool] = []
    room.page.back.connect(lambda: left.append(True))
    QTest.keyClick(room.page.back_button, Qt.Key.Key_Space)
    assert (asked, left) == ([True], [True])
    space = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " "
    )
    room.page.keyPressEvent(space)
    assert asked == [True, True]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("size", [(900, 600), (1240, 860), (1920, 1080)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    scale: float,
) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    theme.set(scale=scale)
    room = Room(qtbot, theme, tmp_path, size)
    store(tmp_path).keep(ONE, "en", tone(1))
    room.open(exercise())
    room.page.take.say("It is very quiet. " * 6)
    room.page.take.show_other("Bring back the earlier one")
    room.page.voice.show_inputs(
        Devices(("A microphone with a rather long name, such as they have (Mono Input 1)",), None)
    )
    QTest.qWait(50)
    assert list(cut_off(room.window)) == []
