from __future__ import annotations

import pytest

from feltsense.score.check import minutes_errors, minutes_problems
from feltsense.score.cues import RATE
from feltsense.score.lengths import reading_frames
from tests.unit.score.laying import two_seconds
from tests.unit.script.writing import exercise


def found(body: str, minutes: str) -> list[str]:
    return [str(each) for each in minutes_problems(exercise(body, minutes=minutes), two_seconds)]


def test_a_script_that_can_last_what_it_says() -> None:
    assert found("A. [6] B. [6]", "[1, 2, 12]") == []


def test_each_length_that_cannot_be_met_is_an_error_where_minutes_stands() -> None:
    first, second = found("A. [=115] [6]", "[1, 1.5, 2]")
    assert first.startswith("trial.md:5:1: the exercise cannot last the 1 minutes it names")
    assert "nearest it can is 2" in first
    assert "1.5 minutes" in second


def test_nothing_that_takes_time_is_an_error() -> None:
    (only,) = found("> Look", "2")
    assert only.startswith("trial.md:5:1: there is nothing")


def test_a_script_with_nothing_that_stretches_is_an_error_unless_it_fits() -> None:
    assert len(found("A. [=50]", "1")) == 1
    assert found("A. [=58]", "1") == []


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("# A {region=hands}\nA. [6]\n# B\n[=9]", "without hands"),
        ("# B\n[=9] [focus feet] A. [6]", "without feet"),
        ("[=20] [breathe 4-4-4-4 x2] A. [=6]", "without breath holds"),
    ],
)
def test_choices_that_leave_no_whole_script_are_advice(body: str, word: str) -> None:
    (only,) = found(body, "1")
    assert only.startswith("trial.md:5:1: advice: ")
    assert word in only
    assert minutes_errors(exercise(body, minutes="1"), two_seconds) == ()


def test_a_section_that_never_comes_is_advice_at_its_heading() -> None:
    (only,) = found("# A\nA. [6]\n# B {from=9}\nB. [6]", "[1, 2, 3]")
    assert only.startswith("trial.md:9:1: advice: ")


def test_how_long_a_caption_takes_to_read() -> None:
    """100 words a minute, and 2 s at least."""
    assert reading_frames("") == 2 * RATE
    assert reading_frames("one two three") == 2 * RATE
    assert reading_frames("word " * 100) == 60 * RATE
