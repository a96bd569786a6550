"""The records of the journal; `documents.py` has their form on the disk.

Changing a record changes what is stored: a new version, a migration, and a file in tests/files.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from feltsense.feeling.ratings import Rating

RUNNING, FINISHED, STOPPED, CUT_OFF = "running", "finished", "stopped", "cut off"
ENDINGS: tuple[str, ...] = (RUNNING, FINISHED, STOPPED, CUT_OFF)


@dataclass(frozen=True, slots=True)
class Played:
    """Which exercise it was: its id and title, its kind, and the SHA-256 of its text."""

    id: str
    title: str
    kind: str
    digest: str


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting, as it was: whole, stopped early or cut off; all of them count.

    `id` is 0 until the journal gives one. `started` is aware. `planned` and `heard` are
    seconds. `ending` is one of ENDINGS: `running` while it goes on, `cut off` when the app
    ended before the session did. `part` is where it was last: a region, or else the title of
    the section; "" before it began.
    """

    played: Played
    started: datetime
    planned: float
    heard: float = 0.0
    ending: str = RUNNING
    ratings: tuple[Rating, ...] = ()
    voice: str = ""
    without: tuple[str, ...] = ()
    holds: bool = True
    part: str = ""
    id: int = 0

    def __post_init__(self) -> None:
        if self.ending not in ENDINGS:
            raise ValueError(f"ending {self.ending!r} is not one of {', '.join(ENDINGS)}")
        if self.started.tzinfo is None:
            raise ValueError("a session's start needs the offset of its place")
