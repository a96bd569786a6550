"""Advice on how a script is written; a craft's rules (evidence.md 5), never errors.

Rules about words hold for English scripts only. Times are estimates at the written length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from feltsense.script.problems import Problem, quoted
from feltsense.script.steps import (
    Ask,
    Bell,
    Breathe,
    Exercise,
    Focus,
    Say,
    Section,
    Show,
    Step,
    Wait,
    lasts,
)

WORDS_A_SENTENCE = 14
LONGEST_SILENCE = 45.0
LAST_OUTSIDE = 45.0
WORDS_A_MINUTE = 100
ABOUT_A_BELL = 5.0

PUSHING = (
    "just",
    "simply",
    "relax",
    "let go",
    "surrender",
    "empty your mind",
    "don't move",
    "deep breath",
    "you will feel",
    "now you are",
)

_INWARD_KINDS = ("body-scan", "breathing", "interoception")
_PUSHING = re.compile(rf"\b({'|'.join(map(re.escape, PUSHING))})\b", re.IGNORECASE)
_NOTHING = re.compile(
    r"\b(nothing|not much|very little|no word|none|blank|counts?|not sure|no answer|or not)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+")
_MARKS = re.compile(r"[*_`]{1,3}\w[^*_`]*[*_`]")

Found = tuple[tuple[int, int], str, str]


def advice(exercise: Exercise) -> tuple[Problem, ...]:
    """What could be written better, in the order of the file; each with severity "advice"."""
    english = exercise.language.lower().split("-")[0] == "en"
    found: list[Found] = []
    for section in exercise.sections:
        for number, step in enumerate(section.steps):
            found += _of_step(step, _where(section, number), english=english)
        found += _of_section(section, english=english)
    found += _of_order(exercise)
    found += _of_the_end(exercise)
    return tuple(
        Problem(exercise.file, *place, message, hint, "advice")
        for place, message, hint in sorted(found)
    )


def _where(section: Section, number: int) -> tuple[int, int]:
    return section.where[number] if number < len(section.where) else (section.line, 1)


def _of_step(step: Step, place: tuple[int, int], *, english: bool) -> Iterator[Found]:
    match step:
        case Say(text):
            yield from _of_line(text, place, english=english)
        case Wait(seconds, elastic=False) if seconds > LONGEST_SILENCE:
            hint = f"write [{seconds:g}] without =, and a line is put into its middle"
            yield place, f"a fixed silence of {seconds:g} s, with nobody there", hint
        case _:
            pass


def _of_line(text: str, place: tuple[int, int], *, english: bool) -> Iterator[Found]:
    if not any(sign.isalnum() for sign in text):
        hint = "put the full stop before the bracket, and pauses into brackets"
        yield place, f"there is nothing to say in {quoted(text)}", hint
    if marks := _MARKS.search(text):
        yield place, f"the signs in {quoted(marks[0])} are read as they are", "leave them out"
    for sentence in _SENTENCE_END.split(text):
        words = len(sentence.split())
        if words > WORDS_A_SENTENCE:
            hint = f"make two of it; {WORDS_A_SENTENCE} words are plenty for a listener"
            yield place, f"a sentence of {words} words: {quoted(sentence)}", hint
    if english and (pushing := _PUSHING.search(text.replace("’", "'"))):
        hint = 'invite, as in "if you like" or "you might"'
        yield place, f"{quoted(pushing[0])} tells people what to do or feel", hint


def _of_section(section: Section, *, english: bool) -> Iterator[Found]:
    said = " ".join(step.text for step in section.steps if isinstance(step, Say))
    if english and section.region and said and not _NOTHING.search(said):
        message = f"{quoted(section.title)} does not say that noticing nothing is fine"
        hint = 'add a line such as "Something, very little, or nothing: all three count."'
        yield (section.line, 1), message, hint


def _of_order(exercise: Exercise) -> Iterator[Found]:
    """Lines that follow each other without a silence between them."""
    after_a_line = False
    for section in exercise.sections:
        for number, step in enumerate(section.steps):
            match step:
                case Say():
                    if after_a_line:
                        hint = "put a silence such as [=2] between them"
                        yield _where(section, number), "two lines without a pause", hint
                    after_a_line = True
                case Focus() | Ask(waits=False) | Show():
                    pass
                case _:
                    after_a_line = False


def _of_the_end(exercise: Exercise) -> Iterator[Found]:
    last = exercise.sections[-1]
    lasting = [
        (step, _where(section, number))
        for section in exercise.sections
        for number, step in enumerate(section.steps)
        if lasts(step)
    ]
    if lasting and isinstance(lasting[-1][0], Wait):
        yield lasting[-1][1], "the session ends in silence", "end with a line or with [bell end]"
    outside = 0.0
    for section in reversed(exercise.sections):
        if section.region is not None:
            break
        outside += sum(map(_seconds, section.steps))
    inward = exercise.kind in _INWARD_KINDS or any(part.region for part in exercise.sections)
    if inward and outside < LAST_OUTSIDE:
        message = f"about {outside:.0f} s outside the body at the end"
        hint = f"end with {LAST_OUTSIDE:g} s or more of the room, in a section without a region"
        yield (last.line, 1), message, hint


def _seconds(step: Step) -> float:
    """About how long a step lasts as it is written."""
    match step:
        case Say(text):
            return len(text.split()) * 60 / WORDS_A_MINUTE
        case Wait(seconds):
            return seconds
        case Bell():
            return ABOUT_A_BELL
        case Breathe(pattern, seconds, cycles):
            return seconds or pattern.seconds * (cycles or 0)
        case _:
            return 0.0
