"""The records of the journal; `documents.py` has their form on the disk.

Changing a record changes what is stored: a new version, a migration, and a file in tests/files.
"""

from __future__ import annotations

from dataclasses import dataclass, field
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
    the section; "" before it began. `ended` is when it did (aware), None where that is not known.
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
    ended: datetime | None = None
    id: int = 0

    def __post_init__(self) -> None:
        if self.ending not in ENDINGS:
            raise ValueError(f"ending {self.ending!r} is not one of {', '.join(ENDINGS)}")
        if self.started.tzinfo is None:
            raise ValueError("a session's start needs the offset of its place")
        if self.ended is not None and self.ended.tzinfo is None:
            raise ValueError("a session's end needs the offset of its place")


@dataclass(frozen=True, slots=True)
class Source:
    """Where an entry that was taken in came from: the app, and what names the row there.

    The same row of the same file is always the same `row`. `columns` is what the row said beside
    what has a place of its own here, by the names of its columns.
    """

    app: str
    row: str
    columns: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mood:
    """A mood on another app's scale, which is none of ours and is never turned into one.

    `name` is what it was called there, "" for none; `value` is where it stood between `lowest`
    and `highest`, higher being more pleasant, None where it had a name only.
    """

    name: str
    value: int | None = None
    lowest: int = 1
    highest: int = 5


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A short rating without an exercise; every part of it may be absent. `at` is aware."""

    at: datetime
    rating: Rating | None = None
    tags: tuple[str, ...] = ()
    source: Source | None = None
    moods: tuple[Mood, ...] = ()
    id: int = 0

    def __post_init__(self) -> None:
        _check_aware(self.at)


@dataclass(frozen=True, slots=True)
class Note:
    """What a person wrote, in Markdown, as they typed it.

    `prompt` is the question they answered, "" for none; `session` the id of the session or
    check-in it belongs to, None for none; `tags` what was around it. `at` is aware.
    """

    at: datetime
    text: str
    prompt: str = ""
    session: int | None = None
    source: Source | None = None
    tags: tuple[str, ...] = ()
    id: int = 0

    def __post_init__(self) -> None:
        _check_aware(self.at)


@dataclass(frozen=True, slots=True)
class BodyMap:
    """What was painted on the outline of a body.

    `image` is the painting, in the form that its `outline` says; `regions` sums it up: how much
    of a region is more, less and numb, 0 to 1 each. `session` is the id of the session or check-in
    it belongs to, None for none. `at` is aware.
    """

    at: datetime
    outline: str
    image: bytes
    regions: dict[str, dict[str, float]] = field(default_factory=dict)
    session: int | None = None
    id: int = 0

    def __post_init__(self) -> None:
        _check_aware(self.at)


Record = Session | CheckIn | Note | BodyMap


def _check_aware(at: datetime) -> None:
    if at.tzinfo is None:
        raise ValueError("a time needs the offset of its place")
