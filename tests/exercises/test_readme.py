"""exercises/README.md held against the code: its examples work, its mistakes are mistakes.

Whoever changes a word, a limit or a message finds here that people read something else.
"""

from __future__ import annotations

import re

import pytest

from feltsense import places
from feltsense.feeling.scales import SCALES
from feltsense.score.check import minutes_problems
from feltsense.score.cues import BELL_SECONDS
from feltsense.score.lengths import reading_frames
from feltsense.script.advice import advice
from feltsense.script.cue_words import Mistake, read_cue
from feltsense.script.heading import ATTRIBUTES, read_heading
from feltsense.script.parse import parse
from feltsense.script.problems import ScriptError
from feltsense.script.schema import schema
from feltsense.script.vocabulary import AMBIENCES, BELLS, KINDS, REGIONS, STRENGTHS
from tests.exercises.shipped import exercises

README = (places.exercises() / "README.md").read_text(encoding="utf-8")
SECTIONS = dict(part.partition("\n")[::2] for part in README.split("\n## ")[1:])
WRONG = "When something is wrong"
RIGHT = "\n".join(text for title, text in SECTIONS.items() if title != WRONG)

EXAMPLES = re.findall(r"^```markdown\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
LISTS = {"shortest, usual, longest", "recent-trauma"}  # of the front matter, not cues
CUES = sorted(set(re.findall(r"`\[([^`\[\]]+)\]`", RIGHT)) - LISTS)
BASE = {"title": "Hands", "kind": "grounding", "summary": "A visit.", "minutes": "[1, 2, 4]"}


def rows(title: str) -> list[list[str]]:
    """The cells of a section's tables, without the lines of dashes and without the headings."""
    tables = re.findall(r"^(\|.*\|)\n\|[-|]+\|\n((?:\|.*\|\n)+)", SECTIONS[title], re.MULTILINE)
    lines = "".join(body for _, body in tables).splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def names(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def answers(text: str) -> list[str]:
    """What `feltsense check hands.md` says about a script."""
    try:
        exercise = parse(text, "hands.md")
    except ScriptError as error:
        return [str(problem) for problem in error.problems]
    return [str(problem) for problem in minutes_problems(exercise, reading_frames)]


def test_there_are_examples_and_cues_to_look_at() -> None:
    assert len(EXAMPLES) == 2
    assert len(CUES) >= 20


@pytest.mark.parametrize("text", EXAMPLES, ids=["short", "longer"])
def test_each_example_is_a_script_without_errors_or_advice(text: str) -> None:
    exercise = parse(text, "example.md")
    assert minutes_problems(exercise, reading_frames) == ()
    assert advice(exercise) == ()


def test_the_first_example_has_ten_lines() -> None:
    assert len([line for line in EXAMPLES[0].splitlines() if line.strip("-")]) <= 10


def test_each_cue_that_is_named_works() -> None:
    for cue in CUES:
        assert not isinstance(read_cue(cue), Mistake), cue


def test_each_heading_that_is_named_works() -> None:
    braces = re.findall(r"`(\{[^`]+\})`", SECTIONS["Headings"])
    assert {name for name in ATTRIBUTES if any(name in each for each in braces)} == set(ATTRIBUTES)
    for each in braces:
        assert read_heading(f"# Title {each}", 0).mistakes == [], each


def test_every_key_of_the_front_matter_is_told() -> None:
    table = rows("The lines at the top")
    assert sorted(names(row[0])[0] for row in table) == sorted(schema()["properties"])
    needed = {names(row[0])[0] for row in table if row[2] == "yes"}
    assert needed == set(schema()["required"])
    told = {names(row[0])[0]: names(row[1]) for row in table}
    assert told["kind"] == list(KINDS)
    assert [name for name in told["ambience"] if name != "none"] == list(AMBIENCES[1:])
    assert set(STRENGTHS) <= set(told["evidence"])


def test_every_cue_is_told() -> None:
    written = [name for row in rows("Text and cues") for name in names(row[0])]
    words = {name.strip("[").split()[0] for name in written if name.startswith("[")}
    assert words == {"6]", "=3]", "bell", "breathe", "focus", "ask", "anchor]", "eyes]"}
    assert {f"[bell {which}]" for which in BELLS} <= set(written)
    rings = [f"{BELL_SECONDS[which]:g}" for which in BELLS]
    assert f"for {rings[0]}, {rings[1]} or {rings[2]} seconds" in SECTIONS["Text and cues"]


def test_the_regions_and_what_is_part_of_what() -> None:
    found: dict[str, str | None] = {}
    for whole, parts in rows("Regions"):
        (top,) = names(whole)
        found[top] = None
        for part, inner in re.findall(r"`([^`]+)`(?: \(([^)]*)\))?", parts):
            found[part] = top
            found |= dict.fromkeys(names(inner), part)
    assert found == REGIONS


def test_the_questions() -> None:
    for (written, asks), scale in zip(rows("Questions"), SCALES.values(), strict=True):
        assert written == f"`[ask {scale.name}]`"
        choices = f" ({', '.join(scale.choices)})" if scale.choices else ""
        assert asks == scale.question + choices


def test_the_broken_script_gets_the_answers_that_are_printed() -> None:
    script, printed, _ = re.findall(r"^```text\n(.*?)^```$", SECTIONS[WRONG], re.M | re.S)
    assert answers(script) == printed.splitlines()


@pytest.mark.parametrize(("written", "answer"), rows(WRONG))
def test_each_mistake_gets_its_answer(written: str, answer: str) -> None:
    wrong = written.strip("`")
    key = wrong.partition(":")[0]
    is_front = re.match(r"[a-z]+: ", wrong) is not None
    front = [f"{name}: {value}" for name, value in BASE.items() if not is_front or name != key]
    front += [wrong] if is_front else []
    body = ["# Hands", "Look around. [20]"] if is_front else [wrong]
    found = answers("\n".join(["---", *front, "---", *body]))
    assert [each.split(": ", 1)[1] for each in found] == [answer]


def test_a_script_that_cannot_stretch_gets_its_answer() -> None:
    *_, printed = re.findall(r"^```text\n(.*?)^```$", SECTIONS[WRONG], re.M | re.S)
    front = [f"{name}: {value}" for name, value in BASE.items()]
    found = answers("\n".join(["---", *front, "---", "# Hands", "Look around. [=20]"]))
    assert any(each.startswith(printed.strip()) for each in found)


def test_the_shipped_exercises_are_all_in_the_table() -> None:
    expected = {
        exercise.id: [
            f"[{exercise.title}]({exercise.id}.md)",
            exercise.kind,
            ", ".join(
                f"{each:g}"
                for each in (
                    exercise.minutes.shortest,
                    exercise.minutes.usual,
                    exercise.minutes.longest,
                )
            ),
            exercise.evidence.strength if exercise.evidence else "",
        ]
        for exercise in exercises()
    }
    table = rows("The exercises that come with the app")
    assert sorted(table) == sorted(expected.values())


def test_the_links_at_the_top_lead_somewhere() -> None:
    anchors = {title.lower().replace(" ", "-").replace(",", "") for title in SECTIONS}
    links = set(re.findall(r"\]\(#([^)]+)\)", README))
    assert links and links <= anchors
