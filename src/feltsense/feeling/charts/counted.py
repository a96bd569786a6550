"""So many of so many, over all and month by month, with Wilson's range."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts import over_time
from feltsense.feeling.charts.chart import (
    SHAPES,
    Figure,
    Interval,
    Intervals,
    Layer,
    Panel,
    Role,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.charts.months import axis_of_months, middle_of, month_name, months_of
from feltsense.feeling.history import History
from feltsense.feeling.statistics.shares import wilson
from feltsense.language import tr

COUNT_FROM, RANGE_FROM, PER_CENT_FROM = 5, 10, 20
"""Answers for a count, for its range, and for saying it in per cent (evidence.md 3.2)."""


@dataclass(frozen=True, slots=True)
class Counted:
    """`k` of `n`; of one `month` (months.months_of), or None for of all."""

    k: int
    n: int
    month: int | None = None

    def figure(self, name: str, of: str) -> Figure:
        """The share with its range, which is None below RANGE_FROM."""
        when = "" if self.month is None else f", {month_name(self.month)}"
        if not self.n:
            return Figure(name + when, None, 0, of, COUNT_FROM)
        if self.n < RANGE_FROM:
            return Figure(name + when, self.k / self.n, self.n, of, COUNT_FROM)
        found = wilson(self.k, self.n)
        return Figure(name + when, found.share, self.n, of, COUNT_FROM, found.low, found.high)

    def words(self, things: str = "") -> str:
        """Such as `13 of 20 months (65 %, likely between 43 % and 82 %)`; no range while few."""
        many = tr("{k} of {n} {things}", k=self.k, n=self.n, things=things).rstrip()
        if self.n < RANGE_FROM:
            return many
        found = wilson(self.k, self.n)
        if self.n < PER_CENT_FROM:
            low, high = found.low * self.n, found.high * self.n
            return tr(
                "{many} (likely between {low:.0f} and {high:.0f} of {n})",
                many=many,
                low=low,
                high=high,
                n=self.n,
            )
        said = f"({found.share:.0%}, likely between {found.low:.0%} and {found.high:.0%})"
        return f"{many} {said.replace('%', ' %')}"

    @property
    def cells(self) -> tuple[str, str, str]:
        """How many, of how many, and the range as far as it is shown."""
        if self.n < RANGE_FROM:
            return str(self.k), str(self.n), ""
        found = wilson(self.k, self.n)
        if self.n < PER_CENT_FROM:
            low, high = found.low * self.n, found.high * self.n
            return (
                str(self.k),
                str(self.n),
                tr("{low:.0f} to {high:.0f} of {n}", low=low, high=high, n=self.n),
            )
        return (
            str(self.k),
            str(self.n),
            tr("{low:.0%} to {high:.0%}", low=found.low, high=found.high).replace("%", " %"),
        )


def by_month(days: Whole, which: NDArray[np.bool_]) -> tuple[Counted, ...]:
    """How many of the answers on `days` (ordinals) are `which`, month by month."""
    months = months_of(days)
    return tuple(
        Counted(int(which[months == month].sum()), int((months == month).sum()), month)
        for month in np.unique(months).tolist()
    )


def panel(
    history: History, months: tuple[Counted, ...], label: str, role: Role, title: str = ""
) -> Iterator[Panel]:
    """The months with enough answers for a range, as a panel; none where there is none."""
    shown = [each for each in months if each.n >= RANGE_FROM]
    if not shown:
        return
    each = []
    for counted in shown:
        assert counted.month is not None
        found = wilson(counted.k, counted.n)
        text = f"{month_name(counted.month)}: {counted.words()}"
        each.append(Interval(middle_of(counted.month), found.low, found.share, found.high, text))
    ticks = Tick(0, tr("none of them")), Tick(0.5, "half"), Tick(1, tr("all of them"))
    intervals = Intervals(label, role, SHAPES[role], tuple(each))
    layers: tuple[Layer, ...] = (intervals, *over_time.events(history))
    time = axis_of_months(np.array([each.month for each in shown]))
    yield Panel(time, Values(0, 1, ticks, numbers=False), layers, height=0.7, title=title)
