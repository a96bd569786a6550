"""A picture of every screen, on invented data: for the README, and to look at after a change.

The real views in the real frame, grabbed without a screen. What they show is made up in
`samples.py`; no person's data folder is opened.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from feltsense.gui import samples
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import DARK, LIGHT, Colours
from feltsense.gui.window import HELP, Window

SIZES: dict[str, tuple[int, int]] = {"": (1240, 860), "small": (900, 600), "wide": (1920, 1080)}


@dataclass(frozen=True, slots=True)
class Shot:
    """One screen: its name, how it is made, and whether it belongs to a session."""

    name: str
    make: Callable[[Theme], QWidget]
    in_session: bool = False


def take(folder: Path, *, every: bool = False) -> Iterator[Path]:
    """Write `<screen>-<light|dark>.png` of every screen into `folder`, and tell each path.

    With `every`, also at the smallest size, at full HD and with text at 150 %, in folders of
    their own.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QApplication(sys.argv[:1])
    looks = [("", "", 1.0)]
    if every:
        looks += [("small", "small", 1.0), ("wide", "wide", 1.0), ("text-150", "small", 1.5)]
    for subfolder, size, scale in looks:
        place = folder / subfolder
        place.mkdir(parents=True, exist_ok=True)
        for word, colours in (("light", LIGHT), ("dark", DARK)):
            for shot in SHOTS:
                path = place / f"{shot.name}-{word}.png"
                _grab(shot, colours, scale, SIZES[size], path)
                yield path


def _grab(shot: Shot, colours: Colours, scale: float, size: tuple[int, int], path: Path) -> None:
    theme = Theme(colours, scale=scale, motion=False)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    window = Window(theme, "dark" if colours.dark else "light")
    view = shot.make(theme)
    name = HELP if shot.name == "help" else shot.name
    for page, words, icon in _SIDEBAR:
        if page != name:
            window.add_page(page, QWidget(), in_sidebar=words, icon=icon)
        else:
            window.add_page(page, view, in_sidebar=words, icon=icon)
    if name not in {page for page, _, _ in _SIDEBAR}:
        window.add_page(name, view)
    window.set_session(shot.in_session)
    window.resize(*size)
    window.show_page(name)
    window.show()
    settled = QEventLoop()
    QTimer.singleShot(60, settled.quit)
    settled.exec()
    window.grab().save(str(path))
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


_SIDEBAR = (("home", "Home", "house"), ("chart", "Looking back", "chart-line"))


def _home(theme: Theme) -> QWidget:
    from feltsense.gui.home_view import HomeView

    view = HomeView(theme)
    view.set_library(
        samples.exercises(),
        (samples.SampleBroken(),),
        samples.suggestion(),
        samples.sessions(),
        samples.NOW,
    )
    return view


def _first_start(theme: Theme) -> QWidget:
    from feltsense.gui.home_view import HomeView

    view = HomeView(theme)
    view.set_library(samples.exercises(), (), samples.suggestion(), (), samples.NOW)
    view.show_first_card(True)
    return view


def _start(theme: Theme) -> QWidget:
    from feltsense.gui.start_view import StartView

    view = StartView(theme)
    view.show_exercise(samples.exercises()[2], without=("chest",))
    return view


def _chart(theme: Theme) -> QWidget:
    from feltsense.feeling.charts import CHARTS
    from feltsense.gui.chart_view import ChartView

    view = ChartView(theme)
    view.show_chart(CHARTS[0].make(samples.ratings()))
    return view


def _empty_chart(theme: Theme) -> QWidget:
    from feltsense.feeling.charts import CHARTS
    from feltsense.gui.chart_view import ChartView

    view = ChartView(theme)
    view.show_chart(CHARTS[0].make(()))
    return view


def _help(theme: Theme) -> QWidget:
    from feltsense.gui.help_view import HelpView

    return HelpView(theme, "us")


SHOTS: tuple[Shot, ...] = (
    Shot("home", _home),
    Shot("first-start", _first_start),
    Shot("start", _start),
    Shot("chart", _chart),
    Shot("chart-empty", _empty_chart),
    Shot("help", _help),
)
