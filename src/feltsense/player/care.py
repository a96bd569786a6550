"""A person's standing choices, applied to every exercise: small, and changeable at any time.

They are asked in small doses and never followed up on (evidence.md 1.1; Treleaven 2018, Britton
2019). What a health caution changes is said where it is chosen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from feltsense.score.choices import Choices
from feltsense.script.steps import Exercise

BREATHING: tuple[str, ...] = (
    "pregnancy",
    "epilepsy",
    "heart-disease",
    "blood-pressure",
    "lung-disease",
    "panic-with-breathing",
    "withdrawal",
)
"""Cautions with which no breath is held."""

CAUTIONS: tuple[str, ...] = (
    *BREATHING,
    "recent-trauma",
    "feeling-unreal",
    "body-image-distress",
    "eating-disorder",
    "chronic-pain",
    "injury",
    "worry-about-the-heart",
)
"""What a person may say of their health, by the words that scripts use for it."""

VISIT = 30.0
"""Seconds that a visit to a region lasts at most while visits are short."""
LONGEST = 10.0
"""Minutes of the longest session inward while visits are short."""
INWARD = ("body-scan", "interoception")
"""Kinds whose length is limited while visits are short."""


@dataclass(frozen=True, slots=True)
class Care:
    """What holds for every session of a person.

    `anchor` and `eyes` are from script.own_words, "" for the usual one; `touch` and `holds` say
    whether there are a hand on the body and breath holds; `brief` whether visits are short, as is
    usual at first; `cautions` are from CAUTIONS.
    """

    anchor: str = ""
    eyes: str = ""
    touch: bool = True
    holds: bool = True
    brief: bool = True
    cautions: tuple[str, ...] = ()

    @property
    def holds_breath(self) -> bool:
        """Whether breath holds are offered: not with a caution that speaks against them."""
        return self.holds and not set(self.cautions) & set(BREATHING)

    def choices(self, without: Iterable[str] = (), minutes: float | None = None) -> Choices:
        """The choices of a session at `minutes`, None for its usual length."""
        return Choices(
            minutes=minutes,
            without=frozenset(without),
            holds=self.holds_breath,
            anchor=self.anchor,
            eyes=self.eyes,
            touch=self.touch,
            visit=VISIT if self.brief else None,
        )

    def longest(self, exercise: Exercise) -> float:
        """The longest session of `exercise` that is offered, in minutes; never under its least."""
        if self.brief and exercise.kind in INWARD:
            return max(exercise.minutes.shortest, min(exercise.minutes.longest, LONGEST))
        return exercise.minutes.longest

    def speaks_against(self, exercise: Exercise) -> tuple[str, ...]:
        """The cautions of `exercise` that are among the person's own, in the script's order."""
        return tuple(caution for caution in exercise.cautions if caution in self.cautions)
