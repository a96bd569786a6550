"""One's own voice in the real app: two lines recorded by keyboard, and heard in the session.

The microphone is the monitor of a second sink, into which the "speaker" of the test plays, so
that what the app itself plays is not recorded; what the app plays is recorded at the first.
"""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from tests.e2e.desktop import Desktop, desktop_missing, feltsense, wait_for
from tests.soundserver import SINK, Recorder, SoundServer, sound_server, sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.thorough,
    pytest.mark.skipif(WHY_NOT is not None, reason=f"no real desktop or sound here: {WHY_NOT}"),
]

MOUTH = "feltsense_mouth"

SCRIPT = """---
title: Spoken by me
kind: grounding
summary: For the tests, with three lines.
minutes: [0.5, 0.5, 1]
---
# Arriving
Here is the first of my lines. [3]
And this one is the second. [3]
# Back
Whatever you noticed, you can stop there. [2]
"""


@pytest.fixture
def sound() -> Iterator[SoundServer]:
    with sound_server() as server:
        for command in (
            f"load-module module-null-sink sink_name={MOUTH} rate={RATE} channels=2",
            f"set-default-sink {SINK}",
            f"set-default-source {MOUTH}.monitor",
        ):
            subprocess.run(
                ["pactl", *command.split()],
                env=server.environment | {"PATH": "/usr/bin:/bin"},
                check=True,
                capture_output=True,
            )
        yield server


def voice(frequency: float, seconds: float) -> NDArray[np.float32]:
    """A tone that comes and goes as syllables do, with its own pitch; very quiet at first."""
    t = np.arange(round(seconds * RATE)) / RATE
    syllables = np.clip(np.sin(2 * np.pi * 3 * t) * 3 + 1.5, 0, 1)
    return (0.1 * np.sin(2 * np.pi * frequency * t) * syllables).astype(np.float32)


def speak(screen: Desktop, folder: Path, said: NDArray[np.float32]) -> None:
    """Play `said` into the microphone, with half a second of a quiet room around it."""
    room = np.zeros(RATE // 2, dtype=np.float32)
    file = folder / "said.wav"
    soundfile.write(file, np.concatenate((room, said, room)), RATE, subtype="FLOAT")
    subprocess.run(["paplay", f"--device={MOUTH}", str(file)], env=screen.environment, check=True)


def pitch(heard: NDArray[np.float32]) -> float:
    """The strongest frequency in Hz."""
    spectrum = np.abs(np.fft.rfft(heard[:, 0] * np.hanning(len(heard))))
    return float(np.argmax(spectrum) * RATE / len(heard))


def index(data: Path) -> dict[str, dict[str, object]]:
    file = data / "exercises" / "mine.voice" / "index.json"
    clips: dict[str, dict[str, object]] = {}
    if file.exists():
        clips = json.loads(file.read_text(encoding="utf-8"))["clips"]
    return clips


def are_kept(data: Path, count: int) -> bool | None:
    return len(index(data)) == count or None


def length_of_first(data: Path) -> object:
    """The frames of the recording of the first line."""
    (first,) = [each for each in index(data).values() if "first" in str(each["text"])]
    return first["frames"]


def test_two_lines_are_recorded_and_the_session_speaks_them(
    screen: Desktop, sound: SoundServer, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    (data / "exercises").mkdir(parents=True)
    (data / "exercises" / "mine.md").write_text(SCRIPT, encoding="utf-8")
    recorder = Recorder(sound, tmp_path / "recorded.raw")
    with recorder, feltsense(["--data", str(data)], screen.environment, tmp_path / "log"):
        screen.find("Spoken by me", "push button", 30)
        screen.focus_window()
        screen.click("Spoken by me", "push button")
        screen.click("Record it in your own voice", "push button")
        screen.find("0 of 3 recorded", "label")

        for number, frequency in ((1, 440.0), (2, 660.0)):
            screen.find("Not recorded", "label")
            screen.press("space")
            screen.find("Stop recording", "push button")
            screen.find("Recording.", "label")
            speak(screen, tmp_path, voice(frequency, 2.0))
            screen.press("space")
            screen.find(f"{number} of 3 recorded", "label")
            assert wait_for(partial(are_kept, data, number), 10)
            screen.press("n")

        # A second take of the first line, and the earlier one brought back.
        screen.press("p", "p")
        screen.find("Record again", "push button")
        length = length_of_first(data)
        screen.press("space")
        screen.find("Recording.", "label")
        speak(screen, tmp_path, voice(880.0, 1.0))
        screen.press("space")
        screen.click("Bring back the earlier one", "push button")
        assert wait_for(lambda: length_of_first(data) == length or None, 10)

        # Listening is heard, and recorded nowhere.
        before = recorder.frames
        screen.press("l")
        screen.find("Playing", "label")
        screen.find("Recorded, 2 seconds", "label")
        listened = recorder.samples()[before:]
        assert pitch(listened) == pytest.approx(440, abs=3)

        screen.click("Back", "push button")
        screen.find("Guided by", "label")
        before = recorder.frames
        screen.click("Begin: Spoken by me", "push button")
        screen.click("Skip all", "push button")
        screen.find("Here is the first", seconds=30)
        screen.find("Afterwards", "label", 70)
        time.sleep(0.5)
        heard = recorder.samples()[before:]
        left_over = [path.name for path in data.iterdir() if path.name.startswith(".recording")]

    assert left_over == []
    assert len(index(data)) == 2
    clips = sorted(index(data).values(), key=lambda each: "first" not in str(each["text"]))
    # Each was trimmed to what was spoken and a little around it.
    for clip in clips:
        assert 1.9 * RATE < int(str(clip["frames"])) < 2.5 * RATE
    # In the session: the first line, then the second, then one that another voice speaks.
    loud = np.abs(heard).max(axis=1) > 0.01
    begin = int(np.flatnonzero(loud)[0])
    first_line = heard[begin : begin + 2 * RATE]
    assert pitch(first_line) == pytest.approx(440, abs=3)
    rest = heard[begin + 2 * RATE + RATE // 2 :]
    begin = int(np.flatnonzero(np.abs(rest).max(axis=1) > 0.01)[0])
    assert pitch(rest[begin : begin + 2 * RATE]) == pytest.approx(660, abs=3)
    after = rest[begin + 3 * RATE :]
    assert float(np.abs(after).max()) > 0.01
