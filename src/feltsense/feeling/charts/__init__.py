"""The charts there are. A chart is one file and one entry here; nothing else knows it by name.

Importing this needs numpy: the first screen does without.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from feltsense.feeling.charts import intensity
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.ratings import Rating


class Make(Protocol):
    """Makes a chart of (rating, session id) in any order; days begin at the hour `begins`."""

    def __call__(self, entries: Iterable[tuple[Rating, int]], begins: int = 0) -> Chart: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """A chart that can be made."""

    name: str
    title: str
    make: Make


CHARTS: tuple[Entry, ...] = (Entry(intensity.NAME, intensity.TITLE, intensity.intensity_chart),)
"""In the order of the screen."""
