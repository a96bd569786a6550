"""Many ratings as columns, for charts and statistics.

A numb answer is an answer: it keeps its place in time and is never turned into a zero, and
nothing that was not answered is filled in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.days import day_of
from feltsense.feeling.ratings import MOMENTS, Rating
from feltsense.feeling.words import NOT_FEELING

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Columns of equal length n, one entry a rating, oldest first.

    `times`: UTC, seconds since 1970. `offsets`: seconds to add for the clock of the place.
    `days`: the person's day at the place (days.day_of), as a proleptic ordinal (1 is 1 January of
    year 1). `intensity`: the strongest word's intensity, 0 to 10, NaN where no word was rated.
    `numb`: the numb scale, 0 to 10, NaN where it was not answered or could not be told.
    `not_feeling`: whether one of the answers of words.NOT_FEELING was given. `moments`: index
    into ratings.MOMENTS. `sessions`: the session's id.
    """

    ratings: tuple[Rating, ...]
    times: Floats
    offsets: Floats
    days: Whole
    intensity: Floats
    numb: Floats
    not_feeling: NDArray[np.bool_]
    moments: Whole
    sessions: Whole

    def __len__(self) -> int:
        return len(self.ratings)

    @property
    def local(self) -> Floats:
        """Seconds since 1970 on the clock of the place: drawn on an axis without a zone."""
        return self.times + self.offsets

    def at(self, moment: str) -> NDArray[np.bool_]:
        """Which entries are of the moment `before`, `during` or `after`."""
        which: NDArray[np.bool_] = self.moments == MOMENTS.index(moment)
        return which


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Before and after of the same session, where both have an intensity; oldest first.

    `days` is the day of the `after`, as in Series.
    """

    before: Floats
    after: Floats
    days: Whole

    def __len__(self) -> int:
        return len(self.days)

    @property
    def changes(self) -> Floats:
        """After minus before, -10 to 10, one a pair."""
        return self.after - self.before

    def daily(self) -> tuple[Floats, Floats]:
        """Before and after averaged over each day: pairs of one day are not independent."""
        _, place = np.unique(self.days, return_inverse=True)
        counts = np.bincount(place)
        return (
            np.bincount(place, weights=self.before) / counts,
            np.bincount(place, weights=self.after) / counts,
        )


def series_of(entries: Iterable[tuple[Rating, int]], begins: int = 0) -> Series:
    """The columns of (rating, session id) in any order; a day begins at the hour `begins`."""
    ordered = sorted(entries, key=lambda entry: entry[0].at)
    ratings = tuple(rating for rating, _ in ordered)
    return Series(
        ratings=ratings,
        times=_floats(rating.at.timestamp() for rating in ratings),
        offsets=_floats(_offset(rating) for rating in ratings),
        days=_whole(day_of(rating.at, begins).toordinal() for rating in ratings),
        intensity=_floats(_intensity(rating) for rating in ratings),
        numb=_floats(_scale(rating, "numb") for rating in ratings),
        not_feeling=np.fromiter((is_not_feeling(rating) for rating in ratings), np.bool_),
        moments=_whole(MOMENTS.index(rating.moment) for rating in ratings),
        sessions=_whole(session for _, session in ordered),
    )


def pairs_of(series: Series) -> Pairs:
    """The first `before` and the last `after` of each session, where both have an intensity.

    A session with a numb answer instead of a word on one side is no pair: it has no number.
    """
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    rated = ~np.isnan(series.intensity)
    for place in np.flatnonzero(rated & series.at("before")).tolist():
        before.setdefault(int(series.sessions[place]), place)
    for place in np.flatnonzero(rated & series.at("after")).tolist():
        after[int(series.sessions[place])] = place
    both = sorted((after[session], before[session]) for session in after.keys() & before.keys())
    afters = _whole(place for place, _ in both)
    befores = _whole(place for _, place in both)
    return Pairs(series.intensity[befores], series.intensity[afters], series.days[afters])


def is_not_feeling(rating: Rating) -> bool:
    """Whether one of the answers of words.NOT_FEELING was given."""
    return any(answer in NOT_FEELING for answer in rating.answers)


def _intensity(rating: Rating) -> float:
    return max(
        (felt.intensity for felt in rating.felt if felt.intensity is not None), default=np.nan
    )


def _scale(rating: Rating, name: str) -> float:
    value = rating.scales.get(name)
    return value if isinstance(value, int) else np.nan


def _offset(rating: Rating) -> float:
    offset = rating.at.utcoffset()
    assert offset is not None  # a rating refuses a time without one
    return offset.total_seconds()


def _floats(values: Iterable[float]) -> Floats:
    return np.fromiter(values, np.float64)


def _whole(values: Iterable[int]) -> Whole:
    return np.fromiter(values, np.int64)
