"""Before and after: each session with both, by kind of exercise, with the mean of days.

It says what was written down, and never that one came of the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from feltsense.feeling.charts import saying
from feltsense.feeling.charts.changes import changes_of
from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Figure,
    Floats,
    Interval,
    Intervals,
    Layer,
    Names,
    Panel,
    Points,
    Table,
    Tick,
    Values,
    Whole,
)
from feltsense.feeling.charts.lazily import Lazily
from feltsense.feeling.history import Entry, History
from feltsense.feeling.scales import BEFORE_AND_AFTER, PAIRS, SCALES
from feltsense.feeling.series import daily, scale_of
from feltsense.feeling.statistics.change import interval_of
from feltsense.language import moment, tr
from feltsense.script.vocabulary import KINDS

NAME, TITLE = "before-and-after", tr("Before and after")
QUESTION = tr("What changed from before an exercise to after it?")

MEAN_FROM, RANGE_FROM = 3, 6
"""Pairs for a mean; days with a pair for its range (evidence.md 3.2)."""

ASIDE = 0.15
"""How far the dots stand from their place, so that a range does not hide them."""

APART, ROOM = 0.045, 0.5
"""From one dot to the next of the same change, and the room that all of them have."""

STRONGEST = tr("the strongest feeling")

METHOD = tr(
    "A pair is the last rating before and the last one after in one session: of the strongest "
    "feeling, and of each scale that was answered with a number both times. Answers more than half "
    "an hour after the end are late, and are no after; a scale answered in the last two minutes of "
    "a session stands for that scale afterwards. Pairs of one day and kind are averaged first; the "
    "range is the 95 % t interval of the change of days, from 6 days. Rests are not among them."
)
SOURCES = (tr("Student (1908), the probable error of a mean"),)
OTHERS = (
    tr(
        "Very strong or very faint moments tend to be followed by more usual ones, with or "
        "without an exercise."
    ),
    saying.EXPECTED,
    saying.ENDS,
    tr("Sitting quietly for as long without an exercise may go with the same change."),
    *saying.OTHERS,
)


@dataclass(frozen=True, eq=False)
class Pairs:
    """Before and after of one thing, one entry a session; `kind` is a place in KINDS, -1 for none.

    `days` are ordinals, `ids` the journal's; `aloud` are the places in the history's entries.
    """

    name: str
    kind: Whole
    days: Whole
    before: Floats
    after: Floats
    place: Whole

    def __len__(self) -> int:
        return len(self.place)

    def of_kind(self, kind: int | None) -> tuple[Floats, int]:
        """The mean change of each day with a pair of `kind` (None for all), and how many pairs."""
        which = np.ones(len(self), np.bool_) if kind is None else self.kind == kind
        _, means = daily((self.after - self.before)[which], self.days[which])
        return means, int(which.sum())

    @cached_property
    def groups(self) -> list[tuple[str, int | None, Change]]:
        """All of them, then each kind that there is, in the order of the library."""
        there = set(self.kind.tolist())
        kinds: list[tuple[str, int | None]] = [("all", None)]
        kinds += [(name.replace("-", " "), at) for at, name in enumerate(KINDS) if at in there]
        if -1 in there:
            kinds.append(("other", -1))
        return [(label, kind, change_of(*self.of_kind(kind))) for label, kind in kinds]

    @property
    def change(self) -> Change:
        """That of them all."""
        return self.groups[0][2]


@dataclass(frozen=True, slots=True)
class Change:
    """The mean change of days with its range, as far as there is enough for them."""

    pairs: int
    days: int
    mean: float | None = None
    low: float | None = None
    high: float | None = None

    def words(self, what: str = "") -> str:
        """Such as `+1.1 (likely between +0.4 and +1.8), 8 pairs`; to be called with a mean.

        `what` stands after the number.
        """
        assert self.mean is not None
        many = saying.count(self.pairs, "pair")
        if self.days < self.pairs:
            many += tr(" on {count}", count=saying.count(self.days, "day"))
        if self.low is None or self.high is None:
            return f"{saying.signed(self.mean)}{what}, {many}"
        likely = tr(
            "likely between {signed} and {signed_2}",
            signed=saying.signed(self.low),
            signed_2=saying.signed(self.high),
        )
        return tr(
            "{signed}{what} ({likely}), {many}",
            signed=saying.signed(self.mean),
            what=what,
            likely=likely,
            many=many,
        )


def make(history: History) -> Chart:
    """The chart of a history."""
    changes = changes_of(history)
    felt = ~changes.rests
    strongest = Pairs(
        STRONGEST,
        _kinds(history, changes.place[felt]),
        changes.days[felt],
        changes.before[felt],
        changes.after[felt],
        changes.place[felt],
    )
    every = tuple(each for each in (strongest, *_scales(history)) if len(each))
    sessions = {place for each in every for place in each.place.tolist()}
    days = np.unique(np.concatenate([each.days for each in every])) if every else np.zeros(0)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panel(history, each) for each in every),
        n=len(sessions),
        of="session",
        period=saying.period(days),
        sentences=tuple(_sentences(history, every, changes.one_sided)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (
                tr("What"),
                tr("Exercises"),
                tr("Pairs"),
                tr("Days"),
                tr("Mean change"),
                tr("Likely range"),
            ),
            [row for each in every for row in _rows(each)],
        ),
        figures=tuple(_figures(every)),
        sources=SOURCES,
    )


def change_of(means: Floats, pairs: int) -> Change:
    """The change over the `means` of days with `pairs`."""
    n = len(means)
    if pairs < MEAN_FROM:
        return Change(pairs, n)
    mean = float(means.mean())
    if n < RANGE_FROM:
        return Change(pairs, n, mean)
    found = interval_of(means.tolist())
    if not found.sd:  # days that are all the same say nothing of how far the next may be
        return Change(pairs, n, mean)
    return Change(pairs, n, mean, max(-10.0, found.low), min(10.0, found.high))


def _kinds(history: History, places: Whole) -> Whole:
    return np.fromiter((_kind(history.entries[place]) for place in places.tolist()), np.int64)


def _kind(entry: Entry) -> int:
    known = entry.done is not None and entry.done.kind in KINDS
    return KINDS.index(entry.done.kind) if known and entry.done is not None else -1


def _scales(history: History) -> Iterator[Pairs]:
    """The pairs of each scale: those of the default set first, then others, then own ones."""
    found: dict[str, list[tuple[int, float, float]]] = {name: [] for name in BEFORE_AND_AFTER}
    for place, entry in enumerate(history.entries):
        if entry.done is None or entry.is_rest:
            continue
        pair = entry.pair
        if pair.before is None or pair.after is None or pair.after.late:
            continue
        for name in pair.before.scales:
            if name in PAIRS:  # neither of its ends is more or less
                continue
            before, after = scale_of(pair.before, name), scale_of(pair.after, name)
            if not np.isnan(before + after):
                found.setdefault(name, []).append((place, before, after))
    for name, pairs in found.items():
        if not pairs:
            continue
        places = np.array([place for place, _, _ in pairs])
        days = [history.day(history.entries[place]).toordinal() for place in places]
        yield Pairs(
            name,
            _kinds(history, places),
            np.array(days, np.int64),
            np.array([before for _, before, _ in pairs], np.float64),
            np.array([after for _, _, after in pairs], np.float64),
            places,
        )


def _panel(history: History, pairs: Pairs) -> Panel:
    where = {kind: place for place, (_, kind, _) in enumerate(pairs.groups)}
    x = _beside(
        np.array([where[kind] for kind in pairs.kind.tolist()], np.float64) - ASIDE,
        pairs.after - pairs.before,
    )
    order = np.argsort(x, kind="stable")
    entries = [history.entries[place] for place in pairs.place[order].tolist()]
    before, after = pairs.before[order], pairs.after[order]

    def aloud(number: int) -> str:
        entry = entries[number]
        title = entry.done.title if entry.done else ""
        return tr(
            "{title}, {when}: {title_2} from {before:.0f} to {after:.0f}",
            title=title,
            when=moment(entry.at),
            title_2=_title(pairs.name),
            before=before[number],
            after=after[number],
        )

    layers: list[Layer] = [
        Points(
            tr("Each session"),
            "quiet",
            SHAPES["quiet"],
            x[order],
            after - before,
            Lazily(len(entries), aloud),
            np.array([entry.id for entry in entries], np.int64),
        )
    ]
    ranges = tuple(_intervals(pairs))
    if ranges:
        layers.append(Intervals(tr("Mean of days, likely range"), "level", SHAPES["level"], ranges))
    ticks = Tick(-10, tr("less after")), Tick(0, tr("as before")), Tick(10, tr("more after"))
    title = tr("Change in {title}", title=_title(pairs.name))
    names = Names(tuple(label for label, _, _ in pairs.groups))
    return Panel(names, Values(-10, 10, ticks), tuple(layers), title=title)


def _beside(x: Floats, y: Floats) -> Floats:
    """`x`, with those that would lie upon each other beside each other, towards the left."""
    _, which, counts = np.unique(
        np.column_stack((x, y)), axis=0, return_inverse=True, return_counts=True
    )
    which = which.ravel()
    order = np.argsort(which, kind="stable")
    rank = np.empty(len(x))
    rank[order] = np.arange(len(x)) - np.repeat(np.cumsum(counts) - counts, counts)
    return x - rank * np.minimum(APART, ROOM / np.maximum(1, counts[which] - 1))


def _intervals(pairs: Pairs) -> Iterator[Interval]:
    for place, (label, _, change) in enumerate(pairs.groups):
        if change.mean is not None:
            low = change.mean if change.low is None else change.low
            high = change.mean if change.high is None else change.high
            yield Interval(float(place), low, change.mean, high, f"{label}: {change.words()}")


def _title(name: str) -> str:
    if name == STRONGEST:
        return name
    if name in SCALES:
        return f"“{SCALES[name].question}”"
    return f"“{name.removeprefix('own: ')}”"


def _rows(pairs: Pairs) -> Iterator[tuple[str, ...]]:
    for label, _, change in pairs.groups:
        mean = "" if change.mean is None else saying.signed(change.mean)
        likely = ""
        if change.low is not None and change.high is not None:
            likely = tr(
                "{signed} to {signed_2}",
                signed=saying.signed(change.low),
                signed_2=saying.signed(change.high),
            )
        yield _title(pairs.name), label, str(change.pairs), str(change.days), mean, likely


def _figures(every: tuple[Pairs, ...]) -> Iterator[Figure]:
    if not every:
        yield Figure(f"change in {STRONGEST}, all", None, 0, "pairs", MEAN_FROM)
    for pairs in every:
        for label, _, change in pairs.groups:
            yield Figure(
                f"change in {pairs.name}, {label}",
                change.mean,
                change.pairs,
                "pairs",
                MEAN_FROM,
                change.low,
                change.high,
            )


def _sentences(history: History, every: tuple[Pairs, ...], one_sided: int) -> Iterator[str]:
    if not history.entries:
        yield saying.NOTHING_YET
        return
    if not every:
        yield tr("No session has a number both before and after it yet.")
    for pairs in every:
        change = pairs.change
        what = _title(pairs.name)
        if change.mean is None:
            of = tr("pairs of {what}", what=what)
            yield saying.not_enough(change.pairs, MEAN_FROM, of, tr("an average is shown"))
            continue
        yield tr(
            "On average {words}: {what}.", words=change.words(tr(" points afterwards")), what=what
        )
        if change.days < RANGE_FROM:
            yield saying.needed(change.days, RANGE_FROM, tr("days with a pair"))
        elif change.low is None:
            yield tr("It was the same on every day, so no likely range can be told.")
    if one_sided:
        yield (
            tr(
                "In {count} at least one side is an answer such as numb. It has no number, and "
                "is in no average of the strongest feeling.",
                count=saying.count(one_sided, "session"),
            )
        )
    yield saying.TO_THE_USUAL
