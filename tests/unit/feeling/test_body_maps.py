"""Painting on a body: strokes, storing without loss, and what sums it up."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feltsense.feeling.body_kinds import KINDS, VIEWS
from feltsense.feeling.body_maps import (
    COLUMNS,
    FULL,
    ROWS,
    Painting,
    Regions,
    Stroke,
    changed,
    decode,
    encode,
    fill,
    summarise,
)

EVERYWHERE = np.ones((ROWS, COLUMNS), np.bool_)
STROKES = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from([0, 1, 2, None]),
        st.floats(1, 30),
        st.lists(st.tuples(st.floats(-20, 200), st.floats(-20, 440)), min_size=1, max_size=4),
    ),
    max_size=5,
)


Strokes = list[tuple[int, int | None, float, list[tuple[float, float]]]]


def painted(strokes: Strokes) -> Painting:
    painting = Painting.blank("standing 1")
    for view, kind, radius, points in strokes:
        stroke = Stroke(painting.layers[view], kind, EVERYWHERE, radius)
        for x, y in points:
            stroke.to(x, y)
    return painting


@settings(max_examples=40, deadline=None)
@given(STROKES)
def test_it_is_stored_without_loss(strokes: Strokes) -> None:
    painting = painted(strokes)
    again = decode("standing 1", encode(painting))
    assert np.array_equal(again.layers, painting.layers)
    assert again.outline == "standing 1"
    again.layers[0, 0, 0, 0] = 3  # one can go on with it


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_anything_that_can_be_painted_is_stored(seed: int) -> None:
    random = np.random.default_rng(seed)
    layers = random.integers(0, FULL + 1, (len(VIEWS), len(KINDS), ROWS, COLUMNS), np.uint8)
    assert np.array_equal(decode("x", encode(Painting("x", layers))).layers, layers)


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_what_is_no_painting_says_so(image: bytes) -> None:
    for stored in (image, b"\x01" + image, b"\x01" + zlib.compress(image)):
        with pytest.raises(ValueError, match="painting"):
            decode("standing 1", stored)


def test_a_painting_that_was_cut_or_is_too_long_says_so() -> None:
    whole = encode(painted([(0, 0, 20, [(50, 50), (90, 200)])]))
    for stored in (whole[:-1], whole + b"x", b"\x01" + zlib.compress(bytes(10_000_000))):
        with pytest.raises(ValueError, match="damaged"):
            decode("standing 1", stored)


def test_a_stroke_is_soft_and_stays_within_its_radius() -> None:
    painting = painted([(0, 0, 10, [(90, 200)])])
    more = painting.layers[0, 0]
    assert more[199:201, 89:91].min() >= FULL - 1
    ys, xs = np.nonzero(more)
    assert np.hypot(xs + 0.5 - 90, ys + 0.5 - 200).max() < 10
    along = more[200, 90:100].tolist()
    assert along == sorted(along, reverse=True)
    assert len(set(along)) > 4
    assert not painting.layers[1].any()


def test_one_kind_gives_way_to_another_and_the_eraser_to_none() -> None:
    painting = painted([(0, 0, 12, [(90, 200)]), (0, 2, 12, [(90, 200)])])
    more, _, numb = painting.layers[0]
    assert numb[200, 90] >= FULL - 1
    assert more[200, 90] <= 1
    assert np.all(more + numb <= FULL)
    gone = painted([(0, 0, 12, [(90, 200)]), (0, None, 30, [(90, 200)])])
    assert gone.layers[0, 0, 200, 90] == 0


def test_going_over_a_place_twice_in_one_stroke_is_no_stronger() -> None:
    once = painted([(0, 1, 9, [(40, 40), (60, 60)])])
    twice = painted([(0, 1, 9, [(40, 40), (60, 60), (40, 40)])])
    assert np.array_equal(once.layers, twice.layers)


def test_a_light_pen_paints_lightly() -> None:
    painting = Painting.blank("standing 1")
    Stroke(painting.layers[0], 0, EVERYWHERE, 9).to(50, 50, strength=0.4)
    assert painting.layers[0, 0].max() == round(0.4 * FULL)


@settings(max_examples=30, deadline=None)
@given(STROKES)
def test_nothing_is_painted_where_it_may_not_be(strokes: Strokes) -> None:
    allowed = np.zeros((ROWS, COLUMNS), np.bool_)
    allowed[100:200, 50:90] = True
    painting = Painting.blank("standing 1")
    for view, kind, radius, points in strokes:
        stroke = Stroke(painting.layers[view], kind, allowed, radius)
        for x, y in points:
            before = painting.layers[view].copy()
            left, top, right, bottom = stroke.to(x, y)
            changed = (painting.layers[view] != before).any(axis=0)
            changed[top:bottom, left:right] = False
            assert not changed.any()  # what changed lies in the rectangle that it told
    assert not painting.layers[:, :, ~allowed].any()
    assert painting.layers.max(initial=0) <= FULL


def test_a_region_that_is_filled_is_wholly_so_in_the_summary() -> None:
    hands, chest, spot = (np.zeros((ROWS, COLUMNS), np.bool_) for _ in range(3))
    hands[10:20, 10:20] = chest[50:90, 30:60] = True
    spot[50:70, 30:60] = True  # half of the chest
    painting = Painting.blank("standing 1")
    fill(painting.layers[0], KINDS.index("numb"), hands)
    fill(painting.layers[0], KINDS.index("more"), chest)
    fill(painting.layers[0], KINDS.index("less"), spot)
    masks = {"front": {"hands": hands, "chest": chest, "feet": ~hands & ~chest}}
    assert summarise(painting, masks) == {
        "hands": {"numb": 1.0},
        "chest": {"more": 0.5, "less": 0.5},
    }
    fill(painting.layers[0], None, hands | chest)
    assert painting.is_blank
    assert summarise(painting, masks) == {}


def test_a_region_on_both_sides_is_summed_up_together() -> None:
    front, back = (np.zeros((ROWS, COLUMNS), np.bool_) for _ in range(2))
    front[:10, :10] = back[:10, :30] = True
    painting = Painting.blank("standing 1")
    fill(painting.layers[1], 0, back)
    masks = {"front": {"arms": front}, "back": {"arms": back}}
    assert summarise(painting, masks) == {"arms": {"more": 0.75}}


@settings(max_examples=30, deadline=None)
@given(STROKES)
def test_shares_are_shares(strokes: Strokes) -> None:
    painting = painted(strokes)
    half = np.zeros((ROWS, COLUMNS), np.bool_)
    half[:, :90] = True
    found = summarise(painting, {view: {"left": half, "right": ~half} for view in VIEWS})
    for shares in found.values():
        assert 0 < sum(shares.values()) <= 1.001


@settings(max_examples=20, deadline=None)
@given(STROKES, st.integers(0, 2**32 - 1))
def test_what_sums_it_up_is_the_mean_of_each_regions_cells(strokes: Strokes, seed: int) -> None:
    painting = painted(strokes)
    random = np.random.default_rng(seed)
    masks = {
        view: {str(n): random.random((ROWS, COLUMNS)) < n / 8 for n in range(first, 8)}
        for first, view in enumerate(VIEWS)  # one that is on one view only
    }
    found = Regions(masks).shares(painting)
    for name in map(str, range(8)):
        for index, kind in enumerate(KINDS):
            levels = [
                painting.layers[VIEWS.index(view), index][of[name]]
                for view, of in masks.items()
                if name in of
            ]
            cells = np.concatenate(levels)
            assert found[name][kind] == pytest.approx(cells.mean() / FULL if cells.size else 0)


def test_what_changed_is_told_as_a_rectangle() -> None:
    before = Painting.blank("standing 1").layers[0]
    after = before.copy()
    assert changed(before, after) == (0, 0, 0, 0)
    after[1, 30, 12] = after[2, 50, 7] = 3
    assert changed(before, after) == (7, 30, 13, 51)
