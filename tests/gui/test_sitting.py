"""What a session asks and offers in the window, with an output that a test moves on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.offers import AFTER
from feltsense.feeling.ratings import Rating
from feltsense.gui.session.closing_view import ClosingView
from feltsense.gui.session.offer_view import OfferView
from feltsense.gui.session.outside_view import OutsideView
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.session.rating_view import LEFT_EARLY, RatingView
from feltsense.gui.session.ways import Way
from feltsense.gui.sitting import ANEW, MOMENT, Following, SessionPage, Sitting, now_here
from feltsense.gui.theme import Theme
from feltsense.gui.window import HOME, Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import FINISHED, STOPPED
from feltsense.player.player import ASKED_FROM
from feltsense.player.table import State
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.script.parse import parse
from feltsense.script.steps import Exercise
from feltsense.sound.silent import SilentOutput

V = TypeVar("V", bound=QWidget)

FRONT = "---\ntitle: {title}\nkind: {kind}\nsummary: For the tests.\nminutes: {minutes}\n---\n"
BODY = "# One\nLook around. [=5] [ask numb, and wait] On. [=5] [ask body] [60]\n# Two\nHere. [60]"
ROOM = parse(FRONT.format(title="Room", kind="grounding", minutes=1) + BODY, "room.md", "a/room")
SCAN = parse(FRONT.format(title="Scan", kind="body-scan", minutes=3) + BODY, "scan.md", "a/scan")


class Told(SilentOutput):
    """Silent, and as far on as it is told."""

    frame = 0

    def play(self, at: int, now: int) -> None:
        self.frame = at

    def heard_frame(self, now: int) -> int:
        return self.frame


class Room:
    """A window with a session in it."""

    def __init__(self, theme: Theme, qtbot: QtBot, folder: Path) -> None:
        self.theme = theme
        self.qtbot = qtbot
        self.window = Window(theme)
        qtbot.addWidget(self.window)
        self.page = SessionPage()
        self.window.add_page("session", self.page)
        self.worker = Worker()
        self.journal = Journal(folder / "journal")
        self.output = Told("No sound in this test.")
        self.ended: list[str] = []
        self.following: list[Following] = []
        self.window.show()
        self.window.show_page("session")

    def begin(
        self,
        exercise: Exercise = SCAN,
        *,
        before: Rating | None = None,
        asked: bool = True,
        outside: Exercise | None = ROOM,
        then: Following | None = None,
        ways: tuple[Way, ...] = (),
    ) -> Sitting:
        self.sitting = Sitting(
            self.window,
            self.page,
            self.worker,
            exercise,
            Choices(),
            output=self.output,
            journal=self.journal,
            voices=(),
            saved=lambda _: None,
            before=before,
            asked=asked,
            outside=outside,
            then=then,
            ways=ways,
        )
        self.sitting.ended.connect(self.ended.append)
        self.sitting.goes_on.connect(self.following.append)
        self.sitting.begin()
        return self.sitting

    @property
    def view(self) -> object:
        return self.page.currentWidget()

    def shown(self, kind: type[V]) -> V:
        view = self.view
        assert isinstance(view, kind)
        return view

    def is_in(self, state: State) -> bool:
        return self.sitting.player.state is state

    def plays(self) -> PlayerView:
        self.qtbot.waitUntil(lambda: self.is_in(State.PLAYING), timeout=20_000)
        return self.shown(PlayerView)

    def go_to(self, seconds: float) -> None:
        self.output.frame = round(seconds * RATE)
        self.sitting._tick()

    def rate(self, moment: str, **scales: int | str) -> None:
        view = self.shown(RatingView)
        view.answered.emit(Rating(moment, now_here(), scales=dict(scales)))

    def skip(self) -> None:
        view = self.shown(RatingView)
        view.skipped.emit()


@pytest.fixture
def room(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    room = Room(theme, qtbot, tmp_path)
    yield room
    room.sitting.leave()
    assert room.worker.finish()


def check_in(minutes: float, **scales: int | str) -> Rating:
    return Rating("before", now_here() - timedelta(minutes=minutes), scales=dict(scales))


# Leaving


def test_who_leaves_within_a_minute_is_not_asked(room: Room) -> None:
    room.begin()
    room.skip()
    room.plays()
    room.go_to(4)
    room.sitting.player.stop()
    room.sitting._follow()
    assert room.shown(ClosingView)
    assert room.sitting.player.session.ending == STOPPED


def test_who_leaves_later_is_asked_once_and_not_again(room: Room) -> None:
    room.begin()
    room.skip()
    view = room.plays()
    room.sitting.player.skip_part()
    room.go_to(175)
    view.stop.emit()
    assert room.shown(RatingView).windowTitle() == LEFT_EARLY
    room.skip()
    assert room.shown(ClosingView)
    room.sitting.leave()
    assert room.shown(ClosingView)


def test_closing_the_window_never_asks(room: Room) -> None:
    room.begin()
    room.skip()
    room.plays()
    room.sitting.player.skip_part()
    room.go_to(175)
    room.sitting.leave()
    assert room.shown(PlayerView)
    assert room.sitting.player.session.ending == STOPPED


# During


def test_it_waits_at_a_question_and_goes_on_with_the_answer(room: Room) -> None:
    room.begin()
    room.skip()
    view = room.plays()
    room.go_to(20)
    assert room.is_in(State.WAITING)
    assert view.question.isVisible() and not view.question.waits.isHidden()
    assert view.question.scale_input is not None
    view.question.scale_input.set_answer(4)
    view.question.keep_button.setEnabled(True)
    view.question.keep_button.click()
    assert room.is_in(State.PLAYING)
    (rating,) = room.sitting.player.session.ratings
    assert (rating.moment, rating.scales) == ("during", {"numb": 4})


def test_a_question_it_waits_for_can_be_skipped(room: Room) -> None:
    room.begin()
    room.skip()
    view = room.plays()
    room.go_to(20)
    view.question.skip_button.click()
    assert room.is_in(State.PLAYING)
    assert view.question.isHidden()
    # Going back asks it no more.
    view.back.emit()
    room.go_to(20)
    assert room.is_in(State.PLAYING)
    assert "numb" not in view.question.accessibleName()


def test_escape_at_a_question_it_waits_for_leads_outside(room: Room) -> None:
    room.begin()
    room.skip()
    view = room.plays()
    room.go_to(20)
    view.outside.emit()
    assert room.is_in(State.OUTSIDE)


def outside_of(room: Room) -> OutsideView:
    room.begin()
    room.skip()
    view = room.plays()
    room.go_to(2)
    view.outside.emit()
    return room.shown(OutsideView)


def test_from_outside_it_goes_on_shorter(room: Room) -> None:
    outside = outside_of(room)
    can = room.sitting.player.can_be_shorter
    assert outside.shorter_button.isVisible() == can
    outside.shorter.emit()
    assert room.is_in(State.PLAYING)


def test_from_outside_another_one_can_take_its_place(room: Room) -> None:
    outside = outside_of(room)
    assert ROOM.title in outside.switch_button.text()
    outside.switch_button.click()
    (following,) = room.following
    assert following.exercise is ROOM and following.before is None
    assert room.sitting.player.session.ending == STOPPED


def stopped_inside(room: Room) -> RatingView:
    room.begin()
    room.skip()
    view = room.plays()
    room.go_to(19)
    room.sitting.player._heard = ASKED_FROM
    view.stop.emit()
    return room.shown(RatingView)


def test_who_stops_inside_may_have_a_moment_outside_before_the_questions(room: Room) -> None:
    stopped_inside(room)
    assert room.window.said == MOMENT
    room.window.action.click()
    outside = room.shown(OutsideView)
    assert not outside.stop_button.isVisible() and room.window.said == ""
    outside.go_on_button.click()
    assert room.shown(RatingView) and room.window.said == ""


def test_the_moment_is_offered_and_not_imposed(room: Room) -> None:
    rating = stopped_inside(room)
    rating.touched.emit()
    assert room.window.said == ""
    room.rate("after", hard=2)
    assert room.is_in(State.DONE)


def test_who_was_outside_just_now_is_not_offered_it_again(room: Room) -> None:
    outside = outside_of(room)
    room.sitting.player._heard = ASKED_FROM
    outside.stop_button.click()
    assert room.shown(RatingView)
    assert room.window.said == ""


# Before


def test_a_check_in_of_a_moment_ago_stands_and_can_be_answered_anew(room: Room) -> None:
    before = check_in(4, numb=5)
    room.begin(before=before)
    assert f"{before.at:%H:%M}" in room.window.said
    room.plays()
    assert room.sitting.player.session.ratings == (before,)
    room.go_to(4)
    assert room.window.action.text() == ANEW
    room.window.action.click()
    assert room.shown(RatingView)
    assert room.window.said == ""
    room.rate("before", numb=2)
    room.plays()
    (rating,) = room.sitting.player.session.ratings
    assert rating.scales == {"numb": 2}


def test_the_line_about_a_check_in_goes_by_itself(room: Room) -> None:
    room.begin(before=check_in(4, numb=5))
    view = room.plays()
    room.go_to(20)
    view.question.skip_button.click()
    room.go_to(31)
    assert room.window.said == ""


@pytest.mark.parametrize("given", ["asked", "checked in"])
def test_a_lot_before_offers_something_outside_once(room: Room, given: str) -> None:
    if given == "asked":
        room.begin()
        room.rate("before", hard=7)
    else:
        room.begin(before=check_in(2, hard=7))
    offer = room.shown(OfferView)
    offer.go_on_button.click()
    room.plays()
    assert [rating.scales for rating in room.sitting.player.session.ratings] == [{"hard": 7}]


def test_going_outside_first_takes_the_answers_along_and_leads_back(room: Room) -> None:
    room.begin()
    room.rate("before", numb=9)
    offer = room.shown(OfferView)
    offer.outside_button.click()
    (following,) = room.following
    assert following.exercise is ROOM
    assert following.before is not None and following.before.scales == {"numb": 9}
    assert following.then is not None and following.then.exercise is SCAN
    assert room.worker.finish()
    assert room.journal.sessions() == ()  # it was not begun, and its answers are there once
    room.worker = Worker()

    # The one outside: nothing is asked before it, and what was planned can follow.
    room.begin(following.exercise, before=following.before, asked=False, then=following.then)
    room.plays()
    assert room.window.said == ""
    room.sitting.player.stop()
    room.sitting._follow()
    closing = room.shown(ClosingView)
    closing.then_button.click()
    assert room.following[1:] == [following.then]


def test_nothing_is_offered_before_an_exercise_that_stays_outside(room: Room) -> None:
    room.begin(ROOM, outside=SCAN)
    room.rate("before", hard=9)
    assert not isinstance(room.view, OfferView)


def test_cant_tell_offers_nothing(room: Room) -> None:
    room.begin()
    room.rate("before", hard="can't tell", numb="can't tell")
    assert not isinstance(room.view, OfferView)


def test_one_may_leave_it_at_the_answers(room: Room) -> None:
    room.begin()
    room.rate("before", hard=9)
    offer = room.shown(OfferView)
    offer.not_now_button.click()
    assert room.shown(ClosingView)
    assert [each.scales for each in room.sitting.player.session.ratings] == [{"hard": 9}]


# After


def to_the_end(room: Room) -> None:
    room.plays()
    room.sitting.player.skip_part()
    room.go_to(179)
    room.go_to(180)
    assert room.is_in(State.AFTER)


def test_what_was_answered_just_before_the_end_is_not_asked_again(room: Room) -> None:
    room.begin()
    room.skip()
    view = room.plays()
    view.answered.emit("numb", 4, 0)
    to_the_end(room)
    assert sorted(room.shown(RatingView).scales) == ["body", "hard"]


def test_a_hard_session_offers_grounding_and_it_follows_without_a_question(room: Room) -> None:
    room.begin()
    room.rate("before", hard=2)
    to_the_end(room)
    room.rate("after", hard=6)
    closing = room.shown(ClosingView)
    assert closing.offer == AFTER
    closing.start_button.click()
    assert room.following == [Following(ROOM)]
    room.begin(ROOM, asked=False)
    room.plays()
    assert room.sitting.player.session.ratings == ()


def test_a_note_belongs_to_the_session_that_is_over(room: Room) -> None:
    told: list[tuple[list[str], int]] = []
    way = Way("Write a note", "pencil", lambda id_: told.append((list(room.ended), id_)))
    room.begin(ways=(way,))
    room.skip()
    to_the_end(room)
    room.skip()
    closing = room.shown(ClosingView)
    room.qtbot.waitUntil(lambda: room.sitting._keeper.id > 0)
    closing.ways["Write a note"].click()
    (session,) = room.journal.sessions()
    assert told == [([HOME], session.id)]
    assert session.ending == FINISHED and isinstance(session.ended, datetime)
