"""The chart as it is painted: every kind of layer, told apart by shape and by colour."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from feltsense.feeling.charts.chart import (
    SHAPES,
    Band,
    Body,
    Cell,
    Cells,
    Chart,
    Days,
    Event,
    Interval,
    Intervals,
    Layer,
    Line,
    Names,
    Panel,
    Points,
    Role,
    Span,
    Table,
    Values,
)
from feltsense.gui.charts.axes import day_ticks, day_words, wrapped
from feltsense.gui.charts.plot import ChartPlot
from feltsense.gui.charts.shapes import colour_of
from feltsense.gui.charts.thin import extremes, heaped
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT, Colours

DAY = 86_400.0
TIME = Days(0.0, 10 * DAY)
SCALE = Values(0, 10)


def points(role: Role, x: list[float], y: list[float], entry: int = 0) -> Points:
    return Points(
        role,
        role,
        SHAPES[role],
        np.array(x),
        np.array(y),
        [f"{role} {number}" for number in range(len(x))],
        np.full(len(x), entry),
    )


def chart_of(*panels: Panel) -> Chart:
    return Chart(
        "invented",
        "An invented chart",
        "What is it?",
        panels,
        3,
        "rating",
        "on 1970-01-01",
        ("It is invented.",),
        "By hand.",
        ("Chance.",),
        Table(("When",), ()),
    )


def plotted(qtbot: QtBot, theme: Theme, *layers: Layer, panel: Panel | None = None) -> ChartPlot:
    plot = ChartPlot(theme, chart_of(panel or Panel(TIME, SCALE, layers)))
    qtbot.addWidget(plot)
    plot.resize(900, plot.height())
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def place(plot: ChartPlot, x: float, y: float, panel: int = 0) -> QPointF:
    """Where values are in the picture of the plot."""
    item = plot.drawn[panel]
    across, down = item.scale_now.place(x, y)
    return QPointF(plot.mapFromScene(item.mapToScene(QPointF(across, down))))


def around(image: QImage, at: QPointF, reach: int) -> list[QColor]:
    """The colours of the pixels in a square around a place."""
    x, y = round(at.x()), round(at.y())
    return [
        image.pixelColor(column, row)
        for column in range(x - reach, x + reach + 1)
        for row in range(y - reach, y + reach + 1)
    ]


def near(one: QColor, other: QColor, by: int = 24) -> bool:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= by for a, b in parts)


def share(colours: list[QColor], wanted: QColor, by: int = 24) -> float:
    return sum(near(each, wanted, by) for each in colours) / len(colours)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_before_is_an_open_ring_and_after_a_filled_diamond(
    qtbot: QtBot, theme: Theme, colours: Colours
) -> None:
    theme.set(colours)
    before, after = points("before", [2 * DAY], [5.0]), points("after", [6 * DAY], [5.0])
    plot = plotted(qtbot, theme, before, after)
    image = plot.grab().toImage()
    card, plum, green = (theme.colour(name) for name in ("card", "plum", "accent"))
    ring = place(plot, 2 * DAY, 5.0)
    assert share(around(image, ring, 2), plum) == 0, "open"
    assert share(around(image, ring, 8), plum) > 0.15
    diamond = place(plot, 6 * DAY, 5.0)
    assert share(around(image, diamond, 2), green) == 1, "filled"
    corners = [QPointF(diamond.x() + dx, diamond.y() + dy) for dx in (-6, 6) for dy in (-6, 6)]
    assert all(near(around(image, corner, 0)[0], card) for corner in corners), "no square"
    assert not near(plum, green, 40)


def test_a_pair_at_one_place_shows_both_shapes(qtbot: QtBot, theme: Theme) -> None:
    before, after = points("before", [4 * DAY], [5.0]), points("after", [4 * DAY], [5.0])
    image = (plot := plotted(qtbot, theme, before, after)).grab().toImage()
    there = around(image, place(plot, 4 * DAY, 5.0), 9)
    assert share(there, theme.colour("plum")) > 0.05
    assert share(there, theme.colour("accent")) > 0.1


def test_days_are_written_below_at_any_size_of_letters(qtbot: QtBot, theme: Theme) -> None:
    for scale in (1.0, 1.5):
        theme.set(scale=scale)
        plot = plotted(qtbot, theme, points("after", [4 * DAY], [5.0]))
        image = plot.grab().toImage()
        bottom = round(place(plot, 0, 0).y())
        below = [
            image.pixelColor(x, y)
            for y in range(bottom + 24, image.height())
            for x in range(image.width())
        ]
        assert sum(near(each, theme.colour("quiet"), 60) for each in below) > 80


def test_numb_is_hatched_and_neither_empty_nor_full(qtbot: QtBot, theme: Theme) -> None:
    numb = points("numb", [3 * DAY], [0.0])
    plot = plotted(qtbot, theme, panel=Panel(TIME, Names(("Numb",)), (numb,), 0.22))
    inside = around(plot.grab().toImage(), place(plot, 3 * DAY, 0.0), 4)
    assert 0.15 < share(inside, theme.colour("numb"), 40) < 0.8
    assert share(inside, theme.colour("card"), 40) > 0.1


def test_each_role_is_painted_unlike_the_others_even_without_colour(
    qtbot: QtBot, theme: Theme
) -> None:
    roles: tuple[Role, ...] = ("before", "after", "during", "check-in", "level", "numb")
    layers = [points(role, [(place + 1) * DAY], [5.0]) for place, role in enumerate(roles)]
    plot = plotted(qtbot, theme, *layers)
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    found = [
        [colour.value() for colour in around(image, place(plot, (number + 1) * DAY, 5.0), 8)]
        for number in range(len(roles))
    ]
    for one in range(len(roles)):
        for other in range(one):
            away = np.abs(np.array(found[one], float) - np.array(found[other])) > 60
            assert away.mean() > 0.04, (roles[one], roles[other])


def test_a_line_joins_points_and_ends_at_a_gap(qtbot: QtBot, theme: Theme) -> None:
    one = Line("after", np.array([1.0, 3.0]) * DAY, np.array([2.5, 2.5]))
    other = Line("after", np.array([6.0, 8.0]) * DAY, np.array([2.5, 2.5]))
    plot = plotted(qtbot, theme, one, other)
    image = plot.grab().toImage()
    card = theme.colour("card")
    for day, is_there in ((2.0, True), (4.5, False), (7.0, True)):
        colours = around(image, place(plot, day * DAY, 2.5), 2)
        assert (share(colours, card, 10) < 1) is is_there, day


def test_a_band_is_filled_with_a_line_in_the_middle(qtbot: QtBot, theme: Theme) -> None:
    x = np.array([0.0, 5.0, 10.0]) * DAY
    flat = np.ones(3)
    plot = plotted(qtbot, theme, Band("Level", "level", x, 3 * flat, 7 * flat, 5 * flat))
    image = plot.grab().toImage()
    line = colour_of(theme, "level")
    assert any(near(each, line) for each in around(image, place(plot, 4 * DAY, 5.0), 2))
    inside = around(image, place(plot, 4 * DAY, 6.3), 2)
    assert not any(near(each, line) for each in inside)
    assert not any(near(each, theme.colour("card"), 8) for each in inside)
    assert near(around(image, place(plot, 4 * DAY, 8.0), 0)[0], theme.colour("card"), 4)


def test_an_interval_reaches_from_low_to_high(qtbot: QtBot, theme: Theme) -> None:
    each = (Interval(0, 3, 5, 7, "one"), Interval(1, 4, 4, 4, "only a value"))
    layer = Intervals("Mean", "after", "diamond", each)
    plot = plotted(qtbot, theme, panel=Panel(Names(("one", "two")), SCALE, (layer,)))
    image = plot.grab().toImage()
    green = theme.colour("accent")
    assert any(near(colour, green) for colour in around(image, place(plot, 0, 6.5), 2))
    assert not any(near(colour, green) for colour in around(image, place(plot, 0, 8.0), 2))
    assert any(near(colour, green) for colour in around(image, place(plot, 1, 4.0), 2))
    assert not any(near(colour, green) for colour in around(image, place(plot, 1, 6.0), 2))


def test_an_empty_day_is_as_quiet_as_a_full_one(qtbot: QtBot, theme: Theme) -> None:
    each = (Cell(0, 0, (), "nothing"), Cell(1, 0, ("breathing", "numb"), "a breath", 7))
    panel = Panel(Names(("1", "2", "3")), Names(("Mon", "Tue")), (Cells("Days", each),))
    plot = plotted(qtbot, theme, panel=panel)
    image = plot.grab().toImage()
    empty, full = (around(image, place(plot, x, 0), 14) for x in (0.0, 1.0))
    assert share(empty, theme.colour("raised"), 4) == 1
    assert share(full, theme.colour("accent")) > 0.02
    ground = [around(image, place(plot, x + 0.35, 0.3), 1) for x in (0.0, 1.0)]
    assert ground[0] == ground[1]


def test_a_column_may_be_without_a_name(qtbot: QtBot, theme: Theme) -> None:
    each = tuple(Cell(week, 0, (), "a day") for week in range(30))
    labels = tuple(("May", "", "", "", "Jun")[week] if week < 5 else "" for week in range(30))
    panel = Panel(Names(labels), Names(("Mon", "Tue")), (Cells("Days", each),))
    plot = plotted(qtbot, theme, panel=panel)
    axis = plot.plots[0].getAxis("bottom")
    assert [tick.label for tick in axis.ticks] == ["May", "Jun"] and axis.every == 1
    plot.grab()


@pytest.mark.parametrize("width", [320, 900])
def test_no_title_pushes_the_panel_out_of_the_picture(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    title = "Change in “How numb or shut off do you feel, here where you are, right now?”"
    panel = Panel(TIME, SCALE, (points("after", [DAY], [5]),), title=title)
    plot = plotted(qtbot, theme, panel=panel)
    plot.resize(width, plot.height())
    qtbot.wait(50)
    item = plot.drawn[0]
    right = plot.mapFromScene(item.mapToScene(item.boundingRect().bottomRight())).x()
    assert width * 0.5 < right <= width
    label = plot.titles[0].words
    assert label.mapRectToScene(label.boundingRect()).right() <= width
    top = item.mapToScene(item.boundingRect().topLeft()).y()
    assert label.mapRectToScene(label.boundingRect()).bottom() <= top + 1


def test_no_name_below_a_panel_is_left_out_where_there_is_little_room(
    qtbot: QtBot, theme: Theme
) -> None:
    names = ("all", "grounding", "body scan", "breathing", "interoception")
    panel = Panel(Names(names), SCALE, (points("after", [0, 1, 2, 3, 4], [5] * 5),))
    plot = plotted(qtbot, theme, panel=panel)
    axis = plot.plots[0].getAxis("bottom")
    assert (axis.every, axis.rows) == (1, 1)
    wide = axis.rect().height()
    plot.resize(300, plot.height())
    qtbot.wait(50)
    assert axis.every == 1 and axis.rows > 1 and axis.rect().height() > wide


def test_an_event_is_a_dashed_line_and_a_gap_a_quiet_ground(qtbot: QtBot, theme: Theme) -> None:
    plot = plotted(
        qtbot, theme, Span(5 * DAY, 8 * DAY, "nothing written down"), Event(2 * DAY, "a move")
    )
    image = plot.grab().toImage()
    x = round(place(plot, 2 * DAY, 5.0).x())
    top, bottom = (round(place(plot, 2 * DAY, y).y()) for y in (7.0, 1.0))
    dark = [
        any(near(image.pixelColor(x + dx, y), theme.colour("text"), 60) for dx in (-1, 0, 1))
        for y in range(top, bottom)
    ]
    assert 0.3 < sum(dark) / len(dark) < 0.9, "dashed"
    gap = around(image, place(plot, 5.4 * DAY, 8.0), 2)
    assert share(gap, theme.colour("raised"), 2) == 1


def test_more_less_and_numb_lie_on_the_figure_in_textures_of_their_own(
    qtbot: QtBot, theme: Theme
) -> None:
    net, numb = np.zeros((2, 420, 180)), np.zeros((2, 420, 180))
    net[0, 100:130, 70:110] = 1.0
    net[0, 150:180, 70:110] = -1.0
    numb[1, 100:180, 70:110] = 1.0
    body = Body("Where", "standing 1", net, numb, ("chest: more",))
    plot = plotted(qtbot, theme, panel=Panel(Names(()), Names(()), (body,)))
    image = plot.grab().toImage()
    clay, sky, grey = (theme.colour(name) for name in ("clay", "sky", "numb"))
    across = range(0, image.width(), 1)

    def seen(colour: QColor, left: bool) -> int:
        half = [x for x in across if (x < image.width() / 2) is left]
        return sum(
            near(image.pixelColor(x, y), colour, 30) for x in half for y in range(image.height())
        )

    assert seen(clay, left=True) > 20 and seen(sky, left=True) > 20
    assert seen(grey, left=False) > 20
    assert seen(clay, left=False) == 0


# Very many


def test_thinning_keeps_what_can_be_seen() -> None:
    rng = np.random.default_rng(5)
    x = np.sort(rng.uniform(0, 900, 50_000))
    y = (rng.integers(0, 11, 50_000) * 25.0).astype(np.float64)
    y[31_234] = 290.0
    kept, counts = heaped(x, y, 9.0)
    assert len(kept) <= 101 * 12
    assert 31_234 in kept and counts.sum() == 50_000
    assert set(y[kept]) == set(y)
    line = extremes(x, y, 500)
    assert len(line) <= 1000 and 31_234 in line
    assert np.all(np.diff(x[line]) >= 0)
    few = np.arange(5.0)
    assert np.array_equal(extremes(few, few, 500), np.arange(5))


# Axes


def test_days_on_the_axis_are_whole_and_few() -> None:
    for span in (0.5, 3, 40, 400, 4000, 40_000):
        start = 20_000.3 * DAY
        ticks = day_ticks(start, start + span * DAY, 8)
        assert len(ticks) <= 8
        assert all(tick % DAY == 0 and start <= tick <= start + span * DAY for tick in ticks)
    assert len(day_ticks(20_000 * DAY, 20_006 * DAY, 8)) == 7
    months = day_ticks(20_000 * DAY, 20_200 * DAY, 8)
    assert {day_words(tick, False).split()[0] for tick in months} == {"1"}
    assert day_words(0, False) == "1 Jan"
    assert day_words(20_000 * DAY, True) == "4 Oct 2024"
    assert wrapped("as strong as I can imagine") == "as strong as I\ncan imagine"
