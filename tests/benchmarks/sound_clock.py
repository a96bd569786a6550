"""Cues, captions and the pacer against what a recorder hears.

    python -m tests.benchmarks.sound_clock [--minutes N] [--only onsets|shown|asleep] ...

Plays 200 cues over N minutes (30), then runs a real session in a real window for N minutes,
with a pause, a skip and a step back every 20 s, and last one that is stopped altogether, sound
server and all, for --asleep seconds (60) as a suspended machine is. Beside what is shown a
bare program wakes every 16 ms as well: where that is late, so is any.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from feltsense import places
from feltsense.score.cues import RATE
from feltsense.sound.sample import LINE
from feltsense.sound.voices.finder import available
from tests.e2e.clock import FRAME_MS, compared, sleep_through, watch
from tests.e2e.desktop import desktop, desktop_missing
from tests.e2e.onsets import cues, errors
from tests.soundserver import sound_server

COUNT = 200

BARE = """
import sys, time
late, due = [], time.monotonic()
end = due + float(sys.argv[1])
while due < end:
    due += 0.016
    time.sleep(max(0.0, due - time.monotonic()))
    late.append((time.monotonic() - due) * 1000)
    due = max(due, time.monotonic())
late.sort()
at = lambda share: late[min(len(late) - 1, int(len(late) * share))]
print(f"{at(0.5):.2f} ms late (median), p99 {at(0.99):.1f}, worst {late[-1]:.1f}")
"""


def onsets(minutes: float) -> None:
    voice = available(places.assets())[0]
    line = voice.clip(LINE, "en")
    assert line is not None
    count = min(COUNT, round(minutes * 45))
    mix, at = cues(count, minutes * 60, line[: RATE // 2])
    with sound_server() as server:
        os.environ.update(server.environment)
        late = errors(server, mix, at)
    missed = late.count(None)
    off = np.array([each for each in late if each is not None]) / RATE * 1000
    seconds = np.array([place for place, each in zip(at, late, strict=True) if each is not None])
    slope = np.polyfit(seconds / RATE, off, 1)[0] * 1800
    sizes = np.abs(off)
    print(
        f"onsets: {count} cues over {minutes:g} min, {missed} missed: median "
        f"{np.median(sizes):.3f} ms, p99 {np.percentile(sizes, 99):.3f}, worst {sizes.max():.3f}, "
        f"drift {slope:+.4f} ms in 30 min",
        flush=True,
    )


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a program with a real screen; offscreen where there can be none."""
    if desktop_missing() is not None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    with tempfile.TemporaryDirectory() as folder, desktop(Path(folder) / "desktop") as running:
        yield {name: running.environment[name] for name in ("DISPLAY", "QT_QPA_PLATFORM")}


def shown(minutes: float) -> None:
    with screen() as environment, sound_server() as server, tempfile.TemporaryDirectory() as folder:
        bare = subprocess.Popen(
            [sys.executable, "-c", BARE, str(minutes * 60)], stdout=subprocess.PIPE, text=True
        )
        heard, log = watch(server, minutes, Path(folder) / "log", environment=environment)
        said, _ = bare.communicate()
    print(f"shown against heard, {minutes:g} min, {len(log['did'])} commands; later is +")
    for each in compared(heard, log):
        print(f"  {each}")
    print(f"  a bare program that sleeps 16 ms wakes {said.strip()}; the limit is {FRAME_MS:.1f}")
    sys.stdout.flush()


def asleep(seconds: float) -> None:
    with screen() as environment, sound_server() as server, tempfile.TemporaryDirectory() as folder:
        told = sleep_through(server, seconds, Path(folder) / "log", environment=environment)
    print(f"all stopped for {seconds:g} s in the middle:")
    for line in told:
        print(f"  {line}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--asleep", type=float, default=60.0)
    parser.add_argument("--only", nargs="*", default=["onsets", "shown", "asleep"])
    chosen = parser.parse_args(arguments)
    if "onsets" in chosen.only:
        onsets(chosen.minutes)
    if "shown" in chosen.only:
        shown(chosen.minutes)
    if "asleep" in chosen.only:
        asleep(chosen.asleep)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
