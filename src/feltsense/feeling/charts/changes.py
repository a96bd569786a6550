"""How much the strongest feeling changed over each session that has a number on both sides.

An answer such as numb on a side has no number, and no change is made up for it; what was answered
long after the end (late) is no answer of afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC

import numpy as np
from numpy.typing import NDArray

from feltsense.feeling.charts.chart import Floats, Whole
from feltsense.feeling.charts.over_time import entry_ids
from feltsense.feeling.history import History
from feltsense.language import moment, tr


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """Columns of equal length, one entry a session with a number on both sides, oldest first.

    `place`: in the history's entries. `days`: ordinals. `local`: when it began, seconds since 1970
    on the clock of the place. `before`, `after`: 0 to 10. `one_sided` counts the sessions with
    both sides answered, one of them or both without a number: numb or its like; no rests.
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
        return tr(
            "{title}, {when}: from {before:.0f} to {after:.0f}, {change:+.0f}",
            title=entry.done.title,
            when=moment(entry.at),
            before=self.before[number],
            after=self.after[number],
            change=self.change[number],
        )


def changes_of(history: History) -> Changes:
    """The changes of all sessions of a history.

    The last `before` and the last `after` of each, as in pairs.pair_of: what was answered in
    between may stand for a scale afterwards, and never for a word.
    """
    series, entries = history.series, history.entries
    before, after = (_last(history, moment) for moment in ("before", "after"))
    both = np.flatnonzero((before >= 0) & (after >= 0))
    in_time = [
        entries[place].done is not None and not series.ratings[late].late
        for place, late in zip(both.tolist(), after[both].tolist(), strict=True)
    ]
    both = both[np.array(in_time, np.bool_)]
    rated = ~np.isnan(series.intensity[before[both]] + series.intensity[after[both]])
    no_number = both[~rated]
    numb = series.not_feeling[before[no_number]] | series.not_feeling[after[no_number]]
    rests = np.fromiter((entries[each].is_rest for each in no_number), np.bool_)
    place = both[rated]
    return Changes(
        history,
        place,
        np.fromiter((history.day(entries[each]).toordinal() for each in place), np.int64),
        np.fromiter(
            (entries[each].at.replace(tzinfo=UTC).timestamp() for each in place), np.float64
        ),
        series.intensity[before[place]],
        series.intensity[after[place]],
        int((numb & ~rests).sum()),
    )


def _last(history: History, moment: str) -> Whole:
    """Of each entry the place in the series of its last rating of `moment`, -1 for none."""
    found = np.full(len(history.entries), -1)
    places = np.flatnonzero(history.series.at(moment))
    np.maximum.at(found, history.series.entries[places], places)
    return found
