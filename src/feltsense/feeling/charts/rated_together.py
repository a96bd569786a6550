"""Words of one kind that were often all rated in one rating, and what those ratings were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from feltsense.feeling.charts.chart import Figure, Floats, Whole
from feltsense.feeling.charts.words_used import WordsUsed, sides, words_used
from feltsense.feeling.history import History
from feltsense.feeling.statistics.agreement import Agreement, agreement, momentary
from feltsense.language import tr

WORDS_TOGETHER, OCCASIONS_FROM = 4, 20
"""Words of one kind that are all rated; occasions of that (evidence.md 3.2)."""

KEPT = 0.9
"""Share of the occasions of four words that must be left for a further word to be taken in."""

Kind = Literal["pleasant", "unpleasant"]
_SIDES: tuple[tuple[Kind, int], ...] = (("unpleasant", -1), ("pleasant", 1))


@dataclass(frozen=True, slots=True, eq=False)
class Together:
    """Words of one `kind` that were rated together: `names`, and the `ratings` of each occasion.

    `ratings` have the shape (occasions, words); `places` are those of the occasions in the series.
    """

    kind: Kind
    names: tuple[str, ...]
    places: Whole
    ratings: Floats

    @property
    def found(self) -> Agreement | None:
        """The correlations, None where there is too little for any."""
        return agreement(self.ratings) if min(self.ratings.shape) >= 2 else None

    @property
    def is_told(self) -> bool:
        """Whether there are occasions enough, and differences between them."""
        return self.figure().shown

    def figure(self) -> Figure:
        """One minus ICC(C,k); no value where the ratings differ too little to tell."""
        found = self.found
        value = None if found is None or not found.mean_consistency >= 0 else found.granularity
        name = tr("how separately {kind} words were rated (1 - ICC(C,k))", kind=self.kind)
        return Figure(name, value, len(self.places), "occasions", OCCASIONS_FROM)

    @property
    def apart(self) -> Floats:
        """What each occasion adds: 0 or more, and their mean is the figure."""
        added: Floats = np.maximum(0.0, 1 - momentary(self.ratings)[1])
        return added


def both_of(history: History) -> tuple[Together, ...]:
    """The unpleasant words and the pleasant ones that were rated together."""
    used = words_used(history.series)
    return tuple(_of_side(used, history, kind, side) for kind, side in _SIDES)


def _of_side(used: WordsUsed, history: History, kind: Kind, side: int) -> Together:
    """The words of a side that were most often rated together, found one by one.

    Only ratings of at least WORDS_TOGETHER of them are looked at, so that a word that often stands
    alone is not the one that all others must go with.
    """
    names, values = _rated(used, sides(used.names, history.vocabulary) == side, len(history.series))
    there = ~np.isnan(values)
    left = there.sum(axis=1) >= WORDS_TOGETHER
    chosen: list[int] = []
    needed = 1.0
    while len(chosen) < len(names):
        counts = there[left].sum(axis=0)
        counts[chosen] = -1
        word = int(counts.argmax())
        if counts[word] < needed:
            break
        chosen.append(word)
        left &= there[:, word]
        if len(chosen) == WORDS_TOGETHER:
            needed = max(1.0, KEPT * int(left.sum()))
    if len(chosen) < WORDS_TOGETHER:
        return Together(kind, (), np.zeros(0, np.int64), np.zeros((0, 0)))
    chosen.sort()
    places = np.flatnonzero(left)
    return Together(kind, tuple(names[word] for word in chosen), places, values[left][:, chosen])


def _rated(used: WordsUsed, wanted: np.ndarray, n: int) -> tuple[list[str], Floats]:
    """The names of the `wanted` words, and n ratings by words, NaN where not rated."""
    names = [name for name, is_wanted in zip(used.names, wanted, strict=True) if is_wanted]
    column = np.cumsum(wanted) - 1
    of_side = wanted[used.word] if len(used.word) else np.zeros(0, np.bool_)
    values = np.full((n, len(names)), np.nan)
    values[used.place[of_side], column[used.word[of_side]]] = used.intensity[of_side]
    return names, values
