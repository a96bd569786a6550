"""Every statistic against the reference vectors that are about it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

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
from tests.unit.feeling.vectors import VECTORS, near

TIMES, VALUES = VECTORS["ewma_halflife3d"]["t_days"], VECTORS["ewma_halflife3d"]["y"]


def test_the_vectors_are_those_of_the_evidence() -> None:
    assert len(VECTORS) == 39
    assert json.dumps(VECTORS)  # and nothing in them is no number


def test_paired() -> None:
    data, inference = VECTORS["paired"], VECTORS["paired_inference"]
    before, after = data["pre"], data["post"]
    found = change.paired(before, after)
    assert (found.n, found.mean, found.sd) == near((8, data["mean_diff"], data["sd_diff"]))
    assert found.t == near(inference["t"])
    assert [found.low, found.high] == near(inference["ci95_t"])
    assert change.correction(7) == near(data["J_exact_df7"])
    assert change.standardised(before, after) == near(data["g_av_meanSD_Jexact"])
    changes = [b - a for a, b in zip(before, after, strict=True)]
    assert change.sign_flip_p(changes) == inference["p_signflip_exact_two_sided"]
    assert change.chance_above(found, 0) == near(inference["posterior_P_meanchange_gt0_flatprior"])
    assert change.chance_above(found, 0.5) == near(inference["posterior_P_meanchange_gt_0p5"])


def test_change_beside_what_a_rest_does() -> None:
    reliable, own = VECTORS["rci_jacobson_truax"], VECTORS["own_noise_band"]
    assert change.reliable_change(3, 2.0, 0.8) == near(reliable["RCI"])
    band = change.own_wobble(own["rest_diffs"])
    assert (band.n, band.mean) == near((10, own["mean"]))
    assert [band.low, band.high] == near(own["band95_t"])
    mean = VECTORS["regression_to_mean"]
    assert change.expected_next(mean["x"], mean["mu"], mean["rho"]) == near(mean["expected_next"])


def test_many_looks() -> None:
    assert change.adjusted(VECTORS["bh_fdr"]["p"]) == near(VECTORS["bh_fdr"]["adj"])


def test_drift_and_loess() -> None:
    assert drift.recent_drift(TIMES, VALUES, 3) == near(VECTORS["ewma_halflife3d"]["manual"])
    local = VECTORS["lowess_frac2_3"]
    assert drift.loess(local["t"], local["y"]) == near(local["it0"])


def test_level() -> None:
    wanted = VECTORS["kalman_local_level"]
    found = level.local_level(TIMES, VALUES, drift=0.2, noise=1)
    assert found.filtered == near(wanted["filtered"])
    assert found.filtered_variance == near(wanted["filtered_var"])
    assert found.smoothed == near(wanted["smoothed"])
    assert found.smoothed_variance == near(wanted["smoothed_var"])
    assert found.log_likelihood == near(wanted["loglik"])


def test_granularity() -> None:
    wanted = VECTORS["icc_granularity"]
    found = agreement.agreement(np.array(wanted["X"]))
    assert (found.rows, found.columns, found.rest) == near(
        (wanted["MSR"], wanted["MSC"], wanted["MSE"])
    )
    assert found.consistency == near(wanted["C1"])
    assert found.mean_consistency == near(wanted["Ck"])
    assert found.agreement == near(wanted["A1"])
    assert found.mean_agreement == near(wanted["Ak"])
    assert found.granularity == near(wanted["granularity_1_minus_Ck"])
    assert found.z == near(wanted["fisher_z_C1"])
    moments = VECTORS["momentary_consistency"]
    residues, each = agreement.momentary(np.array(wanted["X"]))
    assert residues.tolist() == near(moments["D_i"])
    assert each.tolist() == near(moments["m_i"])
    assert each.mean() == near(found.mean_consistency)


def test_variety() -> None:
    wanted = VECTORS["emodiversity"]
    counts = [int(n) for n in wanted["counts"]]
    assert variety.entropy(counts) == near(wanted["shannon_H_nat"])
    assert variety.different(counts) == near(wanted["hill_exp_H"])
    assert variety.different_common(counts) == near(wanted["hill_order2"])
    assert variety.evenness(counts) == near(wanted["evenness_over_6"])
    assert variety.rarefied(counts, 10) == near(wanted["rarefied_richness_m10"])
    assert variety.less_biased_entropy(counts) == near(1.412431)


def test_movement() -> None:
    wanted = VECTORS["inertia"]
    found = movement.inertia(range(len(wanted["x"])), wanted["x"])
    assert (found.pairs, found.r) == near((11, wanted["acf1"]))
    assert found.corrected == near(wanted["bias_corrected_kendall"])
    moves, in_time = VECTORS["mssd"], VECTORS["mssd_time_adjusted"]
    assert movement.mean_square_move(wanted["x"]) == near(moves["mssd"])
    assert movement.mean_move(wanted["x"]) == near(moves["msd_abs"])
    assert movement.mean_square_move(in_time["x"]) == near(in_time["mssd_raw"])
    adjusted = movement.mean_square_move_in_time(in_time["t_hours"], in_time["x"])
    assert adjusted == near(in_time["mssd_adj_randomwalk"])
    assert movement.far_moves(in_time["x"]) == near(in_time["pac_threshold_ge2"])


def test_shares() -> None:
    rate, words, none = (
        VECTORS[name] for name in ("numbness_rate", "pleasant_share", "zero_events")
    )
    for count, n, wanted in (
        (rate["k"], rate["n"], rate["wilson95"]),
        (words["pleasant"], words["pleasant"] + words["unpleasant"], words["wilson95"]),
        (none["k"], none["n"], none["wilson95"]),
    ):
        found = shares.wilson(count, n)
        assert [found.low, found.high] == near(wanted)
    assert shares.smoothed_share(9, 4) == near(words["smoothed_share"])


def test_pooling() -> None:
    data = VECTORS["pool"]
    found = pooling.pooled(data["means"], data["n"], data["s2"], data["tau2"])
    assert found.mean == near(data["mu"])
    assert found.means == near(data["shrunk"])
    assert pooling.between_groups(data["means"], data["n"], data["s2"]) == data["dl_tau2"]
    together = pooling.pooled(data["means"], data["n"], data["s2"], 0)
    assert together.means == near([0.470370] * 4)


def test_body() -> None:
    wanted = VECTORS["body_net"]
    painted = np.array([[np.nan if each is None else each] for each in wanted["chest"]])
    mean, shrunk = body.net(painted)
    assert (mean[0], shrunk[0]) == near((wanted["net"], wanted["shrunk"]))


def test_which_vectors_are_not_about_statistics_of_ratings() -> None:
    """The others are of tasks, the pacer and of devices; the file is the evidence's own copy."""
    elsewhere = {
        "schandry", "time_estimation", "interoceptive_awareness", "type2_auroc", "sdt_loglinear",
        "psi_hrd", "circular_phase", "hrv_time", "rr_simple_filter", "lf_peak", "ble_2a37", "pos",
        "breath", "pacer", "scan", "tkeo", "bootstrap_percentile", "bootstrap_bca_scipy",
        "bootstrap_exact_enumeration",
    }  # fmt: skip
    here = set(VECTORS) - elsewhere
    text = Path(__file__).read_text(encoding="utf-8")
    assert all(f'"{name}"' in text for name in here)
