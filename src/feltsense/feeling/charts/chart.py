"""A chart as data: what one view draws, and what is read out where nothing is drawn.

A chart file turns entries into this; it chooses what is shown and what is said, never how it looks.
A role names a colour in the tokens, a shape tells the same without colour.

A chart is one or more panels above each other. A panel has axes and layers, and the layers are
few: points, lines, bands, intervals, cells, spans, events and a body. Whatever has a text can be
pointed at, focused and read out; whatever has an entry leads to it. Answers without a number, such
as numb, have points on a panel of their own, whose heights say nothing.

Time runs along x in seconds since 1970 on the clock of the place where it was written down
(`Series.local`): draw it on an axis with no time zone, so that an old entry keeps its hour and its
day wherever the person is now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]

Role = Literal[
    "before", "after", "during", "check-in", "level", "usual", "numb", "more", "less", "quiet"
]
"""What a colour stands for: a moment; a level that was worked out; what is usual, or of a rest;
numb, which is hatched; more and less of something; what stands back."""

Shape = Literal["ring", "diamond", "cross", "square", "dot"]

SHAPES: dict[Role, Shape] = {
    "before": "ring",
    "after": "diamond",
    "during": "cross",
    "check-in": "square",
    "level": "dot",
    "usual": "ring",
    "numb": "square",
    "more": "diamond",
    "less": "ring",
    "quiet": "dot",
}
"""Open, filled and thin: told apart without their colour wherever two stand in one panel."""

NO_ENTRY = 0
"""The entry of what leads to none, such as an average."""


# Axes


@dataclass(frozen=True, slots=True)
class Tick:
    """A value on an axis and its words."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Days:
    """Time along x, from `start` to `end`."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Values:
    """Numbers along an axis, from `low` to `high`, which are fixed so that two looks compare.

    `numbers`: whether the number stands above the words of its tick.
    """

    low: float
    high: float
    ticks: tuple[Tick, ...] = ()
    numbers: bool = True


@dataclass(frozen=True, slots=True)
class Names:
    """Things side by side, the first at 0, the next at 1; there is room for `room` of them."""

    labels: tuple[str, ...]
    room: int = 1


# Layers


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """Points that belong together, x not decreasing; `x`, `y`, `texts`, `entries` equally long.

    `texts` says each aloud; `entries` are the ids of the entries they lead to, or NO_ENTRY.
    """

    label: str
    role: Role
    shape: Shape
    x: Floats
    y: Floats
    texts: Sequence[str]
    entries: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One unbroken thin line through points of a role; a gap is the space between two lines."""

    role: Role
    x: Floats
    y: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """A likely range along x, from `low` to `high`, with the line `middle` in it."""

    label: str
    role: Role
    x: Floats
    low: Floats
    high: Floats
    middle: Floats


@dataclass(frozen=True, slots=True)
class Interval:
    """One value with its likely range; where `low` is `high` only the value is drawn."""

    x: float
    low: float
    value: float
    high: float
    text: str


@dataclass(frozen=True, slots=True)
class Intervals:
    """Values with their ranges, that belong together."""

    label: str
    role: Role
    shape: Shape
    each: tuple[Interval, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A square of a grid at whole numbers `x`, `y`; `symbols` name what was there, at most 3."""

    x: int
    y: int
    symbols: tuple[str, ...]
    text: str
    entry: int = NO_ENTRY


@dataclass(frozen=True, slots=True)
class Cells:
    """A grid such as a calendar; empty squares are drawn as quietly as full ones."""

    label: str
    each: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time with a name, from `start` to `end`."""

    start: float
    end: float
    label: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the person marked, such as a move: a line across time with its words."""

    x: float
    label: str
    entry: int = NO_ENTRY


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """Where in the body, on the figure `outline`.

    `net` (-1 less, to 1 more) and `numb` (0 to 1) have the shape (views, ROWS, COLUMNS) of a body
    map (feeling/body_maps.py), 0 where nothing is. `texts` says it region by region.
    """

    label: str
    outline: str
    net: Floats
    numb: Floats
    texts: tuple[str, ...]


Layer = Points | Line | Band | Intervals | Cells | Span | Event | Body


# The whole


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """Layers on the same axes; `height` is its share beside the other panels of the chart.

    A panel of `Body` alone has no axes that are seen: both are Names without labels.
    """

    x: Days | Values | Names
    y: Values | Names
    layers: tuple[Layer, ...]
    height: float = 1.0
    title: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The same as text: the names of the columns, and rows of as many cells, oldest first."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that a chart shows or says, for `feltsense stats`.

    `value` is None where it cannot be told; `low` and `high` are its likely range, None for none.
    `n` counts what it rests on, `of` says what that is; `needed` is the least n at which it is
    shown, and `shown` whether it is.
    """

    name: str
    value: float | None
    n: int
    of: str
    needed: int
    low: float | None = None
    high: float | None = None

    @property
    def shown(self) -> bool:
        """Whether there is enough for it."""
        return self.value is not None and self.n >= self.needed


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """Everything that one chart shows and says.

    `question` is what the chart answers, for the person. `panels` is empty where there is nothing
    to draw. `n` counts what is behind it, in words `of`; `period` says from when to when.
    `sentences` stand under the chart in their order, `others` are other things that could explain
    what is seen, `method` says how it was computed, and `sources` who found that way.
    """

    name: str
    title: str
    question: str
    panels: tuple[Panel, ...]
    n: int
    of: str
    period: str
    sentences: tuple[str, ...]
    method: str
    others: tuple[str, ...]
    table: Table
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw: the sentences then stand in its place."""
        return not self.panels

    @property
    def as_text(self) -> str:
        """What the chart says to somebody who does not see it."""
        return " ".join((f"{self.title}.", *self.sentences))
