"""Which ratings of a session make its before and its after, where nothing is asked twice.

An answer may stand for a question that was therefore not asked again:

- A scale that was answered by an `[ask ...]` within the last two minutes of a session stands for
  that scale afterwards. It is stored once, as the rating of `during` that it is.
- A check-in kept within the ten minutes before a session stands as its `before`: the session holds
  it as such, with the check-in's own time. So one answer is in two records; who takes the ratings
  of both together leaves it out once, with `once`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from feltsense.feeling.ratings import LATE, Rating
from feltsense.feeling.scales import PAIRS, SCALES

JUST_ANSWERED = timedelta(minutes=2)
JUST_CHECKED_IN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Pair:
    """What was answered before and after one session; None where nothing was."""

    before: Rating | None = None
    after: Rating | None = None


def pair_of(ratings: Sequence[Rating], ended: datetime | None) -> Pair:
    """The last `before` and the last `after` of a session's `ratings`, oldest first.

    The scales answered just before it `ended` are in `after` where it has no answer of its own to
    them; where there is no `after` at all, they alone are, with the time of the last of them.
    """
    before = after = None
    for rating in ratings:
        match rating.moment:
            case "before":
                before = rating
            case "after":
                after = rating
            case _:
                pass
    if just := _during(ratings, ended):
        scales = {name: value for rating in just for name, value in rating.scales.items()}
        if after is None:
            after = Rating("after", just[-1].at, scales=scales)
        else:
            after = replace(after, scales={**scales, **after.scales})
    return Pair(before, after)


def answered_just_now(ratings: Sequence[Rating], ended: datetime | None) -> frozenset[str]:
    """The names of the scales that are not asked again after a session that `ended`."""
    return frozenset(name for rating in _during(ratings, ended) for name in rating.scales)


def as_before(
    check_ins: Iterable[Rating], now: datetime, since: datetime | None = None
) -> Rating | None:
    """The last rating of `check_ins` as the `before` of a session that begins `now`.

    None where none was kept within ten minutes, nor after `since`, when the session before this
    one began: what was felt before that one is none of now. Markers of healthy distance are no
    answers of now either, and a check-in of them alone is no such rating.
    """
    for rating in sorted(check_ins, key=lambda rating: rating.at, reverse=True):
        if not timedelta(0) <= now - rating.at <= JUST_CHECKED_IN:
            continue
        if since is not None and rating.at <= since:
            continue
        scales = {name: value for name, value in rating.scales.items() if name not in PAIRS}
        taken = replace(rating, moment="before", scales=scales)
        if not taken.is_empty:
            return taken
    return None


def once(check_ins: Iterable[Rating], of_sessions: Iterable[Rating]) -> list[Rating]:
    """The ratings of check-ins that stand in no session as well."""
    taken = {rating.at for rating in of_sessions if rating.moment == "before"}
    return [rating for rating in check_ins if rating.at not in taken]


def is_late(at: datetime, ended: datetime | None) -> bool:
    """Whether an answer given at `at` came long after the session `ended`; by the wall clock."""
    return ended is not None and at - ended > LATE


def _during(ratings: Sequence[Rating], ended: datetime | None) -> list[Rating]:
    """The answers given within the last two minutes of a session that `ended`, oldest first.

    Only of scales from 0 to 10: the small question for in between is none of afterwards.
    """
    if ended is None:
        return []
    found = []
    for rating in ratings:
        scales = {
            name: value
            for name, value in rating.scales.items()
            if name not in SCALES or not SCALES[name].choices
        }
        just = rating.moment == "during" and timedelta(0) <= ended - rating.at <= JUST_ANSWERED
        if just and scales:
            found.append(replace(rating, scales=scales))
    return found
