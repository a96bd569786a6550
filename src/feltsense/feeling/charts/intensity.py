"""Intensity over time: how strong the strongest feeling was, before and after.

Numb and the other not-feeling answers stand on a track of their own: they are answers, not
low values. It says what was written down, and never why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import numpy as np

from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Line,
    Mark,
    NumbTrack,
    Points,
    Role,
    Span,
    Table,
    Tick,
)
from feltsense.feeling.ratings import Rating
from feltsense.feeling.scales import INTENSITY
from feltsense.feeling.series import Pairs, Series, is_not_feeling, pairs_of, series_of
from feltsense.feeling.statistics.change import paired
from feltsense.feeling.words import NOT_FEELING

NAME, TITLE = "intensity", "Intensity over time"
QUESTION = "How strong was the strongest feeling, before and after?"

MEAN_FROM, INTERVAL_FROM = 3, 6
"""Pairs for a mean; days with a pair for a likely range (evidence.md 3.2)."""

GAP = 7
"""Days from one point to the next that a line still joins; beyond that nothing is drawn."""

DAY = 86_400.0

METHOD = (
    "Each point is the highest intensity given to a feeling word in one rating, from 0 to 10. "
    "Numb and the other answers without a word are on their own track and in no average. "
    "A pair is the first rating before and the last one after in the same session. Pairs of "
    "one day are averaged first. The likely range is the 95 % t interval of the change. "
    "A line joins points that are up to 7 days apart; nothing is filled in."
)

OTHERS = (
    "Very strong or very faint moments tend to be followed by more usual ones, with or without "
    "an exercise.",
    "Days when nothing was written down may have been different from the days that were.",
    "Time of day, sleep, medicine and what else went on that day.",
    "Rating feelings often can change how they are rated.",
)

TO_THE_USUAL = (
    "Some of this would happen anyway: a rating far from your usual tends to be followed by one "
    "closer to it."
)

_LABELS: tuple[tuple[Role, str], ...] = (
    ("before", "Before"),
    ("after", "After"),
    ("during", "During"),
)


def intensity_chart(entries: Iterable[tuple[Rating, int]], begins: int = 0) -> Chart:
    """The chart of (rating, session id) pairs, in any order; a day begins at the hour `begins`."""
    series = series_of(entries, begins)
    pairs = pairs_of(series)
    rated = ~np.isnan(series.intensity)
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        points=tuple(
            _points(series, rated & series.at(role), role, label) for role, label in _LABELS
        ),
        lines=tuple(
            line
            for role in ("before", "after")
            for line in _lines(series, rated & series.at(role), role)
        ),
        numb=NumbTrack("No word for it: numb and its like", tuple(_marks(series))),
        spans=tuple(_gaps(series)),
        x_range=_x_range(series, rated | series.not_feeling),
        y_range=(0.0, 10.0),
        y_ticks=(
            Tick(0, INTENSITY.low),
            Tick(5, INTENSITY.middle),
            Tick(10, INTENSITY.high),
        ),
        n=len(series),
        period=_period(series),
        sentences=tuple(_sentences(series, pairs, int(rated.sum()))),
        method=METHOD,
        others=OTHERS,
        table=_table(series),
    )


# What is drawn


def _points(series: Series, which: np.ndarray, role: Role, label: str) -> Points:
    places = np.flatnonzero(which).tolist()
    return Points(
        label=label,
        role=role,
        shape=SHAPES[role],
        x=tuple(series.local[places].tolist()),
        y=tuple(series.intensity[places].tolist()),
        texts=tuple(_aloud(series.ratings[place], label) for place in places),
    )


def _lines(series: Series, which: np.ndarray, role: Role) -> Iterator[Line]:
    places = np.flatnonzero(which)
    breaks = np.flatnonzero(np.diff(series.days[places]) > GAP) + 1
    for part in np.split(places, breaks):
        if len(part) > 1:
            x, y = series.local[part], series.intensity[part]
            yield Line(role, tuple(x.tolist()), tuple(y.tolist()))


def _marks(series: Series) -> Iterator[Mark]:
    labels = dict(_LABELS)
    for place in np.flatnonzero(series.not_feeling).tolist():
        rating = series.ratings[place]
        role = _role(rating)
        yield Mark(
            x=float(series.local[place]),
            words=_answers(rating),
            role=role,
            shape=SHAPES[role],
            text=_aloud(rating, labels[role]),
        )


def _gaps(series: Series) -> Iterator[Span]:
    """The stretches without any rating, from the last point before to the first after."""
    for place in np.flatnonzero(np.diff(series.days) > GAP).tolist():
        empty = int(series.days[place + 1] - series.days[place]) - 1
        start, end = series.local[place], series.local[place + 1]
        yield Span(float(start), float(end), f"nothing written down for {empty} days")


def _x_range(series: Series, shown: np.ndarray) -> tuple[float, float] | None:
    """From the first day to the last with something to draw, whole days with half a day's air."""
    if not shown.any():
        return None
    x = series.local[shown]
    first, last = np.floor(x.min() / DAY) * DAY, np.ceil((x.max() + 1) / DAY) * DAY
    return float(first - DAY / 2), float(last + DAY / 2)


# What is said


def _sentences(series: Series, pairs: Pairs, rated: int) -> Iterator[str]:
    if not len(series):
        yield (
            "Nothing is here yet. When you rate what you feel before or after an exercise, it "
            "will show here; numb is an answer like any other."
        )
        return
    numb = int(series.not_feeling.sum())
    yield (
        f"{_count(len(series), 'rating')}, {_period(series)}: {rated} with an intensity, "
        f"{numb} with an answer such as numb."
    )
    if not rated and not numb:
        yield "None of them has a feeling word with an intensity yet, so there is no point to draw."
    yield from _about_change(pairs)
    one_sided = _one_sided(series)
    if one_sided:
        yield (
            f"In {_count(one_sided, 'session')} one side is an answer such as numb. It has no "
            "number, so it is shown on its track and is in no average."
        )


def _about_change(pairs: Pairs) -> Iterator[str]:
    if not len(pairs):
        return
    before, after = pairs.daily()
    many = _count(len(pairs), "pair")
    if len(before) < len(pairs):
        many += f" on {_count(len(before), 'day')}"
    if len(pairs) < MEAN_FROM:
        yield f"{len(pairs)} of {MEAN_FROM} pairs of before and after needed before an average."
    elif len(before) < INTERVAL_FROM:
        yield f"On average {_points_more(float(np.mean(after - before)))} afterwards, {many}."
        yield (
            f"{len(before)} of {INTERVAL_FROM} days with a pair needed before an average means "
            "much."
        )
    else:
        change = paired(before.tolist(), after.tolist())
        yield (
            f"On average {_points_more(change.mean)} afterwards (likely between "
            f"{_signed(change.low)} and {_signed(change.high)}), {many}."
        )
    yield TO_THE_USUAL


def _one_sided(series: Series) -> int:
    """Sessions with a before and an after of which one or both are answers without a number."""
    bare = series.not_feeling & np.isnan(series.intensity)
    answered = ~np.isnan(series.intensity) | bare
    both = set(series.sessions[answered & series.at("before")].tolist()) & set(
        series.sessions[answered & series.at("after")].tolist()
    )
    sided = bare & (series.at("before") | series.at("after"))
    return len(both & set(series.sessions[sided].tolist()))


def _period(series: Series) -> str:
    if not len(series):
        return "no ratings yet"
    first, last = (date.fromordinal(int(series.days[place])) for place in (0, -1))
    return f"on {first}" if first == last else f"from {first} to {last}"


def _aloud(rating: Rating, label: str) -> str:
    said = [f"{label}, {rating.at:%Y-%m-%d %H:%M}"]
    words = _words(rating)
    if words:
        said.append(words)
    if is_not_feeling(rating):
        said.append(", ".join(_answers(rating)))
    return ": ".join((said[0], "; ".join(said[1:])))


def _table(series: Series) -> Table:
    rows = tuple(
        (
            f"{rating.at:%Y-%m-%d %H:%M}",
            rating.moment,
            "" if np.isnan(intensity) else f"{intensity:.0f}",
            _words(rating),
            ", ".join(_answers(rating)),
        )
        for rating, intensity in zip(series.ratings, series.intensity.tolist(), strict=True)
    )
    return Table(("When", "Moment", "Strongest, 0 to 10", "Feelings", "Other answers"), rows)


def _words(rating: Rating) -> str:
    return ", ".join(
        felt.word if felt.intensity is None else f"{felt.word} {felt.intensity}"
        for felt in rating.felt
    )


def _answers(rating: Rating) -> tuple[str, ...]:
    return tuple(answer for answer in rating.answers if answer in NOT_FEELING)


def _role(rating: Rating) -> Role:
    match rating.moment:
        case "before" | "after" | "during" as role:
            return role
    raise ValueError(f"no role for the moment {rating.moment!r}")


def _points_more(change: float) -> str:
    return f"{_signed(change)} points"


def _signed(change: float) -> str:
    return f"{round(change, 1) + 0.0:+.1f}"  # + 0.0, so that nothing is never written -0.0


def _count(n: int, thing: str) -> str:
    return f"{n} {thing}{'' if n == 1 else 's'}"
