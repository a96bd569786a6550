"""Each kind of step: the script and what comes of it."""

from __future__ import annotations

import pytest

from feltsense.script.steps import Ask, Bell, Breathe, Focus, Pattern, Say, Show, Step, Wait
from tests.unit.script.writing import BODY_LINE, exercise, steps


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Hello.", (Say("Hello."),)),
        ("Hello,\nagain.", (Say("Hello, again."),)),
        ("Hello,\n\n\nagain.  And \t more.", (Say("Hello, again. And more."),)),
        ("One. [6] Two.", (Say("One."), Wait(6), Say("Two."))),
        ("One. [0.5][600] [ 4.5 ]", (Say("One."), Wait(0.5), Wait(600), Wait(4.5))),
        ("[=3][=0.5][= 600]", (Wait(3, False), Wait(0.5, False), Wait(600, False))),
        (
            "[bell start] [bell interval]\n[bell end]",
            (Bell("start"), Bell("interval"), Bell("end")),
        ),
        ("[breathe 4-0-6-0 for 60 s]", (Breathe(Pattern(4, 0, 6, 0), seconds=60),)),
        ("[breathe 4-6 for 60s]", (Breathe(Pattern(4, 0, 6, 0), seconds=60),)),
        ("[breathe 4-6 for 1.5 min]", (Breathe(Pattern(4, 0, 6, 0), seconds=90),)),
        ("[breathe 4-7-8 x4]", (Breathe(Pattern(4, 7, 8, 0), cycles=4),)),
        ("[breathe 4-4-4-4 x6]", (Breathe(Pattern(4, 4, 4, 4), cycles=6),)),
        ("[breathe 5.5-5.5 x1]", (Breathe(Pattern(5.5, 0, 5.5, 0), cycles=1),)),
        ("[breathe 0-0-0-60 x1]", (Breathe(Pattern(0, 0, 0, 60), cycles=1),)),
        ("[focus left-hand]", (Focus("left-hand"),)),
        ("[ask noticing] [ask numb]", (Ask("noticing"), Ask("numb"))),
        ("[ask numb, and wait]", (Ask("numb", waits=True),)),
        ("[ask noticing ,  and\twait]", (Ask("noticing", waits=True),)),
        ("> A word", (Show("A word"),)),
        (">A word\n> and more\n", (Show("A word and more"),)),
        ("> One\n\n> Two", (Show("One"), Show("Two"))),
        ("Say.\n> Show\nSay on.", (Say("Say."), Show("Show"), Say("Say on."))),
        (r"A \[6\] and \\ and \x.", (Say(r"A [6] and \ and \x."),)),
        ("\\# No heading\n[2]\n\\> no quote", (Say("# No heading"), Wait(2), Say("> no quote"))),
        (r"Not a \<!-- comment.", (Say("Not a <!-- comment."),)),
        ("A <!-- not --> line.", (Say("A line."),)),
        ("Wo<!-- not -->rd.", (Say("Word."),)),
        ("One <!-- a\nb [9]\n# c --> two. [3]", (Say("One two."), Wait(3))),
        ("> Shown <!-- not\nthis --> \nSaid.", (Show("Shown"), Say("Said."))),
        ("[6 <!-- why six -->]", (Wait(6),)),
        ("5 - 4 - 3 -- and {braces} and #1 and a > b.", None),
        ("Two words with no-break\u00a0space: « là »", None),
    ],
)
def test_what_is_written_is_what_comes(body: str, expected: tuple[Step, ...] | None) -> None:
    assert steps(body) == (expected or (Say(body),))


def test_headings_make_sections() -> None:
    """What stands before the first heading belongs to a section called like the exercise."""
    found = exercise(
        "Before.\n"
        "# Hands {region=hands}\n[3]\n"
        "# Chest {region=chest from=8 optional}\n[3]\n"
        "# Wide {weight=1.5 from=2.5}\n[3]\n"
        "# Apart { region = feet , optional }\n[3]\n"
        "# Empty\n"
        r"# \# A \[literal\] \{title\}" + "\n[3]\n"
    )
    assert [
        (
            part.title,
            part.region,
            part.from_minutes,
            part.optional,
            part.weight,
            part.line - BODY_LINE,
        )
        for part in found.sections
    ] == [
        ("Trial", None, 0, False, 1, 0),
        ("Hands", "hands", 0, False, 1, 1),
        ("Chest", "chest", 8, True, 1, 3),
        ("Wide", None, 2.5, False, 1.5, 5),
        ("Apart", "feet", 0, True, 1, 7),
        ("Empty", None, 0, False, 1, 9),
        ("# A [literal] {title}", None, 0, False, 1, 10),
    ]


def test_nothing_before_the_first_heading_makes_no_section() -> None:
    assert [part.title for part in exercise("\n\n<!-- x -->\n\n# One\n[3]").sections] == ["One"]


def test_steps_know_where_they_stand() -> None:
    """Comments of many lines move nothing."""
    body = "<!-- a\nb -->\n# One\n  Hello. [6] <!-- c\n--> There.\n> Shown\n"
    (section,) = exercise(body).sections
    places = [(line - BODY_LINE, column) for line, column in section.where]
    assert section.steps == (Say("Hello."), Wait(6), Say("There."), Show("Shown"))
    assert places == [(3, 3), (3, 10), (4, 5), (5, 1)]
