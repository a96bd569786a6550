"""The page "Looking back": which charts are made, of what, and that the newest question wins."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.charts import CHARTS, Kind, level
from feltsense.feeling.charts.chart import Chart
from feltsense.feeling.history import History
from feltsense.feeling.ratings import Felt, Rating
from feltsense.gui.charts.card import ChartCard
from feltsense.gui.looking_back import samples as screens
from feltsense.gui.looking_back.chosen import Chosen, offered
from feltsense.gui.looking_back.page import EXPLORE, NOT_YET, LookingBackPage
from feltsense.gui.looking_back.room import LookingBackRoom
from feltsense.gui.samples import NOW
from feltsense.gui.theme import Theme
from feltsense.gui.window import LOOKING_BACK, Window
from feltsense.gui.worker import Worker
from feltsense.journal.journal import Journal
from feltsense.journal.records import CheckIn

from .screens import words_on


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    assert worker.finish(20)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Window:
    window = Window(theme)
    qtbot.addWidget(window)
    window.add_page("home", QWidget(), in_sidebar="Home", icon="house")
    window.resize(1200, 900)
    window.show_page("home")
    window.show()
    return window


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = Journal(tmp_path)
    for days in (3, 2, 1, 0):
        journal.add(check_in(days))
    yield journal
    journal.close()


def check_in(days: int, word: str = "sad", *tags: str) -> CheckIn:
    at = NOW - timedelta(days=days)
    return CheckIn(at, Rating("check-in", at, (Felt(word, 4),)), tags)


def room_of(window: Window, worker: Worker, *kinds: Kind, now: datetime = NOW) -> LookingBackRoom:
    return LookingBackRoom(window, worker, lambda: now, kinds=kinds or None)


def charts_on(room: LookingBackRoom) -> list[Chart]:
    return [card.chart for card in room.page.cards.values() if isinstance(card, ChartCard)]


# Making


def test_charts_are_made_once_somebody_looks_and_not_on_the_main_thread(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal
) -> None:
    threads: list[threading.Thread] = []

    def make(history: History) -> Chart:
        threads.append(threading.current_thread())
        return level.make(history)

    room = room_of(window, worker, Kind("level", "Level", make))
    room.open(journal)
    room.refresh()
    QTest.qWait(50)
    assert not threads, "nobody looks"
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: len(charts_on(room)) == 1)
    assert threads and threads[0] is not threading.main_thread()
    assert charts_on(room)[0].n == 4
    window.show_page("home")
    journal.add(check_in(5))
    room.refresh()
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: charts_on(room)[0].n == 5)
    assert len(charts_on(room)) == 1, "in the place of the one before"


def test_the_newest_question_wins(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal
) -> None:
    journal.add(check_in(100, "calm"))
    goes_on = threading.Event()
    made: list[int] = []

    def slowly(history: History) -> Chart:
        goes_on.wait(20)
        made.append(len(history.entries))
        return level.make(history)

    room = room_of(window, worker, Kind("level", "Level", slowly), Kind("more", "More", slowly))
    room.open(journal)
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: room._history is not None)
    QTest.qWait(50)  # the first chart of everything is under way by now
    periods = room.page.choosing.periods
    for key in ("year", "quarter", "month"):
        periods.chip(key).click()
    goes_on.set()
    qtbot.waitUntil(lambda: len(charts_on(room)) == 2)
    assert [chart.n for chart in charts_on(room)] == [4, 4]
    assert made in ([5, 4, 4], [4, 4]), "what nobody waits for any more is not begun"


def test_what_is_locked_is_let_go(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal
) -> None:
    room = room_of(window, worker, CHARTS[0])
    room.open(journal)
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: len(charts_on(room)) == 1)
    room.open(None)
    assert not charts_on(room) and room._history is None
    assert room.page.choosing.words is None
    assert "sad" not in words_on(room.page)


# Choosing


def test_a_period_is_chosen_by_keys_and_narrows_the_charts(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal
) -> None:
    journal.add(check_in(100))
    room = room_of(window, worker, CHARTS[0])
    room.open(journal)
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: len(charts_on(room)) == 1)
    assert charts_on(room)[0].n == 5
    room.page.choosing.periods.chip("all").setFocus()
    QTest.keyClick(room.page.choosing.periods.chip("all"), Qt.Key.Key_Left)
    QTest.keyClick(room.page.choosing.periods.chip("year"), Qt.Key.Key_Left)
    assert room.page.choosing.chosen.period == "quarter"
    qtbot.waitUntil(lambda: charts_on(room)[0].n == 4)


def test_days_are_chosen_in_any_order(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal
) -> None:
    room = room_of(window, worker, CHARTS[0])
    room.open(journal)
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: len(charts_on(room)) == 1)
    choosing = room.page.choosing
    choosing.periods.chip("dates").click()
    assert choosing.dates.isVisible()
    assert choosing.dates.first.day == (NOW - timedelta(days=3)).date(), "from the first entry on"
    choosing.dates.last.setDate(QDate(2026, 11, 19))
    choosing.dates.first.setDate(QDate(2026, 11, 20))
    qtbot.waitUntil(lambda: charts_on(room)[0].n == 2)
    assert charts_on(room)[0].period == "from 2026-11-19 to 2026-11-20"


def test_words_exercises_and_lines_narrow_what_is_shown() -> None:
    history = screens.months()
    found = offered(history)
    assert "fizzy" in found.words, "the person's own are there"
    assert ("body-scan/edges-first", "Body scan, edges first") in found.exercises
    today = date(2026, 11, 22)
    words = Chosen(words=frozenset({"fizzy"})).of(history, today)
    assert {felt.word for each in words.entries for r in each.ratings for felt in r.felt} == {
        "fizzy"
    }
    scans = Chosen(exercises=frozenset({"body-scan/edges-first"})).of(history, today)
    assert {each.done.id for each in scans.entries if each.done} == {"body-scan/edges-first"}
    month = Chosen("month").of(history, today)
    assert month.day(month.entries[0]) >= date(2026, 10, 24)
    assert len(month.entries) < len(history.entries)


def test_a_chosen_tag_is_a_line_in_the_chart(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal
) -> None:
    journal.add(check_in(2, "calm", "a move"))
    room = room_of(window, worker, CHARTS[0])
    room.open(journal)
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: len(charts_on(room)) == 1)
    choosing = room.page.choosing
    choosing.fold.click()
    assert choosing.lines is not None
    choosing.lines.chip("a move").click()

    def there() -> bool:
        layers = charts_on(room)[0].panels[0].layers
        return any(getattr(layer, "label", "") == "a move" for layer in layers)

    qtbot.waitUntil(there)


# The page


def test_others_are_chosen_from_a_list_which_says_what_is_not_enough(
    qtbot: QtBot, theme: Theme
) -> None:
    page = screens.page(theme, screens.of_ratings(5), EXPLORE)
    qtbot.addWidget(page)
    page.show()
    others = [kind for kind in CHARTS if not kind.front]
    assert list(page.options.keys()) == [kind.name for kind in others]
    assert len(page.cards) == 1, "one at a time"
    assert page.options.row(others[0].name).option.note == NOT_YET
    asked: list[str] = []
    page.asked.connect(lambda: asked.append(page.names[0]))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.options.row(others[0].name).setFocus()
    QTest.keyClick(page.options.row(others[0].name), Qt.Key.Key_Down)
    assert asked == [others[1].name]


def test_the_front_stands_in_the_order_of_the_charts_however_they_arrive(
    qtbot: QtBot, theme: Theme
) -> None:
    page = LookingBackPage(theme)
    qtbot.addWidget(page)
    page.have([("one", "One", True), ("two", "Two", True), ("three", "Three", True)])
    chart = level.make(screens.of_ratings(4))
    for name in ("two", "three", "one", "two"):
        page.show_chart(name, chart)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    tops = [page.cards[name].y() for name in ("one", "two", "three")]
    assert tops == sorted(tops) and len(set(tops)) == 3


def test_who_stands_in_a_chart_goes_on_in_the_new_one(qtbot: QtBot, theme: Theme) -> None:
    page = screens.page(theme, screens.of_ratings(12))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    old = page.cards["level"]
    assert isinstance(old, ChartCard) and old.plot is not None
    old.plot.setFocus()
    page.show_chart("level", level.make(screens.of_ratings(14)))
    new = page.cards["level"]
    assert isinstance(new, ChartCard) and new is not old
    assert new.plot is not None and new.plot.hasFocus()


def test_a_point_leads_to_its_entry(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal
) -> None:
    room = room_of(window, worker, CHARTS[0])
    opened: list[int] = []
    room.wanted.connect(opened.append)
    room.open(journal)
    window.show_page(LOOKING_BACK)
    qtbot.waitUntil(lambda: len(charts_on(room)) == 1)
    (card,) = room.page.cards.values()
    assert isinstance(card, ChartCard) and card.plot is not None
    card.plot.setFocus()
    QTest.keyClick(card.plot, Qt.Key.Key_End)
    QTest.keyClick(card.plot, Qt.Key.Key_Return)
    assert opened == [journal.check_ins()[-1].id]


def test_what_is_saved_is_there_and_said(
    qtbot: QtBot, window: Window, worker: Worker, journal: Journal, tmp_path: Path
) -> None:
    room = room_of(window, worker, CHARTS[0])
    chart = level.make(screens.of_ratings(12))
    room.saving.save(tmp_path / "level.csv", chart, "csv")
    qtbot.waitUntil(lambda: "Saved as level.csv" in window.said)
    assert (tmp_path / "level.csv").read_bytes().count(b"\n") == 13
    (tmp_path / "file").write_text("")
    room.saving.save(tmp_path / "file" / "level.png", chart, "png")
    qtbot.waitUntil(lambda: "could not be written" in window.said)
