"""Between values and pixels: where a value lies in a panel of a given size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from feltsense.feeling.charts.chart import Days, Floats, Names, Panel, Values

DAY = 86_400.0

AIR = 0.07
"""Room above the highest number and below the lowest, as a share of the axis."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From `left` to `right` over `width` pixels, and from `low` to `high` over `height`.

    `high` is at the top; where `low` is the greater one, the axis runs downwards.
    """

    left: float
    right: float
    low: float
    high: float
    width: float
    height: float

    def x(self, values: Floats) -> Floats:
        """Pixels from the left edge."""
        return (values - self.left) * (self.width / (self.right - self.left))

    def y(self, values: Floats) -> Floats:
        """Pixels from the upper edge."""
        return (self.high - values) * (self.height / (self.high - self.low))

    def place(self, x: float, y: float) -> tuple[float, float]:
        """One value in pixels."""
        across, down = self.width / (self.right - self.left), self.height / (self.high - self.low)
        return (x - self.left) * across, (self.high - y) * down

    def value(self, x: float) -> float:
        """The value at `x` pixels from the left edge."""
        return self.left + x / self.width * (self.right - self.left)

    def seen(self, x: Floats, around: float = 0.0) -> slice:
        """Which of the rising `x` lie in the panel, and up to `around` pixels beside it."""
        more = around * (self.right - self.left) / self.width
        first, end = np.searchsorted(x, (self.left - more, self.right + more))
        return slice(int(first), int(end))

    @property
    def unit(self) -> tuple[float, float]:
        """Pixels of one unit along x and along y."""
        return self.width / (self.right - self.left), self.height / abs(self.high - self.low)


def across(panel: Panel) -> tuple[float, float]:
    """What a panel shows along x, from left to right, while nobody has moved it."""
    return bounds(panel.x, 0.04)


def upwards(panel: Panel) -> tuple[float, float]:
    """What a panel shows along y, lower edge and upper edge; names run downwards."""
    low, high = bounds(panel.y, AIR)
    return (high, low) if isinstance(panel.y, Names) and len(panel.y.labels) > 1 else (low, high)


def bounds(axis: Days | Values | Names, air: float) -> tuple[float, float]:
    """The ends of an axis, with `air` (a share of its length) around numbers."""
    match axis:
        case Days(start, end):
            return (start, end) if end > start else (start - DAY, start + DAY)
        case Values(low, high):
            more = (high - low) * air or 0.5
            return low - more, high + more
        case Names(labels, room):
            return -0.5, max(room, len(labels)) - 0.5
