"""A machine without the PortAudio library: told plainly, and the session goes on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.devices import Kind, find_devices
from feltsense.sound.mix import Mix
from tests.soundserver import until

SAID = "Sound needs the PortAudio library (on Debian and Ubuntu: libportaudio2)."


@pytest.fixture(autouse=True)
def _without_portaudio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What `import sounddevice` does there; the audio process has this process' import path.
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    monkeypatch.syspath_prepend(tmp_path)


def test_the_doctor_is_told() -> None:
    assert find_devices(Kind.OUTPUTS).problem == SAID


def test_the_session_goes_on() -> None:
    output = AudioOutput()
    try:
        output.load(Mix(100 * RATE, []))
        output.play(RATE, time.monotonic_ns())
        until(lambda: bool(output.health().message), "the message")
        assert not output.health().sounding
        assert output.health().message == f"{SAID} The captions go on."
        begun = time.monotonic_ns()
        first = output.heard_frame(begun)
        assert output.heard_frame(begun + 2_000_000_000) == pytest.approx(first + 2 * RATE, abs=1)
        assert output.pid is None
    finally:
        output.close()
        assert output.wait_closed()
