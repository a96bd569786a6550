"""Something outside, and the last screen: words that ask for nothing, and the ways on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltsense.feeling.offers import AFTER
from feltsense.feeling.ratings import Rating
from feltsense.gui.session.closing_view import ENOUGH, OR_ON, ClosingView, what_was_done
from feltsense.gui.session.orienting import LINES
from feltsense.gui.session.outside_view import OutsideView
from feltsense.gui.session.ways import IF_YOU_LIKE, Way
from feltsense.gui.theme import Theme
from feltsense.journal.records import FINISHED, STOPPED, Played, Session

AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
BANNED = (
    "just ",
    "simply",
    "relax",
    "let go",
    "surrender",
    "deep breath",
    "you will feel",
    "close",
)


def session(before: int, after: int, ending: str = FINISHED) -> Session:
    ratings = (
        Rating("before", AT, scales={"hard": before}),
        Rating("after", AT, scales={"hard": after}),
    )
    played = Played("x/y", "Feet and chair", "grounding", "0" * 64)
    return Session(played, AT, 300.0, heard=290.0, ratings=ratings, ending=ending)


def words_on(view: ClosingView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def outside(qtbot: QtBot, theme: Theme) -> OutsideView:
    view = OutsideView(theme)
    qtbot.addWidget(view)
    view.resize(900, 520)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_it_steps_on_by_itself_until_the_last_line(outside: OutsideView) -> None:
    ran = [outside.lines.runs]
    assert outside.lines.text() == LINES[0]
    for line in LINES[1:]:
        QTest.keyClick(outside, Qt.Key.Key_Space)
        assert outside.lines.text() == line
    ran.append(outside.lines.runs)
    assert ran == [True, False]
    assert not outside.next_button.isEnabled()
    QTest.keyClick(outside, Qt.Key.Key_Right)
    assert outside.lines.text() == LINES[-1]


def test_one_can_step_back(outside: OutsideView) -> None:
    outside.next_button.click()
    QTest.keyClick(outside, Qt.Key.Key_Left)
    QTest.keyClick(outside, Qt.Key.Key_Left)
    assert outside.lines.text() == LINES[0]
    assert outside.next_button.isEnabled()


def test_out_of_sight_it_rests(outside: OutsideView) -> None:
    outside.hide()
    assert not outside.lines.runs
    outside.show()
    assert outside.lines.runs


def test_both_ways_on_are_open_from_the_first_line(outside: OutsideView) -> None:
    taken: list[str] = []
    outside.go_on.connect(lambda: taken.append("go on"))
    outside.stop.connect(lambda: taken.append("stop"))
    outside.go_on_button.click()
    outside.stop_button.click()
    assert taken == ["go on", "stop"]
    assert outside.go_on_button.style_name == outside.stop_button.style_name


def test_the_lines_invite() -> None:
    for line in LINES:
        assert not any(word in line.lower() for word in BANNED), line
        for sentence in line.split("."):
            assert len(sentence.split()) <= 14, sentence


@pytest.mark.parametrize(
    ("visited", "heard", "done"),
    [
        (("feet", "legs", "seat"), 300.0, "You visited the feet, the legs and the seat."),
        (("left-hand",), 20.0, "You visited the left hand."),
        ((), 242.0, "You were there for 4 min."),
        ((), 0.0, ""),
    ],
)
def test_what_was_done_is_said_and_not_what_it_did(
    visited: tuple[str, ...], heard: float, done: str
) -> None:
    assert what_was_done(visited, heard) == done


def test_a_stopped_session_closes_like_a_whole_one(qtbot: QtBot, theme: Theme) -> None:
    whole = ClosingView(theme, session(2, 2), ("feet",))
    stopped = ClosingView(theme, session(2, 2, STOPPED), ("feet",))
    for view in (whole, stopped):
        qtbot.addWidget(view)
    assert words_on(whole) == words_on(stopped)
    assert ENOUGH in words_on(whole)
    assert whole.outside_button.isHidden()


def test_where_it_was_a_lot_the_room_is_offered(qtbot: QtBot, theme: Theme) -> None:
    view = ClosingView(theme, session(2, 6), ("feet",))
    qtbot.addWidget(view)
    view.resize(900, 520)
    view.show()
    assert AFTER in words_on(view)
    view.outside_button.click()
    assert LINES[1] in words_on(view)
    assert view.lines is not None and view.lines.runs


def test_after_a_hard_session_grounding_help_and_a_note_are_one_press_away(
    qtbot: QtBot, theme: Theme
) -> None:
    taken: list[object] = []
    note, paint = Way("Write a note", "pencil", taken.append), Way("Paint", "user", taken.append)
    view = ClosingView(theme, session(2, 6), ("feet",), outside="Feet", ways=(note, paint))
    qtbot.addWidget(view)
    view.outside_first.connect(lambda: taken.append("outside"))
    view.help_wanted.connect(lambda: taken.append("help"))
    view.chosen.connect(taken.append)
    assert view.start_button.text() == "Start Feet"
    view.start_button.click()
    view.help_button.click()
    view.ways["Write a note"].click()
    assert taken == ["outside", "help", note]
    # Neither a number nor a verdict.
    assert not any(sign.isdigit() for sign in " ".join(words_on(view)))


def test_an_answer_given_just_before_the_end_counts_as_afterwards(
    qtbot: QtBot, theme: Theme
) -> None:
    """It was not asked again, and so it is what tells that it was a lot."""
    asked = Rating("during", AT, scales={"hard": 8}, frame=1)
    ratings = (Rating("before", AT, scales={"hard": 7}), asked)
    view = ClosingView(theme, replace(session(2, 2), ratings=ratings, ended=AT))
    qtbot.addWidget(view)
    assert view.offer == AFTER


def test_what_is_not_there_is_not_offered(qtbot: QtBot, theme: Theme) -> None:
    view = ClosingView(theme, session(2, 6))
    qtbot.addWidget(view)
    assert view.start_button.isHidden() and view.then_button.isHidden()
    assert not view.ways and IF_YOU_LIKE not in words_on(view)


def test_what_was_planned_can_follow(qtbot: QtBot, theme: Theme) -> None:
    view = ClosingView(theme, session(2, 2), then="Edges first")
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.then_wanted):
        view.then_button.click()
    assert view.then_button.text() == "Go on with Edges first"
    assert ENOUGH not in words_on(view) and OR_ON in words_on(view)


def test_the_ways_on(qtbot: QtBot, theme: Theme) -> None:
    view = ClosingView(theme, session(2, 2))
    qtbot.addWidget(view)
    taken: list[str] = []
    view.home.connect(lambda: taken.append("home"))
    view.looking_back.connect(lambda: taken.append("looking back"))
    view.home_button.click()
    view.back_button.click()
    assert taken == ["home", "looking back"]
