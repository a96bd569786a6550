"""A session taken along: the page, the dialog, and the file, written by the real worker."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.exporting.export_room import TAKE_ALONG, ExportRoom
from feltsense.gui.exporting.export_view import UNPROTECTED, ExportView
from feltsense.gui.exporting.words import KINDS, file_name, how_loud, size, what_is_heard
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT, Colours
from feltsense.gui.window import START, Window
from feltsense.gui.worker import Worker
from feltsense.score.choices import Choices
from feltsense.script.parse import read
from feltsense.script.steps import Exercise
from feltsense.sound.piece import prepare
from feltsense.sound.render import FORMATS
from feltsense.sound.take_along import Order, taking_along
from feltsense.sound.volumes import Volumes
from tests.sound_files import read_told

from .screens import cut_off, tab_round, words_on

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

SCRIPT = """---
title: "Short: a/b?"
kind: grounding
summary: For the tests.
minutes: [0.5, 1, 3]
---
# Arriving
[bell start]
First line. [1]
# Back
Second line. [=2] [bell end]
"""


class Humming:
    """A voice whose lines take a while to speak; `until` holds it up."""

    name = title = "humming"

    def __init__(self) -> None:
        self.until = threading.Event()
        self.until.set()
        self.asked = threading.Event()

    def frames(self, text: str, language: str) -> int | None:
        return 48_000 if text.startswith("First") else None

    def clip(self, text: str, language: str) -> Samples | None:
        self.asked.set()
        self.until.wait(30)
        clip: Samples = (0.1 * np.sin(np.arange(48_000) * 0.05)).astype(np.float32)
        return clip


@pytest.fixture
def exercise(tmp_path: Path) -> Exercise:
    path = tmp_path / "script.md"
    path.write_text(SCRIPT, encoding="utf-8")
    return read(path, "own/short")


class Room:
    """A window with the page for taking along, and its worker."""

    def __init__(self, theme: Theme, qtbot: QtBot, folder: Path) -> None:
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self.qtbot = qtbot
        self.window = Window(theme)
        qtbot.addWidget(self.window)
        self.window.add_page(START, QWidget())
        self.worker = Worker()
        self.export = ExportRoom(self.window, self.worker)
        self.view = self.export.view
        self.export._folder = folder
        self.window.show()
        self.window.show_page(START)

    def save(self, name: str = "", *, replace: bool | None = None) -> None:
        """Press the button, and save in the dialog, maybe under another name.

        `replace` answers the dialog's question about a file that is there.
        """
        words = {"Choose where to save", "Choose another name", "Choose another place"}
        next(button for button in self.view.buttons if button.text() in words).click()
        dialog = self.export.dialog
        assert dialog is not None
        if name:
            field = dialog.findChild(QLineEdit)
            assert field is not None
            field.setText(name)
        if replace is not None:
            QTimer.singleShot(0, lambda: self._answer(replace))
        dialog.accept()

    def _answer(self, replace: bool) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        kind = QMessageBox.StandardButton.Yes if replace else QMessageBox.StandardButton.No
        box.button(kind).click()

    def words(self) -> str:
        """What is to be seen, without the places where a path may go on in the next line."""
        return words_on(self.view).replace("\u200b", "")

    def wait_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.words(), timeout=20_000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


@pytest.fixture
def room(theme: Theme, qtbot: QtBot, folder: Path) -> Room:
    return Room(theme, qtbot, folder)


def expected(order: Order, path: Path) -> bytes:
    piece = prepare(order.exercise, order.choices, order.voices)
    for _ in taking_along(piece, path, None):
        pass
    return path.read_bytes()


@pytest.mark.parametrize("kind", [kind.ending for kind in KINDS])
def test_the_file_is_what_render_writes(
    room: Room, exercise: Exercise, folder: Path, tmp_path: Path, kind: str
) -> None:
    order = Order(exercise, Choices(0.5), (Humming(),))
    room.export.open(order)
    assert room.view.kinds is not None
    room.view.kinds.row(kind).click()
    room.save()
    room.wait_for("Saved as")
    made = folder / f"Short a b, 0.5 min{kind}"
    assert made.read_bytes() == expected(order, tmp_path / f"own{kind}")
    assert read_told(made).tags.get("TITLE", "Short: a/b?") == "Short: a/b?"
    assert made.with_suffix(".vtt").read_text(encoding="utf-8").startswith("WEBVTT\n")
    assert sorted(folder.iterdir()) == sorted((made, made.with_suffix(".vtt")))
    assert "1 line is not spoken" in words_on(room.view)


def test_without_captions_there_is_one_file(room: Room, exercise: Exercise, folder: Path) -> None:
    room.export.open(Order(exercise, Choices(0.5)))
    assert room.view.captions is not None
    room.view.captions.click()
    room.save("mine")
    room.wait_for("Saved as")
    assert [path.name for path in folder.iterdir()] == ["mine.opus"]
    room.view.button("Back").click()
    assert room.window.here == START
    room.export.open(Order(exercise, Choices(0.5)))
    assert room.view.captions is not None
    assert not room.view.captions.isChecked(), "what was chosen last is offered first"


def test_it_is_as_loud_as_it_is_set(room: Room, exercise: Exercise, folder: Path) -> None:
    import soundfile

    quiet = Volumes(master=0.5)
    for name, volumes in (("whole", Volumes()), ("quiet", quiet), ("mute", Volumes(master=0.0))):
        room.export.open(Order(exercise, Choices(0.5), (Humming(),), volumes=volumes))
        room.save(f"{name}.wav")
        room.wait_for("Saved as")
    whole, soft, mute = (
        soundfile.read(folder / f"{name}.wav")[0] for name in ("whole", "quiet", "mute")
    )
    assert np.max(np.abs(whole)) > 0.05
    assert np.allclose(soft, whole * quiet.gains()[0], atol=2.0**-22)
    assert not np.any(mute)


def test_cancel_leaves_nothing(room: Room, exercise: Exercise, folder: Path) -> None:
    room.export.open(Order(exercise, Choices(3.0), (Humming(),)))
    room.save("a.opus")
    assert room.view.bar is not None
    bar = room.view.bar
    room.qtbot.waitUntil(lambda: bar.value() > 150, timeout=20_000)
    assert list(folder.iterdir()), "it is being written"
    room.view.button("Cancel").click()
    room.wait_for("Nothing of it was kept")
    room.qtbot.waitUntil(lambda: not list(folder.iterdir()), timeout=5000)
    room.save("b.opus")  # and another one may be written at once
    room.wait_for("Saved as")
    assert sorted(path.name for path in folder.iterdir()) == ["b.opus", "b.vtt"]


def test_the_end_of_the_app_leaves_nothing(room: Room, exercise: Exercise, folder: Path) -> None:
    room.export.open(Order(exercise, Choices(3.0), (Humming(),)))
    room.save("a.opus")
    assert room.view.bar is not None
    bar = room.view.bar
    room.qtbot.waitUntil(lambda: bar.value() > 150, timeout=20_000)
    assert room.worker.finish()
    assert not list(folder.iterdir())


def test_the_time_left_is_said(room: Room, exercise: Exercise) -> None:
    times = iter(range(0, 100_000, 60))
    room.export._clock = lambda: float(next(times))
    room.export.open(Order(exercise, Choices(3.0), (Humming(),)))
    room.save("a.opus")
    room.wait_for("min left")
    room.view.button("Cancel").click()
    assert room.worker.finish()


def test_another_is_not_begun_while_one_is_written(room: Room, exercise: Exercise) -> None:
    voice = Humming()
    voice.until.clear()
    room.export.open(Order(exercise, Choices(0.5), (voice,)))
    room.save("a.opus")
    room.qtbot.waitUntil(voice.asked.is_set)
    room.view.button("Back").click()
    room.export.open(Order(exercise, Choices(3.0)))
    room.wait_for("The file is being written")
    room.view.button("Back").click()
    voice.until.set()
    room.qtbot.waitUntil(lambda: "Saved as a.opus" in room.window.said, timeout=20_000)
    room.export.open(Order(exercise, Choices(3.0)))
    assert room.view.kinds is not None


def test_nothing_is_said_into_a_session(room: Room, exercise: Exercise) -> None:
    room.export.open(Order(exercise, Choices(0.5)))
    room.save("a.flac")
    room.window.show_page(START)
    room.export.set_session(True)
    gently = [room.worker.gently]
    room.wait_for("Saved as")
    assert room.window.said == ""
    room.export.set_session(False)
    gently.append(room.worker.gently)
    assert gently == [True, False]
    assert "Saved as a.flac" in room.window.said


def test_what_goes_wrong_is_said_with_a_way_on(
    room: Room, exercise: Exercise, folder: Path
) -> None:
    (folder / "there.wav").mkdir()
    room.export.open(Order(exercise, Choices(0.5)))
    room.export._ask_where(".wav", True)
    room.export._chosen(str(folder / "there.wav"))
    room.wait_for("It could not be saved")
    room.wait_for("there.wav cannot be written")
    assert [path.name for path in folder.iterdir()] == ["there.wav"]
    assert room.export.dialog is not None
    room.export.dialog.reject()
    room.save("other.wav")
    room.wait_for("Saved as")


@pytest.mark.parametrize("replace", [True, False])
def test_the_dialog_asks_before_a_sound_is_replaced(
    room: Room, exercise: Exercise, folder: Path, replace: bool
) -> None:
    for name in ("a.flac", "a.vtt"):
        (folder / name).write_text("older")
    room.export.open(Order(exercise, Choices(0.5)))
    room.save("a.flac", replace=replace)
    if replace:
        room.wait_for("Saved as")
    else:
        assert room.export.dialog is not None
        room.export.dialog.reject()
    for name in ("a.flac", "a.vtt"):
        assert ((folder / name).read_bytes() == b"older") != replace


def test_captions_of_another_file_are_not_replaced_unasked(
    room: Room, exercise: Exercise, folder: Path
) -> None:
    (folder / "a.vtt").write_text("older")
    room.export.open(Order(exercise, Choices(0.5)))
    room.save("a.flac")
    room.wait_for("a.vtt")
    assert not (folder / "a.flac").exists()
    room.save("b.flac")
    room.wait_for("Saved as")
    assert (folder / "a.vtt").read_text() == "older"
    room.export.open(Order(exercise, Choices(0.5)))
    room.save("a.flac")
    room.view.button("Replace").click()
    room.wait_for("Saved as")
    assert (folder / "a.vtt").read_text(encoding="utf-8").startswith("WEBVTT")


def test_a_name_with_a_dot_of_its_own_keeps_it(
    room: Room, exercise: Exercise, folder: Path
) -> None:
    (folder / "evening.short.opus").write_text("older")
    room.export.open(Order(exercise, Choices(0.5)))
    room.save("evening.short")
    room.wait_for("There is such a file already")
    room.view.button("Replace").click()
    room.wait_for("Saved as")
    assert (folder / "evening.short.opus").stat().st_size > 1000


def test_everything_by_keyboard(room: Room, exercise: Exercise, folder: Path) -> None:
    room.export.open(Order(exercise, Choices(0.5)))
    room.window.activateWindow()
    room.qtbot.waitUntil(room.window.isActiveWindow)
    assert room.window.here == TAKE_ALONG
    assert room.view.kinds is not None and room.view.captions is not None
    room.qtbot.waitUntil(room.view.captions.isVisible)
    reached = tab_round(room.window)
    order: list[QWidget] = [
        room.view.kinds.row(".opus"),
        room.view.captions,
        room.view.button("Choose where to save"),
        room.view.button("Back"),
    ]
    ring = reached.index(order[0])
    assert [*reached[ring:], *reached[:ring]][:4] == order
    room.view.kinds.row(".opus").setFocus()
    QTest.keyClick(room.view.kinds.row(".opus"), Qt.Key.Key_Down)
    assert room.view.kinds.chosen == ".ogg"
    QTest.keyClick(room.view.captions, Qt.Key.Key_Space)
    room.view.button("Choose where to save").setFocus()
    QTest.keyClick(room.view.button("Choose where to save"), Qt.Key.Key_Return)
    dialog = room.export.dialog
    assert dialog is not None
    dialog.accept()
    room.wait_for("Saved as")
    assert [path.suffix for path in folder.iterdir()] == [".ogg"]
    assert room.window.focusWidget() is room.view.buttons[0], "the keyboard went along"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (1240, 860)), (1.5, (900, 600))])
def test_nothing_is_cut_off(
    qapp: QApplication,
    qtbot: QtBot,
    exercise: Exercise,
    colours: Colours,
    scale: float,
    size: tuple[int, int],
) -> None:
    theme = Theme(colours, scale=scale, motion=False)
    theme.apply(qapp)
    window = Window(theme)
    qtbot.addWidget(window)
    view = ExportView(theme)
    window.add_page("x", view)
    window.resize(*size)
    window.show_page("x")
    window.show()
    long = Path("/home/somebody/a-folder-with-a-very-long-name/and_another_one") / ("word " * 20)
    order = Order(exercise, Choices(0.5, frozenset({"chest", "belly"})))
    screens: list[Callable[[], None]] = [
        lambda: view.show_choices(order),
        lambda: view.show_in_the_way([f"{long.name}.opus"]),
        lambda: view.show_running(f"{long.name}.opus"),
        lambda: view.show_done(long.with_suffix(".opus"), long.with_suffix(".vtt"), 3),
        lambda: view.show_failed(f"{long} cannot be written: there is no room left on the disk"),
    ]
    for show in screens:
        show()
        qtbot.wait(20)
        assert list(cut_off(window)) == []


def test_words(exercise: Exercise) -> None:
    assert {kind.ending for kind in KINDS} == set(FORMATS)
    assert file_name(exercise, Choices(), ".ogg") == "Short a b, 1 min.ogg"
    assert what_is_heard(
        exercise, Choices(2, frozenset({"chest", "left-hand"}), False, "rain"), voice=True
    ) == (
        "2 min, with voice. In the background: rain. No breath holds. Left out: chest, left hand."
    )
    assert size(KINDS[0], 2, "none") == "under 1 MB"
    assert size(KINDS[3], 10, "none") == "about 173 MB"
    assert how_loud(Volumes()) == ""
    assert "as you have set it" in how_loud(Volumes(bells=0.2))
    assert "silent" in how_loud(Volumes(master=0.0))
    assert "protected" in UNPROTECTED
