"""The charts there are. A chart is one file and one entry here; nothing else knows it by name.

Importing this needs numpy: the first screen does without.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from feltsense.feeling.charts import intensity
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.ratings import Rating


@dataclass(frozen=True, slots=True)
class Entry:
    """A chart that can be made: `make` takes (rating, session id) in any order."""

    name: str
    title: str
    make: Callable[[Iterable[tuple[Rating, int]]], Chart]


CHARTS: tuple[Entry, ...] = (Entry(intensity.NAME, intensity.TITLE, intensity.intensity_chart),)
"""In the order of the screen."""
