"""What is sleep, and what is only a busy moment."""

from __future__ import annotations

import sys
import time

import pytest

from feltsense.score.cues import RATE
from feltsense.sound.sleep import SECOND, time_through_sleep, was_asleep


@pytest.mark.parametrize(
    ("passed", "heard", "asleep"),
    [
        (0.016, 0.016, False),
        (2.5, 2.5, False),  # the window was busy, and the sound went on
        (2.5, 0.0, False),  # as busy, just as the sound began
        (20.0, 20.0, False),  # the window hung, and the session was heard all the same
        (60.0, 0.016, True),
        (60.0, 0.4, True),  # what lay ready in the device was heard
    ],
)
def test_sleep_is_time_in_which_nothing_was_heard(
    passed: float, heard: float, asleep: bool
) -> None:
    assert was_asleep(round(passed * SECOND), round(heard * RATE)) is asleep


def test_the_clock_goes_on_with_time() -> None:
    before = time_through_sleep()
    time.sleep(0.01)
    assert time_through_sleep() - before >= 9_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="the two clocks of Linux")
def test_the_clock_counts_from_the_start_of_the_machine_with_its_sleep() -> None:
    before = time.monotonic_ns()
    assert time_through_sleep() >= before
