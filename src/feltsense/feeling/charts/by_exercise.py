"""The change over each exercise, beside each other and drawn together: never ranked.

With few sessions of each, the differences between exercises are mostly chance, so that each
one's mean is drawn towards what all have in common, as far as it is uncertain.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from feltsense.feeling.charts import saying
from feltsense.feeling.charts.changes import Changes, changes_of
from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Figure,
    Interval,
    Intervals,
    Layer,
    Names,
    Panel,
    Points,
    Table,
    Tick,
    Values,
)
from feltsense.feeling.charts.exercises_together import (
    DAYS_FROM,
    EXERCISES_FROM,
    Exercise,
    Together,
    exercises_of,
    together_of,
)
from feltsense.feeling.charts.lazily import Lazily
from feltsense.feeling.history import History
from feltsense.language import tr

NAME, TITLE = "by-exercise", tr("Before and after, by exercise")
QUESTION = tr("Did the strength of feelings change differently over different exercises?")

ASIDE = 0.15
"""How far the days of an exercise stand from its place, so that its range does not hide them."""

METHOD = tr(
    "The strongest feeling after a session minus that before it; sessions of one "
    "exercise on one day count as one, their mean; rests are not among them. Each "
    "exercise's mean is drawn towards what all have in common, the further the "
    "fewer its days (partial pooling, with the variance between exercises by "
    "moments). Where the exercises differ no more than chance would have it, that "
    "variance is 0 and all stand at the same place. The ranges hold 95 % of what "
    "is likely, over all variances between that there may be. Shown from "
    "{days_from} days with each of {exercises_from} exercises, in alphabetical "
    "order.",
    days_from=DAYS_FROM,
    exercises_from=EXERCISES_FROM,
)
SOURCES = (
    tr("Efron and Morris (1975), data analysis using Stein's estimator"),
    tr("Rubin (1981), estimation in parallel randomized experiments"),
    tr("DerSimonian and Laird (1986), meta-analysis in clinical trials"),
)
OTHERS = (
    tr("Among many exercises some stand apart by chance alone: of 20 looks, one."),
    saying.EXPECTED,
    saying.ENDS,
    tr("Which exercise you choose may go with how you feel before it."),
    *saying.OTHERS,
)
TOO_EARLY = tr("Too early to tell them apart.")


def make(history: History) -> Chart:
    """The chart of a history."""
    changes = changes_of(history)
    exercises = exercises_of(changes)
    together = together_of(exercises)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(changes, exercises, together)),
        n=int((~changes.rests).sum()),
        of="session",
        period=saying.period(changes.days),
        sentences=tuple(_sentences(history, changes, exercises, together)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (
                tr("Exercise"),
                tr("Days"),
                tr("Mean change"),
                tr("Drawn together"),
                tr("Likely range"),
            ),
            [_row(each, together) for each in exercises],
        ),
        figures=tuple(_figures(exercises, together)),
        sources=SOURCES,
    )


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
            tr("Each day"),
            "quiet",
            SHAPES["quiet"],
            x - ASIDE,
            values,
            Lazily(
                len(x),
                lambda n: tr(
                    "{aloud}; day: {values:+.1f}",
                    aloud=changes.aloud(int(sessions[n])),
                    values=values[n],
                ),
            ),
            changes.ids[sessions],
        )
    ]
    if together:
        label = tr("Drawn together, and the likely range")
        layers.append(
            Intervals(label, "level", SHAPES["level"], tuple(_intervals(exercises, together)))
        )
    ticks = Tick(-10, tr("fainter after")), Tick(0, tr("as before")), Tick(10, tr("stronger after"))
    names = Names(tuple(each.label for each in exercises))
    yield Panel(names, Values(-10, 10, ticks), tuple(layers))


def _intervals(exercises: tuple[Exercise, ...], together: Together) -> Iterator[Interval]:
    for each, mean, (low, high) in zip(
        together.exercises, together.found.means, together.ranges, strict=True
    ):
        text = tr(
            "{label}: {signed} (likely between {signed_2} and {signed_3}), {values} days",
            label=each.label,
            signed=saying.signed(mean),
            signed_2=saying.signed(low),
            signed_3=saying.signed(high),
            values=len(each.values),
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
        tr("{signed} to {signed_2}", signed=saying.signed(low), signed_2=saying.signed(high)),
    )


def _figures(exercises: tuple[Exercise, ...], together: Together | None) -> Iterator[Figure]:
    n = sum(each.is_enough for each in exercises)
    of = tr("exercises with {days_from} days", days_from=DAYS_FROM)
    if together is None:
        yield Figure("change that all have in common", None, n, of, EXERCISES_FROM)
        yield Figure("variance between exercises", None, n, of, EXERCISES_FROM)
    else:
        found = together.found
        yield Figure(
            "change that all have in common",
            found.mean,
            n,
            of,
            EXERCISES_FROM,
            *together.common,
        )
        yield Figure("variance between exercises", found.between, n, of, EXERCISES_FROM)
    for each in exercises:
        name, days = tr("change after {label}, drawn together", label=each.label), len(each.values)
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
        tr(
            "{count} with a number before and after, of {count_2}.",
            count=saying.count(sessions, "session"),
            count_2=saying.count(len(exercises), "exercise"),
        )
    )
    if together is None:
        enough = sum(each.is_enough for each in exercises)
        yield saying.not_enough(
            enough,
            EXERCISES_FROM,
            tr("exercises with {days_from} days or more", days_from=DAYS_FROM),
            tr("they can stand beside each other"),
        )
    else:
        low, high = together.common
        yield (
            tr(
                "Taken together: on average {signed} points afterwards (likely between "
                "{signed_2} and {signed_3}).",
                signed=saying.signed(together.found.mean),
                signed_2=saying.signed(low),
                signed_3=saying.signed(high),
            )
        )
        yield _told_apart(together)
    if changes.one_sided:
        yield (
            tr(
                "In {count} at least one side is an answer such as numb: it has no number, and "
                "no change is made up for it.",
                count=saying.count(changes.one_sided, "session"),
            )
        )
    if sessions:
        yield saying.TO_THE_USUAL


def _told_apart(together: Together) -> str:
    apart = together.apart
    if not apart:
        return TOO_EARLY
    names = "; ".join(tr("{one} and {other}", one=one, other=other) for one, other in apart[:3])
    more = tr("; and {number} more pairs", number=len(apart) - 3) if len(apart) > 3 else ""
    return tr(
        "The ranges of these do not overlap: {names}{more}. All others overlap. It "
        "says nothing of why.",
        names=names,
        more=more,
    )
