"""A report for somebody else to read: what is in it, as words and charts, before any page.

Everything in it was chosen, item by item; notes are in it only where they were asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.charts.saying import count
from feltsense.feeling.history import History
from feltsense.language import tr

USUAL: tuple[str, ...] = ("level", "numbness", "naming", "before-and-after")
"""The charts that are in a report where nobody chose."""

ABOUT = (
    tr(
        "These are one person's own answers, given in private at a desk, in words and on scales "
        "from 0 to 10 made for this app. They are not a test, have no cut-offs, and say nothing "
        "about why."
    ),
    tr(
        "Numb, and answers like it, are answers. They are counted by themselves and are never a "
        "zero. Days without an entry are not filled in."
    ),
)


@dataclass(frozen=True, slots=True)
class Written:
    """A note, as it was written."""

    on: date
    text: str
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be in a report: days (None for no bound), names of charts, and a title.

    `notes`: whether notes are in it; `name` is who it is about, as they want to be called.
    """

    first: date | None = None
    last: date | None = None
    charts: tuple[str, ...] = USUAL
    notes: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """What is to be put on pages."""

    title: str
    period: str
    opening: tuple[str, ...]
    charts: tuple[Chart, ...]
    notes: tuple[Written, ...]
    made: str

    @property
    def others(self) -> tuple[str, ...]:
        """What else could explain several of the charts: said once, and not with each."""
        shown = (chart for chart in self.charts if not chart.is_empty)
        count = Counter(other for chart in shown for other in chart.others)
        return tuple(other for other, charts in count.items() if charts > 1)

    @property
    def methods(self) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        """How each chart was computed: its title, its method, and its sources."""
        return tuple((chart.title, chart.method, chart.sources) for chart in self.charts)


def report_of(
    history: History, wanted: Wanted, made: date, notes: Iterable[Written] = ()
) -> Report:
    """The report `made` on a day. Raises ValueError for a chart that there is not."""
    unknown = set(wanted.charts) - {kind.name for kind in CHARTS}
    if unknown:
        names = ", ".join(kind.name for kind in CHARTS)
        raise ValueError(f"there is no chart {sorted(unknown)[0]!r}; there are: {names}")
    found = history.within(wanted.first, wanted.last)
    low, high = wanted.first or date.min, wanted.last or date.max
    written = sorted((each for each in notes if low <= each.on <= high), key=lambda each: each.on)
    days = sorted({found.day(entry) for entry in found.entries})
    return Report(
        title=tr("What was written down") + (f": {wanted.name}" if wanted.name else ""),
        period=_period(wanted, days),
        opening=(_counts(found, days), *ABOUT),
        charts=_charts(found, wanted.charts),
        notes=tuple(written) if wanted.notes else (),
        made=tr(
            "Made with Feltsense on {made}, on the computer where it was written down.", made=made
        ),
    )


def _charts(history: History, names: Collection[str]) -> tuple[Chart, ...]:
    return tuple(kind.make(history) for kind in CHARTS if kind.name in names)


def _period(wanted: Wanted, days: Sequence[date]) -> str:
    first, last = (
        wanted.first or (days[0] if days else None),
        wanted.last or (days[-1] if days else None),
    )
    return tr("{first} to {last}", first=first, last=last) if first and last else tr("No entries")


def _counts(history: History, days: Sequence[date]) -> str:
    if not history.entries:
        return tr("Nothing was written down in this period.")
    sessions = sum(entry.done is not None for entry in history.entries)
    check_ins = len(history.entries) - sessions
    return tr(
        "{count} and {count_2} on {count_3}, the first on {days}, the last on {days_2}.",
        count=count(sessions, "exercise"),
        count_2=count(check_ins, "check-in"),
        count_3=count(len(days), "day"),
        days=days[0],
        days_2=days[-1],
    )
