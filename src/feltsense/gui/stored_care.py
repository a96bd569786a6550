"""Standing choices, own people and reminders as they lie in the settings file."""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.player.care import CAUTIONS, Care
from feltsense.player.reminders import EVERY_DAY, KINDS, MINUTES_A_DAY, MOST_A_DAY, Reminders
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


def reminders_from(stored: object) -> Reminders:
    """The reminders that fit; none where what is stored makes no sense."""
    if not isinstance(stored, dict) or stored.get("kind") not in KINDS:
        return Reminders()
    usual = Reminders()
    times = [each for each in _whole(stored.get("times")) if 0 <= each < MINUTES_A_DAY]
    days = [each for each in EVERY_DAY if each in _whole(stored.get("days"))]
    first, last, a_day, seed = (stored.get(name) for name in ("first", "last", "a_day", "seed"))
    if type(first) is not int or type(last) is not int or not 0 <= first < last < MINUTES_A_DAY:
        first, last = usual.first, usual.last
    return Reminders(
        kind=stored["kind"],
        times=tuple(sorted(set(times))) if isinstance(stored.get("times"), list) else usual.times,
        first=first,
        last=last,
        a_day=a_day if type(a_day) is int and 1 <= a_day <= MOST_A_DAY else usual.a_day,
        days=tuple(days) if isinstance(stored.get("days"), list) else usual.days,
        seed=seed if type(seed) is int else 0,
    )


def _whole(stored: object) -> list[int]:
    return [each for each in stored if type(each) is int] if isinstance(stored, list) else []


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
