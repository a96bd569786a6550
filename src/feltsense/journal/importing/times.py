"""Times as other apps write them, which is mostly without a place."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo

from feltsense.journal.importing.rows import CannotRead
from feltsense.language import tr

NOT_GIVEN = {"time": "not given"}
"""Columns that say that the hour of an entry, noon, is ours and not the person's."""
NOON = time(12)

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?(?: ?(?P<half>[ap])\.? ?m\.?)?",
    re.ASCII | re.IGNORECASE,
)
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_FIRST, _LAST = 1971, 2199


def clock(text: str) -> time:
    """A time of the day, in 24 hours or with am and pm: `20:30`, `8:30 pm`."""
    found = _CLOCK.fullmatch(" ".join(text.split()))  # with narrow and unbreakable spaces, too
    if found is not None:
        hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
        half = (found["half"] or "").lower()
        if minute < 60 and second < 60 and (1 <= hour <= 12 if half else hour < 24):
            if half:
                hour = hour % 12 + 12 * (half == "p")
            return time(hour, minute, second)
    raise CannotRead(tr("“{shortened}” is no time of the day", shortened=shortened(text)))


def day(year: int, month: int, number: int, at: time, text: str) -> datetime:
    """The day at that time, without a place; `text` is how it was written."""
    try:
        found = datetime.combine(datetime(year, month, number), at)
    except (ValueError, OverflowError):
        raise no_date(text) from None
    return checked(found, text)


def iso_day(text: str, at: time) -> datetime:
    """The day as `2026-07-22` or `2026-7-22`, at that time, without a place."""
    found = _ISO_DAY.fullmatch(text.strip())
    if found is None:
        raise no_date(text)
    return day(int(found[1]), int(found[2]), int(found[3]), at, text)


def checked(found: datetime, text: str) -> datetime:
    """The time, where it is one that somebody can have lived through with an app."""
    if not _FIRST <= found.year <= _LAST:
        raise no_date(text)
    return found


def no_date(text: str) -> CannotRead:
    """Why a row is skipped whose date cannot be read."""
    if not text.strip():
        return CannotRead(tr("it has no date"))
    return CannotRead(
        tr("“{shortened}” is no date that Feltsense can read", shortened=shortened(text))
    )


def placed(local: datetime, zone: tzinfo | None) -> datetime:
    """The time with the offset that `zone`, None for this computer's, had then.

    It keeps its hour also where clocks were put forward over it (the offset is that of before);
    of an hour that was twice it is the first.
    """
    try:
        there = local if zone is None else local.replace(tzinfo=zone)
        offset = local - datetime.fromtimestamp(there.timestamp(), UTC).replace(tzinfo=None)
    except (OverflowError, OSError, ValueError):
        raise no_date(str(local)) from None
    return local.replace(tzinfo=timezone(timedelta(minutes=round(offset / timedelta(minutes=1)))))


def minute(at: datetime) -> str:
    """The local minute, as a part of an identity."""
    return f"{at:%Y-%m-%d %H:%M}"


def shortened(text: str) -> str:
    """Text of a file as it fits into a sentence."""
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:39]}…"
