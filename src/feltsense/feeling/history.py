"""What was written down over time, as charts need it: no files, no records of the journal.

Built in `player/history.py`. A history may be narrowed to days, exercises and words; whatever is
made of a narrower one knows nothing of the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from feltsense.feeling.days import day_of
from feltsense.feeling.pairs import Pair, pair_of
from feltsense.feeling.questions import Vocabulary
from feltsense.feeling.ratings import Rating
from feltsense.feeling.series import Series, series_of

RESTS = frozenset({"grounding/a-rest"})
"""Exercises of sitting quietly with nothing to do: what changes over them changes anyway."""


@dataclass(frozen=True, slots=True)
class Done:
    """Which exercise it was, and its kind, one of script.vocabulary.KINDS."""

    id: str
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A session, or a check-in where `done` is None.

    `id` is the journal's; `at` is when it began, aware; `ratings` are oldest first; `heard` is in
    seconds.
    """

    id: int
    at: datetime
    ratings: tuple[Rating, ...] = ()
    done: Done | None = None
    ended: datetime | None = None
    heard: float = 0.0
    tags: tuple[str, ...] = ()

    @property
    def is_rest(self) -> bool:
        """Whether it was a rest, rated before and after like an exercise."""
        return self.done is not None and self.done.id in RESTS

    @property
    def pair(self) -> Pair:
        """What was answered before and after it."""
        return pair_of(self.ratings, self.ended)


@dataclass(frozen=True, slots=True)
class Painted:
    """A body map as it is stored (feeling/body_maps.py), and what sums it up.

    `entry` is what it belongs to, or 0; `regions` is how much of each is more, less and numb.
    """

    id: int
    at: datetime
    outline: str
    image: bytes
    entry: int = 0
    regions: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class History:
    """Entries and body maps, oldest first; days begin at the hour `begins`.

    `lines` are the tags that the person wants to see as lines across time.
    """

    entries: tuple[Entry, ...] = ()
    painted: tuple[Painted, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    begins: int = 0
    lines: tuple[str, ...] = ("medication change",)

    @cached_property
    def series(self) -> Series:
        """All ratings as columns; `entries` of it are places in `self.entries`."""
        return series_of(
            (
                (rating, place)
                for place, entry in enumerate(self.entries)
                for rating in entry.ratings
            ),
            self.begins,
        )

    def day(self, entry: Entry | Painted) -> date:
        """The person's day that it belongs to."""
        return day_of(entry.at, self.begins)

    def within(self, first: date | None, last: date | None) -> History:
        """Only what lies on the days from `first` to `last`, both included; None for no bound."""
        if first is None and last is None:
            return self
        low, high = first or date.min, last or date.max
        return replace(
            self,
            entries=tuple(each for each in self.entries if low <= self.day(each) <= high),
            painted=tuple(each for each in self.painted if low <= self.day(each) <= high),
        )

    def of_exercises(self, ids: Collection[str]) -> History:
        """Only sessions of these exercises, with the maps that belong to them; no check-ins."""
        entries = tuple(each for each in self.entries if each.done and each.done.id in ids)
        kept = {entry.id for entry in entries}
        return replace(
            self,
            entries=entries,
            painted=tuple(each for each in self.painted if each.entry in kept),
        )

    def of_words(self, words: Collection[str]) -> History:
        """Only ratings in which one of these words or answers is, and of those only these words.

        An entry without any such rating is still there: it was done.
        """
        return replace(
            self,
            entries=tuple(
                replace(
                    entry,
                    ratings=tuple(
                        only for rating in entry.ratings if (only := _only(rating, words))
                    ),
                )
                for entry in self.entries
            ),
        )


def _only(rating: Rating, words: Collection[str]) -> Rating | None:
    felt = tuple(each for each in rating.felt if each.word in words)
    answers = tuple(each for each in rating.answers if each in words)
    return replace(rating, felt=felt, answers=answers) if felt or answers else None
