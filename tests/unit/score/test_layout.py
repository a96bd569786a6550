"""Each kind of step laid out in time: the script, and the cues that come of it."""

from __future__ import annotations

import pytest

from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Phase
from feltsense.score.layout import CannotLast, NothingLeft, can_last, lay_out, lengths_offered
from tests.unit.score.laying import cues, laid, silences, two_seconds
from tests.unit.script.writing import exercise


def test_silences_fill_what_speech_leaves() -> None:
    """Hello. [10] There. [=4] [20] in a minute:

    say 2, wait 10 x 5/3, say 2, wait exactly 4, wait 20 x 5/3 ... 52 s for 30 s of silence.
    """
    assert cues(laid("Hello. [10] There. [=4] [16]")) == [
        *("say Hello. 2", "wait 20", "say There. 2", "wait exactly 4", "wait 32"),
    ]


def test_silences_shrink_and_rest_on_a_second_and_a_half() -> None:
    """[=40] A. [30] B. [1] leaves 16 s: 1.5 s for the short one, 14.5 s for the long one."""
    assert cues(laid("[=40] A. [30] B. [1]")) == [
        *("wait exactly 40", "say A. 2", "wait 14.5", "say B. 2", "wait 1.5"),
    ]


def test_a_section_takes_more_by_its_weight() -> None:
    """Weight 1, 2 and 0.5, 10 s each, 42 s to share: 12, 24 and 6."""
    body = "# A\n[=18][10]\n# B {weight=2}\n[10]\n# C {weight=0.5}\n[10]"
    assert cues(laid(body)) == ["wait exactly 18", "wait 12", "wait 24", "wait 6"]


def test_bells_ring_out() -> None:
    """5 s, 3 s and 6 s, and 46 s between them."""
    body = "[bell start] [23] [bell interval] [23] [bell end]"
    assert cues(laid(body)) == [
        *("bell start 5", "wait 23", "bell interval 3", "wait 23", "bell end 6")
    ]


def test_focus_ask_and_show_take_no_time() -> None:
    body = "[focus hands] A. [ask noticing]\n> Look\n[29] B. [27]"
    assert cues(laid(body)) == [
        *("focus hands", "say A. 2", "ask noticing", "show Look", "wait 29", "say B. 2", "wait 27")
    ]


def test_counted_breaths_keep_their_number() -> None:
    """4-0-6-0 x2 is 20 s; a phase of 0 makes no cue."""
    assert cues(laid("[breathe 4-6 x2] [10]")) == [
        *("inhale 1/2 4", "exhale 1/2 6", "inhale 2/2 4", "exhale 2/2 6", "wait 40")
    ]


def test_all_four_phases_in_their_order() -> None:
    assert cues(laid("[breathe 1-2-3-4 x1] [50]", minutes="0.5")) == [
        *("inhale 1/1 1", "hold in 1/1 2", "exhale 1/1 3", "hold out 1/1 4", "wait 20")
    ]


def test_timed_breathing_stretches_in_whole_cycles() -> None:
    """20 s of breath and 10 s of silence for 60 s: factor 2, 40 s are 3 cycles of 12 s.

    The 4 s that are left over go to the silence.
    """
    assert cues(laid("[breathe 6-6 for 20 s] [10]")) == [
        *("inhale 1/3 6", "exhale 1/3 6", "inhale 2/3 6", "exhale 2/3 6"),
        *("inhale 3/3 6", "exhale 3/3 6", "wait 24"),
    ]


def test_timed_breathing_has_one_cycle_at_least() -> None:
    """[=40], 10 s of breath where a cycle lasts 12 s, and 8 s of silence for a minute."""
    assert cues(laid("[=40] [breathe 6-6 for 10 s] [8]")) == [
        *("wait exactly 40", "inhale 1/1 6", "exhale 1/1 6", "wait 8")
    ]


def test_phases_do_not_drift() -> None:
    """Every border of 1000 cycles of an awkward pattern lies within half a frame."""
    score = laid("[breathe 1.234567-0.333333-1.1-0.7 x1000] [30]", minutes="60")
    ends = [cue.end for cue in score.cues if isinstance(cue.what, Phase)]
    cycle = 1.234567 + 0.333333 + 1.1 + 0.7
    for number in (0, 1, 499, 999):
        assert abs(ends[4 * number + 3] - (number + 1) * cycle * RATE) <= 0.51


def test_a_silence_over_45_s_is_broken_in_its_middle() -> None:
    """58 s of span: 28 s, the line of 2 s, 28 s. At 45 s it is still whole."""
    assert cues(laid("A. [10]", reorient="Here.")) == [
        *("say A. 2", "wait 28", "say Here. 2", "wait 28")
    ]
    assert cues(laid("[=13] A. [10]")) == ["wait exactly 13", "say A. 2", "wait 45"]


def test_a_very_long_silence_is_broken_more_than_once() -> None:
    """178 s with 3 lines of 2 s leave 172 s, four times 43 s."""
    assert cues(laid("A. [600]", minutes="3", reorient="Here.")) == [
        "say A. 2",
        *("wait 43", "say Here. 2", "wait 43", "say Here. 2", "wait 43", "say Here. 2", "wait 43"),
    ]


def test_a_broken_silence_keeps_the_common_factor_lines_and_all() -> None:
    """[30] and [60] stretch to 38 s and 76 s: 37 s, the line, 37 s."""
    assert cues(laid("A. [30] B. [60] [=2]", minutes="2", reorient="Here.")) == [
        *("say A. 2", "wait 38", "say B. 2", "wait 37", "say Here. 2", "wait 37", "wait exactly 2")
    ]


def test_a_fixed_silence_is_never_broken() -> None:
    assert cues(laid("[=58] [10]")) == ["wait exactly 58", "wait 2"]


def test_a_line_too_long_for_the_silence_it_should_break_is_never_squeezed_in() -> None:
    def length(text: str) -> int:
        return (60 if text == "Here." else 2) * RATE

    with pytest.raises(CannotLast):
        laid("A. [30]", reorient="Here.", line_length=length)


def test_from_leaves_a_section_out_of_shorter_sessions() -> None:
    body = "# A\nA. [20]\n# B {from=2}\nB. [20]"
    assert "say B. 2" not in cues(laid(body, minutes="[1, 2, 3]", chosen=1.9))
    assert "say B. 2" in cues(laid(body, minutes="[1, 2, 3]", chosen=2))


OPTIONAL = (
    "# A\nA. [=10] [5]\n# B {optional}\nB. [=20]\n# C {optional}\nC. [=20]\n# D\nD. [=10] [5]"
)


@pytest.mark.parametrize(
    ("chosen", "left"),
    [(2.0, "ABCD"), (1.25, "ABCD"), (1.15, "ABD"), (0.85, "ABD"), (0.75, "AD"), (0.5, "AD")],
)
def test_optional_sections_go_from_the_last_and_only_where_time_is_short(
    chosen: float, left: str
) -> None:
    """A and D need 27 s, B and C 22 s each."""
    score = laid(OPTIONAL, minutes="[0.4, 1, 2]", chosen=chosen)
    assert "".join(span.title for span in score.sections) == left
    assert score.frames == round(chosen * 60 * RATE)


def test_the_nearest_length_is_offered() -> None:
    with pytest.raises(CannotLast, match=r"cannot last 0\.4 min; the nearest length is 0\.5 min"):
        laid(OPTIONAL, minutes="[0.4, 1, 2]", chosen=0.4)


@pytest.mark.parametrize(
    ("chosen", "nearest"),
    [(0.1, 0.5), (3, 2), (99, 2), (-1, 0.5), (float("inf"), 1), (float("nan"), 1)],
)
def test_lengths_outside_the_script_are_not_met(chosen: float, nearest: float) -> None:
    with pytest.raises(CannotLast) as caught:
        laid(OPTIONAL, minutes="[0.4, 1, 2]", chosen=chosen)
    assert caught.value.nearest == nearest


def test_a_script_that_cannot_stretch_lasts_what_it_lasts() -> None:
    """60 s to the frame, or not at all."""
    body = "A. [=46] [breathe 4-8 x1]"
    assert len(laid(body).cues) == 4
    with pytest.raises(CannotLast) as caught:
        laid(body.replace("46", "46.5"))
    assert caught.value.nearest is None
    assert "no other length" in str(caught.value)


def test_breathing_alone_lasts_whole_cycles() -> None:
    body = "[breathe 4-6 for 60 s]"
    assert len(laid(body, minutes="[1, 2, 3]", chosen=2).cues) == 24
    with pytest.raises(CannotLast) as caught:
        laid(body, minutes="[1, 2, 3]", chosen=2.3)
    assert caught.value.nearest == 2.5


def test_nothing_left() -> None:
    with pytest.raises(NothingLeft):
        laid("# A {region=hands}\nA. [6]", without=("hands",))


def test_a_section_that_comes_only_later_is_not_nothing() -> None:
    with pytest.raises(CannotLast) as caught:
        laid("# A {from=2}\nA. [6]", minutes="[1, 2, 3]", chosen=1)
    assert caught.value.nearest == 2


def test_the_usual_length_is_taken_where_none_is_chosen() -> None:
    assert laid("A. [6]", minutes="[1, 2.25, 3]").minutes == 2.25


def test_sections_follow_each_other_and_empty_ones_are_gone() -> None:
    score = laid("# A {region=hands}\nA. [8]\n# Empty\n# B\n[=10] [8]")
    assert [(span.title, span.region, span.at, span.length) for span in score.sections] == [
        ("A", "hands", 0, 26 * RATE),
        ("B", None, 26 * RATE, 34 * RATE),
    ]


def test_lengths_offered_can_all_be_met() -> None:
    found = exercise(OPTIONAL, minutes="[0.4, 1.2, 2]")
    offered = lengths_offered(found, Choices(), two_seconds)
    assert offered == (0.5, 1.0, 1.2, 1.5, 2.0)
    for minutes in offered:
        assert can_last(found, Choices(), minutes, two_seconds)
        assert lay_out(found, Choices(minutes), two_seconds).minutes == minutes
    assert not can_last(found, Choices(), 0.4, two_seconds)
    assert not can_last(found, Choices(), 2.5, two_seconds)


def test_a_voice_is_asked_once_for_each_line() -> None:
    asked: list[str] = []

    def length(text: str) -> int:
        asked.append(text)
        return 2 * RATE

    with pytest.raises(CannotLast):
        laid(OPTIONAL, minutes="[0.4, 1, 2]", chosen=0.4, line_length=length)
    assert sorted(asked) == ["A.", "B.", "C.", "D.", "Still here, if you like."]


def test_frames_are_shared_to_the_last_one() -> None:
    """Three equal silences for a length that no three whole numbers make alike."""
    score = laid("[1] [1] [1]", minutes="[0.1, 1, 2]", chosen=(RATE * 30 + 1) / RATE / 60)
    assert score.frames == 30 * RATE + 1
    assert sorted(silences(score)) == [10 * RATE, 10 * RATE, 10 * RATE + 1]
