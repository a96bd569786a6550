"""The day of an entry: at its own place, from the hour that the person set."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.feeling.days import LATEST_BEGIN, day_of

HOURS = st.integers(0, LATEST_BEGIN)
ANYWHERE = st.datetimes(
    min_value=datetime(1900, 1, 2),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda min_: timezone(timedelta(minutes=min_))),
)


@pytest.mark.parametrize(
    ("at", "begins", "day"),
    [
        (datetime(2026, 11, 24, 1, 30, tzinfo=UTC), 4, date(2026, 11, 23)),
        (datetime(2026, 11, 24, 4, 0, tzinfo=UTC), 4, date(2026, 11, 24)),
        (datetime(2026, 11, 24, 0, 0, tzinfo=UTC), 0, date(2026, 11, 24)),
        (datetime(2026, 1, 1, 3, 59, tzinfo=UTC), 4, date(2025, 12, 31)),
    ],
)
def test_a_day_begins_at_the_hour_that_was_set(at: datetime, begins: int, day: date) -> None:
    assert day_of(at, begins) == day


@given(ANYWHERE, HOURS)
def test_it_is_the_clock_of_the_place_that_counts(at: datetime, begins: int) -> None:
    on_the_wall = at.replace(tzinfo=UTC)
    assert day_of(at, begins) == day_of(on_the_wall, begins)
    assert day_of(at, begins) in (at.date(), at.date() - timedelta(days=1))


def test_the_hour_that_comes_twice_stays_on_its_day() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first = datetime(2026, 10, 25, 2, 30, tzinfo=berlin)
    again = first.replace(fold=1)
    assert first.utcoffset() != again.utcoffset()
    assert day_of(first, 3) == day_of(again, 3) == date(2026, 10, 24)
    assert day_of(first, 2) == day_of(again, 2) == date(2026, 10, 25)


def test_the_first_day_there_is_has_none_before_it() -> None:
    assert day_of(datetime(1, 1, 1, 1, tzinfo=UTC), 4) == date(1, 1, 1)
