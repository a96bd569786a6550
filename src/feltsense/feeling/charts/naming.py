"""Naming: in how many check-ins and sessions at least one feeling had a name."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts import counted, saying
from feltsense.feeling.charts.chart import Chart, Table, Whole
from feltsense.feeling.charts.counted import COUNT_FROM, RANGE_FROM, Counted, by_month
from feltsense.feeling.charts.months import month_name
from feltsense.feeling.history import History
from feltsense.language import tr

NAME, TITLE = "naming", tr("Naming what is felt")
QUESTION = tr("How often could at least one feeling be named?")

METHOD = tr(
    "Of all check-ins and sessions in which a word or an answer was given, those with at least one "
    "feeling word, your own words among them. “Something, no name for it” is felt and has "
    "no name; numb and its like are answers, and no names. The range is Wilson’s 95 % one, from "
    "10; those of one day resemble each other, so that it is rather too narrow."
)
SOURCES = (
    tr("Wilson (1927), probable inference, the law of succession, and statistical inference"),
)
OTHERS = (
    tr("Words come more easily once they have been chosen a few times."),
    tr("When nothing can be named, it is easier not to begin a check-in at all."),
    *saying.OTHERS,
)


def make(history: History) -> Chart:
    """The chart of a history."""
    days, named = _asked(history)
    every = Counted(int(named.sum()), len(named))
    months = by_month(days, named)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(counted.panel(history, months, tr("At least one feeling named"), "level")),
        n=every.n,
        of="check-in or session",
        period=saying.period(np.sort(days)),
        sentences=tuple(_sentences(history, every, months)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (tr("Month"), tr("With a name"), tr("Of check-ins and sessions"), tr("Likely range")),
            [(month_name(each.month or 0), *each.cells) for each in months],
        ),
        figures=(
            every.figure(tr("share with a feeling named"), tr("check-ins and sessions")),
            *(
                each.figure(tr("share with a feeling named"), tr("check-ins and sessions"))
                for each in months
            ),
        ),
        sources=SOURCES,
    )


def _asked(history: History) -> tuple[Whole, NDArray[np.bool_]]:
    """The day of each entry with words, and whether a feeling was named in it."""
    series = history.series
    count = len(history.entries)
    worded = np.zeros(count, np.bool_)
    named = np.zeros(count, np.bool_)
    worded[series.entries[series.worded]] = True
    named[series.entries[series.named]] = True
    days = np.zeros(count, np.int64)
    days[series.entries] = series.days
    return days[worded], named[worded]


def _sentences(history: History, every: Counted, months: tuple[Counted, ...]) -> Iterator[str]:
    if not every.n:
        yield tr("No words yet.") if history.entries else saying.NOTHING_YET
        return
    if every.n < COUNT_FROM:
        yield saying.not_enough(
            every.n, COUNT_FROM, tr("check-ins or sessions"), tr("they are counted up")
        )
        return
    yield tr(
        "You could name at least one feeling in {words}.",
        words=every.words(tr("check-ins and sessions")),
    )
    if every.n < RANGE_FROM:
        yield saying.needed(
            every.n, RANGE_FROM, tr("check-ins or sessions"), tr("a likely range can be told")
        )
    few = sum(each.n < RANGE_FROM for each in months)
    if every.n >= RANGE_FROM and few:
        yield (
            tr(
                "{count} with fewer than {range_from} of them: nothing is drawn there.",
                count=saying.count(few, "month"),
                range_from=RANGE_FROM,
            )
        )
