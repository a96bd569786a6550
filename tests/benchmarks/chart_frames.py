"""Charts over 75,000 ratings of 20 years: the first picture, and each frame while panning.

    python -m tests.benchmarks.chart_frames [COUNT] [--frames N] [--only NAME]
    QT_QPA_PLATFORM=xcb xvfb-run -s "-screen 0 1600x1200x24" python -m tests.benchmarks.chart_frames

A frame is a step of panning (time that is seen moves on by 1 %, over a tenth of all, or all of it
where it is so short) and the repaint that it asks for, at 1100 pixels' width. Beside them, in the
same run, a plot of the same points as pyqtgraph draws them by itself: as a line with its own
downsampling and clipping, and as a scatter plot. Nothing is asserted; the numbers are printed.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QWidget

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.history import Done, History, Painted
from feltsense.feeling.ratings import Felt
from feltsense.gui.body_map.samples import body_map
from feltsense.gui.charts.plot import ChartPlot
from feltsense.gui.looking_back.samples import of_ratings
from feltsense.gui.theme import Theme

YEARS = 20.0
WIDTH = 1100
DAY = 86_400.0
REST = Done("grounding/a-rest", "Sitting for a while", "grounding")
TAGS = ("alone", "at work", "outside", "slept badly")


def in_ms(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


def painted(widget: QWidget) -> None:
    """Have everything that is waiting painted now."""
    widget.repaint()
    QApplication.processEvents()


def frames(
    widget: QWidget, show: Callable[[float, float], None], whole: tuple[float, float], count: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of each frame: zoomed in to a tenth, and with nearly all of it seen."""
    found = []
    length = whole[1] - whole[0]
    for share in (0.1, 0.9):
        show(whole[0], whole[0] + share * length)
        painted(widget)
        times = []
        for number in range(count):
            start = whole[0] + (1 - share) * length * ((number % 100) / 100)
            begun = time.perf_counter()
            show(start, start + share * length)
            painted(widget)
            times.append(in_ms(begun))
        found.append(times)
    return found[0], found[1]


def years(count: int) -> History:
    """`count` ratings over YEARS with something for every chart: invented, and nobody's.

    Of the sittings some are rests, some check-ins with tags; now and then four words are rated
    together; 400 body maps, the most that are laid over each other.
    """
    chance = random.Random(count)
    history = of_ratings(count, years=YEARS)
    entries = []
    for number, entry in enumerate(history.entries):
        ratings = tuple(
            replace(each, felt=together(chance)) if chance.random() < 0.1 else each
            for each in entry.ratings
        )
        tags = tuple(tag for tag in TAGS if chance.random() < 0.3)
        match number % 6:
            case 0:
                entries.append(replace(entry, ratings=ratings, done=REST))
            case 1 | 2:
                aside = tuple(replace(each, moment="check-in") for each in ratings)
                entries.append(replace(entry, ratings=aside, done=None, tags=tags))
            case _:
                entries.append(replace(entry, ratings=ratings))
    maps = [body_map(entry.at) for entry in entries[-400:]]
    painted = (Painted(n, each.at, each.outline, each.image) for n, each in enumerate(maps, 1))
    return History(tuple(entries), tuple(painted))


def together(chance: random.Random) -> tuple[Felt, ...]:
    level = chance.randint(2, 8)
    words = ("sad", "tense", "afraid", "angry")
    return tuple(Felt(word, level + chance.randint(-2, 2)) for word in words)


def line(name: str, first: str, times: tuple[list[float], list[float]]) -> str:
    cells = []
    for each in times:
        ordered = sorted(each)
        p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        cells.append(f"{statistics.median(ordered):7.1f} {p95:7.1f}")
    return f"{name:28} {first:>24}   {cells[0]}   {cells[1]}"


def chart(name: str, history: History, count: int) -> str | None:
    kind = next(kind for kind in CHARTS if kind.name == name)
    begun = time.perf_counter()
    made = kind.make(history)
    making = in_ms(begun)
    if made.is_empty:
        return f"{name:28} {'nothing to draw':>24}"
    begun = time.perf_counter()
    plot = ChartPlot(Theme(), made)
    plot.resize(WIDTH, plot.height())
    plot.show()
    painted(plot)
    first = f"{making:7.0f} + {in_ms(begun):5.0f}"
    if (whole := plot.seen) is None:
        whole = (0.0, 1.0)

        def show(left: float, right: float) -> None:
            plot.viewport().update()
    else:
        show = plot.show_time
    text = line(name, first, frames(plot, show, whole, count))
    plot.close()
    return text


def bare(history: History, count: int, *, scatter: bool) -> str:
    """The same points as pyqtgraph draws them, without anything of ours."""
    series = history.series
    there = series.intensity == series.intensity
    x, y = series.local[there], series.intensity[there]
    begun = time.perf_counter()
    plot = pg.PlotWidget()
    if scatter:
        plot.addItem(pg.ScatterPlotItem(x=x, y=y, size=8))
    else:
        item = plot.plot(x, y)
        item.setDownsampling(auto=True, method="peak")
        item.setClipToView(True)
    plot.resize(WIDTH, 400)
    plot.show()
    painted(plot)
    first = f"{'':7}   {in_ms(begun):5.0f}"

    def show(left: float, right: float) -> None:
        plot.setXRange(left, right, padding=0)

    whole = float(x[0]), float(x[-1])
    name = "pyqtgraph alone, scatter" if scatter else "pyqtgraph alone, line"
    text = line(name, first, frames(plot, show, whole, count))
    plot.close()
    return text


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=75_000)
    parser.add_argument("--frames", type=int, default=100)
    parser.add_argument("--only", action="append")
    options = parser.parse_args()
    application = QApplication([])
    history = years(options.count)
    begun = time.perf_counter()
    rated = len(history.series)
    platform = application.platformName()
    cores = os.cpu_count()
    print(f"{rated} ratings over {YEARS:.0f} years, {platform}, {cores} cores")
    print(f"columns of the history: {in_ms(begun):.0f} ms (once)")
    print(f"{'':28} {'made + painted, ms':>24}   a tenth: ms, p95   nearly all: ms, p95")
    for scatter in (False, True):
        print(bare(history, options.frames, scatter=scatter), flush=True)
    for kind in CHARTS:
        if not options.only or kind.name in options.only:
            print(chart(kind.name, history, options.frames), flush=True)


if __name__ == "__main__":
    main()
