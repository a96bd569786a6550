"""Laying out time: an Exercise of exactly the chosen length, to the frame.

Choices are applied first; where the time is too short, optional sections go, and where that is not
enough, the nearest length that can be met is named. `stretch.py` knows the rules for the lengths of
steps, `unroll.py` makes cues of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import isfinite

from feltsense.language import tr
from feltsense.score.apply import with_choices
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Score, Span
from feltsense.score.lengths import LineLength
from feltsense.score.stretch import Planned, fitted, planned
from feltsense.score.unroll import breaks, unrolled
from feltsense.script.steps import Exercise, Section, lasts


class NothingLeft(ValueError):
    """Everything in the script was left out by the choices."""


class CannotLast(ValueError):
    """The exercise cannot last the `minutes` asked for; `nearest` is what it can, or None."""

    def __init__(self, title: str, minutes: float, nearest: float | None) -> None:
        self.minutes = minutes
        self.nearest = nearest
        offer = (
            tr("the nearest length is {nearest:.10g} min", nearest=nearest)
            if nearest is not None
            else tr("and with these choices no other length fits either: leave fewer places out")
        )
        super().__init__(
            tr(
                "{title} cannot last {minutes:.10g} min; {offer}",
                title=title,
                minutes=minutes,
                offer=offer,
            )
        )


def lay_out(exercise: Exercise, choices: Choices, line_length: LineLength) -> Score:
    """The Score of `exercise` under `choices`; `line_length` gives each line's frames.

    Its length is the chosen minutes to the frame. Raises CannotLast, which names the nearest
    length that can be met, or NothingLeft.
    """
    minutes = exercise.minutes.usual if choices.minutes is None else choices.minutes
    line_length = cache(line_length)  # a voice may take its time, and lines are asked for again
    within = exercise.minutes.shortest <= minutes <= exercise.minutes.longest
    fit = _fit(exercise, choices, minutes, line_length) if within else None
    if fit is not None:
        return _score(fit)
    everything = with_choices(exercise, choices, exercise.minutes.longest)
    if not any(lasts(step) for section in everything.sections for step in section.steps):
        raise NothingLeft(
            tr(
                "nothing of {exercise_title} is left with these choices",
                exercise_title=exercise.title,
            )
        )
    nearest = _nearest(exercise, choices, minutes, line_length)
    raise CannotLast(exercise.title, minutes, nearest)


def can_last(exercise: Exercise, choices: Choices, minutes: float, line_length: LineLength) -> bool:
    """Whether `lay_out` would give a Score of `minutes`, without making it."""
    within = exercise.minutes.shortest <= minutes <= exercise.minutes.longest
    return within and _fit(exercise, choices, minutes, line_length) is not None


def lengths_offered(
    exercise: Exercise, choices: Choices, line_length: LineLength
) -> tuple[float, ...]:
    """The minutes that can be met, ascending: each half minute, and the script's own three."""
    line_length = cache(line_length)
    return tuple(
        minutes
        for minutes in _candidates(exercise)
        if _fit(exercise, choices, minutes, line_length) is not None
    )


def _candidates(exercise: Exercise) -> list[float]:
    low, high = exercise.minutes.shortest, exercise.minutes.longest
    halves = [half / 2 for half in range(int(low * 2), int(high * 2) + 2)]
    own = [low, exercise.minutes.usual, high]
    return sorted({minutes for minutes in (*halves, *own) if low <= minutes <= high})


def _nearest(
    exercise: Exercise, choices: Choices, minutes: float, line_length: LineLength
) -> float | None:
    """The nearest length that can be met, to a tenth of a minute; the shorter of two as near.

    Half minutes and the script's own three are tried first, and then the tenths that are nearer
    than the one found, as far as the half minute before it.
    """
    low, high = exercise.minutes.shortest, exercise.minutes.longest
    wanted = min(max(minutes, low), high) if isfinite(minutes) else exercise.minutes.usual

    def first(candidates: Iterable[float]) -> float | None:
        for each in sorted(candidates, key=lambda each: (abs(each - wanted), each)):
            if _fit(exercise, choices, each, line_length) is not None:
                return each
        return None

    found = first(_candidates(exercise))
    if found is None:
        return None
    far = abs(found - wanted)
    around = range(int(10 * (wanted - far)), int(10 * (wanted + far)) + 2)
    tenths = (tenth / 10 for tenth in (*around[:6], *around[-6:]))
    nearer = first(each for each in tenths if low <= each <= high and abs(each - wanted) < far)
    return found if nearer is None else nearer


@dataclass(frozen=True, slots=True)
class _Fit:
    """An exercise whose steps have found their lengths, `frames` in all."""

    exercise: Exercise
    frames: int
    plan: tuple[Planned, ...]
    lengths: tuple[int, ...]
    reorient: int


def _fit(
    exercise: Exercise, choices: Choices, minutes: float, line_length: LineLength
) -> _Fit | None:
    """The exercise at exactly `minutes`, or None where that cannot be met.

    Where it cannot with all of it, optional sections go, one after another from the last.
    """
    chosen = with_choices(exercise, choices, minutes)
    frames = round(minutes * 60 * RATE)
    reorient = line_length(exercise.reorient)
    sections = chosen.sections
    while sections:
        plan = tuple(
            planned(step, number, section, line_length)
            for number, section in enumerate(sections)
            for step in section.steps
        )
        lengths = fitted(plan, frames, _most(sections, choices))
        if lengths is not None and all(
            breaks(length, reorient) is not None
            for item, length in zip(plan, lengths, strict=True)
            if item.is_elastic_silence
        ):
            kept = replace(chosen, sections=sections)
            return _Fit(kept, frames, plan, tuple(lengths), reorient)
        optional = [number for number, section in enumerate(sections) if section.optional]
        if not optional:
            return None
        sections = sections[: optional[-1]] + sections[optional[-1] + 1 :]
    return None


def _most(sections: Sequence[Section], choices: Choices) -> dict[int, int]:
    """How many frames the sections about a region may have, by their numbers."""
    if choices.visit is None:
        return {}
    most = round(choices.visit * RATE)
    return {number: most for number, section in enumerate(sections) if section.region}


def _score(fit: _Fit) -> Score:
    exercise = fit.exercise
    cues = unrolled(fit.plan, fit.lengths, exercise.reorient, fit.reorient)
    lengths = [0] * len(exercise.sections)
    for cue in cues:
        lengths[cue.section] += cue.length
    spans = [
        Span(section.title, section.region, sum(lengths[:number]), lengths[number])
        for number, section in enumerate(exercise.sections)
    ]
    return Score(
        exercise_id=exercise.id,
        title=exercise.title,
        language=exercise.language,
        ambience=exercise.ambience,
        frames=fit.frames,
        cues=cues,
        sections=tuple(spans),
    )
