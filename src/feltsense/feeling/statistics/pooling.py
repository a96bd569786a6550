"""Several groups with few numbers each, drawn towards each other as far as they are uncertain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


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
