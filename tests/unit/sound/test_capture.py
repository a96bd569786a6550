"""What a microphone's blocks become, without one: the tape, the level, and what has gone wrong."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltsense.sound.capture import Capture, State, remove_leftovers
from feltsense.sound.capture_meter import FLOOR, Meter, MeterFile, decibels
from feltsense.sound.capture_process import Tape
from feltsense.sound.devices import Kind, find_devices
from tests.soundserver import until


def test_a_tape_holds_every_sample_and_stops_when_it_is_full(tmp_path: Path) -> None:
    meter = MeterFile(tmp_path / "meter")
    tape = Tape(meter, most=2500)
    signal = np.random.default_rng(1).uniform(-0.5, 0.5, 3072).astype(np.float32)
    for block in signal.reshape(3, 1024):
        tape.take(block)
    assert tape.frames == 2500
    assert np.array_equal(tape.samples, signal[:2500])
    found = meter.read()
    assert found is not None
    assert (found.callbacks, found.frames) == (3, 2500)
    assert found.peak == pytest.approx(float(np.abs(signal).max()))
    assert found.rms == pytest.approx(float(np.sqrt(np.mean(signal**2))), rel=1e-4)


def test_the_level_forgets_what_is_over(tmp_path: Path) -> None:
    meter = MeterFile(tmp_path / "meter")
    tape = Tape(meter)
    tape.take(np.full(1024, 0.5, dtype=np.float32))
    for _ in range(3):
        tape.take(np.zeros(1024, dtype=np.float32))
    found = meter.read()
    assert found is not None and (found.peak, found.rms) == (0.0, 0.0)


def test_what_one_writes_the_other_reads(tmp_path: Path) -> None:
    ours, theirs = MeterFile(tmp_path / "meter"), MeterFile(tmp_path / "meter")
    assert ours.read() is None
    shares = st.floats(0, 1)
    meters = st.builds(Meter, st.integers(1, 2**63), st.integers(0, 2**62), shares, shares)

    @given(meters)
    def same(meter: Meter) -> None:
        theirs.write(meter)
        assert ours.read() == meter

    same()


def test_decibels() -> None:
    assert decibels(1.0) == 0.0
    assert decibels(0.1) == pytest.approx(-20)
    assert decibels(0.0) == decibels(1e-9) == FLOOR


def test_without_a_microphone_that_is_said_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    capture = Capture(tmp_path, None)
    until(lambda: capture.look() is State.ENDED, "the capture process")
    assert "microphone" in capture.problem or "PortAudio" in capture.problem
    take = capture.take()
    assert len(take.samples) == 0
    assert list(tmp_path.iterdir()) == []
    assert find_devices(Kind.INPUTS).problem


def test_what_a_killed_app_has_left_is_removed(tmp_path: Path) -> None:
    left = tmp_path / ".recording-x"
    left.mkdir()
    (left / "take").write_bytes(b"x")
    (tmp_path / "journal").mkdir()
    remove_leftovers(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]
