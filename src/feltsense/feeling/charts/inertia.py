"""How much a day resembles the one before: only days that follow each other, nothing filled in."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from feltsense.feeling.charts import saying
from feltsense.feeling.charts.chart import (
    NO_ENTRY,
    SHAPES,
    Chart,
    Figure,
    Floats,
    Line,
    Panel,
    Points,
    Table,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.charts.lazily import Lazily
from feltsense.feeling.charts.saying import date_of
from feltsense.feeling.history import History
from feltsense.feeling.scales import INTENSITY
from feltsense.feeling.series import daily
from feltsense.feeling.statistics.movement import Inertia, inertia
from feltsense.language import tr

NAME, TITLE = "inertia", tr("How much today resembles yesterday")
QUESTION = tr("After a day with strong feelings, was the next one like it?")

PAIRS_FROM = 30
"""Pairs of days that follow each other (evidence.md 3.2)."""

METHOD = tr(
    "The mean of the strongest feelings of each day, from 0 to 10, beside that of "
    "the day before; only days that follow each other, nothing is filled in, and "
    "numb is in no mean. On the thin line a day is just like the one before. The "
    "number is the correlation of a day with the next (lag 1), and then the same "
    "with (1 + 3 r) / n added: with few days it comes out too low, 0.31 on average "
    "for a true 0.4 from 30 days, give or take 0.17. Shown from {pairs_from} pairs "
    "of days.",
    pairs_from=PAIRS_FROM,
)
SOURCES = (
    tr("Kendall (1954), note on bias in the estimation of autocorrelation"),
    tr("Kuppens, Allen and Sheeber (2010), emotional inertia and psychological maladjustment"),
)
OTHERS = (
    tr("A slow drift over months makes neighbouring days alike, too."),
    *saying.OTHERS,
)
NEITHER_BETTER = tr("Neither more nor less is better.")


def make(history: History) -> Chart:
    """The chart of a history."""
    days, means = daily(history.series.intensity, history.series.days)
    places = np.flatnonzero(np.diff(days) == 1) + 1
    found = inertia(days.tolist(), means.tolist()) if len(days) >= 2 else None
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(days, means, places)),
        n=len(places),
        of="pair",
        period=saying.period(days),
        sentences=tuple(_sentences(history, found, len(places))),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (tr("Day"), tr("That day"), tr("The day before")),
            Lazily(len(places), lambda number: _row(days, means, int(places[number]))),
        ),
        figures=_figures(found, len(places)),
        sources=SOURCES,
    )


def _panels(days: Whole, means: Floats, places: Whole) -> Iterator[Panel]:
    if not len(places):
        return
    order = places[np.argsort(means[places - 1], kind="stable")]
    points = Points(
        tr("A day and the one before"),
        "level",
        SHAPES["level"],
        means[order - 1],
        means[order],
        Lazily(len(order), lambda number: _aloud(days, means, int(order[number]))),
        np.full(len(order), NO_ENTRY),
    )
    same = Line("quiet", np.array([0.0, 10.0]), np.array([0.0, 10.0]))
    low, high = INTENSITY.low, INTENSITY.high
    across = Tick(0, tr("the day before: {low}", low=low)), Tick(10, high)
    up = Tick(0, tr("that day: {low}", low=low)), Tick(10, high)
    yield Panel(Values(0, 10, across), Values(0, 10, up), (same, points))


def _aloud(days: Whole, means: Floats, place: int) -> str:
    day, value, before = _row(days, means, place)
    return tr("{day}: {value}, the day before {before}", day=day, value=value, before=before)


def _row(days: Whole, means: Floats, place: int) -> tuple[str, str, str]:
    return date_of(days[place]), f"{means[place]:.1f}", f"{means[place - 1]:.1f}"


def _figures(found: Inertia | None, pairs: int) -> tuple[Figure, ...]:
    known = found if found and np.isfinite(found.r) else None
    return (
        Figure(
            "likeness of a day and the next (lag 1)",
            known.r if known else None,
            pairs,
            "pairs of days",
            PAIRS_FROM,
        ),
        Figure(
            "the same, corrected for few days",
            known.corrected if known else None,
            pairs,
            "pairs of days",
            PAIRS_FROM,
        ),
    )


def _sentences(history: History, found: Inertia | None, pairs: int) -> Iterator[str]:
    if not len(history.series):
        yield saying.NOTHING_YET
        return
    if pairs < PAIRS_FROM or found is None:
        yield saying.not_enough(
            pairs,
            PAIRS_FROM,
            tr("pairs of days that follow each other"),
            tr("it can be told how much a day resembles the one before"),
        )
    elif not np.isfinite(found.r):
        yield tr(
            "All days are the same, so there is no likeness to tell; {pairs} pairs of days.",
            pairs=pairs,
        )
    else:
        yield (
            tr(
                "How much today resembles yesterday: {plain}, {pairs} pairs of days. At 1 each "
                "day is like the one before, at 0 yesterday says nothing of today, and below 0 "
                "a strong day tends to be followed by a fainter one. {neither_better}",
                plain=saying.plain(found.corrected),
                pairs=pairs,
                neither_better=NEITHER_BETTER,
            )
        )
        yield tr("Before the correction for few days it is {plain}.", plain=saying.plain(found.r))
