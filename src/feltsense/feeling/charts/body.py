"""Where in the body: one picture of all body maps, more against less, and numb by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from feltsense.feeling.body_maps import FULL, Painting, decode
from feltsense.feeling.charts import saying
from feltsense.feeling.charts.chart import Body, Chart, Figure, Floats, Names, Panel, Table
from feltsense.feeling.history import History, Painted
from feltsense.feeling.statistics.body import ZEROS
from feltsense.language import tr, trn

NAME, TITLE = "body", tr("Where in the body")
QUESTION = tr("Where was there more, less, or nothing that could be felt?")

MAPS_FROM = 4
"""Maps for a picture of them all (evidence.md 3.2)."""

MOST_READ = 400
"""Maps that are laid over each other; the newest ones where there are more."""

HALF = (FULL + 1) // 2
"""The level from which a cell counts as painted, as in emBODY (evidence.md 2.4)."""

PART = 0.1
"""Share of a region from which a map counts as one that painted it."""

METHOD = tr(
    "Each cell of a map is 1 where more was painted at half strength or above, -1 where less was, "
    "0 where neither. Shown is their sum over the number of maps and 2 more with nothing "
    "on them, so that one map alone is no strong mark. Numb is the share of maps, drawn by itself. "
    "Maps of a standing and of a seated figure are kept apart. Below it, how many maps painted at "
    "least a tenth of a part of the body."
)
SOURCES = (tr("Nummenmaa, Glerean, Hari and Hietanen (2014), bodily maps of emotions (the brush)"),)
OTHERS = (
    tr("What is painted often is what can be painted easily: large parts, and the front."),
    tr("A map is painted when there is something to paint; numb days may have none."),
    *saying.OTHERS,
)


def make(history: History) -> Chart:
    """The chart of a history."""
    by_outline = Counter(each.outline for each in history.painted)
    outline, of_outline = by_outline.most_common(1)[0] if by_outline else ("", 0)
    newest = [each for each in history.painted if each.outline == outline][-MOST_READ:]
    maps, net, numb = _laid_over(newest)
    regions = _regions(maps)
    days = sorted(history.day(each).toordinal() for each in maps)
    enough = len(maps) >= MAPS_FROM
    body = Body(tr("All maps together"), outline, net, numb, _texts(regions, len(maps)))
    axis = Names(())
    return Chart(
        name=NAME,
        title=TITLE,
        question=QUESTION,
        panels=(Panel(axis, axis, (body,)),) if enough else (),
        n=len(maps),
        of="body map",
        period=saying.period(days),
        sentences=tuple(_sentences(maps, len(newest), of_outline, by_outline)),
        method=METHOD,
        others=OTHERS,
        table=Table(
            (
                tr("Part of the body"),
                tr("Maps with more"),
                tr("Maps with less"),
                tr("Maps with numb"),
            ),
            [(name, *map(str, counts)) for name, counts in regions.items()],
        ),
        figures=tuple(_figures(regions, len(maps))),
        sources=SOURCES,
    )


def _regions(maps: Sequence[Painted]) -> dict[str, tuple[int, int, int]]:
    """How many maps painted each part with more, less and numb; those painted most first named."""
    found: dict[str, list[int]] = {}
    for each in maps:
        for region, shares in each.regions.items():
            counts = found.setdefault(region, [0, 0, 0])
            for place, kind in enumerate(("more", "less", "numb")):
                counts[place] += shares.get(kind, 0) >= PART
    return {
        name.replace("-", " "): (counts[0], counts[1], counts[2])
        for name, counts in sorted(found.items())
        if any(counts)
    }


def _laid_over(maps: Sequence[Painted]) -> tuple[list[Painted], Floats, Floats]:
    """The maps that can be read, more against less over them, and the share of numb."""
    blank = Painting.blank("").layers
    net = np.zeros(blank[:, 0].shape, np.int32)
    numb = np.zeros_like(net)
    found = []
    for each in maps:
        try:
            layers = decode(each.outline, each.image).layers
        except ValueError:  # of a later version, or damaged
            continue
        found.append(each)
        there = layers >= HALF
        net += there[:, 0]
        net -= there[:, 1]
        numb += there[:, 2]
    n = len(found)
    return found, net / (n + ZEROS), numb / max(1, n)


def _texts(regions: dict[str, tuple[int, int, int]], n: int) -> tuple[str, ...]:
    return tuple(
        tr(
            "{name}: more in {more}, less in {less}, numb in {nothing} of {n} maps",
            name=name,
            more=more,
            less=less,
            nothing=nothing,
            n=n,
        )
        for name, (more, less, nothing) in regions.items()
    )


def _figures(regions: dict[str, tuple[int, int, int]], n: int) -> Iterator[Figure]:
    for name, (more, less, nothing) in regions.items():
        yield Figure(
            f"{name}, more against less",
            (more - less) / (n + ZEROS),
            n,
            "maps",
            MAPS_FROM,
        )
        yield Figure(f"{name}, numb", nothing / n, n, "maps", MAPS_FROM)
    if not regions:
        yield Figure("maps painted", float(n), n, "maps", MAPS_FROM)


def _sentences(
    maps: Sequence[Painted], read: int, of_outline: int, by_outline: Counter[str]
) -> Iterator[str]:
    if not read:
        yield (
            tr(
                "Nothing is here yet. When you paint a body map, after a check-in or by itself, it "
                "will show here; nothing to feel is an answer, too."
            )
        )
        return
    if len(maps) < MAPS_FROM:
        what = tr("they are laid over each other")
        yield saying.not_enough(len(maps), MAPS_FROM, tr("body maps"), what)
    else:
        yield tr("{count} laid over each other.", count=saying.count(len(maps), "body map"))
    if read > len(maps):
        unread = read - len(maps)
        yield trn(
            "{n} body map cannot be read, and is not counted.",
            "{n} body maps cannot be read, and are not counted.",
            unread,
        )
    if of_outline > read:
        yield tr("These are the newest of {of_outline}.", of_outline=of_outline)
    other = sum(by_outline.values()) - of_outline
    if other:
        yield trn(
            "{n} body map of another figure is not in it.",
            "{n} body maps of another figure are not in it.",
            other,
        )
    regions = _regions(maps)
    if len(maps) < MAPS_FROM:
        return
    for place, words in enumerate(("more", "less", "numb")):
        named = [(counts[place], name) for name, counts in regions.items() if counts[place] >= 2]
        if named:
            most, name = max(named, key=lambda each: (each[0], each[1]))
            yield tr(
                "Painted most often as {words}: {name}, in {most} of {maps} maps.",
                words=words,
                name=name,
                most=most,
                maps=len(maps),
            )
