"""A person's choices: what is left of a script is a whole script."""

from __future__ import annotations

from dataclasses import replace

from feltsense.score.apply import anchor_of, with_choices
from feltsense.score.choices import Choices
from feltsense.script.own_words import OWN as OWN_WORDS
from feltsense.script.own_words import own_line
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


OWN = "# Arriving\nLook. [6] [eyes] [4]\n# A hand {touch}\nA hand. [6]\n# Back\n[anchor] [6]"


def own(**choices: object) -> list[str]:
    found = with_choices(exercise(OWN), Choices(**choices), 3)  # type: ignore[arg-type]
    return [step.text for part in found.sections for step in part.steps if type(step) is Say]


def test_what_is_the_listeners_to_choose_has_the_usual_lines_at_first() -> None:
    look, eyes, hand, anchor = own()
    assert (look, hand) == ("Look.", "A hand.")
    assert "stay open" in eyes and "close" not in eyes
    assert "feet" in anchor


def test_the_anchor_and_the_eyes_are_those_that_were_chosen() -> None:
    assert "sound" in own(anchor="sounds")[-1]
    assert "close" in own(eyes="either")[1]
    in_german = replace(exercise(OWN), language="de-AT")
    found = with_choices(in_german, Choices(anchor="hands"), 3)
    assert [step.text for step in found.sections[-1].steps if type(step) is Say] == [
        own_line("anchor", "hands", "de")
    ]


def test_an_anchor_whose_region_is_left_out_gives_way_to_one_outside() -> None:
    assert anchor_of(Choices()) == "feet"
    assert anchor_of(Choices(without=frozenset({"feet"}))) == "sight"
    assert anchor_of(Choices(anchor="hands", without=frozenset({"left-hand"}))) == "hands"
    assert "see" in own(without=frozenset({"feet"}))[-1]


def test_without_touch_its_sections_are_left_out() -> None:
    assert "A hand." not in own(touch=False)


def test_every_line_that_may_be_chosen_is_there_in_every_language() -> None:
    for language in ("en", "de", "es"):
        for what, names in OWN_WORDS.items():
            lines = {own_line(what, name, language) for name in names}
            assert len(lines) == len(names)
            assert own_line(what, "", language) == own_line(what, names[0], language)
    assert own_line("eyes", "", "pl") == own_line("eyes", "", "en")
