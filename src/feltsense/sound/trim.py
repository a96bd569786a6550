"""A take from a microphone made into a line: what is spoken in it, and facts about how it came.

Speech is told from the room and from the press of a key by windows of 10 ms: it is well above
the quiet ones of the same take, and lasts. Loudness stays as it was recorded; a session brings
every line to one loudness.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from feltsense.score.cues import RATE
from feltsense.sound.fades import softened
from feltsense.sound.loudness import heard

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

KEPT = RATE * 15 // 100
"""Frames kept before and after what is spoken."""
FADE = RATE // 100
"""Frames of the fades at both ends."""

_WINDOW = RATE // 100
_OVER_ROOM = 6.0
_UNDER_LOUDEST = 40.0
_FAINTEST = -70.0
"""dB: speech is so far over the room, at most so far under its loudest, and never fainter."""
_COMES_AND_GOES = 9.0
"""dB between the loudest and the quietest of a take in which somebody speaks, at least."""
_LOUDEST = 12
"""The loudest window but so many: a click has few."""
_LASTS, _OF = 4, 6
"""So many of so many windows are loud where somebody speaks; a click is shorter."""

_QUIET = -46.0
"""LUFS: made as loud as the others, the room's noise would be heard with the voice."""
_FULL = 0.997
_CUT = 3
"""So many samples in a row at full scale were cut off; a single one only touched it."""


class Fact(Enum):
    """What may be worth another take."""

    NOTHING = auto()  # not one sample differs: muted, or the system does not let it through
    NO_SPEECH = auto()
    QUIET = auto()
    CUT_OFF = auto()


def spoken(take: Samples) -> Samples | None:
    """What is spoken in the mono `take`, with KEPT frames around it; None where nothing is.

    Without its direct current, and faded over FADE frames at both ends.
    """
    if not len(take):
        return None
    clip = take - np.float32(np.mean(take, dtype=np.float64))
    loud = np.flatnonzero(_is_speech(_decibels(clip)))
    if not len(loud):
        return None
    first = max(0, int(loud[0]) * _WINDOW - KEPT)
    end = min(len(clip), (int(loud[-1]) + 1) * _WINDOW + KEPT)
    kept = clip[first:end]
    return softened(kept - np.float32(np.mean(kept, dtype=np.float64)), FADE, FADE)


def facts(take: Samples, line: Samples | None) -> frozenset[Fact]:
    """What there is to say of a `take` and of the `line` that came of it."""
    if line is None:
        alike = not len(take) or float(take.max()) == float(take.min())
        return frozenset({Fact.NOTHING if alike else Fact.NO_SPEECH})
    found: set[Fact] = set()
    if _is_cut_off(take):
        found.add(Fact.CUT_OFF)
    elif heard(line) < _QUIET:
        found.add(Fact.QUIET)
    return frozenset(found)


def _decibels(clip: Samples) -> NDArray[np.float64]:
    """The level of each whole window, in dB of full scale."""
    windows = clip[: len(clip) // _WINDOW * _WINDOW].reshape(-1, _WINDOW)
    power = np.mean(np.square(windows, dtype=np.float64), axis=1)
    return np.asarray(10 * np.log10(np.maximum(power, 1e-14)))


def _is_speech(level: NDArray[np.float64]) -> NDArray[np.bool_]:
    """For each window, whether somebody speaks in it."""
    if not len(level):
        return np.zeros(0, dtype=bool)
    room = float(np.percentile(level, 10))
    loudest = float(np.sort(level)[-min(_LOUDEST, len(level))])
    if loudest - room < _COMES_AND_GOES:
        return np.zeros(len(level), dtype=bool)  # a hum or a rush; speech comes and goes
    # In a take that begins and ends with speech, the quiet windows are hardly the room alone.
    least = min(room + _OVER_ROOM, loudest - _COMES_AND_GOES)
    loud = level > max(least, loudest - _UNDER_LOUDEST, _FAINTEST)
    inside = np.convolve(loud, np.ones(_OF), mode="full")
    # A window counts where one of the runs of _OF windows around it is loud for long enough.
    runs = inside >= _LASTS
    near = np.zeros(len(level), dtype=bool)
    for shift in range(_OF):
        near |= runs[shift : shift + len(level)]
    return np.asarray(loud & near)


def _is_cut_off(take: Samples) -> bool:
    full = np.abs(take) >= _FULL
    if not full.any():
        return False
    run = full.copy()
    for shift in range(1, _CUT):
        run[shift:] &= full[:-shift]
        run[:shift] = False
    return bool(run.any())
