from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from feltsense.script.parse import parse, read
from feltsense.script.problems import ScriptError
from feltsense.script.steps import Evidence, Minutes
from feltsense.script.vocabulary import REORIENT
from tests.unit.script.writing import exercise, problems, script

EXAMPLE = Path(__file__).parents[2] / "fixtures" / "scripts" / "hands-and-feet.md"


def test_the_example_of_the_format() -> None:
    found = read(EXAMPLE)
    assert (found.id, found.file) == ("hands-and-feet", str(EXAMPLE))
    assert (found.title, found.kind, found.language) == ("Hands and feet", "body-scan", "en")
    assert found.minutes == Minutes(3, 5, 12)
    assert found.evidence == Evidence("low", "Gan 2022, doi:10.1111/aphw.12366")
    assert (found.cautions, found.ambience) == (("recent-trauma",), "none")
    assert found.reorient == "Still here, if you like."
    assert found.lines["title"] == 2
    assert found.lines["evidence.strength"] == 7
    assert [section.title for section in found.sections] == [
        *("Arriving", "Hands", "Feet", "Chest", "Breathing along", "Back")
    ]
    assert len(found.digest) == 64


def test_what_is_left_out_has_a_default() -> None:
    found = exercise()
    assert (found.language, found.evidence, found.cautions) == ("en", None, ())
    assert (found.ambience, found.author, found.licence) == ("none", "", "")
    assert found.reorient == REORIENT["en"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", REORIENT["de"]),
        ("de-AT", REORIENT["de"]),
        ("ES-419", REORIENT["es"]),
        ("en-GB", REORIENT["en"]),
        ("no", REORIENT["en"]),
        ("fil", REORIENT["en"]),
    ],
)
def test_reorient_follows_the_language(language: str, line: str) -> None:
    found = exercise(language=language)
    assert (found.language, found.reorient) == (language, line)


def test_a_script_brings_its_own_reorient_line() -> None:
    assert exercise(reorient="Noch da?", language="de").reorient == "Noch da?"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("no", "no"),
        ("Yes", "Yes"),
        ("2024-01-31", "2024-01-31"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("'5'", "5"),
        ('"Hands: a visit"', "Hands: a visit"),
        ("Hands\n  and feet", "Hands and feet"),
        (">\n  Hands\n  and feet", "Hands and feet"),
        ("  Hands   # a remark", "Hands"),
    ],
)
def test_text_stays_the_text_that_was_written(written: str, text: str) -> None:
    assert exercise(title=written).title == text


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("5", Minutes(5, 5, 5)),
        ("2.5", Minutes(2.5, 2.5, 2.5)),
        ("[3, 5, 12]", Minutes(3, 5, 12)),
        ("\n  - 3\n  - 3\n  - 3.5", Minutes(3, 3, 3.5)),
    ],
)
def test_minutes(written: str, minutes: Minutes) -> None:
    assert exercise(minutes=written).minutes == minutes


def test_cautions_are_a_list_or_one() -> None:
    assert exercise(cautions="[a, b c]").cautions == ("a", "b c")
    assert exercise(cautions="recent trauma").cautions == ("recent trauma",)


def test_an_own_ambience_is_known_by_name() -> None:
    text = script(ambience="river")
    assert "river" in str(problems(text)[0])
    assert parse(text, ambiences=("river",)).ambience == "river"


def test_shipped_scripts_name_their_evidence() -> None:
    with pytest.raises(ScriptError, match="evidence"):
        parse(script(), shipped=True)
    parse(script(evidence="{strength: none}"), shipped=True)


def test_the_digest_is_of_the_text_and_not_of_how_it_was_saved(tmp_path: Path) -> None:
    text = script()
    plain = parse(text, "a.md", "a")
    assert plain.digest == hashlib.sha256(text.encode()).hexdigest()
    for encoded in (
        b"\xef\xbb\xbf" + text.encode(),
        text.replace("\n", "\r\n").encode(),
        text.replace("\n", "\r").encode(),
    ):
        path = tmp_path / "a.md"
        path.write_bytes(encoded)
        again = read(path)
        assert (again.digest, again.sections) == (plain.digest, plain.sections)
    assert parse(text + " ", "a.md", "a").digest != plain.digest


def test_the_same_text_gives_an_equal_exercise() -> None:
    assert exercise() == exercise()
