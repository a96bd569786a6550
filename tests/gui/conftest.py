"""The screens on invented data, in one window, for the tests of what is shown."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.gui.sample_window import sample_window
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT, Colours
from feltsense.gui.window import Window

Build = Callable[..., Window]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to tell things to, and says so."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore(r"does not support (propagateSizeHints|raise\(\))")
            )


@pytest.fixture(scope="session", autouse=True)
def _collected_here() -> Iterator[None]:
    """Python's collector stays out of the workers' threads, as in the app itself."""
    gc.disable()
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _what_is_left_ends_here() -> Iterator[None]:
    yield
    gc.collect()


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
        window = sample_window(theme, first=True, broken=True)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return window
