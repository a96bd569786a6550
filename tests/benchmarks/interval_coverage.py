"""How often the ranges that charts show hold the true value: t and Wilson, at 6, 10 and 20.

python -m tests.benchmarks.interval_coverage [--runs 20000]

Whole-number ratings from 0 to 10, before and after, are drawn for some kinds of person; the truth
is the mean change of the same draws, many times as many. Ratings of one day are one value, so days
are independent, as the charts take them to be. A second table says what is lost where they are
not. Nothing is asserted here.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.statistics.change import interval_of
from feltsense.feeling.statistics.shares import wilson

NOMINAL = 0.95
SIZES = (6, 10, 20)
SHARES = (0.05, 0.2, 0.35, 0.5, 0.8)
TRUTH = 2_000_000

Floats = NDArray[np.float64]
Draw = Callable[[np.random.Generator, tuple[int, int]], Floats]


def pairs(middle: float, change: float, spread: float, noise: float) -> Draw:
    """Changes of ratings about `middle`, that move by `change`, rounded and cut at 0 and 10."""

    def draw(chance: np.random.Generator, shape: tuple[int, int]) -> Floats:
        level = chance.normal(middle, spread, shape)
        before = np.rint(np.clip(level + chance.normal(0, noise, shape), 0, 10))
        after = np.rint(np.clip(level + change + chance.normal(0, noise, shape), 0, 10))
        return after - before

    return draw


def seldom(chance: np.random.Generator, shape: tuple[int, int]) -> Floats:
    """Nothing changes on four days of five, and much on the fifth."""
    return np.where(chance.random(shape) < 0.2, chance.integers(3, 9, shape), 0).astype(float)


KINDS: dict[str, Draw] = {
    "in the middle, +1": pairs(5, 1, 1.5, 1.2),
    "near 0 (many at the end)": pairs(0.5, 0.5, 1.0, 1.0),
    "hardly ever varies": pairs(4, 0.3, 0.0, 0.35),
    "seldom, and then much": seldom,
}


def t_coverage(draw: Draw, n: int, runs: int, chance: np.random.Generator) -> tuple[float, float]:
    """The share of ranges that hold the truth, and how many have no width at all."""
    truth = float(draw(chance, (1, TRUTH)).mean())
    held = flat = 0
    for changes in draw(chance, (runs, n)).tolist():
        found = interval_of(changes, NOMINAL)
        held += found.low <= truth <= found.high
        flat += found.sd == 0
    return held / runs, flat / runs


def wilson_coverage(share: float, n: int) -> float:
    """Exactly: every count with its chance."""
    held = 0.0
    for count in range(n + 1):
        found = wilson(count, n, NOMINAL)
        if found.low <= share <= found.high:
            held += math.comb(n, count) * share**count * (1 - share) ** (n - count)
    return held


def wilson_alike(share: float, n: int, likeness: float, runs: int) -> float:
    """The same where each answer repeats the one before with the chance `likeness`."""
    chance = np.random.default_rng(n)
    answers = chance.random((runs, n)) < share
    for place in range(1, n):
        again = chance.random(runs) < likeness
        answers[again, place] = answers[again, place - 1]
    held = 0
    for count in answers.sum(axis=1).tolist():
        found = wilson(count, n, NOMINAL)
        held += found.low <= share <= found.high
    return held / runs


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=20_000)
    runs = parser.parse_args().runs
    chance = np.random.default_rng(20261123)
    error = math.sqrt(NOMINAL * (1 - NOMINAL) / runs)
    print(f"nominal {NOMINAL:.1%}, {runs} runs, Monte Carlo standard error {error:.2%}\n")
    print("t range of changes: held (ranges without any width)")
    print(f"{'':28}" + "".join(f"n = {n:<14}" for n in SIZES))
    for name, draw in KINDS.items():
        cells = (t_coverage(draw, n, runs, chance) for n in SIZES)
        print(f"{name:28}" + "".join(f"{held:6.1%} ({flat:5.1%})   " for held, flat in cells))
    print("\nWilson range of a share: held, exactly")
    print(f"{'':28}" + "".join(f"n = {n:<14}" for n in SIZES))
    for share in SHARES:
        print(f"{share:<28}" + "".join(f"{wilson_coverage(share, n):6.1%}{'':12}" for n in SIZES))
    print("\nWilson, share 0.35, where answers of one day resemble each other")
    for likeness in (0.0, 0.3, 0.6):
        alike = (wilson_alike(0.35, n, likeness, runs) for n in SIZES)
        print(f"{f'likeness {likeness}':28}" + "".join(f"{held:6.1%}{'':12}" for held in alike))


if __name__ == "__main__":
    main()
