"""How far somebody moved from one check-in to the next.

A check-in, or the rating before an exercise: what was there then, and not what came of an exercise.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from feltsense.feeling.charts import over_time, saying
from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Figure,
    Floats,
    Panel,
    Points,
    Table,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.charts.lazily import Lazily
from feltsense.feeling.history import History
from feltsense.feeling.statistics.movement import (
    FAR,
    far_moves,
    mean_move,
    mean_square_move,
    mean_square_move_in_time,
)
from feltsense.language import moment, tr

NAME, TITLE = "instability", tr("How far feelings moved")
QUESTION = tr("From one check-in to the next, how far did the strength of the feelings move?")

DAYS_FROM = 14
"""Days with a check-in (evidence.md 3.2)."""

APART = 3_600.0
"""Seconds from one check-in to the next that counts: those nearer are of the same moment."""

METHOD = tr(
    "The strongest feeling of each check-in, and of each rating before an "
    "exercise, from 0 to 10; one that came less than an hour after the last is "
    "left out, and numb is no number. The first figure is the root of the mean "
    "squared move from one to the next; the second is the same with each squared "
    "move divided by the time it took, in units of the median time. A far move is "
    "one of {far:.0f} points or more. Shown from {days_from} days: from 14 values "
    "such a figure is still off by about a fifth of itself (a standard error of 22 "
    "%), from 30 by a seventh.",
    far=FAR,
    days_from=DAYS_FROM,
)
SOURCES = (
    tr("von Neumann, Kent, Bellinson and Hart (1941), the mean square successive difference"),
    tr("Jahng, Wood and Trull (2008), analysis of affective instability; our form of it"),
)
OTHERS = (
    tr("Check-ins at other times of the day: morning and evening may differ anyway."),
    tr("Whole numbers alone make small moves."),
    *saying.OTHERS,
)
NEITHER_BETTER = tr("Neither near nor far is better.")


@dataclass(frozen=True, slots=True, eq=False)
class Moves:
    """The check-ins that count: `places` in the series, `values` 0 to 10, `times` in seconds."""

    places: Whole
    values: Floats
    times: Floats
    days: int

    @property
    def n(self) -> int:
        """How many moves."""
        return max(0, len(self.places) - 1)


def make(history: History) -> Chart:
    """The chart of a history."""
    moves = _moves(history)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(history, moves)),
        n=moves.n,
        of="move",
        period=saying.period(history.series.days[moves.places]),
        sentences=tuple(_sentences(history, moves)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (tr("When"), tr("From"), tr("To"), tr("Move")),
            Lazily(moves.n, lambda n: _row(history, moves, n)),
        ),
        figures=_figures(moves),
        sources=SOURCES,
    )


def _moves(history: History) -> Moves:
    series = history.series
    which = (series.at("check-in") | series.at("before")) & ~np.isnan(series.intensity)
    kept, last = [], -math.inf
    for place, time in zip(
        np.flatnonzero(which).tolist(), series.times[which].tolist(), strict=True
    ):
        if time - last >= APART:
            kept.append(place)
            last = time
    places = np.array(kept, np.int64)
    days = len(np.unique(series.days[places]))
    return Moves(places, series.intensity[places], series.times[places], days)


def _panels(history: History, moves: Moves) -> Iterator[Panel]:
    if not moves.n:
        return
    series, after = history.series, moves.places[1:]
    order = np.argsort(series.local[after], kind="stable")
    points = Points(
        tr("Move since the check-in before"),
        "level",
        SHAPES["level"],
        series.local[after[order]],
        np.diff(moves.values)[order],
        Lazily(moves.n, lambda number: _aloud(history, moves, int(order[number]))),
        over_time.entry_ids(history)[series.entries[after[order]]],
    )
    ticks = Tick(-10, "fainter"), Tick(0, tr("the same")), Tick(10, "stronger")
    time = over_time.axis_of(series.local[after])
    yield Panel(time, Values(-10, 10, ticks), (points, *over_time.events(history)))


def _row(history: History, moves: Moves, number: int) -> tuple[str, ...]:
    at = history.series.ratings[moves.places[number + 1]].at
    start, end = moves.values[number], moves.values[number + 1]
    return moment(at), f"{start:.0f}", f"{end:.0f}", f"{end - start:+.0f}"


def _aloud(history: History, moves: Moves, number: int) -> str:
    when, start, end, move = _row(history, moves, number)
    return tr("{when}: from {start} to {end}, {move}", when=when, start=start, end=end, move=move)


def _figures(moves: Moves) -> tuple[Figure, ...]:
    def figure(name: str, value: float | None) -> Figure:
        return Figure(name, value, moves.days, "days", DAYS_FROM)

    values, n = moves.values.tolist(), moves.n
    in_time = mean_square_move_in_time(moves.times.tolist(), values) if n else None
    return (
        figure(
            tr("root of the mean squared move"), math.sqrt(mean_square_move(values)) if n else None
        ),
        figure(
            tr("the same for the time between"), in_time if in_time is None else math.sqrt(in_time)
        ),
        figure(tr("mean size of a move"), mean_move(values) if n else None),
        figure(
            tr("share of moves of {far:.0f} points or more", far=FAR),
            far_moves(values) if n else None,
        ),
    )


def _sentences(history: History, moves: Moves) -> Iterator[str]:
    if not len(history.series):
        yield saying.NOTHING_YET
        return
    if moves.days < DAYS_FROM:
        yield saying.not_enough(
            moves.days, DAYS_FROM, tr("days with a check-in"), tr("it can be told how far you move")
        )
        return
    root, in_time, mean, share = (figure.value or 0.0 for figure in _figures(moves))
    yield (
        tr(
            "How far you moved between check-ins: {mean:.1f} points on average, {n} moves "
            "on {days} days. {neither_better}",
            mean=mean,
            n=moves.n,
            days=moves.days,
            neither_better=NEITHER_BETTER,
        )
    )
    yield (
        tr(
            "Root mean squared move: {root:.1f} points, and {in_time:.1f} where the time "
            "between is taken into account.",
            root=root,
            in_time=in_time,
        )
    )
    far = round(share * moves.n)
    yield tr(
        "{far} of {n} moves were of {far_2:.0f} points or more, up or down.",
        far=far,
        n=moves.n,
        far_2=FAR,
    )
