"""While a session is made ready: told after a while, left at any moment, never held up by."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.sitting import SessionPage, Sitting
from feltsense.gui.theme import Theme
from feltsense.gui.window import HOME, START, Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.player.table import State
from feltsense.score.choices import Choices
from feltsense.script.parse import read
from feltsense.sound.silent import SilentOutput

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

LINES = 40


class Slow:
    """A voice that needs its time for each line, and counts."""

    name = title = "slow"

    def __init__(self, seconds: float = 0.02) -> None:
        self.seconds = seconds
        self.spoken = 0

    def frames(self, text: str, language: str) -> int | None:
        return 4800

    def clip(self, text: str, language: str) -> Samples | None:
        threading.Event().wait(self.seconds)
        self.spoken += 1
        return np.full(4800, 0.1, dtype=np.float32)


class Room:
    """A window with a session in it that is being made ready."""

    def __init__(self, theme: Theme, qtbot: QtBot, folder: Path, voice: Slow) -> None:
        lines = "\n".join(f"Line {n}. [1]" for n in range(LINES))
        script = folder / "many.md"
        script.write_text(
            "---\ntitle: Many lines\nkind: grounding\nsummary: For the tests.\n"
            f"minutes: [1, 2, 3]\n---\n# All\n{lines}\n",
            encoding="utf-8",
        )
        self.window = Window(theme)
        qtbot.addWidget(self.window)
        self.page = SessionPage()
        self.window.add_page("session", self.page)
        self.worker = Worker()
        self.ended: list[str] = []
        self.journal = Journal(folder / "journal")
        self.sitting = Sitting(
            self.window,
            self.page,
            self.worker,
            read(script, "own/many"),
            Choices(),
            output=SilentOutput("No sound in this test."),
            journal=self.journal,
            voices=(voice,),
            saved=lambda _: None,
        )
        self.sitting.ended.connect(self.ended.append)
        self.window.show()
        self.window.show_page("session")
        self.sitting.begin()

    @property
    def state(self) -> State:
        """Where the session is; asked anew each time."""
        return self.sitting.player.state

    def skip_questions(self) -> PlayerView:
        """Go past the questions, to the screen that waits."""
        view = self.page.currentWidget()
        assert isinstance(view, RatingView)
        view.skipped.emit()
        waiting = self.page.currentWidget()
        assert isinstance(waiting, PlayerView)
        return waiting


@pytest.mark.parametrize("way", ["button", "escape"])
def test_one_can_go_back_while_it_is_made_ready(
    theme: Theme, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    voice = Slow()
    room = Room(theme, qtbot, tmp_path, voice)
    view = room.skip_questions()
    assert room.state is State.PREPARING
    assert not view.controls.isVisible()
    qtbot.waitUntil(lambda: voice.spoken > 0)
    if way == "button":
        view.waiting.back.button.click()
    else:
        room.window.activateWindow()
        qtbot.waitUntil(room.window.isActiveWindow)
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert room.ended == [HOME]
    assert room.worker.finish()
    assert voice.spoken < LINES, "it went on though nobody waited"
    assert room.journal.sessions() == ()


def test_it_begins_by_itself_and_the_bar_comes_only_when_it_takes_long(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    room = Room(theme, qtbot, tmp_path, Slow(0.05))
    view = room.skip_questions()
    assert not view.waiting.bar.isVisible()
    qtbot.waitUntil(view.waiting.bar.isVisible, timeout=10_000)
    assert room.state is State.PREPARING
    assert 0 < view.waiting.bar.value() < view.waiting.bar.maximum()
    qtbot.waitUntil(lambda: room.state is State.PLAYING, timeout=20_000)
    assert view.controls.isVisible()
    assert not view.waiting.isVisible()
    room.sitting.leave()
    assert room.worker.finish()


def test_closing_the_window_does_not_wait_for_the_voice(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    voice = Slow()
    room = Room(theme, qtbot, tmp_path, voice)
    room.skip_questions()
    qtbot.waitUntil(lambda: voice.spoken > 0)
    room.sitting.leave()
    assert room.worker.finish()
    assert voice.spoken < LINES


def test_leaving_at_the_questions_ends_it_too(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    voice = Slow()
    room = Room(theme, qtbot, tmp_path, voice)
    qtbot.waitUntil(lambda: voice.spoken > 0)
    room.sitting.player.stop()
    room.sitting._follow()
    assert room.worker.finish()
    assert voice.spoken < LINES


def test_what_cannot_be_made_ready_is_said(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    class Wrong(Slow):
        def clip(self, text: str, language: str) -> Samples | None:
            return np.zeros(10, dtype=np.float32)

    room = Room(theme, qtbot, tmp_path, Wrong())
    qtbot.waitUntil(lambda: bool(room.ended), timeout=5000)
    assert room.ended == [START]
    assert "slow" in room.window.said
    assert room.worker.finish()
