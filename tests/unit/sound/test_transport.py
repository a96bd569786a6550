"""The core of the audio callback: what is written block by block, for lists of wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from feltsense.score.cues import RATE
from feltsense.sound.fades import levels
from feltsense.sound.mix import Layer, Mix, Placement
from feltsense.sound.transport import RAMP, REST, TURN, Transport, Wish

if TYPE_CHECKING:
    from feltsense.sound.source import Gains, Samples

SECOND = 1_000_000_000


class Counting:
    """A source whose left samples are their own frame numbers, and whose right ones are 1."""

    frames = 1 << 23

    def add_to(self, out: Samples, start: int) -> None:
        numbers = np.arange(start, start + len(out))
        inside = (numbers >= 0) & (numbers < self.frames)
        out[:, 0] += np.where(inside, numbers, 0)
        out[:, 1] += inside

    def add_layers(self, out: Samples, start: int, gains: Gains) -> None:
        heard = np.zeros_like(out)
        self.add_to(heard, start)
        out += heard * np.asarray(gains[0], dtype=np.float32).reshape(-1, 1)


def up(frames: int) -> Samples:
    """The gains of a ramp to full over `frames`, cut out of the one over a second."""
    return levels(RATE)[RATE // frames :: RATE // frames]


def down(frames: int) -> Samples:
    return np.concatenate(([np.float32(0.0)], up(frames)[:-1]))[::-1].astype(np.float32)


def played(transport: Transport, size: int) -> Samples:
    out = np.full((size, 2), np.nan, dtype=np.float32)
    transport.fill(out, 0, 0)
    return out


def test_it_is_silent_until_asked() -> None:
    transport = Transport()
    assert not played(transport, 1024).any()
    transport.wish = Wish(1, Counting(), playing=False)
    assert not played(transport, 1024).any()
    assert (transport.number, transport.playing) == (1, False)


def test_play_fades_in_from_the_asked_frame_and_loses_none() -> None:
    transport = Transport()
    transport.wish = Wish(1, Counting(), True, 5000)
    out = np.concatenate([played(transport, 256) for _ in range(10)])
    gains = np.ones(2560, dtype=np.float32)
    gains[:RAMP] = up(RAMP)
    assert np.array_equal(out[:, 1], gains)
    assert np.array_equal(out[:, 0], gains * np.arange(5000, 7560, dtype=np.float32))
    assert (transport.frame, transport.playing) == (7560 - 256, True)


def test_pause_fades_out_over_block_borders_and_holds() -> None:
    transport = Transport()
    transport.wish = Wish(1, Counting(), True, 0)
    played(transport, 2048)
    transport.wish = Wish(2, None, False)
    out = np.concatenate([played(transport, 100) for _ in range(65)])
    gains = np.zeros(6500, dtype=np.float32)
    gains[:REST] = down(REST)
    assert np.array_equal(out[:, 1], gains)
    assert transport.is_silent
    assert (transport.frame, transport.playing, transport.number) == (2048 + REST, False, 2)


def test_a_seek_fades_out_where_it_is_and_in_where_it_goes() -> None:
    transport, source = Transport(), Counting()
    transport.wish = Wish(1, source, True, 0)
    played(transport, 2048)
    transport.wish = Wish(2, source, True, 100_000)
    out = played(transport, 3 * RAMP)
    leaving = down(RAMP)
    assert np.array_equal(out[:RAMP, 0], leaving * np.arange(2048, 2048 + RAMP, dtype=np.float32))
    assert np.array_equal(out[2 * RAMP :, 0], np.arange(100_000 + RAMP, 100_000 + 2 * RAMP))
    # The block's first sample would have been RAMP before the frame that was asked for.
    assert (transport.frame, transport.number) == (100_000 - RAMP, 2)


def test_the_old_number_stands_until_the_jump_is_made() -> None:
    transport, source = Transport(), Counting()
    transport.wish = Wish(1, source, True, 0)
    played(transport, 2048)
    transport.wish = Wish(2, source, True, 100_000)
    played(transport, RAMP - 10)
    assert transport.number == 1
    played(transport, 20)
    assert transport.number == 2


def test_a_wish_that_overtakes_another_loses_nothing() -> None:
    transport = Transport()
    transport.wish = Wish(1, Counting(), False)
    transport.wish = Wish(2, Counting(), True, 777)
    out = played(transport, 2 * RAMP)
    assert out[RAMP, 0] == 777 + RAMP


def test_joining_a_session_that_goes_on_by_the_clock() -> None:
    transport = Transport()
    # Frame 48,000 is heard at 10 s. This block is written at 12.0 s, and heard at 12.25 s.
    transport.wish = Wish(1, Counting(), True, RATE, 10 * SECOND)
    out = np.zeros((1024, 2), dtype=np.float32)
    transport.fill(out, 12 * SECOND, SECOND // 4)
    assert transport.frame == RATE + round(2.25 * RATE)
    # And one that is taken after a fade-out, in the middle of a block.
    transport.wish = Wish(2, Counting(), True, RATE, 10 * SECOND)
    out = np.zeros((2048, 2), dtype=np.float32)
    transport.fill(out, 20 * SECOND, 0)
    assert transport.frame == RATE + 10 * RATE


def test_past_the_end_it_goes_on_in_silence() -> None:
    transport, source = Transport(), Counting()
    transport.wish = Wish(1, source, True, source.frames - 1500)
    played(transport, 1024)
    out = played(transport, 1024)
    assert np.count_nonzero(out[:, 1]) == 1500 - 1024
    played(transport, 1024)
    assert transport.frame == source.frames - 1500 + 2048


def test_what_was_away_can_come_back_slowly() -> None:
    transport = Transport()
    transport.wish = Wish(1, Counting(), True, 0, rise=RATE)
    out = np.concatenate([played(transport, 4096) for _ in range(12)])
    assert np.array_equal(out[:RATE, 1], up(RATE))
    assert np.all(out[RATE:, 1] == 1)


def test_leaving_in_the_middle_of_a_ramp_goes_on_from_there() -> None:
    transport = Transport()
    transport.wish = Wish(1, Counting(), True, 0, rise=RATE)
    before = played(transport, 10_000)[-1, 1]
    transport.wish = Wish(2, None, False)
    out = played(transport, 4096)
    assert 0 < before - out[0, 1] < 1.51 / REST
    assert np.all(np.diff(out[:, 1]) <= 0)
    assert transport.is_silent


# Volumes


def test_a_volume_changes_along_a_ramp_and_touches_its_layer_only() -> None:
    ones = np.ones(4 * RATE, dtype=np.float32)
    mix = Mix(4 * RATE, [Placement(0, ones), Placement(0, ones, 0.5, Layer.BELL)])
    transport = Transport()
    transport.wish = Wish(1, mix, True, 0)
    assert played(transport, 2048)[-1, 0] == 1.5
    transport.gains = (0.25, 1.0, 1.0, 1.0)
    out = np.concatenate([played(transport, 500) for _ in range(6)])[:, 0]
    assert np.allclose(out[:TURN], 1.5 - 0.75 * levels(TURN)[1:], atol=1e-6)
    assert np.all(out[TURN:] == 0.75)
    transport.gains = (0.0, 0.0, 1.0, 1.0)
    out = np.concatenate([played(transport, 700) for _ in range(6)])[:, 0]
    assert np.max(np.abs(np.diff(out))) < 1.51 / TURN
    assert not out[TURN:].any()


def test_a_volume_that_is_moved_again_on_its_way_makes_no_step() -> None:
    transport = Transport()
    transport.wish = Wish(1, Counting(), True, 0)
    played(transport, 2048)
    heard = []
    for n in range(40):
        transport.gains = ((n % 7) / 7, 1.0, 1.0, 1.0)
        heard.append(played(transport, 331))
    assert np.max(np.abs(np.diff(np.concatenate(heard)[:, 1]))) < 1.51 / TURN


def test_the_volumes_of_a_pause_hold_at_once_when_it_goes_on() -> None:
    transport = Transport()
    transport.gains = (0.5, 1.0, 1.0, 1.0)
    transport.wish = Wish(1, Counting(), True, 0)
    assert np.all(played(transport, 2 * RAMP)[RAMP:, 1] == 0.5)


wishes = st.lists(
    st.tuples(st.integers(0, 6000), st.booleans(), st.integers(0, 1 << 22)),
    min_size=1,
    max_size=6,
)


@given(wishes, st.lists(st.integers(1, 1500), min_size=1, max_size=5))
def test_no_step_is_larger_than_the_ramp_makes_it(
    asked: list[tuple[int, bool, int]], sizes: list[int]
) -> None:
    """Whatever is asked at whatever moment, the loudness only ever moves along the ramp."""
    transport, source = Transport(), Counting()
    heard = [np.zeros((1, 2), dtype=np.float32)]
    turn = 0
    for number, (gap, playing, frame) in enumerate(asked, start=1):
        transport.wish = Wish(number, source, playing, frame)
        written = 0
        while written <= gap:
            size = sizes[turn % len(sizes)]
            turn += 1
            heard.append(played(transport, size))
            written += size
    loudness = np.concatenate(heard)[:, 1]
    assert np.max(np.abs(np.diff(loudness))) <= 1.51 / RAMP
