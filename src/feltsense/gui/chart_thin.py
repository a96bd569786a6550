"""What is left of very many points so that they are drawn quickly and look the same.

Pure functions over numpy arrays, apart from the widgets that draw them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MOST_POINTS = 2_000
COLUMNS = 500

Floats = NDArray[np.float64]


def without_overlaps(x: Floats, y: Floats) -> NDArray[np.intp]:
    """Indices of points, one for each height in each of COLUMNS columns; all if they are few.

    Points that fall into one column at one height would cover each other anyway.
    """
    if len(x) <= MOST_POINTS:
        return np.arange(len(x))
    columns = _columns(x)
    _, first = np.unique(np.stack((columns, y)), axis=1, return_index=True)
    return np.sort(first)


def extremes(x: Floats, y: Floats) -> NDArray[np.intp]:
    """Indices of the lowest and the highest point of each column; all if they are few."""
    if len(x) <= 2 * COLUMNS:
        return np.arange(len(x))
    columns = _columns(x)
    starts = np.flatnonzero(np.diff(columns, prepend=-1))
    parts = np.split(np.arange(len(x)), starts[1:])
    kept = [{int(part[np.argmin(y[part])]), int(part[np.argmax(y[part])])} for part in parts]
    return np.array(sorted(set().union(*kept)), dtype=np.intp)


def _columns(x: Floats) -> Floats:
    span = float(x.max() - x.min()) or 1.0
    columns: Floats = np.floor((x - x.min()) / span * (COLUMNS - 1))
    return columns
