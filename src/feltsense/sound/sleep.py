"""Whether the computer was asleep: a clock that counts through it, and the decision.

`time.monotonic_ns` stands still on Linux and macOS while the machine sleeps, and goes on on
Windows. Pure but for the one clock. No numpy here, so that the player may import it.
"""

from __future__ import annotations

import sys
import time

from feltsense.score.cues import RATE

SECOND = 1_000_000_000
GAP = 3 * SECOND
"""A longer stillness is no busy moment: a window at work has been seen to stand for 2.5 s."""


def time_through_sleep() -> int:
    """Monotonic nanoseconds that go on while the machine sleeps; only differences mean anything.

    Like `time.monotonic_ns` where the system has no such clock.
    """
    system: str = sys.platform  # a plain string, so that every system's lines are checked
    if system == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    if system == "darwin":  # there this clock counts sleep, and Python's monotonic does not
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    return time.monotonic_ns()


def was_asleep(passed: int, heard: int) -> bool:
    """Whether a gap of `passed` nanoseconds, with `heard` frames in it, was sleep.

    `passed` is by a clock that counts through sleep, from one look at a playing session to the
    next. A program that was only busy heard the session go on meanwhile.
    """
    return passed - heard * SECOND // RATE > GAP
