"""A line as text: one form for what looks alike, one key, and what a program can pronounce."""

from __future__ import annotations

from hashlib import sha256

import pytest

from feltsense.sound.voices.lines import key, normal, pronounceable, sentences


def test_a_line_has_one_form_however_it_was_wrapped_or_composed() -> None:
    assert normal("  Look\n around,\tif you  like. ") == "Look around, if you like."
    assert normal("cafe\u0301") == normal("caf\u00e9")


def test_the_key_is_what_the_shipped_narration_is_named_by() -> None:
    assert key("Look  around.", "en") == sha256(b"en\0Look around.").hexdigest()
    assert key("Look around.", "en") != key("Look around.", "de")
    assert key("look around.", "en") != key("Look around.", "en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three!", ("One.", "Two?", "Three!")),
        ('"No word." Or "none".', ('"No word.', 'Or "none".')),
        ("In 5.5 seconds, out 6.", ("In 5.5 seconds, out 6.",)),
        ("... . !", ()),
        ("", ()),
    ],
)
def test_sentences(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It\u2019s \u201cfine\u201d\u2026", "It's fine."),
        ("warm \u2014 or cool", "warm , or cool"),
        ("50 % & more", "50 percent and more"),
        ("caf\u00e9", "cafe"),
        ("a\x07b\x1b[0m", "a b [0m"),
        ("\u4f60\u597d", ""),
        ("\U0001f33f", ""),
    ],
)
def test_a_program_gets_plain_ascii_or_nothing(text: str, expected: str) -> None:
    assert pronounceable(text) == expected
