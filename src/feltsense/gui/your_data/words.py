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

_NAMES: dict[str, tuple[str, str]] = {
    "sessions": ("session", "sessions"),
    "check_ins": ("check-in", "check-ins"),
    "notes": ("note", "notes"),
    "body_maps": ("body map", "body maps"),
}


def size(of: int) -> str:
    """Such as `340 kB` or `1.2 MB`."""
    if of < 1_000_000:
        return f"{max(1, round(of / 1000))} kB"
    return f"{of / 1e6:.1f} MB" if of < 1e9 else f"{of / 1e9:.1f} GB"


def name_of(table: str, count: int) -> str:
    """What the records of a table are called, for so many of them."""
    one, many = _NAMES.get(table, (table.replace("_", " "),) * 2)
    return one if count == 1 else many


def counted(count: int, table: str) -> str:
    """Such as `1 session` or `1,204 notes`."""
    return f"{count:,} {name_of(table, count)}"


def span(first: date | None, last: date | None) -> str:
    """Such as `3 March 2024 to 22 November 2026`, "" where there is none."""
    if first is None or last is None:
        return ""
    return on(first) if first == last else f"{on(first)} to {on(last)}"


def on(day: date) -> str:
    """Such as `22 November 2026`."""
    return f"{wording.day(day).split(' ', 1)[1]} {day.year}"


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
    listed = " and ".join([", ".join(counts[:-1]), counts[-1]] if len(counts) > 1 else counts)
    at = made_at(plan.path.name)
    which = f"The backup of {lower(made(at, now))}" if at else f"A backup ({plan.path.name})"
    return f"{which} has {listed} of {spoken(plan.month)} that cannot be read here."


def lower(when: str) -> str:
    """`Today, 9:05` within a sentence."""
    return when[0].lower() + when[1:] if when.startswith(("Today", "Yesterday")) else when


def made(at: datetime, now: datetime) -> str:
    """When a backup was made, such as `Today, 9:05`; both times without an offset or with one."""
    said = wording.when(at, now)
    return said if at.year == now.year else f"{said}, {at.year}"


def place(path: Path) -> str:
    """A path that may go on in the next line."""
    return breakable(str(path))
