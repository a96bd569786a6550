"""What is wrong in a script, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "advice"]

QUOTED_AT_MOST = 40
"""Characters of a person's text that a message repeats."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake or piece of advice; `line` and `column` are counted from 1.

    As text: `file:line:column: message; hint`, the form that editors jump to.
    """

    file: str
    line: int
    column: int
    message: str
    hint: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        where = f"{self.file or 'script'}:{self.line}:{self.column}:"
        what = f"{self.message}; {self.hint}" if self.hint else self.message
        return f"{where} advice: {what}" if self.severity == "advice" else f"{where} {what}"


class ScriptError(Exception):
    """A script that cannot be used; `problems` holds every mistake, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[ScriptError], tuple[tuple[Problem, ...]]]:
        return (ScriptError, (self.problems,))


def quoted(text: str) -> str:
    """`text` in quotes for a message: on one line, and cut where it is long."""
    line = " ".join(text.split())
    if len(line) > QUOTED_AT_MOST:
        line = line[: QUOTED_AT_MOST - 1] + "…"
    return f'"{line}"'
