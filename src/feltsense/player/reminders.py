"""When to remind somebody of a check-in: pure decisions, off unless it is wanted.

Nothing is made up for: a reminder that fell into sleep, a closed app or a quiet hour is gone, and
is never spoken of. All times are on the clock of the place, without a zone.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

OFF, TIMES, RANDOM = "off", "times", "random"
KINDS: tuple[str, ...] = (OFF, TIMES, RANDOM)
MINUTES_A_DAY = 24 * 60
MOST_A_DAY = 6
EVERY_DAY: tuple[int, ...] = tuple(range(7))
STILL_DUE = timedelta(minutes=2)
"""How late a reminder may be; after that it is gone."""


@dataclass(frozen=True, slots=True)
class Reminders:
    """What a person wants: `kind` is from KINDS.

    `times` are minutes of the day, for TIMES; for RANDOM there are `a_day` (1 to MOST_A_DAY)
    between the minutes `first` and `last`, no two of them in the same part of that window. `days`
    are weekdays, 0 for Monday; `seed` makes the random ones the same after a restart.
    """

    kind: str = OFF
    times: tuple[int, ...] = (10 * 60, 16 * 60)
    first: int = 9 * 60
    last: int = 20 * 60
    a_day: int = 2
    days: tuple[int, ...] = EVERY_DAY
    seed: int = 0


def of_day(reminders: Reminders, day: date) -> tuple[int, ...]:
    """The minutes of `day` at which to remind, ascending."""
    if reminders.kind == OFF or day.weekday() not in reminders.days:
        return ()
    if reminders.kind == TIMES:
        return tuple(sorted(set(reminders.times)))
    chance = random.Random(f"{reminders.seed} {day.isoformat()}")
    room = (reminders.last - reminders.first) / reminders.a_day
    return tuple(
        int(reminders.first + (part + chance.random()) * room) for part in range(reminders.a_day)
    )


def following(reminders: Reminders, now: datetime) -> datetime | None:
    """The first reminder later than `now`, or None where there is none within eight days."""
    for ahead in range(8):
        day = now.date() + timedelta(days=ahead)
        for minute in of_day(reminders, day):
            at = datetime.combine(day, time(minute // 60, minute % 60))
            if at > now:
                return at
    return None


def is_due(at: datetime, now: datetime) -> bool:
    """Whether a reminder for `at` is due at `now`: not before it, and not long after."""
    return at <= now < at + STILL_DUE
