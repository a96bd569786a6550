"""Help now: the right numbers, how sure they are, and nothing written down."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from feltsense import places
from feltsense.gui.help_lines import NOT_CHECKED, HelpLine, certainty, read
from feltsense.gui.help_view import HelpView
from feltsense.gui.theme import Theme

from .screens import words_on

TODAY = date(2026, 11, 23)
TEXTS = read(places.assets() / "help" / "lines.json")


@pytest.mark.parametrize(
    ("territory", "region", "number", "emergency"),
    [
        ("US", "us", "988", "911"),
        ("CA", "ca", "9-8-8", "911"),
        ("GB", "uk-ie", "116 123", "999 or 112"),
        ("IE", "uk-ie", "116 123", "999 or 112"),
        ("DE", "eu", "116 123", "112"),
        ("AU", "au", "13 11 14", "000"),
        ("NZ", "nz", "1737", "111"),
    ],
)
def test_each_region_has_its_numbers(
    territory: str, region: str, number: str, emergency: str
) -> None:
    found = TEXTS.of_territory(territory)
    assert found.id == region
    assert found.lines[0].number == number
    assert found.emergency.number == emergency


def test_an_unknown_place_is_not_given_somebody_elses_line() -> None:
    elsewhere = TEXTS.of_territory("JP")
    assert elsewhere.id == "elsewhere"
    assert not elsewhere.lines
    assert TEXTS.region("atlantis") is elsewhere


def test_no_territory_is_in_two_regions() -> None:
    codes = [code for region in TEXTS.regions for code in region.territories]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(
    ("checked_on", "said"),
    [
        (None, NOT_CHECKED),
        (date(2026, 11, 1), "Checked on 2026-11-01."),
        (
            date(2025, 11, 1),
            "Checked on 2025-11-01, over a year ago. Please double-check this number.",
        ),
    ],
)
def test_a_number_says_how_sure_it_is(checked_on: date | None, said: str) -> None:
    assert certainty(HelpLine("Line", "1", "", checked_on), TODAY) == said


def test_the_region_is_that_of_the_system_until_another_is_chosen(
    theme: Theme, qtbot: QtBot
) -> None:
    here = TEXTS.of_territory(QLocale.territoryToCode(QLocale.system().territory()))
    view = HelpView(theme, "", today=TODAY)
    qtbot.addWidget(view)
    assert view.region == here
    with qtbot.waitSignal(view.region_chosen) as told:
        view.regions.chip("au").click()
    assert told.args == ["au"]
    words = words_on(view)
    assert "13 11 14" in words
    assert "000" in words
    assert "116 123" not in words


def test_red_flags_grounding_and_doubt_stand_beside_the_numbers(theme: Theme, qtbot: QtBot) -> None:
    view = HelpView(theme, "us", today=TODAY)
    qtbot.addWidget(view)
    words = words_on(view)
    assert "sudden weakness or numbness on one side" in words
    assert "feet meet the floor" in words
    assert words.count("Please double-check this number.") == 3


def test_opening_help_and_choosing_writes_nothing(
    theme: Theme, qtbot: QtBot, _own_data_folder: Path
) -> None:
    view = HelpView(theme, "us", today=TODAY)
    qtbot.addWidget(view)
    view.show()
    view.regions.chip("ca").click()
    view.back_button.click()
    assert list(_own_data_folder.iterdir()) == []
