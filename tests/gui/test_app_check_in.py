"""The whole app and its check-ins: from home, from the tray, and in a small window of its own."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense import places
from feltsense.feeling.offers import BEFORE
from feltsense.feeling.questions import OwnWord
from feltsense.gui.app import App
from feltsense.gui.check_in.done_view import DoneView
from feltsense.gui.check_in.tags_step import TagsStep
from feltsense.gui.lock.lock_view import LockView
from feltsense.gui.notes.exact_text import ExactText
from feltsense.gui.notes.room import NOTES
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.ways import WRITE
from feltsense.gui.session.words_step import LIST
from feltsense.gui.summons import ask_for_window
from feltsense.gui.tray import CHECK_IN as TRAY_CHECK_IN
from feltsense.gui.tray import CLOSE, OPEN, OUTSIDE, Tray
from feltsense.gui.window import CHECK_IN, HOME, LOCK, QUESTIONS, START
from feltsense.journal.journal import Journal
from feltsense.places import DataFolder
from feltsense.script.steps import Exercise
from feltsense.vault.key_record import State
from feltsense.vault.keys import KeyFile
from tests.gui.screens import words_on

PASSPHRASE = "lantern orbit quiet gravel"


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    data = DataFolder(tmp_path / "data")
    data.root.mkdir()
    data.settings.write_text('{"passphrase_asked": true}')
    return data


@contextmanager
def running(data: DataFolder, *, compact: bool) -> Iterator[App]:
    app = App(data, compact=compact)
    if not compact:
        app.sound.bring_up = lambda: None  # type: ignore[method-assign]
    app.show()
    yield app
    app.window.close()
    app.window.close()
    app.finish()
    app.window.deleteLater()


@pytest.fixture
def small(qapp: QApplication, data: DataFolder, qtbot: QtBot) -> Iterator[App]:
    """As `feltsense check-in` opens it, with its questions there."""
    with running(data, compact=True) as app:
        qtbot.waitUntil(lambda: questions(app) is not None, timeout=30_000)
        yield app


@pytest.fixture
def whole(qapp: QApplication, data: DataFolder, qtbot: QtBot) -> Iterator[App]:
    """The app as it is opened from a menu, with its library and its journal there."""
    with running(data, compact=False) as app:
        qtbot.waitUntil(
            lambda: app.journal is not None and bool(app.home.library.rows), timeout=30_000
        )
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        yield app


def questions(app: App) -> RatingView | None:
    """The questions, where they are on the page."""
    view = app.check_in.page.currentWidget() if app.check_in is not None else None
    return view if isinstance(view, RatingView) and app.window.here == CHECK_IN else None


def answer(app: App, word: str) -> DoneView:
    """Answer with one word, and go past the rest."""
    view = questions(app)
    assert view is not None and app.check_in is not None
    view.words.button(word).click()
    view.skip_button.click()
    done = app.check_in.page.currentWidget()
    assert isinstance(done, DoneView)
    return done


def exercises(app: App) -> tuple[Exercise, ...]:
    assert app._library is not None
    return app._library.exercises


def stored(app: App, data: DataFolder) -> list[tuple[str, ...]]:
    app.worker.finish()
    check_ins = Journal(data.journal, read_only=True).check_ins()
    return [each.rating.answers for each in check_ins if each.rating is not None]


def test_from_home_by_one_key_and_back(whole: App, data: DataFolder) -> None:
    QTest.keyClick(whole.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    answer(whole, "numb").back_button.click()
    assert whole.window.here == HOME
    assert stored(whole, data) == [("numb",)]


def test_from_home_by_its_button_and_it_is_named_lately(whole: App, qtbot: QtBot) -> None:
    whole.home.way_in.button.click()
    answer(whole, "foggy").back_button.click()
    qtbot.waitUntil(lambda: "Check-in" in words_on(whole.home.lately))
    assert "foggy" not in words_on(whole.home.lately)  # somebody may look over one's shoulder


def test_the_small_window_has_only_what_it_needs(small: App, data: DataFolder) -> None:
    assert small.window.is_compact
    for name in ("sound", "home", "start", "your_data"):
        assert not hasattr(small, name)
    answer(small, "numb").back_button.click()
    assert not small.window.isVisible()
    assert stored(small, data) == [("numb",)]


def test_nothing_heavy_is_imported_before_its_questions_are_there(data: DataFolder) -> None:
    code = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from feltsense.gui.app import App
from feltsense.places import DataFolder
application = QApplication([])
app = App(DataFolder(Path({str(data.root)!r})), compact=True)
app.show()
while app.check_in.page.currentWidget() is None:
    application.processEvents()
app.window.grab()
print([name for name in ("numpy", "pyqtgraph", "sounddevice", "soundfile") if name in sys.modules])
app.window.close()
app.finish()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_the_small_window_goes_on_to_the_whole_app(
    small: App, data: DataFolder, qtbot: QtBot
) -> None:
    view = questions(small)
    assert view is not None
    view.words.button("foggy").click()
    small.window.whole_wanted.emit()
    assert not small.window.is_compact and questions(small) is view  # what is answered stays
    answer(small, "numb").back_button.click()
    assert small.window.here == HOME and small.window.isVisible()
    qtbot.waitUntil(lambda: bool(small.home.library.rows) and small.stores is not None)
    assert stored(small, data) == [("foggy", "numb")]


def test_closing_it_in_the_middle_keeps_what_was_answered(small: App, data: DataFolder) -> None:
    view = questions(small)
    assert view is not None
    view.words.button("frozen").click()
    assert small.window.close()
    assert stored(small, data) == [("frozen",)]


def test_a_locked_one_asks_for_the_passphrase_first(data: DataFolder, qtbot: QtBot) -> None:
    keys = KeyFile(data.keys)
    seal, _ = keys.create(PASSPHRASE)
    Journal(data.journal, seal=seal).close()
    keys.set_state(seal, State.SEALED)
    with running(data, compact=True) as app:
        page = app.lock.locking.page
        qtbot.waitUntil(lambda: isinstance(page.currentWidget(), LockView), timeout=30_000)
        assert app.window.here == LOCK and app.window.is_compact
        unlock(app)
        qtbot.waitUntil(lambda: questions(app) is not None, timeout=30_000)
        view = questions(app)
        assert view is not None
        view.words.button("flat").click()
        app.lock.locking.lock()
        assert app.window.here == LOCK and questions(app) is None
        qtbot.waitUntil(lambda: isinstance(page.currentWidget(), LockView))
        unlock(app)
        qtbot.waitUntil(lambda: questions(app) is not None, timeout=30_000)
        assert app.journal is not None
        (kept,) = app.journal.check_ins()
        assert kept.rating is not None and kept.rating.answers == ("flat",)


def unlock(app: App) -> None:
    view = app.lock.locking.page.currentWidget()
    assert isinstance(view, LockView)
    view.fields[0].setText(PASSPHRASE)
    view.go_on.click()


def test_a_second_start_asks_the_first_for_the_questions(
    whole: App, data: DataFolder, qtbot: QtBot
) -> None:
    whole.window.showMinimized()
    answers: list[bool] = []
    second = threading.Thread(
        target=lambda: answers.append(ask_for_window(data.summons, 10, CHECK_IN))
    )
    second.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    second.join()
    assert answers == [True] and questions(whole) is not None
    assert whole.window.is_compact and not whole.window.isMinimized()
    answer(whole, "empty").back_button.click()
    assert whole.window.isMinimized() and not whole.window.is_compact


def test_a_tag_of_ones_own_is_offered_from_now_on(whole: App) -> None:
    whole.home.way_in.button.click()
    view = questions(whole)
    assert view is not None
    (tags,) = view.findChildren(TagsStep)
    QTest.keyClicks(tags.chips.field, "the choir\r")
    assert whole.questions.own_tags == ("the choir",)
    assert "the choir" in whole.asking("check-in").tags


@pytest.mark.qt_log_ignore(r"systemTrayWindowChanged", r"propagateSizeHints")
def test_the_tray_has_few_ways_and_no_number(qapp: QApplication) -> None:
    tray = Tray(QIcon(str(places.assets() / "icon" / "feltsense.svg")))
    told: list[str] = []
    tray.check_in_wanted.connect(lambda: told.append("check in"))
    tray.outside_wanted.connect(lambda: told.append("outside"))
    tray.window_wanted.connect(lambda: told.append("open"))
    tray.close_wanted.connect(lambda: told.append("close"))
    actions = [action for action in tray.menu.actions() if action.isVisible()]
    assert [action.text() for action in actions] == [TRAY_CHECK_IN, OUTSIDE, OPEN, CLOSE]
    for action in actions:
        action.trigger()
    assert told == ["check in", "outside", "open", "close"]
    tray.remove()


def test_after_a_lot_something_outside_is_one_press_away(small: App, qtbot: QtBot) -> None:
    view = questions(small)
    assert view is not None
    view.scales["hard"].set_answer(9)
    done = answer(small, "afraid")
    assert BEFORE in words_on(done)
    outside = done.ways[-1]
    assert outside.text() == "Something outside"
    outside.click()
    qtbot.waitUntil(lambda: small.window.here == START, timeout=30_000)
    assert not small.window.is_compact
    (kind,) = {each.kind for each in exercises(small) if each.title == small.start.windowTitle()}
    assert kind == "grounding"


def test_what_is_asked_can_be_changed_from_the_small_window_and_the_answer_is_kept(
    small: App, qtbot: QtBot
) -> None:
    view = questions(small)
    assert view is not None
    view.words.button("numb").click()
    view.numbers.change_button.click()
    qtbot.waitUntil(lambda: small.window.here == QUESTIONS, timeout=30_000)
    assert not small.window.is_compact
    small.worker.finish()
    assert small.journal is not None
    (kept,) = small.journal.check_ins()
    assert kept.rating is not None and kept.rating.answers == ("numb",)


def test_a_note_follows_from_the_small_window_in_the_whole_one(small: App, qtbot: QtBot) -> None:
    done = answer(small, "numb")
    qtbot.waitUntil(lambda: done.id != 0)
    id_ = done.id
    note = done.ways[0]
    assert note.text() == WRITE[0]
    note.click()
    assert not small.window.is_compact
    qtbot.waitUntil(lambda: small.window.here == NOTES, timeout=30_000)
    assert small.notes is not None and id_
    editors = small.window.page(NOTES).findChildren(ExactText)
    (editor,) = (each for each in editors if each.isVisible())
    QTest.keyClicks(editor, "invented words")
    assert small.notes.keep()
    small.worker.finish()
    assert small.journal is not None
    (written,) = small.journal.notes()
    assert (written.text, written.session) == ("invented words", id_)


def test_a_word_kept_in_a_check_in_is_there_at_the_next_one_and_a_list_stays_a_list(
    whole: App, data: DataFolder
) -> None:
    QTest.keyClick(whole.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    view = questions(whole)
    assert view is not None
    view.words.switch.chip(LIST).click()
    view.words.field.setFocus()
    QTest.keyClicks(view.words.field, "wobbly")
    QTest.keyClick(view.words.field, Qt.Key.Key_Return)
    answer(whole, "numb").back_button.click()
    assert whole.questions.own_words == (OwnWord("wobbly"),)
    QTest.keyClick(whole.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    view = questions(whole)
    assert view is not None and view.words.is_list
    assert "wobbly" in view.words.list.names() and not view.words.felt
    whole.worker.finish()
    (check_in,) = Journal(data.journal, read_only=True).check_ins()
    assert check_in.rating is not None
    assert [felt.word for felt in check_in.rating.felt] == ["wobbly"]
