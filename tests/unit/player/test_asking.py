"""What a session asks, and what it does not: questions it waits for, and answers that stand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from feltsense.feeling.ratings import Rating
from feltsense.journal.records import FINISHED, STOPPED, Session
from feltsense.player.player import Player
from feltsense.player.table import State
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.score.guide import Guide
from feltsense.script.steps import Ask, Exercise, Minutes, Say, Section, Wait
from feltsense.sound.piece import prepare
from feltsense.sound.silent import SilentOutput

SECOND = 1_000_000_000
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

EXERCISE = Exercise(
    id="grounding/invented",
    title="Invented",
    kind="grounding",
    summary="Three short parts, and one question to wait for.",
    minutes=Minutes(1, 1, 2),
    digest="0" * 64,
    sections=(
        Section("Arriving", (Say("Look around."), Wait(5, elastic=False))),
        Section("Hands", (Say("Notice your hands."), Ask("numb", waits=True), Say("Stay."))),
        Section("Feet", (Wait(10), Ask("body"), Wait(10))),
    ),
)


class Sitting:
    """One session, with a clock on the wall that goes with the other one."""

    def __init__(self, exercise: Exercise = EXERCISE) -> None:
        self.now = 10 * SECOND
        self.wall = NOON
        self.kept: list[Session] = []
        self.dropped = 0
        self.output = SilentOutput()
        self.exercise = exercise
        self.player = Player(
            exercise,
            Choices(),
            output=self.output,
            keep=self.kept.append,
            clock=lambda: self.now,
            wall=lambda: self.wall,
            drop=self.drop,
        )

    def drop(self) -> None:
        self.dropped += 1

    def prepared(self) -> None:
        self.player.ready(prepare(self.exercise, Choices(), ()))

    def wait(self, seconds: float, *, step: float = 1 / 60) -> None:
        end = self.now + round(seconds * SECOND)
        while self.now < end:
            passed = min(round(step * SECOND), end - self.now)
            self.now += passed
            self.wall += timedelta(microseconds=passed / 1000)
            self.player.tick()

    @property
    def guide(self) -> Guide:
        guide = self.player.tick()
        assert guide is not None
        return guide

    @property
    def at_the_question(self) -> int:
        assert self.player.piece is not None
        return next(
            cue.at
            for cue in self.player.piece.score.cues
            if isinstance(cue.what, Ask) and cue.what.waits
        )


def state_of(sitting: Sitting) -> State:
    return sitting.player.state


def answer(frame: int, scale: str = "numb", at: datetime = NOON) -> Rating:
    return Rating("during", at, scales={scale: 4}, frame=frame)


@pytest.fixture
def waiting() -> Sitting:
    sitting = Sitting()
    sitting.player.skip_rating()
    sitting.prepared()
    sitting.wait(sitting.at_the_question / RATE + 0.1)
    assert state_of(sitting) is State.WAITING
    return sitting


@pytest.mark.parametrize("step", [1 / 60, 2.5])
def test_it_holds_at_the_question_however_seldom_it_is_looked_at(step: float) -> None:
    sitting = Sitting()
    sitting.player.skip_rating()
    sitting.prepared()
    sitting.wait(15, step=step)
    assert state_of(sitting) is State.WAITING
    assert sitting.guide.frame == sitting.at_the_question
    assert (sitting.guide.question, sitting.guide.waits) == ("numb", True)


def test_it_is_silent_for_as_long_as_it_takes(waiting: Sitting) -> None:
    held = waiting.output.heard_frame(waiting.now)
    heard = waiting.player.session.heard
    waiting.wait(1000, step=1)
    assert state_of(waiting) is State.WAITING
    assert waiting.output.heard_frame(waiting.now) == held
    assert waiting.player.session.heard == heard
    # What fades is the second of silence that the question brings, and no word.
    assert held - waiting.at_the_question < RATE


@pytest.mark.parametrize("how", ["answered", "skipped", "gone on"])
def test_it_goes_on_from_there_with_the_answer_or_without(waiting: Sitting, how: str) -> None:
    match how:
        case "answered":
            waiting.player.rate(answer(waiting.at_the_question))
        case "skipped":
            waiting.player.skip_question(waiting.at_the_question)
        case "gone on":
            waiting.player.toggle_pause()
    assert state_of(waiting) is State.PLAYING
    assert waiting.guide.frame == waiting.at_the_question
    waiting.wait(0.5)
    assert state_of(waiting) is State.PLAYING
    assert waiting.guide.frame == pytest.approx(waiting.at_the_question + RATE / 2, abs=RATE // 30)
    scales = [rating.scales for rating in waiting.kept[-1].ratings]
    assert scales == ([{"numb": 4}] if how == "answered" else [])
    # And it lasts as long as it was meant to.
    waiting.wait(60)
    assert waiting.player.session.ending == FINISHED
    assert waiting.player.session.heard == pytest.approx(60, abs=0.2)


def test_an_answer_to_another_question_does_not_make_it_go_on(waiting: Sitting) -> None:
    waiting.player.rate(answer(0, "body"))
    assert state_of(waiting) is State.WAITING


def test_going_back_past_it_does_not_wait_again(waiting: Sitting) -> None:
    waiting.player.rate(answer(waiting.at_the_question))
    waiting.wait(2)
    waiting.player.back_part()
    waiting.wait(10)
    assert state_of(waiting) is State.PLAYING
    assert waiting.guide.frame > waiting.at_the_question


def test_an_answer_given_before_it_came_to_wait_is_enough() -> None:
    """As where somebody went back: it was asked beside the session, and answered there."""
    sitting = Sitting()
    sitting.player.skip_rating()
    sitting.prepared()
    sitting.player.rate(answer(sitting.at_the_question))
    sitting.wait(15)
    assert state_of(sitting) is State.PLAYING


def test_skipping_the_part_or_going_back_does_not_trap(waiting: Sitting) -> None:
    waiting.player.skip_part()
    assert state_of(waiting) is State.PLAYING
    assert waiting.guide.section == 2
    waiting.player.back_part()
    waiting.wait(0.1)
    assert state_of(waiting) is State.PLAYING


def test_a_part_that_is_skipped_is_not_waited_in() -> None:
    sitting = Sitting()
    sitting.player.skip_rating()
    sitting.prepared()
    sitting.wait(1)
    sitting.player.skip_part()
    sitting.player.skip_part()
    sitting.wait(1)
    assert state_of(sitting) is State.PLAYING
    assert sitting.guide.section == 2


def test_back_from_a_question_it_waits_at_plays_the_part_again(waiting: Sitting) -> None:
    waiting.player.back_part()
    assert state_of(waiting) is State.PLAYING
    assert waiting.guide.frame < waiting.at_the_question


def test_easing_off_and_stopping_work_there_too(waiting: Sitting) -> None:
    waiting.player.ease_off()
    assert state_of(waiting) is State.OUTSIDE
    waiting.player.go_on()
    waiting.wait(1)
    assert state_of(waiting) is State.PLAYING
    waiting.player.stop()
    assert state_of(waiting) is State.DONE


def test_what_is_answered_long_after_the_end_is_late() -> None:
    """Also where the computer slept meanwhile, and only the clock on the wall went on."""
    sitting = Sitting()
    sitting.player.skip_rating()
    sitting.prepared()
    sitting.wait(15)
    sitting.player.toggle_pause()
    sitting.wait(60)
    assert state_of(sitting) is State.AFTER
    end = sitting.player.session.ended
    assert end is not None
    for minutes, late in ((29, False), (30, False), (31, True), (600, True)):
        sitting.player.draft(Rating("after", end + timedelta(minutes=minutes), scales={"numb": 2}))
        assert sitting.kept[-1].ratings[-1].late is late
    sitting.player.rate(Rating("after", end + timedelta(minutes=31), scales={"numb": 2}))
    assert [rating.late for rating in sitting.kept[-1].ratings] == [True]


def test_a_check_in_stands_as_the_answers_before_and_can_be_answered_anew() -> None:
    sitting = Sitting()
    before = Rating("before", NOON - timedelta(minutes=4), scales={"numb": 7})
    sitting.player.stand(before)
    assert state_of(sitting) is State.PREPARING
    assert sitting.kept[-1].ratings == (before,)
    sitting.prepared()
    sitting.wait(5)
    sitting.player.ask_anew()
    assert state_of(sitting) is State.BEFORE
    assert not list(sitting.kept[-1].ratings)
    anew = Rating("before", NOON, scales={"numb": 2})
    sitting.player.rate(anew)
    assert state_of(sitting) is State.PLAYING
    assert sitting.guide.frame == 0  # from the beginning
    assert sitting.kept[-1].ratings == (anew,)


def test_whoever_answers_anew_and_skips_it_has_answered_as_before() -> None:
    sitting = Sitting()
    before = Rating("before", NOON, scales={"numb": 7})
    sitting.player.stand(before)
    sitting.player.ask_anew()
    sitting.player.draft(Rating("before", NOON, answers=("flat",)))
    sitting.player.skip_rating()
    assert sitting.kept[-1].ratings == (before,)
    assert state_of(sitting) is State.PREPARING


def test_there_is_nothing_to_answer_anew_where_nothing_stood() -> None:
    sitting = Sitting()
    sitting.player.rate(Rating("before", NOON, scales={"numb": 7}))
    sitting.player.ask_anew()
    assert state_of(sitting) is State.PREPARING


def test_a_session_that_was_begun_is_kept_also_where_it_ends_among_the_questions() -> None:
    sitting = Sitting()
    sitting.player.stand(Rating("before", NOON, scales={"numb": 7}))
    sitting.prepared()
    sitting.wait(5)
    sitting.player.ask_anew()
    sitting.player.stop()
    assert state_of(sitting) is State.DONE
    assert sitting.dropped == 0
    assert sitting.kept[-1].ending == STOPPED
