"""Whether a script can last as long as it says: the errors of time, told at `minutes`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from feltsense.score.choices import Choices
from feltsense.score.layout import CannotLast, NothingLeft, can_last, lay_out
from feltsense.score.lengths import LineLength
from feltsense.script.problems import Problem
from feltsense.script.steps import Breathe, Exercise, Focus


def minutes_problems(exercise: Exercise, line_length: LineLength) -> tuple[Problem, ...]:
    """The errors of `minutes_errors`; where there are none, advice.

    Each of the script's own lengths should also be met without holds and without any one of its
    own regions, and no section should wait for a length that is never chosen.
    """
    line_length = cache(line_length)
    errors = minutes_errors(exercise, line_length)
    if errors:
        return errors
    line = exercise.lines.get("minutes", 1)
    found = [
        Problem(exercise.file, line, 1, message, hint, "advice")
        for message, hint in _with_choices(exercise, line_length)
    ]
    longest = exercise.minutes.longest
    found += [
        Problem(
            exercise.file,
            section.line,
            1,
            f"from={section.from_minutes:g} is longer than the longest session",
            f"write {longest:g} or less, or change `minutes`",
            "advice",
        )
        for section in exercise.sections
        if section.from_minutes > longest
    ]
    return tuple(found)


def minutes_errors(exercise: Exercise, line_length: LineLength) -> tuple[Problem, ...]:
    """An error for each of the script's own three lengths that it cannot meet."""
    line = exercise.lines.get("minutes", 1)
    return tuple(
        Problem(exercise.file, line, 1, *_why(error, asked))
        for asked in _own_lengths(exercise)
        if (error := _cannot(exercise, asked, line_length)) is not None
    )


def _own_lengths(exercise: Exercise) -> list[float]:
    minutes = exercise.minutes
    return sorted({minutes.shortest, minutes.usual, minutes.longest})


def _cannot(
    exercise: Exercise, asked: float, line_length: LineLength
) -> CannotLast | NothingLeft | None:
    try:
        lay_out(exercise, Choices(minutes=asked), line_length)
    except (CannotLast, NothingLeft) as error:
        return error
    return None


def _why(error: CannotLast | NothingLeft, asked: float) -> tuple[str, str]:
    match error:
        case CannotLast():
            offer = "" if error.nearest is None else f" (the nearest it can is {error.nearest:g})"
            return (
                f"the exercise cannot last the {asked:g} minutes it names{offer}",
                "change `minutes`, mark a section `optional`, or add silences such as [6]",
            )
        case NothingLeft():
            return (
                "there is nothing in the exercise that takes time",
                "add text, or silences such as [6]",
            )


def _with_choices(exercise: Exercise, line_length: LineLength) -> Iterator[tuple[str, str]]:
    """What cannot be met with one choice of a person, as message and hint."""
    steps = [step for section in exercise.sections for step in section.steps]
    regions = {section.region for section in exercise.sections if section.region}
    regions |= {step.region for step in steps if isinstance(step, Focus)}
    each = [(f"without {region}", frozenset({region}), True) for region in sorted(regions)]
    if any(isinstance(step, Breathe) for step in steps):
        each.append(("without breath holds", frozenset(), False))
    for said, without, holds in each:
        unmet = [
            f"{asked:g}"
            for asked in _own_lengths(exercise)
            if not can_last(exercise, Choices(asked, without, holds), asked, line_length)
        ]
        if unmet:
            yield (
                f"{said} the exercise cannot last {' or '.join(unmet)} minutes",
                "give sections that stay a silence such as [6], which can stretch",
            )
