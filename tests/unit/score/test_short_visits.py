"""Visits to a region that last so long at most: the rest of the time is spent outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.score.layout import CannotLast, lay_out
from feltsense.score.lengths import reading_frames
from tests.unit.script.writing import exercise

SCRIPT = exercise(
    """\
# Arriving
Look. [20]
# Hands {region=hands}
Hands. [20]
# Feet {region=feet}
Feet. [20] Or not. [10]
# Back
Back. [20]
""",
    minutes="[1, 3, 30]",
)


def visits(minutes: float, most: float | None) -> dict[str, float]:
    score = lay_out(SCRIPT, Choices(minutes, visit=most), reading_frames)
    assert score.frames == round(minutes * 60 * RATE)
    assert sum(span.length for span in score.sections) == score.frames
    return {span.title: span.length / RATE for span in score.sections}


def test_a_visit_lasts_no_longer_and_the_room_has_the_rest() -> None:
    free, brief = visits(6, None), visits(6, 30)
    assert free["Hands"] > 60 and free["Feet"] > 90
    assert brief["Hands"] == pytest.approx(30, abs=0.001)
    assert brief["Feet"] == pytest.approx(30, abs=0.001)
    assert brief["Arriving"] == pytest.approx(brief["Back"], abs=0.1)


def test_where_visits_are_short_anyway_nothing_changes() -> None:
    assert visits(1.5, 60) == visits(1.5, None)


def test_one_whose_words_take_longer_has_the_shortest_silences() -> None:
    assert visits(3, 1)["Hands"] == pytest.approx(2 + 1.5, abs=0.001)


def test_where_there_is_no_room_outside_the_nearest_length_is_named() -> None:
    inside = exercise("# Hands {region=hands}\nHands. [20]\n", minutes="[1, 3, 30]")
    with pytest.raises(CannotLast):
        lay_out(inside, Choices(10, visit=30), reading_frames)


@given(minutes=st.integers(2, 60).map(lambda n: n / 2), most=st.integers(1, 400))
def test_it_lasts_exactly_as_long_as_was_asked(minutes: float, most: int) -> None:
    found = visits(minutes, most)
    for title in ("Hands", "Feet"):
        assert found[title] <= max(most, 8.0) + 0.001
