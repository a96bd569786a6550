"""Shares of a count, each with its interval."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist


@dataclass(frozen=True, slots=True)
class Interval:
    """A share with its interval, each from 0 to 1."""

    share: float
    low: float
    high: float


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


def smoothed_share(count: int, rest: int) -> float:
    """The share of `count` against `rest`, drawn a little to one half: (count + .5) / (n + 1).

    Both 0 or more. A ratio of the two has no value where one is 0; this has. Shown from 10.
    """
    if count < 0 or rest < 0:
        raise ValueError(f"{count} and {rest} are no counts")
    return (count + 0.5) / (count + rest + 1)
