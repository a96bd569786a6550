"""What was done, day by day: a map of the days, and nothing that is missing on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from feltsense.feeling.charts import saying
from feltsense.feeling.charts.chart import NO_ENTRY, Cell, Cells, Chart, Figure, Names, Panel, Table
from feltsense.feeling.history import Entry, History
from feltsense.language import listed, tr

NAME, TITLE = "calendar", tr("What was done")
QUESTION = tr("On which days was there an exercise or a check-in?")

WEEKS = 53
"""Weeks that are shown: about a year, up to the last day with an entry."""

ROOM = 20
"""Weeks that there is room for: the squares of a first week are no wider than they will be."""

MOST_SIGNS = 3
DAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))

METHOD = tr(
    "Each square is a day, each row a day of the week, from Monday on. A sign stands for each "
    "kind of exercise, and one for check-ins, at most three a day. An empty day is a day like any "
    "other: nothing is counted up to it or from it."
)
SOURCES = (tr("No statistics: these are the days as they were written down"),)
OTHERS = (
    tr("A day without a sign may have had anything on it."),
    saying.OTHER_THINGS,
)


def make(history: History) -> Chart:
    """The chart of a history."""
    by_day: dict[date, list[Entry]] = {}
    for entry in history.entries:
        by_day.setdefault(history.day(entry), []).append(entry)
    days = sorted(by_day)
    shown = _shown(days)
    here = {day: by_day[day] for day in days if shown and shown[0] <= day <= shown[1]}
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=(_panel(here, *shown),) if shown else (),
        n=sum(map(len, here.values())),
        of="entry",
        period=saying.period([day.toordinal() for day in sorted(here)]),
        sentences=tuple(_sentences(history, here, len(days))),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (tr("Day"), tr("What was done")),
            [(day.isoformat(), _said(entries)) for day, entries in here.items()],
        ),
        figures=(
            Figure("days with an entry", float(len(here)), len(here), "days", 1),
            Figure(
                "exercises", float(sum(_done(each) for each in here.values())), len(here), "days", 1
            ),
        ),
        sources=SOURCES,
    )


def _shown(days: list[date]) -> tuple[date, date] | None:
    """The first and the last day that are shown: whole weeks, at most WEEKS."""
    if not days:
        return None
    last = days[-1] + timedelta(days=6 - days[-1].weekday()) if days[-1] < _LATEST else days[-1]
    first = max(days[0] - timedelta(days=days[0].weekday()), last - timedelta(days=7 * WEEKS - 1))
    return first, last


_LATEST = date.max - timedelta(days=7)


def _panel(here: dict[date, list[Entry]], first: date, last: date) -> Panel:
    cells = []
    labels = []
    day = first
    while day <= last:
        week, weekday = divmod((day - first).days, 7)
        if weekday == 0:
            labels.append(_month(day, first))
        entries = here.get(day, [])
        text = f"{day.isoformat()}: {_said(entries)}" if entries else f"{day.isoformat()}"
        entry = entries[-1].id if entries else NO_ENTRY
        cells.append(Cell(week, weekday, _signs(entries), text, entry))
        day += timedelta(days=1)
    return Panel(
        Names(tuple(labels), ROOM), Names(DAYS), (Cells(tr("What was done"), tuple(cells)),)
    )


def _month(monday: date, first: date) -> str:
    """The name of the month that begins in this week, "" in the others."""
    begins = monday == first or any((monday + timedelta(days=each)).day == 1 for each in range(7))
    return f"{monday + timedelta(days=6):%b}" if begins else ""


def _signs(entries: list[Entry]) -> tuple[str, ...]:
    signs = dict.fromkeys(
        "rest" if entry.is_rest else entry.done.kind if entry.done else "check-in"
        for entry in entries
    )
    return tuple(signs)[:MOST_SIGNS]


def _done(entries: list[Entry]) -> int:
    return sum(entry.done is not None for entry in entries)


def _said(entries: list[Entry]) -> str:
    """What was done on a day: the exercises by name, and how many check-ins."""
    said = [entry.done.title for entry in entries if entry.done]
    check_ins = len(entries) - len(said)
    if check_ins:
        said.append(saying.count(check_ins, "check-in"))
    return ", ".join(said)


def _sentences(history: History, here: dict[date, list[Entry]], days: int) -> Iterator[str]:
    if not history.entries:
        yield tr("Nothing is here yet. What you do will show here, day by day.")
        return
    done = sum(_done(each) for each in here.values())
    check_ins = sum(map(len, here.values())) - done
    counts = ((done, "exercise"), (check_ins, "check-in"))
    what = listed([saying.count(n, thing) for n, thing in counts if n])
    yield tr("{what} on {count}.", what=what, count=saying.count(len(here), "day"))
    if done:
        yield tr("Stopping early counts in full.")
    if days > len(here):
        more = saying.count(days - len(here), "day")
        yield tr(
            "These are the last {weeks} weeks; before them, {more} more.", weeks=WEEKS, more=more
        )
