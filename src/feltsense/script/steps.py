"""The closed set of steps that every exercise is made of, and the Exercise that holds them.

Everything past this file knows only these. A new kind of exercise is a new script, not a
new step. Seconds are what the author wrote; frames begin in `score`.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Say:
    """A line of narration: spoken where there is a voice, and always a caption.

    `own` is "" for a line of the script's, or the name of the cue (a key of own_words.OWN) whose
    line is the listener's to choose; `text` is then the usual one.
    """

    text: str
    own: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """A silence of `seconds` (0.5 to 600); an elastic one stretches with the chosen length."""

    seconds: float
    elastic: bool = True


@dataclass(frozen=True, slots=True)
class Bell:
    """A bell; `which` is `start`, `interval` or `end`."""

    which: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """One breath: seconds of inhale, hold in, exhale and hold out, each 0 to 60, not all 0."""

    inhale: float
    hold_in: float
    exhale: float
    hold_out: float

    @property
    def seconds(self) -> float:
        """Length of one whole cycle in seconds."""
        return self.inhale + self.hold_in + self.exhale + self.hold_out

    def without_holds(self) -> Pattern:
        """The same breath with both holds left out (`4-4-4-4` becomes `4-0-4-0`)."""
        return Pattern(self.inhale, 0.0, self.exhale, 0.0)

    def __str__(self) -> str:
        return "-".join(
            f"{seconds:g}" for seconds in (self.inhale, self.hold_in, self.exhale, self.hold_out)
        )


@dataclass(frozen=True, slots=True)
class Breathe:
    """Paced breathing: `seconds` that stretch in whole cycles, or exactly `cycles` of them.

    One of the two is None, and the other is greater than 0.
    """

    pattern: Pattern
    seconds: float | None = None
    cycles: int | None = None


@dataclass(frozen=True, slots=True)
class Focus:
    """Moves the body figure to `region`, until the next Focus or the end of the section."""

    region: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Puts the question `scale` on the screen while the session goes on.

    One that `waits` holds the session until it is answered or skipped, and brings a second of
    silence with it, in which the sound fades.
    """

    scale: str
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Show:
    """Text that is shown and never spoken."""

    text: str


Step = Say | Wait | Bell | Breathe | Focus | Ask | Show


def lasts(step: Step) -> bool:
    """Whether the step takes any time of its own."""
    return step.waits if isinstance(step, Ask) else not isinstance(step, Focus | Show)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; the choices of a person apply to whole sections.

    `region` is what the body figure shows (None for none); `from_minutes` leaves the section
    out of shorter sessions; `weight` (greater than 0) is its share when silence stretches;
    `touch` leaves it out for somebody who would rather not be touched, not even by their own hand;
    `line` is where its heading stands in the file, counted from 1, and `where` the line and
    column of each step, for messages; a section made elsewhere may leave `where` empty.
    """

    title: str
    steps: tuple[Step, ...]
    region: str | None = None
    from_minutes: float = 0.0
    optional: bool = False
    weight: float = 1.0
    touch: bool = False
    line: int = 1
    where: tuple[tuple[int, int], ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Minutes:
    """How long an exercise may last, in minutes: `shortest <= usual <= longest`."""

    shortest: float
    usual: float
    longest: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """How well an exercise is studied: `strength` is moderate, low, very-low or none."""

    strength: str
    source: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One script as it was written; the same text always gives an equal Exercise.

    `id` names it within the library (`body-scan/hands-and-feet`, and with `own/` in front for
    a person's own); `digest` is the SHA-256 of its text, 64 hexadecimal digits; `line` numbers
    of the front matter's keys stand in `lines` for error messages.
    """

    id: str
    title: str
    kind: str
    summary: str
    minutes: Minutes
    sections: tuple[Section, ...]
    digest: str
    language: str = "en"
    evidence: Evidence | None = None
    cautions: tuple[str, ...] = ()
    ambience: str = "none"
    author: str = ""
    licence: str = ""
    reorient: str = "Still here, if you like."
    file: str = ""
    lines: dict[str, int] = field(default_factory=dict, compare=False, hash=False)
