"""The cue list for people and for other programs."""

from __future__ import annotations

from typing import Any, assert_never

from feltsense.score.cues import RATE, Cue, Phase, Score, Silence, What
from feltsense.script.steps import Ask, Bell, Focus, Say, Show


def as_json(score: Score) -> dict[str, Any]:
    """The Score as plain data: rate, frames, minutes, and the cues in order.

    Each cue has `at` and `length` in frames, `seconds` (where it begins: at / rate), `step`,
    `section` (the heading), and what belongs to its step.
    """
    return {
        "rate": RATE,
        "frames": score.frames,
        "minutes": score.minutes,
        "cues": [_cue(score, cue) for cue in score.cues],
    }


def as_text(score: Score) -> str:
    """A table to read: a line a cue with its time, its length, its step, and what it holds."""
    lines = [f"{score.title}, {score.minutes:g} min"]
    section = -1
    for cue in score.cues:
        if cue.section != section:
            section = cue.section
            span = score.sections[section]
            region = f" ({span.region})" if span.region else ""
            lines += ["", f"{span.title}{region}"]
        length = f"{cue.length / RATE:8.2f} s" if cue.length else " " * 10
        step = f"{step_name(cue.what):8}{_in_words(cue.what)}"
        lines.append(f"{_clock(cue.at)} {length}  {step}".rstrip())
    return "\n".join(lines)


def step_name(what: What) -> str:
    """The step of a cue as files and commands call it."""
    match what:
        case Say():
            return "say"
        case Silence():
            return "wait"
        case Bell():
            return "bell"
        case Phase():
            return "breathe"
        case Focus():
            return "focus"
        case Ask():
            return "ask"
        case Show():
            return "show"
        case _:
            assert_never(what)


def _cue(score: Score, cue: Cue) -> dict[str, Any]:
    return {
        "at": cue.at,
        "length": cue.length,
        "seconds": cue.at / RATE,
        "step": step_name(cue.what),
        "section": score.sections[cue.section].title,
        **_detail(cue.what),
    }


def _detail(what: What) -> dict[str, Any]:
    match what:
        case Say(text) | Show(text):
            return {"text": text}
        case Silence(elastic):
            return {"elastic": elastic}
        case Bell(which):
            return {"which": which}
        case Phase(name, cycle, cycles):
            return {"phase": name, "cycle": cycle, "cycles": cycles}
        case Focus(region):
            return {"region": region}
        case Ask(scale, waits):
            return {"scale": scale, "waits": waits}
        case _:
            assert_never(what)


def _in_words(what: What) -> str:
    match what:
        case Silence(elastic):
            return "" if elastic else "exactly"
        case Phase(name, cycle, cycles):
            return f"{name} ({cycle + 1} of {cycles})"
        case Ask(scale, waits):
            return f"{scale}, and wait" if waits else scale
        case _:
            return " ".join(_detail(what).values())


def _clock(frame: int) -> str:
    minutes, rest = divmod(frame, RATE * 60)
    return f"{minutes:3d}:{rest / RATE:06.3f}"
