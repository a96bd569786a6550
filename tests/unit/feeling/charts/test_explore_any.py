"""Whatever the history, every chart can be made, and says nothing that it may not."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from feltsense.feeling.charts import CHARTS, Kind
from feltsense.feeling.charts.chart import Chart, Days, Figure, Intervals, Names, Points, Values
from feltsense.feeling.history import History
from tests.unit.feeling.charts.histories import HISTORIES, check_in, history, large

EXPLORE = list(CHARTS)

NEVER = re.compile(
    r"\b(because|thanks to|due to|caus\w+|improv\w+|heals|healed|healing|restor\w*|leads? to|"
    r"led to|better than|worse|great|well done|good|bad|best(?! guess)|progress\w*|streak\w*|"
    r"effect\w*|normal)\b",
    re.IGNORECASE,
)


def said(chart: Chart) -> list[str]:
    """Everything in it that is read."""
    texts = [*chart.sentences, chart.method, *chart.others, chart.question, chart.title]
    texts += [figure.name for figure in chart.figures]
    for panel in chart.panels:
        for layer in panel.layers:
            match layer:
                case Points():
                    texts += [layer.label, *layer.texts]
                case Intervals():
                    texts += [layer.label, *(each.text for each in layer.each)]
                case _:
                    pass
    return texts


@pytest.mark.parametrize("kind", EXPLORE, ids=lambda kind: kind.name)
@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(any_history=HISTORIES)
def test_any_history_whatever_makes_a_chart(kind: Kind, any_history: History) -> None:
    chart = kind.make(any_history)
    assert (chart.name, chart.title) == (kind.name, kind.title)
    assert chart.sentences and chart.method and chart.sources and chart.others and chart.figures
    assert len(list(chart.table.rows)) == len(chart.table.rows)
    assert all(len(row) == len(chart.table.columns) for row in chart.table.rows)
    # Its plural is made by an s.
    assert re.fullmatch(r"((rest|body) )?[a-z-]+( or [a-z-]+)?[^s]", chart.of)
    for figure in chart.figures:
        check_figure(figure)
    check_panels(chart)
    for text in said(chart):
        assert text and "nan" not in text.lower().split(), text
        assert not re.search(r"-0\.0+\b", text), text
        assert not re.search(r"\b(None|inf)\b", text), text


def check_figure(figure: Figure) -> None:
    assert figure.n >= 0 and figure.needed > 0
    for value in (figure.value, figure.low, figure.high):
        assert value is None or math.isfinite(value)
    if figure.low is not None and figure.high is not None:
        assert figure.value is not None
        assert figure.low - 1e-9 <= figure.value <= figure.high + 1e-9


def check_panels(chart: Chart) -> None:
    for panel in chart.panels:
        assert panel.layers
        for layer in panel.layers:
            match layer:
                case Points():
                    n = len(layer.x)
                    assert n > 0
                    assert len(layer.y) == len(layer.texts) == len(layer.entries) == n
                    assert (np.diff(layer.x) >= 0).all()
                    assert _inside(panel.x, layer.x) and _inside(panel.y, layer.y)
                case Intervals():
                    assert layer.each
                    x = np.array([each.x for each in layer.each])
                    assert (np.diff(x) > 0).all() and _inside(panel.x, x)
                    for each in layer.each:
                        assert each.low <= each.value <= each.high
                        assert _inside(panel.y, np.array([each.low, each.high]))
                case _:
                    pass


def _inside(axis: Days | Values | Names, places: np.ndarray) -> bool:
    match axis:
        case Days(low, high):
            pass
        case Values():
            low, high = axis.low, axis.high
        case Names():
            low, high = -0.5, len(axis.labels) - 0.5
    return bool((places >= low).all() and (places <= high).all())


@pytest.mark.parametrize("kind", EXPLORE, ids=lambda kind: kind.name)
def test_nothing_at_all_is_said_kindly(kind: Kind) -> None:
    chart = kind.make(History())
    assert chart.is_empty and chart.n == 0
    others = ("rest-pairs", "body", "calendar")  # of which none is of answers
    assert "numb is an answer" in chart.as_text or kind.name in others
    assert not any(figure.shown for figure in chart.figures)


@pytest.mark.parametrize("kind", EXPLORE, ids=lambda kind: kind.name)
def test_numb_alone_is_an_answer_and_never_a_number(kind: Kind) -> None:
    chart = kind.make(history([check_in(day, "numb") for day in range(40)]))
    assert chart.sentences
    counts = ("naming", "body", "calendar")  # in which none of so many is a number
    shown = [figure for figure in chart.figures if "numb" not in figure.name]
    assert kind.name in counts or all(figure.value is None for figure in shown)


@pytest.mark.parametrize("kind", EXPLORE, ids=lambda kind: kind.name)
@pytest.mark.parametrize("ratings", [0, 3, 60, 3_000])
def test_it_never_says_why_nor_that_something_is_good(kind: Kind, ratings: int) -> None:
    for text in said(kind.make(large(ratings, years=0.5))):
        assert not NEVER.search(text), text


@pytest.mark.parametrize("kind", EXPLORE, ids=lambda kind: kind.name)
def test_the_order_in_which_it_was_written_down_means_nothing(kind: Kind) -> None:
    made = large(900, years=2)
    turned = history(tuple(reversed(made.entries)))
    assert kind.make(made).sentences == kind.make(turned).sentences
    assert kind.make(made).figures == kind.make(turned).figures
