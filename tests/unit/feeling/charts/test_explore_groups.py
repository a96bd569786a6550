"""By hour, by exercise, by tag, and beside a rest: what stands beside what, and from how many."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings

from feltsense.feeling.charts import by_exercise, by_hour, by_tag, rest_pairs
from feltsense.feeling.charts.changes import changes_of
from feltsense.feeling.charts.chart import Band, Chart, Intervals, Layer, Names, Points
from feltsense.feeling.history import Done, Entry, History
from feltsense.feeling.ratings import Felt, Rating
from feltsense.feeling.series import intensity_of
from tests.unit.feeling.charts.histories import (
    BOX,
    FEET,
    HISTORIES,
    OUT,
    REST,
    SCAN,
    START,
    check_in,
    history,
    session,
)


def layers(chart: Chart) -> list[Layer]:
    return [layer for panel in chart.panels for layer in panel.layers]


def intervals(chart: Chart) -> list[Intervals]:
    return [layer for layer in layers(chart) if isinstance(layer, Intervals)]


# By hour


@pytest.mark.parametrize(("count", "told"), [(5, False), (6, True)])
def test_an_hour_has_a_mean_from_six_days_and_dots_before(count: int, told: bool) -> None:
    chart = by_hour.make(history([check_in(day, 3 + day % 2) for day in range(count)]))
    hours = chart.panels[0]
    assert isinstance(hours.x, Names) and len(hours.x.labels) == 24
    (layer,) = hours.layers
    if told:
        assert isinstance(layer, Intervals)
        (only,) = layer.each
        assert (only.x, only.value) == (9, 3.5)
        assert only.text == "09:00: 3.5 (likely between 2.9 and 4.1), 6 days"
    else:
        assert isinstance(layer, Points)
        assert layer.x.tolist() == [9.0] * 5
        assert layer.texts[0] == "09:00, 2026-03-02: 3.0"
    assert ("Not enough yet: 5 of 6 days with the same hour needed" in chart.as_text) is not told
    assert "1 of 6 days with the same weekday needed" in chart.as_text


def test_many_ratings_of_one_day_are_one_day() -> None:
    chart = by_hour.make(history([check_in(0, 3, hours=number / 10) for number in range(9)]))
    assert chart.table.rows[9] == ("09:00", "1", "", "", "0", "9")


def test_an_hour_is_that_of_the_place() -> None:
    far = START.replace(tzinfo=timezone(timedelta(hours=-9)))
    entries = [Entry(1, at, (Rating("check-in", at, (Felt("sad", 4),)),)) for at in (START, far)]
    chart = by_hour.make(history(entries))
    assert [row[5] for row in chart.table.rows if row[0] == "09:00"] == ["2"]


def test_a_weekday_is_the_persons_and_numb_is_counted_beside_the_mean() -> None:
    entries = [check_in(7 * week, 4 if week else "numb") for week in range(7)]
    chart = by_hour.make(history(entries))
    rows = {row[0]: row for row in chart.table.rows}
    assert rows["Mon"] == ("Mon", "6", "4.0", "", "1", "7")
    assert rows["Tue"] == ("Tue", "0", "", "", "0", "0")


# By exercise


def each(days: int, *exercises: Done, change: int = 1) -> list[Entry]:
    """Sessions of each of `exercises` on as many days, whose changes are about `change`."""
    return [
        session(day, 4, 4 + change + day % 2, done, minutes=60 * place)
        for day in range(days)
        for place, done in enumerate(exercises)
    ]


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        (each(4, SCAN, BOX), "2 of 3 exercises with 4 days or more needed"),
        (each(3, SCAN, BOX, FEET), "0 of 3 exercises"),
        (each(4, SCAN, BOX) + each(3, FEET), "2 of 3 exercises"),
        (each(1, *[FEET] * 8) + each(4, SCAN, BOX), "2 of 3 exercises"),
    ],
)
def test_exercises_need_four_days_in_each_of_three(entries: list[Entry], said: str) -> None:
    chart = by_exercise.make(history(entries))
    assert f"Not enough yet: {said}" in chart.as_text
    assert not intervals(chart) and not chart.is_empty
    assert all(figure.value is None for figure in chart.figures)


def test_exercises_stand_in_alphabetical_order_and_are_too_early_to_tell_apart() -> None:
    chart = by_exercise.make(history(each(6, SCAN, OUT, FEET, BOX)))
    names = chart.panels[0].x
    assert isinstance(names, Names)
    labels = ["Box breathing, gently", "Feet and chair", "Longer out-breath", "Small body scan"]
    assert list(names.labels) == [row[0] for row in chart.table.rows] == labels
    assert by_exercise.TOO_EARLY in chart.sentences
    (drawn,) = intervals(chart)
    ranges = [(one.low, one.high) for one in drawn.each]
    assert max(low for low, _ in ranges) < min(high for _, high in ranges)
    assert "Some of this would happen anyway" in chart.as_text


def test_what_does_not_overlap_is_said_without_saying_which_is_more() -> None:
    entries = each(30, SCAN, OUT, change=0) + [
        session(day, 1, 9, BOX, minutes=300) for day in range(30)
    ]
    chart = by_exercise.make(history(entries))
    assert by_exercise.TOO_EARLY not in chart.sentences
    assert (
        "The ranges of these do not overlap: Box breathing, gently and Longer out-breath; Box "
        "breathing, gently and Small body scan. All others overlap." in chart.as_text
    )


def test_sessions_of_one_day_are_one_and_rests_are_no_exercise() -> None:
    entries = [session(0, 4, 5), session(0, 4, 8, minutes=60), session(1, 4, 4, REST)]
    chart = by_exercise.make(history(entries))
    (points,) = layers(chart)
    assert isinstance(points, Points) and points.y.tolist() == [2.5]
    assert points.entries.tolist() == [1]
    assert points.texts[0] == "Feet and chair, 2026-03-02 09:00: from 4 to 5, +1; day: +2.5"
    assert "2 sessions with a number before and after, of 1 exercise." in chart.sentences


def test_a_numb_side_has_no_change_and_is_counted() -> None:
    chart = by_exercise.make(history([session(0, "numb", 4), session(1, 3, "foggy")]))
    assert (
        chart.is_empty
        and "In 2 sessions at least one side is an answer such as numb" in chart.as_text
    )


def test_what_was_answered_long_afterwards_is_no_after() -> None:
    at = START + timedelta(hours=3)
    late = Rating("after", at, (Felt("sad", 9),), late=True)
    before = Rating("before", START, (Felt("sad", 2),))
    entry = Entry(1, START, (before, late), FEET, START + timedelta(minutes=6))
    assert by_exercise.make(history([entry])).is_empty


def test_two_exercises_of_one_name_are_two() -> None:
    mine = Done("mine/feet", "feet and chair", "grounding")
    chart = by_exercise.make(history(each(1, FEET, mine)))
    assert [row[0] for row in chart.table.rows] == [
        "Feet and chair (grounding/feet-and-chair)",
        "feet and chair (mine/feet)",
    ]


# By tag


def tagged(days: int, tag: str, having: int | str = 3, without: int | str = 3) -> list[Entry]:
    """Check-ins on as many days with a tag, and later on as many without it."""
    wobble = [value if isinstance(value, str) else None for value in (having, without)]
    return [
        check_in(
            day + side * days,
            said if said is not None else int(value) + day % 2,
            *((tag,) if not side else ()),
        )
        for side, (value, said) in enumerate(zip((having, without), wobble, strict=True))
        for day in range(days)
    ]


@pytest.mark.parametrize(("days", "told"), [(5, False), (6, True)])
def test_a_tag_has_its_ranges_from_six_days_on_each_side(days: int, told: bool) -> None:
    chart = by_tag.make(history(tagged(days, "sleep")))
    assert bool(intervals(chart)) is told
    wanted = "Not enough yet: 5 of 6 days, both with a tag and without it, needed before"
    assert (wanted in chart.as_text) is not told
    assert (by_tag.TOO_EARLY in chart.sentences) is told
    assert [row[:4] for row in chart.table.rows] == [
        ("sleep", "with", str(days), "0"),
        ("sleep", "without", str(days), "0"),
    ]


def test_one_side_alone_has_no_mean() -> None:
    entries = [check_in(day, 4, *(("sleep",) if day < 12 else ())) for day in range(14)]
    chart = by_tag.make(history(entries))
    assert not intervals(chart)
    assert not any(figure.shown for figure in chart.figures)


def test_what_is_apart_is_said_and_which_comes_first_is_not() -> None:
    chart = by_tag.make(history(tagged(12, "contact", 2, 8)))
    assert "Apart with the tag and without it: contact (intensity)." in chart.as_text
    assert "It does not say which of the two comes first." in chart.as_text
    assert "2 looks" in chart.as_text


def test_numb_answers_are_counted_and_never_a_low_value() -> None:
    chart = by_tag.make(history(tagged(12, "craving", "numb", 4)))
    assert "Apart with the tag and without it: craving (numb answers)." in chart.as_text
    (panel,) = chart.panels
    having, without = (layer for layer in panel.layers if isinstance(layer, Intervals))
    assert (having.role, without.role) == ("numb", "usual") and having.shape != without.shape
    assert having.each[0].value == 1 and without.each[0].value == 0
    assert having.each[0].text == "With craving: 12 of 12 check-ins with an answer such as numb"
    assert chart.figures[0].value is None


def test_tags_stand_in_alphabetical_order_and_sessions_have_none() -> None:
    entries = [check_in(0, 3, "sleep", "An own tag"), check_in(1, 3, "contact"), session(2, 3, 4)]
    chart = by_tag.make(history(entries))
    tags = [row[0] for row in chart.table.rows[::2]]
    assert tags == ["An own tag", "contact", "sleep"] and chart.n == 2


def test_a_check_in_that_stands_before_a_session_keeps_its_tags() -> None:
    empty = Entry(1, START, (), tags=("sleep",))
    chart = by_tag.make(history([empty, session(0, 3, 4), check_in(1, 5)]))
    assert [row[2] for row in chart.table.rows] == ["1", "1"]


def test_without_tags_it_says_what_a_tag_is() -> None:
    chart = by_tag.make(history([check_in(0, 3)]))
    assert chart.sentences == (by_tag.NO_TAGS,) and chart.is_empty


# Beside a rest


def test_without_rests_it_says_in_two_sentences_what_a_rest_pair_is() -> None:
    chart = rest_pairs.make(history(each(20, FEET, SCAN)))
    assert chart.is_empty and chart.sentences == rest_pairs.NO_RESTS
    assert len(chart.sentences) == 2 and "rate again" in chart.sentences[0]


@pytest.mark.parametrize(("days", "told"), [(5, False), (6, True)])
def test_rests_and_exercises_stand_beside_each_other_from_six_days_of_each(
    days: int, told: bool
) -> None:
    chart = rest_pairs.make(history(each(12, FEET) + each(days, REST, change=0)))
    assert ("Not enough yet: 5 of 6 days of each needed before" in chart.as_text) is not told
    assert ("Exercises minus rests: +1.0 points (likely between" in chart.as_text) is told
    assert len(chart.panels) == 1 + told
    assert f"{days} of 10 days with a rest needed before your usual wobble" in chart.as_text


@pytest.mark.parametrize(("days", "told"), [(9, False), (10, True)])
def test_the_usual_wobble_from_ten_days_with_a_rest(days: int, told: bool) -> None:
    entries = each(12, FEET) + each(days, REST, change=0) + [session(20, 0, 9)]
    chart = rest_pairs.make(history(entries))
    bands = [layer for layer in layers(chart) if isinstance(layer, Band)]
    assert bool(bands) is told
    assert ("Your usual wobble over a rest: between -0.8 and +1.8 points" in chart.as_text) is told
    assert ("7 of 13 days with an exercise lie outside it" in chart.as_text) is told


def test_rests_and_exercises_are_told_apart_without_colour() -> None:
    chart = rest_pairs.make(history([session(0, 3, 5), session(1, 3, 3, REST)]))
    exercises, rests = (layer for layer in layers(chart) if isinstance(layer, Points))
    assert (exercises.role, rests.role) == ("after", "usual") and exercises.shape != rests.shape
    assert rests.texts[0] == "A rest, 2026-03-03 09:00: from 3 to 3, +0"
    assert rests.entries.tolist() == [2]


def test_where_the_range_holds_nothing_it_is_too_early() -> None:
    chart = rest_pairs.make(history(each(8, FEET) + each(8, REST)))
    assert "The range holds 0: too early to tell exercises and rests apart." in chart.sentences


# What changed


@settings(deadline=None, max_examples=100, suppress_health_check=list(HealthCheck))
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(any_history=HISTORIES)
def test_changes_are_those_of_the_pairs(any_history: History) -> None:
    wanted = []
    for place, entry in enumerate(any_history.entries):
        pair = entry.pair
        if entry.done and pair.before and pair.after and not pair.after.late:
            sides = intensity_of(pair.before), intensity_of(pair.after)
            if sides[0] >= 0 and sides[1] >= 0:
                wanted.append((place, *sides))
    found = changes_of(any_history)
    columns = found.place.tolist(), found.before.tolist(), found.after.tolist()
    assert list(zip(*columns, strict=True)) == wanted
