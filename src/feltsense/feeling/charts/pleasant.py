"""How many of the words are pleasant ones, as a share: a ratio has no value where one side is none.

No share is the right one, and none is aimed at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from feltsense.feeling.charts import over_time, saying
from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Figure,
    Interval,
    Intervals,
    Panel,
    Table,
    Tick,
    Values,
)
from feltsense.feeling.charts.months import axis_of_months, middle_of, month_name, months_of
from feltsense.feeling.charts.words_used import NEITHER, sides, words_used
from feltsense.feeling.history import History
from feltsense.feeling.statistics.shares import smoothed_share, wilson
from feltsense.language import tr

NAME, TITLE = "pleasant", tr("Pleasant and unpleasant words")
QUESTION = tr("How many of the words were pleasant ones?")

WORDS_FROM = 10
"""Pleasant and unpleasant words before a share is shown (evidence.md 3.2)."""

METHOD = tr(
    "Each word has a place of our own between unpleasant and pleasant. Words "
    "within {neither:.2f} of the middle, and own words without a place, are "
    "neither and in no share. Words rated 0 are left out, and numb and its like "
    "are no words. The share is (pleasant + 0.5) over (pleasant + unpleasant + 1), "
    "since a ratio has no value where one side is none. The range is Wilson's for "
    "pleasant of both; words of one day resemble each other, so that it is rather "
    "too narrow. Shown from {words_from} words.",
    neither=NEITHER,
    words_from=WORDS_FROM,
)
SOURCES = (
    tr("Wilson (1927), probable inference, the law of succession, and statistical inference"),
)
OTHERS = (
    tr("Which words stand on the screen: of our 40, 18 are pleasant."),
    *saying.OTHERS,
)
NO_TARGET = tr("There is no right share.")


@dataclass(frozen=True, slots=True)
class Words:
    """How many words were pleasant, unpleasant and neither; of one `month`, or None for of all."""

    pleasant: int
    unpleasant: int
    neither: int
    month: int | None = None

    @property
    def n(self) -> int:
        """How many have a side."""
        return self.pleasant + self.unpleasant

    @property
    def counts(self) -> str:
        """Them in words."""
        said = tr(
            "{pleasant} pleasant, {unpleasant} unpleasant words",
            pleasant=self.pleasant,
            unpleasant=self.unpleasant,
        )
        return (
            tr("{said}, and {neither} neither of the two", said=said, neither=self.neither)
            if self.neither
            else said
        )

    def figure(self) -> Figure:
        """The share of pleasant words with its range."""
        when = "" if self.month is None else f", {month_name(self.month)}"
        name = tr("share of pleasant words{when}", when=when)
        if not self.n:
            return Figure(name, None, 0, "words", WORDS_FROM)
        share, range_ = (
            smoothed_share(self.pleasant, self.unpleasant),
            wilson(self.pleasant, self.n),
        )
        return Figure(name, share, self.n, "words", WORDS_FROM, range_.low, range_.high)


def make(history: History) -> Chart:
    """The chart of a history."""
    months = tuple(_months(history))
    every = Words(
        sum(each.pleasant for each in months),
        sum(each.unpleasant for each in months),
        sum(each.neither for each in months),
    )
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(history, months)),
        n=every.n + every.neither,
        of="word",
        period=saying.period(history.series.days),
        sentences=tuple(_sentences(history, months, every)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (
                tr("Month"),
                tr("Pleasant"),
                tr("Unpleasant"),
                tr("Neither"),
                tr("Share pleasant"),
                tr("Likely range"),
            ),
            [_row(each) for each in months],
        ),
        figures=(every.figure(), *(each.figure() for each in months)),
        sources=SOURCES,
    )


def _months(history: History) -> Iterator[Words]:
    used = words_used(history.series)
    felt = used.felt
    months = months_of(history.series.days)[used.place[felt]]
    side = sides(used.names, history.vocabulary)[used.word[felt]]
    for month in np.unique(months).tolist():
        unpleasant, neither, pleasant = np.bincount(side[months == month] + 1, minlength=3).tolist()
        yield Words(pleasant, unpleasant, neither, month)


def _panels(history: History, months: tuple[Words, ...]) -> Iterator[Panel]:
    shown = [each for each in months if each.n >= WORDS_FROM]
    if not shown:
        return
    intervals = Intervals(
        tr("Share of pleasant words"), "level", SHAPES["level"], tuple(map(_interval, shown))
    )
    time = axis_of_months(np.array([each.month for each in shown]))
    ticks = Tick(0, tr("none pleasant")), Tick(0.5, tr("as many")), Tick(1, tr("all pleasant"))
    events = tuple(over_time.events(history))
    yield Panel(time, Values(0, 1, ticks, numbers=False), (intervals, *events))


def _interval(words: Words) -> Interval:
    found = words.figure()
    assert words.month is not None and found.value is not None
    assert found.low is not None and found.high is not None
    text = f"{month_name(words.month)}: {words.counts}; {_in_words(found)}"
    return Interval(middle_of(words.month), found.low, found.value, found.high, text)


def _in_words(found: Figure) -> str:
    return tr(
        "share {value:.2f} (likely between {low:.2f} and {high:.2f})",
        value=found.value,
        low=found.low,
        high=found.high,
    )


def _row(words: Words) -> tuple[str, ...]:
    assert words.month is not None
    found = words.figure()
    counts = str(words.pleasant), str(words.unpleasant), str(words.neither)
    if not found.shown:
        return month_name(words.month), *counts, "", ""
    share, range_ = (
        f"{found.value:.2f}",
        tr("{low:.2f} to {high:.2f}", low=found.low, high=found.high),
    )
    return month_name(words.month), *counts, share, range_


def _sentences(history: History, months: tuple[Words, ...], every: Words) -> Iterator[str]:
    if not every.n + every.neither:
        yield tr("No feeling word is here yet.") if len(history.series) else saying.NOTHING_YET
        return
    yield f"{every.counts}, {saying.period(history.series.days)}."
    found = every.figure()
    if not found.shown:
        yield saying.not_enough(every.n, WORDS_FROM, "words", tr("a share can be told"))
        return
    yield tr(
        "Pleasant among these: {in_words}. {no_target}",
        in_words=_in_words(found),
        no_target=NO_TARGET,
    )
    few = sum(each.n < WORDS_FROM for each in months)
    if few:
        said = saying.count(few, "month")
        yield tr(
            "{said} with fewer than {words_from} such words: no share is shown there.",
            said=said,
            words_from=WORDS_FROM,
        )
