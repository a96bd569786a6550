"""Where nothing differs there is no likely range: it would have no width, and prove too much."""

from __future__ import annotations

from feltsense.feeling.charts import by_hour, by_tag, rest_pairs
from feltsense.feeling.charts.chart import Chart
from tests.unit.feeling.charts.histories import FEET, REST, check_in, history, session


def figure(chart: Chart, name: str) -> tuple[float | None, float | None, float | None]:
    (found,) = (each for each in chart.figures if each.name == name)
    return found.value, found.low, found.high


def test_days_that_are_all_the_same_have_no_likely_range() -> None:
    chart = by_hour.make(history([check_in(day, 4) for day in range(8)]))
    assert figure(chart, "mean of the strongest feeling, 09:00") == (4, None, None)
    (intervals,) = chart.panels[0].layers
    assert [each.text for each in intervals.each] == ["09:00: 4.0 (the same on each), 8 days"]  # type: ignore[union-attr]
    tagged = by_tag.make(
        history([check_in(day, 3 + day % 2, *(("sleep",) if day % 2 else ())) for day in range(16)])
    )
    assert figure(tagged, "intensity with sleep minus without") == (1, None, None)


def test_rests_that_are_all_the_same_are_no_proof_of_anything() -> None:
    entries = [session(day, 4, 5 if day % 2 else 4, FEET if day % 2 else REST) for day in range(24)]
    chart = rest_pairs.make(history(entries))
    assert "Exercises minus rests: +1.0 points. Neither differed from day to day" in chart.as_text
    assert "so your usual wobble cannot be told." in chart.as_text
    assert "outside" not in chart.as_text
    assert figure(chart, "exercises minus rests") == (1, None, None)
    assert not any(each.shown for each in chart.figures if "wobble" in each.name)
    assert not any(each.shown for each in chart.figures if "outside" in each.name)


def test_one_hour_alone_has_no_range_to_overlap_with() -> None:
    entries = [check_in(7 * week, week % 3) for week in range(6)]
    one = by_hour.make(history(entries))
    other = by_hour.make(history([*entries, *(check_in(7 * w, w % 3, hours=3) for w in range(6))]))
    said = "Where two ranges overlap"
    assert said not in one.as_text and said in other.as_text
