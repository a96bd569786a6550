"""Play, pause, seek and stop in real material: no step is larger than the material's own."""

from __future__ import annotations

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.sound.ambience import loop
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.tones import bell
from feltsense.sound.transport import RAMP, TURN, Transport, Wish

T = np.arange(60 * RATE) / RATE
HUM = (0.6 * np.sin(2 * np.pi * 180.0 * T) + 0.08 * np.sin(2 * np.pi * 900.0 * T)).astype(
    np.float32
)
BELLS = [Placement(at, bell("interval"), layer=Layer.BELL) for at in range(0, 57 * RATE, 4 * RATE)]


@pytest.mark.parametrize("name", ["brown-noise", "drone"])
def test_no_change_clicks(name: str) -> None:
    mix = Mix(60 * RATE, [Placement(0, HUM), *BELLS], loop(name))
    material = np.zeros((mix.frames, 2), dtype=np.float32)
    mix.add_to(material, 0)
    own = np.max(np.abs(np.diff(material, axis=0)))
    ramp = (1.5 / RAMP + 1.5 / TURN) * np.max(np.abs(material))

    rng = np.random.default_rng(11)
    transport = Transport()
    heard = []
    for number in range(1, 60):
        frame = int(rng.integers(0, mix.frames))
        transport.wish = Wish(number, mix, bool(rng.integers(0, 4)), frame)
        for _ in range(int(rng.integers(1, 6))):
            # Volumes move too, each of them down from as it is meant.
            speech, bells, breath, under = rng.choice([0.0, 0.3, 1.0], 4).tolist()
            transport.gains = (speech, bells, breath, under)
            out = np.empty((1024, 2), dtype=np.float32)
            transport.fill(out, 0, 0)
            heard.append(out)
    steps = np.abs(np.diff(np.concatenate(heard), axis=0))
    assert np.max(np.abs(np.concatenate(heard))) > 0.3
    assert np.max(steps) <= own + ramp
    # Hard switches, for comparison, are far over that: the test can see a click.
    hard = np.concatenate(
        [material[at : at + 4096] for at in rng.integers(0, mix.frames - 4096, 40)]
    )
    assert np.max(np.abs(np.diff(hard, axis=0))) > 4 * (own + ramp)
