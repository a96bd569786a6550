"""The rules of time, over scripts that nobody would write by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from feltsense.score.apply import with_choices
from feltsense.score.choices import Choices
from feltsense.score.cues import BELL_SECONDS, RATE, Cue, Phase, Score, Silence
from feltsense.score.guide import guide_at
from feltsense.score.layout import CannotLast, NothingLeft, lay_out
from feltsense.script.steps import (
    Ask,
    Bell,
    Breathe,
    Exercise,
    Focus,
    Minutes,
    Pattern,
    Say,
    Section,
    Show,
    Step,
    Wait,
)
from tests.unit.script.writing import exercise as whole

SHORTEST, LONGEST = RATE * 3 // 2, RATE * 45
REORIENT = "Still here, if you like."

seconds = st.integers(5, 800).map(lambda tenths: tenths / 10)
phases = st.sampled_from([0.0, 0.0, 0.5, 2.0, 3.7, 4.0, 5.5, 8.0])
patterns = st.builds(Pattern, phases, phases, phases, phases).filter(lambda each: each.seconds)
regions = st.sampled_from(["hands", "left-hand", "feet", "belly", "chest", "torso"])
steps: st.SearchStrategy[Step] = st.one_of(
    st.sampled_from(["One.", "Two words.", "Three more words."]).map(Say),
    st.builds(Wait, seconds),
    st.builds(Wait, seconds),
    st.builds(Wait, st.integers(5, 60).map(lambda tenths: tenths / 10), st.just(False)),
    st.sampled_from(["start", "interval", "end"]).map(Bell),
    st.builds(Breathe, patterns, cycles=st.integers(1, 3)),
    st.builds(Breathe, patterns, seconds=seconds),
    regions.map(Focus),
    st.builds(Ask, st.just("noticing"), st.booleans()),
    st.just(Show("Shown.")),
)
sections = st.builds(
    Section,
    title=st.just("Part"),
    steps=st.lists(steps, min_size=1, max_size=6).map(tuple),
    region=st.none() | regions,
    from_minutes=st.sampled_from([0.0, 0.0, 2.0, 5.0]),
    optional=st.booleans(),
    weight=st.sampled_from([1.0, 1.0, 0.5, 0.8, 1.4, 3.0]),
)
exercises = st.lists(sections, min_size=1, max_size=5).map(
    lambda parts: replace(whole(), sections=tuple(parts), minutes=Minutes(0.25, 3, 12))
)
choices = st.builds(
    Choices,
    minutes=st.floats(0.25, 12) | st.integers(1, 48).map(lambda quarters: quarters / 4),
    without=st.frozensets(regions, max_size=2),
    holds=st.booleans(),
)


def length(text: str) -> int:
    """A length that is no round number of anything."""
    return len(text.split()) * 29_989


def laid(exercise: Exercise, chosen: Choices) -> Score | None:
    """The score; where there is none, what is offered instead must keep its word."""
    try:
        return lay_out(exercise, chosen, length)
    except NothingLeft:
        return None
    except CannotLast as error:
        if error.nearest is not None:
            assert lay_out(exercise, replace(chosen, minutes=error.nearest), length)
        return None


@given(exercises, choices)
@settings(max_examples=150)
def test_a_session_lasts_exactly_what_was_chosen(exercise: Exercise, chosen: Choices) -> None:
    score = laid(exercise, chosen)
    if score is None:
        return
    assert chosen.minutes is not None
    assert score.frames == round(chosen.minutes * 60 * RATE)
    # Without a gap or an overlap, cues and sections alike.
    at = 0
    for cue in score.cues:
        assert cue.at == at
        at = cue.end
    assert at == score.frames
    assert [span.at for span in score.sections] == [
        next(cue.at for cue in score.cues if cue.section == number)
        for number in range(len(score.sections))
    ]
    assert sum(span.length for span in score.sections) == score.frames
    assert lay_out(exercise, chosen, length) == score


@given(exercises, choices)
@settings(max_examples=150)
def test_what_may_not_stretch_does_not(exercise: Exercise, chosen: Choices) -> None:
    score = laid(exercise, chosen)
    if score is None:
        return
    for cue in score.cues:
        match cue.what:
            case Say(text):
                assert cue.length == length(text)
            case Bell(which):
                assert cue.length == BELL_SECONDS[which] * RATE
            case Silence(elastic=True):
                assert SHORTEST <= cue.length <= LONGEST
            case Silence():
                assert cue.length <= 6 * RATE
            case Phase():
                assert cue.length > 0
            case Ask(waits=True):
                assert cue.length == RATE
            case _:
                assert cue.length == 0


@given(exercises, choices)
@settings(max_examples=150)
def test_one_factor_for_every_silence(exercise: Exercise, chosen: Choices) -> None:
    score = laid(exercise, chosen)
    if score is None:
        return
    moving: list[tuple[Fraction, int]] = []
    for base, span in spans_of_silence(with_sections_of(exercise, chosen, score), score):
        assert span >= SHORTEST
        if span > SHORTEST:
            moving.append((base, span))
    # Each span is within a frame of base x factor, so any two agree on the factor.
    for base, span in moving:
        for other, its_span in moving:
            assert Fraction(span - 1) / base <= Fraction(its_span + 1) / other


@given(exercises, choices)
@settings(max_examples=100)
def test_the_result_is_the_whole_script_that_was_chosen(
    exercise: Exercise, chosen: Choices
) -> None:
    score = laid(exercise, chosen)
    if score is None:
        return
    script = with_sections_of(exercise, chosen, score)
    said = [cue.what for cue in score.cues if isinstance(cue.what, Say)]
    wanted = [step for part in script.sections for step in part.steps if isinstance(step, Say)]
    assert [line for line in said if line.text != REORIENT] == wanted
    if not chosen.holds:
        names = {cue.what.name for cue in score.cues if isinstance(cue.what, Phase)}
        assert names <= {"inhale", "exhale"}
    for span in score.sections:
        assert span.region not in chosen.without


@given(exercises, choices, st.floats(-0.1, 1.1))
@settings(max_examples=100)
def test_the_guide_answers_for_every_frame(
    exercise: Exercise, chosen: Choices, part: float
) -> None:
    score = laid(exercise, chosen)
    if score is None:
        return
    guide = guide_at(score, int(score.frames * part))
    assert guide.frame + guide.remaining == score.frames
    assert 0 <= guide.breath <= 1
    now = [cue for cue in score.cues if cue.at <= guide.frame < cue.end]
    assert [isinstance(cue.what, Say) for cue in now] == [guide.speaking] * len(now)
    assert [isinstance(cue.what, Phase) for cue in now] == [guide.phase is not None] * len(now)
    assert [cue.section for cue in now] == [guide.section] * len(now)


def with_sections_of(exercise: Exercise, chosen: Choices, score: Score) -> Exercise:
    """The script with the choices applied and those optional sections gone that had to go."""
    script = with_choices(exercise, chosen, chosen.minutes or 0)
    parts = list(script.sections)
    while len(parts) > len(score.sections):
        optional = [number for number, part in enumerate(parts) if part.optional]
        del parts[optional[-1]]
    return replace(script, sections=tuple(parts))


def spans_of_silence(script: Exercise, score: Score) -> list[tuple[Fraction, int]]:
    """Each elastic silence of the script: its weighted seconds, and its frames in the score.

    Walks over script and score together; the frames of a broken silence count its lines.
    """
    found: list[tuple[Fraction, int]] = []
    cues = list(score.cues)

    def take() -> Cue:
        return cues.pop(0)

    for part in script.sections:
        for step in part.steps:
            match step:
                case Wait(seconds=base, elastic=True):
                    first = take()
                    assert first.what == Silence(True)
                    end = first.end
                    while cues and cues[0].what == Say(REORIENT):
                        take()
                        end = take().end
                    weighted = Fraction(str(base)) * Fraction(str(part.weight))
                    found.append((weighted, end - first.at))
                case Breathe(pattern=pattern):
                    what = cues[0].what
                    assert isinstance(what, Phase)
                    del cues[: what.cycles * sum(each > 0 for each in lengths_of(pattern))]
                case _:
                    take()
    assert not cues
    return found


def lengths_of(pattern: Pattern) -> tuple[float, ...]:
    return (pattern.inhale, pattern.hold_in, pattern.exhale, pattern.hold_out)
