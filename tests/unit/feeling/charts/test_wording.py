"""Sentences read as somebody would say them, and none says more than there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from feltsense.cli.stats import lines
from feltsense.feeling.body_maps import Painting, encode
from feltsense.feeling.charts import (
    before_and_after,
    body,
    by_exercise,
    granularity,
    naming,
    numbness,
    pleasant,
    rest_pairs,
)
from feltsense.feeling.charts.chart import Chart, Span
from feltsense.feeling.charts.saying import ENDS, EXPECTED
from feltsense.feeling.history import History, Painted
from tests.unit.feeling.charts.histories import (
    BOX,
    FEET,
    REST,
    START,
    check_in,
    history,
    session,
)


def maps(n: int, outline: str = "standing") -> tuple[Painted, ...]:
    """`n` that can be read, with the left hand painted numb."""
    image = encode(Painting.blank(outline))
    shares = {"left-hand": {"numb": 0.5}}
    return tuple(
        Painted(each, START + timedelta(days=each), outline, image, regions=shares)
        for each in range(n)
    )


def test_the_points_are_afterwards_and_not_the_pairs() -> None:
    """The pattern of evidence.md 3.2: on average +1.1 points afterwards, 8 pairs."""
    chart = before_and_after.make(history([session(day, 3, 4 + day % 2) for day in range(8)]))
    said = "On average +1.5 points afterwards (likely between +1.1 and +1.9), 8 pairs: "
    assert chart.sentences[0] == f"{said}the strongest feeling."


def test_what_is_counted_stands_beside_its_number() -> None:
    entries = [check_in(day, 3 if day < 13 else "numb") for day in range(20)]
    named, numb = (chart.make(history(entries)).as_text for chart in (naming, numbness))
    said = "at least one feeling in 13 of 20 check-ins and sessions (65 %, likely between 43 %"
    assert said in named
    assert "was given in 7 of 20 ratings with words (35 %, likely between 18 % and 57 %)." in numb


def test_words_with_a_side_are_counted_before_those_without() -> None:
    entries = [check_in(0, {"calm": 3}), check_in(1, {"sad": 3}), check_in(2, {"a colour": 3})]
    chart = pleasant.make(history(entries))
    assert "1 pleasant, 1 unpleasant words, and 1 neither of the two, from" in chart.as_text
    assert "1 pleasant, 1 unpleasant words, from" in pleasant.make(history(entries[:2])).as_text


@pytest.mark.parametrize(("others", "said"), [(1, "1 body map {} is"), (2, "2 body maps {} are")])
def test_one_map_is_and_more_are(others: int, said: str) -> None:
    seated = maps(others, "seated")
    broken = tuple(replace(each, image=b"\x01broken") for each in maps(others))
    text = body.make(History(painted=(*maps(5), *seated, *broken))).as_text
    assert f"{said.format('of another figure')} not in it." in text
    assert f"{said.format('cannot be read, and')} not counted." in text


def test_parts_of_the_body_are_in_words() -> None:
    chart = body.make(History(painted=maps(4)))
    assert "Painted most often as numb: left hand, in 4 of 4 maps." in chart.as_text
    assert chart.table.rows[0][0] == "left hand"


@pytest.mark.parametrize(
    ("outside", "lie"), [(1, "1 of 2 days {} lies"), (2, "2 of 2 days {} lie")]
)
def test_one_day_lies_outside_the_usual_wobble_and_more_lie(outside: int, lie: str) -> None:
    rests = [session(day, 3, 3 + day % 2, REST) for day in range(10)]
    sat = [session(20 + day, 0, 9 if day < outside else 0) for day in range(2)]
    assert (
        f"{lie.format('with an exercise')} outside it"
        in rest_pairs.make(history(rests + sat)).as_text
    )


def test_without_an_answer_on_a_scale_something_else_may_have_been_written() -> None:
    entries = [check_in(0, None), *(check_in(day, 5) for day in range(1, 30)), check_in(30, None)]
    chart = numbness.make(history(entries))
    spans = [each.label for each in chart.panels[0].layers if isinstance(each, Span)]
    assert spans == ["this scale not answered for 29 days"]


@pytest.mark.parametrize("chart", [before_and_after, by_exercise], ids=["all", "by exercise"])
def test_what_is_expected_and_where_the_scale_ends_could_explain_a_change(chart: object) -> None:
    made: Chart = chart.make(history([session(0, 3, 4)]))  # type: ignore[attr-defined]
    assert {EXPECTED, ENDS} <= set(made.others)


def test_what_cannot_be_told_is_not_put_down_to_too_few() -> None:
    alike = dict.fromkeys(("angry", "hurt", "lonely", "sad"), 3)
    chart = granularity.make(history([check_in(day, dict(alike)) for day in range(25)]))
    told = [line for line in lines(chart) if "unpleasant words were rated (1" in line]
    assert told[0].endswith("cannot be told (occasions: 25)")
    two = [session(day, 3, 4 + day % 3, FEET if day % 2 else BOX) for day in range(16)]
    told = [line for line in lines(by_exercise.make(history(two))) if "Feet and chair" in line]
    assert told and all("cannot be told (days: 8)" in line for line in told)


def test_one_of_a_thing_is_not_said_in_the_plural() -> None:
    (line,) = (line for line in lines(naming.make(history([check_in(0, 3)]))) if ", 2026" in line)
    assert line.endswith("not enough yet (check-ins and sessions: 1 of 5 needed)")
