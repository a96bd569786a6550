"""How separately feelings of one kind were rated, where several of them were rated together.

Pleasant and unpleasant words apart, since words of the two sides differ anyway.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from feltsense.feeling.charts import over_time, saying
from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Floats,
    Panel,
    Points,
    Table,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.charts.lazily import Lazily
from feltsense.feeling.charts.rated_together import (
    OCCASIONS_FROM,
    WORDS_TOGETHER,
    Together,
    both_of,
)
from feltsense.feeling.history import History
from feltsense.feeling.shown import called
from feltsense.language import capital, moment, tr

NAME, TITLE = "granularity", tr("How separately feelings were rated")
QUESTION = tr("When several feelings of one kind were rated, did they go up and down together?")

METHOD = tr(
    "Of the words of one kind, the {words_together} that were most often all rated "
    "in one rating are taken, and further ones as long as nine in ten of those "
    "occasions are left; a 0 is a rating. One minus the intraclass correlation "
    "ICC(C,k) of these occasions and words: 0 where they always go up and down "
    "together, near 1 where each goes its own way. The points show what each "
    "occasion adds, and their mean is the number; that part is our own. Shown from "
    "{occasions_from} occasions. Even then it is rough: where the correlation is "
    "0.77, it comes out between 0.56 and 0.87 from 20 occasions, nine times in ten.",
    words_together=WORDS_TOGETHER,
    occasions_from=OCCASIONS_FROM,
)
SOURCES = (
    tr("McGraw and Wong (1996), forming inferences about some intraclass correlation coefficients"),
    tr("Tugade, Fredrickson and Barrett (2004), resilience and positive emotional granularity"),
)
OTHERS = (
    tr("Going through the words quickly, or not being sure what two of them mean to you."),
    tr("Feelings of one kind may really have come together in that time."),
    *saying.OTHERS,
)
KINDS = {"pleasant": tr("pleasant"), "unpleasant": tr("unpleasant")}
"""The two kinds of words, as they are said."""

NEITHER_BETTER = tr("Neither more nor less is better.")


def make(history: History) -> Chart:
    """The chart of a history."""
    both = both_of(history)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(history, both)),
        n=sum(len(each.places) for each in both),
        of="occasion",
        period=saying.period(history.series.days),
        sentences=tuple(_sentences(history, both)),
        method=METHOD,
        others=OTHERS,
        table=_table(history, both),
        figures=tuple(each.figure() for each in both),
        sources=SOURCES,
    )


def _panels(history: History, both: tuple[Together, ...]) -> Iterator[Panel]:
    series = history.series
    told = [each for each in both if each.is_told]
    if not told:
        return
    ids = over_time.entry_ids(history)
    time = over_time.axis_of(series.local[np.concatenate([each.places for each in told])])
    for each in told:
        apart = each.apart
        top = max(2.0, float(np.ceil(apart.max())))
        order = np.argsort(series.local[each.places], kind="stable")
        points = Points(
            tr("{kind} words", kind=capital(KINDS[each.kind])),
            "level",
            SHAPES["level"],
            series.local[each.places[order]],
            apart[order],
            Lazily(len(apart), partial(_aloud, history, each, apart, order)),
            ids[series.entries[each.places[order]]],
        )
        ticks = Tick(0, tr("together")), Tick(1, tr("each its own way"))
        events = tuple(over_time.events(history))
        title = tr(
            "{kind} words: {these}",
            kind=capital(KINDS[each.kind]),
            these=", ".join(map(called, each.names)),
        )
        yield Panel(time, Values(0, top, ticks), (points, *events), title=title)


def _aloud(history: History, of: Together, apart: Floats, order: Whole, number: int) -> str:
    place = order[number]
    rating = history.series.ratings[of.places[place]]
    values = zip(of.names, of.ratings[place].tolist(), strict=True)
    felt = ", ".join(f"{called(name)} {value:.0f}" for name, value in values)
    return f"{moment(rating.at)}: {felt}; {saying.plain(apart[place], 1)}"


def _table(history: History, both: tuple[Together, ...]) -> Table:
    """The occasions of both kinds, oldest first."""
    kinds = np.repeat(np.arange(len(both)), [len(each.places) for each in both])
    inside = np.concatenate([np.arange(len(each.places)) for each in both])
    order = np.argsort(np.concatenate([each.places for each in both]), kind="stable")
    apart = [each.apart if each.is_told else None for each in both]

    def row(number: int) -> tuple[str, ...]:
        kind, place = kinds[order[number]], inside[order[number]]
        of, each = both[kind], apart[kind]
        rating = history.series.ratings[of.places[place]]
        values = zip(of.names, of.ratings[place].tolist(), strict=True)
        felt = ", ".join(f"{called(name)} {value:.0f}" for name, value in values)
        separately = "" if each is None else saying.plain(each[place], 1)
        return moment(rating.at), KINDS[of.kind], felt, separately

    return Table(
        (tr("When"), tr("Words"), tr("Rated"), tr("How separately")), Lazily(len(order), row)
    )


def _sentences(history: History, both: tuple[Together, ...]) -> Iterator[str]:
    if not len(history.series):
        yield saying.NOTHING_YET
        return
    for each in both:
        n, figure = len(each.places), each.figure()
        if n < OCCASIONS_FROM:
            yield (
                tr(
                    "Not enough yet: {n} of {occasions_from} ratings of {words_together} {kind} "
                    "words together needed before this can be told.",
                    n=n,
                    occasions_from=OCCASIONS_FROM,
                    words_together=WORDS_TOGETHER,
                    kind=KINDS[each.kind],
                )
            )
        elif figure.value is None:
            yield (
                tr(
                    "{kind} words: not enough difference to tell, in {n} occasions ({these}).",
                    kind=capital(KINDS[each.kind]),
                    n=n,
                    these=", ".join(map(called, each.names)),
                )
            )
        else:
            yield (
                tr(
                    "How separately you rated these {kind} feelings ({these}): {plain}, from 0, "
                    "always together, to 1, each its own way; {n} occasions. {neither_better}",
                    kind=KINDS[each.kind],
                    these=", ".join(map(called, each.names)),
                    plain=saying.plain(figure.value),
                    n=n,
                    neither_better=NEITHER_BETTER,
                )
            )
