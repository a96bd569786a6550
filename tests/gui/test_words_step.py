"""The words: what is chosen is the same wherever it stands, and a new word is kept by one key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import LONGEST_WORD, Asking, OwnWord, Questions, vocabulary
from feltsense.feeling.ratings import SOMETHING, Felt, Rating
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.word_button import WordButton
from feltsense.gui.session.word_search import find, is_one_slip
from feltsense.gui.session.words_step import LIST, MAP, WordsStep
from feltsense.gui.theme import Theme

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=timezone(timedelta(hours=1)))
K = Qt.Key
OWN = (OwnWord("homesick", "far from where I belong", -0.6, -0.2), OwnWord("grey"))
QUESTIONS = Questions(own_words=OWN, hidden=("angry",))
ASKING = Asking(vocabulary(QUESTIONS), recent=("grey", "numb", "tired", "angry", SOMETHING))


def shown(qtbot: QtBot, theme: Theme, asking: Asking = ASKING) -> WordsStep:
    step = WordsStep(theme, asking=asking)
    qtbot.addWidget(step)
    step.resize(900, 480)
    step.show()
    step.activateWindow()
    qtbot.waitUntil(step.isActiveWindow)
    return step


@pytest.fixture
def step(qtbot: QtBot, theme: Theme) -> WordsStep:
    return shown(qtbot, theme)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def typed(step: WordsStep, text: str, *keys: Qt.Key) -> None:
    step.field.setFocus()
    QTest.keyClicks(step.field, text)
    for key in keys:
        QTest.keyClick(step.field, key)


def of_the_name(step: WordsStep, name: str) -> list[WordButton]:
    return [word for word in step.findChildren(WordButton) if word.name == name]


def tab_stops(step: WordsStep) -> Iterator[QWidget]:
    """From the first answer on, as Tab goes, until it comes round."""
    step.answers.button("numb").setFocus(Qt.FocusReason.TabFocusReason)
    first = focused()
    yield first
    for _ in range(30):
        QTest.keyClick(focused(), K.Key_Tab)
        if focused() is first:
            return
        yield focused()


# What there is to choose from


def test_own_words_stand_among_the_others_and_hidden_ones_do_not(step: WordsStep) -> None:
    assert set(step.map.names()) == {*WORDS, "homesick"} - {"angry"}
    assert step.own.names() == ("grey",) and step.own.isVisible()
    assert step.recent.names() == ("grey", "tired")  # no answer, nothing hidden
    assert not of_the_name(step, "angry")


def test_the_answers_are_one_tap_and_never_on_the_map(step: WordsStep) -> None:
    assert step.answers.names() == tuple(NOT_FEELING)
    assert not {*NOT_FEELING, SOMETHING} & {*step.map.names(), *step.list.names()}


def test_something_without_a_name_is_felt(step: WordsStep) -> None:
    step.button(SOMETHING).click()
    step.button("numb").click()
    assert step.felt == (SOMETHING,) and step.not_felt == ("numb",)
    assert step.into(Rating("check-in", NOW)) == Rating(
        "check-in", NOW, (Felt(SOMETHING),), ("numb",)
    )
    assert "no name" in step.button(SOMETHING).shown


def test_a_word_shows_its_state_wherever_it_stands(step: WordsStep) -> None:
    told: list[int] = []
    step.touched.connect(lambda: told.append(1))
    step.recent.button("tired").click()
    words = of_the_name(step, "tired")
    assert len(words) == 3 and all(word.isChecked() for word in words)
    step.map.button("tired").click()
    assert not any(word.isChecked() for word in words)
    assert step.felt == () and len(told) == 2


def test_the_map_stays_as_it_is_whatever_was_used_lately(qtbot: QtBot, theme: Theme) -> None:
    """Nothing moves from day to day."""
    lately = [(), ("sad",), tuple(WORDS)[:8], tuple(WORDS)[30:]]
    steps = [shown(qtbot, theme, Asking(recent=recent)) for recent in lately]
    for name in WORDS:
        first, *others = (each.map.button(name).geometry() for each in steps)
        assert all(other == first for other in others), name
    assert len({each.map.y() for each in steps}) == 1


def test_what_was_used_lately_is_one_line_and_none_is_cut(step: WordsStep) -> None:
    every = Asking(recent=tuple(WORDS)[:8])
    other = WordsStep(step.theme, asking=every, parent=step)
    other.resize(900, 480)
    other.show()
    words = [other.recent.button(name) for name in other.recent.names()]
    visible = [word for word in words if word.isVisible()]
    assert 0 < len(visible) < len(words)
    for word in visible:
        assert other.recent.rect().contains(word.geometry())
        assert word.width() >= word.sizeHint().width()


def test_what_was_chosen_before_is_not_shown_as_used_lately_after(
    qtbot: QtBot, theme: Theme
) -> None:
    for moment, there in (("before", True), ("check-in", True), ("after", False)):
        view = RatingView(theme, moment, lambda: NOW, asking=ASKING)
        qtbot.addWidget(view)
        assert bool(view.words.recent.names()) is there, moment


# A rating that was given


def test_a_word_that_is_not_offered_any_more_is_there_and_can_be_taken_back(
    step: WordsStep,
) -> None:
    was = Rating("before", NOW, (Felt("angry", 4, ("jaw",)), Felt("gone")), ("numb", "an old one"))
    step.take(was)
    assert step.felt == ("angry", "gone")
    assert step.into(was) == was
    step.own.button("angry").click()
    assert step.into(was).felt == (Felt("gone"),)


# Map and list


def test_the_list_has_the_same_words_and_the_same_chosen_ones(step: WordsStep) -> None:
    told: list[bool] = []
    step.as_list_changed.connect(told.append)
    step.button("sad").click()
    step.switch.chip(LIST).click()
    assert step.list.isVisible() and not step.map.isVisible() and not step.own.isVisible()
    assert set(step.list.names()) == {*step.map.names(), *step.own.names()}
    assert [word.name for word in step.list.in_order()] == sorted(step.list.names())
    assert step.list.button("sad").isChecked()
    step.list.button("grey").click()
    assert step.own.button("grey").isChecked() and step.felt == ("sad", "grey")
    step.switch.chip(MAP).click()
    assert told == [True, False] and step.map.isVisible()


def test_arrows_and_ends_reach_every_word_of_the_list(qtbot: QtBot, theme: Theme) -> None:
    step = shown(qtbot, theme, Asking(as_list=True))
    names = [word.name for word in step.list.in_order()]
    step.list.button(names[5]).setFocus()
    QTest.keyClick(focused(), K.Key_Home)
    assert focused() is step.list.button(names[0])
    reached = set()
    for _ in names:
        here = focused()
        assert isinstance(here, WordButton)
        reached.add(here.name)
        QTest.keyClick(here, K.Key_Down)
        if focused() is here:  # the foot of a column
            QTest.keyClick(here, K.Key_Right)
            for _ in names:
                QTest.keyClick(focused(), K.Key_Up)
    assert reached == set(names)
    QTest.keyClick(focused(), K.Key_End)
    assert focused() is step.list.button(names[-1])


def test_home_and_end_go_to_the_rims_of_the_map(step: WordsStep) -> None:
    step.map.button("warm").setFocus()
    QTest.keyClick(focused(), K.Key_End)
    lowest = max(word.y() for word in step.map.in_order())
    assert focused().y() == lowest
    QTest.keyClick(focused(), K.Key_Home)
    assert focused().y() == min(word.y() for word in step.map.in_order())


# Finding


CUES = {name: word.cue for name, word in WORDS.items()}


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("lonley", "lonely"),
        ("anxius", "anxious"),
        ("joyyful", "joyful"),
        ("restkess", "restless"),
        ("reslt", "restless"),
        ("awya", "far away"),
    ],
)
def test_one_slip_of_the_keys_is_forgiven(slip: str, meant: str) -> None:
    assert find(slip, {**CUES, "far away": ""})[:1] == [meant]


def test_more_than_a_slip_or_nearly_nothing_finds_nothing() -> None:
    assert find("lmnoly", CUES) == [] and find("xad", CUES) == []
    assert not is_one_slip("sad", "sad") and not is_one_slip("abcd", "badc")


def test_words_used_lately_come_first_among_equals() -> None:
    assert find("ho", CUES)[:2] == ["hopeful", "hopeless"]
    assert find("ho", CUES, ["hopeless"])[:2] == ["hopeless", "hopeful"]
    assert find("ful", {"useful": "", "full": ""}, ["useful"]) == ["full", "useful"]


def test_the_list_shows_the_found_ones_alone_best_first(step: WordsStep) -> None:
    step.switch.chip(LIST).click()
    typed(step, "ti")
    shown_now = [word.name for word in step.list.in_order()]
    assert shown_now[0] == "tired" and "sad" not in shown_now
    assert not step.list.button("sad").isVisible()
    QTest.keyClick(step.field, K.Key_Return)
    assert step.felt == ("tired",) and step.list.button("sad").isVisible()


# A word of one's own


def test_a_word_that_is_not_there_is_kept_by_enter_and_chosen(step: WordsStep) -> None:
    told: list[str] = []
    step.own_word.connect(told.append)
    typed(step, "  wobbly   inside ", K.Key_Return)
    assert told == ["wobbly inside"] and step.felt == ("wobbly inside",)
    assert step.own.button("wobbly inside").isChecked() and step.field.text() == ""
    typed(step, "wobb", K.Key_Return)  # found now, and so taken back
    assert "wobbly inside" not in step.felt and len(told) == 1


def test_shift_enter_keeps_what_is_like_another_word(step: WordsStep) -> None:
    told: list[str] = []
    step.own_word.connect(told.append)
    typed(step, "hope")
    assert step.finder.keep.isVisible()
    QTest.keyClick(step.field, K.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told == ["hope"] and step.felt == ("hope",)


@pytest.mark.parametrize("there", ["SAD", "Homesick", "grey", "Can't tell", "mixed", "something"])
def test_what_is_there_already_is_not_kept_again(step: WordsStep, there: str) -> None:
    typed(step, there)
    assert not step.finder.keep.isVisible() and step.finder.new_word == ""
    QTest.keyClick(step.field, K.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert len(step.felt) + len(step.not_felt) == 1


def test_a_hidden_word_is_had_back_under_its_own_name(step: WordsStep) -> None:
    told: list[str] = []
    step.own_word.connect(told.append)
    typed(step, "ANGRY", K.Key_Return)
    assert told == ["angry"] and step.felt == ("angry",)
    assert step.cue_of("angry") == WORDS["angry"].cue


def test_a_word_is_plain_text_and_no_longer_than_words_are(step: WordsStep) -> None:
    typed(step, "<b>R&B</b>" + "m" * 60, K.Key_Return)
    (name,) = step.felt
    assert len(name) == LONGEST_WORD and name.startswith("<b>R&B</b>m")
    word = step.button(name)
    assert word.shown == name and word.shortcut().isEmpty()


def test_control_enter_in_the_field_goes_on(qtbot: QtBot, theme: Theme) -> None:
    view = RatingView(theme, "before", lambda: NOW, asking=ASKING)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.words.field.setFocus()
    QTest.keyClicks(focused(), "sad")
    QTest.keyClick(focused(), K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.rating().is_empty and not view.words.isVisible()


def test_a_letter_typed_before_anything_is_reached_looks_for_a_word(
    qtbot: QtBot, theme: Theme
) -> None:
    view = RatingView(theme, "before", lambda: NOW, asking=ASKING)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    QTest.keyClick(view, K.Key_S)
    QTest.keyClicks(focused(), "ad")
    QTest.keyClick(focused(), K.Key_Return)
    assert view.words.felt == ("sad",)


# By keyboard and by ear


def test_tab_goes_answers_something_lately_search_switch_words(step: WordsStep) -> None:
    stops = list(tab_stops(step))
    assert stops == [
        step.answers.button("numb"),
        step.something.button(SOMETHING),
        step.recent.button("grey"),
        step.field,
        step.switch.chip(MAP),
        step.own.button("grey"),
        step.map.button("joyful"),
    ]


def test_everything_has_a_name_a_state_and_what_it_means(step: WordsStep) -> None:
    step.button("homesick").click()
    homesick = QAccessible.queryAccessibleInterface(step.button("homesick"))
    assert homesick.text(QAccessible.Text.Name) == "homesick"
    assert homesick.text(QAccessible.Text.Description) == "far from where I belong"
    assert homesick.state().checked and homesick.state().checkable
    for stop in tab_stops(step):
        spoken = QAccessible.queryAccessibleInterface(stop)
        assert spoken.text(QAccessible.Text.Name), stop
    groups = [group.accessibleName() for group in (step.answers, step.recent, step.own, step.map)]
    assert all(groups) and len(set(groups)) == len(groups)
