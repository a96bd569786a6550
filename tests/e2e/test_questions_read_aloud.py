"""What a screen reader finds of a check-in and of the body map, in the real program.

At each screen it is walked round by Tab; what is heard at each stop is compared with a list, and
what can have the focus at all has a name. Inside a group the arrows go on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.gui.session.words_step import QUESTION
from feltsense.journal.journal import Journal
from tests.e2e.desktop import Control, Desktop, desktop_missing, feltsense, wait_for

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]

FOOT = ["Skip the rest (push button)", "Go on (push button)"]
FRAME = ["Open Feltsense (push button)", "Help now (push button)"]


def focused(screen: Desktop) -> Control | None:
    """Where the keyboard is: the innermost that says so; rows of a list always have one."""
    found = screen.focused()
    inner = [each for each in found if each.role != "list item"] or found
    return inner[-1] if inner else None


def said(control: Control | None) -> str:
    return f"{control.name} ({control.role})" if control else "nothing"


def heard(screen: Desktop, first: str) -> list[str]:
    """Each stop of a walk round by Tab, told from `first` on; all that can be a stop is named."""
    reachable = [each for each in screen.controls() if "focusable" in each.states]
    assert reachable and all(each.name for each in reachable), [
        (each.role, each.x, each.y) for each in reachable if not each.name
    ]
    stops: list[str] = []
    for _ in range(60):
        screen.press("Tab")
        stop = said(focused(screen))
        if stop in stops:
            round_ = stops[stops.index(stop) :]
            assert first in round_, round_
            begin = round_.index(first)
            return round_[begin:] + round_[:begin]
        stops.append(stop)
    raise AssertionError(f"Tab goes round without an end: {stops}")


def names(screen: Desktop, role: str) -> list[str]:
    return [each.name for each in screen.controls() if each.role == role]


def test_a_whole_check_in_is_heard(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with feltsense(["check-in", "--data", str(data)], screen.environment, tmp_path / "log"):
        screen.find(QUESTION)
        screen.focus_window()
        assert heard(screen, "numb (check box)")[:10] == [
            "numb (check box)",
            "something, no name for it (check box)",
            "Find a word (text)",
            "Map (check box)",
            "joyful (check box)",
            "Start with the body (push button)",
            "Skip all (push button)",
            "Go on (push button)",
            *FRAME,
        ]
        chosen = {each.name: each for each in screen.controls() if each.role == "check box"}
        assert {*WORDS, *NOT_FEELING} - {"don't know", "mixed"} <= set(chosen)
        assert chosen["numb"].description == NOT_FEELING["numb"].cue
        assert all(chosen[name].description == WORDS[name].cue for name in WORDS)

        screen.go_to("numb")
        screen.press("Right", "Right")
        assert said(focused(screen)) == "flat (check box)"
        screen.press("space")
        assert "checked" in screen.find("flat", "check box").states

        screen.type("tir")
        found = screen.find("Find a word", "text")
        assert "focused" in found.states
        screen.press("Return", "ctrl+Return")
        screen.find("How strong is it?")
        assert heard(screen, "0, not at all, right now (radio button)")[:7] == [
            "0, not at all, right now (radio button)",
            "Where is it: tired? (check box)",
            "Back (push button)",
            *FOOT,
            *FRAME,
        ]
        cells = [each for each in screen.controls() if each.role == "radio button"]
        assert [each.name for each in cells][5] == "5, clearly there"
        assert {each.description for each in cells} == {"How strong: tired"}

        screen.press("ctrl+Return")
        screen.find("Is there something in the body?")
        assert heard(screen, "Nothing I can find (check box)")[:7] == [
            "Nothing I can find (check box)",
            "whole body (check box)",
            "Back (push button)",
            *FOOT,
            *FRAME,
        ]
        assert {"throat", "chest", "hands"} <= set(names(screen, "check box"))

        screen.press("ctrl+Return")
        screen.find("What is around this?")
        assert heard(screen, "sleep (check box)")[:11] == [
            *(
                f"{tag} (check box)"
                for tag in ("sleep", "contact", "meeting", "medication change", "craving")
            ),
            "Add your own (text)",
            "Back (push button)",
            *FOOT,
            *FRAME,
        ]

        screen.press("ctrl+Return")
        screen.find("In numbers, if you like")
        assert heard(screen, "0, I can feel things (radio button)")[:11] == [
            "0, I can feel things (radio button)",
            "0, hardly at all (radio button)",
            "0, fine (radio button)",
            "0, far away or unreal (radio button)",
            "0, cut off (radio button)",
            "Change what is asked (push button)",
            "Back (push button)",
            *FOOT,
            *FRAME,
        ]
        screen.go_to("0, I can feel things")
        screen.press("Left", "Right")  # from ten on to what stands beside it
        assert said(focused(screen)) == "can't tell (radio button)"
        screen.press("ctrl+Return")
        screen.find("Close", "push button")
        assert said(focused(screen)) == "Close (push button)"
        assert wait_for(lambda: Journal(data / "journal", read_only=True).check_ins() or None, 10)
    (check_in,) = Journal(data / "journal", read_only=True).check_ins()
    assert check_in.rating is not None
    assert check_in.rating.scales == {"numb": "can't tell"}


def test_a_body_map_is_painted_by_what_is_heard(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with feltsense(["check-in", "--data", str(data)], screen.environment, tmp_path / "log"):
        screen.find(QUESTION)
        screen.focus_window()
        screen.press("Tab", "space", "Escape")
        screen.find("Paint a body map", "push button")
        screen.press("Tab", "Tab", "space")
        screen.find("Where in the body?")
        picture = screen.find("A body to paint on, front and back", "image")
        assert "focusable" in picture.states
        assert heard(screen, "Standing (check box)")[:7] == [
            "Standing (check box)",
            "A body to paint on, front and back (image)",
            "More here (check box)",
            "A narrow brush (check box)",  # arrows go on to the others
            "Parts of the body, one by one (list)",
            "More (check box)",
            "Leave it, nothing is kept (push button)",
        ]
        screen.go_to("Parts of the body, one by one")
        screen.type("hands")
        screen.press("space")
        assert screen.find("hands: more")
        described = screen.find("A body to paint on, front and back", "image").description
        assert "hands" in described
        screen.press("ctrl+z")
        assert wait_for(lambda: "hands: more" not in names(screen, "list item") or None, 10)
        screen.press("space", "space", "space")  # more, less, numb
        assert screen.find("hands: numb")
        screen.press("ctrl+Return")
        assert wait_for(lambda: Journal(data / "journal", read_only=True).body_maps() or None, 20)
    (kept,) = Journal(data / "journal", read_only=True).body_maps()
    assert kept.regions["hands"] == {"numb": 1.0}
