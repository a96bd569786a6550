"""What can be computed of one person's few numbers, with the least n each figure needs.

Pure functions on numbers; what may be said of a result belongs to the charts. The minimum n in
a docstring is for showing the figure to somebody, and is a decision (evidence.md 3.2), not
a limit of the formula.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, stdev

from feltsense.feeling.student import t_quantile


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
class Interval:
    """A share with its interval, each from 0 to 1."""

    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Level:
    """The level at each time: filtered from the past, smoothed from all, with variances."""

    filtered: tuple[float, ...]
    filtered_variance: tuple[float, ...]
    smoothed: tuple[float, ...]
    smoothed_variance: tuple[float, ...]
    log_likelihood: float


def paired(before: Sequence[float], after: Sequence[float], confidence: float = 0.95) -> Paired:
    """Mean of after minus before with its t interval (Student 1908).

    Both of equal length n >= 2, one entry a day. Shown: the mean from 3, the interval from 6.
    With no spread at all `t` is infinite (or NaN for no change) and the interval is the mean.
    """
    changes = [b - a for a, b in zip(before, after, strict=True)]
    n = len(changes)
    if n < 2:
        raise ValueError(f"an interval needs 2 pairs or more, not {n}")
    mean, sd = fmean(changes), stdev(changes)
    error = sd / math.sqrt(n)
    half = t_quantile((1 + confidence) / 2, n - 1) * error
    t = mean / error if error else math.copysign(math.inf, mean) if mean else math.nan
    return Paired(n, mean, sd, t, mean - half, mean + half)


def wilson(count: int, n: int, confidence: float = 0.95) -> Interval:
    """The share `count` of `n` with the score interval (Wilson 1927).

    0 <= count <= n, n >= 1. Shown: the count from 5, the interval from 10.
    """
    if not 0 <= count <= n or n < 1:
        raise ValueError(f"{count} of {n} is no share")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = count / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    low = 0.0 if count == 0 else middle - half
    high = 1.0 if count == n else middle + half
    return Interval(share, low, high)


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


def local_level(
    times: Sequence[float],
    values: Sequence[float],
    *,
    drift: float,
    noise: float,
    mean: float = 5.0,
    variance: float = 100.0,
) -> Level:
    """The level under noisy ratings, honest in gaps: it widens where nothing was written.

    The level moves by N(0, drift x elapsed time) between ratings, each rating is the level plus
    N(0, noise), and before the first it is N(mean, variance). Filter by Kalman (1960), smoother
    by Rauch, Tung and Striebel (1965). `times` not decreasing. Shown from 15 days.
    """
    filtered: list[float] = []
    variances: list[float] = []
    predicted: list[float] = []
    log_likelihood = 0.0
    level, spread = mean, variance
    for place, (time, value) in enumerate(zip(times, values, strict=True)):
        if place:
            if time < times[place - 1]:
                raise ValueError("the times go backwards")
            spread += drift * (time - times[place - 1])
        predicted.append(spread)
        surprise, total = value - level, spread + noise
        log_likelihood -= 0.5 * (math.log(2 * math.pi * total) + surprise**2 / total)
        gain = spread / total
        level += gain * surprise
        spread *= 1 - gain
        filtered.append(level)
        variances.append(spread)
    smoothed, smoothed_variances = list(filtered), list(variances)
    for place in range(len(filtered) - 2, -1, -1):
        back = variances[place] / predicted[place + 1]
        smoothed[place] += back * (smoothed[place + 1] - filtered[place])
        smoothed_variances[place] += back**2 * (
            smoothed_variances[place + 1] - predicted[place + 1]
        )
    return Level(
        tuple(filtered),
        tuple(variances),
        tuple(smoothed),
        tuple(smoothed_variances),
        log_likelihood,
    )
