"""What a session shows against what a recorder hears: by how much each is later than the other.

The recorder takes in small blocks, each with the time at which it came; what delays one does
not hurry the next, so the fastest of many say when their frames were heard. `Heard` then tells
which frame was heard at any moment; the signal names it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from bisect import bisect_left
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from math import acos, pi
from pathlib import Path
from typing import Any

import numpy as np

from feltsense.score.cues import RATE
from tests.coded import Listener, Samples, named
from tests.soundserver import SINK, SoundServer

SECOND = 1_000_000_000
FRAME_MS = 1000 / 60
"""One video frame: what a person may not notice."""

_WINDOW = 5 * SECOND
_SETTLED = SECOND * 6 // 10
"""After a command: by then what lies ready in the device has been heard."""
_NEAR = RATE


class Heard:
    """Which frame was heard when; `take` is for a Listener."""

    def __init__(self) -> None:
        self._frames = 0  # recorded so far
        self._ends: list[int] = []
        self._came: list[int] = []
        self._names: list[int] = []
        self._shift: np.ndarray[Any, np.dtype[np.float64]] | None = None

    def take(self, now: int, samples: Samples) -> None:
        """Note when `samples` came, and which frame the last of them is; -1 for none."""
        frames = named(samples)
        whole = frames[0] >= 0 and np.array_equal(
            frames, np.arange(frames[0], frames[0] + len(frames))
        )
        self._frames += len(samples)
        self._ends.append(self._frames)
        self._came.append(now)
        self._names.append(int(frames[-1]) if whole else -1)

    def at(self, now: int) -> float | None:
        """The frame heard at monotonic nanosecond `now`; None where it is not clear."""
        if self._shift is None:
            self._shift = self._fastest()
        near = bisect_left(self._came, now)
        if near >= len(self._came):
            return None
        recorded = (now - self._shift[near]) * RATE / SECOND
        block = bisect_left(self._ends, recorded)
        if not 0 < block < len(self._ends) or self._names[block] < 0 or self._names[block - 1] < 0:
            return None
        return float(self._names[block] - (self._ends[block] - recorded))

    def last_before(self, now: int) -> int:
        """The last frame that was recorded by `now`; -1 for none."""
        names = self._names[: bisect_left(self._came, now)]
        return next((name for name in reversed(names) if name >= 0), -1)

    def first_after(self, now: int) -> int:
        """The first frame that was recorded from `now` on; -1 for none."""
        names = self._names[bisect_left(self._came, now) :]
        return next((name for name in names if name >= 0), -1)

    def _fastest(self) -> np.ndarray[Any, np.dtype[np.float64]]:
        """For each block: when recorded frame 0 came, by the fastest blocks around it."""
        came = np.array(self._came, dtype=np.int64)
        delays = came - np.array(self._ends, dtype=np.int64) * SECOND // RATE
        shifts = np.empty(len(came))
        # Where all stood still the recording did, too: what was before says nothing after.
        epochs = np.cumsum(np.diff(came, prepend=came[0]) > SECOND)
        slots = (came - came[0]) // _WINDOW + epochs * (1 << 32)
        least = {slot: delays[slots == slot].min() for slot in np.unique(slots)}
        for slot, shift in least.items():
            beside = [shift, least.get(slot - 1, shift), least.get(slot + 1, shift)]
            shifts[slots == slot] = min(beside)
        return shifts


@dataclass
class Errors:
    """How many milliseconds later something was shown than heard; less than 0 is earlier.

    `at` are the session's seconds at which each was seen.
    """

    what: str
    late: list[float] = field(default_factory=list)
    at: list[float] = field(default_factory=list)

    def add(self, frames_late: float, heard: float) -> None:
        self.late.append(frames_late / RATE * 1000)
        self.at.append(heard / RATE)

    @property
    def worst(self) -> float:
        """The largest, either way."""
        return max((abs(late) for late in self.late), default=0.0)

    @property
    def median(self) -> float:
        return float(np.median(self.late)) if self.late else 0.0

    def __str__(self) -> str:
        if not self.late:
            return f"{self.what:10} nothing was seen"
        sizes = np.abs(self.late)
        long = max(self.at) - min(self.at) > 300  # a line through less says nothing
        slope = np.polyfit(self.at, self.late, 1)[0] * 1800 if long else 0.0
        drift = f"; drift {slope:+.2f} ms in 30 min" if long else ""
        inside = float(np.mean(sizes <= FRAME_MS))
        return (
            f"{self.what:10} {len(sizes):6} times: median {self.median:+6.2f} ms, "
            f"{np.percentile(self.late, 1):+.1f} to {np.percentile(self.late, 99):+.1f} (98 %), "
            f"p99 {np.percentile(sizes, 99):5.2f}, worst {self.worst:5.2f}; "
            f"{inside:.1%} within {FRAME_MS:.1f} ms{drift}"
        )


def watch(
    server: SoundServer, minutes: float, log: Path, *options: str, environment: dict[str, str]
) -> tuple[Heard, dict[str, Any]]:
    """Run a session of `minutes` on `server`, and hear it: what was heard, and what was shown."""
    heard = Heard()
    with Listener(server, SINK, heard.take, latency_ms=2):
        subprocess.run(
            [sys.executable, "-m", "tests.e2e.shown_app", str(minutes), str(log), *options],
            env={**os.environ, **environment, **server.environment},
            check=True,
            timeout=minutes * 60 + 120,
        )
    return heard, json.loads(log.read_text())


def sleep_through(
    server: SoundServer, seconds: float, log: Path, *, environment: dict[str, str]
) -> list[str]:
    """Stop everything for `seconds` in the middle of a session, as a suspended machine does.

    The program, the audio process and the sound server; the session is then gone on with. What
    came of it, in lines. The system's clocks go on meanwhile, as none of a real one does.
    """
    heard = Heard()
    minutes = seconds / 60 + 1.2
    with Listener(server, SINK, heard.take, latency_ms=2):
        app = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.shown_app", str(minutes), str(log), "--undisturbed"],
            env={**os.environ, **environment, **server.environment},
        )
        time.sleep(25)
        stopped = [app.pid, *_children(app.pid)]
        for pid in stopped:
            os.kill(pid, signal.SIGSTOP)
        server.hang()
        slept = time.monotonic_ns()
        time.sleep(seconds)
        server.go_on()
        for pid in reversed(stopped):
            os.kill(pid, signal.SIGCONT)
        woke = time.monotonic_ns()
        app.wait(timeout=minutes * 60 + 60)
    seen = json.loads(log.read_text())
    last, first = heard.last_before(slept), heard.first_after(woke + SECOND)
    told = [f"did {[(round((at - woke) / SECOND, 1), what) for at, what in seen['did']]}"]
    told.append(f"heard last before {last / RATE:.2f} s, first again {first / RATE:.2f} s")
    seen["shown"] = [each for each in seen["shown"] if each[0] > woke]
    return told + [f"{each}" for each in compared(heard, seen)]


def _children(pid: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(stat.parent.name))
    return found


def compared(heard: Heard, log: dict[str, Any]) -> list[Errors]:
    """The errors of the caption, the body figure, and the pacer's phase and fullness."""
    did = [at for at, _ in log["did"]]
    captions, regions = Errors("caption"), Errors("region")
    phases, fullness = Errors("phase"), Errors("fullness")
    cues = log["cues"]
    changes = {
        what: [(b["at"], b[what]) for a, b in pairwise(cues) if a[what] != b[what]]
        for what in ("caption", "region", "phase")
    }
    before: Any = None
    for now, what, value in log["shown"]:
        new = what != "breath" or value[0] != before
        if what == "breath":
            before = value[0]
        command = bisect_left(did, now)
        frame = heard.at(now)
        if frame is None or (command and now - did[command - 1] < _SETTLED):
            continue
        match what:
            case "caption" | "region":
                _add(captions if what == "caption" else regions, changes[what], value, frame)
            case _:
                if new:
                    _add(phases, changes["phase"], value[0], frame)
                drawn = _drawn(cues, value[0], value[1], frame)
                if drawn is not None:
                    fullness.add(frame - drawn, frame)
    return [captions, regions, phases, fullness]


def _add(errors: Errors, changes: list[tuple[int, Any]], value: Any, frame: float) -> None:
    near = [at for at, to in changes if to == value and abs(at - frame) < _NEAR]
    if near:
        errors.add(frame - min(near, key=lambda at: abs(at - frame)), frame)


def _drawn(
    cues: list[dict[str, Any]], phase: str | None, breath: float, frame: float
) -> float | None:
    """The frame at which the pacer is as full as it is drawn, where that can be told."""
    if phase not in ("inhale", "exhale") or not 0.1 < breath < 0.9:
        return None
    done = acos(1 - 2 * breath) / pi
    share = done if phase == "inhale" else 1 - done
    near = [cue for cue in cues if cue["phase"] == phase]
    cue = min(near, key=lambda cue: abs((cue["at"] + cue["end"]) / 2 - frame))
    drawn: float = cue["at"] + share * (cue["end"] - cue["at"])
    return drawn
