"""The changes over each exercise, and what they are when they are drawn together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from feltsense.feeling.charts.changes import Changes
from feltsense.feeling.charts.chart import Floats, Whole
from feltsense.feeling.names import folded
from feltsense.feeling.series import daily
from feltsense.feeling.statistics.level import LEAST_NOISE
from feltsense.feeling.statistics.pooling import Pooled, between_groups, pooled, spread_around
from feltsense.feeling.student import t_quantile
from feltsense.language import tr

DAYS_FROM, EXERCISES_FROM = 4, 3
"""Days with an exercise, and exercises with as many (evidence.md 3.2)."""

LEAST_VARIANCE = 2 * LEAST_NOISE
"""Of a change within an exercise: that of two ratings."""


@dataclass(frozen=True, slots=True, eq=False)
class Exercise:
    """One exercise: its label, the mean change of each day, and a session of each day."""

    label: str
    values: Floats
    sessions: Whole

    @property
    def is_enough(self) -> bool:
        """Whether there are days enough."""
        return len(self.values) >= DAYS_FROM


@dataclass(frozen=True, slots=True, eq=False)
class Together:
    """What the pooling of `exercises` found: each one's range, and that of all."""

    exercises: tuple[Exercise, ...]
    found: Pooled
    ranges: tuple[tuple[float, float], ...]
    common: tuple[float, float]

    @property
    def apart(self) -> list[tuple[str, str]]:
        """The pairs of which the ranges do not overlap, in alphabetical order."""
        both = zip(self.exercises, self.ranges, strict=True)
        return [
            (one.label, other.label)
            for (one, a), (other, b) in combinations(both, 2)
            if a[1] < b[0] or b[1] < a[0]
        ]


def exercises_of(changes: Changes) -> tuple[Exercise, ...]:
    """Those with a change, in alphabetical order; titles that are shared get their id."""
    entries, change = changes.history.entries, changes.change
    places: dict[str, list[int]] = {}
    titles: dict[str, str] = {}
    for number, place in enumerate(changes.place.tolist()):
        done = entries[place].done
        assert done is not None
        if not entries[place].is_rest:
            places.setdefault(done.id, []).append(number)
            titles[done.id] = done.title
    shared = list(map(folded, titles.values()))
    found = []
    for id_, numbers in places.items():
        title = titles[id_]
        label = (
            title if shared.count(folded(title)) == 1 else tr("{title} ({id})", title=title, id=id_)
        )
        _, values = daily(change[numbers], changes.days[numbers])
        first = np.unique(changes.days[numbers], return_index=True)[1]
        found.append(Exercise(label, values, np.array(numbers)[first]))
    return tuple(sorted(found, key=lambda each: (folded(each.label), each.label)))


def together_of(exercises: tuple[Exercise, ...]) -> Together | None:
    """None where too few exercises have days enough."""
    some = tuple(each for each in exercises if each.is_enough)
    if len(some) < EXERCISES_FROM:
        return None
    counts = [len(each.values) for each in some]
    means = [float(each.values.mean()) for each in some]
    freedom = sum(counts) - len(some)
    squares = sum(float(((each.values - each.values.mean()) ** 2).sum()) for each in some)
    variance = max(LEAST_VARIANCE, squares / freedom)
    between = between_groups(means, counts, variance)
    found = pooled(means, counts, variance, between)
    t = t_quantile(0.975, freedom)
    error, spreads = spread_around(found, means, counts, variance)
    ranges = tuple(
        _cut(mean, t * spread) for mean, spread in zip(found.means, spreads, strict=True)
    )
    return Together(some, found, ranges, _cut(found.mean, t * error))


def _cut(middle: float, half: float) -> tuple[float, float]:
    """No change is more than 10 points."""
    return max(-10.0, middle - half), min(10.0, middle + half)
