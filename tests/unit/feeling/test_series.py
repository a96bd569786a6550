"""Ratings as columns: numb keeps its place and is never a zero."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest

from feltsense.feeling.ratings import CANT_TELL, SOMETHING, Felt, Rating
from feltsense.feeling.series import daily, series_of
from feltsense.feeling.words import NOT_FEELING

EAST, WEST = timezone(timedelta(hours=10)), timezone(timedelta(hours=-8))
NOON = datetime(2026, 11, 3, 12, 0, tzinfo=EAST)


def rating(moment: str, hours: float = 0, *felt: Felt, **more: object) -> Rating:
    return Rating(moment, NOON + timedelta(hours=hours), felt=felt, **more)  # type: ignore[arg-type]


def test_the_columns_of_some_ratings() -> None:
    series = series_of(
        [
            (rating("after", 1, Felt("sad", 3), Felt("calm", 6), Felt("tired")), 7),
            (rating("before", 0, answers=("numb",), scales={"numb": 8}), 7),
            (rating("during", 0.5, scales={"noticing": "nothing", "numb": CANT_TELL}), 7),
            (rating("before", 24, Felt("bored"), answers=("foggy",)), 8),
            (rating("after", 25), 8),
        ]
    )
    assert len(series) == 5
    assert series.moments.tolist() == [0, 1, 2, 0, 2]
    assert series.entries.tolist() == [7, 7, 7, 8, 8]
    assert series.named.tolist() == [False, False, True, True, False]
    assert series.worded.tolist() == [True, False, True, True, False]
    np.testing.assert_array_equal(series.intensity, [np.nan, np.nan, 6, np.nan, np.nan])
    np.testing.assert_array_equal(series.scale("numb"), [8, np.nan, np.nan, np.nan, np.nan])
    assert series.not_feeling.tolist() == [True, False, False, True, False]
    assert series.times[0] == NOON.timestamp()
    assert series.at("after").tolist() == [False, False, True, False, True]


@pytest.mark.parametrize("answer", NOT_FEELING)
def test_every_not_feeling_answer_is_counted_and_none_is_a_zero(answer: str) -> None:
    series = series_of([(rating("before", answers=(answer,)), 1)])
    assert series.not_feeling.all() and np.isnan(series.intensity).all()


def test_a_word_of_intensity_zero_is_a_zero() -> None:
    assert series_of([(rating("before", 0, Felt("calm", 0)), 1)]).intensity.tolist() == [0]


def test_the_day_is_the_one_of_the_place() -> None:
    """The same moment is the third in the east and still the second in the west."""
    moment = datetime(2026, 11, 3, 5, 0, tzinfo=EAST)
    series = series_of(
        [(Rating("before", moment), 1), (Rating("after", moment.astimezone(WEST)), 1)]
    )
    assert series.times[0] == series.times[1]
    assert np.diff(series.days).tolist() == [-1]
    assert series.local[0] - series.local[1] == 18 * 3600
    assert datetime.fromtimestamp(series.local[0], tz=UTC).hour == 5


def test_nothing_is_columns_of_nothing() -> None:
    series = series_of([])
    assert len(series) == 0 and series.intensity.shape == (0,)


def test_something_is_felt_and_has_no_name() -> None:
    series = series_of([(rating("before", 0, Felt(SOMETHING, 4)), 1)])
    assert not series.named.any() and series.worded.all() and series.intensity.tolist() == [4]


def test_what_is_of_one_day_is_one_day() -> None:
    days, means = daily(np.array([2, np.nan, 4, 6.0]), np.array([5, 5, 5, 9]))
    assert days.tolist() == [5, 9] and means.tolist() == [3, 6]
    days, means = daily(np.array([np.nan]), np.array([5]))
    assert len(days) == len(means) == 0
