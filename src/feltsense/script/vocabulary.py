"""The closed word lists that a script may use: kinds, regions, bells, scales, ambiences.

Each is a tuple or mapping in the order in which people see it. The JSON Schema is made from
the same words, and a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

KINDS: tuple[str, ...] = (
    "grounding",
    "body-scan",
    "breathing",
    "interoception",
    "reflection",
    "creative",
    "connection",
)

STRENGTHS: tuple[str, ...] = ("moderate", "low", "very-low", "none")

BELLS: tuple[str, ...] = ("start", "interval", "end")

AMBIENCES: tuple[str, ...] = ("none", "drone", "brown-noise", "rain")

# The rating scales of feeling/scales.py, by name; `noticing` is the small one for in between.
SCALES: tuple[str, ...] = ("noticing", "numb", "body", "here", "close", "hard", "pull", "clear")

# The line in the middle of a long silence, where a script does not bring its own.
REORIENT: dict[str, str] = {
    "en": "Still here, if you like.",
    "de": "Immer noch hier, wenn du magst.",
    "es": "Seguimos aquí, si quieres.",
    "fr": "Toujours ici, si tu veux.",
}

# Each region with the one that it is part of; leaving out a region leaves out its parts. Nothing is
# part of `whole-body`: who leaves that out leaves out the sections on the whole, not every place.
REGIONS: dict[str, str | None] = {
    "whole-body": None,
    "head": None,
    "face": "head",
    "forehead": "face",
    "eyes": "face",
    "jaw": "face",
    "mouth": "face",
    "scalp": "head",
    "neck": None,
    "throat": "neck",
    "shoulders": None,
    "left-shoulder": "shoulders",
    "right-shoulder": "shoulders",
    "arms": None,
    "left-arm": "arms",
    "right-arm": "arms",
    "elbows": "arms",
    "hands": None,
    "left-hand": "hands",
    "right-hand": "hands",
    "fingers": "hands",
    "torso": None,
    "chest": "torso",
    "heart": "chest",
    "ribs": "torso",
    "belly": "torso",
    "back": None,
    "upper-back": "back",
    "lower-back": "back",
    "pelvis": None,
    "hips": "pelvis",
    "seat": None,
    "legs": None,
    "left-leg": "legs",
    "right-leg": "legs",
    "thighs": "legs",
    "knees": "legs",
    "shins": "legs",
    "calves": "legs",
    "ankles": "legs",
    "feet": None,
    "left-foot": "feet",
    "right-foot": "feet",
    "soles": "feet",
    "toes": "feet",
}


def is_part_of(region: str, whole: str) -> bool:
    """Whether `region` is `whole` or lies within it; both are names from REGIONS."""
    part: str | None = region
    while part is not None:
        if part == whole:
            return True
        part = REGIONS[part]
    return False


def left_after(without: Iterable[str]) -> tuple[str, ...]:
    """The regions that are left, in their order, without those in `without` and their parts."""
    left_out = tuple(without)
    return tuple(
        region for region in REGIONS if not any(is_part_of(region, each) for each in left_out)
    )


def reorient_in(language: str) -> str:
    """The default reorient line of a BCP 47 tag: its own, its primary subtag's, or English."""
    tag = language.lower()
    return REORIENT.get(tag) or REORIENT.get(tag.partition("-")[0]) or REORIENT["en"]


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is spelled most like `word`; None only where nothing is known.

    A word of another alphabet still gets one: a message that names something beats one that
    leaves a person alone with a list.
    """
    words = list(known)
    # Cut, because the comparison takes time with the product of both lengths.
    asked = word[:40].lower().replace("_", "-").replace(" ", "-")
    matches = get_close_matches(asked, words, n=1, cutoff=0.0)
    return matches[0] if matches else None
