"""How many different words are used, month by month, each month cut down to as many words.

A month with more words has more different ones for that alone, so months stand beside each other
only as what 10 of their words would hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from feltsense.feeling.charts import over_time, saying
from feltsense.feeling.charts.chart import (
    NO_ENTRY,
    SHAPES,
    Chart,
    Figure,
    Layer,
    Panel,
    Points,
    Table,
    Values,
    Whole,
)
from feltsense.feeling.charts.months import axis_of_months, middle_of, month_name, months_of
from feltsense.feeling.charts.words_used import WordsUsed, words_used
from feltsense.feeling.history import History
from feltsense.feeling.statistics.variety import REDRAWN, different, rarefied
from feltsense.language import tr

NAME, TITLE = "variety", tr("Variety of words")
QUESTION = tr("How many different words for feelings did you use?")

WORDS_FROM = 20
"""Words of a period before anything is said of their variety (evidence.md 3.2)."""

METHOD = tr(
    "Every feeling word of every rating counts, your own words like any other; not "
    "those rated 0, nor numb and the other answers without a word. The number of "
    "different feelings is e to the power of Shannon's entropy: as many words, all "
    "used equally often, would be as varied. It comes out too low with few words. "
    "For each month the points show how many different words there would be, on "
    "average, in {redrawn} drawn from it, since a month with more words has more "
    "different ones for that alone. Shown from {words_from} words.",
    redrawn=REDRAWN,
    words_from=WORDS_FROM,
)
SOURCES = (
    tr("Shannon (1948), a mathematical theory of communication"),
    tr("Hurlbert (1971), the nonconcept of species diversity"),
    tr("Hill (1973), diversity and evenness"),
    tr("Quoidbach et al. (2014), emodiversity; and the critique by Brown and Coyne (2017)"),
)
OTHERS = (
    tr("Which words stand on the screen, and how long you looked for one."),
    *saying.OTHERS,
)
NO_SCORE = tr("It says how many words you used. It is not a health score.")


@dataclass(frozen=True, slots=True)
class Month:
    """The words of one month: how many, how many different, and how many of those in 10."""

    month: int
    words: int
    kinds: int
    in_ten: float | None

    @property
    def text(self) -> str:
        """It in words."""
        said = tr(
            "{month_name}: {count}, {kinds} different",
            month_name=month_name(self.month),
            count=saying.count(self.words, "word"),
            kinds=self.kinds,
        )
        if self.in_ten is None:
            return said
        return tr(
            "{said}; {in_ten:.1f} different in {redrawn} of them, on average",
            said=said,
            in_ten=self.in_ten,
            redrawn=REDRAWN,
        )


def make(history: History) -> Chart:
    """The chart of a history."""
    series = history.series
    used = words_used(series)
    felt = used.felt
    months = tuple(_months(used, months_of(series.days)))
    every = np.bincount(used.word[felt], minlength=len(used.names)).tolist()
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(history, months)),
        n=int(felt.sum()),
        of="word",
        period=saying.period(series.days),
        sentences=tuple(_sentences(history, months, every)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (
                tr("Month"),
                tr("Words"),
                tr("Different words"),
                tr("Different in {redrawn} words", redrawn=REDRAWN),
            ),
            [
                (
                    month_name(each.month),
                    str(each.words),
                    str(each.kinds),
                    "" if each.in_ten is None else f"{each.in_ten:.1f}",
                )
                for each in months
            ],
        ),
        figures=tuple(_figures(months, every)),
        sources=SOURCES,
    )


def _months(used: WordsUsed, month_of_rating: Whole) -> Iterator[Month]:
    felt = used.felt
    months, words = month_of_rating[used.place[felt]], used.word[felt]
    for month in np.unique(months).tolist():
        counts = np.bincount(words[months == month])
        total = int(counts.sum())
        enough = total >= WORDS_FROM
        yield Month(
            month,
            total,
            int((counts > 0).sum()),
            rarefied(counts[counts > 0].tolist()) if enough else None,
        )


def _panels(history: History, months: tuple[Month, ...]) -> Iterator[Panel]:
    shown = [each for each in months if each.in_ten is not None]
    if not shown:
        return
    points = Points(
        tr("Different words in {redrawn}", redrawn=REDRAWN),
        "level",
        SHAPES["level"],
        np.array([middle_of(each.month) for each in shown]),
        np.array([each.in_ten for each in shown], np.float64),
        [each.text for each in shown],
        np.full(len(shown), NO_ENTRY),
    )
    layers: list[Layer] = [points, *over_time.events(history)]
    time = axis_of_months(np.array([each.month for each in shown]))
    yield Panel(time, Values(0, REDRAWN), tuple(layers))


def _figures(months: tuple[Month, ...], every: Sequence[int]) -> Iterator[Figure]:
    n = sum(every)
    yield Figure(
        "different feelings (e^H)", different(every) if n else None, n, "words", WORDS_FROM
    )
    for each in months:
        yield Figure(
            f"different words in {REDRAWN}, {month_name(each.month)}",
            each.in_ten,
            each.words,
            "words",
            WORDS_FROM,
        )


def _sentences(history: History, months: tuple[Month, ...], every: Sequence[int]) -> Iterator[str]:
    n = sum(every)
    if not n:
        yield tr("No feeling word is here yet.") if len(history.series) else saying.NOTHING_YET
        return
    kinds = sum(count > 0 for count in every)
    yield tr(
        "{count}, {kinds} different, {period}.",
        count=saying.count(n, "word"),
        kinds=kinds,
        period=saying.period(history.series.days),
    )
    if n < WORDS_FROM:
        yield saying.not_enough(n, WORDS_FROM, "words", tr("their variety can be told"))
        return
    yield tr(
        "About {different:.1f} different feelings. {no_score}",
        different=different(every),
        no_score=NO_SCORE,
    )
    shown = [each for each in months if each.in_ten is not None]
    if not shown:
        most = max(each.words for each in months)
        yield saying.not_enough(
            most, WORDS_FROM, tr("words in one month"), tr("months can stand beside each other")
        )
        return
    for each in (shown[0], shown[-1])[: len(shown)]:
        yield f"{each.text}."
    if few := len(months) - len(shown):
        yield tr(
            "{count} with fewer than {words_from} words: not drawn.",
            count=saying.count(few, "month"),
            words_from=WORDS_FROM,
        )
