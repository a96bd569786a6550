"""What somebody chose to look back at, and the history that is left of all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from feltsense.feeling.shown import called
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.feeling.history import History

PERIODS: dict[str, tuple[str, int | None]] = {
    "month": (tr("30 days"), 30),
    "quarter": (tr("3 months"), 91),
    "year": (tr("A year"), 365),
    "all": (tr("Everything"), None),
    "dates": (tr("From … to …"), None),
}
"""Words and days of each period, by key."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A period, one of PERIODS, and words, exercises and tags; none of them means all of them.

    `first` and `last` count where the period is "dates". `lines` are tags that are drawn as lines
    across time, None for the usual ones.
    """

    period: str = "all"
    first: date | None = None
    last: date | None = None
    words: frozenset[str] = frozenset()
    exercises: frozenset[str] = frozenset()
    lines: frozenset[str] | None = None

    def of(self, history: History, today: date) -> History:
        """What is left of `history`."""
        days = PERIODS[self.period][1]
        if self.period == "dates":
            history = history.within(self.first, self.last)
        elif days is not None:
            history = history.within(today - timedelta(days=days - 1), None)
        if self.exercises:
            history = history.of_exercises(self.exercises)
        if self.words:
            history = history.of_words(self.words)
        return history

    @property
    def is_part(self) -> bool:
        """Whether words or exercises are chosen."""
        return bool(self.words or self.exercises)


@dataclass(frozen=True, slots=True)
class Offered:
    """What there is to choose from: words, exercises by id with their titles, and tags.

    `lines` are the tags that are lines now; `first` is the first day with anything.
    """

    words: tuple[str, ...] = ()
    exercises: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    first: date | None = None


def offered(history: History) -> Offered:
    """Everything that is in `history`, each once, by the alphabet."""
    words, tags, exercises = set[str](), set[str](), dict[str, str]()
    for entry in history.entries:
        tags.update(entry.tags)
        if entry.done is not None:
            exercises[entry.done.id] = entry.done.title
        for rating in entry.ratings:
            words.update(felt.word for felt in rating.felt)
            words.update(rating.answers)
    return Offered(
        tuple(sorted(words, key=_as_shown)),
        tuple(sorted(exercises.items(), key=lambda each: each[1].casefold())),
        tuple(sorted(tags, key=_as_shown)),
        history.lines,
        history.day(history.entries[0]) if history.entries else None,
    )


def _as_shown(name: str) -> str:
    return called(name).casefold()
