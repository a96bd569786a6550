"""Each region has its cells on each figure, inside the body."""

from __future__ import annotations

import numpy as np
import pytest

from feltsense.feeling.body_kinds import VIEWS
from feltsense.feeling.body_maps import COLUMNS, ROWS, Mask
from feltsense.gui.body_map.outlines import NEWEST, OUTLINES, outline
from feltsense.gui.session.body_outline import BOX
from feltsense.script.vocabulary import REGIONS

NAMES = sorted(OUTLINES)


@pytest.mark.parametrize("name", NAMES)
def test_every_region_has_cells_in_a_view_and_all_lie_in_the_body(name: str) -> None:
    figure = outline(name)
    for region in REGIONS:
        assert any(figure.masks(view).get(region, np.zeros(1)).any() for view in VIEWS), region
    for view in VIEWS:
        body = figure.mask(view)
        assert body.shape == (ROWS, COLUMNS)
        assert not body.all()
        for region, cells in figure.masks(view).items():
            assert cells.any(), (view, region)
            assert not (cells & ~body).any(), (view, region)


def grown(cells: Mask, by: int) -> Mask:
    """The cells, and those up to `by` beside or above them."""
    for _ in range(by):
        wider = cells.copy()
        wider[1:] |= cells[:-1]
        wider[:-1] |= cells[1:]
        wider[:, 1:] |= cells[:, :-1]
        wider[:, :-1] |= cells[:, 1:]
        cells = wider
    return cells


@pytest.mark.parametrize("name", NAMES)
def test_all_of_the_body_has_a_name(name: str) -> None:
    """But for slivers between two regions, which nobody can hit without hitting one of them."""
    for view in VIEWS:
        body, masks = outline(name).mask(view), outline(name).masks(view)
        named = np.logical_or.reduce([masks[region] for region in masks if region != "whole-body"])
        assert (body & ~named).sum() < 0.015 * body.sum(), view
        assert not (body & ~grown(named, 3)).any(), view


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_body_is_the_body_and_keeps_clear_of_the_edge(name: str) -> None:
    for view in VIEWS:
        body = outline(name).masks(view)["whole-body"]
        assert np.array_equal(body, outline(name).mask(view))
        edge = (body[0], body[-1], body[:, 0], body[:, -1])
        assert not any(line.any() for line in edge)


@pytest.mark.parametrize("name", NAMES)
def test_left_lies_on_the_left_and_mirrors_right(name: str) -> None:
    figure = outline(name)
    for view in VIEWS:
        masks = figure.masks(view)
        for region in masks:
            if region.startswith("left-"):
                left, right = masks[region], masks[region.replace("left-", "right-")]
                assert left.nonzero()[1].max() < COLUMNS / 2, (view, region)
                assert (left ^ right[:, ::-1]).sum() <= 0.05 * left.sum() + 4, (view, region)


@pytest.mark.parametrize("name", NAMES)
def test_a_point_belongs_to_the_smallest_region_there(name: str) -> None:
    figure = outline(name)
    for view in VIEWS:
        masks = figure.masks(view)
        sizes = {region: int(cells.sum()) for region, cells in masks.items()}
        for row in range(2, ROWS, 7):
            for column in range(2, COLUMNS, 7):
                x = BOX.left() + (column + 0.5) * BOX.width() / COLUMNS
                y = BOX.top() + (row + 0.5) * BOX.height() / ROWS
                there = [region for region, cells in masks.items() if cells[row, column]]
                found = figure.region_at(view, x, y)
                if not there:
                    assert found is None
                else:
                    assert found in there
                    assert sizes[found] == min(sizes[region] for region in there)


@pytest.mark.parametrize("name", NAMES)
def test_beside_the_box_there_is_no_region(name: str) -> None:
    for x, y in ((BOX.left() - 1, 100), (BOX.right() + 1, 100), (0, -1), (0, BOX.bottom() + 1)):
        assert outline(name).region_at("front", x, y) is None


def test_an_unknown_outline_is_said_to_be_unknown() -> None:
    with pytest.raises(ValueError, match="standing 0"):
        outline("standing 0")
    assert {outline(name).posture for name in NEWEST.values()} == set(NEWEST)
