"""`feltsense stats`: every number that the charts show, with its n, interval and threshold."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from feltsense.cli.days import add_days, days
from feltsense.cli.unlocking import add_passphrase, unlocked
from feltsense.places import DataFolder, data_folder

if TYPE_CHECKING:
    from feltsense.feeling.charts.chart import Chart, Figure
    from feltsense.feeling.history import History
    from feltsense.feeling.questions import Questions
    from feltsense.journal.journal import Journal

Command = Callable[[str, str], argparse.ArgumentParser]


def add(command: Command) -> None:
    """Add the command, made by `command(name, help)`."""
    stats = command("stats", "print every number that the charts show, and how it is computed")
    add_days(stats)
    stats.add_argument("--json", action="store_true", help="as one JSON object")
    add_passphrase(stats)
    stats.set_defaults(command=_stats)


def read(data: DataFolder, options: argparse.Namespace) -> tuple[Journal, Questions, History]:
    """What is kept in `data`, and all of it as a history. Raises Refused."""
    from feltsense.gui import settings
    from feltsense.journal.journal import Journal
    from feltsense.player.history import history_of
    from feltsense.vault.kept import Kept

    seal = unlocked(data, options)
    journal = Journal(data.journal, read_only=True, seal=seal)
    for problem in journal.problems:
        print(f"feltsense: {problem}", file=sys.stderr)
    questions = settings.load(data.settings, Kept(seal))[0].questions
    found = history_of(journal.sessions(), journal.check_ins(), journal.body_maps(), questions)
    return journal, questions, found


def _stats(options: argparse.Namespace) -> int:
    from feltsense.feeling.charts import CHARTS

    first, last = days(options)
    _, _, history = read(data_folder(options.data), options)
    found = history.within(first, last)
    charts = [kind.make(found) for kind in CHARTS]
    if options.json:
        json.dump(as_json(charts, first, last), sys.stdout, indent=1)
        print()
    else:
        print("\n\n".join("\n".join(lines(chart)) for chart in charts))
    return 0


def as_json(charts: list[Chart], first: date | None, last: date | None) -> dict[str, Any]:
    """The figures of `charts` with what they rest on."""
    return {
        "from": first and first.isoformat(),
        "to": last and last.isoformat(),
        "charts": [
            {
                "name": chart.name,
                "title": chart.title,
                "n": chart.n,
                "of": chart.of,
                "period": chart.period,
                "sentences": list(chart.sentences),
                "method": chart.method,
                "others": list(chart.others),
                "sources": list(chart.sources),
                "figures": [_figure(figure) for figure in chart.figures],
            }
            for chart in charts
        ],
    }


def lines(chart: Chart) -> Iterator[str]:
    """A chart's sentences and figures, a line each."""
    yield chart.title
    for sentence in chart.sentences:
        yield f"  {sentence}"
    for figure in chart.figures:
        yield f"  - {figure.name}: {_in_words(figure)}"
    yield f"  How: {chart.method}"


def _figure(figure: Figure) -> dict[str, Any]:
    """A number that is not shown is not printed either: there is not enough for it."""
    there = figure.shown
    return {
        "name": figure.name,
        "value": figure.value if there else None,
        "low": figure.low if there else None,
        "high": figure.high if there else None,
        "n": figure.n,
        "of": figure.of,
        "needed": figure.needed,
        "shown": there,
    }


def _in_words(figure: Figure) -> str:
    rests = f"{figure.of}: {figure.n}"
    if figure.value is None and figure.n >= figure.needed:  # such as where nothing varies
        return f"cannot be told ({rests})"
    if not figure.shown or figure.value is None:
        return f"not enough yet ({rests} of {figure.needed} needed)"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.3g} ({rests})"
    return f"{figure.value:.3g}, likely between {figure.low:.3g} and {figure.high:.3g} ({rests})"
