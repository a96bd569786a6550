"""Makes a loop without a seam of any sound file.

The end of the recording goes over into its beginning, equally loud all the way. What is then
periodic is brought to score.RATE as a spectrum, which keeps it so, and far under the voice.
"""

from __future__ import annotations

from math import gcd
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile
from numpy.typing import NDArray

from feltsense.language import tr
from feltsense.score.cues import RATE
from feltsense.sound.level import AMBIENCE, CEILING
from feltsense.sound.loudness import gain_to, loudest

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

Floats = NDArray[np.float64]

LONGEST = 120
"""Seconds of a file that are used: a loop this long is not known again when it comes back."""
SHORTEST = 2.0
"""Seconds that a file must have."""
OVERLAP = 4.0
"""Seconds in which the end goes over into the beginning; a quarter of what is shorter."""
_RUMBLE = 30.0

OUTSTANDING = 9.0
"""LU by which its loudest moment may stand out: thunder is no ambience."""


class AmbienceError(ValueError):
    """An ambience that cannot be had, and what to do about it."""


def looped(file: Path) -> Samples:
    """The sound of `file` as a stereo loop, (n, 2), at level.AMBIENCE, to repeat from frame 0.

    A loop whose loudest 400 ms stands out by more than OUTSTANDING is quieter as a whole.
    AmbienceError where the file cannot be read, is too short, or holds no sound.
    """
    try:
        with soundfile.SoundFile(file) as opened:
            rate = int(opened.samplerate)
            most = round((LONGEST + OVERLAP) * rate)
            sound: Floats = opened.read(most, dtype="float64", always_2d=True)
    except (soundfile.SoundFileError, OSError, RuntimeError) as error:
        raise AmbienceError(
            tr(
                "the sound file {file_name} cannot be read ({error}); choose another ambience, "
                "or save it anew as WAV, FLAC, Ogg or MP3",
                file_name=file.name,
                error=error,
            )
        ) from error
    if len(sound) < SHORTEST * rate:
        raise AmbienceError(
            tr(
                "the sound file {file_name} is shorter than {shortest:g} seconds; a longer "
                "one, of half a minute or more, makes a good ambience",
                file_name=file.name,
                shortest=SHORTEST,
            )
        )
    sound = np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0)
    stereo = np.repeat(sound, 2, axis=1) if sound.shape[1] == 1 else sound[:, :2]
    loop = without_rumble(at_session_rate(joined(stereo, rate), rate)).astype(np.float32)
    gain = min(
        gain_to(loop, AMBIENCE, CEILING), gain_to(loop, AMBIENCE + OUTSTANDING, CEILING, loudest)
    )
    if not np.isfinite(loudest(loop)):
        raise AmbienceError(
            tr("the sound file {file_name} is silent; choose another ambience", file_name=file.name)
        )
    return np.ascontiguousarray(loop * np.float32(gain))


def joined(sound: Floats, rate: int) -> Floats:
    """`sound`, (n, 2) at `rate`, shortened so that its last frame leads into its first.

    The length is one that is a whole number of frames at RATE too.
    """
    overlap = round(min(OVERLAP, len(sound) / rate / 4) * rate)
    unit = rate // gcd(rate, RATE)
    length = (len(sound) - overlap) // unit * unit
    overlap = min(overlap, len(sound) - length)
    loop = sound[:length].copy()
    turn = (np.arange(overlap, dtype=np.float64)[:, None] + 0.5) / max(1, overlap) * np.pi / 2
    # Two stretches of one recording know nothing of each other: their powers add up.
    loop[:overlap] = loop[:overlap] * np.sin(turn) + sound[length : length + overlap] * np.cos(turn)
    return loop


def at_session_rate(loop: Floats, rate: int) -> Floats:
    """The periodic `loop`, (n, 2) at `rate`, as one at RATE; periodic still, and nothing folded."""
    if rate == RATE:
        return loop
    length = len(loop) * RATE // rate
    spectrum = np.fft.rfft(loop, axis=0)
    kept = np.zeros((length // 2 + 1, loop.shape[1]), dtype=np.complex128)
    count = min(len(spectrum), len(kept))
    kept[:count] = spectrum[:count]
    resampled: Floats = np.fft.irfft(kept, length, axis=0) * (length / len(loop))
    return resampled


def without_rumble(loop: Floats) -> Floats:
    """The periodic `loop` at RATE without what small speakers only shake with: under 30 Hz."""
    spectrum = np.fft.rfft(loop, axis=0)
    hertz = np.fft.rfftfreq(len(loop), 1 / RATE)
    cleaned: Floats = np.fft.irfft(
        spectrum * np.minimum(1.0, hertz / _RUMBLE)[:, None] ** 2, len(loop), axis=0
    )
    return cleaned
