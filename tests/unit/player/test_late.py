"""Headphones that are late: what is shown waits for what is heard, and nothing else changes.

The output is on the clock, and so what it takes for heard is the time since `play`.
"""

from __future__ import annotations

import pytest

from feltsense.player.player import Player
from feltsense.player.table import State
from feltsense.score.choices import Choices
from feltsense.score.cues import RATE
from feltsense.sound.piece import prepare
from feltsense.sound.silent import SilentOutput

from .test_player import EXERCISE, NOON, SECOND

LATE = RATE // 4


class Late:
    """A session of one minute that is heard `late` frames later than the output knows."""

    def __init__(self, late: int) -> None:
        self.now = 10 * SECOND
        self.player = Player(
            EXERCISE,
            Choices(minutes=1),
            output=SilentOutput(),
            keep=lambda _: None,
            clock=lambda: self.now,
            wall=lambda: NOON,
            late=late,
        )
        self.player.skip_rating()
        self.player.ready(prepare(EXERCISE, Choices(minutes=1), ()))
        self.frames = [self.look()]

    def look(self) -> int:
        guide = self.player.tick()
        return -1 if guide is None else guide.frame

    def wait(self, seconds: float) -> int:
        """Let time pass, looking a hundred times a second; the last frame looked at."""
        end = self.now + round(seconds * SECOND)
        while self.now < end and self.player.state is State.PLAYING:
            self.now = min(end, self.now + SECOND // 100)
            self.frames.append(self.look())
        return self.frames[-1]


@pytest.mark.parametrize("late", [LATE, 0, -LATE])
def test_what_is_shown_is_as_much_later_as_what_is_heard(late: int) -> None:
    session = Late(late)
    assert session.wait(10) == 10 * RATE - late
    assert session.frames == sorted(session.frames)


def test_nothing_before_the_start_is_shown() -> None:
    session = Late(LATE)
    assert session.wait(0.2) == 0
    assert session.wait(0.1) == pytest.approx(0.05 * RATE, abs=1)


@pytest.mark.parametrize("late", [LATE, -LATE])
def test_after_a_part_is_skipped_it_waits_there_and_never_goes_back(late: int) -> None:
    session = Late(late)
    session.wait(5)
    session.player.skip_part()
    assert session.player.piece is not None
    start = session.player.piece.score.sections[1].at
    at = session.look()
    assert at == start + max(0, -late)
    assert session.wait(0.2) == start + max(0, round(0.2 * RATE) - late)
    session.player.back_part()
    session.player.back_part()
    assert session.look() == max(0, -late)


@pytest.mark.parametrize("late", [LATE, -LATE])
def test_a_pause_goes_on_where_it_was_and_never_before_it(late: int) -> None:
    session = Late(late)
    session.wait(8)
    session.player.toggle_pause()
    held = session.look()
    # What is on its way to late headphones still arrives in a pause.
    assert held == 8 * RATE + max(0, -late)
    session.now += 5 * SECOND
    assert session.look() == held
    session.player.toggle_pause()
    frames = [session.look()]
    session.wait(2)
    assert frames[0] >= held
    assert session.frames[-1] == held + 2 * RATE - late


@pytest.mark.parametrize("late", [LATE, 0, -LATE])
def test_the_end_comes_when_it_is_heard(late: int) -> None:
    session = Late(late)
    begun = session.now
    session.wait(70)
    assert session.player.state is State.AFTER
    assert (session.now - begun) / SECOND == pytest.approx(60 + late / RATE, abs=0.011)
    assert session.player.session.heard == pytest.approx(60, abs=0.01)
