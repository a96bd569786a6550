"""Invented entries of every kind, for pictures and tests of the page "Your sessions"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from feltsense.feeling.ratings import Felt, Rating
from feltsense.gui.samples import NOW, exercises
from feltsense.journal.records import (
    CUT_OFF,
    FINISHED,
    STOPPED,
    CheckIn,
    Mood,
    Note,
    Played,
    Record,
    Session,
    Source,
)
from feltsense.script.steps import Exercise


def entries() -> tuple[Record, ...]:
    """What twelve days may hold: sittings of each ending, check-ins and notes, newest first."""
    feet, small, edges, longer, _, words = exercises()
    daylio = Source("Daylio", "1", {"weekday": "Friday", "activities": "reading | walk"})

    def sat(
        exercise: Exercise, ago: timedelta, heard: float, ending: str, *ratings: Rating
    ) -> Session:
        played = Played(exercise.id, exercise.title, exercise.kind, exercise.digest)
        minutes = exercise.minutes.usual * 60
        return Session(played, NOW - ago, minutes, heard, ending, ratings)

    def felt(moment: str, ago: timedelta, *words: Felt, **scales: int | str) -> Rating:
        return Rating(moment, NOW - ago, felt=words, scales=dict(scales))

    def hours(count: float) -> timedelta:
        return timedelta(hours=count)

    numb = Rating("before", NOW - hours(13), answers=("numb", "far away"), scales={"numb": 8})
    made: list[Record] = [
        sat(longer, hours(13), 242, FINISHED, numb,
            felt("during", hours(13), noticing="very little"),
            felt("after", hours(12.9), Felt("tired", 4), Felt("calm"), numb=6, hard=2)),
        Note(NOW - hours(14), "The window was open. I heard the tram and stayed with it."),
        sat(small, hours(26), 96, STOPPED, felt("before", hours(26), Felt("tense", 6))),
        replace(
            sat(edges, hours(27), 190, CUT_OFF, felt("before", hours(27), Felt("restless", 5))),
            part="feet",
        ),
        CheckIn(NOW - hours(51), None, ("work", "late"), daylio, (Mood("meh", 3),)),
        sat(feet, hours(74), 180, FINISHED),
        CheckIn(
            NOW - hours(99), Rating("check-in", NOW - hours(99), answers=("flat",)), (), daylio
        ),
        Note(NOW - hours(100), "Slept badly. Rain all day.", source=daylio),
        sat(words, hours(150), 235, FINISHED,
            felt("after", hours(150), Felt("curious", 3), hard=1)),
        sat(feet, hours(290), 40, STOPPED),
    ]  # fmt: skip
    return tuple(replace(each, id=number) for number, each in enumerate(made, start=1))
