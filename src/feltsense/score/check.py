"""Whether a script can last as long as it says: the errors of time, told at `minutes`."""

from __future__ import annotations

from feltsense.score.choices import Choices
from feltsense.score.layout import CannotLast, NothingLeft, lay_out
from feltsense.score.lengths import LineLength
from feltsense.script.problems import Problem, Severity
from feltsense.script.steps import Exercise


def minutes_problems(exercise: Exercise, line_length: LineLength) -> tuple[Problem, ...]:
    """An error for each of the script's own three lengths that it cannot meet.

    Where all can be met, advice for its regions: leaving one out, or the holds, should leave a
    session of the usual length.
    """
    line = exercise.lines.get("minutes", 1)
    minutes = exercise.minutes

    def problem(message: str, hint: str, severity: Severity) -> Problem:
        return Problem(exercise.file, line, 1, message, hint, severity)

    problems: list[Problem] = []
    for asked in sorted({minutes.shortest, minutes.usual, minutes.longest}):
        try:
            lay_out(exercise, Choices(minutes=asked), line_length)
        except CannotLast as error:
            offer = "" if error.nearest is None else f" (it can last {error.nearest:g})"
            problems.append(
                problem(
                    f"the exercise cannot last the {asked:g} minutes it names{offer}",
                    "change `minutes`, mark sections `optional`, or change its silences",
                    "error",
                )
            )
        except NothingLeft:
            problems.append(
                problem(
                    f"nothing is left of the exercise at {asked:g} minutes",
                    "take `from` away from a section",
                    "error",
                )
            )
    if problems:
        return tuple(problems)
    regions = sorted({section.region for section in exercise.sections if section.region})
    for region in regions:
        try:
            lay_out(exercise, Choices(without=frozenset({region})), line_length)
        except (CannotLast, NothingLeft):
            problems.append(
                problem(
                    f"without {region} the exercise cannot last its usual {minutes.usual:g} "
                    "minutes",
                    "give the other sections longer silences, for those who leave it out",
                    "advice",
                )
            )
    return tuple(problems)
