"""How strongly things are felt by hour of the day and by weekday, on the clock of the place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from feltsense.feeling.charts import saying
from feltsense.feeling.charts.chart import (
    NO_ENTRY,
    SHAPES,
    Chart,
    Figure,
    Floats,
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
from feltsense.feeling.charts.means import RANGE_FROM, Mean, mean_of
from feltsense.feeling.charts.over_time import DAY
from feltsense.feeling.history import History
from feltsense.feeling.scales import INTENSITY
from feltsense.feeling.series import daily
from feltsense.language import marked_n, tr, trn

NAME, TITLE = "by-hour", tr("By hour and by weekday")
QUESTION = tr("How strongly were things felt, by hour and by weekday?")

WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
HOUR = 3_600.0

METHOD = tr(
    "The strongest feeling of each rating, from 0 to 10, by the hour on the clock "
    "of the place where it was written down, and by your weekday. All ratings of "
    "one day in an hour count as one, their mean. From {range_from} days there is "
    "a mean with a range that holds 95 % of what is likely (Student's t); below "
    "that there are dots, one a day. Numb and its like are counted in the table "
    "and are in no mean.",
    range_from=RANGE_FROM,
)
SOURCES = (tr("Student (1908), the probable error of a mean"),)
OTHERS = (
    tr("These are 31 looks at the same ratings: one or two of them stand out by chance alone."),
    tr("What you do at that hour, such as an exercise, and at which hours you write at all."),
    *saying.OTHERS,
)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """An hour or a weekday: its `days` (ordinals) with their means, and numb answers of ratings."""

    name: str
    days: Whole
    values: Floats
    mean: Mean
    numb: int
    ratings: int


def make(history: History) -> Chart:
    """The chart of a history."""
    series = history.series
    hours = (np.mod(series.local, DAY) // HOUR).astype(np.int64)
    of_hours = _parts(history, hours, tuple(f"{hour:02d}:00" for hour in range(24)))
    of_weekdays = _parts(history, (series.days - 1) % 7, WEEKDAYS)
    parts = *of_hours, *of_weekdays
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(of_hours, of_weekdays)),
        n=int((~np.isnan(series.intensity)).sum()),
        of="rating",
        period=saying.period(series.days),
        sentences=tuple(_sentences(history, of_hours, of_weekdays)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (
                tr("When"),
                tr("Days"),
                tr("Mean"),
                tr("Likely range"),
                tr("Numb and its like"),
                tr("Ratings"),
            ),
            [(part.name, *part.mean.cells, str(part.numb), str(part.ratings)) for part in parts],
        ),
        figures=tuple(_figures(parts)),
        sources=SOURCES,
    )


def _parts(history: History, which: Whole, names: tuple[str, ...]) -> tuple[Part, ...]:
    series = history.series
    found = []
    for number, name in enumerate(names):
        here = which == number
        days, values = daily(series.intensity[here], series.days[here])
        numb = int(series.not_feeling[here].sum())
        found.append(Part(name, days, values, mean_of(values), numb, int(here.sum())))
    return tuple(found)


def _panels(of_hours: tuple[Part, ...], of_weekdays: tuple[Part, ...]) -> Iterator[Panel]:
    for parts, title in ((of_hours, tr("By hour")), (of_weekdays, tr("By weekday"))):
        if layers := tuple(_layers(parts)):
            ticks = Tick(0, INTENSITY.low), Tick(5, INTENSITY.middle), Tick(10, INTENSITY.high)
            names = Names(tuple(part.name for part in parts))
            yield Panel(names, Values(0, 10, ticks), layers, title=title)


def _layers(parts: tuple[Part, ...]) -> Iterator[Layer]:
    dots = [
        (float(x), value, f"{part.name}, {saying.date_of(day)}: {value:.1f}")
        for x, part in enumerate(parts)
        if not part.mean.is_shown
        for day, value in zip(part.days.tolist(), part.values.tolist(), strict=True)
    ]
    if dots:
        x, y, texts = zip(*dots, strict=True)
        none = np.full(len(dots), NO_ENTRY)
        label = tr("Single days, where there are fewer than {range_from}", range_from=RANGE_FROM)
        yield Points(label, "quiet", SHAPES["quiet"], np.array(x), np.array(y), texts, none)
    shown = tuple(
        part.mean.interval(x, part.name) for x, part in enumerate(parts) if part.mean.is_shown
    )
    if shown:
        yield Intervals(tr("Mean, and its likely range"), "level", SHAPES["level"], shown)


def _figures(parts: tuple[Part, ...]) -> Iterator[Figure]:
    for part in parts:
        yield part.mean.figure(
            tr("mean of the strongest feeling, {part_name}", part_name=part.name)
        )


class _Words(NamedTuple):
    """What is said of hours, or of weekdays."""

    enough: tuple[str, str]
    days: str


_OF_HOURS = _Words(
    marked_n(
        "{n} of {parts} hours has {least} days or more: a mean with its range stands there.",
        "{n} of {parts} hours have {least} days or more: a mean with its range stands there.",
    ),
    tr("days with the same hour"),
)
_OF_WEEKDAYS = _Words(
    marked_n(
        "{n} of {parts} weekdays has {least} days or more: a mean with its range stands there.",
        "{n} of {parts} weekdays have {least} days or more: a mean with its range stands there.",
    ),
    tr("days with the same weekday"),
)


def _sentences(
    history: History, of_hours: tuple[Part, ...], of_weekdays: tuple[Part, ...]
) -> Iterator[str]:
    if not len(history.series):
        yield saying.NOTHING_YET
        return
    yield f"{saying.count(len(history.series), 'rating')}, {saying.period(history.series.days)}."
    for parts, words in ((of_hours, _OF_HOURS), (of_weekdays, _OF_WEEKDAYS)):
        enough = sum(part.mean.is_shown for part in parts)
        if enough:
            yield trn(*words.enough, enough, parts=len(parts), least=RANGE_FROM)
        else:
            most = max(part.mean.n for part in parts)
            yield saying.not_enough(most, RANGE_FROM, words.days, tr("a mean is shown for it"))
    if any(sum(part.mean.is_shown for part in parts) > 1 for parts in (of_hours, of_weekdays)):
        yield tr("Where two ranges overlap, it is too early to tell them apart.")
