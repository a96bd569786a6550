"""How loud each kind of sound is, and the gain that brings a clip there.

Levels are RMS over one channel, in dB below full scale. Speech in both channels at -23 is about
-20 LUFS. Everything else lies under it, so that nothing is louder than the voice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from feltsense.score.cues import RATE

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

SPEECH_DB = -23.0
BREATH_DB, HOLD_DB = -33.0, -40.0
AMBIENCE_DB = -44.0
"""Ambience where nobody speaks: 21 dB under speech."""
DUCK_DB = -8.0
"""How much further ambience goes down under a line."""
BELL_PEAK = 0.16
SPEECH_PEAK = 0.7
"""The highest sample of a line, whatever its level asks for: with ambience below -1 dBFS."""

_WINDOW = RATE // 20
_GATE = 10.0 ** (-30.0 / 20.0)


def gain_of(db: float) -> float:
    """The factor for `db` decibels."""
    return float(10.0 ** (db / 20.0))


def rms(clip: Samples) -> float:
    """Root mean square over all samples and channels; 0 for an empty clip."""
    return float(np.sqrt(np.mean(np.square(clip, dtype=np.float64)))) if clip.size else 0.0


def speech_gain(clip: Samples) -> float:
    """The gain that brings a spoken mono line to SPEECH_DB, and its peak to SPEECH_PEAK at most.

    Only the 50 ms windows within 30 dB of the loudest count, so that pauses in a line do not
    make it louder. 1 for a clip without sound.
    """
    whole = len(clip) // _WINDOW * _WINDOW
    if whole == 0:
        active = rms(clip)
    else:
        power = np.mean(np.square(clip[:whole].reshape(-1, _WINDOW), dtype=np.float64), axis=1)
        loud = power[power >= power.max() * _GATE * _GATE]
        active = float(np.sqrt(loud.mean()))
    peak = float(np.max(np.abs(clip))) if clip.size else 0.0
    if active <= 0.0 or peak <= 0.0:
        return 1.0
    return min(gain_of(SPEECH_DB) / active, SPEECH_PEAK / peak)
