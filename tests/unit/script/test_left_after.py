"""Which regions are left when some are left out."""

from __future__ import annotations

from feltsense.script.vocabulary import REGIONS, left_after


def test_what_is_left_out_takes_its_parts_along() -> None:
    left = left_after({"torso", "left-hand"})
    assert not {"torso", "chest", "heart", "ribs", "belly", "left-hand"} & set(left)
    assert {"back", "hands", "right-hand", "whole-body"} <= set(left)
    assert list(left) == [region for region in REGIONS if region in left]


def test_nothing_is_part_of_the_whole_body() -> None:
    assert set(REGIONS) - set(left_after({"whole-body"})) == {"whole-body"}
    assert left_after(()) == tuple(REGIONS)
