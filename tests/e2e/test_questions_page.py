"""The page "Questions" in the real app, by keyboard alone: set, and there at the next start."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

HOW_NUMB = "How numb or shut off do you feel right now?"
ROLES = {"check box", "push button", "radio button", "slider", "text"}


def stored(data: Path) -> dict[str, Any]:
    file = data / "settings.json"
    questions = json.loads(file.read_text()).get("questions", {})
    assert isinstance(questions, dict)
    return questions


def test_what_is_set_by_keyboard_is_there_at_the_next_start(
    screen: Desktop, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    screen.environment["FELTSENSE_STATE"] = str(tmp_path / "state")
    arguments = ["--data", str(data)]
    with feltsense(arguments, screen.environment, tmp_path / "log"):
        screen.find("Questions", "check box", 40)
        screen.focus_window()
        screen.go_to("Questions")
        screen.press("space")
        assert wait_for(
            lambda: [each.name for each in screen.focused()][:1] == [HOW_NUMB] or None, 10
        )
        screen.press("space")

        screen.go_to("Add a word")
        screen.press("Return")
        screen.type("homesick")
        screen.press("Tab")
        screen.type("far from where I belong")
        screen.press("Tab", "Right")  # on the map
        screen.press("space", "Tab", "Left", "Left", "Tab", "Next")
        screen.go_to("Save")
        screen.press("space")
        screen.find("Change: homesick", "push button")
        controls = [
            control
            for control in screen.controls()
            if "focusable" in control.states and control.role in ROLES
        ]
        assert len(controls) > 15 and all(control.name for control in controls)
        assert wait_for(lambda: True if stored(data).get("own_words") else None, 10)
    assert stored(data)["own_words"] == [
        {
            "name": "homesick",
            "cue": "far from where I belong",
            "valence": -0.1,
            "arousal": -0.25,
        }
    ]
    assert stored(data)["scales"] == ["body", "hard"]

    with feltsense(arguments, screen.environment, tmp_path / "log"):
        screen.click("Questions", "check box", 40)
        row = screen.find("Change: homesick", "push button")
        assert row.description.startswith("far from where I belong")
        switch = screen.find(HOW_NUMB, "check box")
        assert "checked" not in switch.states
    assert "Traceback" not in (tmp_path / "log").read_text()
