"""How separately feelings of one kind were rated: intraclass correlations, and granularity."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Intraclass correlations of n occasions by k words (McGraw & Wong 1996).

    `consistency` is ICC(C,1), `mean_consistency` ICC(C,k), `agreement` ICC(A,1),
    `mean_agreement` ICC(A,k). NaN where nothing varies. `rows`, `columns` and `rest` are the mean
    squares.
    """

    n: int
    k: int
    rows: float
    columns: float
    rest: float
    consistency: float
    mean_consistency: float
    agreement: float
    mean_agreement: float

    @property
    def granularity(self) -> float:
        """1 - ICC(C,k); more is more separate. Above 1 there was not enough difference to tell."""
        return 1 - self.mean_consistency

    @property
    def z(self) -> float:
        """ICC(C,1) on Fisher's scale: 1/2 ln((1 + (k - 1) ICC) / (1 - ICC))."""
        above, below = 1 + (self.k - 1) * self.consistency, 1 - self.consistency
        if not above > 0 or not below > 0:
            return math.nan
        return 0.5 * math.log(above / below)


def agreement(ratings: Floats) -> Agreement:
    """The correlations of `ratings`, n >= 2 occasions by k >= 2 words, no value missing.

    Shown from 20 occasions of 4 words or more of one kind, all rated.
    """
    x = np.asarray(ratings, np.float64)
    if x.ndim != 2 or min(x.shape) < 2 or not np.isfinite(x).all():
        raise ValueError(f"ratings of shape {x.shape} are not occasions by words")
    n, k = x.shape
    middle = x.mean()
    rows = k * float(((x.mean(axis=1) - middle) ** 2).sum()) / (n - 1)
    columns = n * float(((x.mean(axis=0) - middle) ** 2).sum()) / (k - 1)
    rest = float((_residuals(x) ** 2).sum()) / ((n - 1) * (k - 1))
    return Agreement(
        n=n,
        k=k,
        rows=rows,
        columns=columns,
        rest=rest,
        consistency=_over(rows - rest, rows + (k - 1) * rest),
        mean_consistency=_over(rows - rest, rows),
        agreement=_over(rows - rest, rows + (k - 1) * rest + k * (columns - rest) / n),
        mean_agreement=_over(rows - rest, rows + (columns - rest) / n),
    )


def momentary(ratings: Floats) -> tuple[Floats, Floats]:
    """What each occasion gives to ICC(C,k): its squared residuals D, and m, both of length n.

    D_i = sum_j (x_ij - mean_i - mean_j + mean)^2 / (k - 1), m_i = 1 - n / (n - 1) D_i / rows; the
    mean of m is ICC(C,k). A decomposition of our own. Shown from 20, in Explore only.
    """
    found = agreement(ratings)
    x = np.asarray(ratings, np.float64)
    residues = (_residuals(x) ** 2).sum(axis=1) / (found.k - 1)
    if not found.rows:
        return residues, np.full(found.n, np.nan)
    return residues, 1 - found.n / (found.n - 1) * residues / found.rows


def _residuals(x: Floats) -> Floats:
    residuals: Floats = x - x.mean(axis=1, keepdims=True) - x.mean(axis=0) + x.mean()
    return residuals


def _over(above: float, below: float) -> float:
    return above / below if abs(below) > 1e-12 else math.nan
