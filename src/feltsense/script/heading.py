"""A heading: the title of a section, and in braces what is special about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from feltsense.script.cue_words import read_number
from feltsense.script.problems import quoted
from feltsense.script.vocabulary import REGIONS, nearest

ATTRIBUTES = ("region", "from", "optional", "touch", "weight")
LONGEST_FROM = 600.0
HEAVIEST = 100.0

_BRACES = re.compile(r"(?:\\.|[^\\{])*(\{)([^}]*)(\}?)")
_ATTRIBUTE = re.compile(r"([^\s=,{]+)(?:([ \t]*=[ \t]*)([^\s=,{]*))?")
_HOW = "{region=hands from=8 optional weight=2}"


@dataclass(slots=True)
class Heading:
    """What a heading says; `mistakes` holds (column within the line from 0, message, hint)."""

    title: str = ""
    region: str | None = None
    from_minutes: float = 0.0
    optional: bool = False
    weight: float = 1.0
    touch: bool = False
    mistakes: list[tuple[int, str, str]] = field(default_factory=list)


def read_heading(line: str, start: int) -> Heading:
    """The heading of `line`, whose first `#` stands at `start`; escapes are left in the title."""
    heading = Heading()
    marks = len(line) - start - len(line[start:].lstrip("#"))
    rest = start + marks
    if marks > 1:
        heading.mistakes.append((start, "a heading has one # here", "write # and a space"))
    elif line[rest : rest + 1] not in ("", " ", "\t"):
        hint = r"write # and a space before the title, or \# for the sign itself"
        heading.mistakes.append((start, "a # without a space after it", hint))
    found = _BRACES.match(line, rest)
    end = found.start(1) if found else len(line)
    heading.title = line[rest:end].strip()
    if not heading.title:
        heading.mistakes.append((start, "a heading without a title", "write # Hands"))
    if found:
        if not found[3]:
            hint = f"close it with }} as in # Hands {_HOW}"
            heading.mistakes.append((end, "a { is not closed", hint))
        elif line[found.end() :].strip():
            hint = "move it before the {, or below the heading"
            at = found.end() + len(line[found.end() :]) - len(line[found.end() :].lstrip())
            heading.mistakes.append((at, "text after the } of a heading", hint))
        heading.mistakes += _take_attributes(heading, found[2], found.start(2))
    return heading


def _take_attributes(heading: Heading, inside: str, start: int) -> Iterator[tuple[int, str, str]]:
    seen: set[str] = set()
    at = 0
    while at < len(inside):
        found = _ATTRIBUTE.match(inside, at)
        if found is None:
            if inside[at] not in " \t\n,":
                yield start + at, f"a {inside[at]} that belongs to nothing", f"write it as {_HOW}"
            at += 1
            continue
        at = found.end()
        name, value = found[1], found[3]
        if name in seen:
            yield start + found.start(), f"{quoted(name)} is here a second time", "keep one of them"
            continue
        seen.add(name)
        mistake = _take(heading, name, value)
        if mistake:
            yield start + found.start(), *mistake


def _take(heading: Heading, name: str, value: str | None) -> tuple[str, str] | None:
    """Set one attribute; the message and hint where that cannot be."""
    match name:
        case "region":
            if value not in REGIONS:
                near = nearest(value or "", REGIONS)
                message = f"there is no region {quoted(value)}" if value else "region of what"
                return message, f"did you mean region={near}?" if value else "write region=hands"
            heading.region = value
        case "optional" | "touch":
            if value is not None:
                return f"{name} stands by itself", f"write {name}, without ="
            heading.optional |= name == "optional"
            heading.touch |= name == "touch"
        case "from":
            minutes = read_number(value or "")
            if minutes is None or not 0 < minutes <= LONGEST_FROM:
                hint = "write the minutes as a number, from=8"
                return f"from cannot be {quoted(value or '')}", hint
            heading.from_minutes = minutes
        case "weight":
            weight = read_number(value or "")
            if weight is None or not 0 < weight <= HEAVIEST:
                hint = f"write a number above 0 and up to {HEAVIEST:g}, weight=2"
                return f"weight cannot be {quoted(value or '')}", hint
            heading.weight = weight
        case _ if name in REGIONS and value is None:
            return f"there is no attribute {quoted(name)}", f"did you mean region={name}?"
        case _:
            near = nearest(name, ATTRIBUTES)
            known = ", ".join(ATTRIBUTES)
            hint = f'did you mean "{near}"? (known are {known})'
            return f"there is no attribute {quoted(name)}", hint
    return None
