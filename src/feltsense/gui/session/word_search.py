"""Finds words by how they begin, what they contain, what their cue says, or past a slip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from feltsense.feeling.names import folded

_SLIP_FROM = 4
"""Letters from which on one of them may be wrong: in less, every word is near every other."""
_IN_CUE_FROM = 3


def find(typed: str, cues: Mapping[str, str], recent: Sequence[str] = ()) -> list[str]:
    """The names that match `typed`, best first; `cues` maps each name to its cue.

    A name that begins so comes before one that contains it. Where none does, those come that
    begin so but for one slip of the keys. Last those whose cue has it. Within each, the ones in
    `recent` in its order, then the order of `cues`. Nothing typed finds nothing.
    """
    wanted = folded(" ".join(typed.split()))
    if not wanted:
        return []
    ranks = {name: _rank(wanted, folded(name), folded(cue)) for name, cue in cues.items()}
    if len(wanted) >= _SLIP_FROM and not any(rank in (0, 1) for rank in ranks.values()):
        for name in cues:
            if _begins_nearly(wanted, folded(name)):
                ranks[name] = 2
    lately = {name: place for place, name in enumerate(recent)}
    found = [(rank, name) for name, rank in ranks.items() if rank is not None]
    found.sort(key=lambda each: (each[0], lately.get(each[1], len(lately))))
    return [name for _, name in found]


def _rank(wanted: str, name: str, cue: str) -> int | None:
    if name.startswith(wanted):
        return 0
    if wanted in name:
        return 1
    return 3 if len(wanted) >= _IN_CUE_FROM and wanted in cue else None


def _begins_nearly(wanted: str, name: str) -> bool:
    """Whether the name, or a word in it, begins with `wanted` but for one slip."""
    begins = [0, *(place + 1 for place, letter in enumerate(name) if letter == " ")]
    return any(
        is_one_slip(wanted, name[begin : begin + len(wanted) + more])
        for begin in begins
        for more in (-1, 0, 1)
    )


def is_one_slip(typed: str, meant: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two neighbours are exchanged."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    same = 0
    while same < min(len(typed), len(meant)) and typed[same] == meant[same]:
        same += 1
    one, other = typed[same:], meant[same:]
    if len(one) == len(other):
        exchanged = one[1:2] + one[:1] == other[:2] and one[2:] == other[2:]
        return one[1:] == other[1:] or exchanged
    return one[1:] == other if len(one) > len(other) else one == other[1:]
