"""Before and after: how much a number changed, in one person's pairs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, stdev

from feltsense.feeling.student import t_cdf, t_quantile

MOST_FLIPPED = 22
"""Pairs up to which every way of flipping signs can be counted; more are counted by sums."""


@dataclass(frozen=True, slots=True)
class Paired:
    """The paired change: n pairs, its mean and sample sd, t, and the interval low to high."""

    n: int
    mean: float
    sd: float
    t: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Band:
    """Between which values one more number of the same kind would likely lie."""

    n: int
    mean: float
    low: float
    high: float


def paired(before: Sequence[float], after: Sequence[float], confidence: float = 0.95) -> Paired:
    """Mean of after minus before with its t interval (Student 1908).

    Both of equal length n >= 2, one entry a day. Shown: the mean from 3, the interval from 6.
    With no spread at all `t` is infinite (or NaN for no change) and the interval is the mean.
    """
    return interval_of([b - a for a, b in zip(before, after, strict=True)], confidence)


def interval_of(changes: Sequence[float], confidence: float = 0.95) -> Paired:
    """The same of the n >= 2 changes themselves."""
    n = len(changes)
    if n < 2:
        raise ValueError(f"an interval needs 2 pairs or more, not {n}")
    mean, sd = fmean(changes), stdev(changes)
    error = sd / math.sqrt(n)
    half = t_quantile((1 + confidence) / 2, n - 1) * error
    return Paired(n, mean, sd, _t(mean, error), mean - half, mean + half)


def _t(mean: float, error: float) -> float:
    """A mean in units of its error; with none infinite, or NaN for nothing."""
    if error:
        return mean / error
    return math.copysign(math.inf, mean) if mean else math.nan


def standardised(before: Sequence[float], after: Sequence[float]) -> float:
    """The mean change in units of the mean of both sds, without its bias: Hedges' g_av.

    J (mean change) / ((s1 + s2) / 2), J the exact correction for n - 1 degrees of freedom (Hedges
    1981; Lakens 2013). n >= 2. NaN where neither side varies. Shown from 12, in Explore only.
    """
    found = paired(before, after)
    spread = (stdev(before) + stdev(after)) / 2
    if not spread:
        return math.nan
    return correction(found.n - 1) * found.mean / spread


def correction(df: int) -> float:
    """Hedges' exact J for `df` >= 2 degrees of freedom; 0 for 1, where it has no value."""
    if df < 2:
        return 0.0
    return math.exp(math.lgamma(df / 2) - math.lgamma((df - 1) / 2)) / math.sqrt(df / 2)


def sign_flip_p(changes: Sequence[float]) -> float:
    """The share of all 2^n ways to flip signs with a mean at least as far from 0 (Fisher 1935).

    Two-sided, exact; its least value is 2 / 2^n, so that 6 pairs are the fewest that can say
    anything at 0.05. For up to MOST_FLIPPED changes. Never shown; it tells whether an interval may
    be.
    """
    n = len(changes)
    if not 1 <= n <= MOST_FLIPPED:
        raise ValueError(f"{n} changes cannot be flipped in every way")
    sums = [0.0]
    for change in map(abs, changes):
        sums = [each + sign * change for each in sums for sign in (1, -1)]
    # What differs by rounding alone is the same sum.
    bound = abs(sum(changes)) - 1e-9 * max(1.0, sum(map(abs, changes)))
    return sum(abs(each) >= bound for each in sums) / len(sums)


def chance_above(change: Paired, bound: float) -> float:
    """How likely the true mean change lies above `bound`, with a flat prior.

    The mean is then t with n - 1 degrees of freedom about the one observed (Box & Tiao 1973).
    Shown from 6.
    """
    error = change.sd / math.sqrt(change.n)
    if not error:
        return float(change.mean > bound)
    return t_cdf((change.mean - bound) / error, change.n - 1)


def own_wobble(rests: Sequence[float], confidence: float = 0.95) -> Band:
    """Where one more change would lie if nothing was done: m +- t s sqrt(1 + 1/k).

    `rests` are k >= 2 changes over rests without an exercise. Shown from 10.
    """
    found = interval_of(rests)
    half = t_quantile((1 + confidence) / 2, found.n - 1) * found.sd * math.sqrt(1 + 1 / found.n)
    return Band(found.n, found.mean, found.mean - half, found.mean + half)


def reliable_change(change: float, sd: float, reliability: float) -> float:
    """The change in units of its error: change / (sd sqrt(2 (1 - r))) (Jacobson & Truax 1991)."""
    return change / (sd * math.sqrt(2 * (1 - reliability)))


def expected_next(value: float, usual: float, likeness: float) -> float:
    """What a second value would be on average with nothing done: usual + likeness (value - usual).

    Regression to the mean (Galton 1886; Linden 2013): a high value is followed by a lower one.
    `likeness` is the correlation of the two, -1 to 1.
    """
    return usual + likeness * (value - usual)


def beside_rest(
    changes: Sequence[float], rests: Sequence[float], confidence: float = 0.95
) -> Paired:
    """The mean of `changes` minus that of `rests`, with the interval of Welch (1947).

    Each of 2 or more. `n` is that of the smaller of the two. Shown from 6 of each.
    """
    one, other = interval_of(changes), interval_of(rests)
    parts = [one.sd**2 / one.n, other.sd**2 / other.n]
    mean, error = one.mean - other.mean, math.sqrt(sum(parts))
    n = min(one.n, other.n)
    if not error:
        return Paired(n, mean, 0.0, _t(mean, error), mean, mean)
    df = sum(parts) ** 2 / (parts[0] ** 2 / (one.n - 1) + parts[1] ** 2 / (other.n - 1))
    half = t_quantile((1 + confidence) / 2, df) * error
    return Paired(n, mean, error * math.sqrt(n), _t(mean, error), mean - half, mean + half)


def adjusted(p_values: Sequence[float]) -> tuple[float, ...]:
    """Each p raised so that of those called small at most that share is wrong.

    The false discovery rate of Benjamini & Hochberg (1995); in the order given.
    """
    n = len(p_values)
    order = sorted(range(n), key=lambda place: p_values[place])
    found = [min(1.0, p_values[place] * n / rank) for rank, place in enumerate(order, 1)]
    for one, next_one in reversed(list(pairwise(range(n)))):
        found[one] = min(found[one], found[next_one])
    result = [0.0] * n
    for value, place in zip(found, order, strict=True):
        result[place] = value
    return tuple(result)
