"""Ratings as columns: numb keeps its place and is never a zero."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest

from feltsense.feeling.ratings import CANT_TELL, Felt, Rating
from feltsense.feeling.series import pairs_of, series_of
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
    assert series.sessions.tolist() == [7, 7, 7, 8, 8]
    np.testing.assert_array_equal(series.intensity, [np.nan, np.nan, 6, np.nan, np.nan])
    np.testing.assert_array_equal(series.numb, [8, np.nan, np.nan, np.nan, np.nan])
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
    assert len(pairs_of(series)) == 0 and pairs_of(series).changes.tolist() == []


def test_pairs_need_a_number_on_both_sides() -> None:
    pairs = pairs_of(
        series_of(
            [
                (rating("before", 0, Felt("sad", 2)), 1),
                (rating("before", 0.1, Felt("sad", 9)), 1),
                (rating("after", 0.2, Felt("sad", 3)), 1),
                (rating("after", 0.3, Felt("sad", 5)), 1),
                (rating("before", 2, answers=("numb",)), 2),
                (rating("after", 3, Felt("sad", 4)), 2),
                (rating("before", 4, Felt("sad", 4)), 3),
                (rating("during", 5, Felt("sad", 4)), 3),
                (rating("before", 24, Felt("calm", 6)), 4),
                (rating("after", 25, Felt("calm", 5)), 4),
            ]
        )
    )
    assert pairs.before.tolist() == [2, 6] and pairs.after.tolist() == [5, 5]
    assert pairs.changes.tolist() == [3, -1]


def test_pairs_of_one_day_are_one_day() -> None:
    entries = []
    for session, (hours, before, after) in enumerate([(0, 2, 4), (2, 4, 8), (24, 5, 5)]):
        entries.append((rating("before", hours, Felt("sad", before)), session))
        entries.append((rating("after", hours + 1, Felt("sad", after)), session))
    before_, after_ = pairs_of(series_of(entries)).daily()
    assert before_.tolist() == [3, 5] and after_.tolist() == [6, 5]
