"""What changes over a rest beside what changes over an exercise.

Strong and faint moments are followed by more usual ones anyway, and rating twice is itself
something. A rest, rated before and after like an exercise, shows how much.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts import over_time, saying
from feltsense.feeling.charts.changes import changes_of
from feltsense.feeling.charts.chart import (
    SHAPES,
    Band,
    Chart,
    Figure,
    Intervals,
    Layer,
    Names,
    Panel,
    Points,
    Role,
    Table,
    Tick,
    Values,
)
from feltsense.feeling.charts.lazily import Lazily
from feltsense.feeling.charts.means import RANGE_FROM
from feltsense.feeling.charts.rests import WOBBLE_FROM, Beside, beside_of
from feltsense.feeling.history import History

NAME, TITLE = "rest-pairs", "Beside a rest"
QUESTION = "Does more change over an exercise than over a rest?"

METHOD = (
    "The strongest feeling afterwards minus that before, from -10 to 10, of rests and of "
    "exercises; those of one day count as one, their mean. The usual wobble is where one more rest "
    f"would lie 19 times in 20, from {WOBBLE_FROM} days with a rest. The difference is the mean "
    "change of exercises minus that of rests, with a range that holds 95 % of what is likely "
    f"(Welch), from {RANGE_FROM} days of each."
)
SOURCES = (
    "Welch (1947), the generalization of Student's problem",
    "Galton (1886), regression towards mediocrity in hereditary stature",
    "Linden (2013), assessing regression to the mean effects in health care initiatives",
)
OTHERS = (
    "When you choose a rest and when an exercise may go with how you feel.",
    "A rest is something too: what you expect of an exercise, you may not expect of it.",
    *saying.OTHERS,
)
NO_RESTS = (
    "A rest pair is a rest instead of an exercise: you rate what you feel, sit quietly for as many "
    "minutes, and rate again.",
    "There is none here yet; with some, what changes over an exercise can stand beside what "
    "changes anyway.",
)


def make(history: History) -> Chart:
    """The chart of a history."""
    changes = changes_of(history)
    beside = beside_of(changes)
    n = int(beside.is_rest.sum())
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(beside)) if n else (),
        n=n,
        of="rest pair",
        period=saying.period(changes.days),
        sentences=tuple(_sentences(beside)) if n else NO_RESTS,
        method=METHOD,
        others=OTHERS,
        table=Table(
            ("When", "What", "Before", "After", "Change"),
            Lazily(len(changes.place), lambda number: _row(beside, number)),
        ),
        figures=tuple(_figures(beside)),
        sources=SOURCES,
    )


def _panels(beside: Beside) -> Iterator[Panel]:
    changes = beside.changes
    time = over_time.axis_of(changes.local)
    ticks = Tick(-10, "fainter after"), Tick(0, "as before"), Tick(10, "stronger after")
    heights = Values(-10, 10, ticks)
    layers: list[Layer] = []
    wobble = beside.wobble
    if wobble is not None and beside.is_wobble_shown:
        ends = np.array([time.start, time.end])
        low, high = (np.full(2, np.clip(each, -10, 10)) for each in (wobble.low, wobble.high))
        layers.append(Band("Your usual wobble", "usual", ends, low, high, np.full(2, wobble.mean)))
    layers += _points(beside, "After an exercise", "after", ~beside.is_rest)
    layers += _points(beside, "After a rest", "usual", beside.is_rest)
    layers += over_time.events(changes.history)
    yield Panel(time, heights, tuple(layers))
    if beside.n >= RANGE_FROM:
        rests, exercises = beside.means
        yield Panel(
            Names(("After a rest", "After an exercise")),
            heights,
            (
                Intervals(
                    "After a rest", "usual", SHAPES["usual"], (rests.interval(0, "After a rest"),)
                ),
                Intervals(
                    "After an exercise",
                    "after",
                    SHAPES["after"],
                    (exercises.interval(1, "After an exercise"),),
                ),
            ),
            height=0.7,
            title="Mean change, and its likely range",
        )


def _points(beside: Beside, label: str, role: Role, which: NDArray[np.bool_]) -> Iterator[Points]:
    changes = beside.changes
    places = np.flatnonzero(which)
    if not len(places):
        return
    places = places[np.argsort(changes.local[places], kind="stable")]
    yield Points(
        label,
        role,
        SHAPES[role],
        changes.local[places],
        changes.change[places],
        Lazily(len(places), lambda number: changes.aloud(int(places[number]))),
        changes.ids[places],
    )


def _row(beside: Beside, number: int) -> tuple[str, ...]:
    changes = beside.changes
    entry = changes.history.entries[changes.place[number]]
    assert entry.done is not None
    return (
        f"{entry.at:%Y-%m-%d %H:%M}",
        entry.done.title,
        f"{changes.before[number]:.0f}",
        f"{changes.after[number]:.0f}",
        f"{changes.change[number]:+.0f}",
    )


def _figures(beside: Beside) -> Iterator[Figure]:
    n, wobble = len(beside.rests), beside.wobble
    name = "your usual wobble: change over a rest"
    if wobble is None:
        yield Figure(name, None, n, "days with a rest", WOBBLE_FROM)
    else:
        yield Figure(name, wobble.mean, n, "days with a rest", WOBBLE_FROM, wobble.low, wobble.high)
    apart = beside.outside if wobble is not None else (0, 0)
    share = apart[0] / apart[1] if apart[1] else None
    yield Figure(
        "share of days with an exercise outside it", share, n, "days with a rest", WOBBLE_FROM
    )
    rests, exercises = beside.means
    yield rests.figure("mean change over a rest")
    yield exercises.figure("mean change over an exercise")
    of = "days of each"
    found = beside.difference
    if found is None:
        yield Figure("exercises minus rests", None, beside.n, of, RANGE_FROM)
    elif not found.sd:
        yield Figure("exercises minus rests", found.mean, beside.n, of, RANGE_FROM)
    else:
        yield Figure(
            "exercises minus rests", found.mean, beside.n, of, RANGE_FROM, found.low, found.high
        )


def _sentences(beside: Beside) -> Iterator[str]:
    rests, exercises = len(beside.rests), len(beside.exercises)
    yield (
        f"{saying.count(rests, 'day')} with a rest and {saying.count(exercises, 'day')} with an "
        "exercise, each with a number before and after."
    )
    found = beside.difference
    if found is None or beside.n < RANGE_FROM:
        yield saying.not_enough(
            beside.n, RANGE_FROM, "days of each", "exercises can stand beside rests"
        )
    elif not found.sd:
        yield (
            f"Exercises minus rests: {saying.signed(found.mean)} points. Neither differed from day "
            "to day, so no likely range can be told."
        )
    else:
        yield (
            f"Exercises minus rests: {saying.signed(found.mean)} points (likely between "
            f"{saying.signed(found.low)} and {saying.signed(found.high)})."
        )
        if found.low <= 0 <= found.high:
            yield "The range holds 0: too early to tell exercises and rests apart."
    wobble = beside.wobble
    if rests >= WOBBLE_FROM and wobble is None:
        yield "The change was the same over every rest, so your usual wobble cannot be told."
    elif wobble is None or not beside.is_wobble_shown:
        yield saying.not_enough(
            rests, WOBBLE_FROM, "days with a rest", "your usual wobble can be told"
        )
    else:
        yield (
            f"Your usual wobble over a rest: between {saying.signed(wobble.low)} and "
            f"{saying.signed(wobble.high)} points, 19 times in 20."
        )
        if exercises:
            outside, of = beside.outside
            lie = "lies" if outside == 1 else "lie"
            yield (
                f"{outside} of {saying.count(of, 'day')} with an exercise {lie} outside it, the "
                "others within it; about one of 20 rests would, too."
            )
