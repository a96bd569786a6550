"""A second start: it asks the first one's window to come up, and hears whether it did."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from feltsense.gui.summons import Summons, ask_for_window


def test_the_window_comes_up_and_the_second_start_hears_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.showMinimized()
    Summons(tmp_path / "show", window)
    answers: list[bool] = []
    second = threading.Thread(target=lambda: answers.append(ask_for_window(tmp_path / "show", 10)))
    second.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    second.join()
    assert answers == [True]
    assert window.isVisible() and not window.isMinimized()
    assert list(tmp_path.iterdir()) == []


def test_where_nobody_answers_nothing_stays_behind(tmp_path: Path) -> None:
    assert ask_for_window(tmp_path / "show", 0.1) is False
    assert ask_for_window(tmp_path / "none" / "show", 0.1) is False
    assert list(tmp_path.iterdir()) == []


def test_one_that_was_left_does_not_bring_the_window_up(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "show").write_text("")
    window = QMainWindow()
    qtbot.addWidget(window)
    Summons(tmp_path / "show", window).look()
    assert not window.isVisible() and list(tmp_path.iterdir()) == []


def test_what_the_desktop_gave_is_handed_on_and_nothing_else(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "before")
    window = QMainWindow()
    qtbot.addWidget(window)
    summons = Summons(tmp_path / "show", window)
    (tmp_path / "show").write_bytes(b"a\x00b\n")
    summons.look()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "before"
    (tmp_path / "show").write_text("kwin-17")
    summons.look()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "kwin-17"


def test_a_word_asks_for_more_than_the_window_and_an_unknown_one_does_not(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    shown: list[str] = []
    summons = Summons(tmp_path / "show", window, {"check-in": lambda: shown.append("check-in")})
    (tmp_path / "show").write_text("kwin-17\ncheck-in")
    summons.look()
    assert shown == ["check-in"] and not window.isVisible()
    for word in ("rm -rf", "check-in ", "check-in\nmore", "check-in" * 100):
        window.hide()
        (tmp_path / "show").write_text(f"\n{word}")
        summons.look()
        assert shown == ["check-in"] and window.isVisible(), word
    assert list(tmp_path.iterdir()) == []


def test_the_word_reaches_the_first_one_with_what_the_desktop_gave(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "kwin-18\ncheck-out")
    window = QMainWindow()
    qtbot.addWidget(window)
    shown: list[str] = []
    Summons(tmp_path / "show", window, {"check-in": lambda: shown.append("check-in")})
    answers: list[bool] = []
    second = threading.Thread(
        target=lambda: answers.append(ask_for_window(tmp_path / "show", 10, "check-in"))
    )
    second.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    second.join()
    assert answers == [True] and shown == ["check-in"]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "kwin-18"
    assert list(tmp_path.iterdir()) == []
