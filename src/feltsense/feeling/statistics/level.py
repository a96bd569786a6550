"""The level under noisy ratings, with a band that widens where nothing was written."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

RATIOS: tuple[float, ...] = tuple(10 ** (step / 4) for step in range(-12, 3))
"""Drift a day over noise, from hardly any movement to three times the noise: what is tried."""

LEAST_NOISE = 0.25
"""Least variance of a rating around the level: whole numbers cannot say it finer (1/12), and the
same answer each time is no proof that it is exact."""


@dataclass(frozen=True, slots=True)
class Level:
    """The level at each time: filtered from the past, smoothed from all, with variances."""

    filtered: tuple[float, ...]
    filtered_variance: tuple[float, ...]
    smoothed: tuple[float, ...]
    smoothed_variance: tuple[float, ...]
    log_likelihood: float


def band_at(
    times: Sequence[float], level: Level, wanted: Sequence[float], *, drift: float
) -> tuple[tuple[float, float], ...]:
    """The smoothed level and its variance at each of `wanted`, between ratings as well as at them.

    `times` as for `local_level`, each once; `wanted` not decreasing, from the first of them to the
    last. Between two ratings it is the filtered level of the one before, pulled towards the
    smoothed one after it.
    """
    found = []
    place = 0
    for time in wanted:
        while place + 1 < len(times) and times[place + 1] <= time:
            place += 1
        if time <= times[place] or place + 1 == len(times):
            found.append((level.smoothed[place], level.smoothed_variance[place]))
            continue
        spread = level.filtered_variance[place] + drift * (time - times[place])
        ahead = spread + drift * (times[place + 1] - time)
        back = spread / ahead
        mean = level.filtered[place] + back * (level.smoothed[place + 1] - level.filtered[place])
        found.append((mean, spread + back**2 * (level.smoothed_variance[place + 1] - ahead)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Movement:
    """How the level moves: its variance a unit of time, and that of a rating around it."""

    drift: float
    noise: float


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


def movement_of(times: Sequence[float], values: Sequence[float]) -> Movement:
    """The drift and noise under which `values` are likeliest, of RATIOS tried.

    The noise is found for each ratio in closed form, from the one-step surprises (the concentrated
    likelihood of Harvey 1989, 3.4), and is LEAST_NOISE or more. n >= 3, times not decreasing.
    """
    if len(times) < 3:
        raise ValueError(f"3 values or more tell how a level moves, not {len(times)}")
    scored = [(_concentrated(times, values, ratio), ratio) for ratio in RATIOS]
    (_, noise), ratio = max(scored)
    noise = max(noise, LEAST_NOISE)
    return Movement(ratio * noise, noise)


def _concentrated(
    times: Sequence[float], values: Sequence[float], ratio: float
) -> tuple[float, float]:
    """The log likelihood of `ratio` and the noise that goes with it, from the second value on."""
    level, spread = values[0], 1.0
    squares = logs = 0.0
    for place in range(1, len(values)):
        spread += ratio * (times[place] - times[place - 1])
        surprise, total = values[place] - level, spread + 1
        squares += surprise * surprise / total
        logs += math.log(total)
        gain = spread / total
        level += gain * surprise
        spread *= 1 - gain
    n = len(values) - 1
    noise = max(squares / n, 1e-12)
    return -0.5 * (n * math.log(noise) + logs), noise
