"""How many different words somebody uses, and how evenly."""

from __future__ import annotations

import math
from collections.abc import Sequence

REDRAWN = 10
"""Words to which months are cut down before they are compared."""


def entropy(counts: Sequence[int]) -> float:
    """H = - sum p ln p of how often each word was used, in nats (Shannon 1948); 0 for none.

    Low for few words: true 2.53 gives 1.73 on average from 10 words, 2.31 from 50.
    """
    total = _total(counts)
    return -sum(n / total * math.log(n / total) for n in counts if n) if total else 0.0


def different(counts: Sequence[int]) -> float:
    """As many equally frequent words have the same entropy: e^H (Hill 1973).

    Shown from 20 words.
    """
    return math.exp(entropy(counts)) if _total(counts) else 0.0


def different_common(counts: Sequence[int]) -> float:
    """The same counted by the common words: 1 / sum p^2 (Simpson 1949; Hill 1973)."""
    total = _total(counts)
    return 1 / sum((n / total) ** 2 for n in counts) if total else 0.0


def less_biased_entropy(counts: Sequence[int]) -> float:
    """H + (K - 1) / (2 n), K the words that were used (Miller 1955)."""
    total = _total(counts)
    return entropy(counts) + (sum(n > 0 for n in counts) - 1) / (2 * total) if total else 0.0


def evenness(counts: Sequence[int]) -> float:
    """H over its largest value, ln of how many words `counts` has; NaN for fewer than 2."""
    return entropy(counts) / math.log(len(counts)) if len(counts) > 1 else math.nan


def rarefied(counts: Sequence[int], drawn: int = REDRAWN) -> float:
    """How many different words `drawn` of them would have on average (Hurlbert 1971).

    sum over words of 1 - C(n - n_i, m) / C(n, m). Raises ValueError for fewer than `drawn`. Months
    of unequal length are compared by this alone.
    """
    total = _total(counts)
    if not 0 <= drawn <= total:
        raise ValueError(f"{drawn} words cannot be drawn from {total}")
    every = math.comb(total, drawn)
    return sum(1 - math.comb(total - n, drawn) / every for n in counts)


def _total(counts: Sequence[int]) -> int:
    if any(n < 0 for n in counts):
        raise ValueError("a word cannot be used less than 0 times")
    return sum(counts)
