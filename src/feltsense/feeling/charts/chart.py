"""A chart as data: what one view draws, and what is read out where nothing is drawn.

A chart file turns ratings into this; it chooses what is shown and what is said, never how it
looks. A role names a colour in the tokens, a shape tells the same without colour.

Along x everything is in seconds since 1970 on the clock of the place where it was written
down (`Series.local`): draw it on an axis with no time zone, so that an old entry keeps its
hour and its day wherever the person is now.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["before", "after", "during"]
Shape = Literal["ring", "diamond", "cross"]

SHAPES: dict[Role, Shape] = {"before": "ring", "after": "diamond", "during": "cross"}
"""Open, filled and thin: three shapes that are told apart without their colour."""


@dataclass(frozen=True, slots=True)
class Points:
    """Points that belong together. `x` and `y` are of equal length; `texts` says each aloud."""

    label: str
    role: Role
    shape: Shape
    x: tuple[float, ...]
    y: tuple[float, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One unbroken thin line through points of a role; a gap is the space between two lines."""

    role: Role
    x: tuple[float, ...]
    y: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A not-feeling answer at its time, with its words; it has no height."""

    x: float
    words: tuple[str, ...]
    role: Role
    shape: Shape
    text: str


@dataclass(frozen=True, slots=True)
class NumbTrack:
    """The track of the not-feeling answers, beside the other points, not under them at zero."""

    label: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time with a name, from `start` to `end`."""

    start: float
    end: float
    label: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A value on the y axis and its words."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Table:
    """The same as text: the names of the columns, and rows of as many cells, oldest first."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything that one chart shows and says.

    `question` is what the chart answers, for the person. `x_range` is None where there is
    nothing to draw, `y_range` is fixed so that two looks at it can be compared. `n` counts the
    ratings behind it, `period` says from when to when. `sentences` stand under the chart in
    their order, `others` are other things that could explain what is seen, `method` says how it
    was computed.
    """

    name: str
    title: str
    question: str
    points: tuple[Points, ...]
    lines: tuple[Line, ...]
    numb: NumbTrack
    spans: tuple[Span, ...]
    x_range: tuple[float, float] | None
    y_range: tuple[float, float]
    y_ticks: tuple[Tick, ...]
    n: int
    period: str
    sentences: tuple[str, ...]
    method: str
    others: tuple[str, ...]
    table: Table

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw: the sentences then stand in its place."""
        return self.x_range is None

    @property
    def as_text(self) -> str:
        """What the chart says to somebody who does not see it."""
        return " ".join((f"{self.title}.", *self.sentences))
