"""Feeling words as columns: which word, in which rating, how strong.

A word rated 0 ("not at all, right now") is not counted as one that was felt, and "something" is no
word. Answers such as numb are no words either: they are counted where they are asked about.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts.chart import Floats, Whole
from feltsense.feeling.questions import Vocabulary
from feltsense.feeling.ratings import SOMETHING
from feltsense.feeling.series import Series
from feltsense.feeling.words import WORDS

NEITHER = 0.05
"""Up to this far from the middle a word is neither pleasant nor unpleasant."""


@dataclass(frozen=True, slots=True, eq=False)
class WordsUsed:
    """Columns of equal length, one entry a word of a rating, oldest first.

    `word`: index into `names`, which are in alphabetical order. `place`: of the rating, in the
    series. `intensity`: 0 to 10, NaN where only the word was chosen.
    """

    names: tuple[str, ...]
    word: Whole
    place: Whole
    intensity: Floats

    @property
    def felt(self) -> NDArray[np.bool_]:
        """Which were felt: all but those rated 0."""
        there: NDArray[np.bool_] = self.intensity != 0
        return there


def words_used(series: Series) -> WordsUsed:
    """The words of all ratings of `series`, an own one like any other."""
    every = [
        (felt.word, place, np.nan if felt.intensity is None else felt.intensity)
        for place, rating in enumerate(series.ratings)
        for felt in rating.felt
        if felt.word != SOMETHING
    ]
    names = sorted({word for word, _, _ in every})
    index = {name: number for number, name in enumerate(names)}
    return WordsUsed(
        tuple(names),
        np.fromiter((index[word] for word, _, _ in every), np.int64, len(every)),
        np.fromiter((place for _, place, _ in every), np.int64, len(every)),
        np.fromiter((intensity for _, _, intensity in every), np.float64, len(every)),
    )


def sides(names: tuple[str, ...], vocabulary: Vocabulary) -> Whole:
    """Of each name 1 where it is pleasant, -1 where unpleasant, 0 where neither or not placed."""
    found = []
    for name in names:
        word = vocabulary.placed.get(name) or WORDS.get(name)
        valence = word.valence if word else 0.0
        found.append(0 if abs(valence) <= NEITHER else 1 if valence > 0 else -1)
    return np.array(found, np.int64)
