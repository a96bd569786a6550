"""A rating: what a person answered at one moment, every part of it optional."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

CANT_TELL = "can't tell"
"""Stored as the value of a scale that the person could not answer; an answer like any other."""

MOMENTS: tuple[str, ...] = ("before", "during", "after")


@dataclass(frozen=True, slots=True)
class Felt:
    """One feeling word with its intensity, 0 to 10, or None where only the word was chosen."""

    word: str
    intensity: int | None = None

    def __post_init__(self) -> None:
        if self.intensity is not None and not 0 <= self.intensity <= 10:
            raise ValueError(f"intensity of {self.word!r} is {self.intensity}, not 0 to 10")


@dataclass(frozen=True, slots=True)
class Rating:
    """What was answered at one moment.

    `moment` is one of MOMENTS; `at` is aware, with the offset of the place; `felt` are feeling
    words; `answers` are first-class answers such as "numb" (names from words.NOT_FEELING);
    `scales` maps a scale's name to 0..10, to CANT_TELL, or for `noticing` to one of its words.
    A part that was not answered is absent. `frame` is where in the session it was asked, for
    `during`.
    """

    moment: str
    at: datetime
    felt: tuple[Felt, ...] = ()
    answers: tuple[str, ...] = ()
    scales: dict[str, int | str] = field(default_factory=dict)
    frame: int | None = None

    def __post_init__(self) -> None:
        if self.moment not in MOMENTS:
            raise ValueError(f"moment {self.moment!r} is not one of {', '.join(MOMENTS)}")
        if self.at.tzinfo is None:
            raise ValueError("a rating's time needs the offset of its place")

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered, as when the questions were skipped."""
        return not (self.felt or self.answers or self.scales)
