"""The front matter: what an exercise is, read from YAML 1.2 and checked against the schema.

Everything wrong with it is gathered, each with the line and column of its key or value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from feltsense.script.problems import Problem, quoted
from feltsense.script.schema import Complaint, complaints
from feltsense.script.steps import Evidence, Minutes
from feltsense.script.vocabulary import AMBIENCES, nearest, reorient_in
from feltsense.script.yaml_tree import Path, Place, Tree, read_tree

_ONE_LINE = ("title", "summary", "author", "licence", "reorient", "language", "ambience")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The front matter of one script, whole and checked; `lines` is where each key stands."""

    title: str
    kind: str
    summary: str
    minutes: Minutes
    language: str
    evidence: Evidence | None
    cautions: tuple[str, ...]
    ambience: str
    author: str
    licence: str
    reorient: str
    lines: dict[str, int] = field(hash=False)


def read_front_matter(
    text: str, first_line: int, file: str, *, shipped: bool, ambiences: tuple[str, ...]
) -> tuple[FrontMatter | None, list[Problem]]:
    """Read `text`, which begins on line `first_line`; None where there is any problem.

    `shipped` asks for what only scripts that come with the app must have; `ambiences` are the
    names of a person's own, beside those that come with the app.
    """
    tree = read_tree(text, first_line, file)
    problems = list(tree.problems)
    opening = (first_line - 1, 1)
    data = tree.data
    if data is None and not problems:
        problems.append(Problem(file, *opening, "the front matter is empty", _FIRST_LINES))
    elif data is not None and not isinstance(data, dict):
        message = "the front matter is not made of lines of the form key: value"
        problems.append(Problem(file, *tree.values[()], message, _FIRST_LINES))
    if not isinstance(data, dict):
        return None, problems

    beyond = _beyond_the_schema(data, shipped=shipped, ambiences=(*AMBIENCES, *ambiences))
    for complaint in (*complaints(data), *beyond):
        if not complaint.path or complaint.path[0] not in tree.refused:
            place = _place(tree, complaint.path, at_key=complaint.at_key) or opening
            problems.append(Problem(file, *place, complaint.message, complaint.hint))
    return (None, problems) if problems else (_built(data, tree), [])


_FIRST_LINES = (
    "write title, kind, summary and minutes, each in a line such as title: Hands and feet"
)


def _place(tree: Tree, path: Path, *, at_key: bool) -> Place | None:
    """Where the value at `path` stands, else its key, else what holds it."""
    while path:
        found = tree.keys.get(path) if at_key else tree.values.get(path) or tree.keys.get(path)
        if found is not None:
            return found
        path = path[:-1]
    return None


def _beyond_the_schema(
    data: dict[str, object], *, shipped: bool, ambiences: tuple[str, ...]
) -> Iterator[Complaint]:
    """What a JSON Schema cannot say."""
    for key, value in data.items():
        if key in _ONE_LINE and isinstance(value, str) and "\n" in value:
            yield Complaint((key,), f'"{key}" is more than one line', "write it in one")
    match data.get("minutes"):
        case [float() | int() as a, float() | int() as b, float() | int() as c] if not a <= b <= c:
            hint = f"write [{', '.join(f'{n:g}' for n in sorted((a, b, c)))}]"
            message = '"minutes" must go up: [shortest, usual, longest]'
            yield Complaint(("minutes",), message, hint)
    match data.get("ambience"):
        case str() as name if "/" in name or "\\" in name:
            pass  # the schema has said that this is not a name
        case str() as name if name not in ambiences:
            hint = f'did you mean "{nearest(name, ambiences)}"? (known are {", ".join(ambiences)})'
            yield Complaint(("ambience",), f"there is no ambience {quoted(name)}", hint)
    if shipped and "evidence" not in data:
        hint = 'add evidence: {strength: very-low, source: "a citation"}'
        yield Complaint(
            (), '"evidence" is missing, which scripts that come with the app need', hint
        )


def _built(data: dict[str, Any], tree: Tree) -> FrontMatter:
    """The front matter from data that keeps every rule."""
    minutes = data["minutes"]
    shortest, usual, longest = minutes if isinstance(minutes, list) else [minutes] * 3
    evidence = data.get("evidence")
    cautions = data.get("cautions", [])
    language = data.get("language", "en")
    return FrontMatter(
        title=data["title"],
        kind=data["kind"],
        summary=data["summary"],
        minutes=Minutes(float(shortest), float(usual), float(longest)),
        language=language,
        evidence=Evidence(evidence["strength"], evidence.get("source", "")) if evidence else None,
        cautions=(cautions,) if isinstance(cautions, str) else tuple(cautions),
        ambience=data.get("ambience", "none"),
        author=data.get("author", ""),
        licence=data.get("licence", ""),
        reorient=data.get("reorient") or reorient_in(language),
        lines={".".join(map(str, path)): place[0] for path, place in tree.keys.items()},
    )
