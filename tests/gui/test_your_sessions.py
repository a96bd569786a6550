"""Your sessions: all that was done is there, in plain words, and what is changed can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import Questions
from feltsense.feeling.ratings import Felt, Rating, Sensation
from feltsense.feeling.scales import Scale
from feltsense.gui import wording
from feltsense.gui.check_in.sensation_step import SensationStep
from feltsense.gui.components.chips import Chip
from feltsense.gui.samples import NOW, exercises
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.theme import Theme
from feltsense.gui.window import Window
from feltsense.gui.worker import Worker
from feltsense.gui.your_sessions import saying
from feltsense.gui.your_sessions.entries import Entries, newest_first, same_in
from feltsense.gui.your_sessions.entry_list import EntryModel, as_list
from feltsense.gui.your_sessions.page import EMPTY, SessionsPage
from feltsense.gui.your_sessions.room import SESSIONS, SessionsRoom
from feltsense.gui.your_sessions.samples import entries
from feltsense.journal.journal import Journal
from feltsense.journal.records import (
    CUT_OFF,
    FINISHED,
    RUNNING,
    STOPPED,
    CheckIn,
    Note,
    Played,
    Session,
)

from .screens import words_on

K = Qt.Key


def sat(number: int = 0, **changes: object) -> Session:
    exercise = exercises()[number % 6]
    played = Played(exercise.id, exercise.title, exercise.kind, exercise.digest)
    usual = Session(played, NOW - timedelta(hours=number), 180.0, 170.0, FINISHED)
    return replace(usual, **changes)  # type: ignore[arg-type]


# In words


@pytest.mark.parametrize(
    ("ending", "words"),
    [(FINISHED, "finished"), (STOPPED, "stopped"), (CUT_OFF, "ended when the app closed")],
)
def test_how_it_ended_is_said_and_not_judged(ending: str, words: str) -> None:
    assert saying.shown(sat(ending=ending)).line == f"21:40, 3 min, {words}"


def test_ratings_in_a_line() -> None:
    ratings = (
        Rating("before", NOW, felt=(Felt("tense", 6), Felt("longing")), answers=("numb",)),
        Rating("during", NOW, scales={"noticing": "very little"}),
        Rating("after", NOW, scales={"numb": 7}),
    )
    assert saying.ratings_in_short(ratings) == (
        "Before: tense 6, longing, numb. During: very little. After: numb or shut off 7."
    )
    assert saying.ratings_in_short(()) == ""


def test_every_kind_of_entry_has_its_words() -> None:
    for record in entries():
        said = saying.shown(record)
        assert said.title and said.line
        assert isinstance(saying.about(record), tuple)


def test_a_long_word_may_go_on_in_the_next_line() -> None:
    assert saying.breakable("a" * 60).replace("\u200b", "") == "a" * 60
    assert "\u200b" in saying.breakable("a" * 60)
    assert saying.breakable("short words only") == "short words only"


# As the person set it up

MINE = Questions(
    own_scales=(Scale("own: quiet", "How quiet is it inside?", "loud", "still"),), day_begins=4
)


def test_a_scale_of_ones_own_is_shown_with_its_words_and_later_by_its_name() -> None:
    rating = Rating("after", NOW, scales={"own: quiet": 3})
    assert saying.answers(rating, MINE) == (
        ("How quiet is it inside?", "3, from 0 “loud” to 10 “still”"),
    )
    assert saying.answers(rating) == (("Quiet?", "3"),)
    assert saying.in_short(rating) == "quiet 3"


def at_night(minutes: int = 90, days: int = 0) -> CheckIn:
    """A check-in at 1:30 on 22 November, a Sunday; others so many minutes after midnight."""
    return CheckIn(NOW.replace(hour=0, minute=0) + timedelta(days=days, minutes=minutes))


def test_the_list_goes_by_the_persons_day(theme: Theme, qtbot: QtBot) -> None:
    records = [at_night(300), at_night(), at_night(22 * 60, days=-1)]
    for begins, starts in ((0, [True, False, True]), (4, [True, True, False])):
        page = SessionsPage(theme, lambda: NOW, questions=partial(Questions, day_begins=begins))
        qtbot.addWidget(page)
        page.show_entries(as_list(records))
        model = page.list.entries
        assert [model.begins_day(row) for row in range(3)] == starts
        said = model.data(model.index(1, 0))
        assert f"{saying.whole_day(model.day(records[1]))}, 1:30" in str(said)
        page.show_entry(records[1])
        words = words_on(page)
        assert "Sunday 22 November 2026, 1:30" in words  # its own hour and day, in any case
        assert ("It belongs to Saturday 21 November." in words) == (begins == 4)


def test_night_and_morning_are_told_apart() -> None:
    night = NOW.replace(hour=1, minute=30)
    assert wording.when(night, NOW) == "Today, 1:30"
    assert wording.when(night, NOW, 4) == "Yesterday, 1:30 at night"
    assert wording.when(night, night, 4) == "Today, 1:30"
    assert wording.when(NOW.replace(hour=9), NOW, 12) == "Yesterday, 9:40 the next morning"
    older = night - timedelta(days=3)
    assert wording.when(older, NOW, 4) == "Wednesday 18 November, 1:30 at night"


def test_a_rating_is_changed_with_what_was_asked_then(theme: Theme, qtbot: QtBot) -> None:
    page = SessionsPage(theme, lambda: NOW, questions=lambda: MINE)
    qtbot.addWidget(page)
    rating = Rating("after", NOW, scales={"own: quiet": 3, "own: gone": 4})
    page.show_entry(sat(ratings=(rating,)))
    page.entry.change_buttons[0].click()
    assert page.editing is not None
    scales = page.editing.scales
    assert list(scales) == ["numb", "body", "hard", "own: quiet", "own: gone"]
    assert page.editing.rating().scales == rating.scales


# The list


def test_newest_first_and_what_runs_is_not_among_them(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    first, second = journal.add(sat(5)), journal.add(sat(1))
    note = journal.add(Note(NOW - timedelta(hours=3), "Rain."))
    journal.add(sat(0, ending=RUNNING))
    assert newest_first(journal).records == (second, note, first)


def test_a_change_moves_only_what_it_changed(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    added = journal.add_all([sat(number) for number in range(20)])
    model = EntryModel()
    model.take(newest_first(journal))
    moved: list[tuple[str, int, int]] = []
    model.rowsRemoved.connect(lambda _, a, b: moved.append(("gone", a, b)))
    model.rowsInserted.connect(lambda _, a, b: moved.append(("new", a, b)))
    model.dataChanged.connect(lambda a, b: moved.append(("changed", a.row(), b.row())))
    journal.remove(added[7])
    model.take(newest_first(journal, model.records))
    journal.put_back(added[7])
    model.take(newest_first(journal, model.records))
    journal.update(replace(added[3], heard=1.0))
    model.take(newest_first(journal, model.records))
    model.take(newest_first(journal, model.records))
    assert moved == [("gone", 7, 7), ("new", 7, 7), ("changed", 3, 3)]
    assert [each.id for each in model.records] == [each.id for each in added]


def test_an_entry_is_found_again_whatever_was_changed_in_it() -> None:
    all_ = entries()
    session = all_[3]
    assert isinstance(session, Session)
    changed = replace(session, heard=1.0)
    assert [same_in(all_, each) for each in all_] == list(all_)
    assert same_in((*all_[:3], changed, *all_[4:]), all_[3]) == changed
    assert same_in((*all_[:3], *all_[4:]), all_[3]) is None
    assert same_in((), all_[3]) is None


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SessionsPage:
    page = SessionsPage(theme, lambda: NOW)
    qtbot.addWidget(page)
    page.resize(900, 640)
    page.show_entries(as_list(entries()))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    return page


def key(*keys: Qt.Key) -> None:
    for each in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, each)


def test_by_keyboard_alone_into_an_entry_and_back(page: SessionsPage) -> None:
    key(K.Key_Down, K.Key_Down, K.Key_Return)
    assert page.entry.record == entries()[2]
    assert "Small body scan" in page.windowTitle()
    key(K.Key_Escape)
    assert page.list.hasFocus() and page.list.here == entries()[2]
    key(K.Key_End)
    assert page.list.here == entries()[-1]
    key(K.Key_Home)
    assert page.list.here == entries()[0]


def test_delete_asks_for_the_entry_that_one_is_at(page: SessionsPage) -> None:
    unwanted: list[object] = []
    page.delete.connect(unwanted.append)
    key(K.Key_Down, K.Key_Delete)
    assert unwanted == [entries()[1]]
    key(K.Key_Return)
    page.entry.delete_button.click()
    assert unwanted == [entries()[1]] * 2


def test_a_screen_reader_says_what_the_row_shows(page: SessionsPage) -> None:
    model = page.list.entries
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Longer out-breath. Sunday 22 November 2026, 8:40, 4 min, finished. "
        "Before: numb, far away. During: very little. After: tired 4, calm"
    )


def test_an_entry_says_all_of_it(page: SessionsPage) -> None:
    page.show_entry(entries()[0])
    words = words_on(page.entry)
    for part in (
        "Sunday 22 November 2026, 8:40",
        "numb",
        "How numb or shut off do you feel right now?",
        "8, from 0 “I can feel things” to 10 “nothing gets through”",
        "very little",
        "tired, 4 of 10",
    ):
        assert part in words
    assert len(page.entry.change_buttons) == 3


def test_what_was_taken_in_says_from_where(page: SessionsPage) -> None:
    record = entries()[4]
    assert isinstance(record, CheckIn)
    page.show_entry(record)
    words = words_on(page.entry)
    assert "Taken in from Daylio." in words
    assert "Work, late" in words or "work, late" in words


def test_changing_a_rating_tells_the_entry_as_it_is_to_be(page: SessionsPage) -> None:
    changed: list[tuple[object, object]] = []
    page.changed.connect(lambda before, after: changed.append((before, after)))
    record = entries()[0]
    page.show_entry(record)
    page.entry.change_buttons[2].click()
    view = page.editing
    assert isinstance(view, RatingView) and view.words.felt == ("tired", "calm")
    view.words.button("calm").click()
    view.save_button.click()
    ((before, after),) = changed
    assert before == record and isinstance(after, Session)
    assert after.ratings[2].felt == (Felt("tired", 4),)
    assert after.ratings[:2] == record.ratings[:2]  # type: ignore[union-attr]
    assert page.currentWidget() is view  # until it is stored
    page.saved(after)
    assert page.entry.record == after and page.editing is None


def test_what_was_sensed_is_shown_and_kept_where_a_check_in_is_changed(
    qtbot: QtBot, theme: Theme
) -> None:
    page = SessionsPage(theme, lambda: NOW, without=lambda: ("pelvis",))
    qtbot.addWidget(page)
    sensed = (Sensation("chest", ("tight",)), Sensation("pelvis", ("warm",)))
    rating = Rating("check-in", NOW, (Felt("sad", 4, ("jaw",)),), sensations=sensed)
    changed: list[object] = []
    page.changed.connect(lambda _, after: changed.append(after))
    page.show_entry(CheckIn(NOW, rating, id=1))
    page.entry.change_buttons[0].click()
    assert page.editing is not None
    (body,) = page.editing.findChildren(SensationStep)
    assert body.sensations == sensed
    assert {chip.text() for chip in body.picker.findChildren(Chip)}.isdisjoint({"pelvis"})
    body.picker.chip("chest").click()
    page.editing.save_button.click()
    (after,) = changed
    assert isinstance(after, CheckIn) and after.rating is not None
    assert after.rating == replace(rating, sensations=sensed[1:])


def test_a_question_within_a_session_of_which_more_is_known_can_be_changed(
    page: SessionsPage,
) -> None:
    rating = Rating("during", NOW, (Felt("sad", 4),), scales={"hard": 3}, frame=9)
    page.show_entry(sat(id=7, ratings=(rating,)))
    page.entry.change_buttons[0].click()
    assert page.editing is not None and page.editing.rating() == rating
    assert page.editing.windowTitle() == "Change: during"


def asked(page: SessionsPage) -> bool:
    return page.entry.question is not None


def test_the_question_within_a_session_is_changed_in_its_place(page: SessionsPage) -> None:
    changed: list[Session] = []
    page.changed.connect(lambda _, after: changed.append(after))
    page.show_entry(entries()[0])
    page.entry.change_buttons[1].click()
    assert asked(page)
    key(K.Key_Escape)
    assert not asked(page)
    assert page.currentWidget() is page.entry
    page.entry.change_buttons[1].click()
    question = page.entry.question
    assert question is not None and question.chips is not None
    question.chips.chip("nothing").click()
    assert changed[0].ratings[1].scales == {"noticing": "nothing"}


def test_a_rating_of_which_nothing_is_left_goes(page: SessionsPage) -> None:
    changed: list[Session] = []
    page.changed.connect(lambda _, after: changed.append(after))
    page.show_entry(entries()[2])
    page.entry.change_buttons[0].click()
    assert page.editing is not None
    page.editing.words.button("tense").click()
    page.editing.save_button.click()
    assert changed[0].ratings == ()


def test_without_entries_it_says_so_kindly(qtbot: QtBot, theme: Theme) -> None:
    page = SessionsPage(theme, lambda: NOW)
    qtbot.addWidget(page)
    page.show()
    assert EMPTY[0] not in words_on(page)  # as long as nobody knows
    page.show_entries(Entries(()))
    assert EMPTY[0] in words_on(page)


def test_locked_it_lets_go_of_everything(page: SessionsPage) -> None:
    page.show_entry(entries()[0])
    page.empty()
    assert page.list.entries.records == () and page.entry.record is None
    assert "numb" not in words_on(page)


def test_it_is_quick_with_twenty_years(
    qtbot: QtBot, theme: Theme, capsys: pytest.CaptureFixture[str]
) -> None:
    """Shown, not asserted: what one look at 40,000 entries costs the main thread."""
    many = tuple(sat(number, id=number + 1) for number in range(40_000))
    page = SessionsPage(theme, lambda: NOW)
    qtbot.addWidget(page)
    page.resize(1024, 760)
    page.show()
    QApplication.processEvents()
    took: dict[str, float] = {}

    def timed(name: str, act: Callable[[], object]) -> None:
        began = time.perf_counter()
        act()
        QApplication.processEvents()
        took[name] = (time.perf_counter() - began) * 1000

    timed("first shown", lambda: page.show_entries(Entries(many)))
    timed("page down", lambda: QTest.keyClick(page.list, K.Key_PageDown))
    timed("to the end", lambda: QTest.keyClick(page.list, K.Key_End))
    timed("one deleted", lambda: page.show_entries(Entries(many[:-1], len(many) - 1, 0)))
    with capsys.disabled():
        print("".join(f"\n    {name}: {value:.1f} ms" for name, value in took.items()))
    assert page.list.here == many[-2]


# With a journal


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[tuple[SessionsRoom, Journal]]:
    window, worker = Window(theme), Worker()
    qtbot.addWidget(window)
    journal = Journal(tmp_path)
    journal.add_all([sat(number, ratings=(Rating("before", NOW, answers=("numb",)),))
                     for number in range(3)])  # fmt: skip
    room = SessionsRoom(window, worker, lambda: NOW)
    room.open(journal)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page(SESSIONS)
    qtbot.waitUntil(lambda: len(room.page.list.entries.records) == 3)
    yield room, journal
    worker.finish()


def window_of(room: SessionsRoom) -> Window:
    window = room.page.window()
    assert isinstance(window, Window)
    return window


def test_deleted_and_brought_back_by_the_button_and_by_keys(
    qtbot: QtBot, room: tuple[SessionsRoom, Journal]
) -> None:
    page, journal, window = room[0].page, room[1], window_of(room[0])
    room[0].changed.connect(room[0].refresh)
    newest = page.list.entries.records
    page.list.setFocus()
    key(K.Key_Delete)
    qtbot.waitUntil(lambda: len(journal.sessions()) == 2)
    qtbot.waitUntil(lambda: window.said.startswith("Deleted: Feet and chair, today, 21:40."))
    assert window.action.text() == "Undo"
    qtbot.waitUntil(lambda: len(page.list.entries.records) == 2)
    key(K.Key_Delete)
    qtbot.waitUntil(lambda: len(page.list.entries.records) == 1)
    QTest.keyClick(window, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.list.entries.records) == 2)
    window.action.click()
    qtbot.waitUntil(lambda: page.list.entries.records == newest)
    assert not window.action.isVisible()  # nothing is left to take back
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, K.Key_Z, redo)
    qtbot.waitUntil(lambda: page.list.entries.records == newest[1:])


def test_changed_and_brought_back(qtbot: QtBot, room: tuple[SessionsRoom, Journal]) -> None:
    page, journal = room[0].page, room[1]
    room[0].changed.connect(room[0].refresh)
    record = page.list.entries.records[0]
    page.show_entry(record)
    page.entry.change_buttons[0].click()
    assert page.editing is not None
    page.editing.words.button("calm").click()
    page.editing.save_button.click()
    qtbot.waitUntil(lambda: journal.session(record.id).ratings[0].felt == (Felt("calm"),))
    qtbot.waitUntil(lambda: page.editing is None and "calm" in words_on(page.entry))
    room[0].undo()
    qtbot.waitUntil(lambda: journal.session(record.id) == record)
    qtbot.waitUntil(lambda: "calm" not in words_on(page.entry))


def test_what_cannot_be_saved_stays_on_the_screen(
    qtbot: QtBot, room: tuple[SessionsRoom, Journal], tmp_path: Path
) -> None:
    page, journal, window = room[0].page, room[1], window_of(room[0])
    journal.close()
    page.show_entry(page.list.entries.records[0])
    page.entry.change_buttons[0].click()
    view = page.editing
    assert view is not None
    view.words.button("calm").click()
    view.save_button.click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert page.editing is view and view.words.felt == ("calm",)


def test_within_a_session_the_keys_bring_nothing_back(
    qtbot: QtBot, room: tuple[SessionsRoom, Journal]
) -> None:
    page, journal, window = room[0].page, room[1], window_of(room[0])
    page.list.setFocus()
    key(K.Key_Delete)
    qtbot.waitUntil(lambda: window.said.startswith("Deleted"))
    window.set_session(True)
    QTest.keyClick(window, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(100)
    assert len(journal.sessions()) == 2
    window.set_session(False)
    QTest.keyClick(window, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(journal.sessions()) == 3)


def test_locked_nothing_can_be_brought_back_any_more(
    qtbot: QtBot, room: tuple[SessionsRoom, Journal]
) -> None:
    page, journal = room[0].page, room[1]
    page.list.setFocus()
    key(K.Key_Delete)
    qtbot.waitUntil(lambda: len(journal.sessions()) == 2)
    qtbot.wait(50)
    room[0].open(None)
    room[0].undo()
    qtbot.wait(50)
    assert len(journal.sessions()) == 2 and page.list.entries.records == ()
