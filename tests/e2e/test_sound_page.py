"""The sound as a person sets it: the page, the sample, and the panel within a session.

A real window on a real screen, by keyboard; what is heard is recorded at the sink.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import RATE, Recorder, SoundServer, sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

SCRIPT = """---
title: Rain and words
kind: grounding
summary: For the tests.
minutes: [1, 1, 2]
ambience: rain
---
# Arriving
[bell start]
Look around the room, as slowly as you like. [20]
"""

HEARD, SILENT = 1e-3, 1e-6


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "exercises").mkdir(parents=True)
    (folder / "exercises" / "rain.md").write_text(SCRIPT, encoding="utf-8")
    return folder


def settings(data: Path) -> dict[str, Any]:
    file = data / "settings.json"
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}


def loudness(recorder: Recorder) -> float:
    """The peak of the last 0.4 s at the sink."""
    return float(np.abs(recorder.samples()[-int(0.4 * RATE) :]).max())


def soon(is_so: Callable[[], bool], what: str, seconds: float = 20) -> None:
    assert wait_for(lambda: is_so() or None, seconds), what


def test_the_sample_is_as_loud_as_it_is_set_and_all_is_remembered(
    screen: Desktop, sound: SoundServer, data: Path, tmp_path: Path
) -> None:
    with (
        Recorder(sound, tmp_path / "heard") as recorder,
        feltsense(["--data", str(data)], screen.environment, tmp_path / "log"),
    ):
        screen.find("Rain and words", "push button", 40)
        screen.focus_window()
        screen.find("Settings", "check box", 60)  # the last way at the foot: nothing moves then
        screen.click("Sound", "check box")
        volume = screen.find("Volume: all of it", "slider")
        assert volume.description == "as it is meant"
        # The sound system was asked in the background.
        usual = screen.find("The usual one", "radio button")
        assert "checked" in usual.states
        screen.find("default", "radio button")
        screen.go_to("Listen")
        screen.press("space")
        screen.find("Stop", "push button")
        screen.find("Look around the room", "label")
        soon(lambda: loudness(recorder) > HEARD, "the sample is not heard")
        # Silence is silence, and the sample goes on.
        screen.go_to("Volume: all of it", "shift+Tab")
        screen.press("Home")
        soon(lambda: loudness(recorder) < SILENT, "the quietest setting is not silent", 3)
        assert screen.find("Volume: all of it", "slider").description == "silent"
        screen.find("Stop", "push button")
        screen.press("End")
        soon(lambda: loudness(recorder) > HEARD, "the sound does not come back", 3)
        screen.go_to("Stop")
        screen.press("space")
        screen.find("Listen", "push button")
        soon(lambda: loudness(recorder) < SILENT, "the sample does not stop", 3)
        screen.go_to("Volume: bells", "shift+Tab")
        screen.press("Page_Down")
        screen.go_to("Move up: Captions only")
        screen.press("space")
        soon(lambda: settings(data).get("voices", [""])[-2:-1] == ["none"], "order not kept")
    kept = settings(data)
    assert kept["volumes"]["bells"] == 0.8
    assert kept["volumes"]["master"] == 1.0
    with feltsense(["--data", str(data)], screen.environment, tmp_path / "log-2"):
        screen.find("Rain and words", "push button", 40)
        screen.find("Settings", "check box", 60)  # the last way at the foot: nothing moves then
        screen.click("Sound", "check box")
        assert screen.find("Volume: bells", "slider").description == "80 per cent"
    assert "Traceback" not in (tmp_path / "log").read_text()


def test_within_a_session_it_is_set_without_leaving_it(
    screen: Desktop, sound: SoundServer, data: Path, tmp_path: Path
) -> None:
    with (
        Recorder(sound, tmp_path / "heard") as recorder,
        feltsense(["--data", str(data)], screen.environment, tmp_path / "log"),
    ):
        screen.find("Rain and words", "push button", 40)
        screen.focus_window()
        screen.click("Rain and words", "push button")
        screen.find("As written: rain")
        screen.click("Begin: Rain and words", "push button")
        screen.click("Skip all", "push button")
        screen.find("Pause", "push button")
        soon(lambda: loudness(recorder) > HEARD, "the session is not heard")
        screen.press("v")
        slider = screen.find("Volume: all of it", "slider")
        assert "focused" in slider.states
        screen.press("Home")
        soon(lambda: loudness(recorder) < SILENT, "the session is not silent", 3)
        # It goes on: nothing was paused, skipped or left.
        screen.find("Pause", "push button")
        screen.find("Arriving", "label")
        screen.press("End")
        soon(lambda: loudness(recorder) > HEARD, "the sound does not come back", 3)
        screen.press("space")  # the way out that is needed most works from in here
        screen.find("Go on", "push button")
        soon(lambda: loudness(recorder) < SILENT, "the pause is not silent", 3)
        screen.press("space", "v")
        screen.find("Pause", "push button")
        soon(lambda: all(c.role != "slider" for c in screen.controls()), "the panel stays")
        screen.press("v", "Escape")  # Esc means what it always means
        screen.find("Go on with the session", "push button")
    assert "Traceback" not in (tmp_path / "log").read_text()
