"""The ambiences: soft, the same every time, and without a seam."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.script.vocabulary import AMBIENCES
from feltsense.sound.ambience import loop
from feltsense.sound.level import AMBIENCE, TARGET, rms
from feltsense.sound.loudness import heard, loudest

NAMES = [name for name in AMBIENCES if name != "none"]


def test_none_is_none() -> None:
    assert loop("none") is None


def test_an_unknown_one_is_named() -> None:
    with pytest.raises(ValueError, match="'waves' is not one of none"):
        loop("waves")


@pytest.mark.parametrize("name", NAMES)
def test_it_is_soft_and_without_a_seam(name: str) -> None:
    clip = loop(name)
    assert clip is not None
    assert clip.dtype == np.float32
    assert clip.ndim == 2
    assert len(clip) >= 20 * RATE

    # At least 20 LU under speech, over the whole and nearly so in every half second.
    assert heard(clip) == pytest.approx(AMBIENCE, abs=0.05)
    assert heard(clip) <= TARGET - 20
    halves = [loudest(clip[at : at + RATE // 2]) for at in range(0, len(clip), RATE // 2)]
    assert max(halves) < TARGET - 17
    assert min(halves) > TARGET - 29, "it does not come and go"

    # The seam is a step like any other, in value, in slope, and in loudness around it.
    joined = np.concatenate((clip[-RATE:], clip[:RATE])).astype(np.float64)
    for order in (1, 2):
        steps = np.abs(np.diff(clip.astype(np.float64), order, axis=0))
        at_seam = np.abs(np.diff(joined, order, axis=0))[RATE - 4 : RATE + 4]
        assert np.max(at_seam) <= np.max(steps)
        assert np.mean(at_seam) <= 4 * np.mean(steps)
    window = RATE // 50
    around = rms(joined[RATE - window // 2 : RATE + window // 2].astype(np.float32))
    windows = [rms(clip[at : at + window]) for at in range(0, len(clip), window)]
    assert min(windows) <= around <= max(windows)


def test_it_is_the_same_in_every_run() -> None:
    code = (
        "import hashlib\nfrom feltsense.sound.ambience import loop\n"
        f"for name in {NAMES!r}: print(hashlib.sha256(loop(name).tobytes()).hexdigest())"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
        for _ in range(2)
    ]
    assert runs[0] == runs[1]
    assert len(set(runs[0].split())) == len(NAMES)
