"""Scripts for tests, and scores as a list to read: a word is a second.

`gives` reads a test's own docstring: after its first paragraph a script, a line `gives`, and the
expected cues, each as second, length, step, and what it holds. Above the script may stand
`minutes: N`, `without: REGION ...` and `no holds`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable

from feltsense.score.choices import Choices
from feltsense.score.cues import RATE, Phase, Score, Silence
from feltsense.score.layout import lay_out
from feltsense.score.listing import step_name
from feltsense.script.parse import parse
from feltsense.script.steps import Ask, Bell, Exercise, Focus, Say, Show

FRONT = "---\ntitle: {title}\nkind: body-scan\nsummary: A test.\nminutes: {minutes}\n{more}---\n"


def a_word_a_second(text: str) -> int:
    return len(text.split()) * RATE


def exercise(
    body: str, minutes: str = "[0.1, 1, 60]", title: str = "Trial", **front: str
) -> Exercise:
    more = "".join(f"{key}: {value}\n" for key, value in front.items())
    return parse(FRONT.format(title=title, minutes=minutes, more=more) + body, "trial.md", "trial")


def laid_out(
    body: str, minutes: float = 1.0, *, without: str = "", holds: bool = True, **front: str
) -> Score:
    choices = Choices(minutes, frozenset(without.split()), holds=holds)
    return lay_out(exercise(body, **front), choices, a_word_a_second)


def listed(score: Score) -> list[str]:
    lines = []
    for cue in score.cues:
        match cue.what:
            case Say(text) | Show(text):
                detail = text
            case Silence(elastic):
                detail = "" if elastic else "exact"
            case Bell(detail) | Focus(detail):
                pass
            case Ask(scale, waits):
                detail = f"{scale}, and wait" if waits else scale
            case Phase(name, cycle, cycles):
                detail = f"{name} {cycle + 1}/{cycles}"
        seconds = f"{round(cue.at / RATE, 3):g} {round(cue.length / RATE, 3):g}"
        lines.append(f"{seconds} {step_name(cue.what)} {detail}".rstrip())
    return lines


def gives(test: Callable[[], None]) -> None:
    """Assert that the script in the docstring of `test` gives the cues below it."""
    _, _, rest = inspect.cleandoc(test.__doc__ or "").partition("\n\n")
    written, _, expected = rest.partition("\ngives\n")
    options = {"minutes": "1", "without": ""}
    holds = True
    body = []
    for line in written.splitlines():
        key, colon, value = line.partition(": ")
        if key in options and colon:
            options[key] = value
        elif line == "no holds":
            holds = False
        else:
            body.append(line)
    score = laid_out(
        "\n".join(body), float(options["minutes"]), without=options["without"], holds=holds
    )
    assert listed(score) == [" ".join(line.split()) for line in expected.splitlines()]
