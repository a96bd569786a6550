"""Which answers stand for which, where nothing is asked twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from feltsense.feeling.pairs import (
    Pair,
    answered_just_now,
    as_before,
    is_late,
    once,
    pair_of,
)
from feltsense.feeling.ratings import CANT_TELL, Felt, Rating

END = datetime(2026, 11, 23, 12, tzinfo=UTC)


def rated(moment: str, seconds: float, **scales: int | str) -> Rating:
    """Answered so many seconds after the session ended."""
    return Rating(moment, END + timedelta(seconds=seconds), scales=dict(scales))


def test_the_last_of_each_is_the_pair() -> None:
    ratings = [rated("before", -900, numb=5), rated("before", -800, numb=6)]
    ratings += [rated("after", 20, numb=4), rated("after", 90, numb=3)]
    assert pair_of(ratings, END) == Pair(ratings[1], ratings[3])
    assert pair_of([], END) == Pair()


def test_an_answer_within_the_last_two_minutes_stands_for_one_that_was_not_asked_again() -> None:
    ratings = [
        rated("during", -121, body=1),
        rated("during", -119, numb=7, body=CANT_TELL),
        rated("during", -30, numb=8),
        rated("after", 20, hard=3),
    ]
    assert answered_just_now(ratings, END) == {"numb", "body"}
    after = pair_of(ratings, END).after
    assert after is not None
    assert (after.scales, after.at) == ({"numb": 8, "body": CANT_TELL, "hard": 3}, ratings[-1].at)


def test_where_nothing_was_answered_afterwards_it_stands_alone() -> None:
    after = pair_of([rated("during", -30, numb=8)], END).after
    assert after == rated("after", -30, numb=8)


def test_what_was_answered_afterwards_all_the_same_is_what_counts() -> None:
    after = pair_of([rated("during", -30, numb=8), rated("after", 20, numb=2)], END).after
    assert after is not None and after.scales == {"numb": 2}


def test_nothing_stands_for_another_where_the_end_is_not_known() -> None:
    ratings = [rated("during", -30, numb=8)]
    assert answered_just_now(ratings, None) == frozenset()
    assert pair_of(ratings, None) == Pair()


def test_the_small_question_for_in_between_is_none_of_afterwards() -> None:
    ratings = [rated("during", -30, noticing="nothing")]
    assert answered_just_now(ratings, END) == frozenset()
    assert pair_of(ratings, END).after is None


@pytest.mark.parametrize(("minutes", "stands"), [(0, True), (10, True), (10.1, False), (-1, False)])
def test_a_check_in_of_the_last_ten_minutes_stands_as_before(minutes: float, stands: bool) -> None:
    check_in = Rating("check-in", END - timedelta(minutes=minutes), felt=(Felt("calm", 2),))
    before = as_before([check_in], END)
    assert (before is not None) == stands
    if before is not None:
        assert before == Rating("before", check_in.at, felt=check_in.felt)


def test_the_last_check_in_is_the_one() -> None:
    found = as_before([rated("check-in", -60, numb=1), rated("check-in", -300, numb=2)], END)
    assert found == rated("before", -60, numb=1)


def test_a_check_in_from_before_the_last_session_says_nothing_of_now() -> None:
    check_in = rated("check-in", -300, numb=1)
    assert as_before([check_in], END, since=END - timedelta(minutes=4)) is None
    assert as_before([check_in], END, since=END - timedelta(minutes=6)) is not None


def test_markers_of_distance_are_no_answer_of_now() -> None:
    markers = Rating("check-in", END, scales={"distance chosen": 4})
    assert as_before([markers], END) is None
    both = Rating("check-in", END, scales={"distance chosen": 4, "numb": 3})
    assert as_before([both, rated("check-in", -60, body=3)], END) == rated("before", 0, numb=3)
    assert as_before([markers, rated("check-in", -60, body=3)], END) == rated("before", -60, body=3)


def test_an_answer_that_is_in_two_records_counts_once() -> None:
    check_ins = [rated("check-in", -900, numb=3), rated("check-in", -300, numb=3)]
    before = as_before(check_ins, END)
    assert before is not None
    assert once(check_ins, [before, rated("after", 0, numb=3)]) == check_ins[:1]


def test_late_is_by_the_clock_of_the_world_and_not_of_a_place() -> None:
    elsewhere = timezone(timedelta(hours=9))
    assert not is_late((END + timedelta(minutes=30)).astimezone(elsewhere), END)
    assert is_late((END + timedelta(minutes=30, seconds=1)).astimezone(elsewhere), END)
    assert not is_late(END - timedelta(hours=1), END)  # the clock was set
    assert not is_late(END, None)
