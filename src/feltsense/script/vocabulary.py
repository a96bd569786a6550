"""The closed word lists that a script may use: kinds, regions, bells, scales, ambiences.

Each is a tuple or mapping in the order in which people see it. The JSON Schema is made from
the same words, and a test holds the two together.
"""

from __future__ import annotations

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

# Each region with the one that it is part of; leaving out a region leaves out its parts.
REGIONS: dict[str, str | None] = {
    "whole-body": None,
    "head": "whole-body",
    "face": "head",
    "forehead": "face",
    "eyes": "face",
    "jaw": "face",
    "mouth": "face",
    "scalp": "head",
    "neck": "whole-body",
    "throat": "neck",
    "shoulders": "whole-body",
    "left-shoulder": "shoulders",
    "right-shoulder": "shoulders",
    "arms": "whole-body",
    "left-arm": "arms",
    "right-arm": "arms",
    "elbows": "arms",
    "hands": "whole-body",
    "left-hand": "hands",
    "right-hand": "hands",
    "fingers": "hands",
    "torso": "whole-body",
    "chest": "torso",
    "heart": "chest",
    "ribs": "torso",
    "belly": "torso",
    "back": "whole-body",
    "upper-back": "back",
    "lower-back": "back",
    "pelvis": "whole-body",
    "hips": "pelvis",
    "seat": "whole-body",
    "legs": "whole-body",
    "left-leg": "legs",
    "right-leg": "legs",
    "thighs": "legs",
    "knees": "legs",
    "shins": "legs",
    "calves": "legs",
    "ankles": "legs",
    "feet": "whole-body",
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


def nearest(word: str, known: tuple[str, ...] | dict[str, str | None]) -> str | None:
    """The known word that is spelled most like `word`, or None if none is close."""
    matches = get_close_matches(word.lower(), list(known), n=1, cutoff=0.5)
    return matches[0] if matches else None
