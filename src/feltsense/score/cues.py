"""The Score: what happens at which frame. Positions are `at`, distances are `length`."""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.script.steps import Ask, Bell, Focus, Say, Show

RATE = 48_000
"""The one session rate, in frames a second."""

BELL_SECONDS: dict[str, float] = {"start": 5.0, "interval": 3.0, "end": 6.0}
"""How long each bell sounds, and so how long its cue is: a bell rings out before what follows."""

PHASES: tuple[str, ...] = ("inhale", "hold in", "exhale", "hold out")


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch without words; `elastic` tells whether it stretched with the chosen length."""

    elastic: bool = True


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase of one breath: `name` from PHASES, `cycle` counted from 0 of `cycles`."""

    name: str
    cycle: int
    cycles: int


What = Say | Silence | Bell | Phase | Focus | Ask | Show


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing that happens: from frame `at`, for `length` frames (0 for Focus, Ask and Show).

    `section` is the index of its section in the Score. Cues with a length follow each other
    without gap or overlap and fill the Score from frame 0 to its end.
    """

    at: int
    length: int
    what: What
    section: int

    @property
    def end(self) -> int:
        """The first frame after the cue."""
        return self.at + self.length


@dataclass(frozen=True, slots=True)
class Span:
    """A section laid out in time; `region` is None where the body figure rests."""

    title: str
    region: str | None
    at: int
    length: int


@dataclass(frozen=True, slots=True)
class Score:
    """A whole session: exactly `frames` frames of cues in order of `at`, in `sections`."""

    exercise_id: str
    title: str
    language: str
    ambience: str
    frames: int
    cues: tuple[Cue, ...]
    sections: tuple[Span, ...]

    @property
    def minutes(self) -> float:
        """The length in minutes."""
        return self.frames / RATE / 60
