"""One trial of a session under load, with a control: a native player beside it, counted alike.

What shares the machine with the trial can stop it altogether for a while. Where that happens
the native player, with as much sound lying ready, falls silent too. Both play into the same
sink of four channels, two each, so that whatever befalls the sound server befalls both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from feltsense.score.cues import RATE
from feltsense.sound.device import LATENCY
from tests.coded import Counter, Listener, Samples
from tests.soundserver import SoundServer

SHARED = "feltsense_shared"
_STARTING = 60.0
_READY_MS = round(2.5 * LATENCY * 1000)
"""PulseAudio divides this between itself and the player: as much then lies ready as for ours."""
_CHANNELS = "front-left,front-right,aux0,aux1"
_SINK = (f"sink_name={SHARED}", f"rate={RATE}", "format=float32le", "channels=4")
_MARGIN = RATE // 2  # of the session's beginning and end, which fade


class Trial(NamedTuple):
    """What was heard of the session and of the native player, and what the load was."""

    ours: Counter
    control: Counter
    load: dict[str, float]

    def __str__(self) -> str:
        load = ", ".join(f"{name} {value}" for name, value in self.load.items())
        return f"ours: {self.ours}\nnative player: {self.control}\nload: {load}"


@contextmanager
def shared_server() -> Iterator[SoundServer]:
    """A SoundServer with the sink that a session and the native player share."""
    with tempfile.TemporaryDirectory(prefix="fs-sound-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        try:
            options = (*_SINK, f"channel_map={_CHANNELS}")
            _pactl(server, "load-module", "module-null-sink", *options)
            _pactl(server, "set-default-sink", SHARED)
            yield server
        finally:
            server.stop()


def trial(
    server: SoundServer,
    seconds: float,
    *,
    within: bool = False,
    tell: Callable[[str], None] = lambda line: None,
) -> Trial:
    """Play `seconds` under load; `within` plays in the busy process itself.

    `tell` is told of each dropout as it is heard. TimeoutError where the session does not come
    to its end.
    """
    environment = {**os.environ, **server.environment, "QT_QPA_PLATFORM": "offscreen"}
    frames = round(seconds * RATE)
    ours = Counter(_MARGIN, frames - _MARGIN)
    control = Counter()

    def count(counter: Counter, name: str, samples: Samples) -> None:
        gaps = counter.gaps
        counter.take(samples)
        if counter.gaps > gaps:
            busy = ", ".join(f"{load:.1f}" for load in os.getloadavg())
            tell(f"{time.strftime('%H:%M:%S')} {name}: {counter}; busy {busy}")

    def take(now: int, samples: Samples) -> None:
        count(ours, "ours", samples[:, :2])
        if ours.begun and not ours.done:
            count(control, "native player", samples[:, 2:])

    with ExitStack() as stack:
        stack.enter_context(Listener(server, SHARED, take, channels=_CHANNELS))
        for player in _native_player(environment, seconds + 2 * _STARTING):
            stack.callback(_end, player)
        app = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.e2e.loaded_app",
                str(seconds),
                *(["--within"] if within else []),
            ],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(_end, app)
        said, _ = app.communicate(timeout=seconds + 3 * _STARTING)
        time.sleep(0.5)
    return Trial(ours, control, json.loads(said))


def _pactl(server: SoundServer, *arguments: str) -> str:
    return subprocess.run(
        ["pactl", *arguments],
        env={**os.environ, **server.environment},
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def _native_player(environment: dict[str, str], seconds: float) -> list[subprocess.Popen[bytes]]:
    signal = subprocess.Popen(
        [sys.executable, "-m", "tests.coded", str(seconds)],
        env=environment,
        stdout=subprocess.PIPE,
        pipesize=1 << 20,  # 2.7 s of sound lie ready here
    )
    player = subprocess.Popen(
        [
            "pacat",
            "--playback",
            f"--device={SHARED}",
            "--raw",
            "--format=float32le",
            f"--rate={RATE}",
            "--channels=2",
            "--channel-map=aux0,aux1",
            "--no-remix",
            f"--latency-msec={_READY_MS}",
        ],
        env=environment,
        stdin=signal.stdout,
        stderr=subprocess.DEVNULL,
    )
    return [player, signal]


def _end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.kill()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
