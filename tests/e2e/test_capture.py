"""A real microphone as far as the program can tell: the monitor of a private sound server's sink.

What is played there is what should be on the tape, sample by sample.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.capture import FULL, GONE, Capture, State
from feltsense.sound.devices import Kind, find_devices
from tests.soundserver import SoundServer, until

pytestmark = pytest.mark.e2e


SILENT = RATE // 2
"""Frames of silence before the sound: the sink's monitor may miss the first of a stream."""


def chirp() -> NDArray[np.float32]:
    """Two seconds of a rising tone: no stretch of it is like another."""
    t = np.arange(2 * RATE) / RATE
    return (0.4 * np.sin(2 * np.pi * (200 * t + 400 * t**2))).astype(np.float32)


def play(server: SoundServer, folder: Path, sound: NDArray[np.float32]) -> None:
    file = folder / "played.wav"
    soundfile.write(file, np.stack((sound, sound), axis=1), RATE, subtype="FLOAT")
    subprocess.run(["paplay", str(file)], env={**os.environ, **server.environment}, check=True)


def recording(capture: Capture) -> None:
    until(lambda: capture.look() is State.RECORDING, "the microphone")


def test_what_is_played_is_on_the_tape_while_the_output_is_open(
    server: SoundServer, tmp_path: Path
) -> None:
    output = AudioOutput()
    try:
        until(lambda: output.health().sounding, "the audio process")
        capture = Capture(tmp_path, None)
        (folder,) = tmp_path.iterdir()
        assert folder.stat().st_mode & 0o077 == 0
        recording(capture)
        loudest = []
        sound = chirp()
        player = subprocess.Popen(
            ["paplay", "--raw", f"--rate={RATE}", "--channels=1", "--format=float32le"],
            stdin=subprocess.PIPE,
        )
        assert player.stdin is not None
        player.stdin.write(np.concatenate((np.zeros(SILENT, np.float32), sound)).tobytes())
        player.stdin.close()
        while player.poll() is None:
            meter = capture.level()
            assert meter is not None
            loudest.append(meter.peak)
            json.dumps(list(range(500_000)))  # nothing else runs in this process meanwhile
            time.sleep(0.02)
        time.sleep(0.5)
        take = capture.take()
    finally:
        output.close()
        assert output.wait_closed()
    assert take.whole and capture.problem == ""
    assert list(tmp_path.iterdir()) == []
    first = int(np.flatnonzero(np.abs(take.samples) > 1e-4)[0])
    begin = int(np.flatnonzero(np.abs(sound) > 1e-4)[0])
    heard = take.samples[first - begin : first - begin + len(sound)]
    assert len(heard) == len(sound)
    assert np.abs(heard - sound).max() < 1e-6  # bit for bit but for the sum of two channels
    assert loudest and max(loudest) <= 0.41
    assert max(loudest) > 0.2


def test_a_take_ends_by_itself_when_it_is_full(server: SoundServer, tmp_path: Path) -> None:
    capture = Capture(tmp_path, None, most=RATE)
    until(lambda: capture.look() is State.ENDED, "the end of the tape")
    assert capture.problem == FULL
    take = capture.take()
    assert take.whole and len(take.samples) == RATE


@pytest.mark.parametrize("loss", ["server", "process"])
def test_what_was_recorded_before_a_loss_is_offered(
    server: SoundServer, tmp_path: Path, loss: str
) -> None:
    capture = Capture(tmp_path, None)
    recording(capture)
    play(server, tmp_path, chirp())
    if loss == "server":
        server.stop()
    else:
        assert capture.pid is not None
        os.kill(capture.pid, signal.SIGKILL)
    until(lambda: capture.look() is State.ENDED, "the loss")
    take = capture.take()
    assert capture.problem == GONE
    assert not take.whole
    assert len(take.samples) > RATE * 3 // 2
    assert float(np.abs(take.samples).max()) == pytest.approx(0.4, abs=0.01)


def test_microphones_are_found_by_name_and_one_that_is_away_is_said(
    server: SoundServer, tmp_path: Path
) -> None:
    found = find_devices(Kind.INPUTS)
    assert found.problem == "" and found.default in found.names
    capture = Capture(tmp_path, found.default)
    recording(capture)
    capture.drop()
    assert list(tmp_path.iterdir()) == []
    capture = Capture(tmp_path, "Nobody's headset")
    until(lambda: capture.look() is State.ENDED, "the answer")
    assert capture.problem == "The microphone that was chosen is not there just now."
    capture.drop()
