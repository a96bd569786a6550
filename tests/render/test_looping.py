"""A person's own sound file as an ambience: without a seam, far under the voice, never sudden."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.ambiences import Ambiences
from feltsense.sound.level import AMBIENCE
from feltsense.sound.looping import (
    LONGEST,
    OUTSTANDING,
    AmbienceError,
    at_session_rate,
    joined,
    looped,
)
from feltsense.sound.loudness import heard, loudest


def noise(rate: int, seconds: float, channels: int = 2, seed: int = 5) -> NDArray[np.float64]:
    rng = np.random.default_rng(seed)
    white = rng.standard_normal((round(rate * seconds), channels))
    return np.asarray(0.2 * np.cumsum(white, axis=0) / np.sqrt(rate), dtype=np.float64)


def saved(folder: Path, name: str, sound: NDArray[np.float64], rate: int) -> Path:
    path = folder / name
    soundfile.write(path, sound, rate)
    return path


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_any_rate_and_number_of_channels_becomes_a_soft_loop(
    tmp_path: Path, rate: int, channels: int
) -> None:
    sound = np.random.default_rng(2).uniform(-0.8, 0.8, (rate * 6, channels))
    loop = looped(saved(tmp_path, "sea.wav", sound, rate))
    assert loop.dtype == np.float32
    assert loop.shape[1] == 2
    assert len(loop) == pytest.approx(4.5 * RATE, rel=0.01)  # the overlap is a quarter
    assert heard(loop) == pytest.approx(AMBIENCE, abs=0.05)


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_the_seam_is_a_step_like_any_other(tmp_path: Path, rate: int) -> None:
    """A slow wander, whose two ends lie far apart: hard joined it would click."""
    sound = noise(rate, 20)
    loop = looped(saved(tmp_path, "wind.flac", sound / np.abs(sound).max(), rate)).astype(float)
    steps = np.abs(np.diff(loop, axis=0))
    seam = np.abs(loop[0] - loop[-1])
    assert np.all(seam <= steps.max(axis=0))
    hard = np.abs(sound[0] - sound[-1]) / np.abs(np.diff(sound, axis=0)).max(axis=0)
    assert np.any(hard > 1), "the test would not see a seam"


def test_the_loudness_does_not_dip_at_the_seam() -> None:
    rng = np.random.default_rng(9)
    loop = joined(rng.standard_normal((20 * RATE, 2)), RATE)
    seconds = np.sqrt(np.mean(loop[: 16 * RATE].reshape(-1, RATE // 2, 2) ** 2, axis=(1, 2)))
    assert seconds.max() / seconds.min() < 1.1


@settings(max_examples=25)
@given(st.sampled_from([8_000, 11_025, 16_000, 44_100, 96_000]), st.integers(1, 40))
def test_a_whole_number_of_turns_stays_what_it_is(rate: int, turns: int) -> None:
    """A sine that is periodic in the loop is the same sine at the other rate."""
    length = rate // 25 * 4
    t = np.arange(length) / length
    wave = np.sin(2 * np.pi * turns * t)[:, None].repeat(2, axis=1)
    out = at_session_rate(wave, rate)
    s = np.arange(len(out)) / len(out)
    assert np.allclose(out[:, 0], np.sin(2 * np.pi * turns * s), atol=1e-9)


def test_what_only_shakes_a_speaker_is_taken_out(tmp_path: Path) -> None:
    t = np.arange(10 * RATE) / RATE
    sound = np.stack([0.5 * np.sin(2 * np.pi * 8 * t) + 0.3, 0.05 * np.sin(2 * np.pi * 200 * t)], 1)
    loop = looped(saved(tmp_path, "rumble.wav", sound, RATE))
    left, right = np.sqrt(np.mean(loop.astype(float) ** 2, axis=0))
    assert left < right
    assert abs(float(loop.mean())) < 1e-6


def test_thunder_is_kept_down(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    sound = rng.uniform(-0.01, 0.01, (30 * RATE, 2))
    sound[15 * RATE : 16 * RATE] *= 90
    loop = looped(saved(tmp_path, "storm.wav", sound, RATE))
    assert loudest(loop) <= AMBIENCE + OUTSTANDING + 0.05
    assert heard(loop) < AMBIENCE + 0.05


def test_only_so_much_of_a_long_file_is_used(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    sound = rng.uniform(-0.5, 0.5, ((LONGEST + 40) * 8_000, 1))
    assert len(looped(saved(tmp_path, "long.flac", sound, 8_000))) == LONGEST * RATE


def test_what_cannot_be_used_says_what_to_do(tmp_path: Path) -> None:
    text = tmp_path / "text.wav"
    text.write_bytes(b"RIFF, or not")
    short = saved(tmp_path, "short.wav", np.zeros((RATE, 2)) + 0.1, RATE)
    silent = saved(tmp_path, "silent.wav", np.zeros((3 * RATE, 2)), RATE)
    for file, why in ((text, "cannot be read"), (short, "shorter than"), (silent, "is silent")):
        with pytest.raises(AmbienceError, match=why):
            looped(file)


@settings(max_examples=60)
@given(st.binary(max_size=400), st.sampled_from([".wav", ".flac", ".ogg", ".mp3"]))
def test_no_file_breaks_it(tmp_path_factory: pytest.TempPathFactory, data: bytes, e: str) -> None:
    file = tmp_path_factory.mktemp("any") / f"any{e}"
    file.write_bytes(data)
    with pytest.raises(AmbienceError, match=file.name):
        looped(file)


def test_names_are_those_a_script_can_write(tmp_path: Path) -> None:
    for name in ("Sea at night.FLAC", "rain.wav", "none.wav", "notes.txt", "..wav", "Meer (2).mp3"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.wav").mkdir()
    ambiences = Ambiences(tmp_path)
    assert list(ambiences.own()) == ["Meer-2", "Sea-at-night", "rain"]
    assert ambiences.names() == (
        "none",
        "drone",
        "brown-noise",
        "rain",
        "Meer-2",
        "Sea-at-night",
    )
    assert Ambiences(tmp_path / "away").own() == {}
    assert Ambiences().own() == {}


def test_own_ones_come_before_shipped_ones_and_a_lost_one_is_named(tmp_path: Path) -> None:
    ambiences = Ambiences(tmp_path)
    shipped = ambiences.loop("rain")
    assert shipped is not None
    assert ambiences.loop("none") is None
    saved(tmp_path, "rain.wav", np.random.default_rng(1).uniform(-1, 1, (3 * RATE, 2)), RATE)
    own = ambiences.loop("rain")
    assert own is not None
    assert len(own) != len(shipped)
    with pytest.raises(AmbienceError, match="'sea' is not there any more; put its sound file back"):
        ambiences.loop("sea")
