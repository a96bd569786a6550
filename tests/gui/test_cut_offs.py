"""What a crash cut off is offered back: one card at a time, in plain words, and never a verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.ratings import Rating
from feltsense.gui.cut_off import where
from feltsense.gui.cut_offs import CutOffs
from feltsense.gui.home_view import HomeView
from feltsense.gui.samples import NOW, exercises, sessions
from feltsense.gui.settings import Settings, load, save
from feltsense.gui.theme import Theme
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import CUT_OFF, RUNNING, Session

from .screens import words_on


def running(hours: float = 1.0, **changes: object) -> Session:
    usual = replace(
        sessions()[0],
        started=NOW - timedelta(hours=hours),
        ending=RUNNING,
        part="feet",
        heard=185.0,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("session", "said"),
    [
        (running(), "You stopped at the feet, about 3 minutes in."),
        (running(part="left-hand", heard=61), "You stopped at the left hand, about a minute in."),
        (running(part="Arriving", heard=20), "You stopped at “Arriving”, less than a minute in."),
        (running(part=""), "You stopped about 3 minutes in."),
        (
            running(part="", heard=0.0, ratings=(Rating("before", NOW, answers=("numb",)),)),
            "You had answered the questions, and it had not begun yet.",
        ),
        (running(part="", heard=0.0), "You were about to begin."),
    ],
)
def test_where_it_stopped_in_words(session: Session, said: str) -> None:
    assert where(session) == said


class Offered:
    """The home screen with what is offered on it, over a journal in which two were cut off."""

    def __init__(self, theme: Theme, folder: Path, ask_about: tuple[int, ...] = ()) -> None:
        self.home = HomeView(theme)
        self.home.set_library(exercises(), now=NOW)
        self.worker = Worker()
        self.folder = folder
        self.journal = Journal(folder)
        self.remembered: list[tuple[int, ...]] = []
        self.removed: list[Session] = []
        self.offers = CutOffs(self.home, self.worker, ask_about, lambda: NOW)
        self.offers.chosen.connect(lambda _, ids: self.remembered.append(ids))
        self.offers.remove.connect(self.removed.append)
        self.offers.open(self.journal)

    def asked(self) -> Session | None:
        card = self.home.cut_off
        return None if card is None else card.session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    journal = Journal(tmp_path)
    journal.add_all([running(30), running(2), sessions()[1]])
    journal.close()
    return tmp_path


@pytest.fixture
def offered(qtbot: QtBot, theme: Theme, folder: Path) -> Iterator[Offered]:
    made = Offered(theme, folder)
    qtbot.addWidget(made.home)
    made.home.resize(900, 700)
    made.home.show()
    made.home.activateWindow()
    qtbot.waitUntil(lambda: made.asked() is not None)
    yield made
    made.worker.finish()


def press(offered: Offered, words: str) -> None:
    card = offered.home.cut_off
    assert card is not None
    card.buttons[words].click()


def test_the_newest_first_and_one_at_a_time(offered: Offered) -> None:
    older, _, newest = offered.journal.sessions()
    assert (older.ending, newest.ending) == (CUT_OFF, CUT_OFF)
    assert offered.asked() == newest
    assert "You stopped at the feet, about 3 minutes in. Keep it?" in words_on(offered.home)
    press(offered, "Keep")
    assert offered.asked() == older
    press(offered, "Keep")
    assert offered.asked() is None
    assert offered.remembered[-2:] == [(older.id,), ()]
    assert len(offered.journal.sessions()) == 3  # kept as they were


def test_later_is_the_next_start(qtbot: QtBot, theme: Theme, offered: Offered) -> None:
    press(offered, "Later")
    press(offered, "Later")
    assert offered.asked() is None
    ids = offered.remembered[-1]
    again = Offered(theme, offered.folder, ids)
    qtbot.addWidget(again.home)
    qtbot.waitUntil(lambda: again.asked() is not None)
    again.worker.finish()


def test_removed_it_is_asked_about_no_more_until_it_is_back(offered: Offered) -> None:
    older, _, newest = offered.journal.sessions()
    press(offered, "Remove")
    assert offered.removed == [newest]
    offered.journal.remove(newest)
    offered.offers.refresh()
    assert offered.asked() == older
    offered.journal.put_back(newest)
    offered.offers.refresh()
    assert offered.asked() == newest


def test_locked_nothing_of_it_is_on_the_screen(offered: Offered) -> None:
    offered.offers.open(None)
    assert offered.asked() is None and "You stopped" not in words_on(offered.home)


def test_by_keyboard(offered: Offered) -> None:
    card = offered.home.cut_off
    assert card is not None
    card.buttons["Keep"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.buttons["Keep"], Qt.Key.Key_Tab)
    assert card.buttons["Remove"].hasFocus()
    QTest.keyClick(card.buttons["Remove"], Qt.Key.Key_Tab)
    QTest.keyClick(card.buttons["Later"], Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.isVisible()
    for button in card.buttons.values():
        assert "You stopped at the feet" in button.accessibleDescription()


def test_what_is_to_be_asked_about_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save(file, Settings(ask_about=(202611000000001,), backup_folder="/media/disk"))
    settings, _ = load(file)
    assert settings.ask_about == (202611000000001,)
    assert settings.backup_folder == "/media/disk"
    file.write_text('{"ask_about": [true, "x", 3], "backup_folder": 7}')
    settings, _ = load(file)
    assert (settings.ask_about, settings.backup_folder) == ((3,), "")
