"""A rating from the first key to the last: what is answered is what is told, and nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import Asking
from feltsense.feeling.ratings import CANT_TELL, MOMENTS, SOMETHING, Felt, Rating
from feltsense.feeling.scales import BEFORE_AND_AFTER
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.gui.check_in.sensation_step import SensationStep
from feltsense.gui.components.chips import Chip
from feltsense.gui.session.dots import Dots
from feltsense.gui.session.rating_view import (
    LEFT_EARLY,
    SCALES_STEP,
    STRENGTH_STEP,
    WORDS_STEP,
    RatingView,
)
from feltsense.gui.session.step import Step
from feltsense.gui.session.word_button import WordButton
from feltsense.gui.session.word_search import find
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import LIGHT
from tests.unit.journal.any_records import ANSWERS, SCALE_NAMES, SENSATIONS, TIMES, some

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=timezone(timedelta(hours=1)))
K = Qt.Key


def open_view(qtbot: QtBot, theme: Theme, moment: str = "before") -> RatingView:
    view = RatingView(theme, moment, lambda: NOW)
    qtbot.addWidget(view)
    view.resize(900, 520)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    return view


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RatingView:
    return open_view(qtbot, theme)


def told(view: RatingView) -> list[Rating | str]:
    out: list[Rating | str] = []
    view.answered.connect(out.append)
    view.skipped.connect(lambda: out.append("skipped"))
    return out


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key | str) -> None:
    """Real key presses to whatever has the focus; a string is typed."""
    for key in keys:
        if isinstance(key, str):
            for letter in key:  # the first one may take the focus elsewhere
                QTest.keyClicks(focused(), letter)
        else:
            QTest.keyClick(focused(), key)


def press_until(widget: QWidget, key: Qt.Key = K.Key_Tab, most: int = 40) -> None:
    for _ in range(most):
        if focused() is widget:
            return
        press(key)
    raise AssertionError(f"{widget.accessibleName()!r} was not reached, but {focused()}")


def test_a_whole_rating_by_keyboard_alone(view: RatingView) -> None:
    """Numb, and sad at 10, tired without a strength; body can't be told, hard 3, numb left out."""
    out = told(view)
    press(K.Key_Tab)
    assert focused() is view.words.button("numb")
    press(K.Key_Space)
    press_until(view.words.field)
    press("sad", K.Key_Return, "low on", K.Key_Return)
    press_until(view.next_button)
    press(K.Key_Return)
    assert view.step == STRENGTH_STEP
    press(K.Key_Tab)
    assert focused() is view.strengths["sad"].cell(0)
    press(K.Key_1, K.Key_0)
    press_until(view.next_button)
    press(K.Key_Space)
    assert view.step == SCALES_STEP
    press(K.Key_Tab)
    assert focused() is view.scales["numb"].cell(0)
    press(K.Key_Tab, K.Key_T, K.Key_Tab, K.Key_3)
    press_until(view.next_button)
    press(K.Key_Return)
    assert out == [
        Rating(
            "before",
            NOW,
            felt=(Felt("sad", 10), Felt("tired")),
            answers=("numb",),
            scales={"body": CANT_TELL, "hard": 3},
        )
    ]


def test_a_whole_rating_without_a_single_tab(view: RatingView) -> None:
    out = told(view)
    press("tir", K.Key_Return, "tens", K.Key_Return, K.Key_Return)
    assert view.step == STRENGTH_STEP
    press(K.Key_6, K.Key_Return, K.Key_1, K.Key_0, K.Key_Return)
    assert view.step == SCALES_STEP
    press(K.Key_7, K.Key_Return, K.Key_T, K.Key_Return, K.Key_4, K.Key_Return)
    scales: dict[str, int | str] = {"numb": 7, "body": CANT_TELL, "hard": 4}
    assert out == [Rating("before", NOW, (Felt("tired", 6), Felt("tense", 10)), scales=scales)]


def test_enter_leaves_out_what_is_not_answered(view: RatingView) -> None:
    out = told(view)
    press("sad", K.Key_Return, K.Key_Return, K.Key_Return)
    assert view.step == SCALES_STEP
    press(K.Key_3)
    assert focused() is view.scales["numb"].cell(3)
    press(K.Key_Return, K.Key_Return, K.Key_Return)
    assert out == [Rating("before", NOW, (Felt("sad"),), scales={"numb": 3})]


def test_down_goes_to_the_first_answer_of_each_screen(view: RatingView) -> None:
    press(K.Key_Down)
    assert focused() is view.words.button("numb")
    view.words.button("sad").click()
    view.go_on()
    press(K.Key_Down)
    assert focused() is view.strengths["sad"].cell(0)
    view.go_on()
    press(K.Key_Down)
    assert focused() is view.scales["numb"].cell(0)


def test_a_key_that_is_held_goes_through_nothing(view: RatingView) -> None:
    out = told(view)
    held = QKeyEvent(
        QEvent.Type.KeyPress, K.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(view, held)
    view.words.field.setFocus()
    QApplication.sendEvent(view.words.field, held)
    assert view.step == WORDS_STEP and out == []
    view.go_on()
    press(K.Key_5)
    QApplication.sendEvent(focused(), held)
    assert focused() is view.scales["numb"].cell(5)


def test_it_says_quietly_where_one_is(view: RatingView) -> None:
    (dots,) = view.findChildren(Dots)
    assert dots.accessibleName() == "1 of 2"
    view.words.button("sad").click()
    assert dots.accessibleName() == "1 of 3"
    view.go_on()
    assert dots.accessibleName() == "2 of 3"
    assert view.accessibleName().startswith("Before you begin: How strong is it? 2 of 3")


def test_skipping_everything_is_skipped(view: RatingView) -> None:
    out = told(view)
    assert view.skip_button.text() == "Skip all"
    view.skip_button.click()
    assert out == ["skipped"]


def test_one_answer_is_a_whole_answer(view: RatingView) -> None:
    out = told(view)
    view.words.button("numb").click()
    assert view.skip_button.text() == "Skip the rest"
    view.skip_button.click()
    assert out == [Rating("before", NOW, answers=("numb",))]


def test_going_on_without_an_answer_is_skipped_too(view: RatingView) -> None:
    out = told(view)
    view.next_button.click()
    assert view.step == SCALES_STEP  # no word, so nothing is asked about strength
    view.next_button.click()
    assert out == ["skipped"]


def test_skipping_the_rest_keeps_what_was_answered(view: RatingView) -> None:
    out = told(view)
    view.words.button("far away").click()
    view.next_button.click()
    assert view.skip_button.text() == "Skip the rest"
    view.skip_button.click()
    assert out == [Rating("before", NOW, answers=("far away",))]


def test_ctrl_enter_goes_on_from_anywhere(view: RatingView) -> None:
    out = told(view)
    view.words.button("calm").click()
    for _ in range(3):
        QTest.keyClick(focused(), K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert out == [Rating("before", NOW, felt=(Felt("calm"),))]


def test_escape_skips_and_keeps_what_was_answered(view: RatingView) -> None:
    out = told(view)
    press(K.Key_Escape)
    assert out == ["skipped"]
    view.words.button("numb").click()
    press(K.Key_Escape)
    assert out[1:] == [Rating("before", NOW, answers=("numb",))]


def test_escape_first_empties_the_field(view: RatingView) -> None:
    out = told(view)
    view.words.field.setFocus(Qt.FocusReason.TabFocusReason)
    press("ti", K.Key_Escape)
    assert view.words.field.text() == ""
    assert out == []
    press(K.Key_Escape)
    assert out == ["skipped"]


def test_back_at_the_words_the_way_out_says_that_they_are_kept(view: RatingView) -> None:
    view.words.button("sad").click()
    view.go_on()
    view.back_button.click()
    assert view.step == WORDS_STEP
    assert view.skip_button.text() == "Skip the rest"
    view.words.button("sad").click()
    assert view.skip_button.text() == "Skip all"


def test_going_back_keeps_the_answers(view: RatingView) -> None:
    view.words.button("calm").click()
    view.go_on()
    view.strengths["calm"].set_answer(4)
    view.back_button.click()
    assert view.step == WORDS_STEP
    view.words.button("hopeful").click()
    view.go_on()
    assert view.strengths["calm"].answer == 4
    assert view.strengths["hopeful"].answer is None
    view.go_on()
    view.back_button.click()
    assert view.step == STRENGTH_STEP


def test_a_word_that_is_taken_back_takes_its_strength_along(view: RatingView) -> None:
    view.words.button("calm").click()
    view.go_on()
    view.strengths["calm"].set_answer(4)
    view.back_button.click()
    view.words.button("calm").click()
    view.go_on()
    assert view.step == SCALES_STEP
    assert view.rating().is_empty


def test_the_ways_on_weigh_the_same(view: RatingView) -> None:
    for _ in range(2):
        assert view.skip_button.style_name == view.next_button.style_name
        assert view.skip_button.width() == view.next_button.width()
        view.go_on()
        QCoreApplication.processEvents()


def test_the_ways_on_keep_their_words_when_the_text_grows(qtbot: QtBot) -> None:
    theme = Theme(LIGHT, motion=False)
    view = open_view(qtbot, theme)
    theme.set(scale=1.5)
    assert view.skip_button.width() >= view.skip_button.sizeHint().width()


def test_every_word_is_there_and_the_answers_rank_with_them(view: RatingView) -> None:
    names = {button.name for button in view.findChildren(WordButton)}
    assert names == {*WORDS, *NOT_FEELING, SOMETHING}
    numb, sad = view.words.button("numb"), view.words.button("sad")
    assert numb.font() == sad.font()
    assert numb.sizeHint().height() == sad.sizeHint().height()
    assert view.words.button("don't know").text() == "can't tell"


def test_it_asks_the_default_scales_and_nothing_else(view: RatingView) -> None:
    assert tuple(view.scales) == BEFORE_AND_AFTER


@pytest.mark.parametrize("moment", ["before", "after", "check-in"])
def test_nothing_is_filled_in_beforehand(qtbot: QtBot, theme: Theme, moment: str) -> None:
    asking = Asking(recent=("tired", "sad"))
    view = RatingView(theme, moment, lambda: NOW, asking=asking, more=(SensationStep(theme),))
    qtbot.addWidget(view)
    assert view.rating() == Rating(moment, NOW)
    view.words.button("sad").click()
    for _ in range(4):
        view.go_on()
    inputs = (*view.strengths.values(), *view.scales.values())
    assert len(inputs) == 4 and all(scale.answer is None for scale in inputs)
    assert view.strength.where("sad").places == ()


class Extra(Step):
    """A step that may lead and has nothing to say."""

    may_lead = True
    heading = "Something else?"


def test_other_steps_stand_between_strengths_and_scales_or_come_first(
    qtbot: QtBot, theme: Theme
) -> None:
    for body_first in (False, True):
        lead, later = Extra(), Step()
        asking = Asking(body_first=body_first)
        view = RatingView(theme, "check-in", lambda: NOW, asking=asking, more=(lead, later))
        qtbot.addWidget(view)
        view.words.button("sad").click()
        shown: list[QWidget | None] = []
        (stack,) = view.findChildren(QStackedWidget)
        for _ in range(5):
            shown.append(stack.currentWidget())
            view.go_on()
        usual = [view.words, view.strength, lead, later, view.numbers]
        assert shown == ([lead, *(s for s in usual if s is not lead)] if body_first else usual)


def test_only_a_check_in_offers_to_change_what_is_asked(qtbot: QtBot, theme: Theme) -> None:
    for moment in ("before", "after", "check-in"):
        view = open_view(qtbot, theme, moment)
        view.go_on()
        assert view.numbers.change_button.isVisible() == (moment == "check-in")
    with qtbot.waitSignal(view.questions_wanted):
        view.numbers.change_button.click()
    given = Rating("check-in", NOW, scales={"hard": 3})
    changing = RatingView(theme, "check-in", lambda: NOW, given)
    qtbot.addWidget(changing)
    assert changing.numbers.change_button.isHidden()


def test_somebody_who_goes_is_asked_gently(qtbot: QtBot, theme: Theme) -> None:
    view = RatingView(theme, "after", lambda: NOW, left_early=True)
    qtbot.addWidget(view)
    assert view.windowTitle() == LEFT_EARLY


# Where it is


def test_something_without_a_name_has_a_place(view: RatingView) -> None:
    view.words.button(SOMETHING).click()
    view.words.button("sad").click()
    view.go_on()
    unnamed, sad = view.strength.where(SOMETHING), view.strength.where("sad")
    assert unnamed.picker is not None and unnamed.picker.isVisible()
    assert sad.picker is None  # folded away
    unnamed.picker.chip("chest").click()
    unnamed.picker.chip("throat").click()
    assert view.rating().felt == (Felt(SOMETHING, None, ("chest", "throat")), Felt("sad"))
    for place in ("jaw", "belly", "back"):
        sad.open().chip(place).click()
    assert sad.button.text() == "Where: jaw, belly and 1 more"
    assert sad.button.accessibleName() == "Where is it: sad? jaw, belly, back"


def test_tab_goes_from_a_scale_to_its_place_and_on(view: RatingView) -> None:
    for name in ("sad", "calm"):
        view.words.button(name).click()
    view.go_on()
    press(K.Key_Tab, K.Key_4, K.Key_Tab)
    sad = view.strength.where("sad")
    assert focused() is sad.button
    press(K.Key_Space, K.Key_Tab)
    assert sad.picker is not None and focused() in sad.picker.chain()
    press(K.Key_Right, K.Key_Space, K.Key_Tab)
    assert focused() is view.strengths["calm"].cell(0)
    assert view.rating().felt == (Felt("sad", 4, ("head",)), Felt("calm"))


def test_a_region_that_is_left_out_for_good_is_not_offered(qtbot: QtBot, theme: Theme) -> None:
    asking = Asking(without=frozenset({"pelvis"}))
    view = RatingView(theme, "check-in", lambda: NOW, asking=asking)
    qtbot.addWidget(view)
    view.words.button(SOMETHING).click()
    view.go_on()
    names = [chip.text() for chip in view.strength.where(SOMETHING).open().findChildren(Chip)]
    assert "pelvis" not in names and "belly" in names


def test_all_places_are_in_sight_where_they_are_chosen(qtbot: QtBot, theme: Theme) -> None:
    view = open_view(qtbot, theme)
    view.resize(1400, 900)
    view.words.button(SOMETHING).click()
    view.go_on()
    QCoreApplication.processEvents()
    picker = view.strength.where(SOMETHING).open()
    for chip in picker.findChildren(Chip):
        assert picker.rect().contains(chip.geometry()), chip.text()


def test_a_later_view_knows_nothing_of_an_earlier_one(
    view: RatingView, qtbot: QtBot, theme: Theme
) -> None:
    view.words.button("numb").click()
    view.scales["numb"].set_answer(9)
    after = open_view(qtbot, theme, "after")
    assert after.rating().is_empty
    assert after.windowTitle() != view.windowTitle()


# The words


def test_arrows_reach_every_word_of_the_map(view: RatingView) -> None:
    """From any word, by arrows alone; and a step back finds the way back into the map."""
    reached, left = {"angry"}, ["angry"]
    while left:
        here = left.pop()
        for key in (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down):
            view.words.button(here).setFocus(Qt.FocusReason.TabFocusReason)
            press(key)
            there = focused()
            assert isinstance(there, WordButton)
            if there.name not in reached:
                reached.add(there.name)
                left.append(there.name)
    assert reached == set(WORDS)


def test_an_arrow_goes_in_its_direction(view: RatingView) -> None:
    for name in WORDS:
        start = view.words.button(name)
        for key, axis, sign in (
            (K.Key_Left, 0, -1),
            (K.Key_Right, 0, 1),
            (K.Key_Up, 1, -1),
            (K.Key_Down, 1, 1),
        ):
            start.setFocus(Qt.FocusReason.TabFocusReason)
            press(key)
            away = focused().geometry().center() - start.geometry().center()
            assert focused() is start or (away.x(), away.y())[axis] * sign > 0, (name, key)


def test_the_map_is_one_stop_for_tab(view: RatingView) -> None:
    seen: list[QWidget] = []
    for _ in range(20):
        press(K.Key_Tab)
        if focused() in seen:
            break
        seen.append(focused())
    words = [widget for widget in seen if isinstance(widget, WordButton)]
    assert [word.name for word in words] == ["numb", SOMETHING, "joyful"]


def test_a_cue_is_seen_on_focus_and_heard(view: RatingView) -> None:
    regretful = view.words.button("regretful")
    regretful.setFocus(Qt.FocusReason.TabFocusReason)
    cue = WORDS["regretful"].cue
    assert cue in "\n".join(
        label.text() for label in view.words.findChildren(QLabel) if label.isVisible()
    )
    assert regretful.toolTip() == cue
    spoken = QAccessible.queryAccessibleInterface(regretful)
    assert spoken.text(QAccessible.Text.Name) == "regretful"
    assert spoken.text(QAccessible.Text.Description) == cue
    assert not spoken.state().checked
    press(K.Key_Space)
    assert QAccessible.queryAccessibleInterface(regretful).state().checked


def test_typing_finds_by_name_then_by_meaning() -> None:
    cues = {name: word.cue for name, word in WORDS.items()}
    assert find("ho", cues)[:2] == ["hopeful", "hopeless"]
    assert find("wish", cues) == ["regretful"]
    assert find("FUL", cues)[0] in WORDS
    assert find("zzz", cues) == []
    assert find("  ", cues) == []


def test_enter_takes_the_found_word_and_again_takes_it_back(view: RatingView) -> None:
    view.words.field.setFocus(Qt.FocusReason.TabFocusReason)
    press("can't", K.Key_Return)
    assert view.words.not_felt == ("don't know",)
    assert view.words.field.text() == ""
    press("can't", K.Key_Return)
    assert not view.words.not_felt


@pytest.mark.parametrize("name", ["sad", "numb"])
def test_letters_typed_on_a_word_go_to_the_field(view: RatingView, name: str) -> None:
    view.words.button(name).setFocus(Qt.FocusReason.TabFocusReason)
    press("l", "one", K.Key_Return)
    assert view.words.felt == ("lonely",)
    assert focused() is view.words.field


def test_down_from_the_field_goes_to_the_found_word(view: RatingView) -> None:
    view.words.field.setFocus(Qt.FocusReason.TabFocusReason)
    press("bor", K.Key_Down)
    assert focused() is view.words.button("bored")


# What fits


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_words_and_scales_fit_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    theme = Theme(LIGHT, scale=scale, motion=False)
    theme.apply(qapp)
    view = open_view(qtbot, theme)
    for name in ("sad", "tired", "regretful", "overwhelmed", "disappointed"):
        view.words.button(name).click()
    for _ in range(3):
        QCoreApplication.processEvents()
        assert (view.width(), view.height()) == (900, 520)
        for button in (view.skip_button, view.next_button):
            assert view.rect().contains(button.mapTo(view, button.rect().bottomRight()))
            assert button.width() >= button.sizeHint().width()
        for label in view.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.heightForWidth(label.width()) <= label.height(), label.text()
        view.go_on()


GIVEN = Rating(
    "before",
    NOW,
    felt=(Felt("tense", 6), Felt("a word of their own", 3)),
    answers=("numb",),
    scales={"hard": 7, "here": CANT_TELL, "noticing": "nothing"},
)


def changing(qtbot: QtBot, theme: Theme) -> RatingView:
    view = RatingView(theme, "before", lambda: NOW + timedelta(days=1), GIVEN)
    qtbot.addWidget(view)
    view.resize(900, 520)
    view.show()
    return view


def test_a_rating_that_was_given_is_shown_and_saved_as_it_was(qtbot: QtBot, theme: Theme) -> None:
    view = changing(qtbot, theme)
    out = told(view)
    assert view.words.felt == ("tense", "a word of their own") and view.words.not_felt == ("numb",)
    view.save_button.click()
    view.go_on()
    assert view.strengths["tense"].answer == 6
    view.go_on()
    assert view.scales["hard"].answer == 7 and view.scales["here"].answer == CANT_TELL
    assert "noticing" not in view.scales and not view.next_button.isVisible()
    view.save_button.click()
    assert out == [GIVEN, GIVEN]  # from each step the same, its time too


def test_each_part_of_a_given_rating_can_be_another(qtbot: QtBot, theme: Theme) -> None:
    view = changing(qtbot, theme)
    out = told(view)
    view.words.button("numb").click()
    view.words.button("calm").click()
    view.go_on()
    view.strengths["tense"].set_answer(2)
    view.go_on()
    view.scales["hard"].set_answer(None)
    view.save_button.click()
    (changed,) = out
    assert isinstance(changed, Rating)
    assert changed.felt == (Felt("tense", 2), Felt("a word of their own", 3), Felt("calm"))
    assert changed.answers == ()
    assert changed.scales == {"here": CANT_TELL, "noticing": "nothing"}
    assert changed.at == GIVEN.at


def test_cancel_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    view = changing(qtbot, theme)
    out = told(view)
    view.words.button("tense").click()
    assert view.skip_button.text() == "Cancel"
    view.skip_button.click()
    assert out == ["skipped"]


WORD_NAMES = st.sampled_from([*WORDS, SOMETHING, "homesick", "Sunday evening"])
ONE_THEME = HealthCheck.function_scoped_fixture
GIVEN_RATINGS = st.builds(
    Rating,
    st.sampled_from(MOMENTS),
    TIMES,
    felt=st.lists(
        st.builds(
            Felt,
            WORD_NAMES,
            st.none() | st.integers(0, 10),
            some(st.sampled_from(["jaw", "chest", "left-hand", "tail"])),
        ),
        max_size=3,
        unique_by=lambda felt: felt.word,
    ).map(tuple),
    answers=some(st.sampled_from(list(NOT_FEELING))),
    scales=st.dictionaries(SCALE_NAMES, ANSWERS, max_size=4),
    frame=st.none() | st.integers(0, 2**40),
    sensations=st.lists(SENSATIONS, max_size=3, unique_by=lambda each: each.place).map(tuple),
    late=st.booleans(),
)


@given(given_rating=GIVEN_RATINGS)
@settings(max_examples=20, deadline=None, suppress_health_check=[ONE_THEME])
def test_whatever_was_given_comes_back_as_it_was(theme: Theme, given_rating: Rating) -> None:
    """From each screen, also with what the body was asked."""
    for more in ((), (SensationStep(theme),)):
        view = RatingView(theme, given_rating.moment, lambda: NOW, given_rating, more=more)
        try:
            out = told(view)
            for _ in range(6):
                assert view.rating() == given_rating
                assert list(view.rating().scales) == list(given_rating.scales)
                if not out:
                    view.go_on()
            assert out == [given_rating]
        finally:
            view.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_place_and_a_scale_that_are_not_set_up_any_more_are_shown(
    qtbot: QtBot, theme: Theme
) -> None:
    was = Rating(
        "after",
        NOW,
        felt=(Felt(SOMETHING, 4, ("throat", "chest")), Felt("homesick", None, ("belly",))),
        scales={"own: quiet": 3, "clear": 8},
        frame=5,
        late=True,
    )
    view = RatingView(theme, "after", lambda: NOW, was, asking=Asking(scales=()))
    qtbot.addWidget(view)
    view.go_on()
    assert view.strength.where(SOMETHING).button.text() == "Where: throat, chest"
    assert view.strength.where("homesick").button.text() == "Where: belly"
    assert {name: scale.answer for name, scale in view.scales.items()} == was.scales
    view.strength.where("homesick").open().chip("belly").click()
    assert view.rating() == replace(was, felt=(was.felt[0], Felt("homesick")))


def test_each_answer_is_told_when_it_is_given(qtbot: QtBot, theme: Theme) -> None:
    view = open_view(qtbot, theme)
    touched: list[int] = []
    view.touched.connect(lambda: touched.append(1))
    view.words.button("tense").click()
    view.go_on()
    view.strengths["tense"].set_answer(4)
    view.go_on()
    view.scales["hard"].set_answer(3)
    assert len(touched) == 3


def test_where_no_scale_is_left_to_ask_it_ends_with_the_words(qtbot: QtBot, theme: Theme) -> None:
    view = RatingView(theme, "after", lambda: NOW, asking=Asking(scales=()))
    qtbot.addWidget(view)
    view.words.button("numb").click()
    with qtbot.waitSignal(view.answered) as told:
        view.go_on()
    assert told.args is not None and told.args[0].answers == ("numb",)
