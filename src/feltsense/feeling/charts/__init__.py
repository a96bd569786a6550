"""The charts there are. A chart is one file and one entry here; nothing else knows it by name.

Importing this needs numpy: the first screen does without.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from feltsense.feeling.charts import level
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.history import History


@dataclass(frozen=True, slots=True)
class Kind:
    """A chart that can be made. `front`: on the first page; else it is looked for (Explore)."""

    name: str
    title: str
    make: Callable[[History], Chart]
    front: bool = True


CHARTS: tuple[Kind, ...] = (Kind(level.NAME, level.TITLE, level.make),)
"""In the order of the screen."""
