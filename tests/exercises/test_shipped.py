"""Each shipped exercise, with every choice that a person can make: always a whole session.

Lengths are those of the recorded lines, and those of captions alone.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from feltsense import places
from feltsense.score.check import minutes_problems
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Phase, Score, Silence
from feltsense.score.layout import lay_out
from feltsense.score.lengths import LineLength, reading_frames
from feltsense.script.advice import advice
from feltsense.script.library import Library, read_library, script_files
from feltsense.script.parse import read
from feltsense.script.steps import Bell, Breathe, Exercise, Focus, Say
from feltsense.script.vocabulary import REGIONS, is_part_of
from feltsense.sound.piece import line_length
from feltsense.sound.voices.recorded import narrations

MIDDLE = frozenset({"chest", "belly", "pelvis"})
SPEAKERS = ("lower", "higher", "captions")


@cache
def library() -> Library:
    return read_library([("", places.exercises())])


def speaker(name: str, language: str) -> LineLength:
    if name == "captions":
        return reading_frames
    voices = [voice for voice in narrations(places.assets()) if voice.name == name]
    assert voices, f"there is no shipped narration {name}: packaging/narrate.py"
    return line_length(voices, language)


def steps_of(exercise: Exercise) -> list[object]:
    return [step for section in exercise.sections for step in section.steps]


def regions_of(exercise: Exercise) -> list[str]:
    """The regions it visits, and the whole that each is part of."""
    visited = {section.region for section in exercise.sections if section.region}
    visited |= {step.region for step in steps_of(exercise) if isinstance(step, Focus)}
    return [name for name in REGIONS if any(is_part_of(region, name) for region in visited)]


def own_lengths(exercise: Exercise) -> list[float]:
    minutes = exercise.minutes
    return sorted({minutes.shortest, minutes.usual, minutes.longest})


def assert_is_whole(score: Score, exercise: Exercise, minutes: float) -> None:
    """Exactly as long as chosen, without gap or overlap, from its first bell to its last."""
    assert score.frames == round(minutes * 60 * RATE)
    assert score.cues[0].at == 0
    assert all(before.end == after.at for before, after in pairwise(score.cues))
    assert score.cues[-1].end == score.frames
    for cue in score.cues:
        if isinstance(cue.what, Silence):
            assert cue.length <= 45 * RATE
            assert not cue.what.elastic or cue.length >= 1.5 * RATE
    rung = [cue.what for cue in score.cues if isinstance(cue.what, Bell)]
    assert rung[0] == Bell("start") and rung[-1] == Bell("end")
    said = [cue.what.text for cue in score.cues if isinstance(cue.what, Say)]
    assert Say(said[0]) == next(step for step in steps_of(exercise) if isinstance(step, Say))
    assert said[-1] == "Whatever you noticed, you can stop there."


every = pytest.mark.parametrize("exercise", library().exercises, ids=lambda each: each.id)
spoken_by = pytest.mark.parametrize("by", SPEAKERS)


def test_every_script_is_read_and_none_is_broken() -> None:
    assert library().broken == ()
    files = [path for path in script_files(places.exercises()) if "." not in path.stem]
    assert len(library().exercises) == len(files) >= 6


@every
def test_it_says_how_well_it_is_studied_and_on_what_terms_it_may_be_passed_on(
    exercise: Exercise,
) -> None:
    assert exercise.evidence is not None
    assert exercise.evidence.strength == "none" or exercise.evidence.source
    assert exercise.summary and exercise.author and exercise.licence


@every
def test_it_is_a_script_without_errors_or_advice(exercise: Exercise) -> None:
    shipped = read(exercise.file, exercise.id, shipped=True)
    assert shipped == exercise
    for by in SPEAKERS:
        assert minutes_problems(exercise, speaker(by, exercise.language)) == ()
    assert advice(exercise) == ()


@every
@spoken_by
@pytest.mark.parametrize("holds", [True, False], ids=["holds", "no holds"])
def test_each_of_its_lengths_with_and_without_holds(
    exercise: Exercise, by: str, holds: bool
) -> None:
    for minutes in own_lengths(exercise):
        choices = Choices(minutes=minutes, holds=holds)
        score = lay_out(exercise, choices, speaker(by, exercise.language))
        assert_is_whole(score, exercise, minutes)
        phases = {cue.what.name for cue in score.cues if isinstance(cue.what, Phase)}
        assert bool(phases) == any(isinstance(step, Breathe) for step in steps_of(exercise))
        assert holds or phases <= {"inhale", "exhale"}


@every
@spoken_by
def test_without_any_one_region(exercise: Exercise, by: str) -> None:
    usual = exercise.minutes.usual
    for region in regions_of(exercise):
        choices = Choices(without=frozenset({region}))
        score = lay_out(exercise, choices, speaker(by, exercise.language))
        assert_is_whole(score, exercise, usual)
        shown = {span.region for span in score.sections if span.region}
        shown |= {cue.what.region for cue in score.cues if isinstance(cue.what, Focus)}
        assert not any(is_part_of(each, region) for each in shown), region


@every
@spoken_by
@pytest.mark.parametrize("holds", [True, False], ids=["holds", "no holds"])
def test_without_chest_belly_and_pelvis(exercise: Exercise, by: str, holds: bool) -> None:
    for minutes in own_lengths(exercise):
        choices = Choices(minutes=minutes, without=MIDDLE, holds=holds)
        score = lay_out(exercise, choices, speaker(by, exercise.language))
        assert_is_whole(score, exercise, minutes)
        assert not MIDDLE & {span.region for span in score.sections}


@every
def test_leaving_out_the_whole_body_leaves_the_other_places(exercise: Exercise) -> None:
    def places_of(without: frozenset[str]) -> list[str]:
        score = lay_out(exercise, Choices(without=without), reading_frames)
        return [span.region for span in score.sections if span.region]

    whole = places_of(frozenset())
    without = places_of(frozenset({"whole-body"}))
    assert without == [region for region in whole if region != "whole-body"]


@every
@spoken_by
def test_each_half_minute_between_its_lengths(exercise: Exercise, by: str) -> None:
    """Whatever the window offers between the shortest and the longest can be met."""
    low, high = exercise.minutes.shortest, exercise.minutes.longest
    for half in range(round(low * 2), round(high * 2) + 1):
        choices = Choices(minutes=half / 2)
        score = lay_out(exercise, choices, speaker(by, exercise.language))
        assert_is_whole(score, exercise, half / 2)
