"""Home: listed, filtered and chosen by keyboard, before anything heavy is imported."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense.gui import samples, wording
from feltsense.gui.components.row import Row
from feltsense.gui.home_view import HomeView
from feltsense.gui.theme import Theme
from feltsense.script.steps import Minutes

from .conftest import Build
from .screens import tab_round, words_on


def shown_rows(view: HomeView) -> list[str]:
    return [exercise.title for exercise, row in view.library.rows if not row.isHidden()]


def home_of(build: Build) -> HomeView:
    window = build()
    page = window.page("home")
    assert isinstance(page, HomeView)
    return page


def test_importing_home_imports_nothing_heavy() -> None:
    heavy = {"numpy", "pyqtgraph", "sounddevice", "tinydb"}
    code = (
        "import sys; import feltsense.gui.home_view, feltsense.gui.window, "
        "feltsense.gui.start_view, feltsense.gui.looking_back.page; "
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_library_is_listed_by_kind_and_length(theme: Theme, qtbot: QtBot) -> None:
    view = HomeView(theme)
    qtbot.addWidget(view)
    view.set_library(samples.exercises(), now=samples.NOW)
    assert shown_rows(view) == [
        "Feet and chair",
        "Small body scan",
        "Body scan, edges first",
        "Box, gentle",
        "Longer out-breath",
        "Sensation words",
    ]
    row = view.library.rows[2][1]
    assert row.trailing == "5 to 20 min"
    assert row.accessibleName().startswith("Body scan, edges first. 5 to 20 min. From the hands")


def test_an_exercise_is_chosen_with_tab_and_enter_alone(build: Build, qtbot: QtBot) -> None:
    home = home_of(build)
    window = home.window()
    chosen: list[object] = []
    home.chosen.connect(chosen.append)
    for _ in range(40):
        focused = QApplication.focusWidget()
        if isinstance(focused, Row) and focused.title == "Longer out-breath":
            break
        QTest.keyClick(window, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Row)
    assert focused.shows_ring
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert chosen == [samples.exercises()[3]]


def test_the_chips_are_one_stop_and_filter_by_arrow_keys(build: Build) -> None:
    home = home_of(build)
    chips = home.library.chips
    assert chips is not None
    chips.chip("all").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chips.chip("all"), Qt.Key.Key_Right)
    assert chips.chosen() == ("short",)
    assert "Body scan, edges first" not in shown_rows(home)
    assert len(shown_rows(home)) == 5
    chips.chip("breathing").click()
    assert shown_rows(home) == ["Box, gentle", "Longer out-breath"]
    group = [chips.chip(key) for key in chips.keys()]  # noqa: SIM118
    reached = tab_round(home.window())  # type: ignore[arg-type]
    assert sum(widget in group for widget in reached) == 1


def test_a_chosen_filter_outlives_a_change_of_the_library(theme: Theme, qtbot: QtBot) -> None:
    view = HomeView(theme)
    qtbot.addWidget(view)
    view.set_library(samples.exercises(), now=samples.NOW)
    assert view.library.chips is not None
    view.library.chips.chip("breathing").click()
    view.set_library(samples.exercises()[:4], now=samples.NOW)
    assert shown_rows(view) == ["Longer out-breath"]
    view.set_library(samples.exercises()[:2], now=samples.NOW)
    assert shown_rows(view) == ["Feet and chair", "Small body scan"]


def test_one_thing_is_suggested_and_something_else_is_offered(theme: Theme, qtbot: QtBot) -> None:
    view = HomeView(theme)
    qtbot.addWidget(view)
    view.set_library(samples.exercises(), (), samples.suggestion(), (), samples.NOW)
    card = view.suggestion
    assert card.suggested == samples.exercises()[0]
    assert "A short way to begin" in words_on(view)
    with qtbot.waitSignal(view.chosen) as told:
        card.begin_button.click()
    assert told.args == [samples.exercises()[0]]
    seen = []
    for _ in samples.exercises():
        card.other_button.click()
        assert card.suggested is not None
        seen.append(card.suggested.id)
    assert sorted(seen) == sorted(exercise.id for exercise in samples.exercises())
    assert "A short way to begin" not in words_on(view)


def test_lately_tells_what_was_and_counts_nothing(theme: Theme, qtbot: QtBot) -> None:
    view = HomeView(theme)
    qtbot.addWidget(view)
    view.set_library(samples.exercises(), last=samples.sessions(), now=samples.NOW)
    words = words_on(view)
    assert "Today, 8:40  ·  4 min" in words
    # Stopped early is told like a whole one.
    assert "Yesterday, 21:40  ·  2 min" in words
    assert "Thursday 19 November, 19:40  ·  3 min" in words
    for shaming in ("streak", "in a row", "missed", "stopped", "well done", "great"):
        assert shaming not in words.lower()
    view.set_library(samples.exercises(), last=(), now=samples.NOW)
    assert "stopping early" in words_on(view)


def test_a_broken_script_is_listed_with_its_errors_and_hides_nothing(
    theme: Theme, qtbot: QtBot
) -> None:
    view = HomeView(theme)
    qtbot.addWidget(view)
    view.set_library(samples.exercises(), (samples.SampleBroken(),), now=samples.NOW)
    assert "evening-scan.md:12:9:" in words_on(view)
    assert len(shown_rows(view)) == 6
    view.set_library(samples.exercises(), (), now=samples.NOW)
    assert "evening-scan" not in words_on(view)


def test_an_empty_library_says_so(theme: Theme, qtbot: QtBot) -> None:
    view = HomeView(theme)
    qtbot.addWidget(view)
    view.set_library((), now=samples.NOW)
    assert view.suggestion.isHidden()
    assert "no exercises here yet" in words_on(view)


def test_the_first_card_goes_when_it_was_read(theme: Theme, qtbot: QtBot) -> None:
    view = HomeView(theme)
    qtbot.addWidget(view)
    view.set_library(samples.exercises(), now=samples.NOW)
    view.show_first_card(True)
    assert "doesn't diagnose or treat anything" in words_on(view)
    card = view.first_card
    assert card is not None
    with qtbot.waitSignal(view.first_card_read):
        card.button.click()
    assert view.first_card is None


def test_greetings_follow_the_clock() -> None:
    at = samples.NOW.replace(hour=0)
    hours = (4, 5, 11, 12, 17, 18, 21, 22)
    assert [wording.greeting(at + timedelta(hours=hour)) for hour in hours] == [
        "Hello",
        "Good morning",
        "Good morning",
        "Good afternoon",
        "Good afternoon",
        "Good evening",
        "Good evening",
        "Hello",
    ]


def test_lengths_offered_hold_the_three_of_the_script_and_round_ones_between() -> None:
    assert wording.lengths(Minutes(5, 10, 20)) == (5, 6, 8, 10, 12, 15, 20)
    assert wording.lengths(Minutes(3, 3, 3)) == (3,)
    many = wording.lengths(Minutes(1, 20, 60))
    assert len(many) == wording.MOST_LENGTHS
    assert {1, 20, 60} <= set(many)
    assert wording.lengths(Minutes(1.5, 2, 2)) == (1.5, 2)
