"""Where cues begin in what a recorder hears, to the sample: bells, lines and clicks in turn.

A private sound server hands on every sample as it is, so that a cue begins where the silence
before it ends. Looked for while it is heard: half an hour would be 700 MB.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np

from feltsense.score.cues import RATE
from feltsense.sound.audio import AudioOutput
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.tones import bell
from tests.coded import Listener, Samples
from tests.soundserver import SINK, SoundServer, until

QUIET = RATE // 4
"""Frames of silence before a cue; shorter ones are a part of it."""


@dataclass
class Edges:
    """The recorded frames at which sound begins after silence; `take` is for a Listener."""

    frames: int = 0
    found: list[int] = field(default_factory=list)
    _last: int = -QUIET

    def take(self, now: int, samples: Samples) -> None:
        sounding = np.flatnonzero(samples.any(axis=1)) + self.frames
        if len(sounding):
            after = np.diff(sounding, prepend=self._last)
            self.found += [int(at) for at in sounding[after > QUIET]]
            self._last = int(sounding[-1])
        self.frames += len(samples)


def cues(count: int, seconds: float, line: Samples) -> tuple[Mix, list[int]]:
    """`count` cues over `seconds`, and the frames at which each can be heard first."""
    click = np.zeros(240, dtype=np.float32)
    click[:] = np.linspace(0.4, 0.01, 240)
    ring = bell("interval")[: RATE // 2] * np.linspace(1, 0, RATE // 2, dtype=np.float32)
    kinds = ((ring, Layer.BELL), (line, Layer.SPEECH), (click, Layer.BREATH))
    length = round(seconds * RATE)
    rng = np.random.default_rng(3)
    slot = length // (count + 1)
    placements, at = [], []
    for number in range(count):
        clip, layer = kinds[number % 3]
        begin = RATE + number * slot + int(rng.integers(0, max(1, slot - len(clip) - 2 * QUIET)))
        placements.append(Placement(begin, clip, 0.5, layer))
        at.append(begin + int(np.flatnonzero(clip)[0]))
    return Mix(length + 2 * RATE, placements), at


def errors(server: SoundServer, mix: Mix, at: list[int]) -> list[int | None]:
    """By how many frames each cue of `mix` is heard late, against the first; None if missed."""
    edges = Edges()
    with Listener(server, SINK, edges.take):
        output = AudioOutput()
        try:
            until(lambda: output.health().sounding, "the audio process")
            output.load(mix)
            output.play(0, time.monotonic_ns())
            ready = time.monotonic() + mix.frames / RATE + 30
            while (heard := output.heard_frame(time.monotonic_ns())) < mix.frames:
                assert time.monotonic() < ready, f"only at frame {heard}"
                time.sleep(0.05)
            time.sleep(0.5)
        finally:
            output.close()
            output.wait_closed()
    assert edges.found, "nothing was heard"
    found = np.array(edges.found) - edges.found[0] + at[0]
    late: list[int | None] = []
    for frame in at:
        near = int(found[np.argmin(np.abs(found - frame))]) - frame
        late.append(near if abs(near) < QUIET // 2 else None)
    return late
