"""The lock of the window: what asks, what is seen meanwhile, and in which order it closes."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui import samples
from feltsense.gui.components.page import Page
from feltsense.gui.components.secret_field import SecretField
from feltsense.gui.lock.code_view import Clipboard, CodeView
from feltsense.gui.lock.lock_view import (
    WRONG,
    CannotUnlockView,
    CodeEntryView,
    LockView,
    damaged,
)
from feltsense.gui.lock.locking import NOT_STORED, Lock
from feltsense.gui.lock.page import WorkingView
from feltsense.gui.lock.passphrase_views import (
    HOW,
    NO_RESET,
    TWO_DIFFER,
    AskView,
    NewPassphraseView,
    PresentPassphraseView,
)
from feltsense.gui.lock.resealing import ENCRYPTING, WHAT_IS_HERE
from feltsense.gui.lock.room import LockRoom
from feltsense.gui.settings import Settings
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT
from feltsense.gui.window import HELP, HOME, LOCK, YOUR_DATA, Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.locking import is_settled, resealing
from feltsense.journal.records import STOPPED, Played, Session
from feltsense.places import DataFolder
from feltsense.vault.kept import Kept
from feltsense.vault.keys import KeyFile
from feltsense.vault.sealing import Locked
from tests.gui.screens import cut_off, spoken_name, tab_round, words_on

PASSPHRASE = samples.PASSPHRASE
AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
SECRET = "Feet and chair, as I call it"
SESSION = Session(Played("own/feet", SECRET, "grounding", "0" * 64), AT, 300.0, ending=STOPPED)


class Opened:
    """A window with a lock on real data, and what happened to it."""

    def __init__(self, data: DataFolder, theme: Theme) -> None:
        self.window = Window(theme)
        self.worker = Worker()
        self.kept = Kept(locked=KeyFile(data.keys).exists)
        self.journal: Journal | None = None
        self.said: list[str] = []
        self.saves: list[Callable[[], None]] = []
        self.room = LockRoom(
            self.window,
            self.worker,
            data,
            self.kept,
            Settings(passphrase_asked=True),
            in_use=lambda: False,
            open_journal=lambda data, seal: Journal(data.journal, seal=seal),
            unstored=self._store,
            resealing=resealing,
            is_settled=is_settled,
        )
        self.locking = self.room.locking
        self.home = QLabel(SECRET)
        self.window.add_page(HOME, self.home, in_sidebar="Home")
        self.window.add_page(YOUR_DATA, self.room.section, in_sidebar="Your data")
        self.window.add_page(HELP, QLabel("phone lines"))
        self.window.show_page(HOME)
        self.locking.opened.connect(self._have)
        self.locking.leaving.connect(self._leave)
        self.window.show()
        self.room.watch()
        self.room.ask_once()
        self.room.begin()

    def titles(self) -> list[str]:
        """What is in the journal, which is open."""
        assert self.journal is not None
        return [session.played.title for session in self.journal.sessions()]

    @property
    def view(self) -> QWidget | None:
        """What the page of the lock shows."""
        return self.locking.page.currentWidget()

    def form(self, kind: type[LockView]) -> LockView:
        """The form that is shown."""
        assert isinstance(self.view, kind)
        return self.view

    def enter(self, *words: str) -> None:
        """Type into the fields that are shown, and press Enter."""
        view = self.view
        fields = view.findChildren(SecretField) if view else []
        assert len(fields) == len(words)
        for field, word in zip(fields, words, strict=True):
            field.setText(word)
        QTest.keyClick(fields[-1], Qt.Key.Key_Return)

    def close(self) -> None:
        self.window.close()
        self.worker.finish()
        self.window.deleteLater()

    def _have(self, journal: Journal) -> None:
        self.journal = journal
        self.home.setText(SECRET)

    def _leave(self) -> None:
        self.said.append("leaving")
        self.journal = None
        self.home.setText("")

    def _store(self) -> None:
        self.said.append("storing")
        for save in self.saves:
            save()


Open = Callable[[], Opened]


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def opened(data: DataFolder, theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    """Opens the window on `data`, as often as it is called."""
    all_of_them: list[Opened] = []

    def open_() -> Opened:
        new = Opened(data, theme)
        all_of_them.append(new)
        return new

    yield open_
    for each in all_of_them:
        each.close()


def set_passphrase(app: Opened, qtbot: QtBot) -> str:
    """Set PASSPHRASE, with one session stored before; the recovery code."""
    qtbot.waitUntil(lambda: app.journal is not None)
    assert app.journal is not None
    app.journal.add(SESSION)
    app.room.section.set.click()
    app.enter(PASSPHRASE, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(app.view, CodeView), timeout=20_000)
    assert isinstance(app.view, CodeView)
    code = app.view.code.text()
    app.view.written.click()
    app.view.go_on.click()
    qtbot.waitUntil(lambda: app.locking.state is Lock.OPEN, timeout=20_000)
    return code


def open_journal(app: Opened) -> Journal:
    """The journal, which is open."""
    assert app.journal is not None
    return app.journal


def lock(app: Opened, qtbot: QtBot) -> None:
    app.locking.lock()
    qtbot.waitUntil(lambda: app.locking.state is Lock.LOCKED)


def state(app: Opened) -> Lock:
    """How it stands now."""
    return app.locking.state


def here(app: Opened) -> str:
    """The page that is shown now."""
    return app.window.here


def _said(view: LockView) -> str:
    return view.said


def _add(journal: Journal) -> None:
    journal.add(SESSION)


# Locking and unlocking


def test_locking_stores_closes_and_forgets_in_this_order(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    set_passphrase(app, qtbot)
    seal, app.said = app.kept.seal, []
    assert seal is not None
    sealed = seal.seal("x", b"y")
    app.window.say(f"{SECRET} was saved", "Undo", lambda: None)
    app.locking.lock()
    # At once, before anything is stored:
    assert here(app) == LOCK and isinstance(app.view, LockView)
    assert app.said[:1] == ["leaving"]
    assert SECRET not in words_on(app.window) and app.window.said == ""
    qtbot.waitUntil(lambda: app.locking.state is Lock.LOCKED)
    assert app.said == ["leaving", "storing"]
    assert app.kept.seal is None and app.kept.is_locked
    with pytest.raises(Locked):
        seal.open("x", sealed)


def test_while_it_is_locked_help_is_the_only_way(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    set_passphrase(app, qtbot)
    lock(app, qtbot)
    app.window.show_page(HOME)  # as what comes late from the worker does
    app.window.say("something personal")
    assert (here(app), app.window.said) == (LOCK, "")
    app.window.show_help()
    assert here(app) == HELP
    app.window.leave_help()
    assert here(app) == LOCK
    app.window.hide_screen()
    assert app.window.isMinimized() and here(app) == LOCK
    assert app.window.windowTitle() == "Feltsense"


def test_whoever_reads_help_when_it_locks_goes_on_reading(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    set_passphrase(app, qtbot)
    app.window.show_help()
    lock(app, qtbot)
    assert here(app) == HELP
    app.window.leave_help()
    assert here(app) == LOCK


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    set_passphrase(app, qtbot)
    lock(app, qtbot)
    view = app.form(LockView)
    app.enter("something else")
    qtbot.waitUntil(lambda: bool(view.said), timeout=20_000)
    assert view.said == WRONG
    assert app.form(LockView) is view and view.fields[0].text() == ""
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: app.journal is not None, timeout=20_000)
    assert here(app) == HOME and app.locking.page.count() == 0
    assert app.titles() == [SECRET]


def test_it_asks_at_the_next_start_and_the_code_opens_once(opened: Open, qtbot: QtBot) -> None:
    first = opened()
    code = set_passphrase(first, qtbot)
    lock(first, qtbot)
    app = opened()
    assert here(app) == LOCK and app.journal is None
    app.form(LockView).code_button.click()
    app.enter(code)
    qtbot.waitUntil(lambda: isinstance(app.view, NewPassphraseView), timeout=20_000)
    assert app.journal is None
    app.enter("another", "another")
    qtbot.waitUntil(lambda: isinstance(app.view, CodeView), timeout=20_000)
    assert isinstance(app.view, CodeView) and app.view.code.text() != code
    app.view.written.click()
    app.view.go_on.click()
    qtbot.waitUntil(lambda: app.journal is not None, timeout=20_000)
    lock(app, qtbot)
    app.form(LockView).code_button.click()
    entry = app.view
    assert isinstance(entry, CodeEntryView)
    app.enter(code)
    qtbot.waitUntil(lambda: "an earlier one" in entry.said, timeout=20_000)


def test_what_cannot_be_stored_keeps_the_key_behind_the_lock(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    set_passphrase(app, qtbot)
    journal = open_journal(app)

    def full() -> None:
        raise NotSaved("This was not saved: the disk is full.")

    app.saves = [full]
    app.locking.lock()
    said = partial(_said, app.form(LockView))
    qtbot.waitUntil(lambda: said() == NOT_STORED)
    assert state(app) is Lock.CLOSING and repr(app.kept) == "Kept(sealed)"
    app.saves = [lambda: _add(journal)]
    qtbot.waitUntil(lambda: state(app) is Lock.LOCKED, timeout=10_000)
    assert app.kept.is_locked and said() == ""
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: app.journal is not None, timeout=20_000)
    assert app.titles() == [SECRET, SECRET]


def test_unlocking_meanwhile_gives_the_same_journal_back(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    set_passphrase(app, qtbot)
    journal = app.journal

    def full() -> None:
        raise NotSaved("This was not saved: the disk is full.")

    app.saves = [full]
    app.locking.lock()
    qtbot.waitUntil(lambda: app.form(LockView).said == NOT_STORED)
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: app.locking.state is Lock.OPEN, timeout=20_000)
    assert app.journal is journal and here(app) == HOME


def test_without_a_passphrase_the_key_says_so(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    qtbot.waitUntil(lambda: app.journal is not None)
    app.window.activateWindow()
    QTest.keyClick(app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "no passphrase" in app.window.said and here(app) == HOME


@pytest.mark.parametrize("newer", [False, True])
def test_keys_that_cannot_be_used_say_what_to_do(
    opened: Open, data: DataFolder, qtbot: QtBot, newer: bool
) -> None:
    first = opened()
    set_passphrase(first, qtbot)
    lock(first, qtbot)
    copy = KeyFile(data.keys).copy
    whole = data.keys.read_bytes()
    for path in (data.keys, copy):
        path.write_bytes(_of_a_newer_version(whole) if newer else whole[:50])
    app = opened()
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(app.view, CannotUnlockView), timeout=20_000)
    assert isinstance(app.view, CannotUnlockView)
    said = words_on(app.view)
    assert ("newer" if newer else "damaged") in said and str(data.keys) in said
    if newer:
        return
    data.keys.write_bytes(whole)  # as somebody puts it back from a backup
    app.view.button.click()
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: app.journal is not None, timeout=20_000)


def _of_a_newer_version(keys: bytes) -> bytes:
    content = {**json.loads(keys), "version": 99}
    del content["sha256"]
    plain = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    return json.dumps({**content, "sha256": hashlib.sha256(plain).hexdigest()}).encode()


# Setting, changing, removing


def test_what_is_there_is_encrypted_and_written_back(
    opened: Open, data: DataFolder, qtbot: QtBot
) -> None:
    app = opened()
    set_passphrase(app, qtbot)
    assert SECRET.encode() not in _all_bytes(data)
    app.room.section.remove.click()
    app.enter("not it")
    view = app.view
    assert isinstance(view, PresentPassphraseView)
    qtbot.waitUntil(lambda: view.said == WRONG, timeout=20_000)
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: app.locking.state is Lock.NONE, timeout=20_000)
    qtbot.waitUntil(lambda: app.journal is not None)
    assert SECRET.encode() in _all_bytes(data) and not data.keys.exists()
    assert here(app) == YOUR_DATA


def test_encrypting_that_was_cut_off_goes_on_at_the_next_start(
    opened: Open, data: DataFolder, qtbot: QtBot
) -> None:
    first = opened()
    qtbot.waitUntil(lambda: first.journal is not None)
    assert first.journal is not None
    first.journal.add(SESSION)
    first.journal.close()
    KeyFile(data.keys).create(PASSPHRASE)  # and then the power went
    assert SECRET.encode() in _all_bytes(data)
    app = opened()
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: app.journal is not None, timeout=20_000)
    assert SECRET.encode() not in _all_bytes(data)


def test_the_passphrase_is_changed_only_by_who_knows_it(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    code = set_passphrase(app, qtbot)
    app.room.section.change.click()
    view = app.view
    assert isinstance(view, NewPassphraseView)
    app.enter("not it", "new words", "new words")
    qtbot.waitUntil(lambda: view.said == WRONG, timeout=20_000)
    app.enter(PASSPHRASE, "new words", "new words")
    qtbot.waitUntil(lambda: here(app) == YOUR_DATA, timeout=20_000)
    app.locking.keys.unlock("new words")
    app.locking.keys.unlock_by_code(code)


def test_a_new_code_takes_the_place_of_the_old_one(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    code = set_passphrase(app, qtbot)
    app.room.section.new_code.click()
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(app.view, CodeView), timeout=20_000)
    assert isinstance(app.view, CodeView)
    new = app.view.code.text()
    app.view.written.click()
    app.view.go_on.click()
    assert here(app) == YOUR_DATA and new != code
    app.locking.keys.unlock_by_code(new)


def test_locking_while_a_code_is_shown_takes_it_off_the_screen(opened: Open, qtbot: QtBot) -> None:
    app = opened()
    qtbot.waitUntil(lambda: app.journal is not None)
    app.room.section.set.click()
    app.enter(PASSPHRASE, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(app.view, CodeView), timeout=20_000)
    lock(app, qtbot)
    assert isinstance(app.view, LockView)
    app.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: app.journal is not None, timeout=20_000)


def _all_bytes(data: DataFolder) -> bytes:
    return b"".join(path.read_bytes() for path in data.root.rglob("*") if path.is_file())


# The screens

VIEWS: dict[str, Callable[[Theme, Path], Page]] = {
    "ask": lambda theme, _: AskView(theme),
    "new": lambda theme, _: NewPassphraseView(theme, sentences=(NO_RESET, HOW), present=True),
    "present": lambda theme, _: PresentPassphraseView(theme, "Remove it", (HOW,), "Remove it"),
    "code": lambda theme, folder: CodeView(theme, samples.CODE, folder, Clipboard()),
    "locked": lambda theme, _: LockView(theme),
    "by code": lambda theme, _: CodeEntryView(theme),
    "damaged": lambda theme, _: CannotUnlockView(theme, damaged("/home/robin/keys.json")),
    "encrypting": lambda theme, _: WorkingView(theme, ENCRYPTING, WHAT_IS_HERE),
}


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_screen_fits_and_is_reached_by_tab(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str, scale: float
) -> None:
    theme = Theme(LIGHT, scale=scale, motion=False)
    theme.apply(qapp)
    window = Window(theme)
    qtbot.addWidget(window)
    view = VIEWS[name](theme, tmp_path)
    window.add_page(LOCK, view)
    window.set_session(True)
    window.resize(900, 600)
    window.show_page(LOCK)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert list(cut_off(window)) == []
    reached = tab_round(window)
    assert all(spoken_name(widget) for widget in reached), reached
    fields = view.findChildren(SecretField)
    assert set(fields) <= set(reached)


def test_two_that_differ_are_typed_again(theme: Theme, qtbot: QtBot) -> None:
    view = NewPassphraseView(theme)
    qtbot.addWidget(view)
    chosen: list[tuple[str, str]] = []
    view.chosen.connect(lambda *words: chosen.append(words))
    view.fields[0].setText("one")
    view.fields[1].setText("other")
    view.go_on.click()
    assert view.said == TWO_DIFFER and not chosen
    assert [field.text() for field in view.fields] == ["", ""]
    view.go_on.click()
    assert "type a passphrase" in view.said and not chosen


def test_what_is_typed_is_hidden_from_screen_reader_and_clipboard(
    theme: Theme, qtbot: QtBot
) -> None:
    field = SecretField(theme, "Passphrase")
    qtbot.addWidget(field)
    field.resize(400, 44)
    field.show()
    QTest.keyClicks(field, PASSPHRASE)
    hidden = field.grab().toImage()
    field.show_words(True)
    assert field.grab().toImage() != hidden
    spoken = QAccessible.queryAccessibleInterface(field)
    assert spoken.text(QAccessible.Text.Name) == "Passphrase"
    assert PASSPHRASE not in spoken.text(QAccessible.Text.Value)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"
    assert field.take() == PASSPHRASE
    field.undo()
    assert field.text() == ""


def test_words_that_are_seen_can_be_corrected_with_the_mouse(theme: Theme, qtbot: QtBot) -> None:
    field = SecretField(theme, "Passphrase")
    qtbot.addWidget(field)
    field.resize(400, 44)
    field.show()
    field.setText("lamp lamp")
    field.show_words(True)
    x = 12 + field.fontMetrics().horizontalAdvance("lamp")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(x, 22))
    assert field.cursorPosition() == 4


# The code


@pytest.fixture
def code_view(theme: Theme, qtbot: QtBot, tmp_path: Path) -> CodeView:
    (tmp_path / "data").mkdir()
    view = CodeView(theme, samples.CODE, tmp_path / "data", Clipboard())
    qtbot.addWidget(view)
    view.show()
    return view


def test_the_code_goes_on_once_it_is_written_down(code_view: CodeView) -> None:
    kept: list[bool] = []
    code_view.kept.connect(lambda: kept.append(True))
    code_view.go_on.click()
    assert not kept and not code_view.go_on.isEnabled()
    code_view.written.click()
    code_view.go_on.click()
    assert kept


def test_the_code_is_saved_where_its_person_says_but_not_beside_the_data(
    code_view: CodeView, tmp_path: Path
) -> None:
    code_view.save(tmp_path / "data" / "code.txt")
    assert not (tmp_path / "data" / "code.txt").exists() and "another place" in code_view.said
    file = tmp_path / "stick" / "code.txt"
    code_view.save(file)
    assert samples.CODE in file.read_text() and "Saved as code.txt" in code_view.said
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_code_that_was_copied_goes_from_the_clipboard(theme: Theme, qtbot: QtBot) -> None:
    clipboard, system = Clipboard(), QGuiApplication.clipboard()
    clipboard.put(samples.CODE)
    assert system.text() == samples.CODE
    clipboard.take_back()
    assert system.text() == ""
    clipboard.put(samples.CODE)
    system.setText("what was copied since")
    clipboard.take_back()
    assert system.text() == "what was copied since"
