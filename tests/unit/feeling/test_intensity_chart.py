"""The intensity chart as data: what it draws, and what it dares to say at each n."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.charts.intensity import TO_THE_USUAL, intensity_chart
from feltsense.feeling.ratings import Felt, Rating
from feltsense.feeling.words import NOT_FEELING

START = datetime(2026, 11, 3, 18, 0, tzinfo=timezone(timedelta(hours=1)))
Entry = tuple[Rating, int]


def rating(
    moment: str, days: float, intensity: int | None = None, *answers: str, minutes: int = 0
) -> Rating:
    felt = () if intensity is None else (Felt("sad", intensity), Felt("calm", 0))
    return Rating(moment, START + timedelta(days=days, minutes=minutes), felt, answers)


def sitting(days: float, before: int | None, after: int | None, id_: int = 0) -> list[Entry]:
    """A session with both ratings; None is numb."""
    return [
        (
            rating(moment, days, value, *(("numb",) if value is None else ()), minutes=minutes),
            id_ or round(days * 1000) + 1,
        )
        for moment, value, minutes in (("before", before, 0), ("after", after, 6))
    ]


def pairs(count: int, per_day: int = 1) -> Chart:
    entries = []
    for number in range(count):
        day = number // per_day + (number % per_day) * 0.05
        entries += sitting(day, 3, 4 + number % 2, number + 1)
    return intensity_chart(entries)


def x_of(days: float, minutes: int = 0) -> float:
    """The place of a moment on the clock of its place."""
    local = START.replace(tzinfo=UTC) + timedelta(days=days, minutes=minutes)
    return local.timestamp()


def test_an_empty_journal_is_a_kind_empty_chart() -> None:
    chart = intensity_chart([])
    assert chart.is_empty and chart.n == 0
    assert chart.table.rows == () and chart.spans == () and chart.lines == ()
    (sentence,) = chart.sentences
    assert "Nothing is here yet" in sentence and "numb is an answer" in sentence
    assert sentence in chart.as_text and chart.title in chart.as_text
    assert TO_THE_USUAL not in chart.sentences


def test_before_and_after_are_told_apart_without_colour() -> None:
    chart = intensity_chart([*sitting(0, 4, 7), (rating("during", 0.01, 5), 1)])
    before, after, during = chart.points
    assert (before.x, before.y) == ((x_of(0),), (4.0,))
    assert (after.x, after.y) == ((x_of(0, 6),), (7.0,))
    assert during.y == (5.0,)
    assert len({points.shape for points in chart.points}) == 3
    assert [points.role for points in chart.points] == ["before", "after", "during"]
    assert before.texts == ("Before, 2026-11-03 18:00: sad 4, calm 0",)
    assert chart.y_range == (0.0, 10.0)
    assert [tick.value for tick in chart.y_ticks] == [0, 5, 10]
    assert chart.y_ticks[2].label == "as strong as I can imagine"


def test_numb_has_its_own_track_and_no_height() -> None:
    chart = intensity_chart(sitting(0, None, 2))
    assert [points.y for points in chart.points] == [(), (2.0,), ()]
    (mark,) = chart.numb.marks
    assert mark.x == x_of(0) and mark.words == ("numb",) and mark.role == "before"
    assert mark.text == "Before, 2026-11-03 18:00: numb"
    assert any("In 1 session one side is an answer such as numb" in s for s in chart.sentences)
    assert not any("pairs" in sentence for sentence in chart.sentences)


@pytest.mark.parametrize("answer", NOT_FEELING)
def test_only_such_answers_still_make_a_chart(answer: str) -> None:
    chart = intensity_chart([(rating("before", 0, None, answer), 1)])
    assert not chart.is_empty and chart.n == 1
    assert [mark.words for mark in chart.numb.marks] == [(answer,)]
    assert all(points.y == () for points in chart.points)


def test_ratings_without_word_or_answer_count_and_have_no_point() -> None:
    scales = Rating("before", START, scales={"hard": 4})
    chart = intensity_chart([(scales, 1), (Rating("after", START), 1)])
    assert chart.n == 2 and chart.is_empty and len(chart.table.rows) == 2
    assert "no point to draw" in chart.sentences[1]


def test_lines_break_after_seven_empty_days() -> None:
    days = [0, 1, 8, 16, 17, 40]
    chart = intensity_chart([entry for day in days for entry in sitting(day, 3, 5)])
    before = [line for line in chart.lines if line.role == "before"]
    assert [line.x for line in before] == [
        tuple(x_of(day) for day in (0, 1, 8)),
        tuple(x_of(day) for day in (16, 17)),
    ]
    assert len([line for line in chart.lines if line.role == "after"]) == 2
    assert [span.label for span in chart.spans] == [
        "nothing written down for 7 days",
        "nothing written down for 22 days",
    ]
    assert chart.x_range is not None
    assert chart.x_range[0] < x_of(0) and chart.x_range[1] > x_of(40, 6)


@pytest.mark.parametrize("count", [1, 2])
def test_below_three_pairs_there_is_no_average(count: int) -> None:
    chart = pairs(count)
    assert f"{count} of 3 pairs of before and after needed before an average." in chart.sentences
    assert "On average" not in chart.as_text and TO_THE_USUAL in chart.sentences


@pytest.mark.parametrize("count", [3, 5])
def test_from_three_pairs_an_average_without_a_range(count: int) -> None:
    text = pairs(count).as_text
    assert re.search(rf"On average \+1\.\d points afterwards, {count} pairs\.", text)
    assert f"{count} of 6 days with a pair needed" in text
    assert "likely" not in text and TO_THE_USUAL in text


def test_from_six_pairs_the_likely_range() -> None:
    text = pairs(6).as_text
    assert "On average +1.5 points afterwards (likely between +0.9 and +2.1), 6 pairs." in text
    assert "needed" not in text and TO_THE_USUAL in text


def test_pairs_of_one_day_do_not_make_the_range_narrower() -> None:
    text = pairs(8, per_day=2).as_text
    assert "On average +1.5 points afterwards, 8 pairs on 4 days." in text
    assert "4 of 6 days with a pair needed" in text and "likely" not in text


def test_no_change_is_no_minus_zero() -> None:
    chart = intensity_chart([e for d in range(7) for e in sitting(d, 5 + d % 2, 6 - d % 2)][:-2])
    assert "+0.0 points" in chart.as_text and "-0.0" not in chart.as_text


CAUSAL = re.compile(
    r"\b(because|thanks to|due to|caus\w+|improv\w+|help\w*|heal\w*|restor\w*|works?|working|"
    r"leads? to|led to|makes?|made|better|worse|great|well done|streak\w*|effect\w*)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("count", [0, 1, 3, 6, 30])
def test_it_never_says_why_nor_that_something_is_good(count: int) -> None:
    chart = intensity_chart(
        [*(e for d in range(count) for e in sitting(d, 3, 5)), *sitting(50, None, None)]
        if count
        else []
    )
    for text in (*chart.sentences, chart.method, *chart.others, chart.question, chart.title):
        assert not CAUSAL.search(text), text


def test_the_table_says_the_same() -> None:
    chart = intensity_chart([*sitting(0, 4, None), (rating("after", 3), 9)])
    assert chart.table.columns[0] == "When"
    assert chart.table.rows == (
        ("2026-11-03 18:00", "before", "4", "sad 4, calm 0", ""),
        ("2026-11-03 18:06", "after", "", "", "numb"),
        ("2026-11-06 18:00", "after", "", "", ""),
    )
    assert all(len(row) == len(chart.table.columns) for row in chart.table.rows)
    assert chart.n == 3 and chart.period == "from 2026-11-03 to 2026-11-06"


def test_an_old_entry_keeps_its_hour_wherever_the_person_is_now() -> None:
    far = START.replace(tzinfo=timezone(timedelta(hours=-9)))
    chart = intensity_chart([(Rating("before", far, (Felt("sad", 1),)), 1)])
    assert chart.points[0].x == (x_of(0),)


def test_the_order_of_the_entries_does_not_matter() -> None:
    entries = [entry for day in (0, 1, 2, 20) for entry in sitting(day, day % 5, 3)]
    assert intensity_chart(reversed(entries)) == intensity_chart(entries)


def test_every_chart_is_listed_once_and_can_be_made_of_nothing() -> None:
    assert [entry.name for entry in CHARTS] == ["intensity"]
    for entry in CHARTS:
        chart = entry.make([])
        assert (chart.name, chart.title) == (entry.name, entry.title) and chart.is_empty
