r"""The body of a script: headings, narration, cues in brackets, shown lines and comments.

It is read line by line. Comments are first overwritten with a mark of the same length that
cannot stand in a script, so that every line and column stays what the author sees.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from feltsense.script.cue_words import Mistake, read_cue
from feltsense.script.heading import Heading, read_heading
from feltsense.script.problems import Problem
from feltsense.script.steps import Say, Section, Show, Step

PROBLEMS_AT_MOST = 200

_GONE = "\0"  # stands where a comment stood; control characters were refused before
_COMMENT = re.compile(r"\\[\s\S]|<!--")
_BLANK = re.compile(r"[ \t\0]*")
_RULE = re.compile(r"([-*_=])(?:[ \t]*\1){2,}")
_INLINE = re.compile(r"[^\\\[\]-]+|\\.|\[((?:\\.|[^\\\[\]])*)\]|-->|[\\\[\]-]")
_ESCAPED = re.compile(r"\\([\[\]\\#>{}<])")
_SPACES = re.compile(r"[ \t\n]+")


def read_body(
    text: str, first_line: int, title: str, file: str
) -> tuple[tuple[Section, ...], list[Problem]]:
    """The sections of `text`, which begins on line `first_line`, and what is wrong with them.

    What stands before the first heading belongs to a section called `title`. After
    PROBLEMS_AT_MOST mistakes the rest is left unread.
    """
    reader = _Reader(first_line, title, file)
    for line in reader.without_comments(text).split("\n"):
        if len(reader.problems) >= PROBLEMS_AT_MOST:
            reader.complain(0, "too many mistakes to go on", "mend those above first")
            break
        reader.take(line)
    reader.end_section()
    if not reader.problems and not any(section.steps for section in reader.sections):
        message = "the script says nothing and does nothing"
        problem = Problem(
            file, first_line, 1, message, "write text and silences such as [6] under a heading"
        )
        return (), [problem]
    return tuple(reader.sections), reader.problems


@dataclass(slots=True)
class _Words:
    """Text that goes on until the next cue, and where it began."""

    pieces: list[str]
    at: tuple[int, int]


class _Reader:
    """Takes lines one by one and fills `sections` and `problems`."""

    def __init__(self, first_line: int, title: str, file: str) -> None:
        self.sections: list[Section] = []
        self.problems: list[Problem] = []
        self._file = file
        self._line = first_line
        self._heading = Heading(title=title.replace("\\", "\\\\"))
        self._heading_line = first_line
        self._steps: list[Step] = []
        self._where: list[tuple[int, int]] = []
        self._said: _Words | None = None
        self._shown: _Words | None = None
        self._implied = True

    def complain(self, column: int, message: str, hint: str, line: int | None = None) -> None:
        """Note a mistake at `column` (from 0) of this line, or of `line`."""
        where = self._line if line is None else line
        self.problems.append(Problem(self._file, where, column + 1, message, hint))

    def without_comments(self, text: str) -> str:
        """`text` with each comment overwritten, line by line."""
        parts: list[str] = []
        kept = searched = 0
        while found := _COMMENT.search(text, searched):
            searched = found.end()
            if found[0] != "<!--":
                continue
            end = text.find("-->", searched)
            if end < 0:
                line = self._line + text.count("\n", 0, found.start())
                column = found.start() - (text.rfind("\n", 0, found.start()) + 1)
                self.complain(column, "a comment is not closed", "close it with -->", line)
                end = len(text)
            searched = min(end + 3, len(text))
            parts.append(text[kept : found.start()])
            parts.append(re.sub(r"[^\n]", _GONE, text[found.start() : searched]))
            kept = searched
        return "".join((*parts, text[kept:]))

    def take(self, line: str) -> None:
        """Read one line."""
        blank = _BLANK.match(line)
        start = blank.end() if blank else 0
        content = line[start:].rstrip(" \t\0")
        if not content.startswith(">"):
            self._end_shown()
        if not content:
            pass
        elif content.startswith("#"):
            self._take_heading(line.replace(_GONE, " "), start)
        elif content.startswith(">"):
            self._take_shown(line, start)
        elif _RULE.fullmatch(content.replace(_GONE, "")):
            hint = "leave it out: a new section begins with # and a title"
            self.complain(start, "a line of signs that cannot be read aloud", hint)
        else:
            self._take_words(line, start)
        self._line += 1

    def end_section(self) -> None:
        """Close the section that is open; an implied one only where there is something in it."""
        self._end_shown()
        self._end_said()
        if self._steps or not self._implied:
            heading = self._heading
            self.sections.append(
                Section(
                    title=_plain(heading.title),
                    steps=tuple(self._steps),
                    region=heading.region,
                    from_minutes=heading.from_minutes,
                    optional=heading.optional,
                    weight=heading.weight,
                    touch=heading.touch,
                    line=self._heading_line,
                    where=tuple(self._where),
                )
            )
        self._steps, self._where, self._implied = [], [], False

    def _take_heading(self, line: str, start: int) -> None:
        self.end_section()
        self._heading, self._heading_line = read_heading(line, start), self._line
        for column, message, hint in self._heading.mistakes:
            self.complain(column, message, hint)
        title = re.sub(r"\\.", "  ", self._heading.title)
        if found := re.search(r"[\[\]]", title):
            column = line.find(self._heading.title) + found.start()
            hint = r"write the cue on the next line, or \[ for a bracket"
            self.complain(column, "a cue cannot stand in a heading", hint)

    def _take_shown(self, line: str, start: int) -> None:
        self._end_said()
        text = line[start + 1 :]
        if found := re.search(r"[\[\]]", re.sub(r"\\.", "  ", text)):
            hint = r"write the cue on the next line, or \[ for a bracket"
            self.complain(
                start + 1 + found.start(), "a cue cannot stand in text that is shown", hint
            )
        if self._shown is None:
            self._shown = _Words([], (self._line, start + 1))
        self._shown.pieces.append(text)

    def _take_words(self, line: str, start: int) -> None:
        at = start
        while found := _INLINE.match(line, at):
            piece, inside = found[0], found[1]
            if inside is not None:
                self._take_cue(inside.replace(_GONE, ""), at)
            elif piece == "[":
                hint = r"close it with ] on the same line, or write \[ for a bracket"
                self.complain(at, "a [ is not closed", hint)
            elif piece == "]":
                self.complain(at, "a ] without its [", r"open it with [, or write \] for a bracket")
            elif piece == "-->":
                self.complain(at, "the end of a comment that did not begin", "begin it with <!--")
            else:
                self._say(piece, at)
            at = found.end()
        self._say("\n", at)

    def _say(self, piece: str, column: int) -> None:
        if self._said is None:
            text = piece.replace(_GONE, " ")
            if not text.strip():
                return
            column += len(text) - len(text.lstrip())
            self._said = _Words([], (self._line, column + 1))
        self._said.pieces.append(piece)

    def _take_cue(self, inside: str, column: int) -> None:
        self._end_said()
        step = read_cue(inside)
        if isinstance(step, Mistake):
            self.complain(column, step.message, step.hint)
        else:
            self._add(step, (self._line, column + 1))

    def _end_said(self) -> None:
        if self._said is not None:
            text = _plain("".join(self._said.pieces))
            if text:
                self._add(Say(text), self._said.at)
            self._said = None

    def _end_shown(self) -> None:
        if self._shown is not None:
            text = _plain("\n".join(self._shown.pieces))
            if text:
                self._add(Show(text), self._shown.at)
            else:
                line, column = self._shown.at
                self.complain(column - 1, "a > with nothing to show", "write > and a text", line)
            self._shown = None

    def _add(self, step: Step, where: tuple[int, int]) -> None:
        self._steps.append(step)
        self._where.append(where)


def _plain(text: str) -> str:
    """Text as it is said or shown: no comments, no escapes, one space where there were more."""
    text = _ESCAPED.sub(r"\1", text.replace(_GONE, ""))
    return _SPACES.sub(" ", text).strip()
