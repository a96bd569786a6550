"""A session taken along by keyboard alone, in the real window: the file is what `render` writes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, desktop, desktop_missing, feltsense
from tests.sound_files import read_told

WHY_NOT = desktop_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop here: {WHY_NOT}"),
]

SCRIPT = """---
title: Short and real
kind: grounding
summary: For the tests.
minutes: [0.75, 0.75, 30]
---
# Arriving
[bell start]
Look around the room, as slowly as you like. [2]
# Back
Whatever you noticed, you can stop there. [2]
[bell end]
"""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "desktop") as running:
        yield running


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "exercises").mkdir(parents=True)
    (folder / "exercises" / "short.md").write_text(SCRIPT, encoding="utf-8")
    return folder


def test_a_session_is_taken_along_by_keyboard(screen: Desktop, data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "music"
    folder.mkdir()
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        screen.find("Short and real", "push button", 30)
        screen.focus_window()
        screen.go_to("Short and real")
        screen.press("Return")
        screen.find("Guided by", "label")
        screen.go_to("Take it along as a sound file")
        screen.press("Return")
        screen.find("What kind of file", "label")
        screen.go_to("Small, for a phone")
        screen.press("Down")  # the next kind, Ogg Vorbis
        screen.go_to("Choose where to save")
        screen.press("Return")
        screen.find("File name", seconds=20)
        screen.press("ctrl+a")
        screen.type(str(folder / "mine"))
        screen.press("Return")
        screen.find("Saved as", "label", 60)
        screen.focus_window()  # as a window manager would, when the dialog is gone
        screen.go_to("Back")
        screen.press("Return")
        screen.find("Guided by", "label")

    arguments = ["--data", str(data), "render", "own/short", "-o", str(tmp_path / "own.ogg")]
    captions = ["--captions", str(tmp_path / "own.vtt")]
    subprocess.run([sys.executable, "-m", "feltsense", *arguments, *captions], check=True)
    assert sorted(path.name for path in folder.iterdir()) == ["mine.ogg", "mine.vtt"]
    assert (folder / "mine.ogg").read_bytes() == (tmp_path / "own.ogg").read_bytes()
    assert (folder / "mine.vtt").read_bytes() == (tmp_path / "own.vtt").read_bytes()
    told = read_told(folder / "mine.ogg")
    assert told.tags["FELTSENSE_EXERCISE"] == "own/short"
    assert [title for _, title in told.chapters] == ["Arriving", "Back"]
