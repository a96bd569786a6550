"""How long each chart of Explore takes to make of 75,000 ratings over 20 years.

python -m pytest tests/benchmarks/test_explore_speed.py --benchmark-enable
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from feltsense.feeling.charts import CHARTS, Kind
from feltsense.feeling.history import History
from tests.unit.feeling.charts.histories import large

RATINGS = 75_000


@pytest.fixture(scope="module")
def history() -> History:
    found = large(RATINGS)
    assert len(found.series) == RATINGS
    return found


@pytest.mark.parametrize("kind", [kind for kind in CHARTS if not kind.front], ids=lambda k: k.name)
def test_making_a_chart(benchmark: BenchmarkFixture, kind: Kind, history: History) -> None:
    chart = benchmark(kind.make, history)
    assert not chart.is_empty
