"""The screen of a running session: what it shows of a Guide, its five ways, its question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.scales import SCALES
from feltsense.gui.session.caption import Caption
from feltsense.gui.session.player_view import SILENT, PlayerView, time_left
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT
from feltsense.score.cues import RATE, Cue, Phase, Score, Span
from feltsense.score.guide import Guide

KEYS = {
    "pause_toggled": Qt.Key.Key_Space,
    "skip": Qt.Key.Key_Right,
    "back": Qt.Key.Key_Left,
    "outside": Qt.Key.Key_Escape,
    "stop": Qt.Key.Key_S,
}


def score(region: str | None = "hands", *, breath: bool = False) -> Score:
    spans = (
        Span("Arriving", None, 0, 40 * RATE),
        Span("Hands", region, 40 * RATE, 50 * RATE),
        Span("Back", None, 90 * RATE, 150 * RATE),
    )
    cues = (Cue(40 * RATE, 4 * RATE, Phase("inhale", 0, 5), 1),) if breath else ()
    return Score("x/y", "Hands and feet", "en", "none", 240 * RATE, cues, spans)


SCAN = score()
GUIDE = Guide(
    frame=60 * RATE,
    remaining=180 * RATE,
    section=1,
    caption="There may be warmth.",
    next_caption="All of that counts.",
    speaking=True,
    region="hands",
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PlayerView:
    view = PlayerView(theme)
    qtbot.addWidget(view)
    view.resize(860, 520)
    view.show_guide(GUIDE, SCAN)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    return view


def heard(view: PlayerView) -> list[str]:
    """The names of the ways that are taken, as they are taken."""
    taken: list[str] = []

    def note(name: str) -> Callable[[], None]:
        return lambda: taken.append(name)

    for name in KEYS:
        getattr(view, name).connect(note(name))
    return taken


@pytest.mark.parametrize("name", KEYS)
def test_each_way_has_a_key(view: PlayerView, name: str) -> None:
    taken = heard(view)
    QTest.keyClick(view, KEYS[name])
    assert taken == [name]


def test_each_way_has_a_button_that_says_its_key(view: PlayerView) -> None:
    taken = heard(view)
    for keyed in view.controls.all():
        assert keyed.button.accessibleName()
        assert keyed.button.accessibleDescription().startswith("Key: ")
        keyed.button.click()
    assert taken == ["back", "pause_toggled", "skip", "outside", "stop"]


@pytest.mark.parametrize("name", ["skip", "back", "outside", "stop"])
def test_the_keys_work_while_a_button_has_the_focus(view: PlayerView, name: str) -> None:
    taken = heard(view)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None and focused is not view
    QTest.keyClick(focused, KEYS[name])
    assert taken == [name]


def test_space_still_pauses_after_a_click_on_another_button(view: PlayerView) -> None:
    taken = heard(view)
    skip = view.controls.all()[2].button
    QTest.mouseClick(skip, Qt.MouseButton.LeftButton)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert taken == ["skip", "pause_toggled"]


def test_a_held_key_pauses_once(view: PlayerView) -> None:
    taken = heard(view)
    QTest.keyPress(view, Qt.Key.Key_Space)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert taken == ["pause_toggled"]


def test_it_shows_where_one_is(view: PlayerView) -> None:
    assert view.windowTitle() == "Hands and feet"
    assert view.caption.text() == "There may be warmth."
    assert view.caption.following == "All of that counts."
    assert view.stage.body.region == "hands"
    assert view.stage.body.isVisible()
    assert not view.stage.pacer.isVisible()
    assert view.parts.accessibleDescription() == "Part 2 of 3: Hands"


def test_the_pacer_comes_with_breaths_and_both_with_both(view: PlayerView) -> None:
    view.show_guide(replace(GUIDE, region=None), score(None, breath=True))
    assert not view.stage.body.isVisible()
    assert view.stage.pacer.isVisible()
    both = score(breath=True)
    view.show_guide(replace(GUIDE, phase="inhale", breath=0.4, phase_left=2.0, cycles=5), both)
    assert view.stage.body.isVisible()
    assert view.stage.pacer.phase == "inhale"
    assert not view.stage.body.geometry().intersects(view.stage.pacer.geometry())


def test_without_figure_and_breath_the_words_have_the_room(view: PlayerView) -> None:
    view.show_guide(replace(GUIDE, region=None), score(None))
    assert not view.stage.isVisible()
    assert view.caption.centred


def test_paused_it_says_so_and_the_pacer_waits(view: PlayerView) -> None:
    breathing = score(breath=True)
    guide = replace(GUIDE, phase="inhale", breath=0.4, phase_left=2.0, cycles=5)
    view.show_guide(guide, breathing, paused=True)
    pause = view.controls.all()[1].button
    assert (pause.text(), pause.accessibleName()) == ("Go on", "Go on")
    assert view.stage.pacer.phase is None
    view.show_guide(guide, breathing, paused=False)
    assert pause.text() == "Pause"
    assert view.stage.pacer.phase == "inhale"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1200, "about 20 min left"),
        (222, "about 4 min left"),
        (55, "about 1 min left"),
        (49, "less than a minute left"),
        (0, "less than a minute left"),
    ],
)
def test_the_time_left_does_not_hurry(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_the_sound_line_is_there_only_when_there_is_something_to_say(view: PlayerView) -> None:
    view.set_sound_message("No sound device. The session goes on with captions.")
    assert view.sound_message == "No sound device. The session goes on with captions."
    view.set_sound_message("")
    assert view.sound_message == ""


# A question


def asked(view: PlayerView, scale: str, frame: int = 5) -> list[tuple[object, object, object]]:
    answers: list[tuple[object, object, object]] = []
    view.answered.connect(lambda *answer: answers.append(answer))
    view.show_guide(replace(GUIDE, question=scale, question_at=frame), SCAN)
    assert view.question.isVisible()
    return answers


def test_a_question_does_not_take_the_focus(view: PlayerView) -> None:
    asked(view, "noticing")
    assert QApplication.focusWidget() is view


def test_one_click_answers_what_is_there_and_it_is_not_asked_again(view: PlayerView) -> None:
    answers = asked(view, "noticing", 480)
    assert view.question.chips is not None
    view.question.chips.chip("nothing").click()
    assert answers == [("noticing", "nothing", 480)]
    assert not view.question.isVisible()
    view.show_guide(replace(GUIDE, question="noticing", question_at=480), SCAN)
    assert not view.question.isVisible()
    view.show_guide(replace(GUIDE, question="noticing", question_at=960), SCAN)
    assert view.question.isVisible()


def test_a_skipped_question_tells_nothing_and_stays_away(view: PlayerView) -> None:
    answers = asked(view, "noticing")
    view.question.skip_button.click()
    view.show_guide(replace(GUIDE, question="noticing", question_at=5), SCAN)
    assert answers == []
    assert not view.question.isVisible()


def test_a_question_goes_with_its_section(view: PlayerView) -> None:
    asked(view, "noticing")
    view.show_guide(replace(GUIDE, section=2), SCAN)
    assert not view.question.isVisible()


def test_arrows_in_a_scale_answer_and_do_not_skip(view: PlayerView) -> None:
    answers = asked(view, "clear", 7)
    taken = heard(view)
    scale = view.question.scale_input
    assert scale is not None
    assert not view.question.keep_button.isEnabled()
    scale.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_4, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert scale.answer == 5
    assert taken == []
    view.question.keep_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.question.keep_button, Qt.Key.Key_Return)
    assert answers == [("clear", 5, 7)]
    assert QApplication.focusWidget() is view


def test_enter_keeps_what_a_scale_was_answered_and_nothing_else(view: PlayerView) -> None:
    answers = asked(view, "clear", 7)
    scale = view.question.scale_input
    assert scale is not None
    scale.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert answers == [] and scale.answer is None
    for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_Return):
        QTest.keyClick(view.focusWidget(), key)
    assert answers == [("clear", 10, 7)]


def test_arrows_among_the_chips_do_not_skip_but_escape_still_eases_off(view: PlayerView) -> None:
    asked(view, "noticing")
    taken = heard(view)
    assert view.question.chips is not None
    chip = view.question.chips.chip("something")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip, Qt.Key.Key_Right)
    assert taken == []
    QTest.keyClick(chip, Qt.Key.Key_Escape)
    assert taken == ["outside"]


# What fits


def to_wait_for(frame: int = 5) -> Guide:
    return replace(GUIDE, question="numb", question_at=frame, waits=True)


def test_a_session_that_waits_says_so_and_leads_into_its_question(view: PlayerView) -> None:
    view.setFocus()
    view.show_guide(to_wait_for(), SCAN, waiting=True)
    assert not view.question.waits.isHidden()
    assert view.caption.following == SILENT
    scale = view.question.scale_input
    assert scale is not None and scale.isAncestorOf(view.focusWidget())
    assert scale.answer is None  # nothing is chosen by arriving
    taken: list[object] = []
    view.answered.connect(lambda *what: taken.append(what))
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_4)
    # From the answer past Skip to Done.
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    assert view.question.skip_button.hasFocus()
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert taken == [("numb", 4, 5)]
    view.show_guide(to_wait_for(), SCAN)
    assert view.question.isHidden()
    assert view.hasFocus()  # Space pauses again


def test_where_a_hand_is_at_something_else_the_focus_stays(view: PlayerView) -> None:
    view.sound_button.setFocus()
    view.show_guide(to_wait_for(), SCAN, waiting=True)
    assert view.sound_button.hasFocus()


def test_a_skipped_question_says_which(view: PlayerView) -> None:
    view.show_guide(to_wait_for(7), SCAN, waiting=True)
    left: list[object] = []
    view.skipped.connect(left.append)
    view.question.skip_button.click()
    assert left == [7]


def test_one_that_was_gone_past_stands_beside_the_session(view: PlayerView) -> None:
    view.show_guide(to_wait_for(), SCAN, waiting=True)
    view.show_guide(to_wait_for(), SCAN)
    assert view.question.isVisible()
    assert view.question.waits.isHidden()
    assert view.caption.following != SILENT


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(
    ("question", "waiting"),
    [(None, False), *((name, waits) for name in ("noticing", "clear") for waits in (False, True))],
)
def test_everything_fits_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, scale: float, question: str | None, waiting: bool
) -> None:
    theme = Theme(LIGHT, scale=scale, motion=False)
    theme.apply(qapp)
    view = PlayerView(theme)
    qtbot.addWidget(view)
    guide = replace(GUIDE, question=question, question_at=5, waits=waiting)
    view.show_guide(guide, SCAN)
    view.resize(900, 500)
    view.show()
    qtbot.waitExposed(view)
    view.show_guide(guide, SCAN, waiting=waiting)
    for _ in range(3):  # a layout that drops icons settles in the next turn
        QCoreApplication.processEvents()
    assert view.size().width() == 900
    assert view.size().height() == 500
    shown: list[QWidget] = [keyed.button for keyed in view.controls.all()]
    if question == "noticing":
        assert view.question.chips is not None
        shown += [view.question.chips.chip(key) for key in SCALES[question].choices]
    if question == "clear":
        assert view.question.scale_input is not None
        shown += [view.question.scale_input.cell(value) for value in range(11)]
    if question:
        shown.append(view.question.skip_button)
    if waiting:
        shown.append(view.question.waits)
    for widget in shown:
        assert widget.width() >= widget.minimumSizeHint().width(), widget.accessibleName()
        assert widget.height() >= widget.minimumSizeHint().height(), widget.accessibleName()
        inside = widget.mapTo(view, widget.rect().bottomRight())
        assert view.rect().contains(inside), widget.accessibleName()


@pytest.mark.parametrize("size", [(240, 120), (420, 300), (900, 700)])
def test_a_caption_is_never_cut(qtbot: QtBot, theme: Theme, size: tuple[int, int]) -> None:
    caption = Caption(theme)
    qtbot.addWidget(caption)
    caption.resize(*size)
    line = "Look around the room, and if you like let your eyes rest on something plain."
    caption.set_lines(line, "You can stop at any time.", "warm, cool, or nothing", speaking=True)
    assert caption.lowest <= caption.height()


def test_a_line_that_is_said_looks_different_from_one_that_was(qtbot: QtBot, theme: Theme) -> None:
    caption = Caption(theme)
    qtbot.addWidget(caption)
    caption.resize(400, 200)
    caption.set_lines("Notice your hands.", "", "", speaking=True)
    said = caption.grab().toImage()
    caption.set_lines("Notice your hands.", "", "", speaking=False)
    assert caption.grab().toImage() != said
