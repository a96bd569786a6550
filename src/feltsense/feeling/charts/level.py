"""How strongly things are felt, over time, with the level under it.

Numb and the other not-feeling answers stand on a track of their own: they are answers, not
low values. It says what was written down, and never why.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from feltsense.feeling.charts import over_time, saying
from feltsense.feeling.charts.chart import (
    Band,
    Chart,
    Figure,
    Floats,
    Layer,
    Panel,
    Table,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.history import History
from feltsense.feeling.scales import INTENSITY
from feltsense.feeling.series import daily
from feltsense.feeling.statistics.level import band_at, local_level, movement_of
from feltsense.language import tr

NAME, TITLE = "level", tr("How strongly things are felt")
QUESTION = tr("How strong was the strongest feeling, each time you wrote one down?")

MEAN_FROM, LEVEL_FROM = 5, 15
"""Days for a mean; days for the level (evidence.md 3.2)."""

MOST_DRAWN = 1_000
"""Places along time at which the band is worked out."""

NORMAL_95 = 1.959964

METHOD = tr(
    "Each point is the highest intensity given to a feeling word in one rating, from 0 to 10. "
    "Numb and the other answers without a word are on their own track and in no average. "
    "A line joins points that are up to 7 days apart; nothing is filled in. The band is the best "
    "guess of the level under the daily means, with 95 % of what is likely around it: a local "
    "level model, filtered and smoothed. It widens where nothing was written, and ends at the last "
    "day."
)
SOURCES = (
    tr("Kalman (1960), a new approach to linear filtering and prediction problems"),
    tr("Rauch, Tung and Striebel (1965), maximum likelihood estimates of linear dynamic systems"),
    tr("Harvey (1989), Forecasting, structural time series models and the Kalman filter"),
)
OTHERS = (
    tr(
        "Very strong or very faint moments tend to be followed by more usual ones, with or without "
        "an exercise."
    ),
    *saying.OTHERS,
)


def make(history: History) -> Chart:
    """The chart of a history."""
    series = history.series
    rated = ~np.isnan(series.intensity)
    shown = rated | series.not_feeling
    days, means = daily(series.intensity, series.days)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(history, shown, days, means)) if shown.any() else (),
        n=len(series),
        of="rating",
        period=saying.period(series.days),
        sentences=tuple(_sentences(history, rated, days, means)),
        method=METHOD,
        others=OTHERS,
        table=Table(saying.Rows.columns, saying.Rows(series)),
        figures=_figures(days, means),
        sources=SOURCES,
    )


def _panels(history: History, shown: np.ndarray, days: Whole, means: Floats) -> Iterator[Panel]:
    series = history.series
    rated = ~np.isnan(series.intensity)
    time = over_time.axis_of(series.local[shown])
    layers: list[Layer] = [*over_time.gaps(series.local, series.days)]
    if len(days) >= LEVEL_FROM:
        layers.append(level_band(days, means, tr("Best guess of the level")))
    for role in ("before", "after", "check-in"):
        places = over_time.in_order(series, rated & series.at(role))
        layers += over_time.joined(
            role, series.local[places], series.intensity[places], series.days[places]
        )
    layers += over_time.points(history, rated, series.intensity)
    layers += over_time.events(history)
    ticks = Tick(0, INTENSITY.low), Tick(5, INTENSITY.middle), Tick(10, INTENSITY.high)
    if rated.any():
        yield Panel(time, Values(0, 10, ticks), tuple(layers))
    if track := over_time.numb_track(history, time):
        yield track


def level_band(days: Whole, means: Floats, label: str, top: float = 10.0) -> Band:
    """The level under daily `means` from 0 to `top`, with its 95 % band; from LEVEL_FROM days."""
    times, values = days.astype(float).tolist(), means.tolist()
    movement = movement_of(times, values)
    level = local_level(times, values, drift=movement.drift, noise=movement.noise)
    step = max(1, -(-int(days[-1] - days[0]) // MOST_DRAWN))
    wanted = np.arange(days[0], days[-1] + 1, step)
    found = np.array(band_at(times, level, wanted.tolist(), drift=movement.drift))
    middle, half = found[:, 0], NORMAL_95 * np.sqrt(found[:, 1])
    return Band(
        label,
        "level",
        over_time.noon(wanted),
        np.clip(middle - half, 0, top),
        np.clip(middle + half, 0, top),
        np.clip(middle, 0, top),
    )


def _figures(days: Whole, means: Floats) -> tuple[Figure, ...]:
    n = len(days)
    mean = Figure(
        "mean of the strongest feeling",
        float(means.mean()) if n else None,
        n,
        "days",
        MEAN_FROM,
    )
    if n < LEVEL_FROM:
        return mean, Figure("level on the last day", None, n, "days", LEVEL_FROM)
    band = level_band(days, means, "")
    last = Figure(
        "level on the last day",
        float(band.middle[-1]),
        n,
        "days",
        LEVEL_FROM,
        float(band.low[-1]),
        float(band.high[-1]),
    )
    return mean, last


def _sentences(history: History, rated: np.ndarray, days: Whole, means: Floats) -> Iterator[str]:
    series = history.series
    if not len(series):
        yield saying.NOTHING_YET
        return
    numb = int(series.not_feeling.sum())
    yield (
        tr(
            "{count}, {period}: {int} with an intensity, {numb} with an answer such as numb.",
            count=saying.count(len(series), "rating"),
            period=saying.period(series.days),
            int=int(rated.sum()),
            numb=numb,
        )
    )
    if not rated.any():
        if not numb:
            yield tr("No feeling word has an intensity yet, so there is no point to draw.")
        return
    if len(days) < MEAN_FROM:
        yield saying.needed(len(days), MEAN_FROM, "days")
        return
    yield tr(
        "Mean of {count}: {mean:.1f} of 10.",
        count=saying.count(len(days), "day"),
        mean=means.mean(),
    )
    if len(days) < LEVEL_FROM:
        yield saying.needed(len(days), LEVEL_FROM, "days", tr("a level can be guessed"))
        return
    band = level_band(days, means, "")
    yield (
        tr(
            "Best guess of your underlying level on the last day: {middle:.1f} (likely "
            "between {low:.1f} and {high:.1f}).",
            middle=band.middle[-1],
            low=band.low[-1],
            high=band.high[-1],
        )
    )
