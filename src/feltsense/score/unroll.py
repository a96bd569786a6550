"""Steps with their lengths become cues: silences are broken, breaths become phases."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from feltsense.score.cues import PHASES, RATE, Cue, Phase, Silence, What
from feltsense.score.stretch import SHORTEST_SILENCE, Planned, cycle_frames, exact_frames
from feltsense.script.steps import Breathe, Say, Wait

LONGEST_SILENCE = RATE * 45


def unrolled(
    plan: Sequence[Planned], lengths: Sequence[int], reorient: str, spoken: int
) -> tuple[Cue, ...]:
    """The cues of `plan`, whose steps last `lengths` frames, from frame 0 on.

    A silence over 45 s is broken by the line `reorient`, which lasts `spoken` frames; each has
    to pass `breaks`.
    """
    cues: list[Cue] = []
    at = 0
    for item, length in zip(plan, lengths, strict=True):
        parts: list[tuple[What, int]]
        match item.step:
            case Wait(elastic=True):
                parts = _silence(length, reorient, spoken)
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


def breaks(length: int, spoken: int) -> int | None:
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
    lines = breaks(length, spoken) or 0
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
    cycle = cycle_frames(pattern)
    cycles = round(length / cycle)
    parts: list[tuple[What, int]] = []
    end, at = Fraction(0), 0
    for number in range(cycles):
        for name, phase in zip(PHASES, seconds, strict=True):
            end += exact_frames(phase)
            if phase:
                border = length if number == cycles - 1 and end == cycle * cycles else round(end)
                parts.append((Phase(name, number, cycles), border - at))
                at = border
    return parts
