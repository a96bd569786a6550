"""Which day an entry belongs to.

An entry keeps the offset of the place where it was made, so neither daylight saving nor a journey
moves it to another day or hour.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

LATEST_BEGIN = 12
"""The latest hour at which a person's day may begin."""


def day_of(at: datetime, begins: int = 0) -> date:
    """The day that `at` belongs to at its own place, where a day begins at the hour `begins`.

    `at` is aware; `begins` is 0 to LATEST_BEGIN. 1:30 on a Tuesday is Monday where days begin at 4.
    """
    on_the_clock = at.replace(tzinfo=None)
    if on_the_clock.hour >= begins or on_the_clock.date() == date.min:
        return on_the_clock.date()
    return on_the_clock.date() - timedelta(days=1)
