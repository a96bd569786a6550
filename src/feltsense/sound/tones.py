"""Bells and breath tones, added up from partials: soft attacks, quiet peaks, nothing startling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import BELL_SECONDS, PHASES, RATE
from feltsense.sound.fades import softened
from feltsense.sound.level import BREATH, CLIP_CEILING, HOLD, TARGET, gain_of
from feltsense.sound.loudness import gain_to, loudest

LOW, HIGH = 174.6, 261.6
"""Hz of empty and of full lungs, a fifth apart: the tone goes where the breath goes."""

_BREATH_PEAK = gain_of(-20.0)

# Hz of each bell's ground tone. The end is the deepest and longest, the interval the shortest.
_GROUND: dict[str, float] = {"start": 220.0, "interval": 329.6, "end": 164.8}

# Of each partial: its ratio to the ground tone, its strength, and how fast it dies away; the
# near pairs beat slowly, as a bowl does.
_PARTIALS: tuple[tuple[float, float, float], ...] = (
    (1.0, 1.0, 1.0),
    (1.0035, 0.5, 1.0),
    (2.005, 0.42, 1.5),
    (2.76, 0.2, 2.1),
    (4.07, 0.09, 3.0),
    (5.42, 0.04, 4.2),
)

if TYPE_CHECKING:
    from feltsense.sound.source import Samples


def bell(which: str) -> Samples:
    """The bell `which` of score.cues.BELL_SECONDS: mono, of exactly that length."""
    seconds = BELL_SECONDS[which]
    frames = round(seconds * RATE)
    t = np.arange(frames, dtype=np.float64) / RATE
    decay = 4.2 / seconds  # to -36 dB at the end, and the last of it is faded
    sound = np.zeros(frames, dtype=np.float64)
    for ratio, strength, speed in _PARTIALS:
        sound += (
            strength * np.exp(-decay * speed * t) * np.sin(2 * np.pi * _GROUND[which] * ratio * t)
        )
    soft = softened(sound.astype(np.float32), round(0.045 * RATE), round(0.3 * seconds * RATE))
    return (soft * np.float32(gain_to(soft, TARGET, CLIP_CEILING, loudest))).astype(np.float32)


def breath(phase: str, frames: int) -> Samples:
    """The tone of one breath phase from score.cues.PHASES: mono, of exactly `frames` frames.

    The inhale rises and the exhale falls along the raised cosine that the pacer on the screen
    follows. The holds are steady and quieter: high and plain while full, low while empty.
    """
    if phase not in PHASES:
        raise ValueError(f"breath phase {phase!r} is not one of {', '.join(PHASES)}")
    if frames <= 0:
        return np.zeros(0, dtype=np.float32)
    through = (np.arange(frames, dtype=np.float64) + 0.5) / frames
    full = (1.0 - np.cos(np.pi * through)) / 2.0
    match phase:
        case "inhale":
            tone = _tone(full) * (0.55 + 0.45 * full)
        case "exhale":
            tone = _tone(1.0 - full) * (0.55 + 0.45 * (1.0 - full))
        case "hold in":
            tone = _tone(np.ones(frames))
        case _:
            tone = _tone(np.zeros(frames))
    edge = round(min(0.35 * RATE, frames / 4))
    soft = softened(tone.astype(np.float32), edge, edge)
    lufs = BREATH if phase in ("inhale", "exhale") else HOLD
    return (soft * np.float32(gain_to(soft, lufs, _BREATH_PEAK))).astype(np.float32)


def _tone(full: NDArray[np.float64]) -> NDArray[np.float64]:
    """A gliding tone: pitch and brightness follow `full`, 0 (empty) to 1, frame by frame."""
    turns = np.cumsum(LOW * (HIGH / LOW) ** full) / RATE
    angle = 2 * np.pi * turns
    bright = 0.12 + 0.2 * full
    tone: NDArray[np.float64] = (
        np.sin(angle) + bright * np.sin(2 * angle) + 0.3 * bright * np.sin(3 * angle)
    )
    return tone
