"""Which backups go as they get older: many of the last days, few of the last years.

Kept are all of the last 7 days, then the first of each week for 2 months, the first of each month
for 2 years, and the first of each year for good. The first and not the last: which one that is
does not change as newer ones come, so that thinning each day and thinning once lead to the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TypeVar

Key = TypeVar("Key")

ALL = timedelta(days=7)
WEEKLY = timedelta(days=62)
MONTHLY = timedelta(days=2 * 366)


def surplus(made: Iterable[tuple[Key, datetime]], now: datetime) -> list[Key]:
    """Those of the dated backups that may go, oldest first; never the newest.

    All times are local, without an offset. What is dated later than `now` stays: one of the
    clocks was wrong, and nobody knows which.
    """
    ordered = sorted(made, key=lambda each: each[1])
    seen: set[tuple[str, int, int]] = set()
    gone = []
    for key, at in ordered:
        week, month = at.isocalendar()[:2], (at.year, at.month)
        age = now - at
        stands_for = [
            (("week", *week), WEEKLY),
            (("month", *month), MONTHLY),
            (("year", at.year, 0), timedelta.max),
        ]
        first = [longest for span, longest in stands_for if span not in seen]
        seen.update(span for span, _ in stands_for)
        if age > ALL and not any(age <= longest for longest in first):
            gone.append(key)
    return gone[:-1] if gone and gone[-1] == ordered[-1][0] else gone
