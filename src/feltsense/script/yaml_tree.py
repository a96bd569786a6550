"""YAML 1.2 as plain data that remembers where everything stood.

Built from ruamel.yaml's events and not by its constructors, so that nothing is made but text,
numbers, true, false, null, lists and mappings: `no` and dates stay text. Tags, anchors,
aliases, duplicate keys and more than one document are refused. ruamel.yaml is imported late,
since a window that shows no script needs none of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from feltsense.script.document import INVISIBLE
from feltsense.script.problems import Problem, quoted

Path = tuple[str | int, ...]
Place = tuple[int, int]

DEPTH_AT_MOST = 5

_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_OTHER_INT = re.compile(r"0o[0-7]{1,18}|0x[0-9a-fA-F]{1,15}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


@dataclass(slots=True)
class Tree:
    """`data` with the line and column of each value and key, by their path; from 1.

    `data` is None where the YAML could not be read. `refused` holds the top keys whose values
    were refused, so that nothing more need be said about them.
    """

    data: object = None
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    refused: set[str | int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


class _Unreadable(Exception):
    """What has been read so far is of no use; the problem is already noted."""


@dataclass(slots=True)
class _Open:
    """A list or mapping that has begun and not ended."""

    path: Path
    holds: dict[str, object] | list[object]
    key: str | None = None


def read_tree(text: str, first_line: int, file: str) -> Tree:
    """Read `text`, whose first line is line `first_line` of `file`."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    reader = _Reader(first_line, file)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            reader.take(event)
    except MarkedYAMLError as error:
        problem, context = str(error.problem or ""), str(error.context or "")
        # What was opened and not closed is mended where it opens.
        unclosed = "flow" in context or "end of stream" in problem
        mark = (error.context_mark if unclosed else None) or error.problem_mark
        lines = text.split("\n")
        line, column = (mark.line, mark.column) if mark is not None else (0, 0)
        line = min(line, len(lines) - 1)  # at the end of the text the mark is on the line after
        message, hint = _plain(problem, context, lines[line], lines[line][:column])
        reader.complain((first_line + line, column + 1), message, hint)
        reader.tree.data = None
    except (YAMLError, ValueError, IndexError, AttributeError) as error:
        message = f"this is not valid YAML ({quoted(str(error))})"
        reader.complain((first_line, 1), message, "write each line as key: value")
        reader.tree.data = None
    except _Unreadable:
        reader.tree.data = None
    return reader.tree


class _Reader:
    """Takes events one by one and fills a Tree."""

    def __init__(self, first_line: int, file: str) -> None:
        self.tree = Tree()
        self._first_line = first_line
        self._file = file
        self._open: list[_Open] = []
        self._documents = 0

    def complain(self, place: Place, message: str, hint: str) -> None:
        self.tree.problems.append(Problem(self._file, *place, message, hint))

    def take(self, event: object) -> None:
        from ruamel.yaml import events

        place = self._place(event)
        match event:
            case events.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1 or event.version or event.tags:
                    self.complain(
                        place,
                        "the front matter holds more than one YAML document or a directive",
                        "write each line as key: value, and nothing else",
                    )
                    raise _Unreadable
            case events.AliasEvent():
                message = "YAML aliases (*) are not used here"
                self._refuse(place, message, "write the value itself, or put the text in quotes")
                self._put(None, place)
            case events.ScalarEvent():
                self._look_for_extras(event, place)
                self._scalar(event.value, event.implicit[0] and not event.style, place)
            case events.MappingStartEvent():
                self._look_for_extras(event, place)
                self._begin({}, place)
            case events.SequenceStartEvent():
                self._look_for_extras(event, place)
                self._begin([], place)
            case events.MappingEndEvent() | events.SequenceEndEvent():
                self._open.pop()
            case _:
                pass

    def _place(self, event: object) -> Place:
        mark = event.start_mark  # type: ignore[attr-defined]
        return (self._first_line + mark.line, mark.column + 1)

    def _look_for_extras(self, event: object, place: Place) -> None:
        if getattr(event, "anchor", None) is not None:
            message = "YAML anchors (&) are not used here"
            self._refuse(place, message, "leave it out, or put the text in quotes")
        tag = getattr(event, "ctag", None)
        if tag is not None and str(tag) not in ("", "None"):
            message = f"YAML tags such as {quoted(str(tag))} are not used here"
            self._refuse(place, message, "leave it out, or put the text in quotes")

    def _refuse(self, place: Place, message: str, hint: str) -> None:
        self.complain(place, message, hint)
        path = self._path()
        if path:
            self.tree.refused.add(path[0])

    def _path(self) -> Path:
        """The path of the value that comes next."""
        if not self._open:
            return ()
        inner = self._open[-1]
        if isinstance(inner.holds, list):
            return (*inner.path, len(inner.holds))
        return inner.path if inner.key is None else (*inner.path, inner.key)

    def _scalar(self, text: str, plain: bool, place: Place) -> None:
        inner = self._open[-1] if self._open else None
        if INVISIBLE.search(text.replace("\r", " ")):
            self._refuse(place, "this text holds invisible characters", "type it again")
            text = INVISIBLE.sub(" ", text)
        if inner is not None and isinstance(inner.holds, dict) and inner.key is None:
            self._key(inner, text, place)
        else:
            self._put(_value(text) if plain else text.strip(), place)

    def _key(self, inner: _Open, text: str, place: Place) -> None:
        path = (*inner.path, text)
        if path in self.tree.keys:
            line = self.tree.keys[path][0]
            message = f"the key {quoted(text)} is here a second time (first in line {line})"
            self.complain(place, message, "keep one of the two")
        self.tree.keys.setdefault(path, place)
        inner.key = text

    def _begin(self, holds: dict[str, object] | list[object], place: Place) -> None:
        inner = self._open[-1] if self._open else None
        if inner is not None and isinstance(inner.holds, dict) and inner.key is None:
            self.complain(place, "a key must be a word", "write key: value")
            raise _Unreadable
        if len(self._open) >= DEPTH_AT_MOST:
            self.complain(place, "lists within lists this deep are not used here", "write fewer")
            raise _Unreadable
        path = self._path()
        self._put(holds, place)
        self._open.append(_Open(path, holds))

    def _put(self, value: object, place: Place) -> None:
        path = self._path()
        if not self._open:
            self.tree.data = value
            self.tree.values.setdefault(path, place)
            return
        inner = self._open[-1]
        if isinstance(inner.holds, list):
            inner.holds.append(value)
        elif inner.key is None:
            self.complain(place, "a key must be a word", "write key: value")
            raise _Unreadable
        else:
            # The first of two keys of one name counts; the second is already a problem.
            inner.holds.setdefault(inner.key, value)
            inner.key = None
        self.tree.values.setdefault(path, place)


def _value(text: str) -> object:
    """A plain scalar by the core schema of YAML 1.2 (section 10.3), and nothing beyond it.

    Numbers that no exercise can use (not finite, or of very many digits) stay text, and so are
    refused wherever a number is wanted.
    """
    if _NULL.fullmatch(text):
        return None
    if text in _BOOL:
        return _BOOL[text]
    if _INT.fullmatch(text):
        return int(text)
    if _OTHER_INT.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text) and len(text) < 40:
        number = float(text)
        return number if number - number == 0 else text
    return text


def _plain(problem: str, context: str, line: str, before: str) -> tuple[str, str]:
    """ruamel.yaml's words for a mistake, said for somebody who has never heard of YAML.

    `line` is the text of the line, and `before` what stands there before the mistake.
    """
    quotes = 'put the whole text in quotes: title: "Hands: a visit"'
    if "mapping values are not allowed" in problem:
        if ":" in before:
            return "a second colon in this line", quotes
        if line[:1] in (" ", "\t"):
            return "this line begins too far right", "begin each key at the left edge"
        return "a line above this one has no colon", "write each line as key: value"
    if "unknown escape" in problem:
        return "a backslash in double quotes", "write it twice, or use single quotes"
    if "could not find expected ':'" in problem:
        return "a line without a colon, or a text that goes on in the next line", (
            "write each line as key: value"
        )
    if "cannot start any token" in problem:
        if "\\t" in problem or "'\t'" in problem:
            return "a tab stands here", "use spaces"
        return "a text cannot begin with this character", quotes
    if "quoted scalar" in context:
        return "a quotation mark is not closed", "end the text with the mark that it begins with"
    if "flow sequence" in context:
        return "a list is not closed", "write it as [one, two, three]"
    if "flow mapping" in context:
        return "a pair of braces is not closed", "write it as {strength: low, source: ...}"
    if "tag" in problem or "tag" in context:
        return "YAML tags (!) are not used here", "leave it out, or put the text in quotes"
    if "alias" in context or "anchor" in context:
        return "YAML anchors (&) and aliases (*) are not used here", quotes
    if "document start" in problem and line[:1] != "%":
        return "this line does not fit the ones above it", (
            "begin each key at the left edge, one key a line"
        )
    if "directive" in context or "directive" in problem or "document start" in problem:
        return "more than one YAML document, or a directive (%)", (
            "write each line as key: value, and nothing else"
        )
    if "block mapping" in context or "block end" in problem or "block collection" in context:
        return "this line does not fit the ones above it", (
            "begin each key at the left edge, one key a line, and close what you open"
        )
    words = " ".join(f"{context} {problem}".split())
    return f"this is not valid YAML ({words[:120]})", "write each line as key: value"
