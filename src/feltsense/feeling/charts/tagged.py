"""Check-ins with each tag and without it, and whether the two sides can be told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts.means import Mean, mean_of
from feltsense.feeling.history import History
from feltsense.feeling.names import folded
from feltsense.feeling.series import daily
from feltsense.feeling.statistics.change import Paired, beside_rest
from feltsense.feeling.statistics.shares import wilson

NUMB_FROM = 10
"""Check-ins on each side for the range of a share (evidence.md 3.2)."""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """Check-ins with a tag, or without: days with their mean intensity, and numb answers of `n`."""

    values: tuple[float, ...]
    mean: Mean
    numb: int
    n: int

    def share(self, confidence: float = 0.95) -> tuple[float, float, float]:
        """Numb answers of all: low, the share, high; of 1 check-in or more."""
        found = wilson(self.numb, self.n, confidence)
        return found.low, found.share, found.high


@dataclass(frozen=True, slots=True, eq=False)
class Tagged:
    """Both sides of one tag."""

    tag: str
    having: Side
    without: Side

    @property
    def has_means(self) -> bool:
        """Whether there are days enough on both sides."""
        return self.having.mean.is_shown and self.without.mean.is_shown

    @property
    def has_shares(self) -> bool:
        """Whether there are check-ins enough on both sides."""
        return min(self.having.n, self.without.n) >= NUMB_FROM

    def difference(self, confidence: float = 0.95) -> Paired:
        """The mean intensity with the tag minus that without it."""
        return beside_rest(self.having.values, self.without.values, confidence)

    def is_apart(self, looks: int) -> bool:
        """Whether the intensities can be told apart; no spread at all is no proof."""
        found = self.difference(1 - 0.05 / looks)
        return bool(found.sd) and (found.low > 0 or found.high < 0)

    def numb_is_apart(self, looks: int) -> bool:
        """Whether the shares of numb answers can be told apart."""
        one, other = (side.share(1 - 0.05 / looks) for side in (self.having, self.without))
        return one[2] < other[0] or other[2] < one[0]


def tagged_of(history: History) -> Iterator[Tagged]:
    """All tags of check-ins that were answered, in alphabetical order.

    A check-in that stands before a session as well has its tags by itself and its answers there.
    """
    series, entries = history.series, history.entries
    elsewhere = {
        entry.at: entry.tags for entry in entries if entry.done is None and not entry.ratings
    }
    tags_of = {
        place: entries[entry].tags or elsewhere.get(series.ratings[place].at, ())
        for place, entry in enumerate(series.entries.tolist())
        if entries[entry].done is None or series.ratings[place].at in elsewhere
    }
    places = np.fromiter(tags_of, np.int64, len(tags_of))
    places = places[series.worded[places]]
    every = {tag for place in places.tolist() for tag in tags_of[place]}
    for tag in sorted(every, key=lambda tag: (folded(tag), tag)):
        there = np.fromiter((tag in tags_of[place] for place in places.tolist()), np.bool_)
        yield Tagged(tag, _side(history, places[there]), _side(history, places[~there]))


def _side(history: History, places: NDArray[np.int64]) -> Side:
    series = history.series
    _, values = daily(series.intensity[places], series.days[places])
    numb = int(series.not_feeling[places].sum())
    return Side(tuple(values.tolist()), mean_of(values), numb, len(places))
