"""Notes are found by their words, whatever the capitals and the marks over letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.gui.notes.finding import Excerpt, Index, excerpt, folded, wanted
from feltsense.journal.records import Note

AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
NOTE = Note(
    AT, "Ich fühle STRASSE und Café, e\u0301te\u0301.", "What I noticed", tags=("sleep",), id=1
)


@pytest.mark.parametrize(
    "typed",
    ["fühle", "fuhle", "FUEHLE", "straße", "strasse", "cafe", "CAFÉ", "été", "ete", "sleep",
     "notic", "und ich", "  cafe   ich ", "", " "],
)  # fmt: skip
def test_found(typed: str) -> None:
    assert Index().find([NOTE], wanted(typed)) == [NOTE]


@pytest.mark.parametrize("typed", ["fuele", "cafe tee", "fühlen", "sleeping"])
def test_not_found(typed: str) -> None:
    assert Index().find([NOTE], wanted(typed)) == []


def test_what_was_typed_without_marks_is_found_with_them() -> None:
    note = replace(NOTE, text="ich fuehle nichts", id=2)
    assert Index().find([note], wanted("fühle")) == [note]


def test_a_note_that_changed_is_looked_through_again() -> None:
    index = Index()
    assert index.find([NOTE], wanted("rain")) == []
    changed = replace(NOTE, text="rain")
    assert index.find([changed], wanted("rain")) == [changed]
    index.forget()
    assert not index._folded


def test_the_line_is_cut_around_what_was_found() -> None:
    text = "word " * 100 + "the tram\n\nwent by" + " word" * 100
    found = excerpt(text, wanted("TRAM"))
    assert found.text.startswith("… ") and "the tram went by" in found.text
    assert [found.text[start:end] for start, end in found.marks] == ["tram"]


def test_marks_where_a_letter_has_more_than_one_in_small() -> None:
    found = excerpt("Die Straße im Café", wanted("strasse cafe"))
    assert [found.text[start:end] for start, end in found.marks] == ["Straße", "Café"]


def test_the_beginning_where_nothing_is_looked_for() -> None:
    assert excerpt(" a \n\n b\tc ", wanted("")) == Excerpt("a b c")


@given(st.text(), st.text())
def test_marks_lie_within_the_line(text: str, typed: str) -> None:
    found = excerpt(text, wanted(typed))
    assert all(0 <= start <= end <= len(found.text) for start, end in found.marks)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_is_found_by_its_own_words(text: str) -> None:
    note = replace(NOTE, text=text)
    assert folded(folded(text)) == folded(text) or not text.isascii()
    assert Index().find([note], wanted(text)) == [note]
