"""A Source that goes through a pipe in parts sounds as before, bit for bit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.parcel import PART, Unpacking, pack, parts

if TYPE_CHECKING:
    from feltsense.sound.source import Samples, Source


def sent(source: Source) -> Mix:
    buffers = pack(source)
    unpacking = Unpacking([len(buffer) for buffer in buffers])
    for part in parts(buffers):
        assert not unpacking.is_whole
        assert 0 < len(part) <= PART
        unpacking.add(part)
    assert unpacking.is_whole
    return unpacking.mix()


def heard(source: Source) -> bytes:
    out = np.zeros((source.frames, 2), dtype=np.float32)
    source.add_to(out, 0)
    assert out.any()
    return out.tobytes()


def noise(seed: int, *shape: int) -> Samples:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, shape).astype(np.float32)


def test_a_mix_arrives_whole() -> None:
    line, bell = noise(1, 30_000), noise(2, 9_000, 2)
    mix = Mix(
        100_000,
        [
            Placement(1_000, line, 0.1234567891234),
            Placement(40_000, bell, layer=Layer.BELL),
            Placement(50_000, line, 0.7),
            Placement(99_000, noise(3, 0), layer=Layer.BREATH),
        ],
        noise(4, 7_001, 2),
    )
    assert heard(sent(mix)) == heard(mix)


def test_a_clip_that_is_used_often_is_sent_once() -> None:
    tone = noise(1, 1_000)
    buffers = pack(Mix(10_000, [Placement(n * 1_000, tone) for n in range(9)]))
    assert [len(buffer) for buffer in buffers[1:]] == [4_000]


def test_any_other_source_is_rendered_on_the_way() -> None:
    class Ramp:
        frames = 150_000

        def add_to(self, out: Samples, start: int) -> None:
            count = max(0, min(len(out), self.frames - start))
            numbers = np.arange(start, start + count, dtype=np.float32) / self.frames
            out[:count] += numbers[:, None]

    assert heard(sent(Ramp())) == heard(Ramp())


def test_an_empty_source_can_be_sent_too() -> None:
    assert sent(Mix(0, [])).frames == 0
