"""Finds words by how they begin, what they contain, or what their cue says."""

from __future__ import annotations

from collections.abc import Mapping


def find(typed: str, cues: Mapping[str, str]) -> list[str]:
    """The names that match `typed`, best first; `cues` maps each name to its cue.

    A name that begins so comes before one that contains it, and that before a cue that does;
    within each, the order of `cues`. Nothing typed finds nothing.
    """
    wanted = " ".join(typed.casefold().split())
    if not wanted:
        return []
    ranked: list[tuple[int, int, str]] = []
    for place, (name, cue) in enumerate(cues.items()):
        plain = name.casefold()
        if plain.startswith(wanted):
            ranked.append((0, place, name))
        elif wanted in plain:
            ranked.append((1, place, name))
        elif wanted in cue.casefold() and len(wanted) > 2:
            ranked.append((2, place, name))
    return [name for _, _, name in sorted(ranked)]
