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
from feltsense.language import moment, tr, trn

NAME, TITLE = "rest-pairs", tr("Beside a rest")
QUESTION = tr("Does more change over an exercise than over a rest?")

METHOD = tr(
    "The strongest feeling afterwards minus that before, from -10 to 10, of rests "
    "and of exercises; those of one day count as one, their mean. The usual wobble "
    "is where one more rest would lie 19 times in 20, from {wobble_from} days with "
    "a rest. The difference is the mean change of exercises minus that of rests, "
    "with a range that holds 95 % of what is likely (Welch), from {range_from} "
    "days of each.",
    wobble_from=WOBBLE_FROM,
    range_from=RANGE_FROM,
)
SOURCES = (
    tr("Welch (1947), the generalization of Student's problem"),
    tr("Galton (1886), regression towards mediocrity in hereditary stature"),
    tr("Linden (2013), assessing regression to the mean effects in health care initiatives"),
)
OTHERS = (
    tr("When you choose a rest and when an exercise may go with how you feel."),
    tr("A rest is something too: what you expect of an exercise, you may not expect of it."),
    *saying.OTHERS,
)
NO_RESTS = (
    tr(
        "A rest pair is a rest instead of an exercise: you rate what you feel, sit quietly for as "
        "many minutes, and rate again."
    ),
    tr(
        "There is none here yet; with some, what changes over an exercise can stand beside what "
        "changes anyway."
    ),
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
            (tr("When"), tr("What"), tr("Before"), tr("After"), tr("Change")),
            Lazily(len(changes.place), lambda number: _row(beside, number)),
        ),
        figures=tuple(_figures(beside)),
        sources=SOURCES,
    )


def _panels(beside: Beside) -> Iterator[Panel]:
    changes = beside.changes
    time = over_time.axis_of(changes.local)
    ticks = Tick(-10, tr("fainter after")), Tick(0, tr("as before")), Tick(10, tr("stronger after"))
    heights = Values(-10, 10, ticks)
    layers: list[Layer] = []
    wobble = beside.wobble
    if wobble is not None and beside.is_wobble_shown:
        ends = np.array([time.start, time.end])
        low, high = (np.full(2, np.clip(each, -10, 10)) for each in (wobble.low, wobble.high))
        layers.append(
            Band(tr("Your usual wobble"), "usual", ends, low, high, np.full(2, wobble.mean))
        )
    layers += _points(beside, tr("After an exercise"), "after", ~beside.is_rest)
    layers += _points(beside, tr("After a rest"), "usual", beside.is_rest)
    layers += over_time.events(changes.history)
    yield Panel(time, heights, tuple(layers))
    if beside.n >= RANGE_FROM:
        rests, exercises = beside.means
        yield Panel(
            Names((tr("After a rest"), tr("After an exercise"))),
            heights,
            (
                Intervals(
                    tr("After a rest"),
                    "usual",
                    SHAPES["usual"],
                    (rests.interval(0, tr("After a rest")),),
                ),
                Intervals(
                    tr("After an exercise"),
                    "after",
                    SHAPES["after"],
                    (exercises.interval(1, tr("After an exercise")),),
                ),
            ),
            height=0.7,
            title=tr("Mean change, and its likely range"),
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
        moment(entry.at),
        entry.done.title,
        f"{changes.before[number]:.0f}",
        f"{changes.after[number]:.0f}",
        f"{changes.change[number]:+.0f}",
    )


def _figures(beside: Beside) -> Iterator[Figure]:
    n, wobble = len(beside.rests), beside.wobble
    name = tr("your usual wobble: change over a rest")
    if wobble is None:
        yield Figure(name, None, n, "days with a rest", WOBBLE_FROM)
    else:
        yield Figure(name, wobble.mean, n, "days with a rest", WOBBLE_FROM, wobble.low, wobble.high)
    apart = beside.outside if wobble is not None else (0, 0)
    share = apart[0] / apart[1] if apart[1] else None
    yield Figure(
        "share of days with an exercise outside it",
        share,
        n,
        "days with a rest",
        WOBBLE_FROM,
    )
    rests, exercises = beside.means
    yield rests.figure(tr("mean change over a rest"))
    yield exercises.figure(tr("mean change over an exercise"))
    of = tr("days of each")
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
        tr(
            "{count} with a rest and {count_2} with an exercise, each with a number before "
            "and after.",
            count=saying.count(rests, "day"),
            count_2=saying.count(exercises, "day"),
        )
    )
    found = beside.difference
    if found is None or beside.n < RANGE_FROM:
        yield saying.not_enough(
            beside.n, RANGE_FROM, tr("days of each"), tr("exercises can stand beside rests")
        )
    elif not found.sd:
        yield (
            tr(
                "Exercises minus rests: {signed} points. Neither differed from day to day, so "
                "no likely range can be told.",
                signed=saying.signed(found.mean),
            )
        )
    else:
        yield (
            tr(
                "Exercises minus rests: {signed} points (likely between {signed_2} and "
                "{signed_3}).",
                signed=saying.signed(found.mean),
                signed_2=saying.signed(found.low),
                signed_3=saying.signed(found.high),
            )
        )
        if found.low <= 0 <= found.high:
            yield tr("The range holds 0: too early to tell exercises and rests apart.")
    wobble = beside.wobble
    if rests >= WOBBLE_FROM and wobble is None:
        yield tr("The change was the same over every rest, so your usual wobble cannot be told.")
    elif wobble is None or not beside.is_wobble_shown:
        yield saying.not_enough(
            rests, WOBBLE_FROM, tr("days with a rest"), tr("your usual wobble can be told")
        )
    else:
        yield (
            tr(
                "Your usual wobble over a rest: between {signed} and {signed_2} points, 19 "
                "times in 20.",
                signed=saying.signed(wobble.low),
                signed_2=saying.signed(wobble.high),
            )
        )
        if exercises:
            outside, of = beside.outside
            yield trn(
                "{n} of {count} with an exercise lies outside it, the others within it; about one "
                "of 20 rests would, too.",
                "{n} of {count} with an exercise lie outside it, the others within it; about one "
                "of 20 rests would, too.",
                outside,
                count=saying.count(of, "day"),
            )
