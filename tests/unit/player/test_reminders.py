"""Reminders: when they come, and that nothing is made up for."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from feltsense.player.reminders import (
    MINUTES_A_DAY,
    MOST_A_DAY,
    RANDOM,
    STILL_DUE,
    TIMES,
    Reminders,
    following,
    is_due,
    of_day,
)

MONDAY = date(2026, 11, 23)
days = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def test_nothing_comes_unless_it_is_wanted() -> None:
    assert following(Reminders(), datetime(2026, 11, 23, 8)) is None
    assert following(Reminders(TIMES, days=()), datetime(2026, 11, 23, 8)) is None


def test_times_come_in_their_order_on_their_days() -> None:
    wanted = Reminders(TIMES, times=(16 * 60 + 30, 10 * 60), days=(0, 2))
    now, found = datetime(2026, 11, 23, 10), []
    for _ in range(4):
        at = following(wanted, now)
        assert at is not None
        found.append(f"{at:%a %H:%M}")
        now = at
    assert found == ["Mon 16:30", "Wed 10:00", "Wed 16:30", "Mon 10:00"]


@given(
    day=days,
    first=st.integers(0, 1200),
    length=st.integers(30, 239),
    a_day=st.integers(1, MOST_A_DAY),
    seed=st.integers(0, 2**31),
)
def test_random_ones_lie_in_their_window_one_in_each_part_and_stay(
    day: date, first: int, length: int, a_day: int, seed: int
) -> None:
    wanted = Reminders(RANDOM, first=first, last=first + length, a_day=a_day, seed=seed)
    found = of_day(wanted, day)
    assert found == of_day(wanted, day) and len(found) == a_day
    for part, minute in enumerate(found):
        low = first + part * length / a_day
        assert int(low) <= minute <= low + length / a_day < MINUTES_A_DAY


def test_random_ones_differ_from_day_to_day() -> None:
    wanted = Reminders(RANDOM, seed=7)
    assert len({of_day(wanted, MONDAY + timedelta(days=n)) for n in range(20)}) > 15


@given(now=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)), seed=st.integers(0, 99))
def test_the_following_one_is_later_and_none_lies_between(now: datetime, seed: int) -> None:
    wanted = Reminders(RANDOM, seed=seed, days=(1, 5))
    at = following(wanted, now)
    assert at is not None and at > now and at.weekday() in wanted.days
    before = following(wanted, at - timedelta(minutes=1))
    assert (before is not None and now < before <= at) or before == at
    assert following(wanted, now) == at


def test_what_is_long_past_is_gone() -> None:
    at = datetime(2026, 11, 23, 10)
    assert not is_due(at, at - timedelta(seconds=1))
    assert is_due(at, at)
    assert is_due(at, at + STILL_DUE - timedelta(seconds=1))
    assert not is_due(at, at + STILL_DUE)
