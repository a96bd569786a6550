"""Another language in the real app: chosen in the settings, and there when it opens again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, desktop_missing, feltsense

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]


def test_it_opens_again_in_the_language_that_was_chosen(screen: Desktop, tmp_path: Path) -> None:
    arguments = ["--data", str(tmp_path / "data")]
    with feltsense(arguments, screen.environment, tmp_path / "log"):
        screen.find("Settings", "check box", 60)
        screen.focus_window()
        screen.press("ctrl+comma")
        screen.find("Find a setting")
        screen.type("idioma")
        screen.click("Deutsch", "check box")
        screen.click("Close and open it again", "push button")
        screen.find("Einstellungen", "check box", 60)
        kept = json.loads((tmp_path / "data" / "settings.json").read_text())
        assert kept["language"] == "de"
        # A session in it: the exercise is told in German, and so is what is asked before it.
        screen.click("Füße und Stuhl", "push button", 60)
        screen.click("Beginnen", "push button")
        screen.click("Alles überspringen", "push button")
        screen.find("Ankommen", seconds=60)
        screen.find("Anhalten", "push button")
        screen.click("Hilfe jetzt", "push button")
        screen.find("Menschen, die antworten")
