"""The choices before an exercise, made by keyboard and handed on whole."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltsense.gui import samples
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.text import Text
from feltsense.gui.start_view import (
    BREATHING_NOTE,
    GENTLER,
    STUDIED,
    StartView,
    left_out,
    regions_of,
)
from feltsense.gui.theme import Theme
from feltsense.gui.window import Window
from feltsense.player.care import LONGEST, VISIT, Care
from feltsense.score.choices import Choices
from feltsense.script.steps import Focus, Say, Section, Wait
from feltsense.script.vocabulary import STRENGTHS

from .screens import tab_round, words_on

FEET, SMALL, EDGES, LONGER, BOX, WORDS = range(6)


def start(theme: Theme, qtbot: QtBot, which: int, care: Care | None = None) -> StartView:
    view = StartView(theme)
    qtbot.addWidget(view)
    view.show_exercise(samples.exercises()[which], care=care)
    return view


def test_while_visits_are_short_no_long_session_inward_is_offered(
    theme: Theme, qtbot: QtBot
) -> None:
    view, free = start(theme, qtbot, EDGES), start(theme, qtbot, EDGES, Care(brief=False))
    assert view.minutes is not None and free.minutes is not None
    assert max(map(float, view.minutes.keys())) == LONGEST < max(map(float, free.minutes.keys()))
    view.show_lengths(samples.exercises()[EDGES], (5, 8, 10, 12, 20))
    assert max(map(float, view.minutes.keys())) == LONGEST
    assert view.choices().visit == VISIT and free.choices().visit is None
    box = start(theme, qtbot, BOX)
    assert box.minutes is not None and box.minutes.keys()[-1] == "5"


def test_the_anchor_is_asked_where_the_script_leads_back_to_it(theme: Theme, qtbot: QtBot) -> None:
    view = StartView(theme)
    qtbot.addWidget(view)
    plain = samples.exercises()[EDGES]
    back = Section("Back", (Say("If you like, come back.", own="anchor"), Wait(5.0)))
    led = replace(plain, sections=(*plain.sections, back))
    view.show_exercise(led, care=Care(anchor="hands"))
    assert view.anchor is not None and view.choices().anchor == "hands"
    view.anchor.chip("sounds").click()
    assert view.choices().anchor == "sounds"
    other = start(theme, qtbot, EDGES, Care(anchor="hands"))
    names = [chips.accessibleName() for chips in other.findChildren(Chips)]
    assert "Come back to" not in names
    assert other.choices().anchor == "hands"


def test_what_the_person_said_of_their_health_is_told_and_holds(theme: Theme, qtbot: QtBot) -> None:
    view = start(theme, qtbot, BOX, Care(cautions=("heart-disease",)))
    assert not view.choices().holds
    assert view.no_holds is not None and view.no_holds.isChecked()
    said = [text.text() for text in view.findChildren(Text)]
    assert "Heart disease." in said and GENTLER in said
    said = [text.text() for text in start(theme, qtbot, EDGES).findChildren(Text)]
    assert GENTLER not in said


def test_begin_hands_on_the_exercise_and_the_choices(theme: Theme, qtbot: QtBot) -> None:
    view = start(theme, qtbot, BOX)
    assert view.minutes is not None and view.voice is not None and view.no_holds is not None
    view.minutes.chip("5").click()
    view.voice.chip("captions").click()
    QTest.keyClick(view.no_holds, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.begin) as told:
        QTest.keyClick(view.begin_button, Qt.Key.Key_Return)
    assert told.args == [
        samples.exercises()[BOX],
        Choices(5.0, frozenset(), holds=False, visit=VISIT),
        False,
    ]


def test_the_usual_length_with_a_voice_is_chosen_at_first(theme: Theme, qtbot: QtBot) -> None:
    view = start(theme, qtbot, EDGES)
    assert view.choices() == Choices(10.0, frozenset(), holds=True, visit=VISIT)
    assert view.no_holds is None
    with qtbot.waitSignal(view.begin) as told:
        view.begin_button.click()
    assert told.args is not None
    assert told.args[2] is True


def test_the_background_is_as_written_unless_another_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    view = StartView(theme)
    qtbot.addWidget(view)
    written = replace(samples.exercises()[EDGES], ambience="rain")
    view.show_exercise(written, ambiences=("low-tide",))
    assert view.ambience is not None
    words = [view.ambience.chip(key).text() for key in view.ambience.keys()]  # noqa: SIM118
    assert words == ["As written: rain", "Silence", "Brown noise", "Low drone", "Low tide"]
    assert view.choices().ambience is None
    view.ambience.chip("low-tide").click()
    assert view.choices().ambience == "low-tide"
    view.ambience.chip("none").click()
    assert view.choices().ambience == "none"


def test_what_may_change_the_lengths_asks_for_them_again(theme: Theme, qtbot: QtBot) -> None:
    view = StartView(theme)
    qtbot.addWidget(view)
    asked: list[tuple[Choices, bool]] = []
    view.asked.connect(lambda _, choices, spoken: asked.append((choices, spoken)))
    view.show_exercise(samples.exercises()[BOX])
    assert view.no_holds is not None and view.voice is not None
    view.no_holds.click()
    view.voice.chip("captions").click()
    assert [(choices.holds, spoken) for choices, spoken in asked] == [
        (True, True),
        (False, True),
        (False, False),
    ]


def test_only_lengths_that_fit_are_offered_and_nothing_moves(theme: Theme, qtbot: QtBot) -> None:
    view = start(theme, qtbot, EDGES, Care(brief=False))
    assert view.minutes is not None
    before = view.minutes.keys()
    view.show_lengths(samples.exercises()[EDGES], (5.0, 6.0, 12.0, 15.0))
    assert view.minutes.keys() == before
    offered = [key for key in before if view.minutes.chip(key).isEnabled()]
    assert offered == ["5", "6", "12", "15"]
    assert view.choices().minutes == 12  # the nearest to 10
    view.show_lengths(samples.exercises()[BOX], (3.0,))  # the answer to an older question
    assert [key for key in before if view.minutes.chip(key).isEnabled()] == offered


def test_where_no_round_length_fits_those_that_do_are_offered(theme: Theme, qtbot: QtBot) -> None:
    view = start(theme, qtbot, BOX)
    view.show_lengths(samples.exercises()[BOX], (2.5, 3.5))
    assert view.minutes is not None
    assert view.minutes.keys() == ("2.5", "3.5")
    assert view.choices().minutes == 2.5
    with qtbot.waitSignal(view.begin):
        view.begin_button.click()


def test_regions_left_out_are_remembered_and_can_come_back(theme: Theme, qtbot: QtBot) -> None:
    view = StartView(theme)
    qtbot.addWidget(view)
    view.show_exercise(samples.exercises()[EDGES], without=("torso", "pelvis"))
    assert view.regions is not None
    assert view.regions.chosen() == ("belly", "chest")
    assert view.choices().without == {"torso", "pelvis", "belly", "chest"}
    view.regions.chip("belly").click()
    # The belly is wanted again, so the torso as a whole is no longer left out.
    assert view.choices().without == {"pelvis", "chest"}


def test_left_out_keeps_what_this_script_does_not_offer() -> None:
    assert left_out({"jaw"}, ("hands",), ("hands",)) == {"jaw", "hands"}
    assert left_out({"hands"}, ("hands",), ()) == set()


def test_regions_come_from_sections_and_from_focus_steps() -> None:
    exercise = replace(
        samples.exercises()[SMALL],
        sections=(
            Section("One", (Focus("left-hand"),), region="hands"),
            Section("All", (), region="whole-body"),
        ),
    )
    assert regions_of(exercise) == ("hands", "left-hand")


def test_breathing_shows_its_safety_note_and_others_do_not(theme: Theme, qtbot: QtBot) -> None:
    assert BREATHING_NOTE in words_on(start(theme, qtbot, LONGER))
    assert BREATHING_NOTE not in words_on(start(theme, qtbot, EDGES))


def test_evidence_and_cautions_are_told_in_plain_words(theme: Theme, qtbot: QtBot) -> None:
    words = words_on(start(theme, qtbot, EDGES))
    assert STUDIED["low"] in words
    assert "Fischer 2017" in words
    assert "Recent trauma, chronic pain, depersonalisation." in words
    assert set(STUDIED) == set(STRENGTHS)


def test_back_leaves(theme: Theme, qtbot: QtBot) -> None:
    view = start(theme, qtbot, FEET)
    with qtbot.waitSignal(view.back):
        QTest.keyClick(view.back_button, Qt.Key.Key_Space)


def test_another_exercise_takes_the_place_of_the_first(theme: Theme, qtbot: QtBot) -> None:
    view = start(theme, qtbot, BOX)
    view.show_exercise(samples.exercises()[FEET])
    assert view.no_holds is None
    assert "Four even sides" not in words_on(view)
    assert view.windowTitle() == "Feet and chair"


def test_tab_reaches_every_choice_from_outside(theme: Theme, qtbot: QtBot) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    view = StartView(theme)
    window.add_page("start", view)
    view.show_exercise(samples.exercises()[BOX])
    window.resize(1240, 860)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("start")
    assert window.focusWidget() is view.begin_button
    reached = tab_round(window)
    assert view.minutes is not None and view.voice is not None and view.ambience is not None
    for group in (view.minutes, view.voice, view.ambience):
        assert any(group.chip(key) in reached for key in group.keys())  # noqa: SIM118
    assert view.no_holds is not None and view.take_button is not None
    for widget in (view.no_holds, view.take_button, view.begin_button, view.back_button):
        assert widget in reached
    with qtbot.waitSignal(view.take_along) as told:
        QTest.keyClick(view.take_button, Qt.Key.Key_Return)
    assert told.args == [samples.exercises()[BOX], view.choices(), True]


def test_an_exercise_with_lines_can_be_recorded_in_ones_own_voice(
    theme: Theme, qtbot: QtBot
) -> None:
    view = start(theme, qtbot, FEET)
    assert view.record_button is not None
    with qtbot.waitSignal(view.record) as told:
        QTest.keyClick(view.record_button, Qt.Key.Key_Return)
    assert told.args == [samples.exercises()[FEET]]
    silent = replace(samples.exercises()[BOX], sections=(Section("One", (Focus("left-hand"),)),))
    view.show_exercise(silent)
    assert view.record_button is None
