"""How loud each kind of sound is, in LUFS as a listener has it (EBU R 128).

Nothing is louder than the voice: lines, bells and own recordings are brought to one target,
and everything that goes on under them lies far below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from feltsense.sound.source import Samples

TARGET = -23.0
"""EBU R 128's programme loudness: of each line as a whole, and of a bell's loudest 400 ms."""
BREATH, HOLD = -34.0, -41.0
"""Of breath tones, which last."""
AMBIENCE = -44.0
"""Of ambience where nobody speaks: 21 LU under speech."""
DUCK_DB = -8.0
"""How much further ambience goes down under a line."""


def gain_of(db: float) -> float:
    """The factor for `db` decibels."""
    return float(10.0 ** (db / 20.0))


CEILING = gain_of(-1.0)
"""The highest true peak of anything: -1 dBTP."""
CLIP_CEILING = gain_of(-2.0)
"""That of one clip, with room for the ambience under it."""


def rms(clip: Samples) -> float:
    """Root mean square over all samples and channels; 0 for an empty clip."""
    return float(np.sqrt(np.mean(np.square(clip, dtype=np.float64)))) if clip.size else 0.0
