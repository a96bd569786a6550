"""A person's choices applied to a script, before any time is laid out.

What comes out is a whole script: sections that are left out are gone with all their words, so
that no silence stands where they were.
"""

from __future__ import annotations

from dataclasses import replace

from feltsense.score.choices import Choices
from feltsense.script.own_words import ANCHOR_REGIONS, ANCHORS, OUTSIDE_ANCHOR, own_line
from feltsense.script.steps import Bell, Breathe, Exercise, Focus, Say, Section, Step
from feltsense.script.vocabulary import is_part_of


def with_choices(exercise: Exercise, choices: Choices, minutes: float) -> Exercise:
    """The exercise as it is for `choices` at a length of `minutes`.

    Left out are the sections about a region left out or a part of it, the sections that ask
    for a longer session, and within other sections what stands between a `[focus …]` on such a
    region and the next one, but for the bells that begin and end a session. Without holds, a
    breath of holds alone is left out; without touch, the sections that are about it. An anchor
    whose region is left out gives way to one outside the body.
    """
    sections = tuple(
        replace(section, steps=_steps(section, choices, exercise.language), where=())
        for section in exercise.sections
        if not _left_out(section.region, choices)
        and section.from_minutes <= minutes
        and (choices.touch or not section.touch)
    )
    return replace(
        exercise,
        sections=tuple(section for section in sections if section.steps),
        ambience=exercise.ambience if choices.ambience is None else choices.ambience,
    )


def _left_out(region: str | None, choices: Choices) -> bool:
    return region is not None and any(is_part_of(region, whole) for whole in choices.without)


def anchor_of(choices: Choices) -> str:
    """The anchor that `choices` lead to: the chosen one, unless its region is left out."""
    anchor = choices.anchor or ANCHORS[0]
    return OUTSIDE_ANCHOR if _left_out(ANCHOR_REGIONS.get(anchor), choices) else anchor


def _own(line: Say, choices: Choices, language: str) -> Say:
    chosen = {"anchor": anchor_of(choices), "eyes": choices.eyes}[line.own]
    return replace(line, text=own_line(line.own, chosen, language))


def _steps(section: Section, choices: Choices, language: str) -> tuple[Step, ...]:
    kept: list[Step] = []
    away = False  # at a region that is left out
    for step in section.steps:
        if isinstance(step, Focus):
            away = _left_out(step.region, choices)
        if away and not (isinstance(step, Bell) and step.which in ("start", "end")):
            continue
        if isinstance(step, Say) and step.own:
            kept.append(_own(step, choices, language))
        elif isinstance(step, Breathe) and not choices.holds:
            pattern = step.pattern.without_holds()
            if pattern.seconds:
                kept.append(replace(step, pattern=pattern))
        else:
            kept.append(step)
    return tuple(kept)
