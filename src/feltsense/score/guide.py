"""What a person is shown at a frame: the screen asks, the Score answers.

`guide_at` is a pure function of the Score and a frame, so that play, pause, seek and test are
one thing. It may keep no state between calls.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import islice
from math import cos, pi

from feltsense.score.cues import RATE, Phase, Score
from feltsense.script.steps import Ask, Focus, Say, Show


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything that the player screen draws at one moment.

    `caption` is the line spoken now or last in this section (empty before the first), and
    `next_caption` the one after it, in this section or the next; `speaking` tells whether the
    line is being said now; `shown` is the last `> text` of the section. `region` is where the
    body figure is, or None. While a breath is paced, `phase` is its name, `phase_left` the
    seconds left of it and `breath` how full it is, 0 (empty) to 1 (full), along a raised cosine
    (evidence.md 3.4, 19); otherwise `phase` is None. `question` is the scale of the last Ask so
    far in this section, and `question_at` its frame, which names it. `frame` and `remaining`
    are frames, clamped to the Score.
    """

    frame: int
    remaining: int
    section: int
    caption: str = ""
    next_caption: str = ""
    speaking: bool = False
    shown: str = ""
    region: str | None = None
    phase: str | None = None
    phase_left: float = 0.0
    breath: float = 0.0
    cycle: int = 0
    cycles: int = 0
    question: str | None = None
    question_at: int = -1


def guide_at(score: Score, frame: int) -> Guide:
    """What to show at `frame`; frames before 0 or past the end answer for the nearest one."""
    frame = min(max(frame, 0), score.frames)
    here = max(0, bisect_right(score.cues, frame, key=lambda cue: cue.at) - 1)
    section = max(0, bisect_right(score.sections, frame, key=lambda span: span.at) - 1)
    span = score.sections[section]
    caption, shown, question, question_at = "", "", None, -1
    speaking, moved, region = False, False, span.region
    for index in range(here, -1, -1):
        cue = score.cues[index]
        if cue.section != section:
            break
        match cue.what:
            case Say(text) if not caption:
                caption, speaking = text, cue.at <= frame < cue.end
            case Show(text) if not shown:
                shown = text
            case Ask(scale) if question is None:
                question, question_at = scale, cue.at
            case Focus(place) if not moved:
                region, moved = place, True
            case _:
                pass
    guide = Guide(
        frame=frame,
        remaining=score.frames - frame,
        section=section,
        caption=caption,
        next_caption=_next_line(score, here),
        speaking=speaking,
        shown=shown,
        region=region,
        question=question,
        question_at=question_at,
    )
    now = score.cues[here] if score.cues else None
    if now is not None and isinstance(now.what, Phase) and frame < now.end:
        phase, done = now.what, (frame - now.at) / now.length
        return replace(
            guide,
            phase=phase.name,
            phase_left=(now.end - frame) / RATE,
            breath=_fullness(phase.name, done),
            cycle=phase.cycle,
            cycles=phase.cycles,
        )
    return guide


def _next_line(score: Score, here: int) -> str:
    for cue in islice(score.cues, here + 1, None):
        if isinstance(cue.what, Say):
            return cue.what.text
    return ""


def _fullness(phase: str, done: float) -> float:
    """How full the breath is when `done` (0 to 1) of the phase is over: a raised cosine."""
    match phase:
        case "inhale":
            return (1 - cos(pi * done)) / 2
        case "exhale":
            return (1 + cos(pi * done)) / 2
        case "hold in":
            return 1.0
        case _:
            return 0.0
