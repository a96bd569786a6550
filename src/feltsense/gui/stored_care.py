"""What a person's standing choices and their own people look like in the settings file."""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.player.care import CAUTIONS, Care
from feltsense.script.own_words import ANCHORS, EYES

MOST_PEOPLE = 12
LONGEST = 200
"""Characters of a name, or of a way to reach somebody, that are kept."""


@dataclass(frozen=True, slots=True)
class Someone:
    """One of a person's own people: who it is, and how to reach them."""

    name: str
    reached: str = ""


def care_from(stored: object) -> Care:
    """The choices that fit; the others as they are meant at first."""
    if not isinstance(stored, dict):
        return Care()
    usual = Care()
    anchor, eyes, cautions = (stored.get(name) for name in ("anchor", "eyes", "cautions"))
    switches = {
        name: value if isinstance(value := stored.get(name), bool) else getattr(usual, name)
        for name in ("touch", "holds", "brief")
    }
    known = [each for each in cautions if each in CAUTIONS] if isinstance(cautions, list) else []
    return Care(
        anchor=anchor if anchor in ANCHORS else "",
        eyes=eyes if eyes in EYES else "",
        cautions=tuple(each for each in CAUTIONS if each in known),
        **switches,
    )


def people_from(stored: object) -> tuple[Someone, ...]:
    """The people that fit, in their order; nobody without a name."""
    if not isinstance(stored, list):
        return ()
    found = []
    for each in stored:
        if isinstance(each, dict) and isinstance(name := each.get("name"), str) and name.strip():
            reached = each.get("reached")
            found.append(
                Someone(name[:LONGEST], reached[:LONGEST] if isinstance(reached, str) else "")
            )
    return tuple(found[:MOST_PEOPLE])
