"""The records in memory: always what was put in, oldest first, and old tuples stay as they were."""

from __future__ import annotations

import random
from dataclasses import dataclass

from feltsense.journal.held import Held, Place


@dataclass(frozen=True)
class One:
    id: int
    at: float


def place(one: One) -> Place:
    return one.at, one.id


def test_whatever_is_done_they_are_in_order() -> None:
    chance = random.Random(4)
    held, truth = Held(place), dict[int, One]()
    handed_out = []
    for number in range(1, 2000):
        match chance.randrange(5):
            case 0 | 1:
                truth[number] = One(number, chance.randrange(50))
                held.put_all((truth[number],))
            case 2:
                new = [One(number * 10_000 + each, chance.randrange(50)) for each in range(3)]
                truth |= {one.id: one for one in new}
                held.put_all(new)
            case 3 if truth:
                was = chance.choice(list(truth.values()))
                truth[was.id] = One(was.id, chance.choice((was.at, chance.randrange(50))))
                held.put(truth[was.id])
            case 4 if truth:
                held.drop(truth.pop(chance.choice(list(truth))))
        wanted = tuple(sorted(truth.values(), key=place))
        assert held.ordered == wanted and held.by_id == truth
        handed_out.append((held.ordered, wanted))
    assert all(handed == wanted for handed, wanted in handed_out)


def test_what_was_not_changed_is_handed_out_again() -> None:
    held = Held(place)
    held.put_all((One(1, 2.0), One(2, 1.0)))
    assert held.ordered is held.ordered
