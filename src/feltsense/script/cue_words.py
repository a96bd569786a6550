r"""What stands between square brackets: one cue of a script, or why it is none.

Numbers are plain ASCII digits with a point, so that nothing slips through that only a program
would take for a number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from feltsense.script.own_words import OWN, own_line
from feltsense.script.problems import quoted
from feltsense.script.steps import Ask, Bell, Breathe, Focus, Pattern, Say, Step, Wait
from feltsense.script.vocabulary import BELLS, REGIONS, SCALES, nearest

SHORTEST_WAIT, LONGEST_WAIT = 0.5, 600.0
LONGEST_PHASE = 60.0
SHORTEST_PHASE = 0.1
"""A phase that is there at all lasts this long: shorter than any breath, longer than a click."""
MOST_CYCLES = 1000
LONGEST_BREATHING = 36_000.0

NUMBER = r"[0-9]{1,6}(?:\.[0-9]{1,6})?"
_WAIT = re.compile(rf"(=?)[ \t]*({NUMBER})")
_LIKE_A_NUMBER = re.compile(r"[=+\-.,]*[ \t]*\d|=|[+-]?\.?(?:inf|nan)\b", re.IGNORECASE)
_FOR = re.compile(rf"for[ \t]+({NUMBER})[ \t]*(s|min)")
_TIMES = re.compile(r"[x×][ \t]*([0-9]{1,6})")
_WORDS = ("bell start", "breathe 4-6 x6", "focus hands", "ask noticing", "anchor", "eyes")
_MEANT = {
    **dict.fromkeys(("pause", "silence", "wait", "rest", "quiet", "sleep"), "6"),
    **dict.fromkeys(("gong", "chime", "ring", "ding"), "bell start"),
    **dict.fromkeys(("breath", "inhale", "exhale", "hold"), "breathe 4-6 x6"),
    **dict.fromkeys(("rate", "question"), "ask noticing"),
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why something is not a cue, and how to mend it."""

    message: str
    hint: str


def read_number(text: str) -> float | None:
    """The number that `text` is, written in digits with at most one point; else None."""
    return float(text) if re.fullmatch(NUMBER, text) else None


def read_cue(inside: str) -> Step | Mistake:
    """The step that `[inside]` stands for."""
    written = inside.strip()
    if not written:
        return Mistake("empty brackets", r"write a silence such as [6], or \[ for a bracket")
    if found := _WAIT.fullmatch(written):
        return _wait(float(found[2]), elastic=not found[1])
    if _LIKE_A_NUMBER.match(written):
        hint = "write the seconds alone, as [6], [4.5] or [=3]"
        return Mistake(f"{_cue(written)} is not a silence", hint)
    word, *rest = written.split()
    match word:
        case _ if word in OWN:
            return _own(word, rest)
        case "bell":
            return _one_of("bell", rest, BELLS, Bell)
        case "focus":
            return _one_of("focus", rest, tuple(REGIONS), Focus)
        case "ask":
            return _ask(rest)
        case "breathe":
            return _breathe(rest)
        case _:
            near = nearest(word, [each.split()[0] for each in _WORDS])
            meant = _MEANT.get(word.lower()) or next(
                each for each in _WORDS if each.split()[0] == near
            )
            hint = rf"did you mean [{meant}]? A bracket that is only text is written \["
            return Mistake(f"there is no cue {_cue(written)}", hint)


def _own(word: str, rest: list[str]) -> Step | Mistake:
    """A line that is the listener's to choose; the language is that of the script it is in."""
    if rest:
        message = f"[{word}] stands alone: which one it is, the listener chooses"
        return Mistake(message, f"write [{word}]")
    return Say(own_line(word, "", "en"), own=word)


def _cue(written: str) -> str:
    return f"[{quoted(written)[1:-1]}]"


def _wait(seconds: float, *, elastic: bool) -> Step | Mistake:
    if not SHORTEST_WAIT <= seconds <= LONGEST_WAIT:
        message = f"a silence of {seconds:g} s is {'too short' if seconds < 1 else 'too long'}"
        return Mistake(message, f"write {SHORTEST_WAIT:g} to {LONGEST_WAIT:g} seconds")
    return Wait(seconds, elastic)


def _ask(rest: list[str]) -> Step | Mistake:
    """`numb`, or `numb, and wait`."""
    asked = " ".join(rest)
    name, comma, how = (part.strip() for part in asked.partition(","))
    if not comma and len(rest) > 1 and rest[-1] == "wait":
        name, how = rest[0], "wait"  # nearly
    step = _one_of("ask", name.split(), SCALES, Ask)
    if not (comma or how):
        return step
    if isinstance(step, Mistake):
        return Mistake(step.message, step.hint.replace("]", ", and wait]", 1))
    if comma and how == "and wait":
        return Ask(name, waits=True)
    hint = f"write [ask {name}, and wait], or [ask {name}] to have it beside the session"
    return Mistake(f"{quoted(asked)} is no way to ask", hint)


def _one_of(
    word: str, rest: list[str], known: tuple[str, ...], make: type[Bell] | type[Focus] | type[Ask]
) -> Step | Mistake:
    what = {"bell": "bell", "focus": "region", "ask": "question"}[word]
    asked = " ".join(rest)
    if asked in known:
        return make(asked)
    if not asked:
        names = ", ".join(known if len(known) <= 10 else known[:3])
        return Mistake(
            f"[{word}] does not say which {what}", f"write [{word} {known[0]}] ({names})"
        )
    near = nearest(asked, known)
    return Mistake(f"there is no {what} {quoted(asked)}", f"did you mean [{word} {near}]?")


def _breathe(rest: list[str]) -> Step | Mistake:
    how = "write [breathe 4-0-6-0 for 60 s] or [breathe 4-4-4-4 x6]"
    if not rest:
        return Mistake("[breathe] does not say how", how)
    pattern = _pattern(rest[0])
    if isinstance(pattern, Mistake):
        return pattern
    length = " ".join(rest[1:])
    if found := _FOR.fullmatch(length):
        seconds = float(found[1]) * (60 if found[2] == "min" else 1)
        if 0 < seconds <= LONGEST_BREATHING:
            return Breathe(pattern, seconds=seconds)
        message = f"nobody can breathe for {seconds:g} s"
        return Mistake(message, f"write a time above 0 and up to {LONGEST_BREATHING:g} s")
    if found := _TIMES.fullmatch(length):
        cycles = int(found[1])
        if 1 <= cycles <= MOST_CYCLES:
            return Breathe(pattern, cycles=cycles)
        message = f"x{cycles} is no number of breaths"
        return Mistake(message, f"write x1 to x{MOST_CYCLES}")
    message = "[breathe] does not say how long"
    if length:
        message = f"{quoted(length)} is not a length of breathing"
    return Mistake(message, f"write [breathe {rest[0]} for 60 s] or [breathe {rest[0]} x6]")


def _pattern(written: str) -> Pattern | Mistake:
    parts = written.split("-")
    numbers = [read_number(part) for part in parts]
    seconds = [number for number in numbers if number is not None]
    if len(seconds) < len(parts) or not 2 <= len(parts) <= 4:
        hint = "write seconds of inhale, hold, exhale, hold with hyphens: 4-6, 4-7-8 or 4-4-4-4"
        return Mistake(f"{quoted(written)} is no pattern of a breath", hint)
    if max(seconds) > LONGEST_PHASE:
        message = f"a phase of {max(seconds):g} s is longer than {LONGEST_PHASE:g} s"
        return Mistake(message, f"make each phase {LONGEST_PHASE:g} s at most")
    if not any(seconds):
        return Mistake("a breath whose phases are all 0", "make one of them longer, as in 4-6")
    if any(0 < each < SHORTEST_PHASE for each in seconds):
        message = f"a phase shorter than {SHORTEST_PHASE:g} s"
        return Mistake(message, f"write 0 to leave it out, or {SHORTEST_PHASE:g} and more")
    match seconds:
        case [inhale, exhale]:
            return Pattern(inhale, 0.0, exhale, 0.0)
        case [inhale, hold, exhale]:
            return Pattern(inhale, hold, exhale, 0.0)
        case _:
            return Pattern(*seconds)
