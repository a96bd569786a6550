"""Smooth closed paths through points, for figures that are drawn by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


@dataclass(frozen=True, slots=True)
class Knot:
    """A point that the path goes through; at a `corner` it may turn sharply."""

    x: float
    y: float
    corner: bool = False

    def mirrored(self) -> Knot:
        """The same point on the other side of x = 0."""
        return Knot(-self.x, self.y, self.corner)


def smooth(knots: Sequence[Knot], *, closed: bool = True) -> QPainterPath:
    """A path through all `knots`, by cubic pieces with the tangents of Catmull and Rom (1974).

    A tangent is never longer than the shorter of its two neighbours asks for, so that points
    that lie close together make no loops.
    """
    path = QPainterPath(QPointF(knots[0].x, knots[0].y))
    count = len(knots)
    pieces = count if closed else count - 1
    for n in range(pieces):
        here, there = knots[n], knots[(n + 1) % count]
        before = knots[(n - 1) % count] if closed or n > 0 else here
        beyond = knots[(n + 2) % count] if closed or n + 2 < count else there
        length = _distance(here, there)
        leave = _tangent(before, here, there, length)
        arrive = _tangent(here, there, beyond, length)
        path.cubicTo(
            QPointF(here.x + leave[0], here.y + leave[1]),
            QPointF(there.x - arrive[0], there.y - arrive[1]),
            QPointF(there.x, there.y),
        )
    if closed:
        path.closeSubpath()
    return path


def _distance(one: Knot, other: Knot) -> float:
    return float(((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5)


def _tangent(before: Knot, at: Knot, after: Knot, length: float) -> tuple[float, float]:
    """A third of `length` along the line from `before` to `after`; nothing at a corner."""
    chord = _distance(before, after)
    if at.corner or chord == 0:
        return 0.0, 0.0
    share = length / 3 / chord
    return (after.x - before.x) * share, (after.y - before.y) * share
