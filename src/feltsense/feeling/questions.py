"""What a person is asked, as they set it up: words, scales and tags, their own among them.

`Questions` is what is stored in the settings; `Asking` is what one screen of questions needs of it.
No numpy here: the first screen uses this file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from feltsense.feeling.days import day_of
from feltsense.feeling.ratings import Rating
from feltsense.feeling.scales import (
    BEFORE_AND_AFTER,
    ONCE_A_DAY,
    OWN,
    PAIRS,
    SCALES,
    Scale,
)
from feltsense.feeling.words import WORDS, Word

TAGS: tuple[str, ...] = ("sleep", "contact", "meeting", "medication change", "craving")
"""What may have been around an entry. Nothing is ever counted up from them."""

LONGEST_WORD = 40
"""Letters of an own word or tag."""

MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A person's own word; `valence` and `arousal` as in words.Word, both None for no place."""

    name: str
    cue: str = ""
    valence: float | None = None
    arousal: float | None = None


@dataclass(frozen=True, slots=True)
class Questions:
    """What a person set up of what they are asked.

    `hidden` are names of words that are not shown; `scales` the names of those asked before and
    after, in their order; `own_scales` have names that begin with OWN; `day_begins` is the hour,
    0 to days.LATEST_BEGIN. `as_list`: the words as a list rather than on the map; `body_first`:
    a check-in begins with the body.
    """

    own_words: tuple[OwnWord, ...] = ()
    hidden: tuple[str, ...] = ()
    scales: tuple[str, ...] = BEFORE_AND_AFTER
    own_scales: tuple[Scale, ...] = ()
    own_tags: tuple[str, ...] = ()
    hidden_tags: tuple[str, ...] = ()
    as_list: bool = False
    body_first: bool = False
    day_begins: int = 0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words to choose from: those with a place on the map, and a person's own without one."""

    placed: Mapping[str, Word] = field(default_factory=lambda: MappingProxyType(WORDS))
    unplaced: Mapping[str, OwnWord] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asking:
    """What one screen of questions asks.

    `recent` are the words used lately, newest first; `without` the regions left out for good.
    """

    words: Vocabulary = field(default_factory=Vocabulary)
    scales: tuple[Scale, ...] = tuple(SCALES[name] for name in BEFORE_AND_AFTER)
    recent: tuple[str, ...] = ()
    tags: tuple[str, ...] = TAGS
    without: frozenset[str] = frozenset()
    as_list: bool = False
    body_first: bool = False


def asking(
    questions: Questions,
    moment: str,
    ratings: Iterable[Rating] = (),
    now: datetime | None = None,
    without: Iterable[str] = (),
) -> Asking:
    """What is asked at `moment`, one of ratings.MOMENTS.

    `ratings` are earlier ones, in any order. A check-in asks once a day for `here` and `close`:
    where the day of `now` has an answer to one, it is not asked again.
    """
    earlier = sorted(ratings, key=lambda rating: rating.at, reverse=True)
    names = list(questions.scales)
    if moment == "check-in" and now is not None:
        today = day_of(now, questions.day_begins)
        of_today = [each for each in earlier if day_of(each.at, questions.day_begins) == today]
        answered = {name for rating in of_today for name in rating.scales}
        names = [name for name in names if name not in ONCE_A_DAY]
        names += [name for name in ONCE_A_DAY if name not in answered]
    known = {**SCALES, **{scale.name: scale for scale in questions.own_scales}}
    return Asking(
        words=vocabulary(questions),
        scales=tuple(known[name] for name in names if name in known and not known[name].choices),
        recent=recent(earlier),
        tags=tags(questions),
        without=frozenset(without),
        as_list=questions.as_list,
        body_first=questions.body_first,
    )


def vocabulary(questions: Questions) -> Vocabulary:
    """The words to choose from, without those that are hidden."""
    hidden = set(questions.hidden)
    placed = dict(WORDS)
    unplaced: dict[str, OwnWord] = {}
    for word in questions.own_words:
        if word.valence is None or word.arousal is None:
            unplaced[word.name] = word
        else:
            placed[word.name] = Word(word.name, word.valence, word.arousal, word.cue)
    return Vocabulary(
        {name: word for name, word in placed.items() if name not in hidden},
        {name: word for name, word in unplaced.items() if name not in hidden},
    )


def recent(newest_first: Iterable[Rating]) -> tuple[str, ...]:
    """The words and answers used last, at most MOST_RECENT, each once."""
    found: dict[str, None] = {}
    for rating in newest_first:
        for name in (*(felt.word for felt in rating.felt), *rating.answers):
            found[name] = None
            if len(found) == MOST_RECENT:
                return tuple(found)
    return tuple(found)


def tags(questions: Questions) -> tuple[str, ...]:
    """The tags to choose from, the person's own last."""
    every = dict.fromkeys((*TAGS, *questions.own_tags))
    return tuple(tag for tag in every if tag not in questions.hidden_tags)


def scale_named(name: str, questions: Questions | None = None) -> Scale:
    """The scale of a stored answer; for one that is not known any more, its name asks."""
    own = questions.own_scales if questions is not None else ()
    for scale in (*SCALES.values(), *PAIRS.values(), *own):
        if scale.name == name:
            return scale
    return Scale(name, name.removeprefix(OWN))
