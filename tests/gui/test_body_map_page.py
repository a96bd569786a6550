"""The page of the body map in a window that has Your sessions too, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.body_map.room import BodyMapRoom
from feltsense.gui.samples import NOW
from feltsense.gui.session.keeper import Unsaved
from feltsense.gui.theme import Theme
from feltsense.gui.window import HOME, Window
from feltsense.gui.worker import Worker
from feltsense.gui.your_sessions.room import SessionsRoom
from feltsense.journal.journal import Journal

K, M = Qt.Key, Qt.KeyboardModifier


class Here:
    def __init__(self, theme: Theme, qtbot: QtBot, worker: Worker, folder: Path) -> None:
        self.window = Window(theme, "light")
        qtbot.addWidget(self.window)
        home = QWidget()
        home.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.window.add_page(HOME, home)
        self.unsaved = Unsaved()
        self.sessions = SessionsRoom(self.window, worker, lambda: NOW)
        self.maps = BodyMapRoom(
            self.window, worker, without=lambda: (), now=lambda: NOW, unsaved=self.unsaved
        )
        self.maps.changed.connect(self.sessions.refresh)
        self.journal = Journal(folder)
        self.sessions.open(self.journal)
        self.maps.open(self.journal)
        self.window.resize(1240, 860)
        self.window.show()
        self.window.activateWindow()
        self.window.show_page(HOME)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = M.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def to_list(self) -> QWidget:
        """By Tab alone."""
        view = self.maps.page.view
        assert view is not None
        view.setFocus()
        for _ in range(40):
            if QApplication.focusWidget() is view.list:
                return view.list
            self.key(K.Key_Tab)
        raise AssertionError("the list is not reached by Tab")


@pytest.fixture
def here(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Here]:
    worker = Worker()
    here = Here(theme, qtbot, worker, tmp_path / "journal")
    yield here
    worker.finish()
    here.journal.close()


def test_numb_by_the_list_and_kept_by_keys_alone(here: Here, qtbot: QtBot) -> None:
    here.maps.paint(3)
    QTest.keyClicks(here.to_list(), "hands")
    for _ in range(3):
        here.key(K.Key_Space)
    with qtbot.waitSignal(here.maps.changed):
        here.key(K.Key_Return, M.ControlModifier)
    (kept,) = here.journal.body_maps()
    assert kept.regions["hands"] == {"numb": 1.0} and kept.session == 3
    assert here.window.here == HOME


def test_undo_and_redo_by_keys(here: Here) -> None:
    here.maps.paint()
    QTest.keyClicks(here.to_list(), "hands")
    here.key(K.Key_Space)
    view = here.maps.page.view
    assert view is not None and view.canvas.region_kind("hands") == "more"
    here.key(K.Key_Z, M.ControlModifier)
    assert view.canvas.region_kind("hands") is None
    here.key(K.Key_Z, M.ControlModifier | M.ShiftModifier)
    assert view.canvas.region_kind("hands") == "more"


def test_what_cannot_be_saved_is_said_and_tried_again(
    here: Here, qtbot: QtBot, tmp_path: Path
) -> None:
    here.maps.paint()
    view = here.maps.page.view
    assert view is not None
    view.canvas.fill("hands", "numb")
    folder, away = tmp_path / "journal", tmp_path / "away"
    folder.rename(away)
    folder.write_text("")
    view.keep_button.click()
    qtbot.waitUntil(lambda: bool(here.unsaved), timeout=10_000)
    assert "not saved" in here.window.said
    folder.unlink()
    away.rename(folder)
    with qtbot.waitSignal(here.maps.changed, timeout=10_000):
        here.unsaved.try_again()
    (kept,) = here.journal.body_maps()
    assert kept.regions["hands"] == {"numb": 1.0}
    assert not here.unsaved
