"""The page "Settings" in the real app, by keyboard: found, chosen, kept, and there again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]


def test_what_is_chosen_holds_and_is_there_again(screen: Desktop, tmp_path: Path) -> None:
    arguments = ["--data", str(tmp_path / "data")]
    with feltsense(arguments, screen.environment, tmp_path / "log") as app:
        screen.find("Settings", "check box", 60)
        screen.focus_window()
        screen.press("ctrl+comma")
        screen.find("Find a setting")
        screen.type("come back")
        screen.find("Sounds", "check box")
        assert not [each for each in screen.controls() if each.name == "Pregnancy"]
        screen.go_to("Feet")
        screen.press("Right", "Right", "Right")
        assert wait_for(lambda: "Sounds" in [c.name for c in screen.focused()] or None, 10)
        screen.press("ctrl+q")
        assert wait_for(app.poll, 30) == 0, (tmp_path / "log").read_text()
    kept = json.loads((tmp_path / "data" / "settings.json").read_text())
    assert kept["care"]["anchor"] == "sounds" and kept["window"]

    with feltsense(arguments, screen.environment, tmp_path / "log"):
        screen.find("Settings", "check box", 60)
        screen.focus_window()
        screen.press("ctrl+comma")
        chosen = screen.find("Sounds", "check box")
        assert "checked" in chosen.states


def test_hiding_takes_a_session_from_the_screen_and_pauses_it(
    screen: Desktop, tmp_path: Path
) -> None:
    arguments = ["--data", str(tmp_path / "data")]
    with feltsense(arguments, screen.environment, tmp_path / "log"):
        screen.click("Feet and chair", "push button", 60)
        screen.click("Begin", "push button")
        screen.click("Skip all", "push button")
        screen.find("Pause", "push button", 60)
        screen.focus_window()
        screen.press("ctrl+h")
        # There is no window manager here that would take it away; it has paused all the same.
        screen.find("Arriving (paused)")
