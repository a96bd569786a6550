from __future__ import annotations

from dataclasses import replace
from typing import get_type_hints

import pytest

from feltsense.score.cues import RATE
from feltsense.score.guide import Guide, guide_at
from tests.unit.score.laying import laid

SCORE = laid(
    "# One {region=hands}\n"
    "One. [=4] [focus feet] [ask noticing] Two. [=4]\n> Look\n[=8] [ask numb]\n"
    "# Two\n"
    "[=5] Three. [=3] > not shown text\n"
    "# Three {region=chest}\n"
    "[=4] [breathe 4-4-4-4 x1] [1]\n> Late\n"
)


def at(seconds: float) -> Guide:
    return guide_at(SCORE, round(seconds * RATE))


def test_the_line_that_is_said_stays_until_the_next() -> None:
    """One from 0 to 2 s, Two from 6 to 8 s, and no line carried into another section."""
    found = [
        (here.caption, here.speaking, here.next_caption)
        for here in map(at, (0, 1.99, 2, 5.99, 6, 8, 19.9, 20))
    ]
    assert found == [
        *(("One.", True, "Two."), ("One.", True, "Two."), ("One.", False, "Two.")),
        *(("One.", False, "Two."), ("Two.", True, "Three."), ("Two.", False, "Three.")),
        *(("Two.", False, "Three."), ("", False, "Three.")),
    ]


def test_the_figure_follows_the_focus_until_the_section_ends() -> None:
    assert [at(seconds).region for seconds in (0, 5.9, 6, 19.9, 20)] == [
        *("hands", "hands", "feet", "feet", None)
    ]


def test_text_that_is_shown_stays_for_its_section() -> None:
    assert [at(seconds).shown for seconds in (11.9, 12, 19.9, 20)] == ["", "Look", "Look", ""]


def test_a_question_names_the_frame_where_it_was_asked() -> None:
    asked = [(at(seconds).question, at(seconds).question_at) for seconds in (5.9, 6, 19.9)]
    assert asked == [(None, -1), ("noticing", 6 * RATE), ("noticing", 6 * RATE)]


def test_a_question_at_the_end_of_a_section_stands_in_the_next() -> None:
    """As in the format's own example; otherwise nobody would ever see it."""
    assert [(at(seconds).section, at(seconds).question) for seconds in (20, 30, 34)] == [
        *((1, "numb"), (1, "numb"), (2, None))
    ]
    assert at(60).shown == "Late"


def breath(seconds: float) -> tuple[str | None, float, float]:
    start = next(cue.at for cue in BREATHS.cues if cue.length == 4 * RATE)
    here = guide_at(BREATHS, start + round(seconds * RATE))
    return here.phase, here.phase_left, round(here.breath, 6)


BREATHS = laid("[breathe 4-0-6-0 x2] [1]")


@pytest.mark.parametrize(
    ("seconds", "full"),
    [(0, 0), (1, 0.146447), (2, 0.5), (4, 1), (5, 0.933013), (7, 0.5), (9, 0.066987), (10, 0)],
)
def test_how_full_the_breath_is(seconds: float, full: float) -> None:
    """The check values of evidence.md 3.4, 19."""
    assert breath(seconds)[2] == full


def test_holds_are_full_and_empty() -> None:
    box = laid("[breathe 4-4-4-4 x1] [1]")
    found = [guide_at(box, seconds * RATE) for seconds in (4, 7, 12, 13, 15)]
    assert [(here.phase, here.breath) for here in found] == [
        *(("hold in", 1), ("hold in", 1), ("hold out", 0), ("hold out", 0), ("hold out", 0))
    ]


def test_what_is_left_of_a_phase_and_of_the_breaths() -> None:
    assert [breath(seconds)[:2] for seconds in (0, 1, 3.5, 4, 9, 10)] == [
        *(("inhale", 4), ("inhale", 3), ("inhale", 0.5), ("exhale", 6), ("exhale", 1)),
        ("inhale", 4),
    ]
    here = guide_at(BREATHS, 11 * RATE)
    assert (here.cycle, here.cycles) == (1, 2)
    after = guide_at(BREATHS, 20 * RATE)
    assert (after.phase, after.breath, after.cycles) == (None, 0, 0)


def test_frames_outside_answer_for_the_nearest() -> None:
    assert guide_at(SCORE, -5) == guide_at(SCORE, 0)
    end = guide_at(SCORE, SCORE.frames)
    assert guide_at(SCORE, SCORE.frames + 5) == end
    assert (end.frame, end.remaining, end.section) == (SCORE.frames, 0, 2)
    assert guide_at(SCORE, 100).remaining == SCORE.frames - 100


def test_the_answer_depends_on_the_score_alone() -> None:
    again = replace(SCORE)
    assert again == SCORE and hash(again) == hash(SCORE)
    for seconds in (50, 3, 59, 20):
        assert guide_at(again, seconds * RATE) == at(seconds)
    assert "standing" in get_type_hints(type(SCORE))
