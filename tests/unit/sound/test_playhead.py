"""The playhead, over made-up lines of statuses."""

from __future__ import annotations

from itertools import pairwise

import pytest

from feltsense.score.cues import RATE
from feltsense.sound.playhead import PATIENCE, SETTLED, Head
from feltsense.sound.sleep import SECOND
from feltsense.sound.status import Status

MS = SECOND // 1000
BLOCK = 1024 * SECOND // RATE
START = 5_000 * SECOND
LEAD = 150 * MS
LONG = 3600 * RATE


def status(
    then: int,
    frame: int,
    *,
    number: int,
    callbacks: int = 100,
    lead: int = LEAD,
    playing: bool = True,
) -> Status:
    return Status(callbacks, then, frame, lead, number, playing)


def playing_from(at: int, frames: int = LONG) -> Head:
    """A head that has waited for its first sound, which is heard from START on."""
    head = Head().loaded(frames).played(at, START - LEAD)
    return head.followed(status(START - LEAD, at, number=head.number), START, hope=True)


def test_a_loaded_source_is_silent_at_its_start() -> None:
    head = Head().loaded(1000)
    assert head.at(START) == 0
    assert head.followed(None, START + SECOND, hope=True).at(START + SECOND) == 0


def test_it_waits_at_the_asked_frame_until_the_first_sound_is_heard() -> None:
    head = Head().loaded(LONG).played(7 * RATE, START)
    for step in range(5):
        head = head.followed(None, START + step * 16 * MS, hope=True)
        assert head.at(START + step * 16 * MS) == 7 * RATE
    # Written 80 ms after the command, and heard LEAD after that.
    written = START + 80 * MS
    head = head.followed(status(written, 7 * RATE, number=head.number), written, hope=True)
    assert head.at(written + LEAD - MS) == 7 * RATE
    assert head.at(written + LEAD + 100 * MS) == 7 * RATE + RATE // 10


def test_a_status_from_before_the_last_command_is_ignored() -> None:
    head = playing_from(0)
    sought = head.played(60 * RATE, START + SECOND)
    old = status(START + SECOND, RATE, number=head.number)
    followed = sought.followed(old, START + SECOND + MS, hope=True)
    assert followed.held
    assert followed.at(START + SECOND + MS) == 60 * RATE


def test_the_first_dozen_callbacks_are_not_believed() -> None:
    head = Head().loaded(LONG).played(0, START)
    early = status(START, 0, number=head.number, callbacks=SETTLED - 1)
    assert head.followed(early, START, hope=True).held
    settled = status(START, 0, number=head.number, callbacks=SETTLED)
    assert not head.followed(settled, START, hope=True).held


@pytest.mark.parametrize("lead", [-SECOND, 10 * SECOND])
def test_a_lead_that_cannot_be_is_ignored(lead: int) -> None:
    head = Head().loaded(LONG).played(0, START)
    assert head.followed(status(START, 0, number=head.number, lead=lead), START, True).held


def test_without_a_device_the_frames_go_on_by_the_clock() -> None:
    head = Head().loaded(LONG).played(RATE, START).followed(None, START, hope=False)
    assert head.at(START + 3 * SECOND) == 4 * RATE


def test_hope_has_an_end() -> None:
    head = Head().loaded(LONG).played(RATE, START)
    late = START + PATIENCE + MS
    head = head.followed(None, START + SECOND, hope=True).followed(None, late, hope=True)
    assert head.at(late) == RATE, "no jump where the clock takes over"
    assert head.at(late + SECOND) == 2 * RATE


def test_after_a_gap_the_clock_proves_nothing() -> None:
    """Without a word of the sound it is where it was, and goes on from there."""
    head = playing_from(0).followed(None, START + SECOND, hope=True)
    woken = START + 61 * SECOND
    for status_then in (None, status(START + SECOND, RATE, number=head.number)):
        after = head.followed(status_then, woken, hope=True)
        assert after.at(woken) == RATE
        assert after.followed(None, woken + SECOND, hope=True).at(woken + SECOND) == 2 * RATE


def test_after_a_gap_in_which_the_sound_went_on_it_is_where_the_sound_is() -> None:
    head = playing_from(0).followed(None, START + SECOND, hope=True)
    later = START + 11 * SECOND
    fresh = status(later - 10 * MS, 11 * RATE + 160 * RATE // 1000, number=head.number)
    assert head.followed(fresh, later, hope=True).at(later) == pytest.approx(11.02 * RATE, abs=2)


def test_a_lost_sound_makes_no_jump_and_a_new_one_joins() -> None:
    head = playing_from(0)
    seen = [head.at(START)]
    now = START
    # Nothing new for 4 s: the process is dead.
    for _ in range(250):
        now += 16 * MS
        head = head.followed(None, now, hope=False)
        seen.append(head.at(now))
    # A new process joins, 3 ms late.
    while now < START + 8 * SECOND:
        now += BLOCK
        frame = (now + LEAD - START - 3 * MS) * RATE // SECOND
        head = head.followed(status(now, frame, number=head.number), now, hope=True)
        seen.append(head.at(now))
    steps = [later - earlier for earlier, later in pairwise(seen)]
    assert min(steps) >= 0
    assert max(steps) <= 1024 + RATE * 4 // 1000
    assert head.at(now) == pytest.approx((now - START - 3 * MS) * RATE / SECOND, abs=10)


def test_a_single_jump_of_the_devices_clock_is_not_believed() -> None:
    head = playing_from(0)
    now = START
    for block in range(200):
        now += BLOCK
        true = (now + LEAD - START) * RATE // SECOND
        wild = LEAD - 660 * MS if block == 100 else LEAD
        head = head.followed(
            status(now, true, number=head.number, lead=max(0, wild)), now, hope=True
        )
        assert head.at(now) == pytest.approx((now - START) * RATE / SECOND, abs=RATE / 500)


def test_what_is_said_again_and_again_is_believed() -> None:
    """The device stood still for half a second: the playhead waits for the sound."""
    head = playing_from(0)
    now, seen = START, []
    for _ in range(100):
        now += BLOCK
        frame = (now + LEAD - START - SECOND // 2) * RATE // SECOND
        head = head.followed(status(now, frame, number=head.number), now, hope=True)
        seen.append(head.at(now))
    assert seen == sorted(seen)
    assert head.at(now) == pytest.approx((now - START - SECOND // 2) * RATE / SECOND, abs=50)


def test_jitter_never_moves_it_backwards_or_far() -> None:
    head = playing_from(0)
    now, last = START, 0
    for block in range(2000):
        now += BLOCK
        jitter = (-8 if block % 2 else 8) * MS
        frame = (now + LEAD + jitter - START) * RATE // SECOND
        head = head.followed(status(now, frame, number=head.number), now, hope=True)
        here = head.at(now)
        assert here >= last
        assert here == pytest.approx((now - START) * RATE / SECOND, abs=2.2 * RATE / 1000)
        last = here


def test_it_stops_at_the_end_of_the_source() -> None:
    head = playing_from(0, frames=10 * RATE)
    assert head.at(START + 9 * SECOND) == 9 * RATE
    assert head.at(START + 60 * SECOND) == 10 * RATE


def test_a_pause_holds_what_was_heard() -> None:
    head = playing_from(0).paused(START + 2 * SECOND)
    assert head.at(START + 9 * SECOND) == 2 * RATE
    stale = status(START + 3 * SECOND, 3 * RATE, number=head.number - 1)
    assert head.followed(stale, START + 9 * SECOND, hope=True).at(START + 9 * SECOND) == 2 * RATE


@pytest.mark.parametrize(("asked", "given"), [(-5, 0), (10**9, 1000)])
def test_a_frame_outside_the_source_is_brought_inside(asked: int, given: int) -> None:
    assert Head().loaded(1000).played(asked, START).at(START) == given
