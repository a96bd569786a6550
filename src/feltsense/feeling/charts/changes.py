"""How much the strongest feeling changed over each session that has a number on both sides.

An answer such as numb on a side has no number, and no change is made up for it; what was answered
long after the end (late) is no answer of afterwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts.chart import Floats, Whole
from feltsense.feeling.charts.over_time import entry_ids
from feltsense.feeling.history import History
from feltsense.feeling.series import intensity_of, is_not_feeling


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """Columns of equal length, one entry a session with a number on both sides, oldest first.

    `place`: in the history's entries. `days`: ordinals. `local`: when it began, seconds since 1970
    on the clock of the place. `before`, `after`: 0 to 10. `one_sided` counts the sessions with
    both sides answered, one of them or both without a number: numb or its like.
    """

    history: History
    place: Whole
    days: Whole
    local: Floats
    before: Floats
    after: Floats
    one_sided: int

    @property
    def change(self) -> Floats:
        """After minus before, -10 to 10."""
        return self.after - self.before

    @property
    def ids(self) -> Whole:
        """The journal's id of each session."""
        return entry_ids(self.history)[self.place]

    @property
    def rests(self) -> NDArray[np.bool_]:
        """Which are rests."""
        entries = self.history.entries
        return np.fromiter((entries[each].is_rest for each in self.place), np.bool_)

    def aloud(self, number: int) -> str:
        """One of them in words."""
        entry = self.history.entries[self.place[number]]
        assert entry.done is not None
        return (
            f"{entry.done.title}, {entry.at:%Y-%m-%d %H:%M}: from {self.before[number]:.0f} to "
            f"{self.after[number]:.0f}, {self.change[number]:+.0f}"
        )


def changes_of(history: History) -> Changes:
    """The changes of all sessions of a history."""
    found: list[tuple[int, int, float, float, float]] = []
    one_sided = 0
    for place, entry in enumerate(history.entries):
        if entry.done is None:
            continue
        pair = entry.pair
        before, after = pair.before, pair.after
        if before is None or after is None or after.late:
            continue
        values = intensity_of(before), intensity_of(after)
        if math.isnan(values[0] + values[1]):
            one_sided += is_not_feeling(before) or is_not_feeling(after)
            continue
        offset = entry.at.utcoffset()
        assert offset is not None  # a rating refuses a time without one, and so does a session
        local = entry.at.timestamp() + offset.total_seconds()
        found.append((place, history.day(entry).toordinal(), local, *values))
    columns = np.array(found, np.float64).reshape(-1, 5).T
    return Changes(
        history,
        columns[0].astype(np.int64),
        columns[1].astype(np.int64),
        columns[2],
        columns[3],
        columns[4],
        one_sided,
    )
