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
from feltsense.feeling.ratings import MOMENTS, SOMETHING, Rating
from feltsense.feeling.words import NOT_FEELING

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Columns of equal length n, one entry a rating, oldest first.

    `times`: UTC, seconds since 1970. `offsets`: seconds to add for the clock of the place.
    `days`: the person's day at the place (days.day_of), as a proleptic ordinal (1 is 1 January of
    year 1). `intensity`: the strongest word's intensity, 0 to 10, NaN where no word was rated.
    `not_feeling`: whether one of the answers of words.NOT_FEELING was given. `named`: whether at
    least one feeling has a name. `worded`: whether there is a word or such an answer at all.
    `moments`: index into ratings.MOMENTS. `entries`: what it belongs to, as `series_of` was told.
    """

    ratings: tuple[Rating, ...]
    times: Floats
    offsets: Floats
    days: Whole
    intensity: Floats
    not_feeling: NDArray[np.bool_]
    named: NDArray[np.bool_]
    worded: NDArray[np.bool_]
    moments: Whole
    entries: Whole

    def __len__(self) -> int:
        return len(self.ratings)

    @property
    def local(self) -> Floats:
        """Seconds since 1970 on the clock of the place: drawn on an axis without a zone."""
        return self.times + self.offsets

    def at(self, moment: str) -> NDArray[np.bool_]:
        """Which entries are of `moment`, one of ratings.MOMENTS."""
        which: NDArray[np.bool_] = self.moments == MOMENTS.index(moment)
        return which

    def scale(self, name: str) -> Floats:
        """The answers to the scale `name`, 0 to 10, NaN where there is none, or none to be told."""
        return _floats(scale_of(rating, name) for rating in self.ratings)


def series_of(entries: Iterable[tuple[Rating, int]], begins: int = 0) -> Series:
    """The columns of (rating, what it belongs to) in any order; a day begins at hour `begins`."""
    ordered = sorted(entries, key=lambda entry: entry[0].at)
    ratings = tuple(rating for rating, _ in ordered)
    return Series(
        ratings=ratings,
        times=_floats(rating.at.timestamp() for rating in ratings),
        offsets=_floats(_offset(rating) for rating in ratings),
        days=_whole(day_of(rating.at, begins).toordinal() for rating in ratings),
        intensity=_floats(intensity_of(rating) for rating in ratings),
        not_feeling=np.fromiter((is_not_feeling(rating) for rating in ratings), np.bool_),
        named=np.fromiter((names_a_feeling(rating) for rating in ratings), np.bool_),
        worded=np.fromiter((bool(each.felt or each.answers) for each in ratings), np.bool_),
        moments=_whole(MOMENTS.index(rating.moment) for rating in ratings),
        entries=_whole(entry for _, entry in ordered),
    )


def is_not_feeling(rating: Rating) -> bool:
    """Whether one of the answers of words.NOT_FEELING was given."""
    return any(answer in NOT_FEELING for answer in rating.answers)


def names_a_feeling(rating: Rating) -> bool:
    """Whether it has a word for a feeling; "something" is felt and has no name."""
    return any(felt.word != SOMETHING for felt in rating.felt)


def intensity_of(rating: Rating) -> float:
    """The strongest word's intensity, 0 to 10, or NaN."""
    return max(
        (felt.intensity for felt in rating.felt if felt.intensity is not None), default=np.nan
    )


def scale_of(rating: Rating, name: str) -> float:
    """The answer to the scale `name`, 0 to 10, or NaN."""
    value = rating.scales.get(name)
    return value if isinstance(value, int) else np.nan


def daily(values: Floats, days: Whole) -> tuple[Whole, Floats]:
    """Each day with a value, in order, and the mean of its values; NaN counts for nothing.

    What is of one day is not independent, so intervals are of days (evidence.md 3.2).
    """
    there = ~np.isnan(values)
    found, place = np.unique(days[there], return_inverse=True)
    means: Floats = np.bincount(place, weights=values[there]) / np.bincount(place)
    return found, means


def _offset(rating: Rating) -> float:
    offset = rating.at.utcoffset()
    assert offset is not None  # a rating refuses a time without one
    return offset.total_seconds()


def _floats(values: Iterable[float]) -> Floats:
    return np.fromiter(values, np.float64)


def _whole(values: Iterable[int]) -> Whole:
    return np.fromiter(values, np.int64)
