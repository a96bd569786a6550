"""How one day resembles the next, and how far somebody moves between ratings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FAR = 2.0
"""Points from which a move counts as one."""


@dataclass(frozen=True, slots=True)
class Inertia:
    """How much a day resembles the one before, from `pairs` of consecutive days.

    `r` is the lag-1 autocorrelation, `corrected` r + (1 + 3 r) / n (Kendall 1954): with few days r
    comes out too low, .14 on average for a true .4 from 10. Both are -1 to 1.
    """

    pairs: int
    r: float
    corrected: float


def inertia(days: Sequence[int], values: Sequence[float]) -> Inertia:
    """The lag-1 autocorrelation over consecutive days only.

    `days` increasing, one value a day, n >= 2. The products of neighbours are averaged over the
    consecutive pairs, the squares over all days; on days without a gap that is the usual estimate
    n / (n - 1) apart, and so it is scaled to be exactly it. NaN without such a pair, or where all
    values are equal. Shown from 30 consecutive pairs; neither more nor less is better.
    """
    day, x = np.asarray(days), np.asarray(values, np.float64)
    if len(day) != len(x) or len(x) < 2 or np.any(np.diff(day) <= 0):
        raise ValueError("inertia needs 2 days or more, each once and in order")
    n = len(x)
    off = x - x.mean()
    next_day = np.diff(day) == 1
    pairs = int(next_day.sum())
    squares = float(off @ off)
    if not pairs or squares <= 1e-12 * n:
        return Inertia(pairs, math.nan, math.nan)
    products = float((off[:-1] * off[1:])[next_day].sum())
    r = _cut(products / pairs * (n - 1) / squares)
    return Inertia(pairs, r, _cut(r + (1 + 3 * r) / n))


def _cut(r: float) -> float:
    """No further than 1: where the days in pairs vary more than the others it would be."""
    return max(-1.0, min(1.0, r))


def mean_square_move(values: Sequence[float]) -> float:
    """The mean of the squared moves from one value to the next (von Neumann 1941); n >= 2."""
    return float(np.mean(_moves(values) ** 2))


def mean_move(values: Sequence[float]) -> float:
    """The mean size of the moves from one value to the next; n >= 2. Shown from 14."""
    return float(np.mean(np.abs(_moves(values))))


def mean_square_move_in_time(times: Sequence[float], values: Sequence[float]) -> float:
    """The same where the time between varies: mean of move^2 / (elapsed / median elapsed).

    The form of Jahng et al. (2008) for a level that drifts (lambda 1/2). `times` increasing, 2 or
    more.
    """
    elapsed = np.diff(np.asarray(times, np.float64))
    if np.any(elapsed <= 0):
        raise ValueError("the times must go forwards")
    return float(np.mean(_moves(values) ** 2 / (elapsed / np.median(elapsed))))


def far_moves(values: Sequence[float], far: float = FAR) -> float:
    """The share of moves of `far` points or more; n >= 2. Shown from 14."""
    return float(np.mean(np.abs(_moves(values)) >= far))


def _moves(values: Sequence[float]) -> np.ndarray:
    x = np.asarray(values, np.float64)
    if len(x) < 2:
        raise ValueError(f"a move needs 2 values or more, not {len(x)}")
    return np.diff(x)
