"""What is left of very many points so that they are drawn quickly and look the same.

Pure functions over numpy arrays, apart from the widgets that draw them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts.chart import Floats

Places = NDArray[np.intp]

FEW = 400
"""Points in a panel up to which each is drawn by itself."""


def heaped(x: Floats, y: Floats, cell: float) -> tuple[Places, Places]:
    """One point for each square of `cell` pixels, the last in it, and how many are there.

    `x` and `y` are pixels. The first result are indices, in their order.
    """
    columns, rows = np.floor(x / cell).astype(np.intp), np.floor(y / cell).astype(np.intp)
    columns -= columns.min()
    rows -= rows.min()
    key = columns * (int(rows.max()) + 1) + rows
    last = np.full(int(key.max()) + 1, -1, np.intp)
    last[key] = np.arange(len(key))
    counts = np.bincount(key)
    kept = np.sort(last[last >= 0])
    return kept, counts[key[kept]]


def extremes(x: Floats, y: Floats, columns: int) -> Places:
    """Indices of the lowest and the highest point of each of `columns`; all if they are few."""
    if len(x) <= 2 * columns:
        return np.arange(len(x))
    span = float(x[-1] - x[0]) or 1.0
    column = ((x - x[0]) * ((columns - 1) / span)).astype(np.intp)
    starts = np.flatnonzero(np.diff(column, prepend=-1))
    ends = np.append(starts[1:], len(x))
    order = np.lexsort((y, column))
    return np.unique(np.concatenate((order[starts], order[ends - 1])))
