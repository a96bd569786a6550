"""Laying out time: an Exercise of exactly the chosen length, to the frame.

Speech, bells, counted breaths and `[=n]` keep their length. Every elastic silence is its
written length times one common factor times its section's weight, and 1.5 s at least. Timed
breathing takes part with the same factor, in whole cycles, and what it leaves over goes to the
silences. Exact fractions all the way, so that the same input gives the same frames anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from math import ceil, isfinite
from typing import assert_never

from feltsense.score.apply import with_choices
from feltsense.score.choices import Choices
from feltsense.score.cues import BELL_SECONDS, PHASES, RATE, Cue, Phase, Score, Silence, Span, What
from feltsense.score.lengths import LineLength
from feltsense.script.steps import (
    Ask,
    Bell,
    Breathe,
    Exercise,
    Focus,
    Pattern,
    Say,
    Section,
    Show,
    Step,
    Wait,
)

SHORTEST_SILENCE = RATE * 3 // 2
LONGEST_SILENCE = RATE * 45


class NothingLeft(ValueError):
    """Everything in the script was left out by the choices."""


class CannotLast(ValueError):
    """The exercise cannot last the `minutes` asked for; `nearest` is what it can, or None."""

    def __init__(self, title: str, minutes: float, nearest: float | None) -> None:
        self.minutes = minutes
        self.nearest = nearest
        offer = (
            f"the nearest length is {nearest:.10g} min"
            if nearest is not None
            else "and with these choices no other length fits either"
        )
        super().__init__(f"{title} cannot last {minutes:.10g} min; {offer}")


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
    if not any(_lasts(step) for section in everything.sections for step in section.steps):
        raise NothingLeft(f"nothing of {exercise.title} is left with these choices")
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
    wanted = minutes if isfinite(minutes) else exercise.minutes.usual
    low, high = exercise.minutes.shortest, exercise.minutes.longest

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
    plan: tuple[_Planned, ...]
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
            _planned(step, number, section, line_length)
            for number, section in enumerate(sections)
            for step in section.steps
        )
        lengths = _fitted(plan, frames)
        if lengths is not None and all(
            _breaks(length, reorient) is not None
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


@dataclass(frozen=True, slots=True)
class _Planned:
    """A step with its length: at least `least` frames, and `stretch` frames times the factor.

    A fixed step does not stretch; `cycle` is the length of one breath of a timed Breathe.
    """

    step: Step
    section: int
    least: Fraction
    stretch: Fraction = Fraction(0)
    cycle: Fraction = Fraction(0)

    @property
    def is_elastic_silence(self) -> bool:
        """Whether it takes what time is left over."""
        return bool(self.stretch) and not self.cycle


def _lasts(step: Step) -> bool:
    return not isinstance(step, Focus | Ask | Show)


def _frames(seconds: float) -> Fraction:
    return Fraction(str(seconds)) * RATE


def _cycle(pattern: Pattern) -> Fraction:
    return sum(
        map(_frames, (pattern.inhale, pattern.hold_in, pattern.exhale, pattern.hold_out)),
        Fraction(0),
    )


def _planned(step: Step, number: int, section: Section, line_length: LineLength) -> _Planned:
    match step:
        case Say():
            return _Planned(step, number, Fraction(line_length(step.text)))
        case Bell():
            return _Planned(step, number, Fraction(round(_frames(BELL_SECONDS[step.which]))))
        case Wait(elastic=True):
            stretch = _frames(step.seconds) * Fraction(str(section.weight))
            return _Planned(step, number, Fraction(SHORTEST_SILENCE), stretch)
        case Wait():
            return _Planned(step, number, Fraction(round(_frames(step.seconds))))
        case Breathe(cycles=int() as cycles):
            return _Planned(step, number, Fraction(round(_cycle(step.pattern) * cycles)))
        case Breathe():
            cycle = _cycle(step.pattern)
            return _Planned(step, number, Fraction(ceil(cycle)), _frames(step.seconds or 0), cycle)
        case Focus() | Ask() | Show():
            return _Planned(step, number, Fraction(0))
        case _:
            assert_never(step)


def _fitted(plan: Sequence[_Planned], frames: int) -> list[int] | None:
    """A whole number of frames for each step, `frames` in all; None where that cannot be."""
    stretching = [item for item in plan if item.stretch]
    room = frames - sum((item.least for item in plan if not item.stretch), Fraction(0))
    if sum((item.least for item in stretching), Fraction(0)) > room:
        return None
    silences = [item for item in plan if item.is_elastic_silence]
    cycles = _cycles(plan, _factor(stretching, room), 0 if silences else room)
    lengths = {index: Fraction(round(plan[index].cycle * n)) for index, n in cycles.items()}
    room -= sum(lengths.values())
    if not silences and room:
        return None
    factor = _factor(silences, room)
    for index, item in enumerate(plan):
        if index not in lengths:
            lengths[index] = max(item.least, item.stretch * factor)
    return _whole([lengths[index] for index in range(len(plan))], frames)


def _cycles(plan: Sequence[_Planned], factor: Fraction, fill: Fraction | int) -> dict[int, int]:
    """How many breaths each timed Breathe has at `factor`, at least one, by its place in `plan`.

    What is left over goes to the silences; where there are none, more breaths fill the frames
    `fill` as far as whole ones can, first where most is missing.
    """
    cycles: dict[int, int] = {}
    missing: list[tuple[Fraction, int]] = []
    for index, item in enumerate(plan):
        if item.cycle:
            share = max(item.least, item.stretch * factor)
            number = share // item.cycle
            # A breath may end between two frames; rounded up, it still may not take too much.
            number -= ceil(number * item.cycle) > share
            cycles[index] = number
            missing.append((number * item.cycle - share, index))
            fill -= round(number * item.cycle)
    for _, index in sorted(missing):
        if 0 < plan[index].cycle <= fill:
            cycles[index] += 1
            fill -= round(plan[index].cycle)
    return cycles


def _factor(items: Sequence[_Planned], room: Fraction) -> Fraction:
    """The one factor at which the lengths of `items` are `room` in all.

    The sum of max(least, stretch x factor) is piecewise linear and rising, so the factor is
    found by letting one item after another begin to stretch; 0 where there is no item.
    """
    waiting = sorted((item.least / item.stretch, item.least, item.stretch) for item in items)
    resting = sum((least for _, least, _ in waiting), Fraction(0))
    moving = Fraction(0)
    factor = Fraction(0)
    for number, (_, least, stretch) in enumerate(waiting, start=1):
        resting -= least
        moving += stretch
        # Tried where the next begins to move; solved only where it need not.
        if number == len(waiting) or room - resting <= moving * waiting[number][0]:
            factor = (room - resting) / moving
            break
    return factor


def _whole(lengths: Sequence[Fraction], total: int) -> list[int]:
    """The lengths rounded down, and what is missing of `total` given to the largest remainders."""
    whole = [int(length) for length in lengths]
    missing = total - sum(whole)
    by_remainder = sorted(
        range(len(lengths)), key=lambda index: (whole[index] - lengths[index], index)
    )
    for index in by_remainder[:missing]:
        whole[index] += 1
    return whole


def _cues(fit: _Fit) -> tuple[Cue, ...]:
    cues: list[Cue] = []
    at = 0
    for item, length in zip(fit.plan, fit.lengths, strict=True):
        parts: list[tuple[What, int]]
        match item.step:
            case Wait(elastic=True):
                parts = _silence(length, fit.exercise.reorient, fit.reorient)
            case Wait():
                parts = [(Silence(elastic=False), length)]
            case Breathe():
                parts = _phases(item.step, length)
            case step:
                parts = [(step, length)]
        for what, part in parts:
            cues.append(Cue(at, part, what, item.section))
            at += part
    return tuple(cues)


def _breaks(length: int, spoken: int) -> int | None:
    """How many lines of `spoken` frames a silence needs so that no part of it is too long.

    None where the lines leave too little silence between them: then it cannot last this long.
    """
    lines = 0
    while length - lines * spoken > (lines + 1) * LONGEST_SILENCE:
        lines += 1
    if lines and length - lines * spoken < (lines + 1) * SHORTEST_SILENCE:
        return None
    return lines


def _silence(length: int, text: str, spoken: int) -> list[tuple[What, int]]:
    """A silence, broken by the reorient line; its span keeps the common factor, lines and all."""
    lines = _breaks(length, spoken) or 0
    quiet = length - lines * spoken
    parts: list[tuple[What, int]] = []
    for number in range(lines + 1):
        if number:
            parts.append((Say(text), spoken))
        share = quiet * (number + 1) // (lines + 1) - quiet * number // (lines + 1)
        parts.append((Silence(), share))
    return parts


def _phases(step: Breathe, length: int) -> list[tuple[What, int]]:
    """One cue a phase; each border is rounded by itself, so that nothing drifts."""
    pattern = step.pattern
    seconds = (pattern.inhale, pattern.hold_in, pattern.exhale, pattern.hold_out)
    cycle = _cycle(pattern)
    cycles = round(length / cycle)
    parts: list[tuple[What, int]] = []
    end, at = Fraction(0), 0
    for number in range(cycles):
        for name, phase in zip(PHASES, seconds, strict=True):
            end += _frames(phase)
            if phase:
                border = length if number == cycles - 1 and end == cycle * cycles else round(end)
                parts.append((Phase(name, number, cycles), border - at))
                at = border
    return parts


def _score(fit: _Fit) -> Score:
    exercise, cues = fit.exercise, _cues(fit)
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
