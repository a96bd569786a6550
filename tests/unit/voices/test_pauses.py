"""Silence around and within speech, on tones that stand for words."""

from __future__ import annotations

import numpy as np
import pytest

from feltsense.sound.voices.pauses import lengthened, trim

RATE = 16_000


def words(*seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Tone and silence in turns, in seconds, a tone first."""
    parts = [
        0.5 * np.sin(2 * np.pi * 400 * np.arange(round(each * RATE)) / RATE) * (number % 2 == 0)
        for number, each in enumerate(seconds)
    ]
    return np.concatenate(parts).astype(np.float32)


def quiet_parts(clip: np.ndarray[tuple[int], np.dtype[np.float32]]) -> list[float]:
    """The seconds of each silence of 50 ms and more within the clip."""
    size = RATE // 100
    loud = np.abs(clip[: len(clip) // size * size]).reshape(-1, size).max(axis=1) > 0.05
    changes = np.flatnonzero(np.diff(loud.astype(np.int8)))
    lengths = np.diff(changes)[:: 1 if loud[0] else 2][:: 2 if loud[0] else 1] / 100
    return [float(each) for each in lengths if each >= 0.05]


def test_trimming_keeps_the_sound_and_fades_its_edges() -> None:
    sound = np.zeros(16_000, dtype=np.float32)
    sound[4000:12_000] = 0.5
    kept = trim(sound, RATE)
    assert kept is not None
    assert len(kept) == 8000 + 2 * 480
    assert kept[0] == 0.0 and kept[-1] == 0.0
    assert np.all(kept[480:-480] == 0.5)
    assert trim(np.zeros(100, dtype=np.float32), RATE) is None
    assert trim(np.zeros(0, dtype=np.float32), RATE) is None


def test_the_pauses_at_their_places_get_longer_and_the_rest_stays() -> None:
    """2.15 s with pauses at 0.6, 1.15 and 1.575 s; two commas are near the first and the last."""
    clip = words(0.5, 0.2, 0.4, 0.1, 0.3, 0.15, 0.5)
    made = lengthened(clip, RATE, (0.32, 0.79), 0.45)
    assert len(made) - len(clip) == round((0.25 + 0.3) * RATE)
    assert quiet_parts(made) == pytest.approx([0.45, 0.1, 0.45], abs=0.03)


def test_a_pause_that_is_not_where_the_comma_is_stays() -> None:
    clip = words(0.5, 0.2, 1.5)
    assert lengthened(clip, RATE, (0.7,), 0.45).tobytes() == clip.tobytes()


def test_nothing_is_done_without_a_comma_or_with_long_pauses_or_none() -> None:
    clip = words(0.5, 0.2, 0.4)
    assert lengthened(clip, RATE, (), 0.45).tobytes() == clip.tobytes()
    assert lengthened(clip, RATE, (0.54,), 0.15).tobytes() == clip.tobytes()
    stop = words(0.5, 0.05, 0.4)  # as long as a `t` takes
    assert lengthened(stop, RATE, (0.5, 0.55), 0.45).tobytes() == stop.tobytes()
    for short in (words(0.01), words(0.0)):
        assert len(lengthened(short, RATE, (0.5,), 0.45)) == len(short)


def test_what_is_put_in_makes_no_step() -> None:
    breath = 0.005 * np.sin(2 * np.pi * 200 * np.arange(RATE * 3 // 10) / RATE)
    clip = np.concatenate((words(0.5), breath.astype(np.float32), words(0.5)))
    made = lengthened(clip, RATE, (0.5,), 0.6)
    inside = made[RATE // 2 + 100 : len(made) - RATE // 2 - 100]
    assert len(inside) > RATE // 2
    assert np.max(np.abs(np.diff(inside))) <= 1.01 * np.max(np.abs(np.diff(breath)))
