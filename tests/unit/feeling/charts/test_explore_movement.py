"""Inertia and instability: which days and check-ins count, and from how many anything is said."""

from __future__ import annotations

import pytest

from feltsense.feeling.charts import inertia, instability
from feltsense.feeling.charts.chart import Points
from tests.unit.feeling.charts.histories import check_in, history, session

UP_AND_DOWN = (2, 3, 5, 6, 6, 4, 3, 3, 1, 2)


def days(count: int) -> list[int]:
    return [UP_AND_DOWN[day % len(UP_AND_DOWN)] for day in range(count)]


@pytest.mark.parametrize(("count", "told"), [(30, False), (31, True)])
def test_inertia_is_told_from_thirty_pairs_of_days(count: int, told: bool) -> None:
    chart = inertia.make(history([check_in(day, value) for day, value in enumerate(days(count))]))
    wanted = "Not enough yet: 29 of 30 pairs of days that follow each other needed before"
    assert (wanted in chart.as_text) is not told
    assert ("How much today resembles yesterday: 0." in chart.as_text) is told
    assert (inertia.NEITHER_BETTER in chart.as_text) is told
    assert {figure.shown for figure in chart.figures} == {told}
    assert not chart.is_empty  # the days themselves are always there


def test_only_days_that_follow_each_other_are_pairs() -> None:
    chart = inertia.make(history([check_in(day, 4) for day in (0, 1, 3, 4, 5, 9)]))
    assert chart.n == 3
    assert [row[0] for row in chart.table.rows] == ["2026-03-03", "2026-03-06", "2026-03-07"]


def test_a_numb_day_is_a_gap_and_no_zero() -> None:
    chart = inertia.make(history([check_in(0, 4), check_in(1, "numb"), check_in(2, 4)]))
    assert chart.n == 0 and chart.is_empty


def test_a_day_is_the_mean_of_what_was_written_on_it() -> None:
    chart = inertia.make(
        history([check_in(0, 2), check_in(0, 5, hours=3), check_in(1, 6), check_in(2, 1)])
    )
    (panel,) = chart.panels
    _, points = panel.layers
    assert isinstance(points, Points)
    assert (points.x.tolist(), points.y.tolist()) == ([3.5, 6.0], [6.0, 1.0])
    assert points.texts[0] == "2026-03-03: 6.0, the day before 3.5"


def test_days_that_are_all_the_same_have_no_likeness_to_tell() -> None:
    chart = inertia.make(history([check_in(day, 5) for day in range(40)]))
    assert "All days are the same, so there is no likeness to tell" in chart.as_text
    assert all(figure.value is None for figure in chart.figures)


@pytest.mark.parametrize(("count", "told"), [(13, False), (14, True)])
def test_instability_is_told_from_fourteen_days(count: int, told: bool) -> None:
    chart = instability.make(
        history([check_in(day, value) for day, value in enumerate(days(count))])
    )
    wanted = "Not enough yet: 13 of 14 days with a check-in needed before"
    assert (wanted in chart.as_text) is not told
    assert ("How far you moved between check-ins: 1." in chart.as_text) is told
    assert ("of 13 moves were of 2 points or more" in chart.as_text) is told
    assert {figure.shown for figure in chart.figures} == {told}


def test_what_came_of_an_exercise_is_no_check_in() -> None:
    chart = instability.make(history([session(0, 3, 9), session(1, 4, 9), check_in(2, 4)]))
    assert chart.table.rows[:] == [
        ("2026-03-03 09:00", "3", "4", "+1"),
        ("2026-03-04 09:00", "4", "4", "+0"),
    ]


def test_check_ins_of_the_same_hour_are_of_one_moment() -> None:
    entries = [check_in(0, 3), check_in(0, 9, hours=0.5), check_in(0, 5, hours=1)]
    chart = instability.make(history(entries))
    assert [row[1:] for row in chart.table.rows] == [("3", "5", "+2")]


def test_a_move_leads_to_the_check_in_it_came_to() -> None:
    chart = instability.make(history([check_in(0, 3), check_in(1, "numb"), check_in(2, 1)]))
    (panel,) = chart.panels
    (points,) = panel.layers
    assert isinstance(points, Points)
    assert points.entries.tolist() == [3] and points.y.tolist() == [-2.0]
    assert points.texts[0] == "2026-03-04 09:00: from 3 to 1, -2"
