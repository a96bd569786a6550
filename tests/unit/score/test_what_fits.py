"""Which lengths can be met, and with which sections, reckoned a second time and another way.

The scripts hold at least one silence that is never left out and a short reorient line, so that a
length can be met if and only if everything at its shortest is no longer than it.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import islice
from math import ceil

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from feltsense.score.choices import Choices
from feltsense.score.cues import BELL_SECONDS, RATE, Cue, Phase, Score, Silence
from feltsense.score.layout import CannotLast, lay_out, lengths_offered
from feltsense.script.steps import (
    Bell,
    Breathe,
    Exercise,
    Minutes,
    Pattern,
    Say,
    Section,
    Step,
    Wait,
)
from tests.unit.score.scripts import a_word_a_second, exercise

FLOOR = RATE * 3 // 2
REORIENT = "Here."

seconds = st.integers(5, 900).map(lambda tenths: tenths / 10)
odd_seconds = st.sampled_from([0.1, 1.0, 3.3, 3.333333, 4.00001, 5.5, 0.777777, 12.0])
phase = st.just(0.0) | odd_seconds
patterns = st.builds(Pattern, phase, phase, phase, phase).filter(lambda each: each.seconds > 0)
steps: st.SearchStrategy[Step] = st.one_of(
    st.integers(1, 12).map(lambda words: Say(" ".join(["word"] * words))),
    st.builds(Wait, seconds, st.booleans()),
    st.builds(Wait, seconds, st.just(True)),
    st.sampled_from(sorted(BELL_SECONDS)).map(Bell),
    st.builds(Breathe, patterns, seconds=seconds),
    st.builds(Breathe, patterns, cycles=st.integers(1, 4)),
)
weights = st.sampled_from([1.0, 0.5, 2.0, 0.001, 100.0, 1.1])


@st.composite
def scripts(draw: st.DrawFn, latest: float = 3.0) -> Exercise:
    sections = [Section("Always", (Wait(draw(seconds)),), weight=draw(weights))]
    for number in range(draw(st.integers(0, 5))):
        part = Section(
            f"Part {number}",
            tuple(draw(st.lists(steps, min_size=1, max_size=4))),
            from_minutes=draw(st.sampled_from([0.0, latest])),
            optional=draw(st.booleans()),
            weight=draw(weights),
        )
        sections.insert(draw(st.integers(0, len(sections))), part)
    low, usual, high = sorted(draw(st.lists(st.integers(2, 80), min_size=3, max_size=3)))
    return Exercise(
        id="trial",
        title="Trial",
        kind="body-scan",
        summary="A test.",
        minutes=Minutes(low / 10, usual / 10, high / 10),
        sections=tuple(sections),
        digest="",
        reorient=REORIENT,
    )


def cycle_of(pattern: Pattern) -> Fraction:
    parts = (pattern.inhale, pattern.hold_in, pattern.exhale, pattern.hold_out)
    return sum((Fraction(str(each)) * RATE for each in parts), Fraction(0))


def shortest(step: Step) -> int:
    match step:
        case Say(text):
            return a_word_a_second(text)
        case Bell(which):
            return round(BELL_SECONDS[which] * RATE)
        case Wait(length, elastic):
            return FLOOR if elastic else round(Fraction(str(length)) * RATE)
        case Breathe(pattern, cycles=int() as cycles):
            return round(cycle_of(pattern) * cycles)
        case Breathe(pattern):
            return ceil(cycle_of(pattern))
        case _:
            return 0


def expected_sections(script: Exercise, minutes: float) -> list[Section] | None:
    """What should be left of it, by the words of the format."""
    kept = [part for part in script.sections if part.from_minutes <= minutes]
    while sum(shortest(step) for part in kept for step in part.steps) > round(minutes * 60 * RATE):
        optional = [part for part in kept if part.optional]
        if not optional:
            return None
        kept.remove(optional[-1])
    return kept


def lay(script: Exercise, minutes: float) -> Score:
    return lay_out(script, Choices(minutes), a_word_a_second)


def lengths_between(script: Exercise) -> st.SearchStrategy[float]:
    low, high = script.minutes.shortest, script.minutes.longest
    return st.floats(low, high) | st.sampled_from([low, script.minutes.usual, high])


@given(st.data())
def test_a_length_is_met_exactly_where_it_can_be_and_with_all_that_fits(
    data: st.DataObject,
) -> None:
    script = data.draw(scripts())
    minutes = data.draw(lengths_between(script))
    expected = expected_sections(script, minutes)
    if expected is None:
        with pytest.raises(CannotLast):
            lay(script, minutes)
    else:
        score = lay(script, minutes)
        assert [span.title for span in score.sections] == [part.title for part in expected]


@given(st.data())
def test_the_nearest_can_be_met_and_nothing_nearer_can(data: st.DataObject) -> None:
    """Both ways, among half minutes, tenths, and the script's own three."""
    script = data.draw(scripts(latest=0.0))
    asked = data.draw(st.floats(0, 9))
    low, high = script.minutes.shortest, script.minutes.longest
    inside = low <= asked <= high
    assume(not inside or expected_sections(script, asked) is None)
    with pytest.raises(CannotLast) as caught:
        lay(script, asked)
    tried = {low, script.minutes.usual, high, *(tenth / 10 for tenth in range(81))}
    met = [each for each in tried if low <= each <= high and expected_sections(script, each)]
    nearest = caught.value.nearest
    if nearest is None:
        assert not met
    else:
        assert lay(script, nearest).frames == round(nearest * 60 * RATE)
        assert abs(nearest - asked) == min(abs(each - asked) for each in met)


@given(scripts())
def test_what_is_offered_can_be_met_and_the_rest_cannot(script: Exercise) -> None:
    offered = lengths_offered(script, Choices(), a_word_a_second)
    low, high = script.minutes.shortest, script.minutes.longest
    halves = [half / 2 for half in range(17) if low <= half / 2 <= high]
    for minutes in {low, script.minutes.usual, high, *halves}:
        assert (minutes in offered) == (expected_sections(script, minutes) is not None)
    assert list(offered) == sorted(offered)


@given(st.data())
def test_one_factor_for_all_silences_that_are_longer_than_the_shortest(
    data: st.DataObject,
) -> None:
    """Some factor gives every silence to the frame, and those at 1.5 s would be shorter by it."""
    script = data.draw(scripts())
    minutes = data.draw(lengths_between(script))
    kept = expected_sections(script, minutes)
    assume(kept is not None)
    assert kept is not None
    low, high = Fraction(0), None
    for part, wait, length in silences(kept, lay(script, minutes)):
        share = Fraction(str(wait.seconds)) * Fraction(str(part.weight)) * RATE
        assert length >= FLOOR
        if length > FLOOR:
            low = max(low, (length - 1) / share)
        most = (length + 1) / share
        high = most if high is None else min(high, most)
    assert high is not None
    assert low < high


def silences(kept: list[Section], score: Score) -> list[tuple[Section, Wait, int]]:
    """Each silence as it was written, with its length in the score, lines in it and all."""
    cues = iter(score.cues)
    found: list[tuple[Section, Wait, int]] = []
    waiting = next(cues, None)
    for part in kept:
        for step in part.steps:
            taken: list[Cue] = []
            assert waiting is not None
            if isinstance(step, Breathe):
                pattern = step.pattern
                parts = (pattern.inhale, pattern.hold_in, pattern.exhale, pattern.hold_out)
                assert isinstance(waiting.what, Phase)
                number = waiting.what.cycles * sum(each > 0 for each in parts)
                taken = [waiting, *islice(cues, number - 1)]
                check_breaths(step, taken)
                waiting = next(cues, None)
            else:
                taken, waiting = [waiting], next(cues, None)
                while isinstance(step, Wait) and waiting and waiting.what == Say(REORIENT):
                    taken += [waiting, next(cues)]
                    waiting = next(cues, None)
            if isinstance(step, Wait) and step.elastic:
                check_breaks(taken)
                found.append((part, step, taken[-1].end - taken[0].at))
            elif not (isinstance(step, Breathe) and step.seconds):
                assert taken[-1].end - taken[0].at == shortest(step)
    assert waiting is None
    return found


def check_breaths(step: Breathe, cues: list[Cue]) -> None:
    """Whole breaths, every border at most half a frame from where it belongs: nothing drifts."""
    pattern = step.pattern
    parts = (pattern.inhale, pattern.hold_in, pattern.exhale, pattern.hold_out)
    names = ("inhale", "hold in", "exhale", "hold out")
    there = [(name, each) for name, each in zip(names, parts, strict=True) if each]
    exact = Fraction(cues[0].at)
    for number, cue in enumerate(cues):
        cycle, place = divmod(number, len(there))
        name, length = there[place]
        assert cue.what == Phase(name, cycle, len(cues) // len(there))
        assert abs(cue.at - exact) <= Fraction(1, 2)
        exact += Fraction(str(length)) * RATE
        assert abs(cue.end - exact) <= Fraction(1, 2)


def check_breaks(cues: list[Cue]) -> None:
    """Lines of one length with silences of one length between them, as few as are needed."""
    quiet, said = cues[::2], cues[1::2]
    assert all(cue.what == Silence(elastic=True) for cue in quiet)
    assert all(cue.what == Say(REORIENT) and cue.length == RATE for cue in said)
    assert max(cue.length for cue in quiet) - min(cue.length for cue in quiet) <= 1
    assert max(cue.length for cue in quiet) <= 45 * RATE
    if said:
        whole = cues[-1].end - cues[0].at
        assert whole - (len(said) - 1) * RATE > len(said) * 45 * RATE


@given(scripts(), st.integers(1, 7))
def test_a_third_of_a_minute_and_other_odd_lengths(script: Exercise, parts: int) -> None:
    minutes = script.minutes.longest * parts / 7
    assume(script.minutes.shortest <= minutes)
    assume(expected_sections(script, minutes) is not None)
    score = lay(script, minutes)
    assert score.frames == sum(cue.length for cue in score.cues) == round(minutes * 60 * RATE)


def test_lines_too_long_for_the_silence_that_they_should_break() -> None:
    """50 s of silence and a line of 49 s: 1 s of silence is left for two places of 1.5 s."""
    long = " ".join(["word"] * 49)
    with pytest.raises(CannotLast) as caught:
        lay(exercise("[=10] [10]", "1", reorient=long), 1)
    assert caught.value.nearest is None
    short = " ".join(["word"] * 47)
    score = lay(exercise("[=10] [10]", "1", reorient=short), 1)
    assert [cue.length for cue in score.cues[1:]] == [FLOOR, 47 * RATE, FLOOR]


@pytest.mark.parametrize(
    ("room", "first", "second"),
    [(15, 13.5, 1.5), (16.5, 15, 1.5), (22, 20, 2)],
    ids=["below", "at", "above"],
)
def test_where_a_silence_begins_to_stretch(room: float, first: float, second: float) -> None:
    """[10] and [1]: the second leaves its 1.5 s at a factor of 1.5, with 16.5 s to share."""
    score = lay(exercise(f"[={60 - room:g}] [10] [1]", "1"), 1)
    assert [cue.length / RATE for cue in score.cues] == [60 - room, first, second]


def test_breaths_that_end_between_two_frames_never_take_time_from_silences() -> None:
    """Three breaths whose halves of a frame, rounded one by one, would be one frame too many."""
    body = "[breathe 0.10001-0 for 1 s] [breathe 0.10001-0 for 1 s] [breathe 0.10001-0 for 1 s] [1]"
    for frames in range(3 * 4800 + FLOOR, 3 * 4800 + FLOOR + 12):
        minutes = frames / RATE / 60
        script = exercise(body, f"[{minutes}, 1, 2]")
        try:
            score = lay(script, minutes)
        except CannotLast:
            assert expected_sections(script, minutes) is None
            continue
        assert score.cues[-1].length >= FLOOR
        assert score.frames == score.cues[-1].end == frames


@pytest.mark.parametrize("asked", [1e308, -1e308, 0.0])
def test_lengths_that_nobody_would_ask_for(asked: float) -> None:
    with pytest.raises(CannotLast) as caught:
        lay(exercise("Hello. [10]", "[1, 2, 3]"), asked)
    assert caught.value.nearest == (3 if asked > 1 else 1)
