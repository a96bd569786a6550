"""When something outside is offered, and when it is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from feltsense.feeling.offers import AFTER, BEFORE, offer_after, offer_before
from feltsense.feeling.ratings import CANT_TELL, Rating

AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)


def rating(moment: str, **scales: int | str) -> Rating:
    return Rating(moment, AT, scales=dict(scales))


@pytest.mark.parametrize(
    ("before", "after", "offered"),
    [
        ({"hard": 2}, {"hard": 4}, False),
        ({"hard": 2}, {"hard": 5}, True),
        ({"hard": 9}, {"hard": 8}, True),
        ({}, {"hard": 8}, True),
        ({}, {"hard": 7}, False),
        ({"numb": 3}, {"numb": 6}, True),
        ({"numb": 3}, {"numb": 5}, False),
        ({"numb": 9}, {"numb": 2}, False),
        ({"here": 7}, {"here": 4}, True),
        ({"here": 7}, {"here": 5}, False),
        ({"here": 2}, {"here": 8}, False),
        ({"hard": CANT_TELL}, {"hard": 7}, False),
        ({"numb": 1}, {"numb": CANT_TELL}, False),
        ({"body": 9}, {"body": 0}, False),
    ],
)
def test_after(before: dict[str, int | str], after: dict[str, int | str], offered: bool) -> None:
    found = offer_after(rating("before", **before), rating("after", **after))
    assert found == (AFTER if offered else None)


def test_nothing_is_read_from_what_was_not_answered() -> None:
    assert offer_after(None, None) is None
    assert offer_after(rating("before", hard=0), None) is None
    assert offer_after(None, rating("after", hard=3, numb=9)) is None
    assert offer_before(None) is None


@pytest.mark.parametrize(
    ("scales", "offered"),
    [
        ({"hard": 7}, True),
        ({"hard": 6}, False),
        ({"numb": 9}, True),
        ({"numb": 8}, False),
        ({"here": 2}, True),
        ({"here": 3}, False),
        ({"hard": CANT_TELL, "numb": CANT_TELL}, False),
    ],
)
def test_before(scales: dict[str, int | str], offered: bool) -> None:
    assert offer_before(rating("before", **scales)) == (BEFORE if offered else None)
