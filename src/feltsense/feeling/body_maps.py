"""What is painted on the outline of a body: strokes, how it is stored, and what sums it up.

A painting has two views, three kinds and cells with whole levels, so what is stored is exactly what
was painted. A cell that is painted with one kind gives way in the others. Nothing here knows where
the outline runs: which cells may be painted, and which belong to a region, comes as masks.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.body_kinds import KINDS, VIEWS

Levels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Rect = tuple[int, int, int, int]

COLUMNS, ROWS = 180, 420
"""Cells of one view, over the box of the outline (evidence.md 2.4: at most 200 by 420)."""

FULL = 15
"""The strongest level of a cell; 0 is nothing painted."""

SOFT = 1.4
"""A brush's radius in standard deviations of its Gaussian, 7 to 5 in emBODY (Nummenmaa 2014)."""

LEAST_SHARE = 0.005
"""A region that is painted less than this is not in the summary: it was brushed in passing."""

_MAGIC = b"\x01"
"""The first byte of a stored painting: its form."""

_SHAPE = (len(VIEWS), len(KINDS), ROWS, COLUMNS)
_EMPTY: Rect = (0, 0, 0, 0)


@dataclass(slots=True, eq=False)
class Painting:
    """What was painted on `outline`.

    `layers` are levels from 0 to FULL, of the shape (views, kinds, ROWS, COLUMNS).
    """

    outline: str
    layers: Levels

    @classmethod
    def blank(cls, outline: str) -> Painting:
        """A painting with nothing on it."""
        return cls(outline, np.zeros(_SHAPE, np.uint8))

    def copy(self) -> Painting:
        """The same, to go on with."""
        return Painting(self.outline, self.layers.copy())

    @property
    def is_blank(self) -> bool:
        """Whether nothing is painted."""
        return not self.layers.any()


class Stroke:
    """One stroke of a brush on one view, from where it is put down to where it is lifted.

    `layers` are those of the view, (kinds, ROWS, COLUMNS), changed in place; `kind` is an index
    into KINDS, None for the eraser; `allowed` says which cells may change; `radius` is in cells.
    Going over the same place twice within a stroke makes it no stronger.
    """

    def __init__(self, layers: Levels, kind: int | None, allowed: Mask, radius: float) -> None:
        self._layers = layers
        self._before = layers.copy()
        self._kind = kind
        self._allowed = allowed
        self._radius = max(1.0, radius)
        self._cover = np.zeros((ROWS, COLUMNS), np.uint8)
        self._last: tuple[float, float] | None = None

    def to(self, x: float, y: float, strength: float = 1.0) -> Rect:
        """Paint from the last point to here, in cells; `strength` 0 to 1, as a pen is pressed.

        The rectangle of cells that may have changed: left, top, right, bottom, the last two behind
        it; empty where none did.
        """
        from_x, from_y = self._last or (x, y)
        self._last = (x, y)
        left = max(0, math.floor(min(x, from_x) - self._radius))
        top = max(0, math.floor(min(y, from_y) - self._radius))
        right = min(COLUMNS, math.ceil(max(x, from_x) + self._radius) + 1)
        bottom = min(ROWS, math.ceil(max(y, from_y) + self._radius) + 1)
        if left >= right or top >= bottom:
            return _EMPTY
        ys, xs = np.mgrid[top:bottom, left:right] + 0.5
        away = _from_line(xs, ys, (from_x, from_y), (x, y)) / self._radius
        edge = math.exp(-(SOFT**2) / 2)
        soft = (np.exp(-((SOFT * away) ** 2) / 2) - edge) / (1 - edge)
        cover = np.where(away < 1, soft, 0) * FULL * min(1.0, max(0.0, strength))
        place = (slice(top, bottom), slice(left, right))
        levels = np.where(self._allowed[place], np.rint(cover), 0).astype(np.uint8)
        np.maximum(self._cover[place], levels, out=self._cover[place])
        self._apply(place)
        return left, top, right, bottom

    def _apply(self, place: tuple[slice, slice]) -> None:
        cover = self._cover[place]
        gives_way = FULL - cover
        for kind in range(len(KINDS)):
            before = self._before[kind][place]
            if kind == self._kind:
                self._layers[kind][place] = np.maximum(before, cover)
            else:
                self._layers[kind][place] = np.minimum(before, gives_way)


def fill(layers: Levels, kind: int | None, mask: Mask) -> None:
    """Paint all of `mask` on the `layers` of one view fully with `kind`; None empties it."""
    layers[:, mask] = 0
    if kind is not None:
        layers[kind, mask] = FULL


class Regions:
    """Which region each cell belongs to, made ready to be summed up after every stroke.

    `masks` are the cells of each region, by view and region; they may overlap. Those of one region
    in both views are taken together.
    """

    def __init__(self, masks: Mapping[str, Mapping[str, Mask]]) -> None:
        self.names = tuple(dict.fromkeys(name for regions in masks.values() for name in regions))
        self._cells = np.zeros(len(self.names))
        # Cells that belong to the same regions are summed first, and each sum is used by them all.
        self._views: list[tuple[int, NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]] = []
        for view, regions in masks.items():
            blank = np.zeros((ROWS, COLUMNS), np.bool_)
            inside = np.array([regions.get(name, blank).ravel() for name in self.names])
            self._cells += inside.sum(axis=1)
            cells = np.flatnonzero(inside.any(axis=0))
            packed = np.ascontiguousarray(np.packbits(inside[:, cells], axis=0).T)
            rows = packed.view(f"V{packed.shape[1]}").ravel()
            _, first, groups = np.unique(rows, return_index=True, return_inverse=True)
            belongs = inside[:, cells[first]].astype(np.float64)
            self._views.append((VIEWS.index(view), cells, groups.ravel(), belongs))

    def shares(self, painting: Painting) -> dict[str, dict[str, float]]:
        """How much of each region is of each kind, 0 to 1: mean level over FULL."""
        sums = np.zeros((len(self.names), len(KINDS)))
        for view, cells, groups, belongs in self._views:
            for kind in range(len(KINDS)):
                levels = painting.layers[view, kind].ravel()[cells]
                if levels.any():
                    sums[:, kind] += belongs @ np.bincount(groups, levels, belongs.shape[1])
        shares = sums / (FULL * np.maximum(1, self._cells))[:, None]
        return {
            name: dict(zip(KINDS, map(float, row), strict=True))
            for name, row in zip(self.names, shares, strict=True)
        }


def summarise(
    painting: Painting, regions: Regions | Mapping[str, Mapping[str, Mask]]
) -> dict[str, dict[str, float]]:
    """How much of each region is more, less and numb: what is stored beside the painting."""
    ready = regions if isinstance(regions, Regions) else Regions(regions)
    return summary(ready.shares(painting))


def summary(shares: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """The `shares` without those below LEAST_SHARE, rounded to three places."""
    found: dict[str, dict[str, float]] = {}
    for region, of in shares.items():
        kept = {kind: round(share, 3) for kind, share in of.items() if share >= LEAST_SHARE}
        if kept:
            found[region] = kept
    return found


def changed(before: Levels, after: Levels) -> Rect:
    """The cells in which two (kinds, ROWS, COLUMNS) differ: left, top, right, bottom."""
    differ = (before != after).any(axis=0)
    rows, columns = np.flatnonzero(differ.any(axis=1)), np.flatnonzero(differ.any(axis=0))
    if not rows.size:
        return _EMPTY
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def encode(painting: Painting) -> bytes:
    """The painting as it is stored: without loss, a few kB.

    A byte for the form; then, deflated, each level as its difference from the one to its left, two
    to a byte.
    """
    levels = painting.layers
    apart = np.diff(levels, axis=-1, prepend=np.uint8(0)) & FULL
    flat = apart.reshape(-1)
    return _MAGIC + zlib.compress((flat[0::2] << 4 | flat[1::2]).tobytes(), 9)


def decode(outline: str, image: bytes) -> Painting:
    """The painting on `outline` that was stored as `image`. Raises ValueError where it is none."""
    if image[:1] != _MAGIC:
        raise ValueError("the painting is of a form that is not known here")
    size = math.prod(_SHAPE) // 2
    inflating = zlib.decompressobj()
    try:
        packed = inflating.decompress(image[1:], size + 1)
    except zlib.error:
        raise ValueError("the painting is damaged") from None
    if len(packed) != size or not inflating.eof or inflating.unused_data:
        raise ValueError("the painting is damaged")
    pairs = np.frombuffer(packed, np.uint8)
    flat = np.empty(size * 2, np.uint8)
    flat[0::2], flat[1::2] = pairs >> 4, pairs & FULL
    rows = flat.reshape(-1, COLUMNS)
    painted = rows.any(axis=1)  # most rows are blank: many maps are read at once for a chart
    rows[painted] = np.cumsum(rows[painted], axis=-1, dtype=np.uint8) & FULL
    return Painting(outline, rows.reshape(_SHAPE))


def _from_line(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    start: tuple[float, float],
    end: tuple[float, float],
) -> NDArray[np.float64]:
    """How far each point is from the line between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((x - start[0]) * dx + (y - start[1]) * dy) / length if length else np.zeros_like(x)
    along = np.clip(along, 0, 1)
    away: NDArray[np.float64] = np.hypot(x - start[0] - along * dx, y - start[1] - along * dy)
    return away
