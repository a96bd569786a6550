"""The page "Settings": everything is found, explained, and holds at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltsense.gui.preferences.care_words import ANCHOR_WORDS, CAUTION_WORDS, EYES_WORDS, PLACES
from feltsense.gui.preferences.entry import Entry
from feltsense.gui.preferences.page import PreferencesPage
from feltsense.gui.preferences.room import PreferencesRoom
from feltsense.gui.settings import Settings
from feltsense.gui.stored_care import Someone
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import CONTRAST, LIGHT
from feltsense.gui.window import DISCREET_NAME, HELP, KEYS, SETTINGS, YOUR_DATA, Window
from feltsense.player.care import BREATHING, CAUTIONS, Care
from feltsense.player.reminders import OFF, RANDOM, TIMES, Reminders
from feltsense.script.own_words import ANCHORS, EYES
from feltsense.script.vocabulary import REGIONS


class Kept:
    """What would be kept in a file."""

    def __init__(self) -> None:
        self.settings = Settings()

    def set(self, name: str, value: object) -> None:
        self.settings = replace(self.settings, **{name: value})  # type: ignore[arg-type]


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, kept: Kept) -> Window:
    window = Window(theme, "light")
    qtbot.addWidget(window)
    for name in (HELP, YOUR_DATA):
        window.add_page(name, QWidget())
    room = PreferencesRoom(window, lambda: kept.settings)
    room.chosen.connect(kept.set)
    window.show()
    window.show_page(SETTINGS)
    return window


@pytest.fixture
def page(window: Window) -> PreferencesPage:
    found = window.page(SETTINGS)
    assert isinstance(found, PreferencesPage)
    return found


def found(page: PreferencesPage) -> list[str]:
    return [each.words for section in page.sections for each in section.entries if each.isVisible()]


def every(page: PreferencesPage) -> list[Entry]:
    """All that belongs to what is chosen: reminders are off, the language is the one spoken."""
    away = ("Times", "Part of the day", "How often a day", "Days", "In that language")
    entries = [each for section in page.sections for each in section.entries]
    return [each for each in entries if each.words not in away]


def test_everything_is_there_and_each_is_found_by_its_own_words(page: PreferencesPage) -> None:
    assert found(page) == [each.words for each in every(page)]
    for each in every(page):
        page.field.setText(each.words.upper())
        assert each.words in found(page)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("dark", "Colours"),
        ("shortcut", "Keys"),
        ("password", "Your data"),
        ("pregnant", "Health"),
        ("contacts", "Your own people"),
        ("animation", "Less motion"),
        ("closed", "Eyes"),
    ],
)
def test_other_words_find_it_too(page: PreferencesPage, query: str, words: str) -> None:
    page.field.setText(query)
    assert words in found(page)
    assert len(found(page)) < len(every(page)) / 2


def test_what_is_not_there_is_said_and_escape_brings_everything_back(
    page: PreferencesPage,
) -> None:
    QTest.keyClicks(page.field, "zither")
    assert found(page) == []
    assert page._none.isVisible()
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert found(page) == [each.words for each in every(page)]
    assert not page._none.isVisible()


def test_looks_hold_at_once(page: PreferencesPage, window: Window, kept: Kept) -> None:
    page.looks.colours.chip("contrast").click()
    assert window.theme.colours == CONTRAST
    page.looks.text_size.chip("1.5").click()
    assert window.theme.scale == 1.5
    window.theme.set(motion=True)
    page.looks.still.setChecked(False)
    page.looks.still.click()
    assert not window.theme.motion
    assert (kept.settings.theme, kept.settings.text_scale) == ("contrast", 1.5)
    assert not kept.settings.motion


def test_colours_chosen_at_the_side_are_shown_here(page: PreferencesPage, window: Window) -> None:
    window.choose_colours("dark")
    window.colours_chosen.emit("dark")
    assert window.theme.colours != LIGHT


def test_care_is_changed_one_choice_at_a_time(page: PreferencesPage, kept: Kept) -> None:
    care = page.care
    care.anchor.chip("sounds").click()
    care.eyes.chip("either").click()
    care.brief.click()
    care.touch.click()
    care.cautions.chip("chronic-pain").click()
    assert kept.settings.care == Care(
        anchor="sounds", eyes="either", touch=False, brief=False, cautions=("chronic-pain",)
    )
    assert care.holds.isChecked()


def test_a_caution_of_the_breath_takes_the_holds_out_and_says_so(
    page: PreferencesPage, kept: Kept
) -> None:
    care = page.care
    care.cautions.chip("epilepsy").click()
    assert not kept.settings.care.holds_breath and kept.settings.care.holds
    assert not care.holds.isChecked() and not care.holds.isEnabled()
    care.cautions.chip("epilepsy").click()
    assert care.holds.isChecked() and care.holds.isEnabled()


def test_what_is_left_out_keeps_finer_places(page: PreferencesPage, kept: Kept) -> None:
    kept.settings = replace(kept.settings, without=("jaw", "pelvis"))
    page.show_settings(kept.settings)
    page.care.places.chip("pelvis").click()
    page.care.places.chip("chest").click()
    assert kept.settings.without == ("chest", "jaw")


def test_people_are_added_and_removed_by_keyboard(page: PreferencesPage, kept: Kept) -> None:
    people = page.people
    QTest.keyClick(people.name, Qt.Key.Key_Return)
    assert not kept.settings.people
    QTest.keyClicks(people.name, " Sam ")
    QTest.keyClicks(people.reached, "after six")
    QTest.keyClick(people.reached, Qt.Key.Key_Return)
    QTest.keyClicks(people.name, "Ito")
    QTest.keyClick(people.name, Qt.Key.Key_Return)
    assert list(kept.settings.people) == [Someone("Sam", "after six"), Someone("Ito")]
    assert people.name.text() == people.reached.text() == ""
    people._remove(kept.settings.people[0])
    assert list(kept.settings.people) == [Someone("Ito")]


def test_nothing_private_is_left_while_it_is_locked(page: PreferencesPage, window: Window) -> None:
    page.show_settings(Settings(people=(Someone("Sam"),), care=Care(cautions=("epilepsy",))))
    room = window.findChild(PreferencesRoom)
    assert room is not None
    room.open(None)
    assert page.care.cautions.chosen() == ()
    assert page.people._people == ()


def test_ways_lead_to_their_pages_and_keys_come_back(page: PreferencesPage, window: Window) -> None:
    page.ways.rows[YOUR_DATA].click()
    assert window.here == YOUR_DATA
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert window.here == KEYS
    QTest.keyClick(window.page(KEYS), Qt.Key.Key_Escape)
    assert window.here == YOUR_DATA
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.here == SETTINGS
    window.set_session(True)
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert window.here == SETTINGS


def test_a_discreet_window_says_nothing_of_what_it_is(window: Window) -> None:
    window.label("Invented data")
    window.set_discreet(True)
    assert window.windowTitle() == f"{DISCREET_NAME}: invented data"
    window.set_discreet(False)
    assert window.windowTitle() == "Feltsense: invented data"


def test_hiding_tells_first_and_leaves_help(window: Window, qtbot: QtBot) -> None:
    window.show_help()
    with qtbot.waitSignal(window.hiding):
        QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert window.isMinimized() and window.here == SETTINGS


def test_the_whole_screen_is_dimmed_in_a_session_only(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen() and window.theme.colours == LIGHT
    window.set_session(True)
    assert window.theme.colours.window == "#000000"
    window.choose_colours("light")
    assert window.theme.colours.window == "#000000"
    window.set_session(False)
    assert window.theme.colours == LIGHT
    window.set_session(True)
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen() and window.theme.colours == LIGHT


def test_the_place_of_the_window_is_taken_up_again(theme: Theme, qtbot: QtBot) -> None:
    first, second = Window(theme), Window(theme)
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(60, 40, 930, 640)
    place = first.place
    for wrong in ("", "nothing of the kind", place[:20]):
        second.put(wrong)
    second.put(place)
    was, now = first.geometry(), second.geometry()
    assert (now.top(), now.height()) == (was.top(), was.height())  # the screen here is narrower


def test_reminders_are_off_until_somebody_wants_them(page: PreferencesPage, kept: Kept) -> None:
    section = page.reminders
    assert section.way.chosen() == (OFF,) and "Days" not in found(page)
    section.way.chip(TIMES).click()
    assert {"Times", "Days"} <= set(found(page)) and "Part of the day" not in found(page)
    for key in section.times.chosen():
        section.times.chip(key).click()
    section.times.chip("18").click()
    section.days.chip("6").click()
    assert kept.settings.reminders == Reminders(TIMES, times=(18 * 60,), days=tuple(range(6)))
    section.way.chip(RANDOM).click()
    section.part.chip("12-18").click()
    section.a_day.chip("3").click()
    chosen = kept.settings.reminders
    assert (chosen.kind, chosen.first, chosen.last, chosen.a_day) == (RANDOM, 720, 1080, 3)
    assert chosen.seed > 0
    page.field.setText("reminders")
    assert "Times" not in found(page)


def test_every_choice_has_its_words() -> None:
    assert [key for key, _ in ANCHOR_WORDS] == list(ANCHORS)
    assert [key for key, _ in EYES_WORDS] == list(EYES)
    assert list(CAUTION_WORDS) == list(CAUTIONS)
    assert set(PLACES) <= set(REGIONS) and set(BREATHING) <= set(CAUTIONS)
