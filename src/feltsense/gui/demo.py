"""`feltsense demo`: the app on invented months, in a folder of its own."""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from feltsense.feeling.body_kinds import KINDS, VIEWS
from feltsense.feeling.body_maps import Painting, Stroke, encode, summarise
from feltsense.gui import settings
from feltsense.gui.body_map.outlines import outline
from feltsense.gui.settings import Settings
from feltsense.journal.journal import Journal
from feltsense.journal.records import BodyMap
from feltsense.places import DataFolder
from feltsense.player import invented

LABEL = "Invented data: these are nobody's"

_PLACES = {
    "chest": ("front", (90, 112), 16.0),
    "belly": ("front", (90, 165), 14.0),
    "left hand": ("front", (158, 250), 9.0),
    "right hand": ("front", (22, 250), 9.0),
    "throat": ("front", (90, 66), 8.0),
    "shoulders": ("back", (90, 88), 18.0),
}


class NotEmpty(Exception):
    """There is something in the folder already; the message is a sentence for the person."""


def open_demo(folder: Path | None = None) -> int:
    """Open the window on invented data below `folder`, or in one that goes with the window."""
    from feltsense.gui.opening import open_window

    with ExitStack() as held:
        if folder is None:
            folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="feltsense-demo-")))
        elif folder.exists() and any(folder.iterdir()):
            raise NotEmpty(f"there is something in {folder} already: choose an empty folder")
        data = DataFolder(folder.absolute() / "data")
        os.environ["FELTSENSE_STATE"] = str(folder.absolute() / "state")
        fill(data, datetime.now().astimezone())
        return open_window(data, label=LABEL)


def fill(data: DataFolder, now: datetime, seed: int = 7) -> None:
    """Put the invented months up to the day of `now` into the empty folder `data`."""
    data.root.mkdir(parents=True, exist_ok=True)
    questions = invented.QUESTIONS
    settings.save(
        data.settings,
        replace(Settings(), first_card_seen=True, passphrase_asked=True, questions=questions),
    )
    records = list(invented.records(now, seed))
    journal = Journal(data.journal)
    for kind in {type(record) for record in records}:
        journal.add_all([record for record in records if type(record) is kind])
    journal.add_all(list(body_maps(journal, seed)))
    journal.close()


def body_maps(journal: Journal, seed: int) -> Iterator[BodyMap]:
    """A map for about every sixth check-in: numb at first, later more of it felt."""
    chance = random.Random(seed)
    check_ins = journal.check_ins()
    for place, check_in in enumerate(check_ins):
        if chance.random() > 0.16:
            continue
        painting = _painting(chance, place / len(check_ins))
        regions = summarise(painting, outline(painting.outline).regions)
        yield BodyMap(check_in.at, painting.outline, encode(painting), regions, check_in.id)


def _painting(chance: random.Random, through: float) -> Painting:
    drawn = outline("seated 1" if chance.random() < 0.15 else "standing 1")
    painting = Painting.blank(drawn.name)
    for view, (x, y), radius in chance.sample(list(_PLACES.values()), chance.randint(1, 4)):
        weights = (0.2 + through, 0.35, 1.0 - 0.7 * through)
        kind = chance.choices(("more", "less", "numb"), weights=weights)[0]
        layers = painting.layers[VIEWS.index(view)]
        stroke = Stroke(
            layers, KINDS.index(kind), drawn.mask(view), radius * chance.uniform(0.7, 1.3)
        )
        for _ in range(3):
            stroke.to(x + chance.gauss(0, 5), y + chance.gauss(0, 7))
    return painting
