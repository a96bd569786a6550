"""The charts there are. A chart is one file and one entry here; nothing else knows it by name.

Importing this needs numpy: the first screen does without.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from feltsense.feeling.charts import (
    before_and_after,
    body,
    by_exercise,
    by_hour,
    by_tag,
    calendar,
    granularity,
    inertia,
    instability,
    level,
    naming,
    numbness,
    pleasant,
    rest_pairs,
    variety,
)
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.history import History


@dataclass(frozen=True, slots=True)
class Kind:
    """A chart that can be made. `front`: on the first page; else it is looked for (Explore)."""

    name: str
    title: str
    make: Callable[[History], Chart]
    front: bool = True


CHARTS: tuple[Kind, ...] = (
    Kind(level.NAME, level.TITLE, level.make),
    Kind(numbness.NAME, numbness.TITLE, numbness.make),
    Kind(naming.NAME, naming.TITLE, naming.make),
    Kind(before_and_after.NAME, before_and_after.TITLE, before_and_after.make),
    Kind(body.NAME, body.TITLE, body.make),
    Kind(calendar.NAME, calendar.TITLE, calendar.make),
    Kind(variety.NAME, variety.TITLE, variety.make, front=False),
    Kind(granularity.NAME, granularity.TITLE, granularity.make, front=False),
    Kind(pleasant.NAME, pleasant.TITLE, pleasant.make, front=False),
    Kind(inertia.NAME, inertia.TITLE, inertia.make, front=False),
    Kind(instability.NAME, instability.TITLE, instability.make, front=False),
    Kind(by_hour.NAME, by_hour.TITLE, by_hour.make, front=False),
    Kind(by_exercise.NAME, by_exercise.TITLE, by_exercise.make, front=False),
    Kind(by_tag.NAME, by_tag.TITLE, by_tag.make, front=False),
    Kind(rest_pairs.NAME, rest_pairs.TITLE, rest_pairs.make, front=False),
)
"""In the order of the screen."""
