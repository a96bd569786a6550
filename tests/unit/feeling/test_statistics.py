"""The statistics at their edges, and against what is known in closed form."""

from __future__ import annotations

import math
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.feeling.statistics.change import paired
from feltsense.feeling.statistics.drift import recent_drift
from feltsense.feeling.statistics.level import local_level
from feltsense.feeling.statistics.shares import wilson
from feltsense.feeling.student import incomplete_beta, t_cdf, t_quantile
from tests.unit.feeling.vectors import VECTORS, near


def test_paired_change_at_its_edges() -> None:
    same = paired([1, 2, 3], [2, 3, 4])
    assert (same.mean, same.sd, same.low, same.high) == (1, 0, 1, 1) and same.t == math.inf
    assert math.isnan(paired([1, 2], [1, 2]).t)
    for before, after in (([], []), ([1], [2])):
        with pytest.raises(ValueError, match="2 pairs or more"):
            paired(before, after)
    with pytest.raises(ValueError):
        paired([1, 2], [1])


def test_wilson_at_its_edges() -> None:
    assert wilson(0, 8).low == 0 and wilson(8, 8).high == 1
    assert wilson(8, 8).low == near(1 - VECTORS["zero_events"]["wilson95"][1])
    for count, n in ((1, 0), (3, 2), (-1, 2)):
        with pytest.raises(ValueError, match="no share"):
            wilson(count, n)


def test_the_two_sided_p_of_the_reference() -> None:
    data, wanted = VECTORS["paired"], VECTORS["paired_inference"]
    found = paired(data["pre"], data["post"])
    assert 2 * (1 - t_cdf(found.t, 7)) == near(wanted["p_t_two_sided"])
    assert t_cdf(found.t, 7) == near(wanted["posterior_P_meanchange_gt0_flatprior"])


def test_recent_drift_at_its_edges() -> None:
    assert recent_drift([], [], 3) == ()
    with pytest.raises(ValueError, match="backwards"):
        recent_drift([1, 0], [1, 1], 3)


def test_recent_drift_is_the_sum_it_says() -> None:
    data = VECTORS["ewma_halflife3d"]
    times, values = data["t_days"], data["y"]
    for n, found in enumerate(recent_drift(times, values, 7), start=1):
        weights = [0.5 ** ((times[n - 1] - t) / 7) for t in times[:n]]
        total = sum(w * x for w, x in zip(weights, values[:n], strict=True))
        assert found == pytest.approx(total / sum(weights), abs=1e-12)


def test_local_level_of_nothing_and_of_one() -> None:
    assert local_level([], [], drift=0.2, noise=1).smoothed == ()
    one = local_level([3], [7.0], drift=0.2, noise=1)
    assert one.filtered == one.smoothed and 6.9 < one.smoothed[0] < 7


# Student's t: closed forms for 1, 2 and 4 degrees of freedom, and the normal at the far end

CHANCES = [1e-9, 0.001, 0.025, 0.2, 0.4999, 0.5001, 0.75, 0.95, 0.975, 0.995, 1 - 1e-9]


@pytest.mark.parametrize("p", CHANCES)
def test_quantiles_in_closed_form(p: float) -> None:
    share = 4 * p * (1 - p)
    cosine = math.cos(math.acos(math.sqrt(share)) / 3) / math.sqrt(share)
    for df, wanted in (
        (1, math.tan(math.pi * (p - 0.5))),
        (2, 2 * (p - 0.5) * math.sqrt(2 / share)),
        (4, math.copysign(2 * math.sqrt(cosine - 1), p - 0.5)),
    ):
        assert t_quantile(p, df) == pytest.approx(wanted, rel=1e-6, abs=1e-9), (df, p)


@pytest.mark.parametrize("p", CHANCES)
def test_quantiles_end_at_the_normal(p: float) -> None:
    z = NormalDist().inv_cdf(p)
    df = 1e6
    assert t_quantile(p, df) == pytest.approx(z + (z**3 + z) / (4 * df), abs=1e-6)


@pytest.mark.parametrize(
    ("df", "wanted"),
    [(3, 3.182446305), (5, 2.570581836), (7, 2.364624252), (10, 2.228138852), (29, 2.045229642)],
)
def test_quantiles_as_printed_in_every_table(df: int, wanted: float) -> None:
    assert t_quantile(0.975, df) == near(wanted)


@given(st.floats(1e-6, 1 - 1e-6), st.floats(0.5, 1e4))
def test_the_quantile_undoes_the_chance(p: float, df: float) -> None:
    assert t_cdf(t_quantile(p, df), df) == pytest.approx(p, abs=1e-9)
    assert t_quantile(1 - p, df) == pytest.approx(-t_quantile(p, df), rel=1e-6, abs=1e-9)


@given(st.floats(0, 1), st.floats(0.1, 50), st.floats(0.1, 50))
def test_the_incomplete_beta_keeps_its_identities(x: float, a: float, b: float) -> None:
    value = incomplete_beta(x, a, b)
    assert -1e-12 <= value <= 1 + 1e-12
    assert value + incomplete_beta(1 - x, b, a) == pytest.approx(1, abs=1e-9)
    assert incomplete_beta(x, a, 1) == pytest.approx(x**a, abs=1e-9)


def test_the_chance_is_the_area_under_the_density() -> None:
    """Simpson's rule on the density of 5 degrees of freedom, from 0 to 2."""
    df, steps = 5, 2000
    front = math.gamma((df + 1) / 2) / math.gamma(df / 2) / math.sqrt(df * math.pi)
    height = [front * (1 + (2 * k / steps) ** 2 / df) ** (-(df + 1) / 2) for k in range(steps + 1)]
    area = (height[0] + height[-1] + 4 * sum(height[1:-1:2]) + 2 * sum(height[2:-1:2])) * (
        2 / steps / 3
    )
    assert t_cdf(2, df) == pytest.approx(0.5 + area, abs=1e-10)


def test_what_has_no_answer_is_refused() -> None:
    for p, df in ((0.0, 3.0), (1.0, 3.0), (0.5, 0.0), (math.nan, 3.0), (0.9, math.nan)):
        with pytest.raises(ValueError, match="no quantile"):
            t_quantile(p, df)
    with pytest.raises(ValueError, match="not 0 to 1"):
        incomplete_beta(1.5, 1, 1)
