"""The whole app: a session that runs when it locks, and one that cannot be saved when it closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import OwnWord, Questions
from feltsense.gui.app import SITTING, App
from feltsense.gui.components.secret_field import SecretField
from feltsense.gui.first_start.room import FIRST_START
from feltsense.gui.first_start.views import ChoicesView, WelcomeView
from feltsense.gui.lock.code_view import CodeView
from feltsense.gui.lock.locking import Lock
from feltsense.gui.lock.page import LockPage
from feltsense.gui.lock.passphrase_views import AskView
from feltsense.gui.questions.page import QuestionsPage
from feltsense.gui.session.keeper import TRY_AGAIN
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.window import HOME, LOCK, QUESTIONS, START
from feltsense.journal.journal import Journal
from feltsense.places import DataFolder
from feltsense.sound.silent import SilentOutput
from tests.gui.screens import words_on

PASSPHRASE = "lantern orbit quiet gravel"


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def app(qapp: QApplication, data: DataFolder, qtbot: QtBot) -> Iterator[App]:
    """The app, without sound, with its journal open and the first question answered."""
    app = App(data)
    app.sound.bring_up = lambda: None  # type: ignore[method-assign]
    app.sound.output, app.sound.voices = SilentOutput(), ()
    app.show()
    qtbot.waitUntil(lambda: app.journal is not None and bool(app.home.library.rows), timeout=30_000)
    first = app.window.page(FIRST_START)
    assert isinstance(first, LockPage)
    welcome = first.currentWidget()
    assert isinstance(welcome, WelcomeView)
    welcome.go_on.click()
    choices = first.currentWidget()
    assert isinstance(choices, ChoicesView)
    choices.anchor.chip("sounds").click()
    choices.go_on.click()
    view = app.lock.locking.page.currentWidget()
    assert isinstance(view, AskView)
    view.skip.click()
    yield app
    app.window.close()
    app.window.close()
    app.finish()
    app.window.deleteLater()


def begin(app: App, qtbot: QtBot) -> None:
    """Begin the first exercise, and answer one word."""
    app.home.chosen.emit(app._library.exercises[0] if app._library else None)
    assert app.window.here == START
    app.start.begin_button.click()
    view = app.window.page(SITTING).findChild(RatingView)
    assert isinstance(view, RatingView)
    view.words.button("foggy").click()


def set_passphrase(app: App, qtbot: QtBot) -> None:
    """Set PASSPHRASE, as a person does it."""
    app.lock.section.set.click()
    for field in app.window.page(LOCK).findChildren(SecretField):
        field.setText(PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
    page = app.lock.locking.page
    qtbot.waitUntil(lambda: isinstance(page.currentWidget(), CodeView), timeout=30_000)
    code = page.currentWidget()
    assert isinstance(code, CodeView)
    code.written.click()
    code.go_on.click()
    qtbot.waitUntil(lambda: app.journal is not None, timeout=30_000)


def test_the_question_of_the_first_start_is_asked_once(app: App, qtbot: QtBot) -> None:
    assert app.window.here == HOME
    assert app.settings.passphrase_asked and app.settings.first_card_seen
    assert app.settings.care.anchor == "sounds"


def test_all_of_the_first_start_can_be_skipped(data: DataFolder, qtbot: QtBot) -> None:
    app = App(data)
    app.sound.bring_up = lambda: None  # type: ignore[method-assign]
    app.show()
    qtbot.waitUntil(lambda: app.journal is not None, timeout=30_000)
    first = app.window.page(FIRST_START)
    assert app.window.here == FIRST_START and isinstance(first, LockPage)
    view = first.currentWidget()
    assert isinstance(view, WelcomeView)
    view.skip.click()
    assert app.window.here == HOME and not app.window.in_session
    assert app.settings.passphrase_asked and not app.settings.first_card_seen
    assert app.home.first_card is not None  # what it said stands on the home screen
    app.window.close()
    app.finish()
    app.window.deleteLater()


def test_a_session_that_runs_when_it_locks_is_stored_first(
    app: App, data: DataFolder, qtbot: QtBot
) -> None:
    set_passphrase(app, qtbot)
    begin(app, qtbot)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    QTest.keyClick(app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert app.window.here == LOCK
    assert "foggy" not in words_on(app.window)
    qtbot.waitUntil(lambda: app.lock.locking.state is Lock.LOCKED, timeout=30_000)
    seal = app.lock.locking.keys.unlock(PASSPHRASE)
    (session,) = Journal(data.journal, read_only=True, seal=seal).sessions()
    assert session.ratings[0].answers == ("foggy",)
    assert session.ending != "running"


def test_what_cannot_be_saved_is_said_before_the_window_closes(
    app: App, data: DataFolder, qtbot: QtBot
) -> None:
    data.journal.rename(data.root / "away")
    data.journal.write_text("")  # as a disk that was pulled out
    begin(app, qtbot)
    qtbot.waitUntil(lambda: bool(app.unsaved), timeout=10_000)
    assert app.window.said.startswith("This was not saved")
    assert app.window.action.text() == TRY_AGAIN
    assert not app.window.close()
    assert "could not be saved" in app.window.said
    data.journal.unlink()
    (data.root / "away").rename(data.journal)
    app.window.action.click()
    qtbot.waitUntil(lambda: not app.unsaved, timeout=10_000)
    (session,) = Journal(data.journal, read_only=True).sessions()
    assert session.ratings[0].answers == ("foggy",)
    assert app.window.close()


def test_what_was_set_up_to_be_asked_goes_and_comes_with_the_lock(
    app: App, data: DataFolder, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(app.rooms), timeout=30_000)
    page = app.window.page(QUESTIONS)
    assert isinstance(page, QuestionsPage)
    set_passphrase(app, qtbot)
    app.window.show_page(QUESTIONS)
    page.own_words.open(None)
    form = page.own_words.form
    assert form is not None
    form.fields["name"].field.setText("homesick")
    form.save.click()
    page.day.row.slider.setValue(4)
    assert (app.questions.own_words, app.questions.day_begins) == ((OwnWord("homesick"),), 4)

    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    QTest.keyClick(app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.questions == app.questions == Questions()
    qtbot.waitUntil(lambda: app.lock.locking.state is Lock.LOCKED, timeout=30_000)
    written = b"".join(path.read_bytes() for path in data.root.glob("settings*"))
    assert b"homesick" not in written

    field = app.window.page(LOCK).findChild(SecretField)
    assert isinstance(field, SecretField)
    field.setText(PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.journal is not None, timeout=30_000)
    app.window.show_page(QUESTIONS)
    assert page.own_words.list.names() == ("homesick",)
    assert page.questions.day_begins == 4
