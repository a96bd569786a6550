"""Going about in a chart by keys, wheel and mouse: what is read out, opened and seen of time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.charts import level
from feltsense.feeling.charts.chart import (
    Body,
    Cell,
    Cells,
    Event,
    Line,
    Names,
    Panel,
    Points,
    Span,
)
from feltsense.gui.charts.body import figures, words_height
from feltsense.gui.charts.card import OPENS, POINT_AT, ChartCard
from feltsense.gui.charts.plot import ChartPlot
from feltsense.gui.looking_back.samples import months, of_ratings, page
from feltsense.gui.scroll_areas import ScrollAreaInterface
from feltsense.gui.theme import Theme

from .test_chart_plot import DAY, SCALE, TIME, chart_of, place, plotted, points

Key = Qt.Key


def press(plot: ChartPlot, *keys: Qt.Key, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(plot, key, held)


class Lazy(Sequence[str]):
    """Words that count how often they were made."""

    def __init__(self, count: int) -> None:
        self.length, self.made = count, 0

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        self.made += 1
        return f"rating {index}"


def test_arrows_go_from_point_to_point_over_all_layers_and_enter_opens(
    qtbot: QtBot, theme: Theme
) -> None:
    before = points("before", [1 * DAY, 5 * DAY], [3.0, 4.0], entry=202611_000_000_007)
    after = points("after", [2 * DAY], [6.0], entry=8)
    plot = plotted(qtbot, theme, before, after, Event(3 * DAY, "a move"))
    said: list[str] = []
    opened: list[int] = []
    plot.pointed.connect(lambda words, _: said.append(words))
    plot.wanted.connect(opened.append)
    plot.setFocus()
    press(plot, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert said == ["before 0", "after 0", "1970-01-04: a move", "before 1"], (
        "and it stays at the last"
    )
    press(plot, Key.Key_Return)
    assert opened == [202611_000_000_007], "an id of more than 32 bits"
    press(plot, Key.Key_Left, Key.Key_Return)
    assert plot.said == "1970-01-04: a move" and len(opened) == 1, "there is nothing to open"
    press(plot, Key.Key_Home)
    assert plot.said == "before 0"
    press(plot, Key.Key_End)
    assert plot.said == "before 1"


def test_up_and_down_go_to_the_panel_above_and_below(qtbot: QtBot, theme: Theme) -> None:
    chart = chart_of(
        Panel(TIME, SCALE, (points("after", [1 * DAY, 7 * DAY], [3.0, 4.0]),)),
        Panel(TIME, Names(("Numb",)), (points("numb", [6 * DAY], [0.0]),), 0.22),
    )
    plot = ChartPlot(theme, chart)
    qtbot.addWidget(plot)
    plot.show()
    press(plot, Key.Key_End, Key.Key_Down)
    assert plot.said == "numb 0"
    press(plot, Key.Key_Up)
    assert plot.said == "after 1", "the one that is next in time"


def test_a_calendar_is_walked_by_rows_and_columns(qtbot: QtBot, theme: Theme) -> None:
    each = tuple(Cell(x, y, (), f"week {x}, day {y}", 10 * x + y) for x in range(3) for y in (0, 1))
    panel = Panel(Names(("1", "2", "3")), Names(("Mon", "Tue")), (Cells("Days", each),))
    plot = plotted(qtbot, theme, panel=panel)
    press(plot, Key.Key_Home, Key.Key_Right)
    assert plot.said == "week 1, day 0"
    press(plot, Key.Key_Down)
    assert plot.said == "week 1, day 1"
    press(plot, Key.Key_Right, Key.Key_Right)
    assert plot.said == "week 2, day 1", "to the end of the row and no further"
    monday, tuesday = place(plot, 1, 0), place(plot, 1, 1)
    assert monday.y() < tuesday.y(), "the first stands at the top"


def test_keys_show_less_and_more_of_time_and_never_more_than_there_is(
    qtbot: QtBot, theme: Theme
) -> None:
    plot = plotted(qtbot, theme, points("after", [1 * DAY, 9 * DAY], [3.0, 4.0]))
    assert plot.seen == (0.0, 10 * DAY)
    press(plot, Key.Key_Plus)
    assert plot.seen is not None
    left, right = plot.seen
    assert right - left == pytest.approx(7 * DAY) and left > 0
    press(plot, Key.Key_Right, shift=True)
    assert plot.seen[0] > left
    press(plot, Key.Key_Right, Key.Key_Right, Key.Key_Right, shift=True)
    assert plot.seen[1] == pytest.approx(10 * DAY), "the end of the axis"
    press(plot, *[Key.Key_Plus] * 20)
    assert plot.seen[1] - plot.seen[0] == pytest.approx(2 * DAY), "two days are the least"
    press(plot, Key.Key_0)
    assert plot.seen == pytest.approx((0.0, 10 * DAY))
    press(plot, Key.Key_Minus)
    assert plot.seen == pytest.approx((0.0, 10 * DAY))


def test_a_point_that_is_reached_is_brought_into_sight(qtbot: QtBot, theme: Theme) -> None:
    plot = plotted(qtbot, theme, points("after", [1 * DAY, 9 * DAY], [3.0, 4.0]))
    plot.show_time(0.5 * DAY, 3 * DAY)
    press(plot, Key.Key_Right)
    assert plot.said == "after 0" and plot.seen == pytest.approx((0.5 * DAY, 3 * DAY))
    press(plot, Key.Key_Right)
    assert plot.said == "after 1"
    assert plot.seen is not None and plot.seen[0] < 9 * DAY < plot.seen[1]


def wheel(plot: ChartPlot, at: QPointF, turned: QPoint, keys: Qt.KeyboardModifier) -> bool:
    event = QWheelEvent(
        at,
        QPointF(plot.mapToGlobal(at.toPoint())),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setAccepted(False)
    plot.wheelEvent(event)
    return event.isAccepted()


def test_the_plain_wheel_scrolls_the_page_and_ctrl_zooms_under_the_pointer(
    qtbot: QtBot, theme: Theme
) -> None:
    plot = plotted(qtbot, theme, points("after", [1 * DAY, 9 * DAY], [3.0, 4.0]))
    plain, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    at = place(plot, 2 * DAY, 5.0)
    assert not wheel(plot, at, QPoint(0, 120), plain)
    assert plot.seen == (0.0, 10 * DAY)
    assert wheel(plot, at, QPoint(0, 240), ctrl)
    assert plot.seen is not None and plot.seen[1] - plot.seen[0] < 9 * DAY
    assert place(plot, 2 * DAY, 5.0).x() == pytest.approx(at.x(), abs=1.5)
    before = plot.seen
    assert wheel(plot, at, QPoint(-120, 0), plain), "sideways goes on in time"
    assert plot.seen[0] > before[0]


def test_a_drag_goes_on_in_time_and_opens_nothing(qtbot: QtBot, theme: Theme) -> None:
    plot = plotted(qtbot, theme, points("after", [5 * DAY], [5.0], entry=4))
    plot.show_time(3 * DAY, 8 * DAY)
    opened: list[int] = []
    plot.wanted.connect(opened.append)
    start = place(plot, 5 * DAY, 5.0).toPoint()
    view = plot.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    for dx in (10, 40, 80, 120):
        QTest.mouseMove(view, start + QPoint(dx, 0), 20)
    QTest.mouseRelease(view, left, pos=start + QPoint(120, 0))
    assert plot.seen is not None and plot.seen[0] < 3 * DAY
    assert not opened
    QTest.mouseClick(view, left, pos=place(plot, 5 * DAY, 5.0).toPoint())
    assert opened == [4]


def test_what_is_pointed_at_is_read_out_and_gaps_only_where_no_point_is(
    qtbot: QtBot, theme: Theme
) -> None:
    gap = Span(4 * DAY, 8 * DAY, "nothing for four days")
    one = points("after", [5 * DAY], [5.0])
    card = ChartCard(theme, chart_of(Panel(TIME, SCALE, (gap, one))))
    qtbot.addWidget(card)
    card.resize(900, 700)
    card.show()
    plot = card.plot
    assert plot is not None and card.said.text() == POINT_AT
    view = plot.viewport()
    QTest.mouseMove(view, place(plot, 5 * DAY, 5.0).toPoint() + QPoint(3, 3))
    assert card.said.text() == "after 0"
    QTest.mouseMove(view, place(plot, 7 * DAY, 2.0).toPoint())
    assert card.said.text() == "nothing for four days"
    QTest.mouseMove(view, place(plot, 2 * DAY, 2.0).toPoint())
    assert card.said.text() == POINT_AT


def test_a_region_of_the_body_is_read_out_where_it_is_pointed_at(
    qtbot: QtBot, theme: Theme
) -> None:
    empty = np.zeros((2, 420, 180))
    texts = ("Head: numb in 2 of 9 maps.", "Chest: more in 5 of 9 maps.")
    body = Body("Where", "standing 1", empty, empty, texts)
    plot = plotted(qtbot, theme, panel=Panel(Names(()), Names(()), (body,)))
    item = plot.drawn[0]
    (_, front), _ = figures(item.scale_now, words_height(theme))
    for down, said in ((0.06, texts[0]), (0.27, texts[1]), (0.98, "")):
        at = QPointF(front.center().x(), front.top() + down * front.height())
        where = plot.mapFromScene(item.mapToScene(at))
        QTest.mouseMove(plot.viewport(), where)
        assert plot.said == said
    press(plot, Key.Key_Home)
    assert plot.said == texts[0]


def test_tab_reaches_the_plot_and_leaves_it_again(qtbot: QtBot, theme: Theme) -> None:
    card = ChartCard(theme, chart_of(Panel(TIME, SCALE, (points("after", [DAY], [5.0]),))))
    qtbot.addWidget(card)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.method.button.setFocus()
    QTest.keyClick(card.method.button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.plot
    assert card.plot is not None
    press(card.plot, Key.Key_Right)
    assert card.said.text() == "after 0"
    QTest.keyClick(card.plot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.toggle
    assert card.said.text() == POINT_AT


def test_buttons_show_less_and_more_of_time(qtbot: QtBot, theme: Theme) -> None:
    card = ChartCard(theme, chart_of(Panel(TIME, SCALE, (points("after", [DAY], [5.0]),))))
    qtbot.addWidget(card)
    card.show()
    assert card.plot is not None
    card.closer.click()
    assert card.plot.seen is not None
    assert card.plot.seen[1] - card.plot.seen[0] == pytest.approx(7 * DAY)
    card.wider.click()
    assert card.plot.seen[1] - card.plot.seen[0] == pytest.approx(10 * DAY)
    card.closer.click()
    card.whole.click()
    assert card.plot.seen == pytest.approx((0.0, 10 * DAY))
    timeless = chart_of(Panel(Names(("one",)), SCALE, (points("after", [0.0], [5.0]),)))
    other = ChartCard(theme, timeless)
    qtbot.addWidget(other)
    other.show()
    assert not other.closer.isVisible()


def test_very_many_points_are_drawn_without_making_their_words(qtbot: QtBot, theme: Theme) -> None:
    count = 75_000
    rng = np.random.default_rng(3)
    x = np.sort(rng.uniform(0, 10 * DAY, count))
    words = Lazy(count)
    layer = Points(
        "After",
        "after",
        "diamond",
        x,
        rng.integers(0, 11, count).astype(float),
        words,
        np.arange(count),
    )
    plot = plotted(qtbot, theme, layer, Line("after", x, layer.y))
    plot.grab()
    press(plot, Key.Key_Plus, Key.Key_Right)
    assert words.made == 1
    assert len(plot.scene().items()) < 100, "no item for each point"


def test_what_keys_read_out_is_brought_into_view(qtbot: QtBot, theme: Theme) -> None:
    view = page(theme, months())
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    card = view.findChildren(ChartCard)[1]
    assert card.plot is not None
    card.plot.setFocus()
    press(card.plot, Key.Key_Right)
    seen = view.viewport().rect()
    said = card.said.mapTo(view.viewport(), card.said.rect().center())
    assert OPENS in card.said.text() and seen.contains(said)
    assert card.plot.mapTo(view.viewport(), card.plot.rect().topLeft()).y() < seen.height() / 2


def test_a_chart_is_called_one(qtbot: QtBot, theme: Theme) -> None:
    card = ChartCard(theme, level.make(of_ratings(12)))
    qtbot.addWidget(card)
    assert card.plot is not None
    told = ScrollAreaInterface(card.plot)
    assert told.role() == QAccessible.Role.Chart
    assert told.text(QAccessible.Text.Name) == f"Chart: {card.chart.title}"
