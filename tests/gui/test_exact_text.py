"""What is typed and pasted comes back as it was, to the byte, through the field and the journal."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from feltsense.gui.notes.exact_text import ExactText
from feltsense.gui.theme import Theme
from feltsense.journal.journal import Journal
from feltsense.journal.records import Note

AT = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
HARD = st.sampled_from(
    ["\r\n", "\r", "\n", "\t", "  ", "\u2028", "\u2029", "\u00a0", "\ufdd0", "\ufdd1", "\ufffc",
     "\u200f", "\u202e", "שלום", "👩‍👧", "e\u0301", "# ", "**", "\ufeff", "\0"]
)  # fmt: skip
LETTERS = st.characters(exclude_categories=["Cs"])
TEXTS = st.lists(HARD | st.text(LETTERS, max_size=4), max_size=25).map("".join)
EXAMPLES = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def field(theme: Theme) -> ExactText:
    return ExactText(theme, "Text")


def paste(field: ExactText, text: str) -> str:
    """Paste `text`, and what the clipboard made of it: it has no U+FEFF at its beginning."""
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)
    return data.text()


@EXAMPLES
@given(text=TEXTS)
def test_shown_pasted_cut_and_undone(field: ExactText, text: str) -> None:
    field.set_exact(text)
    assert field.exact() == text
    field.selectAll()
    assert field.createMimeDataFromSelection().text() == text.removeprefix("\ufeff")
    field.empty()
    pasted = paste(field, text)
    assert field.exact() == pasted and pasted == text.removeprefix("\ufeff")
    field.undo()
    assert field.exact() == ""
    field.redo()
    assert field.exact() == pasted


@settings(EXAMPLES, max_examples=40)
@given(text=TEXTS, before=TEXTS)
def test_through_the_journal(field: ExactText, text: str, before: str) -> None:
    field.set_exact(before)
    text = paste(field, text)
    with TemporaryDirectory() as folder:
        journal = Journal(Path(folder))
        journal.add(Note(AT, field.exact()))
        journal.close()
        (note,) = Journal(Path(folder), read_only=True).notes()
    assert note.text == text + before  # the cursor stands at the beginning
    assert note.text.encode() == (text + before).encode()


@EXAMPLES
@given(text=TEXTS, cut=st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_a_part_of_it(field: ExactText, text: str, cut: tuple[int, int]) -> None:
    """Cutting a part and pasting it again changes nothing; parts are whole characters to Qt."""
    text = text.replace("\ufeff", "")  # the clipboard drops it at a beginning
    field.set_exact(text)
    cursor = field.textCursor()
    move = cursor.MoveOperation.NextCharacter
    cursor.movePosition(move, cursor.MoveMode.MoveAnchor, min(cut))
    cursor.movePosition(move, cursor.MoveMode.KeepAnchor, max(cut) - min(cut))
    field.setTextCursor(cursor)
    part = field.createMimeDataFromSelection()
    cursor.removeSelectedText()
    field.insertFromMimeData(part)
    assert field.exact() == text


def test_one_backspace_takes_a_whole_line_break(field: ExactText) -> None:
    field.set_exact("one\r\ntwo")
    cursor = field.textCursor()
    cursor.setPosition(4)
    field.setTextCursor(cursor)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.exact() == "onetwo"
    field.undo()
    assert field.exact() == "one\r\ntwo"


def test_keys(field: ExactText) -> None:
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "b ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.exact() == "a\nb \n"


def test_what_was_before_cannot_be_undone(field: ExactText) -> None:
    field.set_exact("before")
    QTest.keyClicks(field, "x")
    field.empty()
    field.undo()
    assert field.exact() == "" and not field.document().isUndoAvailable()
