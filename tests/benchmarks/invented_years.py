"""Twenty invented years of a person, the same ones each time, for the figures of the store."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.records import FINISHED, BodyMap, Note, Played, Session

FIRST = datetime(2006, 1, 1, 8, tzinfo=UTC)
SESSIONS, RATINGS, BODY_MAPS, NOTES = 15_000, 5, 15_000, 10_000
"""75,000 ratings, in sessions of five."""


def session(number: int, ratings: int = 2, a_day: float = 2.0) -> Session:
    """The session `number`, so many a day, with a rating before, the others after it began."""
    started = FIRST + timedelta(days=number / a_day)
    moments = ("before", *("during",) * (ratings - 2), "after")
    felt = tuple(
        Rating(
            moment,
            started + timedelta(minutes=4 * place),
            felt=(Felt("calm", (number + place) % 11), Felt("tired", 3)),
            answers=("foggy",) if number % 3 else (),
            scales={"numb": (number + place) % 11, "body": 4, "hard": 2},
            frame=48_000 * 240 * place if moment == "during" else None,
        )
        for place, moment in enumerate(moments)
    )
    played = Played("body-scan-edges-first", "Body scan, edges first", "body-scan", "ab" * 32)
    return Session(played, started, 600.0, 600.0, FINISHED, felt, "flite rms")


def body_map(number: int) -> BodyMap:
    """A painting of 1.2 kB and what sums it up."""
    at = FIRST + timedelta(days=number / 2, minutes=13)
    image = random.Random(number).randbytes(1200)
    regions = {
        region: {"numb": number % 10 / 10, "more": 0.1} for region in ("hands", "chest", "belly")
    }
    return BodyMap(at, "standing 1", image, regions)


def note(number: int) -> Note:
    """A note of sixty words."""
    text = f"Invented note {number}. " + "It was quiet, and I noticed my hands for a while. " * 6
    return Note(FIRST + timedelta(days=number * 0.75, minutes=20), text)


def everything() -> Iterator[Session | BodyMap | Note]:
    """All of the twenty years, kind by kind."""
    yield from (session(number, RATINGS) for number in range(SESSIONS))
    yield from (body_map(number) for number in range(BODY_MAPS))
    yield from (note(number) for number in range(NOTES))
