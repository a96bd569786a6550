"""The shipped exercises as the tests see them: read, and laid out with the shipped narration."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from feltsense import places
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Cue, Score
from feltsense.score.layout import lay_out
from feltsense.script.library import script_files
from feltsense.script.own_words import own_lines
from feltsense.script.parse import read
from feltsense.script.steps import Exercise, Say, Section, Show
from feltsense.sound.voices.recorded import RecordedVoice, narrations


@cache
def exercises() -> tuple[Exercise, ...]:
    """As they were written: in English."""
    return tuple(each for each in _every() if "." not in each.id)


@cache
def translations() -> tuple[Exercise, ...]:
    """Those that lie beside them, with ids such as `grounding/a-rest.de`."""
    return tuple(each for each in _every() if "." in each.id)


@cache
def _every() -> tuple[Exercise, ...]:
    folder = places.exercises()
    return tuple(
        read(path, id=path.relative_to(folder).with_suffix("").as_posix(), shipped=True)
        for path in sorted(script_files(folder))
    )


@cache
def voices() -> tuple[RecordedVoice, ...]:
    """The shipped narrations."""
    found = narrations(places.assets())
    assert found, "there is no shipped narration: packaging/narrate.py"
    return found


def voice() -> RecordedVoice:
    """The narration that is heard where nobody chose another."""
    return voices()[0]


def all_lines() -> list[tuple[str, str]]:
    """Text and language of everything that is spoken, each once, sorted."""
    said = {(exercise.reorient, exercise.language) for exercise in exercises()}
    for exercise in exercises():
        for section in exercise.sections:
            said |= {(text, exercise.language) for text in lines(section)}
            for step in section.steps:
                if isinstance(step, Say) and step.own:  # whichever the listener chooses
                    own = own_lines(step.own, exercise.language)
                    said |= {(text, exercise.language) for text in own}
    return sorted(said)


def laid_out(exercise: Exercise, minutes: float, without: frozenset[str] = frozenset()) -> Score:
    """As it is heard with the shipped narration."""

    def length(text: str) -> int:
        frames = voice().frames(text, exercise.language)
        assert frames is not None, f"no narration for {text!r}: packaging/narrate.py"
        return frames

    return lay_out(exercise, Choices(minutes=minutes, without=without), length)


def own_lengths(exercise: Exercise) -> tuple[float, ...]:
    minutes = exercise.minutes
    return tuple(sorted({minutes.shortest, minutes.usual, minutes.longest}))


def lines(section: Section) -> list[str]:
    return [step.text for step in section.steps if isinstance(step, Say)]


def all_text(exercise: Exercise) -> Iterator[str]:
    """Every line that is spoken or shown."""
    for section in exercise.sections:
        for step in section.steps:
            if isinstance(step, Say | Show):
                yield step.text
    yield exercise.reorient


def spoken(score: Score) -> list[tuple[Cue, str]]:
    return [(cue, cue.what.text) for cue in score.cues if isinstance(cue.what, Say)]


def longest_gap(score: Score, texts: list[tuple[Cue, str]]) -> float:
    """Seconds from one of these lines' ends to the next one's start, or to the end."""
    marks = [0, *(border for cue, _ in texts for border in (cue.at, cue.end)), score.frames]
    return max((after - before) / RATE for before, after in list(pairwise(marks))[::2])
