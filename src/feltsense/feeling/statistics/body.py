"""Where in the body, over many painted maps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ZEROS = 2
"""Maps with nothing painted that are taken to be there, so that one map alone is no strong mark."""


def net(painted: Floats) -> tuple[Floats, Floats]:
    """The mean of n maps and the same drawn to 0: sum / (n + ZEROS).

    `painted` has maps along its first axis, each -1 to 1 (less to more), NaN where not answered;
    both results have the shape of one map, NaN where nobody answered. Shown from 4 maps.
    """
    x = np.asarray(painted, np.float64)
    answered = np.isfinite(x)
    n = answered.sum(axis=0)
    total = np.where(answered, x, 0.0).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(n > 0, total / n, np.nan)
    return mean, np.where(n > 0, total / (n + ZEROS), np.nan)
