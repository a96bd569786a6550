"""What a person is shown at a frame: the screen asks, the Score answers.

`guide_at` is a pure function of the Score and a frame, so that play, pause, seek and test are
one thing. It may keep no state between calls.
"""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.score.cues import Score


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
    raise NotImplementedError
