"""All lines of a session to read along: the one of now stands out, by key and by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense import places
from feltsense.gui.components.text import Text
from feltsense.gui.session.player_view import PlayerView
from feltsense.gui.theme import Theme
from feltsense.score.choices import Choices
from feltsense.score.cues import Score
from feltsense.score.guide import guide_at
from feltsense.score.layout import lay_out
from feltsense.score.lengths import reading_frames
from feltsense.script.parse import read
from feltsense.script.steps import Say


@pytest.fixture(scope="module")
def score() -> Score:
    return lay_out(read(places.exercises() / "grounding/a-rest.md"), Choices(), reading_frames)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, score: Score) -> PlayerView:
    view = PlayerView(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_guide(guide_at(score, 0), score)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    return view


def lines(score: Score) -> list[str]:
    return [cue.what.text for cue in score.cues if isinstance(cue.what, Say)]


def test_a_key_shows_all_lines_and_takes_them_away(
    view: PlayerView, qapp: QApplication, score: Score
) -> None:
    QTest.keyClick(view, Qt.Key.Key_W)
    shown = [each.text() for each in view.transcript.area.findChildren(Text)]
    titles = [span.title for span in score.sections]
    assert [each for each in shown if each not in titles] == lines(score)
    assert [each for each in shown if each in titles] == titles
    here = [view.shows_words, view.transcript.area.hasFocus(), view.words_button.isChecked()]
    assert here == [True, True, True]
    QTest.keyClick(view.transcript.area, Qt.Key.Key_W)
    there = [view.shows_words, view.hasFocus(), view.words_button.isChecked()]
    assert there == [False, True, False]


def test_the_line_that_is_spoken_stands_out_and_is_in_sight(
    view: PlayerView, qapp: QApplication, score: Score
) -> None:
    view.show_words(True)
    spoken = [cue for cue in score.cues if isinstance(cue.what, Say)]
    for cue in (spoken[0], spoken[-1], spoken[4]):
        assert isinstance(cue.what, Say)
        view.show_guide(guide_at(score, cue.at), score)
        qapp.processEvents()
        qapp.processEvents()
        assert view.transcript.here == cue.what.text
        line = next(
            each
            for each in view.transcript.area.findChildren(Text)
            if each.palette().windowText().color() == view.theme.colour("accent")
            and each.text() == cue.what.text
        )
        area = view.transcript.area.viewport()
        top = line.mapTo(area, line.rect().topLeft()).y()
        assert 0 <= top <= area.height() - line.height()


def test_sound_and_words_take_the_same_place(view: PlayerView) -> None:
    view.show_words(True)
    view.show_sound(True)
    first = [view.shows_words, view.shows_sound]
    view.show_words(True)
    assert [first, [view.shows_words, view.shows_sound]] == [[False, True], [True, False]]
    view.transcript.close_button.click()
    assert not view.shows_words


def test_another_score_is_set_up_anew(view: PlayerView, score: Score) -> None:
    view.show_words(True)
    other = lay_out(
        read(places.exercises() / "grounding/feet-and-chair.md"), Choices(), reading_frames
    )
    view.show_guide(guide_at(other, 0), other)
    shown = [each.text() for each in view.transcript.area.findChildren(Text)]
    assert lines(other)[2] in shown and lines(score)[4] not in shown
