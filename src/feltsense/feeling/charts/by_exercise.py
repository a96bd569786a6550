"""The change over each exercise, beside each other and drawn together: never ranked.

With few sessions of each, the differences between exercises are mostly chance, so that each
one's mean is drawn towards what all have in common, as far as it is uncertain.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from feltsense.feeling.charts import saying
from feltsense.feeling.charts.changes import Changes, changes_of
from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Figure,
    Floats,
    Interval,
    Intervals,
    Layer,
    Names,
    Panel,
    Points,
    Table,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.charts.lazily import Lazily
from feltsense.feeling.history import History
from feltsense.feeling.names import folded
from feltsense.feeling.series import daily
from feltsense.feeling.statistics.level import LEAST_NOISE
from feltsense.feeling.statistics.pooling import Pooled, between_groups, pooled, spread_around
from feltsense.feeling.student import t_quantile

NAME, TITLE = "by-exercise", "Before and after, by exercise"
QUESTION = "Did the strength of feelings change differently over different exercises?"

DAYS_FROM, EXERCISES_FROM = 4, 3
"""Days with an exercise, and exercises with as many (evidence.md 3.2)."""

LEAST_VARIANCE = 2 * LEAST_NOISE
"""Of a change within an exercise: that of two ratings."""

METHOD = (
    "The strongest feeling after a session minus that before it; sessions of one exercise on one "
    "day count as one, their mean; rests are not among them. Each exercise's mean is drawn towards "
    "what all have in common, the further the fewer its days (partial pooling, with the variance "
    "between exercises by moments). Where the exercises differ no more than chance would have it, "
    "that variance is 0 and all stand at the same place. The ranges hold 95 % of what is likely, "
    "over all variances between that there may be. "
    f"Shown from {DAYS_FROM} days with each of {EXERCISES_FROM} exercises, in alphabetical order."
)
SOURCES = (
    "Efron and Morris (1975), data analysis using Stein's estimator",
    "Rubin (1981), estimation in parallel randomized experiments",
    "DerSimonian and Laird (1986), meta-analysis in clinical trials",
)
OTHERS = (
    "Among many exercises some stand apart by chance alone: of 20 looks, one.",
    "Which exercise you choose may go with how you feel before it.",
    *saying.OTHERS,
)
TOO_EARLY = "Too early to tell them apart."


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


def make(history: History) -> Chart:
    """The chart of a history."""
    changes = changes_of(history)
    exercises = _exercises(changes)
    together = _together(exercises)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(changes, exercises, together)),
        n=sum(len(each.values) for each in exercises),
        of="day with an exercise",
        period=saying.period(changes.days),
        sentences=tuple(_sentences(history, changes, exercises, together)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            ("Exercise", "Days", "Mean change", "Drawn together", "Likely range"),
            [_row(each, together) for each in exercises],
        ),
        figures=tuple(_figures(exercises, together)),
        sources=SOURCES,
    )


def _exercises(changes: Changes) -> tuple[Exercise, ...]:
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
        label = title if shared.count(folded(title)) == 1 else f"{title} ({id_})"
        _, values = daily(change[numbers], changes.days[numbers])
        first = np.unique(changes.days[numbers], return_index=True)[1]
        found.append(Exercise(label, values, np.array(numbers)[first]))
    return tuple(sorted(found, key=lambda each: (folded(each.label), each.label)))


def _together(exercises: tuple[Exercise, ...]) -> Together | None:
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


def _panels(
    changes: Changes, exercises: tuple[Exercise, ...], together: Together | None
) -> Iterator[Panel]:
    if not exercises:
        return
    x = np.repeat(np.arange(float(len(exercises))), [len(each.values) for each in exercises])
    sessions = np.concatenate([each.sessions for each in exercises])
    values = np.concatenate([each.values for each in exercises])
    layers: list[Layer] = [
        Points(
            "Each day",
            "quiet",
            SHAPES["quiet"],
            x,
            values,
            Lazily(len(x), lambda n: f"{changes.aloud(int(sessions[n]))}; day: {values[n]:+.1f}"),
            changes.ids[sessions],
        )
    ]
    if together:
        label = "Drawn together, and the likely range"
        layers.append(
            Intervals(label, "level", SHAPES["level"], tuple(_intervals(exercises, together)))
        )
    ticks = Tick(-10, "fainter after"), Tick(0, "as before"), Tick(10, "stronger after")
    names = Names(tuple(each.label for each in exercises))
    yield Panel(names, Values(-10, 10, ticks), tuple(layers))


def _intervals(exercises: tuple[Exercise, ...], together: Together) -> Iterator[Interval]:
    for each, mean, (low, high) in zip(
        together.exercises, together.found.means, together.ranges, strict=True
    ):
        text = (
            f"{each.label}: {saying.signed(mean)} (likely between {saying.signed(low)} and "
            f"{saying.signed(high)}), {len(each.values)} days"
        )
        yield Interval(float(exercises.index(each)), low, mean, high, text)


def _row(exercise: Exercise, together: Together | None) -> tuple[str, ...]:
    days = str(len(exercise.values))
    if together is None or exercise not in together.exercises:
        return exercise.label, days, "", "", ""
    place = together.exercises.index(exercise)
    low, high = together.ranges[place]
    return (
        exercise.label,
        days,
        saying.signed(float(exercise.values.mean())),
        saying.signed(together.found.means[place]),
        f"{saying.signed(low)} to {saying.signed(high)}",
    )


def _figures(exercises: tuple[Exercise, ...], together: Together | None) -> Iterator[Figure]:
    n = sum(each.is_enough for each in exercises)
    of = f"exercises with {DAYS_FROM} days"
    if together is None:
        yield Figure("change that all have in common", None, n, of, EXERCISES_FROM)
        yield Figure("variance between exercises", None, n, of, EXERCISES_FROM)
    else:
        found = together.found
        yield Figure(
            "change that all have in common", found.mean, n, of, EXERCISES_FROM, *together.common
        )
        yield Figure("variance between exercises", found.between, n, of, EXERCISES_FROM)
    for each in exercises:
        name, days = f"change after {each.label}, drawn together", len(each.values)
        if together is None or not each.is_enough:
            yield Figure(name, None, days, "days", DAYS_FROM)
        else:
            place = together.exercises.index(each)
            value, range_ = together.found.means[place], together.ranges[place]
            yield Figure(name, value, days, "days", DAYS_FROM, *range_)


def _sentences(
    history: History,
    changes: Changes,
    exercises: tuple[Exercise, ...],
    together: Together | None,
) -> Iterator[str]:
    if not len(history.series):
        yield saying.NOTHING_YET
        return
    sessions = int((~changes.rests).sum())
    yield (
        f"{saying.count(sessions, 'session')} with a number before and after, of "
        f"{saying.count(len(exercises), 'exercise')}."
    )
    if together is None:
        enough = sum(each.is_enough for each in exercises)
        yield saying.not_enough(
            enough,
            EXERCISES_FROM,
            f"exercises with {DAYS_FROM} days or more",
            "they can stand beside each other",
        )
    else:
        low, high = together.common
        yield (
            f"What they have in common: {saying.signed(together.found.mean)} points afterwards "
            f"(likely between {saying.signed(low)} and {saying.signed(high)})."
        )
        yield _told_apart(together)
    if changes.one_sided:
        yield (
            f"In {saying.count(changes.one_sided, 'session')} a side is an answer such as numb: "
            "it has no number, and no change is made up for it."
        )
    if sessions:
        yield saying.TO_THE_USUAL


def _told_apart(together: Together) -> str:
    apart = together.apart
    if not apart:
        return TOO_EARLY
    names = "; ".join(f"{one} and {other}" for one, other in apart[:3])
    more = f"; and {len(apart) - 3} more pairs" if len(apart) > 3 else ""
    return (
        f"The ranges of these do not overlap: {names}{more}. All others overlap. It says nothing "
        "of why."
    )
