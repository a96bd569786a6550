"""One trial of a session under load, with a control: a native player beside it, counted alike.

What shares the machine with the trial can stop it altogether for a while. Where that happens
the native player, with as much sound lying ready, falls silent too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import NamedTuple

from feltsense.score.cues import RATE
from feltsense.sound.device import LATENCY
from tests.coded import Counter, Listener, Samples
from tests.soundserver import SINK, SoundServer

CONTROL = "feltsense_control"
_STARTING = 60.0
_SINK_OPTIONS = (f"sink_name={CONTROL}", f"rate={RATE}", "format=float32le", "channels=2")
_MARGIN = RATE // 2  # of the session's beginning and end, which fade


class Trial(NamedTuple):
    """What was heard of the session and of the native player, and what the load was."""

    ours: Counter
    control: Counter
    load: dict[str, float]

    def __str__(self) -> str:
        load = ", ".join(f"{name} {value}" for name, value in self.load.items())
        return f"ours: {self.ours}\nnative player: {self.control}\nload: {load}"


def trial(
    server: SoundServer,
    seconds: float,
    *,
    within: bool = False,
    tell: Callable[[str], None] = lambda line: None,
) -> Trial:
    """Play `seconds` under load; `within` plays in the busy process itself.

    `tell` is told of each dropout as it is heard.

    TimeoutError where the session does not come to its end.
    """
    environment = {**os.environ, **server.environment, "QT_QPA_PLATFORM": "offscreen"}
    frames = round(seconds * RATE)
    ours = Counter(_MARGIN, frames - _MARGIN)
    control = Counter()

    def take(counter: Counter, name: str, samples: Samples) -> None:
        gaps = counter.gaps
        counter.take(samples)
        if counter.gaps > gaps:
            busy = ", ".join(f"{load:.1f}" for load in os.getloadavg())
            tell(f"{time.strftime('%H:%M:%S')} {name}: {counter}; busy {busy}")

    def take_ours(now: int, samples: Samples) -> None:
        take(ours, "ours", samples)

    def take_control(now: int, samples: Samples) -> None:
        if ours.begun and not ours.done:
            take(control, "native player", samples)

    with ExitStack() as stack:
        module = _pactl(server, "load-module", "module-null-sink", *_SINK_OPTIONS)
        stack.callback(_pactl, server, "unload-module", module.strip())
        _pactl(server, "set-default-sink", SINK)
        stack.enter_context(Listener(server, SINK, take_ours))
        stack.enter_context(Listener(server, CONTROL, take_control))
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
            f"--device={CONTROL}",
            "--raw",
            "--format=float32le",
            f"--rate={RATE}",
            "--channels=2",
            f"--latency-msec={round(LATENCY * 1000)}",
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
