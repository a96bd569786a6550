"""A person's own choices, applied to an Exercise before its time is laid out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for a session.

    `minutes` is None for the exercise's usual length; `without` holds the regions left out
    (names from script.vocabulary.REGIONS); `holds` False takes the holds out of every breath;
    `ambience` is a name in place of the script's own, or None for that. `anchor` and `eyes` are
    from script.own_words, "" for the usual ones; `touch` False leaves out what is done with a
    hand on the body; `visit` is how many seconds a visit to a region lasts at most, None for as
    long as the script has it.
    """

    minutes: float | None = None
    without: frozenset[str] = frozenset()
    holds: bool = True
    ambience: str | None = None
    anchor: str = ""
    eyes: str = ""
    touch: bool = True
    visit: float | None = None
