"""A rating: what a person answered at one moment, every part of it optional."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

CANT_TELL = "can't tell"
"""Stored as the value of a scale that the person could not answer; an answer like any other."""

SOMETHING = "something"
"""A word of `Felt` that says: something is there, and there is no name for it. It is felt, and so
it is none of words.NOT_FEELING; it names nothing, and so it is none of words.WORDS."""

MOMENTS: tuple[str, ...] = ("before", "during", "after", "check-in")
LATE = timedelta(minutes=30)
"""After the end of a session; what is answered then is stored as late (evidence.md 2.2)."""


@dataclass(frozen=True, slots=True)
class Felt:
    """One feeling word with its intensity, 0 to 10, or None where only the word was chosen.

    `word` is a word of words.WORDS, one of the person's own, or SOMETHING; `places` are the
    regions of the body where it is, as in script.vocabulary.REGIONS.
    """

    word: str
    intensity: int | None = None
    places: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.intensity is not None and not 0 <= self.intensity <= 10:
            raise ValueError(f"intensity of {self.word!r} is {self.intensity}, not 0 to 10")


@dataclass(frozen=True, slots=True)
class Sensation:
    """What is sensed at one place, a region of the body; `kinds` are words of sensations.py."""

    place: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rating:
    """What was answered at one moment.

    `moment` is one of MOMENTS; `at` is aware, with the offset of the place; `felt` are feeling
    words; `answers` are first-class answers such as "numb" (names from words.NOT_FEELING);
    `scales` maps a scale's name to 0..10, to CANT_TELL, or for `noticing` to one of its words.
    A part that was not answered is absent. `frame` is where in the session it was asked, for
    `during`. `sensations` are what was sensed, place by place. `late`: answered more than LATE
    after the session ended.
    """

    moment: str
    at: datetime
    felt: tuple[Felt, ...] = ()
    answers: tuple[str, ...] = ()
    scales: dict[str, int | str] = field(default_factory=dict)
    frame: int | None = None
    sensations: tuple[Sensation, ...] = ()
    late: bool = False

    def __post_init__(self) -> None:
        if self.moment not in MOMENTS:
            raise ValueError(f"moment {self.moment!r} is not one of {', '.join(MOMENTS)}")
        if self.at.tzinfo is None:
            raise ValueError("a rating's time needs the offset of its place")

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered, as when the questions were skipped."""
        return not (self.felt or self.answers or self.scales or self.sensations)
