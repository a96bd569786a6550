"""One thing to suggest on the home screen, and why; a pure function, never a ranking.

A suggestion follows what was done and what was hard lately (evidence.md 1.2 and 4.3). It
says its reason in plain words, and nothing follows from ignoring it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from feltsense.feeling.offers import HARDEST, offer_after
from feltsense.feeling.pairs import pair_of
from feltsense.journal.records import RUNNING, Session
from feltsense.language import tr
from feltsense.player.care import Care
from feltsense.script.steps import Breathe, Exercise

OUTSIDE_FIRST = "grounding"
ORDER: tuple[str, ...] = ("grounding", "breathing", "interoception", "body-scan")
"""Outside, then brief visits, then staying: the order in which kinds are first suggested."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One exercise and the reason it is suggested, in a sentence for the person."""

    exercise: Exercise
    why: str


def outside_first(exercises: Sequence[Exercise]) -> list[Exercise]:
    """The exercises that stay outside, the shortest and gentlest first."""
    return sorted((each for each in exercises if each.kind == OUTSIDE_FIRST), key=_gentleness)


def suggest(
    exercises: Sequence[Exercise], sessions: Sequence[Session], care: Care | None = None
) -> Suggestion | None:
    """What to suggest now; `sessions` oldest first. None where there is nothing to suggest.

    An exercise that `care` speaks against is not suggested; it stays in the library.
    """
    if care is not None:
        exercises = [each for each in exercises if not care.speaks_against(each)]
    if not exercises:
        return None
    outside = outside_first(exercises)
    done = [session for session in sessions if session.ending != RUNNING]
    if not done:
        first = outside[0] if outside else _shortest(exercises)
        return Suggestion(first, tr("A short way to begin, with your eyes open."))
    if outside and _was_hard(done[-1]):
        return Suggestion(outside[0], tr("Last time was a lot. This one stays outside."))
    known = {session.played.kind for session in done}
    for kind in ORDER:
        of_kind = [exercise for exercise in exercises if exercise.kind == kind]
        if of_kind and kind not in known:
            return Suggestion(_shortest(of_kind), tr("Something you have not tried yet."))
    by_id = {exercise.id: exercise for exercise in exercises}
    for session in reversed(done):
        if session.played.id in by_id:
            return Suggestion(by_id[session.played.id], tr("The one you did last."))
    return Suggestion(_shortest(list(exercises)), tr("Something short."))


def _shortest(exercises: Sequence[Exercise]) -> Exercise:
    """The shortest, those without breath holds first."""
    return min(exercises, key=_gentleness)


def _gentleness(exercise: Exercise) -> tuple[bool, float, str]:
    return _holds(exercise), exercise.minutes.usual, exercise.title


def _holds(exercise: Exercise) -> bool:
    return any(
        isinstance(step, Breathe) and step.pattern != step.pattern.without_holds()
        for section in exercise.sections
        for step in section.steps
    )


def _was_hard(session: Session) -> bool:
    hard = [
        value for rating in session.ratings if isinstance(value := rating.scales.get("hard"), int)
    ]
    if hard and hard[-1] >= HARDEST:
        return True
    pair = pair_of(session.ratings, session.ended)
    return offer_after(pair.before, pair.after) is not None
