"""What is suggested after a session that was a lot."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from feltsense.feeling.ratings import CANT_TELL, Rating
from feltsense.journal.records import FINISHED, Played, Session
from feltsense.player.suggest import outside_first, suggest
from feltsense.script.steps import Breathe, Exercise, Minutes, Pattern, Section

AT = datetime(2026, 11, 23, 12, tzinfo=UTC)


def exercise(title: str, kind: str, minutes: float, *steps: Breathe) -> Exercise:
    return Exercise(
        id=f"{kind}/{title}",
        title=title,
        kind=kind,
        summary="",
        minutes=Minutes(minutes, minutes, minutes),
        sections=(Section("All", steps),),
        digest="0" * 64,
    )


HELD = exercise("Held", "grounding", 1, Breathe(Pattern(4, 4, 4, 4), cycles=3))
LONG, SHORT = exercise("Long", "grounding", 9), exercise("Short", "grounding", 2)
SCAN = exercise("Scan", "body-scan", 5)


def session(before: dict[str, int | str], after: dict[str, int | str]) -> Session:
    ratings = (Rating("before", AT, scales=before), Rating("after", AT, scales=after))
    played = Played(SCAN.id, SCAN.title, SCAN.kind, SCAN.digest)
    return Session(played, AT, 300.0, heard=300.0, ending=FINISHED, ratings=ratings, ended=AT)


def test_outside_comes_the_shortest_first_and_breath_holds_last() -> None:
    assert outside_first([LONG, HELD, SCAN, SHORT]) == [SHORT, LONG, HELD]


@pytest.mark.parametrize(
    ("before", "after", "hard"),
    [
        ({"hard": 2}, {"hard": 4}, False),
        ({"hard": 2}, {"hard": 5}, True),
        ({}, {"hard": 8}, True),
        ({"hard": 9}, {}, True),
        ({"numb": 3}, {"numb": 6}, True),  # shutting down counts, too
        ({"here": 7}, {"here": 4}, True),
        ({"hard": 5}, {"hard": CANT_TELL}, False),
        ({}, {}, False),
    ],
)
def test_after_a_lot_something_outside_is_suggested(
    before: dict[str, int | str], after: dict[str, int | str], hard: bool
) -> None:
    found = suggest([SCAN, SHORT], [session(before, after)])
    assert found is not None
    assert ("a lot" in found.why) == hard
    if hard:
        assert found.exercise is SHORT


def test_what_was_answered_just_before_the_end_counts() -> None:
    asked = Rating("during", AT, scales={"numb": 9}, frame=1)
    last = session({"numb": 3}, {})
    found = suggest([SCAN, SHORT], [replace(last, ratings=(last.ratings[0], asked))])
    assert found is not None and "a lot" in found.why
