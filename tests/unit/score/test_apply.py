"""A person's choices: what is left of a script is a whole script."""

from __future__ import annotations

from feltsense.score.apply import with_choices
from feltsense.score.choices import Choices
from feltsense.script.steps import Bell, Breathe, Focus, Pattern, Say, Step, Wait
from tests.unit.script.writing import exercise

BODY = """\
# Arriving
[bell start] Look. [6]
# Hands {region=hands}
Hands. [6]
# One hand {region=left-hand}
One. [6]
# Around
Around. [6] [focus chest] Chest. [6] [ask noticing] [focus feet] Feet. [6]
# Late {from=8}
Late. [6]
# Heart {region=heart}
Heart. [6]
# Back
Back. [focus belly] Belly. [6] [bell end]
"""


def said(*without: str, minutes: float = 3) -> list[str]:
    found = with_choices(exercise(BODY), Choices(without=frozenset(without)), minutes)
    return [step.text[:-1] for part in found.sections for step in part.steps if type(step) is Say]


def steps(body: str, *without: str, holds: bool = True) -> tuple[Step, ...]:
    found = with_choices(exercise(body), Choices(without=frozenset(without), holds=holds), 3)
    return tuple(step for part in found.sections for step in part.steps)


def test_nothing_chosen_leaves_it_all_but_what_comes_later() -> None:
    everything = ["Look", "Hands", "One", "Around", "Chest", "Feet", "Heart", "Back", "Belly"]
    assert said() == everything
    assert said(minutes=7.9) == everything
    assert "Late" in said(minutes=8)


def test_leaving_out_a_region_leaves_out_its_sections_and_those_of_its_parts() -> None:
    assert said("hands") == ["Look", "Around", "Chest", "Feet", "Heart", "Back", "Belly"]
    assert said("left-hand") == [
        *("Look", "Hands", "Around", "Chest", "Feet", "Heart", "Back", "Belly")
    ]


def test_leaving_out_a_region_leaves_out_where_a_section_turns_to_it() -> None:
    """From the focus to the next one, or to the end of the section."""
    assert said("chest") == ["Look", "Hands", "One", "Around", "Feet", "Back", "Belly"]
    assert said("torso", "hands") == ["Look", "Around", "Feet", "Back"]


def test_the_bells_around_a_session_always_ring() -> None:
    assert steps("[focus chest] [bell start] A. [bell interval] B. [6] [bell end]", "chest") == (
        *(Bell("start"), Bell("end")),
    )


def test_without_holds() -> None:
    body = "[breathe 4-4-4-4 x6] [breathe 4-7-8 for 60 s]"
    assert steps(body, holds=False) == (
        Breathe(Pattern(4, 0, 4, 0), cycles=6),
        Breathe(Pattern(4, 0, 8, 0), seconds=60),
    )
    assert steps(body) == (
        Breathe(Pattern(4, 4, 4, 4), cycles=6),
        Breathe(Pattern(4, 7, 8, 0), seconds=60),
    )


def test_a_breath_of_holds_alone_is_gone_without_them() -> None:
    assert steps("A. [3] [breathe 0-4-0-4 x2]", holds=False) == (Say("A."), Wait(3))


def test_a_section_without_anything_left_is_gone() -> None:
    body = "# A\n[focus chest] A. [6]\n# B\nB. [6] [focus feet]"
    found = with_choices(exercise(body), Choices(without=frozenset({"chest"})), 3)
    assert [part.title for part in found.sections] == ["B"]
    assert found.sections[0].steps == (Say("B."), Wait(6), Focus("feet"))
