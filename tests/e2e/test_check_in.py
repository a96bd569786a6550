"""Check-ins by keyboard alone: the real program under Xvfb, and what is in its journal afterwards.

Each prints how many keys were pressed and how long it took, from the questions being there to the
last key; `pytest -s` shows it. Only what is stored is asserted.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import Popen

import pytest

from feltsense.feeling.ratings import CANT_TELL, SOMETHING, Felt, Rating, Sensation
from feltsense.gui.check_in.done_view import KEPT
from feltsense.gui.check_in.sensation_step import EVERYWHERE
from feltsense.gui.check_in.sensation_step import QUESTION as BODY
from feltsense.gui.session.words_step import QUESTION
from feltsense.journal.journal import Journal
from feltsense.journal.records import CheckIn
from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]


class Keyboard:
    """The keyboard of `screen`, and how many keys were pressed on it."""

    def __init__(self, screen: Desktop) -> None:
        self._screen = screen
        self.pressed = 0
        self._began = time.monotonic()

    def press(self, *keys: str) -> None:
        self._screen.press(*keys)
        self.pressed += len(keys)

    def type(self, text: str) -> None:
        self._screen.type(text)
        self.pressed += len(text)

    def tell(self, what: str) -> None:
        print(f"\n{what}: {self.pressed} keys, {time.monotonic() - self._began:.1f} s")


@contextmanager
def asked(
    screen: Desktop, data: Path, log: Path, first: str = QUESTION
) -> Iterator[tuple[Keyboard, Popen[str]]]:
    """`feltsense check-in`, with its `first` question on the screen and the keyboard at it."""
    with feltsense(["check-in", "--data", str(data)], screen.environment, log) as program:
        screen.find(first, "label")
        screen.focus_window()
        yield Keyboard(screen), program


def stored(data: Path) -> tuple[CheckIn, ...]:
    return Journal(data / "journal", read_only=True).check_ins()


def the_rating(data: Path) -> Rating:
    (check_in,) = stored(data)
    assert check_in.rating is not None
    return check_in.rating


def closes(program: Popen[str]) -> None:
    """It closes by itself, and all is well."""
    assert wait_for(program.poll, 20) == 0


def test_a_whole_check_in(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with asked(screen, data, tmp_path / "log") as (keys, program):
        keys.press("Tab")  # to the answers
        keys.type("tir")
        keys.press("Return")
        keys.type("tens")
        keys.press("Return", "ctrl+Return")
        keys.press("Tab", "6", "Tab", "Tab", "3", "ctrl+Return")  # how strong, past where
        keys.press("ctrl+Return")  # past the body
        keys.press("Tab", "Right", "Right", "space", "ctrl+Return")  # a meeting
        keys.press("Tab", "7", "Tab", "2", "Tab", "4", "ctrl+Return")
        keys.tell("two words with their strengths, a tag, three scales")
        screen.find("Close", "push button")
        (check_in,) = stored(data)
        assert check_in.rating is not None and check_in.tags == ("meeting",)
        assert check_in.rating.felt == (Felt("tired", 6), Felt("tense", 3))
        assert check_in.rating.scales == {"numb": 7, "body": 2, "hard": 4}
        assert check_in.rating.moment == "check-in" and check_in.at == check_in.rating.at
        assert any(control.name == KEPT for control in screen.controls())
        keys.press("Return")
        closes(program)


def test_a_whole_check_in_without_a_tab(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with asked(screen, data, tmp_path / "log") as (keys, program):
        keys.type("tir")
        keys.press("Return")
        keys.type("tens")
        keys.press("Return", "Return")
        keys.press("6", "Return", "1", "0", "Return")  # how strong
        keys.press("Return", "Return")  # past the body and the tags
        keys.press("7", "Return", "t", "Return", "4", "Return")
        keys.press("8", "Return", "5", "Return")  # two of them once a day
        keys.tell("two words with their strengths, five scales, no Tab")
        screen.find("Close", "push button")
        rating = the_rating(data)
        assert rating.felt == (Felt("tired", 6), Felt("tense", 10))
        assert rating.scales == {"numb": 7, "body": CANT_TELL, "hard": 4, "here": 8, "close": 5}
        keys.press("Return")
        closes(program)


def test_every_answer_of_a_strength_and_its_place_has_a_name(
    screen: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with asked(screen, data, tmp_path / "log") as (keys, program):
        keys.type("no name")
        keys.press("Return", "Return")
        screen.find("5, clearly there", "radio button")
        cells = [each for each in screen.controls() if each.role == "radio button"]
        assert len(cells) == 11
        assert {each.description for each in cells} == {"How strong: something, no name for it"}
        assert screen.find("Where is it: something, no name for it?", "check box")
        keys.press("Tab", "5", "Tab", "Tab", "Right", "space")  # a place, the second one
        assert "checked" in screen.find("head", "check box").states
        assert all(
            each.name
            for each in screen.controls()
            if "focusable" in each.states and each.role != "scroll pane"
        )
        keys.press("Escape")
        screen.find("Close", "push button")
        assert the_rating(data).felt == (Felt(SOMETHING, 5, ("head",)),)
        keys.press("Return")
        closes(program)


def test_numb_is_three_keys(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with asked(screen, data, tmp_path / "log") as (keys, program):
        keys.press("Tab", "space", "Escape")
        keys.tell("numb, and nothing else")
        screen.find("Close", "push button")
        assert the_rating(data).answers == ("numb",)
        keys.press("Escape")
        closes(program)


def test_the_body_first_and_tags(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with asked(screen, data, tmp_path / "log") as (keys, program):
        keys.press("alt+b")
        keys.press("Tab", "space", "ctrl+Return")  # nothing that can be found
        keys.press("Tab", "space", "ctrl+Return")  # numb
        keys.press("Tab", "space", "Tab", "Tab", "Tab", "Tab", "Tab")  # sleep, and the field
        keys.type("the choir")
        keys.press("Escape")
        keys.tell("nothing in the body, numb, two tags, one of them typed")
        screen.find("Close", "push button")
        (check_in,) = stored(data)
        assert check_in.rating is not None
        assert check_in.rating.sensations == (Sensation(EVERYWHERE, ("nothing",)),)
        assert check_in.rating.answers == ("numb",)
        assert check_in.tags == ("sleep", "the choir")
        keys.press("Return")
        closes(program)
    with asked(screen, data, tmp_path / "log again", BODY) as (keys, program):  # as chosen before
        keys.press("Escape")
        closes(program)
    assert len(stored(data)) == 1


def test_a_crash_takes_nothing(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with asked(screen, data, tmp_path / "log") as (keys, program):
        keys.press("Tab", "space")
        assert wait_for(lambda: stored(data) or None, 10)
        program.kill()
        program.wait(10)
    assert the_rating(data).answers == ("numb",)
    with asked(screen, data, tmp_path / "log again") as (keys, program):  # and it opens as before
        keys.press("Escape")
        closes(program)
    assert len(stored(data)) == 1


def test_the_running_app_is_asked_and_stays(screen: Desktop, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log") as whole:
        screen.find("Check in", "push button")
        screen.focus_window()
        with feltsense(
            ["check-in", "--data", str(data)], screen.environment, tmp_path / "log 2"
        ) as second:
            closes(second)
        screen.find(QUESTION, "label")
        keys = Keyboard(screen)
        keys.press("Tab", "space", "Escape", "Return")
        screen.find("Check in", "push button")  # home again
        keys.press("ctrl+i")
        screen.find(QUESTION, "label")
        keys.press("Escape")
        screen.find("Check in", "push button")
        assert whole.poll() is None
    assert the_rating(data).answers == ("numb",)
