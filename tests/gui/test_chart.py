"""The chart as it is seen: shapes and colours in the picture, words and a table beside it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltsense.feeling.charts.intensity import intensity_chart
from feltsense.gui import samples
from feltsense.gui.chart_axes import day_ticks, day_words, wrapped
from feltsense.gui.chart_plot import LANES, ChartPlot
from feltsense.gui.chart_thin import COLUMNS, extremes, without_overlaps
from feltsense.gui.chart_view import ChartView
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT, Colours

from .screens import words_on

CHART = intensity_chart(samples.ratings())
DAY = 86_400


def near(one: QColor, other: QColor, by: int = 24) -> bool:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= by for a, b in parts)


def around(image: QImage, at: QPointF, reach: int) -> list[QColor]:
    """The colours of the pixels in a square around a place."""
    x, y = round(at.x()), round(at.y())
    return [
        image.pixelColor(column, row)
        for column in range(x - reach, x + reach + 1)
        for row in range(y - reach, y + reach + 1)
    ]


def drawn(theme: Theme, qtbot: QtBot) -> tuple[ChartPlot, QImage]:
    plot = ChartPlot(theme, CHART)
    qtbot.addWidget(plot)
    plot.resize(1000, plot.height())
    with qtbot.waitExposed(plot):
        plot.show()
    return plot, plot.grab().toImage()


def place(plot: ChartPlot, x: float, y: float) -> QPointF:
    """Where a point of the main plot is in the picture."""
    scene = plot.main.getViewBox().mapViewToScene(QPointF(x, y))
    return QPointF(plot.mapFromScene(scene))


def alone(role: str) -> list[tuple[float, float]]:
    """The points of a role with no point of another role at the same height nearby."""
    every = [(p.role, x, y) for p in CHART.points for x, y in zip(p.x, p.y, strict=True)]
    return [
        (x, y)
        for own, x, y in every
        if own == role
        and not any(r != role and abs(x - a) < DAY / 2 and y == b for r, a, b in every)
    ]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_before_is_an_open_ring_and_after_a_filled_diamond(
    qtbot: QtBot, theme: Theme, colours: Colours
) -> None:
    theme.set(colours)
    plot, image = drawn(theme, qtbot)
    card, before, after = (theme.colour(name) for name in ("card", "plum", "accent"))
    assert not near(before, after)
    assert len(alone("before")) >= 5
    for x, y in alone("before"):
        at = place(plot, x, y)
        assert not any(near(colour, before) for colour in around(image, at, 3)), "open"
        ring = around(image, at, 9)
        assert sum(near(colour, before) for colour in ring) > 25
        assert not any(near(colour, after) for colour in around(image, at, 4))
    for x, y in alone("after"):
        at = place(plot, x, y)
        assert all(near(colour, after) for colour in around(image, at, 2)), "filled"
        corners = [QPointF(at.x() + dx, at.y() + dy) for dx in (-6, 6) for dy in (-6, 6)]
        filled = sum(near(around(image, corner, 0)[0], after) for corner in corners)
        assert filled == 0, "a diamond, not a square"
        assert any(near(colour, card) for colour in around(image, at, 9))


def test_a_pair_at_one_place_shows_both_shapes(qtbot: QtBot, theme: Theme) -> None:
    plot, image = drawn(theme, qtbot)
    after = next(points for points in CHART.points if points.role == "after")
    same = [(x, y) for x, y in zip(after.x, after.y, strict=True) if (x, y) not in alone("after")]
    assert same
    for x, y in same:
        colours = around(image, place(plot, x, y), 9)
        assert sum(near(colour, theme.colour("plum")) for colour in colours) > 15
        assert sum(near(colour, theme.colour("accent")) for colour in colours) > 15


def test_numb_is_hatched_on_its_own_track_below(qtbot: QtBot, theme: Theme) -> None:
    plot, image = drawn(theme, qtbot)
    lowest = plot.mapFromScene(plot.main.getViewBox().sceneBoundingRect().bottomLeft()).y()
    numb, ground = theme.colour("numb"), theme.colour("raised")
    assert CHART.numb.marks
    for mark in CHART.numb.marks:
        scene = plot.track.getViewBox().mapViewToScene(QPointF(mark.x, LANES[mark.role]))
        at = QPointF(plot.mapFromScene(scene))
        assert at.y() > lowest
        inside = around(image, at, 4)
        # Stripes: the grey of numb and the ground between, neither of them alone.
        assert any(not near(colour, ground, 40) for colour in inside)
        assert any(near(colour, ground, 12) for colour in inside)
        assert sum(near(colour, numb, 60) for colour in around(image, at, 9)) > 20


def test_the_view_says_all_that_it_shows(qtbot: QtBot, theme: Theme) -> None:
    view = ChartView(theme)
    qtbot.addWidget(view)
    view.show_chart(CHART)
    words = words_on(view)
    assert f"{CHART.n} ratings, {CHART.period}" in words
    for sentence in (*CHART.sentences, *CHART.others):
        assert sentence in words
    assert view.plot is not None
    assert view.plot.accessibleDescription() == CHART.as_text


def test_the_method_unfolds_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    view = ChartView(theme)
    qtbot.addWidget(view)
    view.show_chart(CHART)
    view.show()
    method = next(label for label in view.findChildren(QLabel) if label.text() == CHART.method)
    assert not method.isVisible()
    assert view.method is not None
    QTest.keyClick(view.method.button, Qt.Key.Key_Return)
    assert method.isVisible()
    QTest.keyClick(view.method.button, Qt.Key.Key_Space)
    assert not method.isVisible()


def test_the_table_holds_every_row_newest_first(qtbot: QtBot, theme: Theme) -> None:
    view = ChartView(theme)
    qtbot.addWidget(view)
    view.show_chart(CHART)
    view.show()
    assert view.toggle is not None and view.table is not None and view.plot is not None
    assert view.plot.isVisible() and not view.table.isVisible()
    QTest.keyClick(view.toggle, Qt.Key.Key_Return)
    table = view.table
    assert table.isVisible() and not view.plot.isVisible()
    rows = [
        tuple(cell.text() for c in range(table.columnCount()) if (cell := table.item(r, c)))
        for r in range(table.rowCount())
    ]
    assert tuple(reversed(rows)) == CHART.table.rows
    # A new chart, as after a session, keeps the form that was chosen.
    view.show_chart(intensity_chart(samples.ratings()[:4]))
    assert view.table is not None
    qtbot.waitUntil(view.table.isVisible)
    assert view.table.rowCount() == 4


def test_nothing_to_draw_is_said_and_not_drawn(qtbot: QtBot, theme: Theme) -> None:
    view = ChartView(theme)
    qtbot.addWidget(view)
    empty = intensity_chart(())
    view.show_chart(empty)
    assert view.plot is None
    assert empty.sentences[0] in words_on(view)


def test_days_on_the_axis_are_whole_and_few() -> None:
    for span in (0.5, 3, 40, 400, 4000):
        start = 20_000.3 * DAY
        ticks = day_ticks(start, start + span * DAY, 8)
        assert len(ticks) <= 8
        assert all(tick % DAY == 0 and start <= tick <= start + span * DAY for tick in ticks)
    assert len(day_ticks(20_000 * DAY, 20_006 * DAY, 8)) == 7
    assert day_words(0, False) == "1 Jan"
    assert day_words(20_000 * DAY, True) == "4 Oct 2024"
    assert wrapped("as strong as I can imagine") == "as strong as I\ncan imagine"


def test_thinning_keeps_what_can_be_seen() -> None:
    rng = np.random.default_rng(5)
    x = np.sort(rng.uniform(0, 1e6, 50_000))
    y = rng.integers(0, 11, 50_000).astype(float)
    y[31_234] = 99.0
    points, line = without_overlaps(x, y), extremes(x, y)
    assert len(points) <= COLUMNS * 12
    assert len(line) <= COLUMNS * 2
    assert 31_234 in points
    assert 31_234 in line
    assert set(y[points]) == set(y)
    assert np.all(np.diff(x[line]) >= 0)
    assert len(without_overlaps(x[:100], y[:100])) == len(extremes(x[:100], y[:100])) == 100


def test_the_wheel_scrolls_the_screen_and_does_not_zoom(qtbot: QtBot, theme: Theme) -> None:
    plot, _ = drawn(theme, qtbot)
    before = plot.main.viewRange()
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QWheelEvent

    middle = QPointF(plot.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(plot.mapToGlobal(plot.rect().center())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    plot.wheelEvent(event)
    assert not event.isAccepted()
    assert plot.main.viewRange() == before
