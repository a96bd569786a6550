"""Whatever is in a file: an Exercise, or a ScriptError that says where. Never anything else."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from feltsense.script.advice import advice
from feltsense.script.parse import parse, read
from feltsense.script.problems import ScriptError
from feltsense.script.steps import Exercise
from tests.unit.script.writing import FRONT

EXAMPLE = (Path(__file__).parents[2] / "fixtures" / "scripts" / "hands-and-feet.md").read_text(
    encoding="utf-8"
)

PIECES = [
    *"[]{}<>#>=\\-*&!|%@\"':,?\t\n\r \0\ufeff\u2028\x85é６",
    *(
        "---\n",
        "...\n",
        "<!--",
        "-->",
        "\n# ",
        "{region=",
        "hands}",
        "[breathe 4-6 ",
        "x6]",
        "for ",
    ),
    *(
        "[6]",
        "[=",
        "[ask numb]",
        "[ask numb, and wait]",
        "title: ",
        "minutes: ",
        "evidence: ",
        "nan",
        "1e9",
        ".inf",
        "\r\n",
    ),
]


def holds(text: str) -> Exercise | None:
    """The Exercise of `text`; None after a ScriptError, whose places must lie in the text."""
    try:
        found = parse(text, "a.md")
    except ScriptError as error:
        assert error.problems
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for problem in error.problems:
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
            assert problem.message and "\n" not in str(problem)
        return None
    assert found.sections
    advice(found)
    return found


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    holds(text)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join))
@settings(max_examples=300)
def test_any_front_matter(text: str) -> None:
    holds(f"---\n{text}\n---\n[6]")


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40).map("".join))
@settings(max_examples=300)
def test_any_body(text: str) -> None:
    holds(FRONT + text)


@given(st.data())
@settings(max_examples=300)
def test_a_script_with_something_changed(data: st.DataObject) -> None:
    text = EXAMPLE
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.integers(0, 12))
        text = text[:start] + data.draw(st.sampled_from([*PIECES, ""])) + text[end:]
    holds(text)


@given(st.binary(max_size=200) | st.binary(max_size=50).map(lambda data: FRONT.encode() + data))
def test_any_bytes(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.md"
        path.write_bytes(data)
        try:
            read(path)
        except ScriptError as error:
            assert all(problem.line >= 1 and problem.column >= 1 for problem in error.problems)
