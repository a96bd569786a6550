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

NAME, TITLE = "pleasant", "Pleasant and unpleasant words"
QUESTION = "How many of the words were pleasant ones?"

WORDS_FROM = 10
"""Pleasant and unpleasant words before a share is shown (evidence.md 3.2)."""

METHOD = (
    "Each word has a place of our own between unpleasant and pleasant. Words within "
    f"{NEITHER:.2f} of the middle, and own words without a place, are neither and in no share. "
    "Words rated 0 are left out, and numb and its like are no words. The share is (pleasant + 0.5) "
    "over (pleasant + unpleasant + 1), since a ratio has no value where one side is none. The "
    "range is Wilson's for pleasant of both; words of one day resemble each other, so that it is "
    f"rather too narrow. Shown from {WORDS_FROM} words."
)
SOURCES = ("Wilson (1927), probable inference, the law of succession, and statistical inference",)
OTHERS = (
    "Which words stand on the screen: of our 40, 18 are pleasant.",
    *saying.OTHERS,
)
NO_TARGET = "There is no right share."


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
        said = f"{self.pleasant} pleasant, {self.unpleasant} unpleasant words"
        return f"{said}, and {self.neither} neither of the two" if self.neither else said

    def figure(self) -> Figure:
        """The share of pleasant words with its range."""
        when = "" if self.month is None else f", {month_name(self.month)}"
        name = f"share of pleasant words{when}"
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
            ("Month", "Pleasant", "Unpleasant", "Neither", "Share pleasant", "Likely range"),
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
        "Share of pleasant words", "level", SHAPES["level"], tuple(map(_interval, shown))
    )
    time = axis_of_months(np.array([each.month for each in shown]))
    ticks = Tick(0, "none pleasant"), Tick(0.5, "as many"), Tick(1, "all pleasant")
    events = tuple(over_time.events(history))
    yield Panel(time, Values(0, 1, ticks, numbers=False), (intervals, *events))


def _interval(words: Words) -> Interval:
    found = words.figure()
    assert words.month is not None and found.value is not None
    assert found.low is not None and found.high is not None
    text = f"{month_name(words.month)}: {words.counts}; {_in_words(found)}"
    return Interval(middle_of(words.month), found.low, found.value, found.high, text)


def _in_words(found: Figure) -> str:
    return f"share {found.value:.2f} (likely between {found.low:.2f} and {found.high:.2f})"


def _row(words: Words) -> tuple[str, ...]:
    assert words.month is not None
    found = words.figure()
    counts = str(words.pleasant), str(words.unpleasant), str(words.neither)
    if not found.shown:
        return month_name(words.month), *counts, "", ""
    share, range_ = f"{found.value:.2f}", f"{found.low:.2f} to {found.high:.2f}"
    return month_name(words.month), *counts, share, range_


def _sentences(history: History, months: tuple[Words, ...], every: Words) -> Iterator[str]:
    if not every.n + every.neither:
        yield "No feeling word is here yet." if len(history.series) else saying.NOTHING_YET
        return
    yield f"{every.counts}, {saying.period(history.series.days)}."
    found = every.figure()
    if not found.shown:
        yield saying.not_enough(every.n, WORDS_FROM, "words", "a share can be told")
        return
    yield f"Pleasant among these: {_in_words(found)}. {NO_TARGET}"
    few = sum(each.n < WORDS_FROM for each in months)
    if few:
        said = saying.count(few, "month")
        yield f"{said} with fewer than {WORDS_FROM} such words: no share is shown there."
