"""Several groups with few numbers each, drawn towards each other as far as they are uncertain."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

BETWEEN: tuple[float, ...] = tuple(step / 10 for step in range(51))
"""Standard deviations between groups that are thought possible, in points of a scale to 10."""


@dataclass(frozen=True, slots=True)
class Pooled:
    """What all have in common, how much they differ, and each group's mean drawn towards it.

    `between` is the variance between groups, `drawn` the share of the way each has gone to
    `mean`, 0 to 1, and `spread` each one's standard error after that.
    """

    mean: float
    between: float
    means: tuple[float, ...]
    drawn: tuple[float, ...]
    spread: tuple[float, ...]


def pooled(
    means: Sequence[float], counts: Sequence[int], variance: float, between: float
) -> Pooled:
    """Partial pooling: B mu + (1 - B) m_j, with B = v_j / (v_j + between), v_j = variance / n_j.

    Counts of 1 or more, `variance` within groups > 0, `between` >= 0 (Efron & Morris 1975). Shown
    from 4 sessions in each of 3 groups, by name and never ranked.
    """
    errors = [variance / n for n in counts]
    weights = [1 / (error + between) for error in errors]
    mean = sum(w * m for w, m in zip(weights, means, strict=True)) / sum(weights)
    drawn = [error / (error + between) for error in errors]
    shrunk = [b * mean + (1 - b) * m for b, m in zip(drawn, means, strict=True)]
    own = 1 / sum(weights)
    spread = [
        (error * (1 - b) + b * b * own) ** 0.5 for error, b in zip(errors, drawn, strict=True)
    ]
    return Pooled(mean, between, tuple(shrunk), tuple(drawn), tuple(spread))


def between_groups(means: Sequence[float], counts: Sequence[int], variance: float) -> float:
    """The variance between groups by moments (DerSimonian & Laird 1986), 0 or more; 2 groups up."""
    weights = [n / variance for n in counts]
    total = sum(weights)
    mean = sum(w * m for w, m in zip(weights, means, strict=True)) / total
    q = sum(w * (m - mean) ** 2 for w, m in zip(weights, means, strict=True))
    below = total - sum(w * w for w in weights) / total
    return max(0.0, (q - (len(means) - 1)) / below) if below > 0 else 0.0


def spread_around(
    found: Pooled, means: Sequence[float], counts: Sequence[int], variance: float
) -> tuple[float, tuple[float, ...]]:
    """How far the true common mean, and each group's, lie from those in `found`: standard errors.

    `found.spread` takes the variance between groups as known, and from few groups it is not: its
    95 % ranges hold 86 to 97 %. Here it is averaged over BETWEEN, each step as likely before the
    data (Rubin 1981; Gelman 2006), and the ranges hold 93 to 99 %. 3 groups up.
    """
    logs, own, each = [], [], []
    for step in BETWEEN:
        errors = [variance / n + step**2 for n in counts]
        here = pooled(means, counts, variance, step**2)
        own_variance = 1 / sum(1 / error for error in errors)
        misfit = sum(
            math.log(error) + (mean - here.mean) ** 2 / error
            for mean, error in zip(means, errors, strict=True)
        )
        logs.append((math.log(own_variance) - misfit) / 2)
        own.append(own_variance + (here.mean - found.mean) ** 2)
        each.append(
            [
                spread**2 + (mean - middle) ** 2
                for spread, mean, middle in zip(here.spread, here.means, found.means, strict=True)
            ]
        )
    weights = [math.exp(log - max(logs)) for log in logs]
    total = sum(weights)
    squares = [
        sum(w * s for w, s in zip(weights, of, strict=True)) for of in zip(*each, strict=True)
    ]
    common = sum(w * s for w, s in zip(weights, own, strict=True))
    return math.sqrt(common / total), tuple(math.sqrt(square / total) for square in squares)
