"""The journal's records as a history for charts, each answer once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from feltsense.feeling.history import Done, Entry, History, Painted
from feltsense.feeling.pairs import once
from feltsense.feeling.questions import Questions, vocabulary
from feltsense.feeling.ratings import Rating
from feltsense.journal.records import BodyMap, CheckIn, Session


def history_of(
    sessions: Iterable[Session],
    check_ins: Iterable[CheckIn],
    body_maps: Iterable[BodyMap],
    questions: Questions,
) -> History:
    """Everything that charts may look at, in any order; notes are none of it.

    A check-in whose answers stand before a session as well keeps its tags, and its answers are
    those of the session. Words that are hidden by now were chosen once, and are known.
    """
    sat = [_sitting(each) for each in sessions]
    own = list(check_ins)
    ratings = [each.rating for each in own if each.rating is not None]
    alone = {id(each) for each in once(ratings, (each for entry in sat for each in entry.ratings))}
    asked = [
        _check_in(each, (each.rating,) if each.rating and id(each.rating) in alone else ())
        for each in own
    ]
    painted = (
        Painted(each.id, each.at, each.outline, each.image, each.session or 0, each.regions)
        for each in body_maps
    )
    return History(
        entries=tuple(sorted([*sat, *asked], key=lambda entry: entry.at)),
        painted=tuple(sorted(painted, key=lambda each: each.at)),
        vocabulary=vocabulary(replace(questions, hidden=())),
        begins=questions.day_begins,
    )


def _sitting(session: Session) -> Entry:
    played = session.played
    return Entry(
        session.id,
        session.started,
        tuple(sorted(session.ratings, key=lambda rating: rating.at)),
        Done(played.id, played.title, played.kind),
        session.ended,
        session.heard,
    )


def _check_in(check_in: CheckIn, ratings: tuple[Rating, ...]) -> Entry:
    return Entry(check_in.id, check_in.at, ratings, tags=check_in.tags)
