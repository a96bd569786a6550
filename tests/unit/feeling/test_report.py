"""What is in a report, before any page: only what was chosen."""

from __future__ import annotations

from datetime import date

import pytest

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.history import History
from feltsense.feeling.report import Wanted, Written, report_of
from feltsense.journal.records import CheckIn, Session
from feltsense.player.history import history_of
from feltsense.player.invented import QUESTIONS, records
from tests.unit.player.test_invented import NOW

MADE = date(2026, 11, 23)
NOTES = [
    Written(date(2026, 11, 20), "later"),
    Written(date(2026, 6, 1), "earlier", "What is here?"),
]


@pytest.fixture(scope="module")
def history() -> History:
    found = list(records(NOW))
    sessions = [each for each in found if isinstance(each, Session)]
    check_ins = [each for each in found if isinstance(each, CheckIn)]
    return history_of(sessions, check_ins, [], QUESTIONS)


def test_notes_are_left_out_unless_they_are_wanted(history: History) -> None:
    assert report_of(history, Wanted(), MADE, NOTES).notes == ()
    wanted = report_of(history, Wanted(notes=True), MADE, NOTES).notes
    assert [note.text for note in wanted] == ["earlier", "later"]
    of_days = Wanted(first=date(2026, 11, 1), notes=True)
    assert [note.text for note in report_of(history, of_days, MADE, NOTES).notes] == ["later"]


def test_only_the_charts_that_are_wanted_and_each_with_its_method(history: History) -> None:
    report = report_of(history, Wanted(charts=("level",)), MADE)
    assert [chart.name for chart in report.charts] == ["level"]
    ((title, method, sources),) = report.methods
    assert title == report.charts[0].title and "0 to 10" in method and sources


def test_the_usual_ones_are_charts_that_there_are(history: History) -> None:
    report = report_of(history, Wanted(), MADE)
    assert [chart.name for chart in report.charts] == [
        kind.name for kind in CHARTS if kind.name in Wanted().charts
    ]
    assert len(report.charts) == len(Wanted().charts)


def test_a_chart_that_there_is_not_is_named(history: History) -> None:
    with pytest.raises(ValueError, match="there is no chart 'mood'; there are: level"):
        report_of(history, Wanted(charts=("mood",)), MADE)


def test_the_period_and_the_counts_are_of_what_is_in_it(history: History) -> None:
    first, last = date(2026, 11, 1), date(2026, 11, 15)
    report = report_of(history, Wanted(first, last), MADE)
    assert report.period == "2026-11-01 to 2026-11-15"
    inside = history.within(first, last).entries
    done = sum(entry.done is not None for entry in inside)
    assert f"{done} exercises and {len(inside) - done} check-ins" in report.opening[0]


def test_nothing_at_all_is_said_plainly() -> None:
    report = report_of(History(), Wanted(), MADE)
    assert report.period == "No entries"
    assert "Nothing was written down" in report.opening[0]
    assert all(chart.is_empty for chart in report.charts)


def test_a_name_stands_on_it(history: History) -> None:
    assert report_of(history, Wanted(name="R."), MADE).title == "What was written down: R."
