"""What a person is shown at a frame: the screen asks, the Score answers.

`guide_at` is a pure function of the Score and a frame, so that play, pause, seek and test are
one thing. It may keep no state between calls.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from math import cos, pi

from feltsense.score.cues import RATE, Cue, Phase, Score
from feltsense.script.steps import Ask, Focus, Say, Show


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything that the player screen draws at one moment.

    `caption` is the line spoken now or last in this section (empty before the first), and
    `next_caption` the one after it, in this section or a later one; `speaking` tells whether the
    line is being said now; `shown` is the last `> text` of the section. `region` is where the
    body figure is, or None. While a breath is paced, `phase` is its name, `phase_left` the
    seconds left of it and `breath` how full it is, 0 (empty) to 1 (full), along a raised cosine
    (evidence.md 3.4, 19); otherwise `phase` is None. `question` is the scale of the last Ask so
    far in this section, and `question_at` its frame, which names it; `waits` tells whether the
    session is to wait there for an answer. A question or shown text at the very end of a section
    stands in the one that follows. `frame` and `remaining` are frames, clamped to the Score.
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
    waits: bool = False


def guide_at(score: Score, frame: int) -> Guide:
    """What to show at `frame`; frames before 0 or past the end answer for the nearest one."""
    frame = min(max(frame, 0), score.frames)
    here = bisect_right(score.cues, frame, key=_at) - 1
    if here < 0:
        return Guide(frame, score.frames - frame, 0)
    now, standing = score.cues[here], score.standing[here]
    moved = score.cues[standing.focus].what if standing.focus >= 0 else None
    asked = score.cues[standing.ask] if standing.ask >= 0 else None
    question = asked.what if asked and isinstance(asked.what, Ask) else None
    phase = now.what if isinstance(now.what, Phase) and frame < now.end else None
    return Guide(
        frame=frame,
        remaining=score.frames - frame,
        section=now.section,
        caption=_text(score, standing.say),
        next_caption=_text(score, standing.next_say),
        speaking=isinstance(now.what, Say) and frame < now.end,
        shown=_text(score, standing.show),
        region=moved.region if isinstance(moved, Focus) else score.sections[now.section].region,
        phase=phase.name if phase else None,
        phase_left=(now.end - frame) / RATE if phase else 0.0,
        breath=_fullness(phase.name, (frame - now.at) / now.length) if phase else 0.0,
        cycle=phase.cycle if phase else 0,
        cycles=phase.cycles if phase else 0,
        question=question.scale if question else None,
        question_at=asked.at if asked and question else -1,
        waits=question is not None and question.waits,
    )


def waits_within(score: Score, first: int, last: int) -> int | None:
    """The frame of the first question from `first` to `last` that the session waits for."""
    for place in range(bisect_left(score.cues, first, key=_at), len(score.cues)):
        cue = score.cues[place]
        if cue.at > last:
            return None
        if isinstance(cue.what, Ask) and cue.what.waits:
            return cue.at
    return None


def _at(cue: Cue) -> int:
    return cue.at


def _text(score: Score, index: int) -> str:
    """The words of the cue at `index`, or nothing for -1."""
    what = score.cues[index].what if index >= 0 else None
    return what.text if isinstance(what, Say | Show) else ""


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
