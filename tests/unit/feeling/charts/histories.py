"""Invented histories for tests of charts: made by hand, and any whatever."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from feltsense.feeling.history import RESTS, Done, Entry, History
from feltsense.feeling.questions import OwnWord, Questions, vocabulary
from feltsense.feeling.ratings import CANT_TELL, MOMENTS, SOMETHING, Felt, Rating
from feltsense.feeling.words import NOT_FEELING, WORDS

START = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
"""A Monday, in the morning."""

REST = Done(min(RESTS), "A rest", "grounding")
FEET = Done("grounding/feet-and-chair", "Feet and chair", "grounding")
SCAN = Done("body-scan/small-body-scan", "Small body scan", "body-scan")
OUT = Done("breathing/longer-out-breath", "Longer out-breath", "breathing")
BOX = Done("breathing/box-gentle", "Box breathing, gently", "breathing")

OWN = (OwnWord("fizzy", "", 0.4, 0.7), OwnWord("like a Sunday"), OwnWord("level", "", 0.05, 0.0))
VOCABULARY = vocabulary(Questions(own_words=OWN))

Words = dict[str, int | None]
Value = int | Words | str | None
"""An intensity of "sad", words with theirs, an answer such as numb, or no answer at all."""


def rating(moment: str, at: datetime, value: Value) -> Rating:
    match value:
        case int():
            return Rating(moment, at, (Felt("sad", value),))
        case str():
            return Rating(moment, at, answers=(value,))
        case dict():
            return Rating(moment, at, tuple(Felt(word, each) for word, each in value.items()))
        case None:
            return Rating(moment, at, scales={"numb": 4})


def check_in(days: float, value: Value, *tags: str, hours: float = 0) -> Entry:
    """`days` and `hours` after START; its id tells it from the others of a history."""
    at = START + timedelta(days=days, hours=hours)
    return Entry(1, at, (rating("check-in", at, value),), tags=tags)


def session(
    days: float, before: Value, after: Value, done: Done = FEET, minutes: float = 0
) -> Entry:
    """One of six minutes, `days` and `minutes` after START, rated before and after it."""
    at = START + timedelta(days=days, minutes=minutes)
    end = at + timedelta(minutes=6)
    ratings = rating("before", at, before), rating("after", end, after)
    return Entry(1, at, ratings, done, end, heard=360.0)


def history(entries: Sequence[Entry]) -> History:
    """Oldest first, with an id each, from 1 on."""
    ordered = sorted(entries, key=lambda entry: entry.at)
    numbered = [
        Entry(id_, each.at, each.ratings, each.done, each.ended, each.heard, each.tags)
        for id_, each in enumerate(ordered, 1)
    ]
    return History(tuple(numbered), vocabulary=VOCABULARY)


_WORDS = (*WORDS, *(word.name for word in OWN), SOMETHING, "a word let go of")
_TAGS = ("sleep", "contact", "medication change", "an own tag")
_DONE = (FEET, SCAN, OUT, BOX, REST)


def large(ratings: int, seed: int = 1, years: float = 20) -> History:
    """Many ratings over `years`, for how long a chart takes; two of three of them in sessions."""
    chance = random.Random(seed)
    step = years * 365 / max(1, ratings // 3)
    entries = []
    for number in range(ratings // 3):
        entries.append(session(number * step, _words(chance), _words(chance), chance.choice(_DONE)))
        tags = [tag for tag in _TAGS if chance.random() < 0.2]
        entries.append(check_in(number * step + step / 2, _words(chance), *tags))
    return history(entries)


def _words(chance: random.Random) -> Words | str:
    if chance.random() < 0.15:
        return chance.choice(list(NOT_FEELING))
    # The first words more often, so that some stand together often enough.
    pool = _WORDS[:4] + _WORDS[18:22] if chance.random() < 0.7 else _WORDS
    return {word: chance.randint(0, 10) for word in chance.sample(pool, min(len(pool), 5))}


_FELT = st.builds(Felt, st.sampled_from(_WORDS), st.none() | st.integers(0, 10))
_SCALES = st.dictionaries(
    st.sampled_from(("numb", "body", "hard", "own: light")),
    st.integers(0, 10) | st.just(CANT_TELL),
    max_size=3,
)
_ANSWERS = st.lists(st.sampled_from(tuple(NOT_FEELING)), max_size=2, unique=True).map(tuple)
_OFFSETS = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@st.composite
def _ratings(draw: st.DrawFn, moments: Sequence[str], at: datetime) -> Rating:
    return Rating(
        draw(st.sampled_from(moments)),
        at + timedelta(minutes=draw(st.integers(0, 90))),
        tuple(draw(st.lists(_FELT, max_size=6, unique_by=lambda felt: felt.word))),
        draw(_ANSWERS),
        draw(_SCALES),
        late=draw(st.booleans()),
    )


@st.composite
def _entries(draw: st.DrawFn) -> Entry:
    minutes = draw(st.integers(0, 200) | st.integers(0, 3 * 365 * 24 * 60))
    at = START.astimezone(draw(_OFFSETS)) + timedelta(minutes=minutes)
    done = draw(st.none() | st.sampled_from(_DONE))
    moments = MOMENTS[:3] if done else MOMENTS[3:]
    found = draw(st.lists(_ratings(moments, at), max_size=4))
    tags = tuple(draw(st.lists(st.sampled_from(_TAGS), max_size=2, unique=True)))
    return Entry(
        1,
        at,
        tuple(sorted(found, key=lambda rating: rating.at)),
        done,
        draw(st.none() | st.just(at + timedelta(minutes=40))) if done else None,
        draw(st.floats(0, 3600)) if done else 0.0,
        () if done else tags,
    )


@st.composite
def _seeded(draw: st.DrawFn) -> History:
    """Enough of everything that each threshold is sometimes reached."""
    ratings, seed = draw(st.integers(0, 600)), draw(st.integers(0, 10_000))
    return large(ratings, seed, years=draw(st.sampled_from((0.05, 0.3, 2.0, 30.0))))


@st.composite
def _repeated(draw: st.DrawFn) -> History:
    """The same few entries each day, as where nothing ever varies."""
    some = draw(st.lists(_entries(), min_size=1, max_size=3))
    days = draw(st.integers(1, 60))
    return history([_later(each, timedelta(days=day)) for day in range(days) for each in some])


def _later(entry: Entry, by: timedelta) -> Entry:
    return Entry(
        1,
        entry.at + by,
        tuple(
            Rating(r.moment, r.at + by, r.felt, r.answers, r.scales, late=r.late)
            for r in entry.ratings
        ),
        entry.done,
        entry.ended and entry.ended + by,
        entry.heard,
        entry.tags,
    )


HISTORIES = st.lists(_entries(), max_size=25).map(history) | _seeded() | _repeated()
"""Any history whatever: nothing, little, much, never varying, doubled times, every offset."""
