"""The page "Questions": all of it at once, by hand and by keyboard, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltsense.feeling.questions import OwnWord, Questions
from feltsense.feeling.words import WORDS
from feltsense.gui.components.field import Field
from feltsense.gui.questions import samples
from feltsense.gui.questions.page import QuestionsPage
from feltsense.gui.questions.place_map import STEPS, place_words
from feltsense.gui.questions.room import QuestionsRoom
from feltsense.gui.questions.ways_section import BODY, LIST, example
from feltsense.gui.questions.words_section import NO_PLACE_YET, ON_MAP, WordForm
from feltsense.gui.theme import Theme
from feltsense.gui.window import QUESTIONS, Window

KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QuestionsPage:
    page = samples.page(theme)
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def told(page: QuestionsPage) -> list[Questions]:
    told: list[Questions] = []
    page.changed.connect(told.append)
    return told


def here() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_into(field: Field, text: str) -> None:
    field.selectAll()
    QTest.keyClick(field, KEY.Key_Backspace)
    QTest.keyClicks(field, text)


def word_form(page: QuestionsPage) -> WordForm:
    assert isinstance(page.own_words.form, WordForm)
    return page.own_words.form


def test_a_scale_is_switched_on_and_off(page: QuestionsPage, told: list[Questions]) -> None:
    page.scales.switches["here"].click()
    assert told[-1].scales == ("numb", "body", "here", "hard", "pull", "own: quiet")
    page.scales.switches["own: quiet"].click()
    assert "own: quiet" not in told[-1].scales
    assert told[-1].own_scales == samples.questions().own_scales
    assert page.scales.switches["numb"].accessibleDescription() == (
        "0 I can feel things, 10 nothing gets through"
    )


def test_a_question_of_ones_own_by_keyboard(page: QuestionsPage, told: list[Questions]) -> None:
    page.scales.add_button.setFocus()
    QTest.keyClick(here(), KEY.Key_Return)
    for typed in ("near", "How near is it?", "far", "near"):
        QTest.keyClicks(here(), typed)
        QTest.keyClick(here(), KEY.Key_Tab)
    QTest.keyClick(here(), KEY.Key_Return)
    scale = told[-1].own_scales[-1]
    assert (scale.name, scale.question, scale.low, scale.high, scale.middle) == (
        "own: near",
        "How near is it?",
        "far",
        "near",
        "",
    )
    assert told[-1].scales[-1] == "own: near"
    assert page.scales.switches["own: near"].isChecked()
    assert here() is page.scales.list.row("near")


def test_a_wrong_field_says_so_and_loses_nothing(
    page: QuestionsPage, told: list[Questions]
) -> None:
    page.scales.open(None)
    form = page.scales.form
    assert form is not None
    type_into(form.fields["name"].field, "QUIET")
    type_into(form.fields["low"].field, "x" * 201)
    QTest.keyClick(here(), KEY.Key_Return)
    assert told == []
    assert {name: field.wrong for name, field in form.fields.items()} == {
        "name": "“QUIET” is there already.",
        "question": "Please write something here.",
        "low": "At most 200 letters, please. This has 201.",
        "high": "Please write something here.",
        "middle": "",
    }
    assert form.fields["low"].text == "x" * 201
    assert here() is form.fields["name"].field
    assert form.fields["name"].field.accessibleDescription() == "“QUIET” is there already."
    QTest.keyClicks(here(), "er")
    assert form.fields["name"].wrong == ""


def test_changed_words_or_another_question(page: QuestionsPage, told: list[Questions]) -> None:
    page.scales.open("quiet")
    form = page.scales.form
    assert form is not None
    form.fields["question"].field.setText("How still is it inside?")
    form.save.click()
    assert told[-1].own_scales[0].question == "How still is it inside?"
    assert page.scales.switches["own: quiet"].text() == "How still is it inside?"

    page.scales.open("quiet")
    assert page.scales.form is not None
    page.scales.form.fields["name"].field.setText("stillness")
    page.scales.form.save.click()
    assert [scale.name for scale in told[-1].own_scales] == ["own: quiet", "own: stillness"]
    assert told[-1].scales[-1] == "own: stillness" and "own: quiet" not in told[-1].scales


def test_a_word_with_a_place_by_hand_and_by_keyboard(
    qtbot: QtBot, page: QuestionsPage, told: list[Questions]
) -> None:
    page.own_words.open(None)
    form = word_form(page)
    QTest.keyClicks(here(), "sore")
    form.place.kind.chip(ON_MAP).click()
    form.save.click()
    assert form.place.wrong == NO_PLACE_YET and told == []
    assert here() is form.place.sliders[0]
    assert form.place.sliders[0].accessibleDescription() == "not set yet"

    QTest.keyClick(here(), KEY.Key_Left)
    QTest.keyClick(form.place.sliders[1], KEY.Key_PageUp)
    assert [slider.words for slider in form.place.sliders] == ["neither", "a little stirred up"]
    assert form.place.place == (-1 / STEPS, 5 / STEPS)

    qtbot.waitUntil(lambda: form.place.map.height() > 100)
    at = form.place.map.point(-14, 12).toPoint()
    QTest.mouseClick(form.place.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert form.place.place == (-0.7, 0.6)
    form.save.click()
    assert told[-1].own_words[-1] == OwnWord("sore", "", -0.7, 0.6)
    assert place_words(-0.7, 0.6) == "unpleasant, stirred up"


def test_a_press_at_the_rim_stays_on_the_map(qtbot: QtBot, page: QuestionsPage) -> None:
    page.own_words.open("homesick")
    form = word_form(page)
    qtbot.waitUntil(lambda: form.place.map.height() > 100)
    rim = QPoint(form.place.map.width() - 1, 0)
    QTest.mouseClick(form.place.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rim)
    assert form.place.place == (1.0, 1.0)


def test_what_was_taken_out_is_put_back(page: QuestionsPage, told: list[Questions]) -> None:
    before = page.questions
    for section, name in (
        (page.own_words, "homesick"),
        (page.scales, "quiet"),
        (page.tags, "choir"),
    ):
        section.open(name)
        assert section.form is not None
        section.form.remove.click()
        assert name not in section.list.names() and f"“{name}”" in section.put_back.words
        assert here() is section.put_back.button
        assert told[-1] != before
        QTest.keyClick(here(), KEY.Key_Space)
        assert told[-1] == before == page.questions
        assert here() is section.list.row(name)
        assert section.put_back.words == ""


def test_words_are_hidden_and_shown_with_one_stop_for_tab(
    page: QuestionsPage, told: list[Questions]
) -> None:
    words = page.shown_words.words
    assert words.names() == (*WORDS, "homesick", "woolly")
    assert not words.chip("playful").isChecked()
    first = words.chip("joyful")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, KEY.Key_Right)
    assert here() is words.chip("excited")
    QTest.keyClick(here(), KEY.Key_Down)
    assert here().y() > first.y()
    QTest.keyClick(words.chip("excited"), KEY.Key_Space)
    words.chip("playful").click()
    assert [each.hidden for each in told] == [
        ("playful", "resentful", "excited"),
        ("resentful", "excited"),
    ]
    stops = [
        name for name in words.names() if words.chip(name).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) == 1


def test_a_tag_is_hidden_and_another_added(page: QuestionsPage, told: list[Questions]) -> None:
    page.tags.tags.chip("craving").click()
    assert told[-1].hidden_tags == ("medication change", "craving")
    page.tags.open(None)
    QTest.keyClicks(here(), "  the   sea ")
    QTest.keyClick(here(), KEY.Key_Return)
    assert told[-1].own_tags == ("choir", "night shift", "the sea")
    assert page.tags.tags.chip("the sea").isChecked()


def test_the_ways_and_the_day(page: QuestionsPage, told: list[Questions]) -> None:
    page.ways.look.row(LIST).click()
    page.ways.first.row(BODY).click()
    assert told[-1].as_list and told[-1].body_first
    page.day.row.slider.setValue(0)
    assert told[-1].day_begins == 0
    assert page.day.example == "An entry at 1:30 on Tuesday belongs to Tuesday."
    assert example(1) == "An entry at 0:30 on Tuesday belongs to Monday."
    assert {example(hour) for hour in range(2, 13)} == {
        "An entry at 1:30 on Tuesday belongs to Monday."
    }


def test_what_is_being_typed_stays_while_the_rest_changes(page: QuestionsPage) -> None:
    page.own_words.open(None)
    form = word_form(page)
    QTest.keyClicks(here(), "half a w")
    page.scales.switches["here"].click()
    page.show_questions(replace(page.questions, own_tags=("from elsewhere",)))
    page.own_words.list.row("woolly").click()
    assert page.own_words.form is form and form.fields["name"].text == "half a w"
    assert here() is form.fields["name"].field
    QTest.keyClick(here(), KEY.Key_Escape)
    assert here() is page.own_words.add_button and not form.isVisible()


def test_an_own_word_of_any_length_and_script_fits(page: QuestionsPage) -> None:
    wide = tuple(OwnWord("\ufdfd" * n, "👩‍👩‍👧" * 60) for n in range(1, 41))
    page.show_questions(Questions(own_words=wide))
    QApplication.processEvents()
    content = page.widget()
    assert content is not None and content.width() <= page.viewport().width()
    assert page.shown_words.words.chip(wide[-1].name).accessibleName() == wide[-1].name


def test_every_control_has_a_name(page: QuestionsPage) -> None:
    page.own_words.open("homesick")
    page.scales.open("quiet")
    page.tags.open("choir")
    stops = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page)
    ]
    roles = set()
    for widget in stops:
        found = QAccessible.queryAccessibleInterface(widget)
        assert found.text(QAccessible.Text.Name), widget
        roles.add(found.role())
    role = QAccessible.Role
    assert roles == {role.CheckBox, role.Button, role.EditableText, role.RadioButton, role.Slider}


def test_the_room_shows_what_holds_and_lets_go(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    window.add_page("elsewhere", QWidget())
    held = samples.questions()
    room = QuestionsRoom(window, lambda: held)
    told: list[Questions] = []
    room.chosen.connect(told.append)
    window.show_page(QUESTIONS)
    assert room.page.questions == held
    held = replace(held, own_tags=("added in a check-in",))
    room.refresh()
    assert room.page.tags.list.names() == ("added in a check-in",)

    room.page.own_words.open("homesick")
    room.page.scales.open("quiet")
    assert room.page.scales.form is not None
    room.page.scales.form.remove.click()
    told.clear()
    room.open(None)
    assert told == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    words = [each.text() for each in room.page.findChildren(Field)]
    words += [each.accessibleName() for each in room.page.findChildren(QWidget)]
    assert not any("homesick" in each or "How quiet" in each for each in words)
    assert room.page.own_words.form is None
    assert room.page.scales.put_back.words == ""


@pytest.mark.parametrize("open_", ["", "own_words", "scales", "tags"])
def test_tab_goes_down_the_page(page: QuestionsPage, open_: str) -> None:
    """Through the first column from top to bottom, and then through the second."""
    if open_:
        section = getattr(page, open_)
        section.open(section.list.names()[0])
    QApplication.processEvents()
    content = page.widget()
    assert content is not None
    chain: list[QWidget] = []
    widget = content.nextInFocusChain()
    while widget is not None and widget is not content:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(content):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    places = [each.mapTo(content, QPoint(0, 0)) for each in chain]
    middle = content.width() // 2
    columns = [at.x() > middle + 60 for at in places]
    assert columns == sorted(columns) and columns.index(True) >= 12
    for column in (False, True):
        lines = [at.y() for at, its in zip(places, columns, strict=True) if its == column]
        assert lines == sorted(lines), [each.accessibleName() for each in chain]
