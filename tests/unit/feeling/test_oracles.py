"""Every statistic against an independent library, on drawn data."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.nonparametric.smoothers_lowess import lowess
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint
from statsmodels.tsa.statespace.structural import UnobservedComponents
from statsmodels.tsa.stattools import acf

from feltsense.feeling.statistics import agreement, change, drift, level, movement, shares, variety

RATINGS = st.integers(0, 10)
PAIRS = st.lists(st.tuples(RATINGS, RATINGS), min_size=2, max_size=40)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def close(value: object, apart: float = 1e-8) -> object:
    return pytest.approx(value, abs=apart, rel=apart, nan_ok=True)


@FEW
@given(PAIRS)
def test_paired_is_scipys(pairs: Sequence[tuple[int, int]]) -> None:
    before, after = zip(*pairs, strict=True)
    found = change.paired(before, after)
    changes = np.subtract(after, before)
    assume(np.ptp(changes) > 0)
    theirs = stats.ttest_rel(after, before)
    interval = theirs.confidence_interval(0.95)
    assert (found.t, found.low, found.high) == close((theirs.statistic, *interval))
    posterior = stats.t(found.n - 1, found.mean, found.sd / math.sqrt(found.n))
    assert change.chance_above(found, 0.5) == close(posterior.sf(0.5))


@FEW
@given(st.lists(st.integers(-10, 10), min_size=2, max_size=11))
def test_flipping_signs_is_scipys(changes: list[int]) -> None:
    theirs = stats.permutation_test(
        (changes,),
        lambda x, axis=-1: np.mean(x, axis=axis),
        permutation_type="samples",
        n_resamples=np.inf,
        vectorized=True,
    )
    assert change.sign_flip_p(changes) == close(theirs.pvalue)


@FEW
@given(
    st.lists(st.integers(-9, 9), min_size=3, max_size=20),
    st.lists(st.integers(-9, 9), min_size=3, max_size=20),
)
def test_beside_rest_is_welchs(changes: list[int], rests: list[int]) -> None:
    assume(np.ptp(changes) > 0 and np.ptp(rests) > 0)
    found = change.beside_rest(changes, rests)
    theirs = stats.ttest_ind(changes, rests, equal_var=False)
    interval = theirs.confidence_interval(0.95)
    assert (found.t, found.low, found.high) == close((theirs.statistic, *interval))


@FEW
@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_many_looks_are_statsmodels(p_values: list[float]) -> None:
    theirs = multipletests(p_values, method="fdr_bh")[1]
    assert change.adjusted(p_values) == close(tuple(theirs))


@FEW
@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_is_statsmodels(share: tuple[int, int]) -> None:
    found = shares.wilson(*share)
    theirs = proportion_confint(*share, method="wilson")
    assert (found.low, found.high) == close(tuple(theirs), 1e-9)


TIMED = st.lists(st.tuples(st.floats(0.01, 9), st.floats(0, 10)), min_size=3, max_size=30).map(
    lambda steps: (np.cumsum([gap for gap, _ in steps]), [value for _, value in steps])
)


@FEW
@given(TIMED, st.floats(0.5, 20))
def test_drift_is_pandas(timed: tuple[np.ndarray, list[float]], half_life: float) -> None:
    times, values = timed
    days = pd.to_datetime(times * 86_400e9)
    theirs = pd.Series(values).ewm(halflife=pd.Timedelta(days=half_life), times=days).mean()
    assert drift.recent_drift(times.tolist(), values, half_life) == close(tuple(theirs), 1e-6)


@FEW
@given(st.integers(5, 40), st.integers(0, 2**32 - 1))
def test_loess_is_statsmodels(n: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    times = np.cumsum(random.uniform(0.3, 3, n))
    values = random.integers(0, 11, n).astype(float)
    theirs = lowess(values, times, frac=2 / 3, it=0, return_sorted=False)
    assert drift.loess(times.tolist(), values.tolist()) == close(tuple(theirs))


@FEW
@given(st.integers(2, 25), st.integers(0, 2**32 - 1))
def test_level_is_statsmodels_on_a_grid_with_holes(n: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    days = np.cumsum(random.integers(1, 6, n))
    values = random.integers(0, 11, n).astype(float)
    found = level.local_level(days.tolist(), values.tolist(), drift=0.3, noise=1.5)
    grid = np.full(int(np.ptp(days)) + 1, np.nan)
    grid[days - days[0]] = values
    theirs = UnobservedComponents(grid, level="local level")
    theirs.initialize_known(np.array([5.0]), np.array([[100.0]]))
    theirs.loglikelihood_burn = 0
    smooth = theirs.smooth([1.5, 0.3])
    at = days - days[0]
    assert found.smoothed == close(tuple(smooth.smoothed_state[0][at]), 1e-6)
    assert found.smoothed_variance == close(tuple(smooth.smoothed_state_cov[0, 0][at]), 1e-6)
    assert found.log_likelihood == close(smooth.llf, 1e-6)


def test_movement_of_a_level_is_near_statsmodels() -> None:
    random = np.random.default_rng(8)
    levels = 5 + np.cumsum(random.normal(0, 0.4, 400))
    values = levels + random.normal(0, 1.2, 400)
    found = level.movement_of(list(range(400)), values.tolist())
    noise, moved = UnobservedComponents(values, level="local level").fit(disp=False).params
    assert found.noise == pytest.approx(noise, rel=0.15)
    assert found.drift / found.noise == pytest.approx(moved / noise, rel=0.5)


@FEW
@given(st.integers(3, 25), st.integers(2, 6), st.integers(0, 2**32 - 1))
def test_granularity_is_an_analysis_of_variance(n: int, k: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    x = random.integers(0, 11, (n, k)).astype(float) + random.normal(0, 2, (n, 1))
    found = agreement.agreement(x)
    table = pd.DataFrame(
        {
            "value": x.ravel(),
            "row": np.repeat(np.arange(n), k).astype(str),
            "word": np.tile(np.arange(k), n).astype(str),
        }
    )
    fitted = sm.stats.anova_lm(sm.formula.ols("value ~ C(row) + C(word)", table).fit())
    theirs = (fitted["sum_sq"] / fitted["df"]).to_numpy()
    assert (found.rows, found.columns, found.rest) == close(tuple(theirs), 1e-6)


@FEW
@given(st.lists(st.integers(0, 30), min_size=1, max_size=12))
def test_variety_is_scipys(counts: list[int]) -> None:
    assume(sum(counts) > 0)
    assert variety.entropy(counts) == close(float(stats.entropy(counts)))
    chances = stats.hypergeom(sum(counts), np.array(counts), min(5, sum(counts)))
    assert variety.rarefied(counts, min(5, sum(counts))) == close(float((1 - chances.pmf(0)).sum()))


@FEW
@given(st.lists(RATINGS, min_size=3, max_size=60))
def test_inertia_is_statsmodels_on_days_without_a_gap(values: list[int]) -> None:
    assume(np.ptp(values) > 0)
    found = movement.inertia(range(len(values)), values)
    assert found.r == close(float(acf(values, nlags=1, fft=False)[1]))
