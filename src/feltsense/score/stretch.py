"""How long each step lasts: written lengths fitted into exactly the frames that there are.

Speech, bells, counted breaths, questions that wait and `[=n]` keep their length. Every elastic
silence is its written length times one common factor times its section's weight, and 1.5 s at
least. Timed breathing takes part with the same factor, in whole cycles, and what it leaves over
goes to the silences. Exact fractions all the way, so that the same input gives the same frames
anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil
from typing import assert_never

from feltsense.score.cues import BELL_SECONDS, RATE
from feltsense.score.lengths import LineLength
from feltsense.script.steps import (
    Ask,
    Bell,
    Breathe,
    Focus,
    Pattern,
    Say,
    Section,
    Show,
    Step,
    Wait,
)

SHORTEST_SILENCE = RATE * 3 // 2
WAITING = RATE
"""The silence of a question that waits: the sound fades in it, and comes back."""


@dataclass(frozen=True, slots=True)
class Planned:
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


def planned(step: Step, number: int, section: Section, line_length: LineLength) -> Planned:
    """The length that `step` has or may take, in the section that is `number` of its score."""
    match step:
        case Say():
            return Planned(step, number, Fraction(line_length(step.text)))
        case Bell():
            return Planned(step, number, Fraction(round(exact_frames(BELL_SECONDS[step.which]))))
        case Wait(elastic=True):
            stretch = exact_frames(step.seconds) * Fraction(str(section.weight))
            return Planned(step, number, Fraction(SHORTEST_SILENCE), stretch)
        case Wait():
            return Planned(step, number, Fraction(round(exact_frames(step.seconds))))
        case Breathe(cycles=int() as cycles):
            return Planned(step, number, Fraction(round(cycle_frames(step.pattern) * cycles)))
        case Breathe():
            cycle = cycle_frames(step.pattern)
            return Planned(
                step, number, Fraction(ceil(cycle)), exact_frames(step.seconds or 0), cycle
            )
        case Ask(waits=True):
            return Planned(step, number, Fraction(WAITING))
        case Focus() | Ask() | Show():
            return Planned(step, number, Fraction(0))
        case _:
            assert_never(step)


def fitted(
    plan: Sequence[Planned], frames: int, most: Mapping[int, int] | None = None
) -> list[int] | None:
    """A whole number of frames for each step, `frames` in all; None where that cannot be.

    `most` says how many frames a section, by its number, may have; what it would have beyond
    goes to the others. One whose words alone take longer has its shortest silences.
    """
    lengths = _fitted(plan, frames)
    most = dict(most or {})
    while lengths is not None:
        takes = dict.fromkeys(most, 0)
        for item, length in zip(plan, lengths, strict=True):
            if item.section in takes:
                takes[item.section] += length
        over = [number for number, taken in takes.items() if taken > most[number]]
        if not over:
            break
        for number in over:
            plan = _held(plan, lengths, number, most.pop(number))
        lengths = _fitted(plan, frames)
    return lengths


def _held(
    plan: Sequence[Planned], lengths: Sequence[int], section: int, most: int
) -> Sequence[Planned]:
    """The plan with the silences of `section` at the lengths with which it takes `most` frames."""
    inside = [index for index, item in enumerate(plan) if item.section == section]
    silences = [plan[index] for index in inside if plan[index].is_elastic_silence]
    rest = sum(lengths[index] for index in inside if not plan[index].is_elastic_silence)
    factor = _factor(silences, Fraction(most - rest))
    held = list(plan)
    for index in inside:
        if plan[index].is_elastic_silence:
            length = max(plan[index].least, plan[index].stretch * factor)
            held[index] = replace(plan[index], least=Fraction(round(length)), stretch=Fraction(0))
    return held


def _fitted(plan: Sequence[Planned], frames: int) -> list[int] | None:
    """The same where every section may have as much as it likes."""
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


def _cycles(plan: Sequence[Planned], factor: Fraction, fill: Fraction | int) -> dict[int, int]:
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


def _factor(items: Sequence[Planned], room: Fraction) -> Fraction:
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


def exact_frames(seconds: float) -> Fraction:
    """The frames of so many seconds, of which the last may be a part."""
    return Fraction(str(seconds)) * RATE


def cycle_frames(pattern: Pattern) -> Fraction:
    """The frames of one whole breath, of which the last may be a part."""
    return sum(
        map(exact_frames, (pattern.inhale, pattern.hold_in, pattern.exhale, pattern.hold_out)),
        Fraction(0),
    )
