"""Every screen in every language: all of it said, and none of it cut off."""

from __future__ import annotations

import os
import string
import subprocess
import sys
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QLocale, QTranslator

from feltsense import language
from feltsense.gui import languages
from feltsense.gui.languages import CONTEXT, INVENTED_MIRRORED, LANGUAGES

OTHERS = [code for code in LANGUAGES if code != "en"]
ROOT = Path(__file__).resolve().parents[2]


def fields(text: str) -> set[tuple[str, str, str]]:
    """The places of a text that are filled in, each with its conversion and its form."""
    parts = string.Formatter().parse(text)
    return {(name, how or "", form or "") for _, name, form, how in parts if name is not None}


@pytest.mark.parametrize("code", OTHERS)
def test_the_catalogue_has_every_text_and_no_other(code: str) -> None:
    said = translations.read(translations.FOLDER / f"feltsense_{code}.ts")
    found = dict(translations.messages())
    assert set(said) == set(found), "python packaging/translations.py brings it up to date"
    assert [t for t, plural in found.items() if not translations.is_whole(said[t], plural)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_filled_in_is_the_same(code: str) -> None:
    said = translations.read(translations.FOLDER / f"feltsense_{code}.ts")
    for text, plural in translations.messages():
        for form in said[text]:
            wanted, given = fields(text), fields(form)
            if plural:  # a singular may do without the number
                wanted = {each for each in wanted if each[0] != "n"}
                given = {each for each in given if each[0] != "n"}
            assert given == wanted, (text, form)
            assert (text[:1] == " ") == (form[:1] == " "), form


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_shipped_is_what_the_catalogue_says(code: str) -> None:
    catalogue = QTranslator()
    assert catalogue.load(str(translations.FOLDER / f"feltsense_{code}.qm"))
    said = translations.read(translations.FOLDER / f"feltsense_{code}.ts")
    for text, plural in translations.messages():
        for number, form in zip((1, 7) if plural else (-1,), said[text], strict=True):
            assert (catalogue.translate(CONTEXT, text, "", number) or text) == form


def test_numbers_days_and_times_are_written_as_the_language_has_them() -> None:
    from datetime import datetime

    at, before = datetime(2026, 3, 1, 9, 5), QLocale()
    try:
        languages.begin("de")
        assert language.tr("Mean of {count}: {mean:.1f} of 10.", count="x", mean=4.25) == (
            "Mittelwert (x): 4,2 von 10."
        )
        assert language.trn("{n:,} note", "{n:,} notes", 1) == "1 Notiz"
        assert language.trn("{n:,} note", "{n:,} notes", 1204) == "1.204 Notizen"
        assert language.moment(at) == "01.03.2026 09:05"
        assert language.within("Stille") == "Stille"
        languages.begin("es")
        assert language.number(-0.5, "+.1f") == "-0,5"
        assert language.day(at.date()) in ("1/3/2026", "01/03/2026")
        assert language.within("Silencio") == "silencio"
    finally:
        languages.begin("en")
        language.use(language.Manner())
        QLocale.setDefault(before)
    assert language.moment(at) == "2026-03-01 09:05"


def test_a_setting_that_cannot_be_read_leaves_the_language_to_the_system(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    for text, code in (
        ('{"language": "es"}', "es"),
        ('{"language": "tlh"}', languages.of_system()),
        ('{"language": 3}', languages.of_system()),
        ("[]", languages.of_system()),
        ("{", languages.of_system()),
    ):
        file.write_text(text)
        assert languages.wanted(file) == code
    assert languages.wanted(tmp_path / "none") == languages.of_system()


@pytest.mark.parametrize("code", [*OTHERS, INVENTED_MIRRORED])
def test_no_word_is_cut_off_on_any_screen(code: str) -> None:
    """The walk through every screen at 90 and 200 %, in a program that speaks the language."""
    walk = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
    found = subprocess.run(
        [*walk, "tests/gui/test_every_screen.py", "-k", "cut_off and (0.9 or 2.0)"],
        cwd=ROOT,
        env=os.environ | {languages.WISH: code},
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert found.returncode == 0, found.stdout[-3000:]
    assert "passed" in found.stdout
