"""Variety, granularity and the share of pleasant words: which words count, and from how many."""

from __future__ import annotations

import pytest

from feltsense.feeling.charts import granularity, pleasant, variety
from feltsense.feeling.charts.chart import Intervals, Points
from feltsense.feeling.history import Entry
from feltsense.feeling.ratings import SOMETHING
from feltsense.feeling.words import NOT_FEELING
from tests.unit.feeling.charts.histories import Words, check_in, history

FOUR = ("afraid", "angry", "sad", "tense")


def words(count: int, *names: str, days: float = 0) -> list[Entry]:
    """`count` check-ins with one word each, of `names` in turn."""
    return [
        check_in(days, {names[number % len(names)]: 4}, hours=number / 10)
        for number in range(count)
    ]


# Variety


@pytest.mark.parametrize(("count", "told"), [(19, False), (20, True)])
def test_variety_is_told_from_twenty_words(count: int, told: bool) -> None:
    chart = variety.make(history(words(count, "sad", "calm")))
    assert ("About 2.0 different feelings." in chart.as_text) is told
    assert ("Not enough yet: 19 of 20 words needed" in chart.as_text) is not told
    assert chart.is_empty is not told
    assert {figure.shown for figure in chart.figures} == {told}


def test_own_words_count_like_any_other_and_answers_do_not() -> None:
    entries = words(20, "fizzy", "like a Sunday", "sad", SOMETHING)
    entries += [check_in(1, answer) for answer in NOT_FEELING]
    entries += [check_in(1, {"calm": 0}), check_in(1, {"proud": None})]
    chart = variety.make(history(entries))
    assert chart.n == 16
    assert "16 words, 4 different" in chart.as_text


def test_months_stand_beside_each_other_only_as_ten_words() -> None:
    """A month with five times the words of the same kinds is not five times as varied."""
    few, many = words(20, *FOUR), words(100, *FOUR, days=31)
    chart = variety.make(history([*few, *many, *words(3, "calm", days=62)]))
    ((panel),) = chart.panels
    points = panel.layers[0]
    assert isinstance(points, Points) and len(points.x) == 2
    assert points.y[0] == pytest.approx(points.y[1], abs=0.2)
    assert [row[0] for row in chart.table.rows] == ["2026-03", "2026-04", "2026-05"]
    assert chart.table.rows[2] == ("2026-05", "3", "1", "")
    assert "1 month with fewer than 20 words: not drawn." in chart.sentences
    assert points.texts[0].startswith("2026-03: 20 words, 4 different")


def test_enough_words_but_in_no_month() -> None:
    entries = [entry for month in range(4) for entry in words(6, *FOUR, days=31 * month)]
    chart = variety.make(history(entries))
    assert "6 of 20 words in one month needed before months can stand" in chart.as_text
    assert chart.is_empty and chart.figures[0].shown


# Granularity


def occasions(count: int, names: tuple[str, ...] = FOUR) -> list[Entry]:
    """Ratings of all `names`, that neither always go together nor never."""
    return [check_in(day, values(day, names)) for day in range(count)]


def values(day: int, names: tuple[str, ...]) -> Words:
    return {name: (day * 3 + place * (day % 3)) % 9 for place, name in enumerate(names)}


@pytest.mark.parametrize(("count", "told"), [(19, False), (20, True)])
def test_granularity_is_told_from_twenty_occasions(count: int, told: bool) -> None:
    chart = granularity.make(history(occasions(count)))
    wanted = "Not enough yet: 19 of 20 ratings of 4 unpleasant words together needed before"
    assert (wanted in chart.as_text) is not told
    assert "0 of 20 ratings of 4 pleasant words together" in chart.as_text
    assert chart.is_empty is not told
    if told:
        assert "How separately you rated these unpleasant feelings (afraid, angry" in chart.as_text
        (panel,) = chart.panels
        points = panel.layers[0]
        assert isinstance(points, Points)
        assert points.entries.tolist() == list(range(1, 21))
        assert points.texts[0].startswith("2026-03-02 09:00: afraid 0, angry 0")
        assert len(chart.table.rows) == 20
        shares = [float(row[3]) for row in chart.table.rows]
        assert shares == pytest.approx(points.y.tolist(), abs=0.051)


def test_three_words_are_not_enough_and_words_of_two_kinds_do_not_mix() -> None:
    mixed = (*FOUR[:2], "calm", "proud")
    entries = [*occasions(30, FOUR[:3]), *occasions(30, mixed)]
    chart = granularity.make(history(entries))
    assert chart.n == 0 and chart.is_empty


def test_an_intensity_of_zero_is_a_rating_and_a_word_without_one_is_none() -> None:
    zeros: Words = dict.fromkeys(FOUR, 0)
    without: Words = {**zeros, "sad": None}
    chart = granularity.make(history([*occasions(19), check_in(30, zeros), check_in(31, without)]))
    assert chart.figures[0].n == 20


def test_a_further_word_is_taken_in_where_it_leaves_nine_in_ten() -> None:
    five = (*FOUR, "tired")
    almost = granularity.make(history([*occasions(28, five), *occasions(3)]))
    assert almost.figures[0].n == 28 and "tense, tired" in almost.as_text
    rarely = granularity.make(history([*occasions(20, five), *occasions(10)]))
    assert rarely.figures[0].n == 30 and "tired" not in rarely.as_text


def test_a_word_that_often_stands_alone_does_not_hide_those_rated_together() -> None:
    alone = [check_in(100 + day, {"ashamed": 5, "bored": 2}) for day in range(60)]
    chart = granularity.make(history([*occasions(22), *alone]))
    assert chart.figures[0].n == 22


def test_a_negative_correlation_is_not_enough_difference_to_tell() -> None:
    """Rows that all have the same mean: nothing goes up and down together."""
    entries = [
        check_in(day, {name: (place + day) % 4 for place, name in enumerate(FOUR)})
        for day in range(24)
    ]
    chart = granularity.make(history(entries))
    assert "Unpleasant words: not enough difference to tell, in 24 occasions" in chart.as_text
    assert chart.figures[0].value is None and not chart.figures[0].shown and chart.is_empty


def test_always_the_same_is_not_enough_difference_to_tell() -> None:
    chart = granularity.make(history([check_in(day, dict.fromkeys(FOUR, 3)) for day in range(24)]))
    assert "not enough difference to tell" in chart.as_text


# Pleasant


@pytest.mark.parametrize(("count", "told"), [(9, False), (10, True)])
def test_a_share_from_ten_words(count: int, told: bool) -> None:
    chart = pleasant.make(history(words(count, "calm", "sad")))
    assert ("9 of 10 words needed before a share can be told" in chart.as_text) is not told
    assert ("share 0.50 (likely between 0.24 and 0.76)" in chart.as_text) is told
    assert chart.is_empty is not told
    assert (pleasant.NO_TARGET in chart.as_text) is told


def test_words_in_the_middle_or_without_a_place_are_neither_and_are_counted_so() -> None:
    entries = words(10, "calm", "sad")
    entries += words(3, "level", "like a Sunday", "a word let go of", days=1)
    entries += words(5, SOMETHING, days=1)
    entries += [check_in(2, {"fizzy": 2}), check_in(2, {"sad": 0})]
    chart = pleasant.make(history(entries))
    assert "6 pleasant, 5 unpleasant words, and 3 neither of the two, from" in chart.as_text
    assert chart.figures[0].n == 11 and chart.n == 14


def test_only_months_with_ten_words_have_a_share() -> None:
    entries = [*words(12, "calm"), *words(4, "sad", days=31), *words(10, "sad", days=62)]
    chart = pleasant.make(history(entries))
    (panel,) = chart.panels
    shares = panel.layers[0]
    assert isinstance(shares, Intervals) and len(shares.each) == 2
    assert shares.each[0].value == pytest.approx(12.5 / 13) and shares.each[0].high == 1
    assert shares.each[1].value == pytest.approx(0.5 / 11) and shares.each[1].low == 0
    assert chart.table.rows[1] == ("2026-04", "0", "4", "0", "", "")
    assert "1 month with fewer than 10 such words" in chart.as_text
    assert shares.each[0].text.startswith("2026-03: 12 pleasant, 0 unpleasant words; share 0.96")
