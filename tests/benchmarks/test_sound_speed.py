"""How fast sound is made: against the time that it lasts, which is what counts.

Run by its own command: pytest tests/benchmarks --benchmark-enable -s. Within the other tests
each of these runs once, unmeasured, and only its result is checked.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from feltsense.score.cues import RATE
from feltsense.sound.ambience import loop
from feltsense.sound.device import BLOCK
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.playhead import Head
from feltsense.sound.render import FORMATS, render
from feltsense.sound.status import Status, StatusFile
from feltsense.sound.tones import bell, breath
from feltsense.sound.transport import Transport, Wish

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

BUDGET = BLOCK / RATE


def session(minutes: int) -> Mix:
    """As dense as sessions get: a line of 3 s every 6 s, breath between them, and rain."""
    line = np.random.default_rng(1).uniform(-0.2, 0.2, 3 * RATE).astype(np.float32)
    inhale, ring = breath("inhale", 3 * RATE), bell("interval")
    frames = minutes * 60 * RATE
    return Mix(
        frames,
        [
            *(Placement(at, line, 0.4) for at in range(0, frames, 6 * RATE)),
            *(
                Placement(at, inhale, layer=Layer.BREATH)
                for at in range(3 * RATE, frames, 6 * RATE)
            ),
            *(Placement(at, ring, layer=Layer.BELL) for at in range(0, frames, 60 * RATE)),
        ],
        loop("rain"),
    )


def say_share(benchmark: BenchmarkFixture, what: str, seconds_of_sound: float) -> None:
    """Print the measured time as a share of, and the speed as times, the sound's own time."""
    if not benchmark.disabled and benchmark.stats is not None:
        # The median: on shared cores the worst is somebody else's.
        took = benchmark.stats.stats.median
        share, speed = took / seconds_of_sound, seconds_of_sound / took
        benchmark.extra_info |= {"share of real time": share, "times real time": speed}
        print(f"\n{what}: {took * 1e6:.0f} µs, {share:.3%} of its time, {speed:.0f} x real time")


def test_callback(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """All that the audio callback does for one block, the status file with it."""
    mix = session(20)
    transport, status = Transport(), StatusFile(tmp_path / "status")
    out = np.empty((BLOCK, 2), dtype=np.float32)
    transport.wish = Wish(1, mix, True, 5 * RATE)
    calls = 0

    def callback() -> None:
        nonlocal calls
        calls += 1
        transport.fill(out, calls, 0)
        status.write(Status(calls, calls, transport.frame, 0, transport.number, True))
        if transport.frame > mix.frames - 2 * BLOCK:
            transport.wish = Wish(calls + 1, mix, True, 0)

    benchmark(callback)
    assert out.any()
    say_share(benchmark, f"callback of {BLOCK} frames", BUDGET)


def test_playhead(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """What the screen asks every 16 ms."""
    status = StatusFile(tmp_path / "status")
    status.write(Status(100, 10**9, 48_000, 10**8, 2, True))
    head = Head().loaded(10**8).played(0, 10**9)

    def ask() -> int:
        return head.followed(status.read(), 2 * 10**9, hope=True).at(2 * 10**9)

    assert benchmark(ask) > 48_000
    say_share(benchmark, "heard_frame", 0.016)


@pytest.mark.parametrize("ending", FORMATS)
def test_render(benchmark: BenchmarkFixture, tmp_path: Path, ending: str) -> None:
    """A session to a file, encoder and all."""
    minutes = 2 if not benchmark.disabled else 1
    mix, path = session(minutes), tmp_path / f"session{ending}"
    benchmark.pedantic(render, (mix, path), rounds=3)  # type: ignore[no-untyped-call]
    assert path.stat().st_size > 100_000
    say_share(benchmark, f"render to {ending}", minutes * 60.0)


def test_mixing(benchmark: BenchmarkFixture) -> None:
    """The mixing alone, in the blocks that rendering uses."""
    mix = session(2)
    out = np.empty((4096, 2), dtype=np.float32)

    def mixed() -> None:
        for at in range(0, mix.frames, 4096):
            out.fill(0.0)
            mix.add_to(out, at)

    benchmark.pedantic(mixed, rounds=5)  # type: ignore[no-untyped-call]
    assert out.any()
    say_share(benchmark, "mixing", 120.0)
