"""The first lines for a note keep to the rules of evidence.md, section 5."""

from __future__ import annotations

import re

import pytest

from feltsense.feeling.prompts import LIGHT, PROMPTS, Prompt, prompt_after, prompt_named

BANNED = re.compile(
    r"\b(just|simply|relax|let go|surrender|deep breath|you will feel|trauma|remember|childhood"
    r"|worst|should|must)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.line)
def test_wording(prompt: Prompt) -> None:
    said = f"{prompt.line}. {prompt.more} {LIGHT}"
    assert not BANNED.search(said)
    for sentence in re.split(r"[.!?]", said):
        assert len(sentence.split()) <= 14


def test_one_after_the_other_in_a_round() -> None:
    line, seen = "", []
    for _ in PROMPTS:
        line = prompt_after(line).line
        seen.append(line)
    assert seen == [prompt.line for prompt in PROMPTS]
    assert prompt_after(line) == PROMPTS[0]


def test_one_that_is_not_ours_is_shown_as_it_is() -> None:
    assert prompt_named("What was for lunch?") == Prompt("What was for lunch?", "")
    assert prompt_named(PROMPTS[2].line) == PROMPTS[2]
