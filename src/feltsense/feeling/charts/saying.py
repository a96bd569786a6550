"""The words that charts share: counts, changes, periods, and what else could explain a thing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from feltsense.feeling.ratings import Rating
from feltsense.feeling.series import Series
from feltsense.feeling.shown import called
from feltsense.language import day as in_figures
from feltsense.language import marked_n, moment, number, tr, trn

NOTHING_YET = tr(
    "Nothing is here yet. When you rate what you feel, before or after an exercise or by itself, "
    "it will show here; numb is an answer like any other."
)

TO_THE_USUAL = tr(
    "Some of this would happen anyway: a rating far from your usual tends to be followed by one "
    "closer to it."
)

NOT_WRITTEN = tr(
    "Days when nothing was written down may have been different from the days that were."
)
OTHER_THINGS = tr("Time of day, sleep, medicine and what else went on that day.")
RATING_ITSELF = tr("Rating feelings often can change how they are rated.")
# What else could explain a change over an exercise.
EXPECTED = tr("What you expect of an exercise can show in the rating after it.")
ENDS = tr("A rating that is near an end of its scale has little room beyond it.")

OTHERS = (NOT_WRITTEN, OTHER_THINGS, RATING_ITSELF)
"""What else could explain almost anything here (evidence.md 3.3)."""

LABELS = {
    "before": tr("Before"),
    "after": tr("After"),
    "during": tr("During"),
    "check-in": tr("Check-in"),
}


_COUNTED: dict[str, tuple[str, str]] = {
    "body map": marked_n("{n} body map", "{n} body maps"),
    "check-in": marked_n("{n} check-in", "{n} check-ins"),
    "check-in or session": marked_n("{n} check-in or session", "{n} check-ins or sessions"),
    "day": marked_n("{n} day", "{n} days"),
    "entry": marked_n("{n} entry", "{n} entries"),
    "exercise": marked_n("{n} exercise", "{n} exercises"),
    "look": marked_n("{n} look", "{n} looks"),
    "month": marked_n("{n} month", "{n} months"),
    "move": marked_n("{n} move", "{n} moves"),
    "occasion": marked_n("{n} occasion", "{n} occasions"),
    "pair": marked_n("{n} pair", "{n} pairs"),
    "pair of days": marked_n("{n} pair of days", "{n} pairs of days"),
    "rating": marked_n("{n} rating", "{n} ratings"),
    "rest pair": marked_n("{n} rest pair", "{n} rest pairs"),
    "session": marked_n("{n} session", "{n} sessions"),
    "tag": marked_n("{n} tag", "{n} tags"),
    "word": marked_n("{n} word", "{n} words"),
}
"""All that is counted on the screens, in one place, since every language has its own plurals."""


def count(n: int, thing: str) -> str:
    """Such as `1 day` or `5 entries`, of a thing that is among the counted ones; else KeyError."""
    return trn(*_COUNTED[thing], n)


def signed(value: float) -> str:
    """With one decimal and its sign, such as `+1.5`."""
    return number(round(value, 1) + 0.0, "+.1f")  # + 0.0, so that nothing is never written -0.0


def date_of(day: int | np.integer) -> str:
    """An ordinal day in words, such as `2026-11-03`."""
    return in_figures(date.fromordinal(int(day)))


def plain(value: float, digits: int = 2) -> str:
    """With `digits` decimals, and nothing never as -0.00."""
    return number(round(value, digits) + 0.0, f".{digits}f")


def period(days: Sequence[int] | np.ndarray) -> str:
    """From the first to the last of `days` (ordinals, in order) in words."""
    if not len(days):
        return tr("nothing yet")
    first, last = date_of(days[0]), date_of(days[-1])
    return (
        tr("on {first}", first=first)
        if first == last
        else tr("from {first} to {last}", first=first, last=last)
    )


def needed(n: int, least: int, of: str, what: str = "") -> str:
    """Such as `3 of 6 pairs needed before an average means much.`"""
    what = what or tr("an average means much")
    return tr("{n} of {least} {of} needed before {what}.", n=n, least=least, of=of, what=what)


def not_enough(n: int, least: int, of: str, what: str) -> str:
    """Such as `Not enough yet: 12 of 20 words needed before their variety can be told.`"""
    return tr("Not enough yet: {needed}", needed=needed(n, least, of, what))


class Aloud(Sequence[str]):
    """Each rating of `places` in words, made when somebody points at it: there may be 75,000."""

    def __init__(self, series: Series, places: np.ndarray, scale: str = "") -> None:
        self._series, self._places, self._scale = series, places, scale

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return aloud(self._series.ratings[self._places[index]], self._scale)


class Rows(Sequence[tuple[str, ...]]):
    """A row of cells for each rating of `series`, made when it is looked at."""

    columns = (
        tr("When"),
        tr("Moment"),
        tr("Strongest, 0 to 10"),
        tr("Feelings"),
        tr("Other answers"),
    )

    def __init__(self, series: Series) -> None:
        self._series = series

    def __len__(self) -> int:
        return len(self._series)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        rating, intensity = self._series.ratings[index], self._series.intensity[index]
        return (
            moment(rating.at),
            LABELS[rating.moment],
            "" if np.isnan(intensity) else f"{intensity:.0f}",
            felt_words(rating),
            ", ".join(map(called, rating.answers)),
        )


def aloud(rating: Rating, scale: str = "") -> str:
    """A rating as it is read out: moment, time, its number on a scale, words, answers."""
    rated = tr("{scale} {value} of 10", scale=scale, value=rating.scales[scale]) if scale else ""
    said = "; ".join(
        filter(None, (rated, felt_words(rating), ", ".join(map(called, rating.answers))))
    )
    return f"{LABELS[rating.moment]}, {moment(rating.at)}" + (f": {said}" if said else "")


def felt_words(rating: Rating) -> str:
    """Its feeling words with their intensities."""
    return ", ".join(
        called(felt.word) if felt.intensity is None else f"{called(felt.word)} {felt.intensity}"
        for felt in rating.felt
    )
