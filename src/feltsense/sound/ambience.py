"""Ambiences: long loops of soft sound, made from a fixed seed and without any seam.

Each loop is periodic by construction: noise is shaped as a spectrum, the drone's partials make
whole turns within the loop, and drops that reach over its end go on at its beginning. So its
last frame leads into its first like any frame into the next.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.script.vocabulary import AMBIENCES
from feltsense.sound.level import AMBIENCE, CEILING
from feltsense.sound.loudness import gain_to

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

Floats = NDArray[np.float64]

_WIDE = 0.6
"""How different left and right are: 0 the same, 1 unrelated."""


def loop(name: str) -> Samples | None:
    """The ambience `name` from vocabulary.AMBIENCES, or None for `none`.

    Stereo, shape (n, 2), at AMBIENCE, to be repeated from frame 0. Takes some 0.1 s.
    """
    if name == "none":
        return None
    if name not in _MAKERS:
        raise ValueError(f"ambience {name!r} is not one of {', '.join(AMBIENCES)}")
    sound = _MAKERS[name]().astype(np.float32)
    return np.ascontiguousarray(sound * np.float32(gain_to(sound, AMBIENCE, CEILING)))


def _noise(rng: np.random.Generator, frames: int, shape: Callable[[Floats], Floats]) -> Floats:
    """Periodic noise of unit RMS whose amplitude at f Hz is `shape(f)`."""
    hertz = np.asarray(np.fft.rfftfreq(frames, 1 / RATE), dtype=np.float64)
    wave = rng.standard_normal(len(hertz)) + 1j * rng.standard_normal(len(hertz))
    sound: Floats = np.fft.irfft(wave * shape(hertz), frames)
    return np.asarray(sound / np.sqrt(np.mean(sound * sound)), dtype=np.float64)


def _stereo(middle: Floats, side: Floats) -> Floats:
    return np.stack((middle + _WIDE * side, middle - _WIDE * side), axis=1)


def _brown_noise() -> Floats:
    rng = np.random.default_rng(20_413)
    frames = 30 * RATE

    def shape(f: Floats) -> Floats:
        # Falls 6 dB an octave; under 60 Hz there is nothing but work for small speakers.
        return np.asarray(np.minimum(1.0, f / 60.0) ** 2 / np.maximum(f, 60.0), dtype=np.float64)

    return _stereo(_noise(rng, frames, shape), _noise(rng, frames, shape))


def _rain() -> Floats:
    rng = np.random.default_rng(50_927)
    frames = 40 * RATE

    def shape(f: Floats) -> Floats:
        low = np.minimum(1.0, f / 500.0) ** 2
        return np.asarray(low / (1.0 + (f / 3000.0) ** 2), dtype=np.float64)

    t = np.arange(frames, dtype=np.float64) / frames
    swell = 1.0 + 0.14 * np.sin(2 * np.pi * 3 * t) + 0.1 * np.sin(2 * np.pi * (7 * t + 0.3))
    rain = _stereo(_noise(rng, frames, shape), _noise(rng, frames, shape)) * swell[:, None]
    for _ in range(900):
        at = int(rng.integers(frames))
        length = int(rng.integers(RATE // 120, RATE // 40))
        s = np.arange(length, dtype=np.float64) / length
        pitch = rng.uniform(900.0, 2600.0) * length / RATE
        drop = np.sin(2 * np.pi * pitch * s) * np.sin(np.pi * np.sqrt(s)) ** 2 * (1 - s)
        pan = rng.uniform(0.2, 0.8)
        strength = rng.uniform(0.2, 0.9)
        index = np.arange(at, at + length) % frames
        rain[index, 0] += strength * pan * drop
        rain[index, 1] += strength * (1 - pan) * drop
    return rain


def _drone() -> Floats:
    seconds = 32
    frames = seconds * RATE
    t = np.arange(frames, dtype=np.float64) / frames  # 0 to 1 over the loop
    sides = []
    for side in (-1, 1):
        sound = np.zeros(frames, dtype=np.float64)
        for number, (hertz, strength) in enumerate(
            ((110.0, 1.0), (165.0, 0.6), (220.0, 0.5), (330.0, 0.2), (440.0, 0.12))
        ):
            turns = round(hertz * seconds) + side * (number % 2)
            swell = 0.72 + 0.28 * np.sin(2 * np.pi * ((number + 1) * t + 0.21 * number))
            sound += strength * swell * np.sin(2 * np.pi * (turns * t + 0.37 * number))
        sides.append(sound)
    return np.stack(sides, axis=1)


_MAKERS: dict[str, Callable[[], Floats]] = {
    "drone": _drone,
    "brown-noise": _brown_noise,
    "rain": _rain,
}
