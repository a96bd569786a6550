"""Two smooth lines through few points: a fading mean, and local straight lines."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def recent_drift(
    times: Sequence[float], values: Sequence[float], half_life: float
) -> tuple[float, ...]:
    """The mean so far at each time, a value weighing half as much every `half_life` earlier.

    sum(x_i 0.5^((t - t_i) / h)) / sum(0.5^((t - t_i) / h)); `times` not decreasing, in the unit
    of `half_life` > 0. Shown from 5 days that span 7 or more; h is 7 days there.
    """
    smoothed = []
    total = weight = 0.0
    earlier = times[0] if times else 0.0
    for time, value in zip(times, values, strict=True):
        if time < earlier:
            raise ValueError("the times go backwards")
        fading = 0.5 ** ((time - earlier) / half_life)
        total = total * fading + value
        weight = weight * fading + 1
        smoothed.append(total / weight)
        earlier = time
    return tuple(smoothed)


def loess(
    times: Sequence[float], values: Sequence[float], share: float = 2 / 3
) -> tuple[float, ...]:
    """A straight line fitted around each point to the nearest `share` of all (Cleveland 1979).

    Weights are the cube of one minus the cube of the distance; no rounds against outliers.
    `times` increasing, n >= 2; where all the near ones are at one time, their mean. Shown from
    10 days over 21 or more, and only up to the last point.
    """
    x, y = np.asarray(times, np.float64), np.asarray(values, np.float64)
    n = len(x)
    if n != len(y) or n < 2 or np.any(np.diff(x) < 0):
        raise ValueError("loess needs 2 points or more, with times that do not go backwards")
    # As many as statsmodels takes: the whole part, with what rounding lost put back.
    near = min(n, max(2, int(share * n + 1e-10)))
    fitted = []
    left = 0
    for here in x:
        while left + near < n and x[left + near] - here < here - x[left]:
            left += 1
        part = slice(left, left + near)
        distances = np.abs(x[part] - here)
        farthest = float(distances.max())
        if farthest == 0:
            fitted.append(float(y[part].mean()))
            continue
        weights = (1 - np.minimum(1.0, distances / farthest) ** 3) ** 3
        fitted.append(_line_at(float(here), x[part], y[part], weights))
    return tuple(fitted)


def _line_at(here: float, x: Floats, y: Floats, weights: Floats) -> float:
    total = float(weights.sum())
    middle, height = float(weights @ x) / total, float(weights @ y) / total
    spread = float(weights @ (x - middle) ** 2)
    if math.sqrt(spread / total) <= 1e-9 * max(1.0, float(np.ptp(x))):
        return height
    slope = float(weights @ ((x - middle) * (y - height))) / spread
    return height + slope * (here - middle)
