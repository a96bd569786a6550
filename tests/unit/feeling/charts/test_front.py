"""The charts of the first page: what they dare to say at each n."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from feltsense.feeling.body_kinds import KINDS
from feltsense.feeling.body_maps import FULL, Painting, encode
from feltsense.feeling.charts import before_and_after, body, calendar, level, naming, numbness
from feltsense.feeling.charts.chart import Body, Cells, Chart, Intervals, Points
from feltsense.feeling.charts.saying import TO_THE_USUAL
from feltsense.feeling.history import Entry, History, Painted
from feltsense.feeling.ratings import SOMETHING, Felt, Rating
from feltsense.feeling.statistics.change import interval_of
from feltsense.feeling.statistics.shares import wilson
from feltsense.feeling.words import NOT_FEELING
from tests.unit.feeling.charts.histories import (
    FEET,
    REST,
    SCAN,
    START,
    check_in,
    history,
    session,
)


def text(chart: Chart) -> str:
    return " ".join(chart.sentences)


def figure(chart: Chart, name: str) -> tuple[float | None, float | None, float | None]:
    (found,) = (each for each in chart.figures if each.name == name)
    return found.value, found.low, found.high


def scaled(days: float, before: int, after: int) -> Entry:
    """A session whose numb scale is answered before and after it."""
    sat = session(days, None, None)
    ratings = tuple(
        replace(rating, scales={"numb": value})
        for rating, value in zip(sat.ratings, (before, after), strict=True)
    )
    return replace(sat, ratings=ratings)


# Level


def test_a_level_needs_fifteen_days() -> None:
    few = level.make(history([check_in(day, 4) for day in range(14)]))
    assert "14 of 15 days needed" in text(few)
    enough = level.make(history([check_in(day, 4) for day in range(15)]))
    assert "Best guess of your underlying level on the last day: 4.0" in text(enough)
    assert figure(enough, "mean of the strongest feeling")[0] == 4


def test_numb_is_on_a_track_of_its_own_and_in_no_mean() -> None:
    chart = level.make(history([*(check_in(day, 6) for day in range(5)), check_in(6, "numb")]))
    assert figure(chart, "mean of the strongest feeling")[0] == 6
    feelings, track = chart.panels
    assert all(layer.role != "numb" for layer in feelings.layers if isinstance(layer, Points))
    (numb,) = (layer for layer in track.layers if isinstance(layer, Points))
    assert numb.role == "numb" and "numb" in numb.texts[0]


# Numbness and naming


@pytest.mark.parametrize(("n", "said"), [(4, "Not enough yet"), (5, "2 of 5"), (10, "4 of 10")])
def test_a_rate_is_a_count_first_and_a_range_later(n: int, said: str) -> None:
    answers = ["numb" if day % 5 in (0, 2) else 3 for day in range(n)]
    chart = numbness.make(history([check_in(day / 3, each) for day, each in enumerate(answers)]))
    assert said in text(chart)
    assert ("likely between" in text(chart)) == (n >= 10)
    assert "%" not in text(chart).replace(" %, likely", "").split("likely")[0]
    if n == 10:
        found = wilson(4, 10)
        name = "share of ratings with an answer such as numb"
        assert figure(chart, name) == pytest.approx((0.4, found.low, found.high))


def test_a_range_is_told_in_per_cent_from_twenty_and_counted_below() -> None:
    answers = ["numb" if day % 3 == 0 else 3 for day in range(20)]
    entries = [check_in(day / 3, each) for day, each in enumerate(answers)]
    few, many = (text(numbness.make(history(entries[:n]))) for n in (12, 20))
    assert "4 of 12 ratings with words (likely between 2 and 7 of 12)" in few
    assert "7 of 20 ratings with words (35 %, likely between 18 % and 57 %)" in many


def test_the_numb_scale_is_a_mean_of_days() -> None:
    entries = [scaled(day, 8, 6) for day in range(5)] + [scaled(0.2, 0, 0)]
    chart = numbness.make(history(entries))
    assert figure(chart, "mean of the numb scale")[0] == pytest.approx((3.5 + 4 * 7) / 5)


def test_naming_counts_each_check_in_once_and_something_is_no_name() -> None:
    entries = [session(day, "numb", 4) for day in range(13)]
    entries += [check_in(20 + day, "foggy") for day in range(6)]
    entries.append(check_in(30, {SOMETHING: 5}))
    chart = naming.make(history(entries))
    assert "You could name at least one feeling in 13 of 20 check-ins and sessions (65 %" in text(
        chart
    )
    found = wilson(13, 20)
    wanted = 0.65, found.low, found.high
    assert figure(chart, "share with a feeling named") == pytest.approx(wanted)


def test_the_method_names_every_answer_that_is_counted() -> None:
    assert all(answer.replace("'", "’") in numbness.METHOD for answer in NOT_FEELING)
    assert "can’t tell" not in numbness.METHOD


# Before and after


@pytest.mark.parametrize("n", [1, 2, 3, 5, 6])
def test_a_change_at_each_n(n: int) -> None:
    changes = [1, 2, 0, 3, 1, 2][:n]
    entries = [session(day, 3, 3 + change) for day, change in enumerate(changes)]
    chart = before_and_after.make(history(entries))
    assert TO_THE_USUAL in chart.sentences
    value, low, high = figure(chart, "change in the strongest feeling, all")
    (panel,) = chart.panels
    assert isinstance(panel.layers[0], Points) and len(panel.layers[0].x) == n  # dots always
    if n < 3:
        assert value is None and f"{n} of 3 pairs" in text(chart)
        assert not any(isinstance(layer, Intervals) for layer in panel.layers)
    else:
        assert value == pytest.approx(np.mean(changes))
        assert ("likely between" in text(chart)) == (n == 6)
        if n == 6:
            found = interval_of([float(each) for each in changes])
            assert (low, high) == pytest.approx((found.low, found.high))


def test_no_session_hides_another_of_the_same_change() -> None:
    chart = before_and_after.make(history([session(day, 3, 5) for day in range(40)]))
    dots = chart.panels[0].layers[0]
    assert isinstance(dots, Points) and set(dots.y) == {2}
    assert len(set(dots.x)) == 40 and dots.x.max() - dots.x.min() < 0.75  # within their place
    assert (np.diff(dots.x) > 0).all()


def test_pairs_of_one_day_are_one_day_and_rests_are_none() -> None:
    entries = [session(day // 2, 3, 5, minutes=60 * (day % 2)) for day in range(8)]
    entries += [session(20 + day, 3, 9, REST) for day in range(6)]
    chart = before_and_after.make(history(entries))
    assert "8 pairs on 4 days" in text(chart) and "likely" not in text(chart)
    assert figure(chart, "change in the strongest feeling, all")[0] == 2


def test_kinds_stand_in_the_order_of_the_library_and_scales_have_their_own_panel() -> None:
    entries = [session(day, 3, 5, SCAN) for day in range(3)]
    entries += [session(10 + day, 3, 5, FEET) for day in range(3)]
    entries += [scaled(20 + day, 8, 6) for day in range(3)]
    chart = before_and_after.make(history(entries))
    strongest, numb = chart.panels
    assert strongest.x.labels == ("all", "grounding", "body scan")  # type: ignore[union-attr]
    assert "numb or shut off" in numb.title
    assert figure(chart, "change in numb, all")[0] == -2


def test_what_is_answered_late_is_no_after() -> None:
    sat = session(0, 3, 5)
    late = replace(sat.ratings[1], at=sat.ratings[1].at + timedelta(hours=2), late=True)
    entry = replace(sat, ratings=(sat.ratings[0], late))
    assert before_and_after.make(history([entry])).n == 0


def test_a_side_that_is_numb_is_named_and_no_change_is_made_up() -> None:
    chart = before_and_after.make(history([session(0, "numb", 4), session(1, 3, 4)]))
    assert "In 1 session at least one side is an answer such as numb" in text(chart)
    assert chart.n == 1


def test_no_range_is_told_of_changes_that_are_all_the_same() -> None:
    """Six days without any change do not show that there will be none: it would have no width."""
    chart = before_and_after.make(history([session(day, 3, 3) for day in range(6)]))
    assert figure(chart, "change in the strongest feeling, all") == (0, None, None)
    assert "likely between" not in text(chart) and "the same on every day" in text(chart)


def test_markers_of_healthy_distance_are_never_averaged() -> None:
    sat = session(0, None, None)
    ratings = tuple(replace(each, scales={"distance chosen": 7}) for each in sat.ratings)
    chart = before_and_after.make(history([replace(sat, ratings=ratings)]))
    assert chart.is_empty and "distance" not in text(chart)


def test_a_rest_with_a_numb_side_is_not_counted_among_exercises() -> None:
    chart = before_and_after.make(history([session(0, "numb", 4, REST), session(1, 3, 4)]))
    assert "such as numb" not in text(chart)


# Where in the body


def painted(number: int, kind: str, outline: str = "standing 1") -> Painted:
    painting = Painting.blank(outline)
    painting.layers[0, KINDS.index(kind), 100:110, 80:90] = FULL
    regions = {"chest": {kind: 0.5}}
    at = START + timedelta(days=number)
    return Painted(number + 1, at, outline, encode(painting), regions=regions)


def test_four_maps_make_a_picture() -> None:
    three = History(painted=tuple(painted(each, "more") for each in range(3)))
    assert body.make(three).is_empty and "3 of 4 body maps" in text(body.make(three))
    kinds = ("more", "more", "less", "numb")
    maps = tuple(painted(place, kind) for place, kind in enumerate(kinds))
    chart = body.make(History(painted=(*maps, painted(9, "more", "seated 1"))))
    (panel,) = chart.panels
    (drawn,) = panel.layers
    assert isinstance(drawn, Body) and drawn.outline == "standing 1"
    assert drawn.net[0, 105, 85] == pytest.approx((1 + 1 - 1) / (4 + 2))
    assert drawn.numb[0, 105, 85] == pytest.approx(0.25)
    assert not drawn.net[1].any()
    assert "1 body map of another figure" in text(chart)
    assert drawn.texts == ("chest: more in 2, less in 1, numb in 1 of 4 maps",)


def test_a_cell_counts_as_painted_from_half_strength() -> None:
    maps = []
    for strength in (1, 7, 8, FULL):
        painting = Painting.blank("standing 1")
        painting.layers[0, KINDS.index("more"), 100, 80] = strength
        at = START + timedelta(days=strength)
        maps.append(Painted(strength, at, "standing 1", encode(painting)))
    (drawn,) = body.make(History(painted=tuple(maps))).panels[0].layers
    assert isinstance(drawn, Body) and drawn.net[0, 100, 80] == pytest.approx(2 / (4 + 2))


def test_a_damaged_map_leaves_the_others() -> None:
    maps = [painted(each, "more") for each in range(5)]
    maps[2] = replace(maps[2], image=b"\x01broken")
    chart = body.make(History(painted=tuple(maps)))
    (panel,) = chart.panels
    (drawn,) = panel.layers
    assert isinstance(drawn, Body) and drawn.net.max() == pytest.approx(4 / 6)
    assert chart.n == 4 and "1 body map cannot be read" in text(chart)
    assert drawn.texts == ("chest: more in 4, less in 0, numb in 0 of 4 maps",)


def test_maps_that_cannot_be_read_are_no_picture() -> None:
    maps = tuple(replace(painted(each, "more"), image=b"\x01broken") for each in range(5))
    chart = body.make(History(painted=maps))
    assert chart.is_empty and "0 of 4 body maps" in text(chart)
    assert "5 body maps cannot be read" in text(chart)


# The calendar


def test_each_day_has_its_square_and_what_was_done() -> None:
    entries = [
        session(0, 3, 4),
        check_in(0, 3, hours=2),
        check_in(9, "numb"),
        session(9, 3, 3, REST),
    ]
    chart = calendar.make(history(entries))
    (panel,) = chart.panels
    (cells,) = panel.layers
    assert isinstance(cells, Cells) and len(cells.each) == 14
    first, tenth = cells.each[0], cells.each[9]
    assert first.symbols == ("grounding", "check-in") and "Feet and chair" in first.text
    assert (tenth.x, tenth.y) == (1, 2) and set(tenth.symbols) == {"check-in", "rest"}
    assert cells.each[3].symbols == () and cells.each[3].text == "2026-03-05"
    assert not any(word in text(chart).lower() for word in ("streak", "missed", "in a row"))


def test_a_year_is_shown_and_what_is_before_is_said() -> None:
    entries = [check_in(day, 3) for day in (0, 10, 700, 707)]
    chart = calendar.make(history(entries))
    (panel,) = chart.panels
    (cells,) = panel.layers
    assert isinstance(cells, Cells) and len(cells.each) == 53 * 7
    assert "before them, 2 days more" in text(chart)


def test_the_words_of_a_felt_rating_are_read_out() -> None:
    at = START
    entry = Entry(1, at, (Rating("check-in", at, (Felt("sad", 4), Felt("calm", 2))),))
    (panel,) = level.make(history([entry])).panels
    (points,) = (layer for layer in panel.layers if isinstance(layer, Points))
    assert points.texts[0].endswith("sad 4, calm 2")
