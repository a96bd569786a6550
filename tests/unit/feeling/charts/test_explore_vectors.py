"""The reference vectors, as histories: what a chart says of them is what the vector says."""

from __future__ import annotations

import math

import numpy as np

from feltsense.feeling.charts import (
    by_exercise,
    granularity,
    inertia,
    instability,
    pleasant,
    rest_pairs,
    variety,
)
from feltsense.feeling.charts.chart import Chart, Figure
from feltsense.feeling.history import Done, Entry
from tests.unit.feeling.charts.histories import (
    BOX,
    FEET,
    OUT,
    REST,
    SCAN,
    check_in,
    history,
    session,
)
from tests.unit.feeling.vectors import VECTORS, near


def named(chart: Chart, begins: str) -> Figure:
    (found,) = [each for each in chart.figures if each.name.startswith(begins)]
    return found


def test_variety() -> None:
    wanted = VECTORS["emodiversity"]
    words = "sad", "calm", "tense", "bored", "proud", "fizzy"
    entries = [
        check_in(0, {word: 5}, hours=hours)
        for word, count in zip(words, wanted["counts"], strict=True)
        for hours in range(int(count))
    ]
    chart = variety.make(history(entries))
    assert named(chart, "different feelings").value == near(wanted["hill_exp_H"])
    assert named(chart, "different words in 10").value == near(wanted["rarefied_richness_m10"])
    assert "About 3.8 different feelings." in chart.as_text


def test_granularity() -> None:
    wanted = VECTORS["icc_granularity"]
    words = "afraid", "angry", "sad", "tense"
    entries = [
        check_in(day, {word: int(value) for word, value in zip(words, row, strict=True)})
        for day, row in enumerate(wanted["X"])
    ]
    figure = named(granularity.make(history(entries)), "how separately unpleasant")
    assert figure.value == near(wanted["granularity_1_minus_Ck"])
    assert (figure.n, figure.shown) == (8, False)


def test_inertia() -> None:
    wanted = VECTORS["inertia"]
    chart = inertia.make(
        history([check_in(day, int(value)) for day, value in enumerate(wanted["x"])])
    )
    assert named(chart, "likeness").value == near(wanted["acf1"])
    assert named(chart, "the same").value == near(wanted["bias_corrected_kendall"])
    assert named(chart, "likeness").n == 11


def test_instability() -> None:
    values, moves = VECTORS["inertia"]["x"], VECTORS["mssd"]
    chart = instability.make(
        history([check_in(day, int(value)) for day, value in enumerate(values)])
    )
    root = named(chart, "root of the mean squared move").value
    assert root is not None and root**2 == near(moves["mssd"])
    assert named(chart, "mean size of a move").value == near(moves["msd_abs"])


def test_instability_in_time() -> None:
    wanted = VECTORS["mssd_time_adjusted"]
    timed = zip(wanted["t_hours"], wanted["x"], strict=True)
    chart = instability.make(history([check_in(0, int(x), hours=hours) for hours, x in timed]))
    root = named(chart, "root of the mean squared move").value
    assert root is not None and root**2 == near(wanted["mssd_raw"])
    in_time = named(chart, "the same for the time between").value
    assert in_time is not None and in_time**2 == near(wanted["mssd_adj_randomwalk"])
    assert named(chart, "share of moves").value == near(wanted["pac_threshold_ge2"])


def test_pleasant() -> None:
    wanted = VECTORS["pleasant_share"]
    entries = [check_in(0, {"calm": 3}, hours=hours) for hours in range(wanted["pleasant"])]
    entries += [check_in(0, {"sad": 3}, hours=hours) for hours in range(wanted["unpleasant"])]
    figure = pleasant.make(history(entries)).figures[0]
    assert figure.value == near(wanted["smoothed_share"])
    assert [figure.low, figure.high] == near(wanted["wilson95"])
    assert figure.n == 13 and figure.shown


def test_pooling() -> None:
    """The means and counts of the vector, with a variance within of about 4, as it has.

    The variance between is found from the data and is 0 here, as the vector says; so all stand at
    the common mean (evidence.md 3.4, 16).
    """
    data = VECTORS["pool"]
    entries: list[Entry] = []
    for done, mean, n in zip((BOX, FEET, OUT, SCAN), data["means"], data["n"], strict=True):
        for day in range(n):
            away = 0 if n % 2 and day == n - 1 else (-2, 2)[day % 2]
            entries += of_one_day(day, mean + away, done)
    chart = by_exercise.make(history(entries))
    assert named(chart, "variance between").value == data["dl_tau2"] == 0
    assert named(chart, "change that all have in common").value == near(0.4703704)
    drawn = [figure for figure in chart.figures if "drawn together" in figure.name]
    assert [figure.value for figure in drawn] == near([0.4703704] * 4)
    assert [figure.n for figure in drawn] == data["n"]
    assert all(figure.shown for figure in drawn)
    assert by_exercise.TOO_EARLY in chart.sentences


def of_one_day(day: int, mean: float, done: Done) -> list[Entry]:
    """Ten sessions with changes in whole numbers, whose mean is `mean`, a tenth exactly."""
    whole, tenths = divmod(round(mean * 10), 10)
    return [
        session(day, 5, 5 + whole + (number < tenths), done, minutes=number * 10)
        for number in range(10)
    ]


def test_own_wobble() -> None:
    wanted = VECTORS["own_noise_band"]
    entries = [
        session(day, 5, 5 + int(change), REST) for day, change in enumerate(wanted["rest_diffs"])
    ]
    figure = named(rest_pairs.make(history(entries)), "your usual wobble")
    assert figure.value == near(wanted["mean"])
    assert [figure.low, figure.high] == near(wanted["band95_t"])
    assert (figure.n, figure.shown) == (10, True)


def test_what_each_occasion_adds_has_the_granularity_as_its_mean() -> None:
    chance = np.random.default_rng(3)
    words = "afraid", "angry", "sad", "tense"
    entries = []
    for day in range(25):
        level = int(chance.integers(2, 8))
        values = {word: level + int(chance.integers(-2, 3)) for word in words}
        entries.append(check_in(day, values))  # type: ignore[arg-type]
    chart = granularity.make(history(entries))
    (panel,) = chart.panels
    (points,) = panel.layers
    value = named(chart, "how separately unpleasant").value
    assert value is not None and math.isclose(points.y.mean(), value)  # type: ignore[union-attr]
