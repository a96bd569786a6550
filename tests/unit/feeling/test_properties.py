"""What must be true of a statistic whatever the data: shuffling, shifting, scaling, few, equal."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from feltsense.feeling.statistics import (
    agreement,
    body,
    change,
    drift,
    level,
    movement,
    pooling,
    shares,
    variety,
)

RATINGS = st.integers(0, 10)
PAIRS = st.lists(st.tuples(RATINGS, RATINGS), min_size=2, max_size=30)
TIMED = st.lists(st.tuples(st.integers(0, 9), RATINGS), min_size=1, max_size=30).map(
    lambda steps: (np.cumsum([gap for gap, _ in steps]).tolist(), [each for _, each in steps])
)


@given(PAIRS, st.randoms())
def test_the_order_of_pairs_means_nothing(pairs: list[tuple[int, int]], random: object) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one = change.interval_of([after - before for before, after in pairs])
    other = change.interval_of([after - before for before, after in shuffled])
    assert (one.mean, one.low, one.high) == pytest.approx((other.mean, other.low, other.high))


@given(PAIRS, st.floats(-50, 50), st.floats(0.1, 20))
def test_shifting_and_scaling_pairs(
    pairs: list[tuple[int, int]], shift: float, scale: float
) -> None:
    before, after = zip(*pairs, strict=True)
    one = change.paired(before, after)
    moved = change.paired([scale * x + shift for x in before], [scale * x + shift for x in after])
    wanted = (scale * one.mean, scale * one.low, scale * one.high)
    assert (moved.mean, moved.low, moved.high) == pytest.approx(wanted, abs=1e-6)
    turned = change.paired(after, before)
    assert (turned.low, turned.high) == pytest.approx((-one.high, -one.low))


@given(PAIRS)
def test_an_interval_holds_its_mean(pairs: list[tuple[int, int]]) -> None:
    found = change.interval_of([after - before for before, after in pairs])
    assert found.low <= found.mean <= found.high
    assert 0 <= change.chance_above(found, 0) <= 1


@given(st.lists(st.integers(-10, 10), min_size=1, max_size=14))
def test_no_p_is_below_what_so_few_pairs_can_say(changes: list[int]) -> None:
    assert 2 / 2 ** len(changes) <= change.sign_flip_p(changes) <= 1


def test_five_pairs_can_never_say_anything_and_six_can() -> None:
    assert change.sign_flip_p([3] * 5) == 0.0625
    assert change.sign_flip_p([3] * 6) == 0.03125


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_share_lies_in_its_interval(share: tuple[int, int]) -> None:
    found = shares.wilson(*share)
    assert 0 <= found.low <= found.share <= found.high <= 1
    turned = shares.wilson(share[1] - share[0], share[1])
    assert (turned.low, turned.high) == pytest.approx((1 - found.high, 1 - found.low))


@given(TIMED)
def test_smooth_lines_stay_within_what_was_rated(
    timed: tuple[list[int], list[int]],
) -> None:
    times, values = timed
    drifted = drift.recent_drift(times, values, 7)
    assert len(drifted) == len(values)
    assert all(min(values) - 1e-9 <= each <= max(values) + 1e-9 for each in drifted)


@given(TIMED, st.floats(-5, 5))
def test_a_level_moves_with_its_values(timed: tuple[list[int], list[int]], shift: float) -> None:
    times, values = timed
    one = level.local_level(times, values, drift=0.2, noise=1)
    moved = level.local_level(
        times, [value + shift for value in values], drift=0.2, noise=1, mean=5 + shift
    )
    assert moved.smoothed == pytest.approx([each + shift for each in one.smoothed], abs=1e-7)
    assert all(variance > 0 for variance in one.smoothed_variance)
    later = level.local_level([time + 100 for time in times], values, drift=0.2, noise=1)
    assert later.smoothed == pytest.approx(one.smoothed)


def test_the_band_of_a_level_widens_in_a_gap() -> None:
    found = level.local_level([0, 1, 2, 60, 61], [4, 4, 4, 4, 4], drift=0.2, noise=1)
    near = level.band_at([0, 1, 2, 60, 61], found, [1.5, 31.0], drift=0.2)
    assert near[1][1] > 3 * near[0][1]


@given(TIMED)
def test_how_a_level_moves_is_always_a_number(timed: tuple[list[int], list[int]]) -> None:
    times, values = timed
    assume(len(times) >= 3)
    found = level.movement_of(times, values)
    assert found.noise >= level.LEAST_NOISE
    assert 0 < found.drift <= max(level.RATIOS) * found.noise


@given(st.integers(2, 12), st.integers(2, 5), RATINGS)
def test_all_equal_has_no_granularity(n: int, k: int, value: int) -> None:
    found = agreement.agreement(np.full((n, k), float(value)))
    assert math.isnan(found.mean_consistency)
    assert math.isnan(found.granularity)


@given(st.integers(0, 2**32 - 1), st.floats(-9, 9), st.floats(0.1, 9))
def test_granularity_stays_when_ratings_are_shifted_shuffled_or_scaled(
    seed: int, shift: float, scale: float
) -> None:
    random = np.random.default_rng(seed)
    x = random.integers(0, 11, (20, 4)) + random.normal(0, 1, (20, 1))
    one = agreement.agreement(x)
    for other in (scale * x + shift, random.permutation(x), x[:, ::-1]):
        assert agreement.agreement(other).mean_consistency == pytest.approx(one.mean_consistency)


COUNTS = st.lists(st.integers(0, 40), min_size=1, max_size=15)


@given(COUNTS, st.randoms())
def test_variety_counts_words_whatever_they_are_called(counts: list[int], random: object) -> None:
    shuffled = list(counts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert variety.entropy(shuffled) == pytest.approx(variety.entropy(counts))
    assert variety.entropy([*counts, 0]) == pytest.approx(variety.entropy(counts))
    used = sum(n > 0 for n in counts)
    if used:
        assert 1 - 1e-9 <= variety.different_common(counts) <= variety.different(counts) + 1e-9
        assert variety.different(counts) <= used + 1e-9
    if sum(counts) >= 10:
        assert min(used, 1) <= variety.rarefied(counts) <= min(used, 10) + 1e-9


@given(st.lists(RATINGS, min_size=2, max_size=40), st.floats(-5, 5), st.floats(0.1, 4))
def test_movement_is_of_moves_alone(values: list[int], shift: float, scale: float) -> None:
    other = [scale * value + shift for value in values]
    wanted = scale**2 * movement.mean_square_move(values)
    assert movement.mean_square_move(other) == pytest.approx(wanted, abs=1e-6)
    days = list(range(len(values)))
    one, moved = movement.inertia(days, values), movement.inertia(days, other)
    assert moved.r == pytest.approx(one.r, nan_ok=True, abs=1e-6)
    even = movement.mean_square_move_in_time(days, values)
    assert even == pytest.approx(movement.mean_square_move(values))


def test_days_that_are_not_neighbours_are_no_pair() -> None:
    found = movement.inertia([1, 2, 5, 8, 9], [1.0, 2.0, 9.0, 4.0, 5.0])
    assert found.pairs == 2
    assert math.isnan(movement.inertia([1, 3, 5], [1.0, 2.0, 3.0]).r)
    assert math.isnan(movement.inertia([1, 2, 3], [4.0, 4.0, 4.0]).r)


GROUPS = st.lists(st.tuples(st.floats(-5, 5), st.integers(1, 40)), min_size=2, max_size=8)


@given(GROUPS, st.floats(0.1, 9), st.floats(0, 9))
def test_each_group_is_drawn_towards_the_others(
    groups: Sequence[tuple[float, int]], variance: float, between: float
) -> None:
    means, counts = zip(*groups, strict=True)
    found = pooling.pooled(means, counts, variance, between)
    for mean, drawn in zip(means, found.means, strict=True):
        assert min(mean, found.mean) - 1e-9 <= drawn <= max(mean, found.mean) + 1e-9
    assert all(0 <= share <= 1 for share in found.drawn)
    assert pooling.between_groups(means, counts, variance) >= 0


@given(st.integers(1, 9), st.integers(0, 2**32 - 1))
def test_a_body_map_is_drawn_to_nothing_and_never_over_the_edge(n: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    maps = random.choice([-1.0, 0.0, 1.0, np.nan], (n, 6))
    mean, shrunk = body.net(maps)
    unanswered = np.isnan(maps).all(axis=0)
    assert np.array_equal(np.isnan(mean), unanswered)
    seen = ~unanswered
    assert np.all(np.abs(shrunk[seen]) <= np.abs(mean[seen]) + 1e-12)
    assert np.all(np.abs(mean[seen]) <= 1)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: change.interval_of([1]),
        lambda: change.sign_flip_p([]),
        lambda: shares.wilson(3, 2),
        lambda: shares.smoothed_share(-1, 2),
        lambda: drift.recent_drift([1, 0], [1, 2], 7),
        lambda: drift.loess([1], [1]),
        lambda: level.local_level([1, 0], [1, 2], drift=1, noise=1),
        lambda: level.movement_of([1, 2], [1, 2]),
        lambda: agreement.agreement(np.full((3, 3), np.nan)),
        lambda: variety.rarefied([1, 2], 10),
        lambda: movement.mean_move([1]),
        lambda: movement.inertia([2, 1], [1, 1]),
        lambda: movement.mean_square_move_in_time([0, 0], [1, 2]),
    ],
)
def test_what_cannot_be_computed_says_so(wrong: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        wrong()  # type: ignore[operator]


@given(st.lists(st.tuples(st.floats(-10, 10), st.integers(1, 40)), min_size=3, max_size=8))
def test_not_knowing_how_much_groups_differ_makes_ranges_no_narrower_than_no_difference(
    groups: list[tuple[float, int]],
) -> None:
    means, counts = zip(*groups, strict=True)
    together = pooling.pooled(means, counts, 4.0, 0.0)
    common, each = pooling.spread_around(together, means, counts, 4.0)
    least = (4.0 / sum(counts)) ** 0.5
    assert common >= least - 1e-9
    assert all(spread >= least - 1e-9 for spread in each)


def test_groups_that_surely_differ_keep_their_own_errors() -> None:
    means, counts = (-4.0, 0.0, 4.0), (400, 400, 400)
    between = pooling.between_groups(means, counts, 4.0)
    found = pooling.pooled(means, counts, 4.0, between)
    _, each = pooling.spread_around(found, means, counts, 4.0)
    assert each == pytest.approx((0.1, 0.1, 0.1), abs=0.001)


def test_a_likeness_is_never_beyond_one() -> None:
    """Pairs of days far from the mean, and many days alone near to it: the plain ratio is 2.6."""
    days, values = [], []
    for pair in range(30):
        days += [10 * pair, 10 * pair + 1, 10 * pair + 3, 10 * pair + 5, 10 * pair + 7]
        values += [10.0 * (pair % 2)] * 2 + [5.0] * 3
    found = movement.inertia(days, values)
    assert (found.pairs, found.r, found.corrected) == (30, 1, 1)
    opposite = [
        10 - value if day % 10 == 1 else value for day, value in zip(days, values, strict=True)
    ]
    found = movement.inertia(days, opposite)
    assert (found.r, found.corrected) == (-1, -1)
