"""Where each word stands on the map: near its own place, in level rows, never over another.

A pure function of sizes and coordinates. The coordinates are only ever read; on the screen the
order is kept (more pleasant is further right, more stirred up is further up) and distances
give way where words would lie on each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from feltsense.feeling.words import Word

MOST_ROWS = 12
_SPREAD = 0.6
"""How much the rank of a word counts against its value: room is used, and near words part."""


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle in pixels."""

    x: int
    y: int
    width: int
    height: int

    def overlaps(self, other: Place) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """A place for each word, and the height that they need; the width is what was given."""

    places: dict[str, Place]
    height: int


def lay_out(
    words: Sequence[Word],
    widths: Mapping[str, int],
    line: int,
    width: int,
    height: int,
    gap: int,
) -> Layout:
    """Places for `words` of the given `widths`, all `line` high, in `width` by `height` pixels.

    Nothing overlaps and nothing leaves the width. Where `height` is too little the layout grows
    below it. A word too wide for its half has a row for itself, on its side, and one that is too
    wide for the map has a narrower place than it asked for.
    """
    room = (width - gap) // 2
    levels = _spread({word.name: word.arousal for word in words})
    halves = [
        [word for word in words if _side(word) == side and widths[word.name] <= room]
        for side in (0, 1)
    ]
    wide = [word for word in words if widths[word.name] > room]
    fit = max(1, min(MOST_ROWS, (height + gap) // (line + gap)) - len(wide))
    least = max(fit, *(-(-_needed(half, widths, gap) // (room + gap)) for half in halves))
    for rows in range(least, len(words) + least + 1):
        parted = [_rows(half, widths, levels, rows, room, gap) for half in halves]
        if all(part is not None for part in parted):
            break
    above = _rows_above(wide, parted, levels, rows)
    every = rows + len(wide)
    pitch = line + gap
    if every > 1:
        pitch = max(pitch, (height - line) // (every - 1))
    places: dict[str, Place] = {}
    for side, part in enumerate(parted):
        left = side * (width - room)
        across = _spread({word.name: word.valence for word in halves[side]})
        for row, names in enumerate(part or ()):
            y = (row + sum(first <= row for first in above.values())) * pitch
            for name, x in _across(names, widths, across, left, room, gap):
                places[name] = Place(x, y, widths[name], line)
    order = sorted(wide, key=lambda word: (above[word.name], -levels[word.name]))
    for number, word in enumerate(order):
        taken = min(widths[word.name], width)
        x = (width - taken) * _side(word)
        places[word.name] = Place(x, (above[word.name] + number) * pitch, taken, line)
    return Layout(places, (every - 1) * pitch + line)


def _side(word: Word) -> int:
    """0 for the left half, 1 for the right one."""
    return 0 if word.valence < 0 else 1


def _needed(half: Sequence[Word], widths: Mapping[str, int], gap: int) -> int:
    return sum(widths[word.name] + gap for word in half)


def _rows_above(
    wide: Sequence[Word],
    parted: Sequence[Sequence[Sequence[str]] | None],
    levels: Mapping[str, float],
    rows: int,
) -> dict[str, int]:
    """How many of the rows stand above each wide word: those with no calmer word of its side."""
    above = {}
    for word in wide:
        lower = (
            row
            for row, names in enumerate(parted[_side(word)] or ())
            if any(levels[name] < levels[word.name] for name in names)
        )
        above[word.name] = next(lower, rows)
    return above


def _spread(values: Mapping[str, float]) -> dict[str, float]:
    """Each value on a scale from 0 (least) to 1, between its rank and its true distance."""
    if not values:
        return {}
    order = sorted(values, key=lambda name: values[name])
    low, high = values[order[0]], values[order[-1]]
    last = max(1, len(order) - 1)
    return {
        name: _SPREAD * rank / last + (1 - _SPREAD) * ((values[name] - low) / (high - low or 1))
        for rank, name in enumerate(order)
    }


def _rows(
    words: Sequence[Word],
    widths: Mapping[str, int],
    levels: Mapping[str, float],
    rows: int,
    room: int,
    gap: int,
) -> list[list[str]] | None:
    """The words of one half parted into `rows`, the most stirred up first, or None.

    Of all ways to part them in order, each row no wider than `room`, the one in which the
    squared distances from their own levels are least.
    """
    order = sorted(words, key=lambda word: (-levels[word.name], word.valence))
    names = [word.name for word in order]
    wish = [(1 - levels[name]) * (rows - 1) for name in names]
    count = len(names)
    best: list[float] = [0.0] + [float("inf")] * count
    cuts: list[list[int]] = []
    for row in range(rows):
        here = [float("inf")] * (count + 1)
        cut = [0] * (count + 1)
        for first in range(count + 1):
            if best[first] == float("inf"):
                continue
            cost, used = best[first], -gap
            for last in range(first, count + 1):
                if last > first:
                    used += widths[names[last - 1]] + gap
                    cost += (wish[last - 1] - row) ** 2
                if used > room:
                    break
                if cost < here[last]:
                    here[last], cut[last] = cost, first
        best = here
        cuts.append(cut)
    if best[count] == float("inf"):
        return None
    parted: list[list[str]] = []
    end = count
    for cut in reversed(cuts):
        parted.append(names[cut[end] : end])
        end = cut[end]
    return parted[::-1]


def _across(
    names: Sequence[str],
    widths: Mapping[str, int],
    across: Mapping[str, float],
    left: int,
    room: int,
    gap: int,
) -> list[tuple[str, int]]:
    """Where each word of one row begins: as near its wish as its neighbours leave it."""
    order = sorted(names, key=lambda name: across[name])
    starts = [left + round(across[name] * (room - widths[name])) for name in order]
    free = left
    for n, name in enumerate(order):
        starts[n] = max(starts[n], free)
        free = starts[n] + widths[name] + gap
    free = left + room
    for n in range(len(order) - 1, -1, -1):
        starts[n] = min(starts[n], free - widths[order[n]])
        free = starts[n] - gap
    return list(zip(order, starts, strict=True))
