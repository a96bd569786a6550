"""Check-ins with a tag and without it: how strongly things were felt, and how often numb was said.

A tag says what was around an entry. That two things come together does not say which comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from feltsense.feeling.charts import saying
from feltsense.feeling.charts.chart import (
    SHAPES,
    Chart,
    Figure,
    Interval,
    Intervals,
    Names,
    Panel,
    Role,
    Table,
    Tick,
    Values,
)
from feltsense.feeling.charts.means import RANGE_FROM, Mean
from feltsense.feeling.charts.tagged import NUMB_FROM, Side, Tagged, tagged_of
from feltsense.feeling.history import History
from feltsense.feeling.names import folded
from feltsense.feeling.scales import INTENSITY
from feltsense.feeling.shown import called
from feltsense.language import tr

NAME, TITLE = "by-tag", tr("With a tag and without it")
QUESTION = tr("How were the check-ins that have a tag, beside those without it?")

BESIDE = 0.15
"""How far the two sides of a tag stand from its place."""

METHOD = tr(
    "Only check-ins, with the tag and without it, the tags in alphabetical order. "
    "Felt intensity: the strongest feeling, from 0 to 10; check-ins of one day on "
    "one side count as one, their mean. From {range_from} days on each side there "
    "is a mean with a range that holds 95 % of what is likely (Student's t). Numb "
    "answers: how many of the check-ins have one, with Wilson's range from "
    "{numb_from} on each side. Two sides are called apart only where the range of "
    "their difference (Welch), or for numb answers the two ranges, made wider by "
    "the number of looks (Bonferroni), leave nothing in common.",
    range_from=RANGE_FROM,
    numb_from=NUMB_FROM,
)
SOURCES = (
    tr("Welch (1947), the generalization of Student's problem"),
    tr("Wilson (1927), probable inference, the law of succession, and statistical inference"),
    tr("Dunn (1961), multiple comparisons among means"),
)
OTHERS = (
    tr("What else goes with a tag: the hour, the people, the place."),
    tr("When you think of setting a tag may go with how you feel."),
    *saying.OTHERS,
)
NO_TAGS = tr("No check-in has a tag yet. A tag is a word for what was around it, such as sleep.")
TOO_EARLY = tr("Their ranges overlap, with the tag and without it: too early to tell them apart.")


def make(history: History) -> Chart:
    """The chart of a history."""
    tagged = tuple(tagged_of(history))
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=tuple(_panels(tagged)),
        n=tagged[0].having.n + tagged[0].without.n if tagged else 0,
        of="check-in",
        period=saying.period(history.series.days),
        sentences=tuple(_sentences(history, tagged)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (
                tr("Tag"),
                tr("Side"),
                tr("Check-ins"),
                tr("Numb and its like"),
                tr("Days"),
                tr("Mean"),
                tr("Likely range"),
            ),
            [row for each in tagged for row in _rows(each)],
        ),
        figures=tuple(_figures(tagged)),
        sources=SOURCES,
    )


def _panels(tagged: tuple[Tagged, ...]) -> Iterator[Panel]:
    felt = [each for each in tagged if each.has_means]
    if felt:
        ticks = Tick(0, INTENSITY.low), Tick(5, INTENSITY.middle), Tick(10, INTENSITY.high)
        having = [
            each.having.mean.interval(x - BESIDE, tr("With {tag}", tag=called(each.tag)))
            for x, each in enumerate(felt)
        ]
        without = [
            each.without.mean.interval(x + BESIDE, tr("Without {tag}", tag=called(each.tag)))
            for x, each in enumerate(felt)
        ]
        layers = (
            _layer(tr("With the tag"), "check-in", having),
            _layer(tr("Without it"), "usual", without),
        )
        names = Names(tuple(called(each.tag) for each in felt))
        yield Panel(names, Values(0, 10, ticks), layers, title=tr("Felt intensity"))
    numb = [each for each in tagged if each.has_shares]
    if numb:
        having = [
            _share(each.having, x - BESIDE, tr("With {tag}", tag=called(each.tag)))
            for x, each in enumerate(numb)
        ]
        without = [
            _share(each.without, x + BESIDE, tr("Without {tag}", tag=called(each.tag)))
            for x, each in enumerate(numb)
        ]
        layers = (
            _layer(tr("With the tag"), "numb", having),
            _layer(tr("Without it"), "usual", without),
        )
        names = Names(tuple(called(each.tag) for each in numb))
        sides = Values(0, 1, (Tick(0, "none"), Tick(0.5, "half"), Tick(1, "all")), numbers=False)
        yield Panel(names, sides, layers, height=0.7, title=tr("Answers such as numb"))


def _layer(label: str, role: Role, each: Iterable[Interval]) -> Intervals:
    return Intervals(label, role, SHAPES[role], tuple(each))


def _share(side: Side, x: float, name: str) -> Interval:
    text = tr(
        "{name}: {numb} of {count} with an answer such as numb",
        name=name,
        numb=side.numb,
        count=saying.count(side.n, "check-in"),
    )
    low, share, high = side.share()
    return Interval(x, low, share, high, text)


def _rows(tagged: Tagged) -> Iterator[tuple[str, ...]]:
    for name, side in (("with", tagged.having), ("without", tagged.without)):
        days, mean, range_ = side.mean.cells
        if not tagged.has_means:
            mean = range_ = ""
        yield tagged.tag, name, str(side.n), str(side.numb), days, mean, range_


def _figures(tagged: tuple[Tagged, ...]) -> Iterator[Figure]:
    if not tagged:
        yield Figure("mean intensity with a tag", None, 0, "days", RANGE_FROM)
    for each in tagged:
        sides = ("with", each.having), ("without", each.without)
        for name, side in sides:
            shown = side.mean if each.has_means else Mean(side.mean.n)
            yield shown.figure(tr("mean intensity {name} {tag}", name=name, tag=called(each.tag)))
        days = min(side.mean.n for _, side in sides)
        difference = tr("intensity with {tag} minus without", tag=called(each.tag))
        if each.has_means:
            found = each.difference()
            low, high = (found.low, found.high) if found.sd else (None, None)
            yield Figure(difference, found.mean, days, "days", RANGE_FROM, low, high)
        else:
            yield Figure(difference, None, days, "days", RANGE_FROM)
        for name, side in sides:
            share = tr("share of numb answers {name} {tag}", name=name, tag=called(each.tag))
            if each.has_shares:
                low, value, high = side.share()
                yield Figure(share, value, side.n, "check-ins", NUMB_FROM, low, high)
            else:
                yield Figure(share, None, side.n, "check-ins", NUMB_FROM)


def _sentences(history: History, tagged: tuple[Tagged, ...]) -> Iterator[str]:
    if not len(history.series):
        yield saying.NOTHING_YET
        return
    if not tagged:
        yield NO_TAGS
        return
    felt = [each for each in tagged if each.has_means]
    numb = [each for each in tagged if each.has_shares]
    n = tagged[0].having.n + tagged[0].without.n
    yield (
        tr(
            "{count} and {count_2}; {felt} of them with {range_from} days or more on both sides.",
            count=saying.count(n, "check-in"),
            count_2=saying.count(len(tagged), "tag"),
            felt=len(felt),
            range_from=RANGE_FROM,
        )
    )
    if not felt:
        nearest = max(min(each.having.mean.n, each.without.mean.n) for each in tagged)
        yield saying.not_enough(
            nearest,
            RANGE_FROM,
            tr("days, both with a tag and without it,"),
            tr("they can stand beside each other"),
        )
    if not felt and not numb:
        return
    looks = len(felt) + len(numb)
    apart = [tr("{tag} (intensity)", tag=called(each.tag)) for each in felt if each.is_apart(looks)]
    apart += [
        tr("{tag} (numb answers)", tag=called(each.tag))
        for each in numb
        if each.numb_is_apart(looks)
    ]
    if apart:
        yield (
            tr(
                "Apart with the tag and without it: {these}. All others overlap. It does not "
                "say which of the two comes first.",
                these=", ".join(sorted(apart, key=folded)),
            )
        )
    else:
        yield TOO_EARLY
    yield (
        tr(
            "These are {count} at the same check-ins; the more looks, the more often "
            "something stands out by chance.",
            count=saying.count(looks, "look"),
        )
    )
