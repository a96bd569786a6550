"""The changes over rests and over exercises, of days."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts.changes import Changes
from feltsense.feeling.charts.chart import Floats
from feltsense.feeling.charts.means import Mean, mean_of
from feltsense.feeling.series import daily
from feltsense.feeling.statistics import change
from feltsense.feeling.statistics.change import beside_rest, own_wobble

WOBBLE_FROM = 10
"""Days with a rest before the usual wobble is shown (evidence.md 3.2)."""


@dataclass(frozen=True, eq=False)
class Beside:
    """Mean changes of the days with a rest, and of those with an exercise."""

    changes: Changes
    is_rest: NDArray[np.bool_]
    rests: Floats
    exercises: Floats

    @cached_property
    def wobble(self) -> change.Band | None:
        """Where one more rest would lie; None where there are too few, or none that differs."""
        found = own_wobble(self.rests.tolist()) if len(self.rests) >= 2 else None
        return found if found is not None and found.low < found.high else None

    @property
    def is_wobble_shown(self) -> bool:
        """Whether there are rests enough for it, and any two that differ."""
        return len(self.rests) >= WOBBLE_FROM and self.wobble is not None

    @property
    def n(self) -> int:
        """Days on the side that has fewer."""
        return min(len(self.rests), len(self.exercises))

    @cached_property
    def means(self) -> tuple[Mean, Mean]:
        """Of rests, and of exercises."""
        return mean_of(self.rests, low=-10), mean_of(self.exercises, low=-10)

    @cached_property
    def difference(self) -> change.Paired | None:
        """Exercises minus rests; None where there are too few for any."""
        if self.n < 2:
            return None
        return beside_rest(self.exercises.tolist(), self.rests.tolist())

    @property
    def outside(self) -> tuple[int, int]:
        """Days with an exercise outside the usual wobble, and how many there are."""
        wobble = self.wobble
        assert wobble is not None
        apart = (self.exercises < wobble.low) | (self.exercises > wobble.high)
        return int(apart.sum()), len(self.exercises)


def beside_of(changes: Changes) -> Beside:
    """The two sides of the changes of all sessions."""
    is_rest = changes.rests
    sides = (daily(changes.change[which], changes.days[which])[1] for which in (is_rest, ~is_rest))
    return Beside(changes, is_rest, *sides)
