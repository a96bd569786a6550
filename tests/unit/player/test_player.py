"""A whole session without a window: the real player, table and layout, and an output on the clock.

The clock is a number that the test moves; the output is the one of machines without sound.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.records import FINISHED, RUNNING, STOPPED, Session
from feltsense.player.player import Player
from feltsense.player.table import TABLE, Event, State, after
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.script.steps import Bell, Exercise, Minutes, Say, Section, Wait
from feltsense.sound.piece import prepare
from feltsense.sound.silent import SilentOutput

SECOND = 1_000_000_000
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

EXERCISE = Exercise(
    id="grounding/invented",
    title="Invented",
    kind="grounding",
    summary="Three short parts.",
    minutes=Minutes(1, 1, 2),
    digest="0" * 64,
    sections=(
        Section("Arriving", (Bell("start"), Say("Look around."), Wait(5))),
        Section("Hands", (Say("Notice your hands."), Wait(10)), region="hands"),
        Section("Feet", (Say("Notice your feet."), Wait(10), Bell("end")), region="feet"),
    ),
)


class Sitting:
    """One session with everything that it touches."""

    def __init__(self, choices: Choices | None = None, ahead: int = 0) -> None:
        self.choices = choices or Choices(minutes=1)
        self.now = 10 * SECOND
        self.asleep = 0
        self.kept: list[Session] = []
        self.output = SilentOutput()
        self.player = Player(
            EXERCISE,
            self.choices,
            output=self.output,
            keep=self.kept.append,
            clock=lambda: self.now,
            wall=lambda: NOON,
            ahead=ahead,
            through_sleep=lambda: self.now + self.asleep,
        )

    def begin(self) -> None:
        self.player.skip_rating()
        self.player.ready(prepare(EXERCISE, self.choices, ()))

    def wait(self, seconds: float) -> None:
        """Let time pass, with the screen looking at it sixty times a second."""
        end = self.now + round(seconds * SECOND)
        while self.now < end:
            self.now = min(end, self.now + SECOND // 60)
            self.player.tick()


def state_of(sitting: Sitting) -> State:
    return sitting.player.state


def slept(sitting: Sitting) -> bool:
    return sitting.player.slept


def rating(moment: str) -> Rating:
    return Rating(moment, NOON, felt=(Felt("tense", 4),), answers=("numb",), scales={"hard": 3})


def test_a_whole_session() -> None:
    sitting = Sitting()
    player = sitting.player
    player.rate(rating("before"))
    assert state_of(sitting) is State.PREPARING
    assert sitting.kept[-1].ending == RUNNING and sitting.kept[-1].ratings == (rating("before"),)
    player.ready(prepare(EXERCISE, Choices(minutes=1), ()))
    assert state_of(sitting) is State.PLAYING
    sitting.wait(59.5)
    assert state_of(sitting) is State.PLAYING
    sitting.wait(1)
    assert state_of(sitting) is State.AFTER
    player.rate(rating("after"))
    assert state_of(sitting) is State.DONE
    last = sitting.kept[-1]
    assert last.ending == FINISHED
    assert [each.moment for each in last.ratings] == ["before", "after"]
    assert last.heard == pytest.approx(60, abs=0.1)
    assert last.planned == 60


def test_stopping_early_is_stored_as_what_it_was_and_nothing_is_asked() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.wait(20)
    sitting.player.stop()
    assert state_of(sitting) is State.DONE
    last = sitting.kept[-1]
    assert (last.ending, last.ratings, last.ended) == (STOPPED, (), NOON)
    assert last.heard == pytest.approx(20, abs=0.1)
    held = sitting.output.heard_frame(sitting.now)
    assert sitting.output.heard_frame(sitting.now + SECOND) == held


@pytest.mark.parametrize("way", ["playing", "paused", "outside"])
def test_whoever_was_there_for_a_minute_is_asked_once(way: str) -> None:
    sitting = Sitting(Choices(minutes=2))
    sitting.begin()
    sitting.wait(61)
    if way == "paused":
        sitting.player.toggle_pause()
    elif way == "outside":
        sitting.player.ease_off()
    sitting.player.stop()
    assert state_of(sitting) is State.AFTER
    assert (sitting.kept[-1].ending, sitting.kept[-1].ended) == (STOPPED, NOON)
    sitting.player.stop()  # the window is closed
    assert state_of(sitting) is State.DONE
    assert len({session.ended for session in sitting.kept if session.ended}) == 1


def test_leaving_before_anything_was_answered_stores_nothing() -> None:
    sitting = Sitting()
    sitting.player.stop()
    assert state_of(sitting) is State.DONE
    assert sitting.kept == []


def test_leaving_after_the_first_answer_keeps_it() -> None:
    sitting = Sitting()
    sitting.player.rate(rating("before"))
    sitting.player.stop()
    assert sitting.kept[-1].ending == STOPPED
    assert sitting.kept[-1].ratings == (rating("before"),)


def test_a_pause_holds_the_place() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.wait(12)
    sitting.player.toggle_pause()
    before = sitting.player.tick()
    sitting.wait(100)
    during = sitting.player.tick()
    assert before is not None and during is not None
    assert state_of(sitting) is State.PAUSED
    assert during.frame == before.frame == pytest.approx(12 * RATE, abs=RATE // 30)
    sitting.player.toggle_pause()
    sitting.wait(1)
    after_pause = sitting.player.tick()
    assert after_pause is not None
    assert after_pause.frame == pytest.approx(13 * RATE, abs=RATE // 20)
    assert sitting.player.session.heard < 14


def test_easing_off_and_coming_back() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.wait(15)
    sitting.player.ease_off()
    assert state_of(sitting) is State.OUTSIDE
    place = sitting.player.tick()
    sitting.wait(40)
    sitting.player.go_on()
    assert state_of(sitting) is State.PLAYING
    back = sitting.player.tick()
    assert place is not None and back is not None and back.frame == place.frame


def test_after_sleep_it_waits_where_it_was() -> None:
    """The machine slept for a minute, and its monotonic clock with it, as on Linux."""
    sitting = Sitting()
    sitting.begin()
    sitting.wait(12)
    sitting.asleep += 60 * SECOND
    sitting.wait(1)
    guide = sitting.player.tick()
    assert state_of(sitting) is State.PAUSED and slept(sitting)
    assert guide is not None and guide.frame == pytest.approx(12 * RATE, abs=RATE // 20)
    sitting.player.toggle_pause()
    sitting.wait(1)
    assert state_of(sitting) is State.PLAYING and not slept(sitting)
    assert sitting.player.session.heard == pytest.approx(12, abs=0.1)


def test_after_a_stillness_of_the_whole_program_it_waits_where_it_was() -> None:
    """The clock went on, as on Windows, or as where the program was stopped."""
    sitting = Sitting()
    sitting.begin()
    sitting.wait(12)
    sitting.now += 60 * SECOND
    sitting.wait(1)
    guide = sitting.player.tick()
    assert state_of(sitting) is State.PAUSED and slept(sitting)
    assert guide is not None and guide.frame == pytest.approx(12 * RATE, abs=RATE // 20)


def test_a_busy_moment_is_no_sleep() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.wait(12)
    sitting.now += round(2.5 * SECOND)
    guide = sitting.player.tick()
    assert state_of(sitting) is State.PLAYING
    assert guide is not None and guide.frame == pytest.approx(14.5 * RATE, abs=RATE // 20)


def test_sleep_during_a_pause_is_nothing() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.wait(12)
    sitting.player.toggle_pause()
    sitting.asleep += 3600 * SECOND
    sitting.wait(1)
    assert not slept(sitting)
    sitting.player.toggle_pause()
    sitting.wait(1)
    assert state_of(sitting) is State.PLAYING


def test_skipping_parts_ends_with_the_session() -> None:
    sitting = Sitting()
    sitting.begin()
    piece = sitting.player.piece
    assert piece is not None
    starts = [span.at for span in piece.score.sections]
    for start in starts[1:]:
        sitting.wait(1)
        sitting.player.skip_part()
        guide = sitting.player.tick()
        assert guide is not None and guide.frame == start
    sitting.player.skip_part()
    assert state_of(sitting) is State.DONE  # after a few seconds, nobody is asked
    assert sitting.player.session.ending == STOPPED
    assert sitting.player.session.heard < 5  # what was skipped was not heard


def test_back_goes_to_the_start_of_the_part_and_then_to_the_one_before() -> None:
    sitting = Sitting()
    sitting.begin()
    piece = sitting.player.piece
    assert piece is not None
    starts = [span.at for span in piece.score.sections]
    sitting.player.skip_part()
    sitting.player.skip_part()
    sitting.wait(5)
    frames = []
    for _ in range(4):
        sitting.player.back_part()
        guide = sitting.player.tick()
        assert guide is not None
        frames.append(guide.frame)
    assert frames == [starts[2], starts[1], starts[0], starts[0]]


def test_an_answer_during_the_session_knows_its_frame() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.wait(7)
    sitting.player.rate(Rating("during", NOON, scales={"noticing": "very little"}))
    assert state_of(sitting) is State.PLAYING
    (during,) = sitting.kept[-1].ratings
    assert during.frame == pytest.approx(7 * RATE, abs=RATE // 20)


def test_what_was_heard_is_kept_at_each_new_part() -> None:
    """A crash in the middle leaves a session that knows how far it came, to 20 s."""
    sitting = Sitting()
    sitting.begin()
    for _ in range(55):
        sitting.wait(1)
        assert sitting.player.session.heard - sitting.kept[-1].heard < 20.1
    heard = [session.heard for session in sitting.kept]
    assert heard == sorted(heard)
    assert heard[-1] > 30


@pytest.mark.parametrize(("state", "event"), list(product(State, Event)))
def test_every_pair_is_answered(state: State, event: Event) -> None:
    following = after(state, event)
    assert following is TABLE[state].get(event)
    assert (following is State.BEFORE) == (event is Event.ANEW and following is not None)


def test_every_state_leads_to_the_end_by_stopping() -> None:
    for state in State:
        seen = [state]
        while (following := after(seen[-1], Event.STOP)) is not None:
            assert following not in seen
            seen.append(following)
        assert seen[-1] is State.DONE


def test_the_guide_looks_ahead_for_the_time_that_showing_takes() -> None:
    ahead = RATE // 50
    sitting = Sitting(ahead=ahead)
    sitting.begin()
    assert sitting.player.piece is not None
    hands = sitting.player.piece.score.sections[1].at
    # A little before it is heard, and not as early as that.
    sitting.wait((hands - ahead - 10) / RATE)
    guide = sitting.player.tick()
    assert guide is not None and guide.region is None
    sitting.wait(20 / RATE)
    guide = sitting.player.tick()
    assert guide is not None and guide.region == "hands"
    assert guide.frame == pytest.approx(hands + 10, abs=2)
    # What a pause holds is what was heard.
    sitting.player.toggle_pause()
    guide = sitting.player.tick()
    assert guide is not None and guide.frame == pytest.approx(hands - ahead + 10, abs=2)


def test_what_is_answered_so_far_is_kept_while_the_questions_are_open() -> None:
    sitting = Sitting()
    player = sitting.player
    player.draft(Rating("before", NOON, answers=("numb",)))
    assert sitting.kept[-1].ratings == (Rating("before", NOON, answers=("numb",)),)
    player.draft(rating("before"))
    player.rate(rating("before"))
    assert sitting.kept[-1].ratings == (rating("before"),)  # in its place, not beside it
    player.draft(rating("before"))  # the questions are behind
    assert player.session.ratings == (rating("before"),)


def test_answers_that_are_taken_back_before_it_began_leave_nothing() -> None:
    sitting = Sitting()
    dropped: list[int] = []
    sitting.player._drop = lambda: dropped.append(1)
    sitting.player.draft(rating("before"))
    sitting.player.draft(Rating("before", NOON))
    assert sitting.kept[-1].ratings == ()
    sitting.player.stop()
    assert dropped == [1]
    assert not sitting.player.was_begun


def test_answers_that_are_skipped_after_all_are_taken_back() -> None:
    sitting = Sitting()
    sitting.player.draft(rating("before"))
    sitting.begin()
    assert sitting.kept[-1].ratings == ()


def test_leaving_in_the_middle_of_the_questions_keeps_what_is_answered() -> None:
    sitting = Sitting()
    sitting.player.draft(rating("before"))
    sitting.player.stop()
    assert sitting.kept[-1].ending == STOPPED
    assert sitting.kept[-1].ratings == (rating("before"),)


def test_how_far_it_is_is_kept_each_few_seconds() -> None:
    sitting = Sitting()
    sitting.begin()
    for waited in range(7, 56, 7):
        sitting.wait(7)
        assert waited - sitting.kept[-1].heard <= 5.1


def test_the_part_where_it_is_is_kept_with_it() -> None:
    sitting = Sitting()
    sitting.player.rate(rating("before"))
    assert sitting.kept[-1].part == ""
    sitting.player.ready(prepare(EXERCISE, Choices(minutes=1), ()))
    sitting.wait(2)
    assert sitting.kept[-1].part == "Arriving"
    sitting.player.skip_part()
    sitting.player.skip_part()  # by heard alone this would still be the first one
    sitting.wait(6)
    assert sitting.kept[-1].part == "feet"


def test_going_on_shorter_leaves_out_what_stands_before_the_last_part() -> None:
    sitting = Sitting()
    sitting.begin()
    player = sitting.player
    assert player.piece is not None
    sections = player.piece.score.sections
    sitting.wait(3)
    player.ease_off()
    could = player.can_be_shorter
    player.go_on_shorter()
    assert (could, player.can_be_shorter) == (True, False)
    assert state_of(sitting) is State.PLAYING
    guide = player.tick()
    assert guide is not None
    end = sections[0].at + sections[0].length
    assert guide.remaining == end - guide.frame + sections[-1].length
    sitting.wait((end - guide.frame) / RATE + 0.2)
    guide = player.tick()
    assert guide is not None and guide.section == len(sections) - 1
    assert guide.frame - sections[-1].at < RATE
    assert player.visited == ("feet",)
    sitting.wait(sections[-1].length / RATE)
    assert state_of(sitting) is State.AFTER
    heard = (sections[0].length + sections[-1].length) / RATE
    assert player.session.heard == pytest.approx(heard, abs=0.1)
    assert player.session.ending == FINISHED


def test_in_the_last_parts_there_is_nothing_to_leave_out() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.player.skip_part()
    assert not sitting.player.can_be_shorter
    sitting.player.ease_off()
    sitting.player.go_on_shorter()
    assert state_of(sitting) is State.PLAYING
    sitting.wait(70)
    assert sitting.player.visited == ("hands", "feet")


def test_skipping_the_part_leads_on_as_was_chosen() -> None:
    sitting = Sitting()
    sitting.begin()
    sitting.wait(1)
    sitting.player.ease_off()
    sitting.player.go_on_shorter()
    sitting.player.skip_part()
    sitting.wait(0.2)
    assert sitting.player.visited == ("feet",)


def test_answering_anew_begins_the_whole_of_it_again() -> None:
    sitting = Sitting()
    sitting.player.stand(Rating("before", NOON, scales={"numb": 3}))
    sitting.player.ready(prepare(EXERCISE, sitting.choices, ()))
    sitting.wait(1)
    sitting.player.ease_off()
    sitting.player.go_on_shorter()
    sitting.player.ask_anew()
    assert state_of(sitting) is State.BEFORE
    sitting.player.skip_rating()
    sitting.wait(70)
    assert sitting.player.visited == ("hands", "feet")
