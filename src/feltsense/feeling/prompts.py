"""First lines for a note, one at a time and never compulsory (evidence.md 1.3, R2).

They ask for what is here now, never for what happened. Own wording, by evidence.md section 5.
"""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.language import tr

LIGHT = tr("You can keep this light.")
"""Stands with every prompt."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A line to begin with, which is stored with the note, and `more` to say what it may mean."""

    line: str
    more: str


PROMPTS: tuple[Prompt, ...] = (
    Prompt(
        tr("What I noticed"),
        tr("A sound, a colour, something under your hand, or very little. Any of it counts."),
    ),
    Prompt(
        tr("What I didn't feel"),
        tr("Something that stayed away, or came from far off. That may be written down, too."),
    ),
    Prompt(
        tr("A boundary I could hold kindly"),
        tr("One small no, or one small not now. Nobody has to hear of it today."),
    ),
    Prompt(
        tr("Step back from / turn towards"),
        tr(
            "One thing you might step back from a little. One you might turn towards, even briefly."
        ),
    ),
    Prompt(
        tr("A letter I won't send"),
        tr("A few words to somebody or something. It need not tell what happened."),
    ),
)


def prompt_after(line: str) -> Prompt:
    """The prompt that follows the one with this line, in a round; the first for any other."""
    lines = [prompt.line for prompt in PROMPTS]
    place = lines.index(line) + 1 if line in lines else 0
    return PROMPTS[place % len(PROMPTS)]


def prompt_named(line: str) -> Prompt:
    """The prompt with this line; one that is not ours (any more) has nothing more to say."""
    return next((prompt for prompt in PROMPTS if prompt.line == line), Prompt(line, ""))
