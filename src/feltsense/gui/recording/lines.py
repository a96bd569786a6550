"""What there is to record of an exercise, and what is said about it; no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from feltsense.language import tr, trn
from feltsense.script.steps import Exercise, Say
from feltsense.sound.voices.lines import key, normal

PACE = 100
"""Words a minute: evidence.md, section 5, has 95 to 110."""
GONE = tr("Not in the script now")
"""The heading over recordings of lines that the script no longer has."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line to speak, the section it stands in first, and its key; `gone` where it was edited."""

    key: str
    text: str
    section: str
    gone: bool = False


def lines_of(exercise: Exercise) -> tuple[Line, ...]:
    """Every line of the exercise once, in the order of the script."""
    found: dict[str, Line] = {}
    for section in exercise.sections:
        for step in section.steps:
            if isinstance(step, Say):
                line = Line(key(step.text, exercise.language), normal(step.text), section.title)
                found.setdefault(line.key, line)
    return tuple(found.values())


def gone_from(lines: Iterable[Line], recorded: Mapping[str, str]) -> tuple[Line, ...]:
    """Lines that were `recorded` (texts by key) and are not among `lines`."""
    here = {line.key for line in lines}
    return tuple(
        Line(each, text or tr("A line without its words"), GONE, gone=True)
        for each, text in recorded.items()
        if each not in here
    )


def unhurried(text: str) -> int:
    """Seconds that the line takes at PACE."""
    return max(1, round(len(text.split()) * 60 / PACE))


def seconds(count: float) -> str:
    """A short length in words, such as `8 seconds`."""
    whole = max(1, round(count))
    return trn("{n} second", "{n} seconds", whole)
