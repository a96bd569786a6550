"""Sizes, days and counts of what is kept, in plain words; pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from feltsense.gui import wording
from feltsense.gui.exporting.words import breakable
from feltsense.journal.backups import made_at
from feltsense.journal.month_from_backup import MonthPlan
from feltsense.journal.months import spoken
from feltsense.journal.restoring import Count
from feltsense.language import listed, marked_n, number, tr, trn, within

_COUNTED: dict[str, tuple[str, str]] = {
    "sessions": marked_n("{n:,} session", "{n:,} sessions"),
    "check_ins": marked_n("{n:,} check-in", "{n:,} check-ins"),
    "notes": marked_n("{n:,} note", "{n:,} notes"),
    "body_maps": marked_n("{n:,} body map", "{n:,} body maps"),
}


def size(of: int) -> str:
    """Such as `340 kB` or `1.2 MB`."""
    if of < 1_000_000:
        return tr("{max} kB", max=max(1, round(of / 1000)))
    return (
        tr("{number:.1f} MB", number=of / 1e6)
        if of < 1e9
        else tr("{number:.1f} GB", number=of / 1e9)
    )


def counted(count: int, table: str) -> str:
    """Such as `1 session` or `1,204 notes`; the name of a table that nobody knows as it is."""
    if table in _COUNTED:
        return trn(*_COUNTED[table], count)
    return f"{number(count, ',')} {table.replace('_', ' ')}"


def span(first: date | None, last: date | None) -> str:
    """Such as `3 March 2024 to 22 November 2026`, "" where there is none."""
    if first is None or last is None:
        return ""
    return on(first) if first == last else tr("{on} to {on_2}", on=on(first), on_2=on(last))


def on(day: date) -> str:
    """Such as `22 November 2026`."""
    return wording.whole_date(day)


def lines(counts: Sequence[Count]) -> tuple[str, ...]:
    """A line for each of `counts` that is not nothing."""
    said = []
    for each in counts:
        if each.count:
            days = span(each.first, each.last)
            said.append(counted(each.count, each.table) + (f", {days}" if days else ""))
    return tuple(said)


def offered(plan: MonthPlan, now: datetime) -> str:
    """What a backup has of a month that is not whole here, in a sentence."""
    counts = [counted(count, table) for table, count in plan.missing.items() if count]
    at = made_at(plan.path.name)
    which = (
        tr("The backup of {made}", made=lower(made(at, now)))
        if at
        else tr("A backup ({name})", name=plan.path.name)
    )
    return tr(
        "{which} has {listed} of {spoken} that cannot be read here.",
        which=which,
        listed=listed(counts),
        spoken=spoken(plan.month),
    )


def lower(when: str) -> str:
    """`Today, 9:05` within a sentence."""
    return within(when) if when.startswith((tr("Today"), tr("Yesterday"))) else when


def made(at: datetime, now: datetime) -> str:
    """When a backup was made, such as `Today, 9:05`; both times without an offset or with one."""
    said = wording.when(at, now)
    return said if at.year == now.year else f"{said}, {at.year}"


def place(path: Path) -> str:
    """A path that may go on in the next line."""
    return breakable(str(path))
