"""Numbness: the scale over time with the level under it, and how often an answer was like numb.

Numb is an answer. Neither less nor more of it is what is aimed at here.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from feltsense.feeling.charts import counted, over_time, saying
from feltsense.feeling.charts.chart import (
    Chart,
    Figure,
    Floats,
    Layer,
    Panel,
    Table,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.charts.counted import COUNT_FROM, RANGE_FROM, Counted, by_month
from feltsense.feeling.charts.level import LEVEL_FROM, level_band
from feltsense.feeling.charts.months import month_name
from feltsense.feeling.history import History
from feltsense.feeling.scales import SCALES
from feltsense.feeling.series import daily
from feltsense.language import tr

NAME, TITLE = "numbness", tr("Numbness")
QUESTION = tr("How numb or shut off, and how often was the answer numb or like it?")

MEAN_FROM = 5
"""Days for a mean (evidence.md 3.2)."""

_SCALE = SCALES["numb"]

METHOD = tr(
    "“{question}”, from 0 ({low}) to 10 ({high}); the mean is of days. From 15 "
    "days the band is the best guess of the level under the daily means, as for "
    "how strongly things are felt. Below it: of all ratings with a word or an "
    "answer, those in which numb, nothing much, flat, empty, far away, foggy, "
    "frozen, don’t know or mixed was given, month by month, with Wilson’s 95 % "
    "range from 10 ratings. Ratings of one day resemble each other, so that it is "
    "rather too narrow.",
    question=_SCALE.question,
    low=_SCALE.low,
    high=_SCALE.high,
)
SOURCES = (
    tr("Wilson (1927), probable inference, the law of succession, and statistical inference"),
    tr("Kalman (1960), a new approach to linear filtering and prediction problems"),
)
OTHERS = (
    tr("Numb days are often the ones on which nothing is written down."),
    *saying.OTHERS,
)


def make(history: History) -> Chart:
    """The chart of a history."""
    series = history.series
    values = series.scale("numb")
    days, means = daily(values, series.days)
    worded = series.worded
    numb = Counted(int(series.not_feeling[worded].sum()), int(worded.sum()))
    months = by_month(series.days[worded], series.not_feeling[worded])
    answered = int((~np.isnan(values)).sum())
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(history, values, days, means, months)),
        n=len(series),
        of="rating",
        period=saying.period(series.days),
        sentences=tuple(_sentences(history, answered, days, means, numb)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (tr("Month"), tr("Numb or like it"), tr("Of ratings with words"), tr("Likely range")),
            [(month_name(each.month or 0), *each.cells) for each in months],
        ),
        figures=tuple(_figures(days, means, numb, months)),
        sources=SOURCES,
    )


def _panels(
    history: History, values: Floats, days: Whole, means: Floats, months: tuple[Counted, ...]
) -> Iterator[Panel]:
    series = history.series
    rated = ~np.isnan(values)
    if rated.any():
        layers: list[Layer] = [
            *over_time.gaps(series.local[rated], series.days[rated], tr("this scale not answered"))
        ]
        if len(days) >= LEVEL_FROM:
            layers.append(level_band(days, means, tr("Best guess of the level")))
        layers += over_time.points(history, rated, values, "numb")
        layers += over_time.events(history)
        ticks = Tick(0, _SCALE.low), Tick(10, _SCALE.high)
        yield Panel(over_time.axis_of(series.local[rated]), Values(0, 10, ticks), tuple(layers))
    title = tr("Answers such as numb, of all ratings with words") if rated.any() else ""
    yield from counted.panel(history, months, tr("Numb or like it"), "numb", title)


def _figures(
    days: Whole, means: Floats, numb: Counted, months: tuple[Counted, ...]
) -> Iterator[Figure]:
    n = len(days)
    yield Figure("mean of the numb scale", float(means.mean()) if n else None, n, "days", MEAN_FROM)
    if n < LEVEL_FROM:
        yield Figure("level of the numb scale on the last day", None, n, "days", LEVEL_FROM)
    else:
        band = level_band(days, means, "")
        yield Figure(
            "level of the numb scale on the last day",
            float(band.middle[-1]),
            n,
            "days",
            LEVEL_FROM,
            float(band.low[-1]),
            float(band.high[-1]),
        )
    name = tr("share of ratings with an answer such as numb")
    yield numb.figure(name, tr("ratings with words"))
    for each in months:
        yield each.figure(name, tr("ratings with words"))


def _sentences(
    history: History, answered: int, days: Whole, means: Floats, numb: Counted
) -> Iterator[str]:
    if not len(history.series):
        yield saying.NOTHING_YET
        return
    if not answered:
        yield tr("The numb scale has not been answered with a number yet.")
    elif len(days) < MEAN_FROM:
        yield saying.not_enough(
            len(days), MEAN_FROM, "days", tr("a mean of the numb scale is shown")
        )
    else:
        yield (
            tr(
                "Mean of the numb scale over {count}: {mean:.1f} of 10.",
                count=saying.count(len(days), "day"),
                mean=means.mean(),
            )
        )
        if len(days) < LEVEL_FROM:
            yield saying.needed(len(days), LEVEL_FROM, "days", tr("a level can be guessed"))
        else:
            band = level_band(days, means, "")
            yield (
                tr(
                    "Best guess of its level on the last day: {middle:.1f} (likely between "
                    "{low:.1f} and {high:.1f}).",
                    middle=band.middle[-1],
                    low=band.low[-1],
                    high=band.high[-1],
                )
            )
    if numb.n < COUNT_FROM:
        what = tr("answers such as numb are counted up")
        yield saying.not_enough(numb.n, COUNT_FROM, tr("ratings with words"), what)
        return
    yield tr(
        "An answer such as numb was given in {words}.", words=numb.words(tr("ratings with words"))
    )
    if numb.n < RANGE_FROM:
        yield saying.needed(numb.n, RANGE_FROM, "ratings", tr("a likely range can be told"))
