"""Bad scripts: where each mistake is found, and a word of what is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from feltsense.script.document import BYTES_AT_MOST
from feltsense.script.parse import parse, read
from feltsense.script.problems import Problem, ScriptError
from tests.unit.script.writing import BODY_LINE, problems, script


@pytest.mark.parametrize(
    ("line", "column", "word", "text"),
    [
        # `script` puts a key that is there already in line 5, and a new one in line 6
        (6, 1, '"author"', {"athor": "me"}),
        (6, 1, "licence", {"license": "me"}),
        (5, 7, '"body-scan"', {"kind": "body-scann"}),
        (6, 11, "bcp 47", {"language": "english"}),
        (6, 11, "bcp 47", {"language": "en_GB"}),
        (6, 11, '"rain"', {"ambience": "rainn"}),
        (6, 11, "never a path", {"ambience": "../rain.wav"}),
        (6, 11, "never a path", {"ambience": "/etc/rain"}),
        (6, 11, "never a path", {"ambience": r"C:\rain"}),
        (5, 10, "shortest, usual, longest", {"minutes": "[3, 5]"}),
        (5, 10, "[3, 5, 12]", {"minutes": "[5, 3, 12]"}),
        (5, 10, "shortest", {"minutes": "0"}),
        (5, 10, "shortest", {"minutes": "-5"}),
        (5, 10, "shortest", {"minutes": ".inf"}),
        (5, 10, "shortest", {"minutes": ".nan"}),
        (5, 10, "shortest", {"minutes": "1e999"}),
        (5, 10, "shortest", {"minutes": "true"}),
        (5, 10, "shortest", {"minutes": "five"}),
        (5, 10, "shortest", {"minutes": "9" * 5000}),
        (5, 14, "shortest", {"minutes": "[3, five, 12]"}),
        (5, 8, "in quotes", {"title": "5"}),
        (5, 8, "in quotes", {"title": "true"}),
        (5, 8, "empty", {"title": ""}),
        (5, 8, "empty", {"title": "''"}),
        (5, 8, "one line", {"title": '"one\\ntwo"'}),
        (5, 8, "invisible", {"title": '"\\0"'}),
        (5, 8, "invisible", {"title": '"\\ud800"'}),
        (5, 8, "tags", {"title": "!!str Hands"}),
        (5, 8, "tags", {"title": "!python/object:os.system x"}),
        (5, 8, "anchors", {"title": "&a Hands"}),
        (5, 8, "aliases", {"title": "*a"}),
        (5, 13, "colon", {"title": "Hands: a visit"}),
        (5, 8, "quot", {"title": '"Hands'}),
        (5, 8, "one line", {"title": "{a: b}"}),
        (6, 11, "strength", {"evidence": "low"}),
        (6, 22, '"low"', {"evidence": "{strength: loww, source: me}"}),
        (6, 11, '"source"', {"evidence": "{strength: low}"}),
        (6, 11, '"strength"', {"evidence": "{source: me}"}),
        (6, 27, '"source"', {"evidence": "{strength: low, sauce: me, source: me}"}),
        (6, 11, "list", {"cautions": "5"}),
        (6, 12, "text", {"cautions": "[5]"}),
    ],
)
def test_front_matter(line: int, column: int, word: str, text: dict[str, str]) -> None:
    found = problems(script(**text))
    here = [problem for problem in found if (problem.line, problem.column) == (line, column)]
    assert here, [str(problem) for problem in found]
    assert word in " ".join(map(str, here)).lower()


@pytest.mark.parametrize(
    ("line", "column", "word", "body"),
    [
        (0, 1, "0.5 to 600", "[0.4]"),
        (0, 1, "600", "[600.5]"),
        (0, 1, "600", "[=601]"),
        (0, 3, "[6]", "A [] b"),
        (0, 1, "seconds alone", "[6s]"),
        (0, 1, "seconds alone", "[6 s]"),
        (0, 1, "seconds alone", "[-6]"),
        (0, 1, "seconds alone", "[1e2]"),
        (0, 1, "seconds alone", "[inf]"),
        (0, 1, "seconds alone", "[NaN]"),
        (0, 1, "seconds alone", "[4,5]"),
        (0, 1, "seconds alone", "[٦]"),
        (0, 1, "seconds alone", "[６]"),
        (0, 1, "seconds alone", "[0:30]"),
        (0, 1, "seconds alone", "[=]"),
        (0, 1, "[6]", "[pause 3]"),
        (0, 1, "[bell start]", "[bel start]"),
        (0, 1, "[bell start]", "[gong]"),
        (0, 1, "[breathe", "[breath 4-6 x3]"),
        (0, 1, "[focus", "[focsu hands]"),
        (0, 1, "[ask", "[aks noticing]"),
        (0, 1, r"\[", "[text](somewhere)"),
        (0, 1, "[bell start]", "[bell]"),
        (0, 1, "[bell end]", "[bell ende]"),
        (0, 1, "[focus hands]", "[focus handz]"),
        (0, 1, "[focus left-hand]", "[focus left hand]"),
        (0, 1, "[ask noticing]", "[ask notising]"),
        (0, 1, "[ask numb]", "[ask nummb]"),
        (0, 1, "[ask numb, and wait]", "[ask nummb, and wait]"),
        (0, 1, "[ask numb, and wait]", "[ask numb and wait]"),
        (0, 1, "[ask numb, and wait]", "[ask numb, wait]"),
        (0, 1, "[ask numb, and wait]", "[ask numb wait]"),
        (0, 1, "[ask numb, and wait]", "[ask numb,]"),
        (0, 1, "[ask numb, and wait]", "[ask numb, and wait, and wait]"),
        (0, 1, "[ask noticing, and wait]", "[ask , and wait]"),
        (0, 1, "[ask noticing]", "[ask own: craving]"),
        (0, 1, "how", "[breathe]"),
        (0, 1, "how long", "[breathe 4-6]"),
        (0, 1, "pattern", "[breathe 4 x3]"),
        (0, 1, "pattern", "[breathe 4-4-4-4-4 x3]"),
        (0, 1, "pattern", "[breathe 4--6 x3]"),
        (0, 1, "pattern", "[breathe 4-6e0 x3]"),
        (0, 1, "pattern", "[breathe 4-nan x3]"),
        (0, 1, "60", "[breathe 4-60.5 x3]"),
        (0, 1, "all 0", "[breathe 0-0-0-0 x3]"),
        (0, 1, "0.1", "[breathe 4-0.01 x3]"),
        (0, 1, "x1", "[breathe 4-6 x0]"),
        (0, 1, "length", "[breathe 4-6 x1.5]"),
        (0, 1, "length", "[breathe 4-6 x-1]"),
        (0, 1, "above 0", "[breathe 4-6 for 0 s]"),
        (0, 1, "length", "[breathe 4-6 for 60]"),
        (0, 1, "length", "[breathe 4-6 for inf s]"),
        (0, 7, "not closed", "Hello [6"),
        (0, 7, "not closed", "Hello [6\nmore"),
        (0, 7, r"\]", "Hello ] there"),
        (0, 3, "not closed", "A <!-- comment"),
        (1, 3, "did not begin", "A <!-- comment -->\nB -->"),
        (2, 5, "[6]", "One <!-- a\nb -->\nTwo [pause]"),
        (0, 1, "one #", "## Two"),
        (0, 1, "space", "#Two"),
        (0, 1, "title", "#"),
        (0, 1, "title", "# {region=hands}"),
        (0, 9, "[", "# Hands [6]"),
        (0, 10, "region=hands", "# Hands {region=handz}"),
        (0, 10, "region=hands", "# Hands {hands}"),
        (0, 10, '"region"', "# Hands {regoin=hands}"),
        (0, 7, "not closed", "# One {region=hands"),
        (0, 18, "after the }", "# Hands {from=3} now"),
        (0, 10, "number", "# Hands {weight=0}"),
        (0, 10, "number", "# Hands {weight=inf}"),
        (0, 10, "number", "# Hands {from=}"),
        (0, 10, "number", "# Hands {from=-3}"),
        (0, 10, "without =", "# Hands {optional=yes}"),
        (0, 17, "second time", "# Hands {from=3 from=4}"),
        (0, 3, "shown", "> [6]"),
        (0, 1, "nothing to show", ">"),
        (0, 1, "read aloud", "---"),
        (0, 1, "read aloud", "* * *"),
        (0, 3, "U+0000", "A \0 b"),
        (1, 1, "U+2028", "A\n\u2028b"),
        (0, 1, "U+FEFF", "\ufeffA"),
        (0, 1, "nothing", "   "),
    ],
)
def test_body(line: int, column: int, word: str, body: str) -> None:
    found = problems(script(body))
    places = [(problem.line - BODY_LINE, problem.column) for problem in found]
    assert places == [(line, column)], [str(problem) for problem in found]
    assert word.lower() in str(found[0]).lower()


@pytest.mark.parametrize(
    ("line", "column", "word", "text"),
    [
        (1, 1, "empty", ""),
        (1, 1, "empty", "\ufeff \n\n"),
        (1, 1, "front matter is missing", "# Hands\n[6]"),
        (2, 1, "front matter is missing", "\nHello"),
        (1, 1, "not closed", "---\ntitle: Hands\n"),
        (1, 1, "front matter is empty", "---\n---\n[6]"),
        (1, 1, "front matter is empty", "---\n# remark\n---\n[6]"),
        (2, 1, "key: value", "---\n- a\n---\n[6]"),
        (2, 1, "key: value", "---\nwords\n---\n[6]"),
        (3, 1, "second time", "---\ntitle: a\ntitle: b\n---\n[6]"),
        (4, 1, "more than one", "---\ntitle: a\n...\nkind: b\n---\n[6]"),
        (2, 1, "a tab", "---\n\ttitle: a\n---\n[6]"),
        (1, 1, '"summary" is missing', "---\ntitle: a\nkind: breathing\nminutes: 1\n---\n[6]"),
        (2, 8, "deep", "---\na: " + "[" * 10_000 + "\n---\n[6]"),
        (1, 1, "1 MB", "x" * (BYTES_AT_MOST + 1)),
    ],
)
def test_whole_files(line: int, column: int, word: str, text: str) -> None:
    found = problems(text)
    assert [problem for problem in found if (problem.line, problem.column) == (line, column)]
    assert word in " ".join(map(str, found))


def test_every_mistake_is_told_at_once_in_the_order_of_the_file() -> None:
    text = script("# A {region=handz}\n[6s]\nB [pause]\n", kind="scan", langauge="en")
    found = problems(text)
    assert [problem.line for problem in found] == [5, 6, 8, 9, 10]
    assert all(problem.severity == "error" and problem.hint for problem in found)


def test_a_problem_reads_as_editors_expect() -> None:
    text = str(Problem("a.md", 3, 7, "this is wrong", "mend it"))
    assert text == "a.md:3:7: this is wrong; mend it"
    assert str(Problem("a.md", 3, 7, "look", "", "advice")) == "a.md:3:7: advice: look"


def test_a_file_of_one_megabyte_is_read_and_one_more_byte_is_not(tmp_path: Path) -> None:
    text = script("# One\n[6]\nHello ")
    path = tmp_path / "large.md"
    path.write_text(text + "x" * (BYTES_AT_MOST - len(text)), encoding="utf-8")
    assert len(read(path).sections) == 1
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(ScriptError, match="over 1 MB"):
        read(path)


@pytest.mark.parametrize(
    ("data", "place", "word"),
    [
        (b"---\ntitle: caf\xe9\n", "2:11", "0xe9"),
        (b"\xef\xbb\xbf---\r\n\r\ncaf\xe9", "3:4", "UTF-8"),
        ("---\ntitle: a".encode("utf-16"), "1:1", "UTF-16"),
    ],
)
def test_bytes_that_are_not_utf_8(tmp_path: Path, data: bytes, place: str, word: str) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    with pytest.raises(ScriptError) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}:{place}: ")
    assert word in str(caught.value)


def test_what_cannot_be_opened_is_a_script_error_too(tmp_path: Path) -> None:
    (tmp_path / "loop.md").symlink_to(tmp_path / "loop.md")
    (tmp_path / "folder.md").mkdir()
    for name in ("missing.md", "loop.md", "folder.md", "with\0nul.md"):
        with pytest.raises(ScriptError, match="cannot be read"):
            read(tmp_path / name)


def test_very_many_mistakes_end_soon() -> None:
    found = problems(script("[x]\n" * 200_000))
    assert 200 <= len(found) <= 202


def test_nothing_but_a_script_error_is_raised_for_lone_surrogates() -> None:
    with pytest.raises(ScriptError, match="D800"):
        parse(script("A \ud800 b"))
