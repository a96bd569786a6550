"""The entries of a journal in the order of the list, and what a change of it moves.

Made in the worker: with twenty years in it, that takes longer than a frame of the window.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from feltsense.feeling.ratings import Rating
from feltsense.journal.journal import Journal
from feltsense.journal.records import RUNNING, CheckIn, Record, Session


@dataclass(frozen=True, slots=True)
class Entries:
    """All entries, newest first; `kept_above` and `kept_below` of them are those of before.

    What lies between them is new, and takes the place of what lay between them before.
    """

    records: tuple[Record, ...]
    kept_above: int = 0
    kept_below: int = 0


def at(record: Record) -> datetime:
    """When it was."""
    return record.started if isinstance(record, Session) else record.at


def newest_first(journal: Journal, before: Sequence[Record] = ()) -> Entries:
    """The entries of `journal`, but for a session that is going on, beside those of `before`."""
    found: list[Record] = [each for each in journal.sessions() if each.ending != RUNNING]
    found += journal.check_ins()
    found += journal.notes()
    found += journal.body_maps()
    found.sort(key=_place)
    return beside(found, before)


def beside(found: Sequence[Record], before: Sequence[Record]) -> Entries:
    """`found` as entries, newest first, with what of `before` stays at its ends."""
    most = min(len(found), len(before))
    above = 0
    while above < most and found[above] is before[above]:
        above += 1
    below = 0
    while below < most - above and found[-1 - below] is before[-1 - below]:
        below += 1
    return Entries(tuple(found), above, below)


def _place(record: Record) -> tuple[float, int]:
    """Where it stands in the list; numbers, for comparing aware times is slow."""
    return -at(record).timestamp(), -record.id


def same_in(records: Sequence[Record], record: Record) -> Record | None:
    """The entry as it is in `records` (newest first), changed or not; None where it is gone."""
    place = bisect_left(records, _place(record), key=_place)
    found = records[place] if place < len(records) else None
    is_it = found is not None and type(found) is type(record) and found.id == record.id
    return found if is_it else None


def ratings_of(record: Record) -> tuple[Rating, ...]:
    """The ratings in an entry, in their order."""
    match record:
        case Session():
            return record.ratings
        case CheckIn():
            return (record.rating,) if record.rating is not None else ()
        case _:
            return ()


def with_ratings(record: Record, ratings: Sequence[Rating]) -> Record:
    """The entry with other ratings in it."""
    match record:
        case Session():
            return replace(record, ratings=tuple(ratings))
        case CheckIn():
            return replace(record, rating=ratings[0] if ratings else None)
        case _:
            return record
