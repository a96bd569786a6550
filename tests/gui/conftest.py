"""The screens on invented data, in one window, for the tests of what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.feeling.charts.intensity import intensity_chart
from feltsense.gui import samples
from feltsense.gui.chart_view import ChartView
from feltsense.gui.help_view import HelpView
from feltsense.gui.home_view import HomeView
from feltsense.gui.start_view import StartView
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT, Colours
from feltsense.gui.window import Window

PAGES = ("home", "start", "chart", "help")

Build = Callable[..., Window]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to tell a smallest size, and says so."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, given to the app, with nothing that moves."""
    theme = Theme(LIGHT, motion=False)
    theme.apply(qapp)
    return theme


@pytest.fixture
def build(qtbot: QtBot, qapp: QApplication) -> Build:
    """Opens a window with every screen: `build(colours, scale, size)`."""

    def window(
        colours: Colours = LIGHT, scale: float = 1.0, size: tuple[int, int] = (1240, 860)
    ) -> Window:
        theme = Theme(colours, scale=scale, motion=False)
        theme.apply(qapp)
        window = Window(theme)
        qtbot.addWidget(window)
        home = HomeView(theme)
        home.set_library(
            samples.exercises(),
            (samples.SampleBroken(),),
            samples.suggestion(),
            samples.sessions(),
            samples.NOW,
        )
        home.show_first_card(True)
        start = StartView(theme)
        start.show_exercise(samples.exercises()[4])
        chart = ChartView(theme)
        chart.show_chart(intensity_chart(samples.ratings()))
        help_view = HelpView(theme, "uk-ie", today=samples.NOW.date())
        help_view.left.connect(window.leave_help)
        help_view.hide_asked.connect(window.hide_screen)
        window.add_page("home", home, in_sidebar="Home", icon="house")
        window.add_page("start", start)
        window.add_page("chart", chart, in_sidebar="Looking back", icon="chart-line")
        window.add_page("help", help_view)
        window.resize(*size)
        window.show_page("home")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return window
