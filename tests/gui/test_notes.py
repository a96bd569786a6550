"""Notes in the whole app: written, kept while they are written, found, changed and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.prompts import LIGHT, PROMPTS
from feltsense.feeling.scales import PAIRS
from feltsense.gui.app import App
from feltsense.gui.distance.view import DistanceView
from feltsense.gui.notes.letting_go import GONE
from feltsense.gui.notes.page import NotesPage
from feltsense.gui.notes.room import NOTES, NotesRoom
from feltsense.gui.notes.soft_timer import OVER
from feltsense.gui.window import HELP, HOME
from feltsense.gui.your_sessions.room import SESSIONS
from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED, CheckIn, Note, Played, Session
from feltsense.places import DataFolder
from tests.gui.screens import spoken_name, tab_round, words_on

AT = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
OLD = Note(AT, "Rain on the **roof**. \t\n", "What I noticed", tags=("sleep",))
SESSION = Session(
    Played("x/y", "Feet and chair", "grounding", "0" * 64), AT, 300.0, 300.0, FINISHED
)


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    data = DataFolder(tmp_path / "data")
    data.root.mkdir()
    data.settings.write_text('{"passphrase_asked": true}')
    return data


@pytest.fixture
def app(qapp: QApplication, data: DataFolder, qtbot: QtBot) -> Iterator[App]:
    """The app with a session, a check-in and a note in its journal, on the page of the notes."""
    journal = Journal(data.journal)
    journal.add(SESSION)
    journal.add(CheckIn(AT + timedelta(hours=1)))
    journal.add(OLD)
    journal.close()
    app = App(data)
    app.sound.bring_up = lambda: None  # type: ignore[method-assign]
    app.show()
    qtbot.waitUntil(lambda: app.journal is not None and app.notes is not None, timeout=30_000)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.window.show_page(NOTES)
    qtbot.waitUntil(lambda: bool(page(app).list.entries.records))
    yield app
    app.window.close()
    app.window.close()
    app.finish()
    app.window.deleteLater()


def room(app: App) -> NotesRoom:
    assert app.notes is not None
    return app.notes


def page(app: App) -> NotesPage:
    return room(app).page


def stored(app: App) -> list[Note]:
    """The notes in the journal once all that waits is written, oldest first."""
    app.worker._pool.waitForDone()
    QApplication.processEvents()
    assert app.journal is not None
    return list(app.journal.notes())


def on_disk(data: DataFolder) -> list[Note]:
    return list(Journal(data.journal, read_only=True).notes())


def write(app: App, text: str) -> None:
    QTest.keyClicks(page(app).editor.text, text)


def test_it_is_kept_while_somebody_writes(app: App, data: DataFolder, qtbot: QtBot) -> None:
    page(app).write_button.click()
    write(app, "cold hands")
    qtbot.waitUntil(lambda: len(on_disk(data)) == 2, timeout=10_000)
    (first,) = [note for note in on_disk(data) if note.text == "cold hands"]
    write(app, ", warm cup")
    qtbot.waitUntil(
        lambda: "cold hands, warm cup" in {note.text for note in on_disk(data)}, timeout=10_000
    )
    newest = on_disk(data)[-1]
    assert (newest.id, newest.at) == (first.id, first.at)


def test_it_is_kept_without_a_rest(app: App, data: DataFolder, qtbot: QtBot) -> None:
    page(app).write_button.click()
    room(app)._resting.setInterval(60_000)
    write(app, "on and on")
    qtbot.waitUntil(lambda: len(on_disk(data)) == 2, timeout=10_000)


def test_leaving_keeps_it_and_leads_back(app: App) -> None:
    app.window.show_page(HOME)
    room(app).write()
    assert app.window.here == NOTES
    write(app, "a line")
    QTest.keyClick(page(app).editor.text, Qt.Key.Key_Escape)
    assert app.window.here == HOME
    assert stored(app)[-1].text == "a line"


def test_an_empty_note_is_not_kept_and_one_that_is_emptied_goes(app: App) -> None:
    page(app).write_button.click()
    write(app, "  ")
    page(app).editor.done_button.click()
    assert len(stored(app)) == 1
    page(app).write_button.click()
    write(app, "no")
    room(app).keep()
    assert len(stored(app)) == 2
    page(app).editor.text.selectAll()
    QTest.keyClick(page(app).editor.text, Qt.Key.Key_Delete)
    page(app).editor.done_button.click()
    assert len(stored(app)) == 1


def test_an_old_note_keeps_its_time_and_can_be_taken_back(app: App, qtbot: QtBot) -> None:
    (old,) = stored(app)
    room(app).edit(old)
    assert page(app).editor.text.exact() == OLD.text
    write(app, "Then sun.")
    page(app).editor.done_button.click()
    (changed,) = stored(app)
    assert changed == replace(old, text=OLD.text + "Then sun.")
    qtbot.waitUntil(lambda: app.window.said.startswith("Changed: Note"))
    app.window.action.click()
    assert stored(app) == [old]


def test_an_old_note_that_is_emptied_can_be_brought_back(app: App, qtbot: QtBot) -> None:
    (old,) = stored(app)
    room(app).edit(old)
    page(app).editor.text.selectAll()
    QTest.keyClick(page(app).editor.text, Qt.Key.Key_Delete)
    page(app).editor.done_button.click()
    assert stored(app) == []
    qtbot.waitUntil(lambda: app.window.said.startswith("Deleted: Note"))
    app.window.action.click()
    assert stored(app) == [old]


def test_reading_a_note_changes_nothing(app: App) -> None:
    (old,) = stored(app)
    room(app).edit(old)
    page(app).editor.looks_button.click()
    page(app).editor.done_button.click()
    assert stored(app) == [old]
    assert app.window.said == ""


def test_deleting_from_the_editor(app: App, qtbot: QtBot) -> None:
    (old,) = stored(app)
    room(app).edit(old)
    page(app).editor.delete_button.click()
    qtbot.waitUntil(lambda: app.window.said.startswith("Deleted"))
    assert stored(app) == []
    app.window.action.click()
    assert stored(app) == [old]


def test_undo_elsewhere_is_seen_in_the_open_note(app: App, qtbot: QtBot) -> None:
    (old,) = stored(app)
    room(app).edit(old)
    write(app, "More.")
    page(app).editor.done_button.click()
    (changed,) = stored(app)
    qtbot.waitUntil(lambda: app.window.said.startswith("Changed"))
    room(app).edit(changed)
    app.window.action.click()
    stored(app)
    qtbot.waitUntil(lambda: page(app).editor.text.exact() == OLD.text)
    page(app).editor.done_button.click()
    assert stored(app) == [old]


def test_a_prompt_is_offered_one_at_a_time_and_stored(app: App) -> None:
    page(app).write_button.click()
    editor = page(app).editor
    assert not editor.prompt_line.isVisible()
    editor.offer_button.click()
    assert PROMPTS[0].line in words_on(editor) and LIGHT in words_on(editor)
    editor.another_button.click()
    assert PROMPTS[0].line not in words_on(editor) and PROMPTS[1].line in words_on(editor)
    write(app, "the cup")
    editor.done_button.click()
    assert stored(app)[-1].prompt == PROMPTS[1].line
    page(app).write_button.click()
    page(app).editor.offer_button.click()
    page(app).editor.none_button.click()
    write(app, "nothing to it")
    page(app).editor.done_button.click()
    assert stored(app)[-1].prompt == ""


def test_tags_of_a_note(app: App) -> None:
    page(app).write_button.click()
    editor = page(app).editor
    write(app, "a call")
    editor.tags_button.click()
    editor.tags.chip("contact").click()
    QTest.keyClicks(editor.tags.field, "the dog")
    editor.done_button.click()
    assert stored(app)[-1].tags == ("contact", "the dog")
    assert "the dog" in app.questions.own_tags


def test_a_note_of_a_session_says_so_and_leads_there(app: App, qtbot: QtBot) -> None:
    assert app.journal is not None and app.sessions is not None
    (session,) = app.journal.sessions()
    app.window.show_page(HOME)
    room(app).write(session.id)
    write(app, "after it")
    assert page(app).editor.belongs_button.text().startswith("Feet and chair, ")
    page(app).editor.done_button.click()
    assert app.window.here == HOME
    assert stored(app)[-1].session == session.id
    app.window.show_page(NOTES)
    qtbot.waitUntil(lambda: len(page(app).list.entries.records) == 2)
    said = page(app).list.notes.index(0, 0).data()
    assert "with Feet and chair" in said
    room(app).edit(stored(app)[-1])
    page(app).editor.belongs_button.click()
    assert app.window.here == SESSIONS
    assert "after it" in words_on(app.sessions.page.entry)
    app.sessions.page.entry.edit_buttons[0].click()
    assert app.window.here == NOTES and page(app).editor.text.exact() == "after it"
    write(app, ", still")
    page(app).editor.done_button.click()
    assert app.window.here == SESSIONS
    stored(app)
    entry = app.sessions.page.entry
    qtbot.waitUntil(lambda: "after it, still" in words_on(entry))


def test_a_note_of_a_check_in(app: App, qtbot: QtBot) -> None:
    assert app.journal is not None and app.sessions is not None
    (check_in,) = app.journal.check_ins()
    app.sessions.show(check_in)
    app.sessions.page.entry.write_button.click()
    write(app, "with it")
    page(app).editor.done_button.click()
    assert app.window.here == SESSIONS
    assert stored(app)[-1].session == check_in.id
    entry = app.sessions.page.entry
    qtbot.waitUntil(lambda: "with it" in words_on(entry))


def test_finding_by_words_in_text_prompt_and_tags(app: App, qtbot: QtBot) -> None:
    room(app).write()
    page(app).editor.text.insertPlainText("Ich fühle das Café")  # as an input method does
    page(app).editor.done_button.click()
    stored(app)
    qtbot.waitUntil(lambda: len(page(app).list.entries.records) == 2)

    def found(typed: str) -> list[str]:
        QTest.mouseClick(page(app).finder, Qt.MouseButton.LeftButton)
        page(app).finder.selectAll()
        QTest.keyClicks(page(app).finder, typed)
        qtbot.waitUntil(lambda: room(app)._looked_for == typed)
        stored(app)
        qtbot.waitUntil(lambda: not room(app)._reading and not room(app)._is_old)
        return [note.text for note in page(app).list.entries.records if isinstance(note, Note)]

    assert found("cafe FUEHLE") == ["Ich fühle das Café"]
    assert found("roof notic sleep") == [OLD.text]
    assert found("roof cafe") == []
    assert page(app)._none_found.isVisible()


def test_what_is_written_to_be_let_go_of_is_nowhere(
    app: App, data: DataFolder, qtbot: QtBot
) -> None:
    page(app).let_go_button.click()
    letting = page(app).letting_go
    QTest.keyClicks(letting.text, "zyxwv let this go")
    app.window.show_help()
    app.window.leave_help()
    assert letting.text.exact() == "zyxwv let this go"  # who reads the page for help comes back
    letting.go_button.click()
    qtbot.waitUntil(lambda: letting.said.text() == GONE)
    assert letting.text.exact() == ""
    letting.text.undo()
    assert letting.text.exact() == ""
    QTest.keyClicks(letting.text, "zyxwv again")
    app.window.show_page(HOME)
    assert letting.text.exact() == ""
    letting.text.undo()
    assert letting.text.exact() == ""
    assert len(stored(app)) == 1
    app.finish()
    everything = b"".join(path.read_bytes() for path in data.root.rglob("*") if path.is_file())
    assert b"zyxwv" not in everything and b"Rain on the" in everything


def test_help_and_then_elsewhere_lets_go_as_well(app: App) -> None:
    page(app).let_go_button.click()
    QTest.keyClicks(page(app).letting_go.text, "zyxwv")
    app.window.show_help()
    assert app.window.here == HELP
    app.window.show_page(HOME)
    assert page(app).letting_go.text.exact() == ""


def test_five_minutes_without_a_number(app: App) -> None:
    page(app).write_button.click()
    editor, now = page(app).editor, [0.0]
    editor.timer._clock = lambda: now[0]
    assert not editor.timer.isVisible()
    editor.timer_button.click()
    assert editor.timer.isVisible() and editor.text.hasFocus()
    now[0] = 150.0
    editor.timer.look()
    assert editor.timer.filled == 0.5 and OVER not in words_on(editor)
    now[0] = 300.0
    editor.timer.look()
    assert OVER in words_on(editor) and not editor.timer.isVisible()
    assert editor.text.hasFocus()


def test_markers_of_distance_are_a_check_in(app: App, qtbot: QtBot) -> None:
    assert app.journal is not None and app.sessions is not None
    page(app).distance_button.click()
    view = page(app).currentWidget()
    assert isinstance(view, DistanceView)
    first, second, third, *_ = view.markers.values()
    assert first.place is None
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(first, Qt.Key.Key_Left)
    QTest.keyClick(second, Qt.Key.Key_End)
    QTest.keyClick(third, Qt.Key.Key_Home)
    QTest.keyClick(third, Qt.Key.Key_Backspace)
    view.cant_tell["distance steadier"].click()
    view.done_button.click()
    assert page(app).is_list
    stored(app)
    check_in = app.journal.check_ins()[-1]
    assert check_in.rating is not None and check_in.rating.moment == "check-in"
    assert check_in.rating.scales == {
        "distance chosen": 4,
        "distance managing": 10,
        "distance steadier": "can't tell",
    }
    app.sessions.show(check_in)
    said = words_on(app.sessions.page.entry)
    assert "a little nearer to “I chose it” than to “it happened”" in said
    assert "at “pushing down”" in said
    assert not any(figure in said.split("What was there")[1] for figure in "0123456789")
    app.sessions.page.entry.change_buttons[0].click()
    again = app.sessions.page.currentWidget()
    assert isinstance(again, DistanceView)
    again.markers["distance managing"].set_place(7)
    again.done_button.click()
    stored(app)
    changed = app.journal.check_ins()[-1].rating
    assert changed is not None and changed.scales["distance managing"] == 7


def test_earlier_markers_are_not_shown(app: App) -> None:
    page(app).distance_button.click()
    view = page(app).currentWidget()
    assert isinstance(view, DistanceView)
    QTest.keyClick(view.markers["distance chosen"], Qt.Key.Key_Home)
    view.done_button.click()
    stored(app)
    page(app).distance_button.click()
    again = page(app).currentWidget()
    assert isinstance(again, DistanceView)
    assert [marker.place for marker in again.markers.values()] == [None] * len(PAIRS)


def texts_of(widget: QWidget) -> str:
    """Every word that a widget below `widget` holds, shown or not, also as a name."""
    found: list[str] = []
    for each in (widget, *widget.findChildren(QWidget)):
        found += [each.accessibleName(), each.accessibleDescription(), each.windowTitle()]
        if isinstance(each, QPlainTextEdit | QTextEdit):
            found.append(each.toPlainText())
        if isinstance(each, QLineEdit | QLabel):
            found.append(each.text())
    found += [action.text() for action in widget.findChildren(QAction)]
    return "\n".join(found)


def test_locking_leaves_nothing_of_it_in_the_window(app: App, qtbot: QtBot) -> None:
    (old,) = stored(app)
    page(app).finder.setText("roof")
    room(app).edit(old)
    write(app, "zyxwv")
    page(app).editor.looks_button.click()
    assert "zyxwv" in texts_of(app.window)
    journal = app.journal
    app._leave_all()
    said = texts_of(page(app))
    assert "zyxwv" not in said and "roof" not in said and "Rain" not in said
    assert page(app).list.entries.records == ()
    page(app).editor.text.undo()
    page(app).letting_go.text.undo()
    assert page(app).editor.text.exact() == page(app).letting_go.text.exact() == ""
    app.worker._pool.waitForDone()
    assert journal is not None
    assert [note.text for note in journal.notes()] == [OLD.text + "zyxwv"]  # but it was kept
    app._journal = journal  # as it was, for closing


def test_what_cannot_be_saved_is_said_and_tried_again(
    app: App, data: DataFolder, qtbot: QtBot
) -> None:
    page(app).write_button.click()
    away = data.journal.with_name("away")
    data.journal.rename(away)
    data.journal.write_text("")
    write(app, "kept after all")
    room(app).keep()
    qtbot.waitUntil(lambda: "tried again" in app.window.said)
    data.journal.unlink()
    away.rename(data.journal)
    page(app).editor.done_button.click()
    app.window.action.click()
    qtbot.waitUntil(lambda: "saved now" in app.window.said, timeout=10_000)
    assert stored(app)[-1].text == "kept after all"
    assert not app.unsaved


def test_every_control_by_tab(app: App) -> None:
    page(app).write_button.click()
    page(app).editor.offer_button.click()
    page(app).editor.tags_button.click()
    page(app).editor.text.setFocus()
    reached = tab_round(app.window)
    editor = page(app).editor
    wanted = [
        editor.another_button, editor.none_button, editor.text, editor.tags_button,
        editor.timer_button, editor.looks_button, *editor.tags.chain(), editor.done_button,
    ]  # fmt: skip
    assert [spoken_name(each) for each in wanted if each not in reached] == [], [
        spoken_name(each) for each in reached
    ]
    order = [reached.index(each) for each in wanted]
    start = order.index(min(order))
    assert sorted(order) == order[start:] + order[:start]
