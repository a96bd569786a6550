"""Means of days with their ranges: what is of one day is not independent, so days are counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from feltsense.feeling.charts.chart import Figure, Interval
from feltsense.feeling.charts.saying import plain
from feltsense.feeling.statistics.change import interval_of
from feltsense.language import tr

RANGE_FROM = 6
"""Days for a mean with its range (evidence.md 3.2)."""


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of `n` days with its range; None for none.

    There is a range from 2 days that are not all the same: those that are say nothing of how far
    the next may be.
    """

    n: int
    value: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def is_shown(self) -> bool:
        """Whether there are days enough."""
        return self.n >= RANGE_FROM

    def figure(self, name: str) -> Figure:
        """It as a figure."""
        return Figure(name, self.value, self.n, "days", RANGE_FROM, self.low, self.high)

    def interval(self, x: float, name: str) -> Interval:
        """It as an interval to draw; of 2 days or more."""
        assert self.value is not None
        low = self.value if self.low is None else self.low
        high = self.value if self.high is None else self.high
        return Interval(x, low, self.value, high, f"{name}: {self.text}")

    @property
    def text(self) -> str:
        """Such as `4.1 (likely between 3.2 and 5.0), 8 days`; of 2 days or more."""
        value, range_ = self._said(tr("likely between {} and {}"))
        return tr(
            "{value} ({range}), {n} days",
            value=value,
            range=range_ or tr("the same on each"),
            n=self.n,
        )

    @property
    def cells(self) -> tuple[str, str, str]:
        """The number of days, the mean and its range, as far as they are shown."""
        if not self.is_shown:
            return str(self.n), "", ""
        return str(self.n), *self._said(tr("{} to {}"))

    def _said(self, range_: str) -> tuple[str, str]:
        assert self.value is not None
        if self.low is None or self.high is None:
            return plain(self.value, 1), ""
        return plain(self.value, 1), range_.format(plain(self.low, 1), plain(self.high, 1))


def mean_of(days: Sequence[float] | np.ndarray, low: float = 0, high: float = 10) -> Mean:
    """The mean of one value a day, its range cut at `low` and `high`, beyond which nothing is."""
    values = np.asarray(days, np.float64).tolist()
    if len(values) < 2:
        return Mean(len(values), *values)
    found = interval_of(values)
    if not found.sd:
        return Mean(found.n, found.mean)
    return Mean(found.n, found.mean, max(low, found.low), min(high, found.high))
