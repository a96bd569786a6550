"""The Score: what happens at which frame. Positions are `at`, distances are `length`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

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
    """One thing that happens: from frame `at`, for `length` frames.

    The length is 0 for Focus, Show, and an Ask that does not wait.

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


class Standing(NamedTuple):
    """What stands at a cue: the indexes of the cues that began it, or -1 for none.

    `say`, `show`, `ask` and `focus` are the last of their kind so far in the section; `next_say`
    is the first line after the cue. A question or shown text at the very end of a section, where
    no time is left for it, stands in the section that follows.
    """

    say: int
    show: int
    ask: int
    focus: int
    next_say: int


@dataclass(frozen=True, slots=True)
class Score:
    """A whole session: exactly `frames` frames of cues in order of `at`, in `sections`.

    `standing` follows from the cues, one for each; it is made once, so that asking what stands
    at a frame is a look and not a search.
    """

    exercise_id: str
    title: str
    language: str
    ambience: str
    frames: int
    cues: tuple[Cue, ...]
    sections: tuple[Span, ...]
    standing: tuple[Standing, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "standing", tuple(_standing(self.cues)))

    @property
    def minutes(self) -> float:
        """The length in minutes."""
        return self.frames / RATE / 60


def _standing(cues: tuple[Cue, ...]) -> Iterator[Standing]:
    following = [-1] * len(cues)
    for index in range(len(cues) - 1, 0, -1):
        here = isinstance(cues[index].what, Say)
        following[index - 1] = index if here else following[index]
    say = show = ask = focus = -1
    for index, cue in enumerate(cues):
        if index and cue.section != cues[index - 1].section:
            say = focus = -1
            show = show if show >= 0 and cues[show].at == cue.at else -1
            ask = ask if ask >= 0 and cues[ask].at == cue.at else -1
        match cue.what:
            case Say():
                say = index
            case Show():
                show = index
            case Ask():
                ask = index
            case Focus():
                focus = index
            case _:
                pass
        yield Standing(say, show, ask, focus, following[index])
