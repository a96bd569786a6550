"""The translations beside the shipped scripts: the same exercises, in other words and no others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from feltsense import places
from feltsense.gui.languages import LANGUAGES
from feltsense.score.check import minutes_problems
from feltsense.score.lengths import reading_frames
from feltsense.script.library import read_library
from feltsense.script.own_words import own_lines
from feltsense.script.steps import Exercise, Say, Section, Show
from tests.exercises.shipped import exercises, translations

each_translation = pytest.mark.parametrize("told", translations(), ids=lambda told: told.id)
OTHERS = [code for code in LANGUAGES if code != "en"]


def original(told: Exercise) -> Exercise:
    return next(each for each in exercises() if each.id == told.id.rpartition(".")[0])


def shape(section: Section) -> Section:
    """A section without its words."""
    steps = tuple(
        replace(step, text="") if isinstance(step, Say | Show) else step for step in section.steps
    )
    return replace(section, title="", steps=steps)


def without_places(section: Section) -> Section:
    """A section without where it stands in the file."""
    return replace(section, line=1, where=())


def test_every_exercise_is_in_every_language() -> None:
    here = {each.id for each in translations()}
    assert here == {f"{each.id}.{code}" for each in exercises() for code in OTHERS}


@each_translation
def test_it_is_the_same_exercise_but_for_its_words(told: Exercise) -> None:
    first = original(told)
    assert told.language == told.id.rpartition(".")[2]
    assert [without_places(shape(each)) for each in told.sections] == [
        without_places(shape(each)) for each in first.sections
    ]
    words = {"title", "summary", "language", "reorient", "sections", "id", "file", "digest"}
    for name in Exercise.__dataclass_fields__:
        if name not in words:
            assert getattr(told, name) == getattr(first, name), name
    assert told.title != first.title and told.reorient != first.reorient


@each_translation
def test_no_line_was_left_as_it_was(told: Exercise) -> None:
    own = {
        line for what in ("anchor", "eyes") for code in LANGUAGES for line in own_lines(what, code)
    }
    for mine, theirs in zip(told.sections, original(told).sections, strict=True):
        for step, before in zip(mine.steps, theirs.steps, strict=True):
            if isinstance(step, Say | Show):
                assert isinstance(before, Say | Show)
                assert step.text != before.text or step.text in own


@each_translation
def test_it_lasts_as_long_as_it_says(told: Exercise) -> None:
    assert minutes_problems(told, reading_frames) == ()


@pytest.mark.parametrize("code", OTHERS)
def test_the_library_is_in_the_language_that_is_asked_for(code: str) -> None:
    from feltsense.script.library import LibraryReader

    folders = [("", places.exercises())]
    plain, told = read_library(folders), LibraryReader(folders).read(language=f"{code}-AT")
    assert plain.broken == told.broken == ()
    assert {each.id for each in told.exercises} == {each.id for each in plain.exercises}
    assert {each.language for each in told.exercises} == {code}
    assert {each.language for each in plain.exercises} == {"en"}
