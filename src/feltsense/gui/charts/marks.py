"""What of a panel can be pointed at, focused and read out, in the order of the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property

import numpy as np

from feltsense.feeling.charts.chart import (
    NO_ENTRY,
    Body,
    Cells,
    Event,
    Floats,
    Intervals,
    Layer,
    Panel,
    Points,
    Span,
)
from feltsense.gui.charts.scale import DAY, Scale

REACH = 18.0
"""Pixels from the middle of a point within which it is pointed at."""

ON_LINE = 5.0
"""The same for the line of an event."""


class Marks:
    """The marks of a panel by x; `y` is NaN for what stands across the whole height.

    Nothing is made for a single point: a mark is a place in the arrays, and its words come from
    its layer when somebody asks.
    """

    def __init__(self, panel: Panel) -> None:
        self._layers = [layer for layer in panel.layers if _count(layer)]
        self.is_grid = any(isinstance(layer, Cells) for layer in self._layers)

    def __len__(self) -> int:
        return len(self.x)

    @cached_property
    def _sorted(self) -> tuple[Floats, Floats, np.ndarray, np.ndarray]:
        if not self._layers:
            nothing = np.zeros(0)
            return nothing, nothing, np.zeros(0, np.int64), np.zeros(0, np.int64)
        places = [_places(layer) for layer in self._layers]
        x, y = (np.concatenate([each[axis] for each in places]) for axis in (0, 1))
        sizes = [len(each[0]) for each in places]
        which = np.repeat(np.arange(len(sizes)), sizes)
        item = np.concatenate([np.arange(size) for size in sizes])
        order = np.lexsort((which, y, x)) if self.is_grid else np.argsort(x, kind="stable")
        return x[order], y[order], which[order], item[order]

    @property
    def x(self) -> Floats:
        """Where each is along x, rising."""
        return self._sorted[0]

    @property
    def y(self) -> Floats:
        """Where each is along y, or NaN."""
        return self._sorted[1]

    def text(self, mark: int) -> str:
        """What is said of a mark."""
        layer, item = self._at(mark)
        match layer:
            case Points():
                return layer.texts[item]
            case Intervals() | Cells():
                return layer.each[item].text
            case Span():
                return layer.label
            case Event():
                return f"{_day(layer.x)}: {layer.label}"
            case Body():
                return layer.texts[item]
            case _:
                return ""

    def entry(self, mark: int) -> int:
        """The entry that it leads to, or NO_ENTRY."""
        layer, item = self._at(mark)
        match layer:
            case Points():
                return int(layer.entries[item])
            case Cells():
                return layer.each[item].entry
            case Event():
                return layer.entry
            case _:
                return NO_ENTRY

    def _at(self, mark: int) -> tuple[Layer, int]:
        _, _, which, item = self._sorted
        return self._layers[int(which[mark])], int(item[mark])

    # Pointing

    def nearest(self, scale: Scale, x: float, y: float) -> int | None:
        """The mark that is pointed at, in pixels: points first, then lines, then gaps."""
        reach = max(REACH, 0.6 * max(scale.unit)) if self.is_grid else REACH
        if (found := self._point(scale, x, y, reach)) is not None:
            return found
        for mark in self._across():
            layer, _ = self._at(mark)
            if isinstance(layer, Event) and abs(scale.place(layer.x, 0)[0] - x) <= ON_LINE:
                return mark
        at = scale.value(x)
        for mark in self._across():
            layer, _ = self._at(mark)
            if isinstance(layer, Span) and layer.start <= at <= layer.end:
                return mark
        return None

    def _point(self, scale: Scale, x: float, y: float, reach: float) -> int | None:
        width = reach / scale.unit[0]
        first, end = np.searchsorted(self.x, (scale.value(x) - width, scale.value(x) + width))
        if first == end:
            return None
        near = slice(int(first), int(end))
        away = np.hypot(scale.x(self.x[near]) - x, scale.y(self.y[near]) - y)
        away = np.where(np.isnan(away), np.inf, away)
        # Of those in one place the last lies on top.
        place = len(away) - 1 - int(np.argmin(away[::-1]))
        return int(first) + place if away[place] <= reach else None

    def _across(self) -> Iterator[int]:
        return iter(np.flatnonzero(np.isnan(self.y)).tolist())

    # Going on

    def step(self, mark: int | None, by: int, low: float, high: float) -> int | None:
        """The mark `by` before or behind; from None the first or last between `low` and `high`."""
        if not len(self):
            return None
        if mark is None:
            first, end = np.searchsorted(self.x, (low, high))
            mark = int(first) if by > 0 else int(end) - 1
            return min(max(mark, 0), len(self) - 1)
        if self.is_grid:
            return self._in_line(mark, by)
        return min(max(mark + by, 0), len(self) - 1)

    def _in_line(self, mark: int, by: int) -> int:
        """The next in the same line of a grid."""
        line = np.flatnonzero(self.y == self.y[mark])
        place = int(np.searchsorted(line, mark)) + by
        return int(line[min(max(place, 0), len(line) - 1)])

    def in_column(self, mark: int, by: int) -> int | None:
        """The next in the same column of a grid, by rising y; None where there is none."""
        other = mark + by
        there = self.is_grid and 0 <= other < len(self) and self.x[other] == self.x[mark]
        return other if there else None

    def nearest_to(self, x: float) -> int | None:
        """The mark that is next to a value of x."""
        return int(np.argmin(np.abs(self.x - x))) if len(self) else None


def _count(layer: Layer) -> int:
    match layer:
        case Points():
            return len(layer.x)
        case Intervals() | Cells():
            return len(layer.each)
        case Span() | Event():
            return 1
        case Body():
            return len(layer.texts)
        case _:
            return 0


def _day(x: float) -> str:
    """The day of a place along time, such as `2026-11-03`."""
    return str(date(1970, 1, 1) + timedelta(days=x // DAY))


def _places(layer: Layer) -> tuple[Floats, Floats]:
    match layer:
        case Points():
            return layer.x, layer.y
        case Intervals():
            return (
                np.array([each.x for each in layer.each]),
                np.array([each.value for each in layer.each]),
            )
        case Cells():
            return (
                np.array([each.x for each in layer.each], float),
                np.array([each.y for each in layer.each], float),
            )
        case Span(start, end):
            return np.array([(start + end) / 2]), np.array([np.nan])
        case Event(x):
            return np.array([x]), np.array([np.nan])
        case Body():
            return np.arange(len(layer.texts), dtype=float), np.full(len(layer.texts), np.nan)
        case _:
            return np.zeros(0), np.zeros(0)
