"""Which device is tried, and when, over made-up losses."""

from __future__ import annotations

from itertools import pairwise

from feltsense.sound.route import QUIET, Look, Open, Route, Trouble
from feltsense.sound.sleep import SECOND

NOW = 1_000 * SECOND
NAME = "Headphones"


def s(seconds: float) -> int:
    return NOW + round(seconds * SECOND)


def tries(route: Route, trouble: Trouble, seconds: float, *, playing: bool) -> list[float]:
    """When something is tried within `seconds`, all of it in vain, in seconds."""
    found = []
    now = NOW
    while now < s(seconds):
        match route.next(now):
            case Open(device):
                found.append((now - NOW) / SECOND)
                route = route.failed(device, trouble, now, playing)
            case Look():
                raise AssertionError("nothing sounds")
        now += SECOND // 10
    return found


def test_it_begins_at_once_with_what_was_chosen() -> None:
    assert Route().next(NOW) == Open(None)
    assert Route(NAME).next(NOW) == Open(NAME)
    assert Route(NAME).opened(NAME, NOW).next(s(3600)) is None


def test_a_chosen_device_that_is_not_there_falls_back_to_the_default() -> None:
    route = Route(NAME).failed(NAME, Trouble.DEVICE, NOW, False)
    assert route.next(NOW) == Open(None)
    route = route.opened(None, NOW)
    assert route.stands_in
    assert route.next(s(1)) is None
    assert route.next(s(6)) == Look(NAME)


def test_it_goes_back_to_the_chosen_one_when_that_is_there() -> None:
    route = Route(NAME).failed(NAME, Trouble.DEVICE, NOW, True).opened(None, NOW)
    route = route.seen(False, s(6), True)
    assert route.next(s(7)) is None
    assert route.next(s(12)) == Look(NAME)
    route = route.seen(True, s(12), True)
    assert route.next(s(12)) == Open(NAME)
    assert route.stands_in, "until it sounds there"
    route = route.opened(NAME, s(13))
    assert not route.stands_in
    assert route.next(s(3600)) is None


def test_a_device_that_is_listed_and_does_not_open_is_tried_ever_more_seldom() -> None:
    route = Route(NAME).failed(NAME, Trouble.DEVICE, NOW, True).opened(None, NOW)
    opened = []
    for second in range(600):
        match route.next(s(second)):
            case Look():
                route = route.seen(True, s(second), True)
                opened.append(second)
                route = route.failed(NAME, Trouble.DEVICE, s(second), True)
                assert route.stands_in
            case Open():
                raise AssertionError("not before it was looked for")
    gaps = [after - before for before, after in pairwise(opened)]
    assert gaps[:3] == [10, 20, 40]
    assert set(gaps[3:]) == {60}


def test_what_was_lost_in_a_session_is_not_heard_by_the_room_at_once() -> None:
    route = Route(NAME).opened(NAME, NOW).lost(NOW, True)
    now = NOW
    while now < s(QUIET):
        match route.next(now):
            case Open(device):
                assert device == NAME
                route = route.failed(device, Trouble.DEVICE, now, True)
        now += SECOND // 10
    later = s(QUIET + 2)
    match route.next(later):
        case Open(device):
            route = route.failed(device, Trouble.DEVICE, later, True)
    assert route.next(later) == Open(None)


def test_what_was_lost_while_nothing_played_is_replaced_at_once() -> None:
    route = Route(NAME).opened(NAME, NOW).lost(NOW, False)
    assert route.next(NOW) == Open(NAME)
    assert route.failed(NAME, Trouble.DEVICE, NOW, False).next(NOW) == Open(None)


def test_another_choice_is_tried_in_a_moment_and_the_old_one_plays_meanwhile() -> None:
    route = Route("A").opened("A", NOW).chosen(NAME, s(1))
    assert route.sounding
    assert route.next(s(1)) is None, "somebody may be going through a list"
    assert route.next(s(1.5)) == Open(NAME)
    # It is not there: neither A, which nobody wants any more, nor silence.
    route = route.failed(NAME, Trouble.DEVICE, s(2), True)
    assert route.next(s(2)) == Open(None)
    assert route.opened(None, s(3)).stands_in


def test_the_default_is_a_choice_too() -> None:
    route = Route(NAME).opened(NAME, NOW).chosen(None, s(0))
    assert route.next(s(1)) == Open(None)
    route = route.failed(None, Trouble.DEVICE, s(1), True)
    assert not route.stands_in
    assert route.next(s(2)) is None


def test_a_killed_process_is_replaced_at_once_and_a_lasting_loss_gently() -> None:
    lost = Route().opened(None, NOW).lost(NOW, True)
    found = tries(lost, Trouble.SYSTEM, 120, playing=True)
    assert found[:5] == [0, 0.5, 1.5, 3.5, 7.5]
    assert max(b - a for a, b in pairwise(found)) <= 10.1
    assert len(found) < 24


def test_nobody_listening_is_tried_for_seldom() -> None:
    lost = Route().opened(None, NOW).lost(NOW, False)
    found = tries(lost, Trouble.SYSTEM, 3600, playing=False)
    assert found[:4] == [0, 1, 5, 35]
    assert min(b - a for a, b in pairwise(found[2:])) >= 29.9
    assert len(found) < 20
    assert len(tries(Route(), Trouble.LIBRARY, 3600, playing=False)) < 15
    assert len(tries(Route(), Trouble.LIBRARY, 3600, playing=True)) < 125


def test_a_session_that_begins_is_not_put_off() -> None:
    route = Route()
    for _ in range(5):
        route = route.failed(None, Trouble.SYSTEM, NOW, False)
    assert route.next(s(20)) is None
    assert route.begun(s(20)).next(s(20)) == Open(None)


def test_without_any_device_the_default_is_not_tried_in_vain_as_well() -> None:
    route = Route(NAME).failed(NAME, Trouble.SYSTEM, NOW, True)
    assert route.next(s(10)) == Open(NAME)


def test_what_was_steady_begins_anew() -> None:
    route = Route()
    for _ in range(5):
        route = route.failed(None, Trouble.SYSTEM, NOW, True)
    assert route.opened(None, NOW).steady().lost(s(60), True).next(s(60)) == Open(None)
