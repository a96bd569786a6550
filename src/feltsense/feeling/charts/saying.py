"""The words that charts share: counts, changes, periods, and what else could explain a thing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from feltsense.feeling.ratings import Rating
from feltsense.feeling.series import Series

NOTHING_YET = (
    "Nothing is here yet. When you rate what you feel, before or after an exercise or by itself, "
    "it will show here; numb is an answer like any other."
)

TO_THE_USUAL = (
    "Some of this would happen anyway: a rating far from your usual tends to be followed by one "
    "closer to it."
)

NOT_WRITTEN = "Days when nothing was written down may have been different from the days that were."
OTHER_THINGS = "Time of day, sleep, medicine and what else went on that day."
RATING_ITSELF = "Rating feelings often can change how they are rated."
# What else could explain a change over an exercise.
EXPECTED = "What you expect of an exercise can show in the rating after it."
ENDS = "A rating that is near an end of its scale has little room beyond it."

OTHERS = (NOT_WRITTEN, OTHER_THINGS, RATING_ITSELF)
"""What else could explain almost anything here (evidence.md 3.3)."""

LABELS = {"before": "Before", "after": "After", "during": "During", "check-in": "Check-in"}


def count(n: int, thing: str, things: str = "") -> str:
    """Such as `1 day`, `5 entries` or `5 pairs of days`; `things` for any other plural."""
    return f"{n} {thing if n == 1 else things or _plural(thing)}"


def _plural(thing: str) -> str:
    if " or " in thing:
        return " or ".join(map(_plural, thing.split(" or ")))
    joint = next((joint for joint in (" of ", " with ") if joint in thing), "")
    head, tail = thing.split(joint, 1) if joint else (thing, "")
    ends = head.endswith("y") and head[-2:-1] not in "aeiou"
    return f"{head[:-1]}ies{joint}{tail}" if ends else f"{head}s{joint}{tail}"


def signed(value: float) -> str:
    """With one decimal and its sign, such as `+1.5`."""
    return f"{round(value, 1) + 0.0:+.1f}"  # + 0.0, so that nothing is never written -0.0


def date_of(day: int | np.integer) -> str:
    """An ordinal day in words, such as `2026-11-03`."""
    return str(date.fromordinal(int(day)))


def plain(value: float, digits: int = 2) -> str:
    """With `digits` decimals, and nothing never as -0.00."""
    return f"{round(value, digits) + 0.0:.{digits}f}"


def period(days: Sequence[int] | np.ndarray) -> str:
    """From the first to the last of `days` (ordinals, in order) in words."""
    if not len(days):
        return "nothing yet"
    first, last = date.fromordinal(int(days[0])), date.fromordinal(int(days[-1]))
    return f"on {first}" if first == last else f"from {first} to {last}"


def needed(n: int, least: int, of: str, what: str = "an average means much") -> str:
    """Such as `3 of 6 pairs needed before an average means much.`"""
    return f"{n} of {least} {of} needed before {what}."


def not_enough(n: int, least: int, of: str, what: str) -> str:
    """Such as `Not enough yet: 12 of 20 words needed before their variety can be told.`"""
    return f"Not enough yet: {needed(n, least, of, what)}"


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

    columns = ("When", "Moment", "Strongest, 0 to 10", "Feelings", "Other answers")

    def __init__(self, series: Series) -> None:
        self._series = series

    def __len__(self) -> int:
        return len(self._series)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        rating, intensity = self._series.ratings[index], self._series.intensity[index]
        return (
            f"{rating.at:%Y-%m-%d %H:%M}",
            LABELS[rating.moment],
            "" if np.isnan(intensity) else f"{intensity:.0f}",
            felt_words(rating),
            ", ".join(rating.answers),
        )


def aloud(rating: Rating, scale: str = "") -> str:
    """A rating as it is read out: moment, time, its number on a scale, words, answers."""
    number = f"{scale} {rating.scales[scale]} of 10" if scale else ""
    said = "; ".join(filter(None, (number, felt_words(rating), ", ".join(rating.answers))))
    return f"{LABELS[rating.moment]}, {rating.at:%Y-%m-%d %H:%M}" + (f": {said}" if said else "")


def felt_words(rating: Rating) -> str:
    """Its feeling words with their intensities."""
    return ", ".join(
        felt.word if felt.intensity is None else f"{felt.word} {felt.intensity}"
        for felt in rating.felt
    )
