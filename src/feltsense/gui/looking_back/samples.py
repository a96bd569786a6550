"""Invented histories for pictures, tests and measurements of the charts; nobody's own."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from feltsense.feeling.charts import CHARTS
from feltsense.feeling.history import Done, Entry, History, Painted
from feltsense.feeling.ratings import Felt, Rating
from feltsense.gui import samples
from feltsense.gui.body_map.samples import body_map
from feltsense.gui.looking_back.chosen import Offered, offered
from feltsense.gui.looking_back.page import EXPLORE, LookingBackPage
from feltsense.gui.theme import Theme
from feltsense.journal.records import CheckIn, Session
from feltsense.player import invented
from feltsense.player.history import history_of

WORDS = ("sad", "calm", "tense", "longing", "curious")
FEET = Done("grounding/feet-and-chair", "Feet and chair", "grounding")


def months(now: datetime = samples.NOW) -> History:
    """The eight invented months, with a few body maps."""
    records = [replace(each, id=place) for place, each in enumerate(invented.records(now), 1)]
    check_ins = [each for each in records if isinstance(each, CheckIn)]
    found = history_of(
        (each for each in records if isinstance(each, Session)), check_ins, (), invented.QUESTIONS
    )
    maps = [body_map(each.at) for each in check_ins[::20]]
    painted = tuple(Painted(each.id, each.at, each.outline, each.image) for each in maps)
    return replace(found, painted=painted)


def of_ratings(count: int, now: datetime = samples.NOW, years: float = 0.0) -> History:
    """`count` ratings before and after exercises up to `now`: two a day, or over `years`.

    About one in six is numb.
    """
    chance = random.Random(count)
    sittings = -(-count // 2)
    apart = timedelta(days=365.25 * years / max(1, sittings)) if years else timedelta(days=1)
    entries = []
    for number in range(sittings):
        at = now - apart * (sittings - number) - timedelta(minutes=chance.randint(0, 300))
        ended = at + timedelta(minutes=5)
        through = 2 + 4 * number / max(1, sittings)
        ratings = [_rating("before", at, through, chance), _rating("after", ended, through, chance)]
        left = count - 2 * number
        entries.append(Entry(number + 1, at, tuple(ratings[:left]), FEET, ended, 300.0))
    return History(tuple(entries))


def _rating(moment: str, at: datetime, through: float, chance: random.Random) -> Rating:
    if chance.random() < 1 / 6:
        return Rating(moment, at, answers=("numb",))
    value = min(10, max(0, round(chance.gauss(through, 1.8))))
    return Rating(moment, at, felt=(Felt(chance.choice(WORDS), value),))


# Screens


def page(theme: Theme, history: History, way: str = "") -> LookingBackPage:
    """The page with all charts of `history`."""
    made = LookingBackPage(theme)
    made.have([(kind.name, kind.title, kind.front) for kind in CHARTS])
    found = offered(history) if history.entries else Offered()
    made.choosing.offer(found, samples.NOW.date())
    if way == EXPLORE:
        made.ways.chip(EXPLORE).click()
    kinds = {kind.name: kind for kind in CHARTS}
    for name in made.names:
        made.show_chart(name, kinds[name].make(history))
    return made


def reconnection(theme: Theme) -> QWidget:
    """The charts of eight months."""
    return page(theme, months())


def explore(theme: Theme) -> QWidget:
    """The others."""
    return page(theme, months(), EXPLORE)


def choosing(theme: Theme) -> QWidget:
    """Words, exercises and lines to choose."""
    made = page(theme, months())
    made.choosing.fold.click()
    return made


def level(count: int, theme: Theme) -> QWidget:
    """The charts of `count` ratings."""
    return page(theme, of_ratings(count))


LEVELS = {f"chart-{count}": partial(level, count) for count in (0, 1, 5, 12, 100, 10_000)}
"""The page with few and with many entries."""
