"""What charts over time share: the axis, the gaps, the lines of events, and points of ratings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts.chart import (
    SHAPES,
    Days,
    Event,
    Floats,
    Line,
    Names,
    Panel,
    Points,
    Role,
    Span,
    Whole,
)
from feltsense.feeling.charts.saying import LABELS, Aloud
from feltsense.feeling.history import History
from feltsense.feeling.series import Series
from feltsense.feeling.shown import called
from feltsense.language import tr, within

GAP = 7
"""Days from one point to the next that a line still joins; beyond that nothing is drawn."""

DAY = 86_400.0
_EPOCH = 719_163  # the ordinal of 1 January 1970

MOMENTS: tuple[Role, ...] = ("during", "check-in", "before", "after")
"""In the order of drawing: the last are seen best."""

LANES = {"before": 0.28, "during": 0.1, "check-in": -0.1, "after": -0.28}
"""Where they stand on a track without heights, so that a pair of one sitting does not coincide."""


def noon(days: Whole) -> Floats:
    """The place of each of `days` (ordinals) along time."""
    return (days.astype(np.float64) - _EPOCH) * DAY + DAY / 2


def axis_of(local: Floats) -> Days:
    """From the first day to the last of `local` times, with at least half a day's air."""
    first, last = np.floor(local.min() / DAY) * DAY, np.ceil((local.max() + 1) / DAY) * DAY
    air = max(DAY / 2, (last - first) * 0.01)  # or points of the first and last day are cut
    return Days(float(first - air), float(last + air))


def gaps(local: Floats, days: Whole, what: str = tr("nothing written down")) -> Iterator[Span]:
    """The stretches without anything, from the last place before to the first after.

    `what` says of what there is nothing there.
    """
    for place in np.flatnonzero(np.diff(days) > GAP).tolist():
        empty = int(days[place + 1] - days[place]) - 1
        start, end = float(local[place]), float(local[place + 1])
        yield Span(start, end, tr("{what} for {empty} days", what=what, empty=empty))


def joined(role: Role, x: Floats, y: Floats, days: Whole) -> Iterator[Line]:
    """Thin lines through the points, broken after GAP days without one."""
    breaks = np.flatnonzero(np.diff(days) > GAP) + 1
    for part in np.split(np.arange(len(x)), breaks):
        if len(part) > 1:
            yield Line(role, x[part], y[part])


def in_order(series: Series, which: NDArray[np.bool_]) -> Whole:
    """The places of `which`, as they stand along time: the clock goes back on a flight west."""
    places = np.flatnonzero(which)
    return places[np.argsort(series.local[places], kind="stable")]


def points(
    history: History, which: NDArray[np.bool_], y: Floats, scale: str = ""
) -> Iterator[Points]:
    """Points of each moment for `which` ratings of the history at the heights `y`.

    With a `scale`, its number is read out first.
    """
    series = history.series
    ids = entry_ids(history)
    for role in MOMENTS:
        places = in_order(series, which & series.at(role))
        if len(places):
            yield Points(
                LABELS[role],
                role,
                SHAPES[role],
                series.local[places],
                y[places],
                Aloud(series, places, scale),
                ids[series.entries[places]],
            )


def numb_track(history: History, time: Days) -> Panel | None:
    """Numb and its like at their times: they are answers, and no low value. None for none."""
    series = history.series
    ids = entry_ids(history)
    layers = []
    for role in MOMENTS:
        places = in_order(series, series.not_feeling & series.at(role))
        if len(places):
            layers.append(
                Points(
                    tr("Numb and its like, {moment}", moment=within(LABELS[role])),
                    "numb",
                    SHAPES[role],
                    series.local[places],
                    np.full(len(places), LANES[role]),
                    Aloud(series, places),
                    ids[series.entries[places]],
                )
            )
    track = Names((tr("No word for it: numb and its like"),))
    return Panel(time, track, tuple(layers), height=0.22) if layers else None


def events(history: History) -> Iterator[Event]:
    """The lines that the person wants to see, from the tags of what they wrote."""
    for entry in history.entries:
        for tag in entry.tags:
            if tag in history.lines:
                yield Event(entry.at.replace(tzinfo=UTC).timestamp(), called(tag), entry.id)


def entry_ids(history: History) -> Whole:
    """The journal's ids, by their places in the history."""
    return np.fromiter((entry.id for entry in history.entries), np.int64)
