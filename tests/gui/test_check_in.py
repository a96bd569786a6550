"""Check-ins: what is stored at each step, what stays when one leaves, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import Asking
from feltsense.feeling.ratings import Felt, Rating, Sensation
from feltsense.feeling.sensations import NOTHING
from feltsense.gui.check_in.done_view import KEPT, NOT_YET, DoneView
from feltsense.gui.check_in.kind_pairs import KindPairs
from feltsense.gui.check_in.room import NOT_NOW, ONE_MOMENT, CheckInRoom
from feltsense.gui.check_in.sensation_step import EVERYWHERE, SensationStep
from feltsense.gui.check_in.tags_step import TagsStep
from feltsense.gui.session.keeper import Unsaved
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.ways import Way
from feltsense.gui.theme import Theme
from feltsense.gui.window import CHECK_IN, HELP, HOME, LOCK, Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import CheckIn
from tests.gui.screens import spoken_name, tab_round

AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)


class Kept:
    """The room in a window with a few pages, on a journal of its own; the clock goes by hand."""

    def __init__(self, theme: Theme, folder: Path, *, alone: bool = False) -> None:
        self.folder = folder
        self.journal = Journal(folder)
        self.worker = Worker()
        self.window = Window(theme)
        for name in (HOME, "start", HELP, LOCK):
            page = QWidget()
            page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.window.add_page(name, page)
        self.at = AT
        self.asking = Asking()
        self.unsaved = Unsaved()
        self.went: list[int] = []
        self.closed = False
        self.room = CheckInRoom(
            self.window,
            self.worker,
            asking=lambda: self.asking,
            now=lambda: self.at,
            unsaved=self.unsaved,
            ways=lambda _: (Way("A note", "notebook-pen", self.went.append),),
            alone=alone,
        )
        self.changes: list[bool] = []
        self.room.changed.connect(lambda: self.changes.append(True))

    @property
    def view(self) -> RatingView:
        view = self.room.page.currentWidget()
        assert isinstance(view, RatingView)
        return view

    @property
    def done(self) -> DoneView:
        view = self.room.page.currentWidget()
        assert isinstance(view, DoneView)
        return view

    @property
    def body(self) -> SensationStep:
        (step,) = self.view.findChildren(SensationStep)
        return step

    @property
    def tags(self) -> TagsStep:
        (step,) = self.view.findChildren(TagsStep)
        return step

    def stored(self) -> tuple[CheckIn, ...]:
        """What somebody finds who opens the journal anew, as after a crash."""
        self.worker.finish()
        return Journal(self.folder, read_only=True).check_ins()

    def begin(self) -> None:
        self.window.show()
        self.window.show_page(HOME)
        self.room.open(self.journal)
        self.room.begin()


def sensed(body: SensationStep) -> list[Sensation]:
    return list(body.sensations)


def chosen(pairs: KindPairs) -> list[str]:
    return list(pairs.kinds)


def is_small(window: Window) -> bool:
    return window.is_compact


@pytest.fixture
def kept(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Kept]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # of tests before
    kept = Kept(theme, tmp_path / "journal")
    qtbot.addWidget(kept.window)
    kept.begin()
    yield kept
    kept.room.keep()
    kept.worker.finish()
    QCoreApplication.processEvents()  # what was stored last is told while the room is there


def test_numb_is_a_whole_check_in(kept: Kept, qtbot: QtBot) -> None:
    kept.view.words.button("numb").click()
    kept.view.skip_button.click()
    assert kept.done.line.text() == KEPT
    (stored,) = kept.stored()
    assert stored.rating is not None
    assert (stored.at, stored.rating.moment, stored.rating.answers) == (AT, "check-in", ("numb",))
    kept.done.back_button.click()
    assert kept.window.here == HOME and not kept.window.in_session
    assert not kept.room.is_open


def test_the_first_answer_is_on_the_disk_while_the_questions_are_open(
    kept: Kept, qtbot: QtBot
) -> None:
    kept.view.words.button("tired").click()
    qtbot.waitUntil(lambda: len(kept.journal.check_ins()) == 1)
    kept.at += timedelta(minutes=3)
    kept.view.words.button("sad").click()
    qtbot.waitUntil(lambda: len(kept.journal.check_ins()[0].rating.felt) == 2)  # type: ignore[union-attr]
    (stored,) = kept.stored()
    assert stored.rating is not None
    assert [felt.word for felt in stored.rating.felt] == ["tired", "sad"]
    assert stored.at == stored.rating.at == AT  # of the first answer


def test_one_that_is_taken_back_is_not_kept(kept: Kept, qtbot: QtBot) -> None:
    kept.view.words.button("tired").click()
    qtbot.waitUntil(lambda: len(kept.journal.check_ins()) == 1)
    kept.view.words.button("tired").click()
    qtbot.waitUntil(lambda: not kept.journal.check_ins())
    kept.view.skip_button.click()
    assert kept.window.here == HOME  # there is nothing to say
    assert kept.stored() == ()


def test_nothing_answered_is_nothing_kept(kept: Kept) -> None:
    QTest.keyClick(kept.view, Qt.Key.Key_Escape)
    assert kept.window.here == HOME
    assert kept.stored() == ()


def test_tags_alone_are_a_check_in(kept: Kept) -> None:
    added: list[str] = []
    kept.room.tag_added.connect(added.append)
    kept.tags.chips.chip("craving").click()
    kept.tags.chips.field.setText("the choir")
    kept.view.skip_button.click()
    (stored,) = kept.stored()
    assert stored.rating is None and stored.tags == ("craving", "the choir")
    assert added == ["the choir"]


def test_the_body_with_its_kinds(kept: Kept) -> None:
    body = kept.body
    assert sensed(body) == []
    body.picker.set_places(("chest", "hands"))
    body.picker.changed.emit()
    body.panel.pairs.chip("tight").click()
    assert sensed(body) == [Sensation("chest"), Sensation("hands", ("tight",))]
    body.picker.set_places(("chest",))
    body.picker.changed.emit()
    body.panel.pairs.chip("warm").click()
    body.panel.pairs.chip("buzzing").click()
    kept.view.skip_button.click()
    (stored,) = kept.stored()
    assert stored.rating is not None
    assert stored.rating.sensations == (Sensation("chest", ("warm", "buzzing")),)


def test_nothing_in_the_body_is_an_answer_and_stands_alone(kept: Kept) -> None:
    body = kept.body
    body.picker.set_places(("chest",))
    body.picker.changed.emit()
    body.nowhere.click()
    nothing = [Sensation(EVERYWHERE, (NOTHING,))]
    assert body.picker.places == () and sensed(body) == nothing
    body.picker.set_places(("jaw",))
    body.picker.changed.emit()
    assert not body.nowhere.isChecked() and sensed(body) == [Sensation("jaw")]
    body.take(Rating("check-in", AT, sensations=tuple(nothing)))
    assert body.nowhere.isChecked() and sensed(body) == nothing


def test_nothing_and_a_kind_exclude_each_other(kept: Kept) -> None:
    pairs = kept.body.panel.pairs
    pairs.chip("warm").click()
    pairs.chip("cool").click()
    assert chosen(pairs) == ["warm", "cool"]
    pairs.chip(NOTHING).click()
    assert chosen(pairs) == [NOTHING]
    pairs.chip("far").click()
    assert chosen(pairs) == ["far"]


def test_what_was_sensed_is_shown_again(kept: Kept) -> None:
    was = (Sensation("chest", ("tight", "full")), Sensation("feet"))
    kept.body.take(Rating("check-in", AT, sensations=was))
    assert kept.body.sensations == was
    rating = Rating("check-in", AT, (Felt("sad"),))
    assert kept.body.into(rating) == replace(rating, sensations=was)


def test_locking_in_the_middle_keeps_what_was_answered(kept: Kept) -> None:
    kept.view.words.button("foggy").click()
    kept.room.open(None)
    assert not kept.room.is_open
    (stored,) = kept.stored()
    assert stored.rating is not None and stored.rating.answers == ("foggy",)


def test_several_a_day_are_several(kept: Kept) -> None:
    for word in ("foggy", "numb"):
        kept.room.begin()
        kept.view.words.button(word).click()
        kept.view.skip_button.click()
        kept.done.back_button.click()
        kept.at += timedelta(hours=2)
    assert [check_in.at for check_in in kept.stored()] == [AT, AT + timedelta(hours=2)]


def test_asking_again_goes_on_with_what_is_under_way(kept: Kept) -> None:
    view = kept.view
    view.words.button("sad").click()
    kept.window.show_help()
    kept.room.begin()
    assert kept.view is view and kept.window.here == CHECK_IN


def test_it_goes_back_to_the_page_it_was_asked_for_on(kept: Kept) -> None:
    kept.view.skip_button.click()
    kept.window.show_page("start")
    kept.room.begin()
    kept.view.skip_button.click()
    assert kept.window.here == "start"
    kept.window.show_help()
    kept.room.begin()
    kept.view.skip_button.click()
    assert kept.window.here == "start"  # help is never a place to be sent back to


def test_it_waits_for_the_journal(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    kept = Kept(theme, tmp_path / "journal")
    qtbot.addWidget(kept.window)
    kept.window.show_page(HOME)
    kept.room.begin()
    assert kept.window.said == ONE_MOMENT and kept.window.here == HOME
    kept.room.open(kept.journal)
    assert kept.window.here == CHECK_IN and kept.window.said == ""


def test_it_does_not_break_into_a_session(kept: Kept) -> None:
    kept.view.skip_button.click()
    kept.window.set_session(True)
    kept.room.call()
    assert kept.window.here == HOME and kept.window.said == NOT_NOW


def test_a_window_that_was_away_comes_up_small_and_goes_away_again(kept: Kept) -> None:
    kept.view.skip_button.click()
    kept.window.showMinimized()
    kept.room.call()
    assert is_small(kept.window) and not kept.window.isMinimized()
    kept.view.words.button("numb").click()
    kept.view.skip_button.click()
    kept.done.back_button.click()
    assert not is_small(kept.window) and kept.window.isMinimized()
    assert kept.window.here == HOME


def test_the_small_window_may_become_the_whole_one_in_the_middle(kept: Kept) -> None:
    kept.view.skip_button.click()
    kept.window.showMinimized()
    kept.room.call()
    view = kept.view
    view.words.button("tired").click()
    kept.room.go_on()
    assert not is_small(kept.window) and kept.view is view
    kept.view.skip_button.click()
    kept.done.back_button.click()
    assert kept.window.here == HOME and not kept.window.isMinimized()


def test_a_window_that_was_opened_for_it_closes_after_it(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    for answered in (True, False):
        kept = Kept(theme, tmp_path / f"journal {answered}", alone=True)
        qtbot.addWidget(kept.window)
        kept.window.set_compact(True)
        kept.window.show_page(CHECK_IN)
        kept.window.show()
        kept.window.activateWindow()
        qtbot.waitUntil(kept.window.isActiveWindow)
        kept.room.open(kept.journal)  # the questions come by themselves
        if answered:
            kept.view.words.button("numb").click()
            kept.view.skip_button.click()
            QTest.keyClick(kept.done, Qt.Key.Key_Escape)
        else:
            QTest.keyClick(kept.view, Qt.Key.Key_Escape)
        assert not kept.window.isVisible()
        assert len(kept.stored()) == answered


def test_where_nothing_can_be_kept_it_says_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    kept = Kept(theme, tmp_path / "journal", alone=True)
    qtbot.addWidget(kept.window)
    kept.window.show_page(CHECK_IN)
    kept.window.show()
    kept.room.cannot()
    kept.done.back_button.click()
    assert not kept.window.isVisible()


def test_what_cannot_be_saved_is_not_called_kept(kept: Kept, qtbot: QtBot) -> None:
    kept.folder.rename(kept.folder.with_name("away"))
    kept.folder.write_text("")  # as a disk that was pulled out
    kept.view.words.button("sad").click()
    kept.view.skip_button.click()
    qtbot.waitUntil(lambda: kept.done.line.text() == NOT_YET)
    assert kept.window.action.isVisible() and bool(kept.unsaved)
    kept.folder.unlink()
    kept.folder.with_name("away").rename(kept.folder)
    kept.window.action.click()
    qtbot.waitUntil(lambda: kept.done.line.text() == KEPT)
    assert len(kept.stored()) == 1 and kept.changes


def test_a_way_on_knows_which_check_in_it_follows(kept: Kept, qtbot: QtBot) -> None:
    kept.view.words.button("numb").click()
    kept.view.skip_button.click()
    qtbot.waitUntil(lambda: kept.done.id != 0)
    kept.done.ways[0].click()
    assert kept.went == [check_in.id for check_in in kept.stored()]


@pytest.mark.parametrize("wide", [True, False])
def test_the_kinds_are_asked_beside_the_places_or_after_them(
    kept: Kept, qtbot: QtBot, wide: bool
) -> None:
    kept.asking = Asking(body_first=True)
    kept.view.skip_button.click()
    if wide:
        kept.window.resize(1000, 700)
    else:
        kept.window.set_compact(True)
    kept.room.begin()
    body = kept.body
    assert body.isVisible() and not body.panel.isVisible()
    qtbot.waitUntil(lambda: body.is_wide == wide)
    body.picker.set_places(("chest", "jaw"))
    body.picker.changed.emit()
    assert body.panel.isVisible() == wide
    if not wide:
        kept.view.go_on()
        assert not body.isVisible() and body.panel.isVisible()
    chain = body.panel.chain()
    chain[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chain[0], Qt.Key.Key_Space)  # back to the chest
    body.panel.pairs.chip("warm").click()
    kept.view.go_on()
    assert kept.view.words.isVisible()  # then perhaps a feeling
    assert sensed(body) == [Sensation("chest", ("warm",)), Sensation("jaw")]


def test_a_letter_and_arrows_go_among_the_kinds(kept: Kept, qtbot: QtBot) -> None:
    kept.asking = Asking(body_first=True)
    kept.view.skip_button.click()
    kept.window.resize(1000, 700)
    kept.room.begin()
    kept.window.activateWindow()
    qtbot.waitUntil(kept.window.isActiveWindow)
    kept.body.picker.set_places(("chest",))
    kept.body.picker.changed.emit()
    pairs = kept.body.panel.pairs
    pairs.chip("warm").setFocus(Qt.FocusReason.TabFocusReason)
    for key, kind in (
        (Qt.Key.Key_H, "heavy"),
        (Qt.Key.Key_H, "hollow"),
        (Qt.Key.Key_H, "heavy"),
        (Qt.Key.Key_Right, "light"),
        (Qt.Key.Key_Up, "cool"),
    ):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        assert QApplication.focusWidget() is pairs.chip(kind)


def test_tab_goes_from_the_places_to_the_kinds_and_on(kept: Kept, qtbot: QtBot) -> None:
    kept.asking = Asking(body_first=True)
    kept.view.skip_button.click()
    kept.window.resize(1000, 700)
    kept.room.begin()
    kept.window.activateWindow()
    qtbot.waitUntil(kept.window.isActiveWindow)
    here = [spoken_name(kept.body.nowhere)]
    kept.body.nowhere.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_C, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        here.append(spoken_name(focused))
    assert here == ["Nothing I can find", "whole body", "chest", "chest", "warm", "cool"]
    names = [spoken_name(each) for each in tab_round(kept.window)]
    assert names.index("nothing") < names.index("Go on")


def test_places_stay_where_they_are_when_one_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    for width in (500, 840, 1120, 1800):
        body = SensationStep(theme)
        qtbot.addWidget(body)
        body.resize(width, 600)
        body.show()
        qtbot.wait(20)
        before = [body.picker.chip(name).pos() for name in ("head", "chest", "toes")]
        body.picker.chip("chest").click()
        qtbot.wait(20)
        assert [body.picker.chip(name).pos() for name in ("head", "chest", "toes")] == before
