from __future__ import annotations

import pytest

from feltsense.script.advice import PUSHING, advice
from tests.unit.script.writing import BODY_LINE, exercise

OUTSIDE = "\n# Back\nLook around. [50] Stop there.\n[bell end]\n"


def said(body: str, **front: str) -> list[str]:
    return [str(problem) for problem in advice(exercise(body, **front))]


def test_a_careful_script_gets_none() -> None:
    body = (
        "# Hands {region=hands}\nIf you like, notice your hands. [6]\n"
        "Something, very little, or nothing: all three count. [3]"
    )
    assert said(body + OUTSIDE) == []


@pytest.mark.parametrize("word", PUSHING)
def test_words_that_push(word: str) -> None:
    (only,) = said(f"# A\nOne. [2] You can {word}, or not. [2]{OUTSIDE}")
    assert only.startswith(f"trial.md:{BODY_LINE + 1}:10: advice:")
    assert word in only
    assert said(f"# A\nOne. [2] You can {word}, or not. [2]{OUTSIDE}", language="de") == []


def test_words_are_whole_words() -> None:
    assert said(f"# A\nYou might adjust your chair. [2]{OUTSIDE}") == []


def test_long_sentences() -> None:
    fourteen = "one " * 13 + "end. "
    assert said(f"# A\n{fourteen * 2} [2]{OUTSIDE}") == []
    (only,) = said(f"# A\n{fourteen} one {fourteen} [2]{OUTSIDE}")
    assert "15 words" in only


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (f"# A\n[=45.5]{OUTSIDE}", "fixed silence"),
        (f"# Hands {{region=hands}}\nNotice your hands. [6]{OUTSIDE}", "noticing nothing"),
        ("# A\nLook. [60] Stop. [6]", "ends in silence"),
        ("# A\nLook. [40] Stop.", "outside the body"),
        (f"# A\n[50]\n# Hands {{region=hands}}\n[60]{OUTSIDE.replace('50', '9')}", "outside"),
        (f"# A\nNotice [3].{OUTSIDE}", "nothing to say"),
        (f"# A\nNotice *this*. [3]{OUTSIDE}", "as they are"),
        (f"# A\nOne.{OUTSIDE}", "without a pause"),
        (f"# A\nOne.\n> Shown\nTwo. [2]{OUTSIDE}", "without a pause"),
    ],
)
def test_what_is_advised(body: str, word: str) -> None:
    found = said(body)
    assert any(word in each for each in found), found
    assert all(": advice: " in each for each in found)


def test_no_advice_on_grounding_for_what_stays_outside() -> None:
    assert said("# A\nLook. [20] Stop.\n[bell end]", kind="grounding") == []
