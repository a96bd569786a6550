"""Short scripts for tests: a whole front matter, and whatever body a test is about."""

from __future__ import annotations

from feltsense.script.parse import parse
from feltsense.script.problems import Problem, ScriptError
from feltsense.script.steps import Exercise, Step

FRONT = """\
---
title: Trial
kind: body-scan
summary: Only for a test.
minutes: [1, 2, 4]
---
"""
"""The front matter; a body below it begins on line BODY_LINE."""

BODY_LINE = 7


def script(body: str = "# One\nHello. [6]\n", **front: str) -> str:
    """A whole script of `body`; a keyword adds a key to the front matter or replaces one."""
    lines = FRONT.splitlines()[1:-1]
    for key, value in front.items():
        lines = [line for line in lines if not line.startswith(f"{key}:")]
        lines.append(f"{key}: {value}")
    return "\n".join(["---", *lines, "---", body])


def exercise(body: str = "# One\nHello. [6]\n", **front: str) -> Exercise:
    """The Exercise of such a script."""
    return parse(script(body, **front), "trial.md", "trial")


def steps(body: str) -> tuple[Step, ...]:
    """All steps of a body, whatever its sections."""
    return tuple(step for section in exercise(body).sections for step in section.steps)


def problems(text: str) -> tuple[Problem, ...]:
    """What is wrong with a script; nothing where it is whole."""
    try:
        parse(text, "trial.md")
    except ScriptError as error:
        return error.problems
    return ()
