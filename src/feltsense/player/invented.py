"""Eight invented months of nobody, for `feltsense demo`, pictures and tests.

The same for each seed. Feeling comes back slowly and not in a line: there are numb weeks, days and
weeks without a word, sessions stopped early, and answers that cannot be told. Nothing in it is a
model of anybody's recovery.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from feltsense.feeling.questions import OwnWord, Questions
from feltsense.feeling.ratings import CANT_TELL, Felt, Rating, Sensation
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.journal.records import FINISHED, STOPPED, CheckIn, Note, Played, Record, Session

DAYS = 243
QUESTIONS = Questions(
    own_words=(OwnWord("fizzy", "an invented word", 0.4, 0.7), OwnWord("like a Sunday")),
    scales=("numb", "body", "hard", "clear"),
    day_begins=4,
)
"""What the invented person set up."""

_EXERCISES = (
    ("grounding/feet-and-chair", "Feet and chair", "grounding", 240, 5),
    ("body-scan/small-body-scan", "Small body scan", "body-scan", 480, 4),
    ("body-scan/edges-first", "Body scan, edges first", "body-scan", 720, 3),
    ("breathing/longer-out-breath", "Longer out-breath", "breathing", 300, 3),
    ("breathing/box-gentle", "Box breathing, gently", "breathing", 300, 2),
    ("interoception/sensation-words", "Sensation words", "interoception", 540, 3),
    ("grounding/a-rest", "Sitting for a while", "grounding", 300, 4),
)
_SEVERAL = ("calm", "content", "safe", "grateful")
"""Words that are now and then rated together."""
_SENSATIONS = (("hands", "warm"), ("chest", "tight"), ("belly", "heavy"), ("feet", "tingling"))
_AWAY = ((38, 47), (121, 133), (190, 199))
"""Days without a word: from, up to."""
_NUMB = ((0, 30), (70, 84), (134, 143), (205, 211))
"""Days on which little gets through."""
_CHANGE = 96
"""The day of a change of medication."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day: how much gets through, 0 to 1, and whether it is a numb one."""

    number: int
    begins: datetime
    through: float
    numb: bool


def records(last: datetime, seed: int = 7) -> Iterator[Record]:
    """Sessions, check-ins and notes up to an hour before `last` (aware), oldest day first.

    Body maps need the outlines of the window and are made there.
    """
    chance = random.Random(seed)
    for day in days(last, chance):
        for record in _of_day(day, chance):
            if _begins(record) < last - timedelta(hours=1):
                yield record


def days(last: datetime, chance: random.Random) -> Iterator[Day]:
    """The days on which anything is written down."""
    first = last.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=DAYS - 1)
    for number in range(DAYS):
        numb = any(start <= number < end for start, end in _NUMB)
        through = 0.15 + 0.55 * number / DAYS + chance.gauss(0, 0.12) - (0.25 if numb else 0.0)
        away = any(start <= number < end for start, end in _AWAY)
        if away or chance.random() > 0.72:
            continue
        begins = first + timedelta(days=number)
        yield Day(number, begins, min(0.95, max(0.02, through)), numb)


def _begins(record: Record) -> datetime:
    return record.started if isinstance(record, Session) else record.at


def _of_day(day: Day, chance: random.Random) -> Iterator[Record]:
    if day.number == _CHANGE:
        at = day.begins + timedelta(hours=9)
        yield CheckIn(at, _rating("check-in", at, day, chance), ("medication change",))
    if chance.random() < 0.55:
        at = day.begins + timedelta(hours=7, minutes=chance.randint(0, 150))
        tags = [tag for tag in ("sleep", "craving") if chance.random() < 0.2]
        yield CheckIn(at, _rating("check-in", at, day, chance), tuple(tags))
    if chance.random() < 0.75:
        yield _session(
            day, day.begins + timedelta(hours=18, minutes=chance.randint(0, 200)), chance
        )
    if chance.random() < 0.35:
        at = day.begins + timedelta(hours=21, minutes=chance.randint(40, 110))
        tags = [tag for tag in ("contact", "meeting") if chance.random() < 0.35]
        yield CheckIn(at, _rating("check-in", at, day, chance), tuple(tags))
    if chance.random() < 0.08:
        at = day.begins + timedelta(hours=22, minutes=40)
        yield Note(at, "An invented note. It was quiet in the kitchen.")


def _session(day: Day, at: datetime, chance: random.Random) -> Session:
    id_, title, kind, planned, _ = chance.choices(
        _EXERCISES, weights=[each[-1] for each in _EXERCISES]
    )[0]
    early = chance.random() < 0.12
    heard = float(planned * chance.uniform(0.3, 0.8) if early else planned)
    ended = at + timedelta(seconds=heard)
    before = _rating("before", at - timedelta(seconds=40), day, chance)
    nearer = Day(
        day.number,
        day.begins,
        min(0.95, max(0.02, day.through + chance.gauss(0.09, 0.14))),
        day.numb,
    )
    after = _rating("after", ended + timedelta(seconds=50), nearer, chance)
    ratings = (before,) if chance.random() < 0.1 else (before, after)
    return Session(
        Played(id_, title, kind, "00" * 32),
        at,
        float(planned),
        heard,
        STOPPED if early else FINISHED,
        ratings,
        ended=ended,
    )


def _rating(moment: str, at: datetime, day: Day, chance: random.Random) -> Rating:
    """What may have been answered where so much gets through."""
    felt: tuple[Felt, ...] = ()
    answers: tuple[str, ...] = ()
    if chance.random() < 0.95 - day.through:
        answers = tuple(chance.sample(list(NOT_FEELING), chance.choice((1, 1, 1, 2))))
    if not answers or chance.random() < day.through:
        known = [*list(WORDS)[:: 3 if day.through < 0.4 else 1], "fizzy", "like a Sunday"]
        words = chance.sample(known, chance.choice((1, 1, 2, 2, 3, 4)))
        if moment == "check-in" and chance.random() < 0.4:
            words = list(_SEVERAL)
        felt = tuple(
            Felt(word, _whole(10 * day.through + chance.gauss(0, 1.4)))
            if chance.random() < 0.9
            else Felt(word)
            for word in words
        )
    scales: dict[str, int | str] = {
        "numb": _whole(9.5 - 8 * day.through + chance.gauss(0, 1.1)),
        "body": _whole(1 + 8 * day.through + chance.gauss(0, 1.3)),
        "hard": _whole(4 + chance.gauss(0, 2)),
    }
    if chance.random() < 0.15:
        scales["body"] = CANT_TELL
    sensations: tuple[Sensation, ...] = ()
    if chance.random() < day.through / 2:
        place, kind = chance.choice(_SENSATIONS)
        sensations = (Sensation(place, (kind,)),)
    return Rating(moment, at, felt, answers, scales, sensations=sensations)


def _whole(value: float) -> int:
    return min(10, max(0, round(value)))
