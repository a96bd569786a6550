"""Everything that a person may keep, invented, in one data folder; and what can be seen of it."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from functools import partial

import numpy as np

from feltsense.feeling.ratings import Felt, Rating
from feltsense.gui import settings as settings_file
from feltsense.gui.settings import Settings
from feltsense.journal.journal import Journal
from feltsense.journal.locking import resealing
from feltsense.journal.records import FINISHED, BodyMap, CheckIn, Note, Played, Session
from feltsense.places import DataFolder
from feltsense.score.cues import RATE
from feltsense.sound.cache import SpeechCache
from feltsense.sound.voices.own import folder_of, own_voice
from feltsense.sound.voices.own_lines import OwnLines
from feltsense.vault.durable import move_aside, write_durably
from feltsense.vault.kept import Kept
from feltsense.vault.keys import KeyFile
from feltsense.vault.sealing import Seal
from feltsense.vault.wrapping import Cost

QUICK = Cost(passes=1, memory=64, lanes=1)
PASSPHRASE = "a bench under the old lime tree"
START = datetime(2026, 9, 3, 18, 30, tzinfo=timezone(timedelta(hours=1)))
LINES = ("Notice the wallpaper of your childhood.", "Listen to the kettle.")
SCRIPTS = ("own/evening/kettle", "body-scan/small-body-scan")

WORDS = (
    b"foggyzebra",  # an answer
    b"Feet and lime tree",  # a session's title
    b'"sad"',
    b"marmalade",
    b"thunderstorm",
    base64.b64encode(b"PNGmarzipan" * 3)[:40],  # painted on a body map
    b"wallpaper",
    b"Grandmother",  # whose voice
    b"belly",
    b"fLaC",
    b"torn page",
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the app finds in a data folder."""

    sessions: tuple[Session, ...]
    written: tuple[Note | CheckIn | BodyMap, ...]
    lines: tuple[bytes | None, ...]
    titles: tuple[str, ...]
    without: tuple[str, ...]


def fill(data: DataFolder, kept: Kept | None = None) -> None:
    """Put a person's belongings into `data`, as the app keeps them."""
    kept = kept or Kept()
    journal = Journal(data.journal, seal=kept.seal)
    for day in range(0, 100, 8):
        journal.add(_session(START + timedelta(days=day)))
    journal.add(Note(START, "Under the marmalade tree my feet were there."))
    journal.add(CheckIn(START, tags=("thunderstorm",)))
    journal.add(BodyMap(START, "outline-1", b"PNGmarzipan" * 3, {"feet": {"numb": 0.5}}))
    journal.close()
    journal = Journal(data.journal, seal=kept.seal)
    journal.add(_session(START + timedelta(days=101)))  # stays in a log of changes: no close
    for script in SCRIPTS:
        store = OwnLines(folder_of(script, data.exercises), write_durably, move_aside, kept)
        store.rename("Grandmother")
        for line in LINES:
            store.keep(line, "en", _tone(len(line) * 100))
    settings_file.save(data.settings, Settings(without=("belly", "chest")), kept)
    cache = SpeechCache(data.speech, kept=kept)
    cache.put(cache.key("a line"), _tone(2000), 16_000)


def leave_litter(data: DataFolder) -> None:
    """What damage and kills leave behind: it is the person's as well."""
    folder = folder_of(SCRIPTS[0], data.exercises)
    for path in (
        data.root / "settings-unreadable.json",
        data.root / ".settings.json.0123456789abcdef.tmp",
        data.journal / "aside" / "2025-01.json",
        data.journal / ".2026-11.json.0123456789abcdef.tmp",
        folder / "index-unreadable.json",
        folder / ".index.json.0123456789abcdef.tmp",
    ):
        write_durably(path, b"a torn page on belly and foggyzebra")


def look(data: DataFolder, kept: Kept | None = None) -> Seen:
    """What the app finds. Raises AssertionError where it has something to complain of."""
    kept = kept or Kept()
    journal = Journal(data.journal, seal=kept.seal, read_only=True)
    assert journal.problems == (), journal.problems
    settings, said = settings_file.load(data.settings, kept)
    assert said == "", said
    lines: list[bytes | None] = []
    titles = []
    for script in SCRIPTS:
        voice = own_voice(script, data.exercises, kept)
        assert voice is not None
        titles.append(voice.title)
        for line in LINES:
            clip = voice.clip(line, "en")
            assert clip is None or voice.frames(line, "en") == len(clip)
            lines.append(None if clip is None else clip.tobytes())
    written: tuple[Note | CheckIn | BodyMap, ...] = (
        *journal.notes(),
        *journal.check_ins(),
        *journal.body_maps(),
    )
    return Seen(journal.sessions(), written, tuple(lines), tuple(titles), settings.without)


def walk(data: DataFolder, keys: KeyFile, seal: Seal) -> tuple[str, ...]:
    """Go the whole way of `resealing`; what it says."""
    steps = resealing(data, keys, seal, partial(settings_file.reseal, data.settings))
    while True:
        try:
            next(steps)
        except StopIteration as done:
            said: tuple[str, ...] = done.value
            return said


def words_in(data: DataFolder) -> set[bytes]:
    """Which WORDS stand in the bytes of any file, or in the name of one."""
    found = set()
    for path in data.root.rglob("*"):
        held = str(path.relative_to(data.root)).encode()
        if path.is_file():
            held += path.read_bytes()
        found |= {word for word in WORDS if word in held}
    return found


def _session(started: datetime) -> Session:
    rating = Rating(
        "before", started, felt=(Felt("sad", 4),), answers=("foggyzebra",), scales={"numb": 7}
    )
    played = Played("feet", "Feet and lime tree", "grounding", "ab" * 32)
    session = Session(played, started, 300.0, ending=FINISHED, ratings=(rating,))
    return replace(session, without=("belly",), voice="own", heard=300.0)


def _tone(frames: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return (0.3 * np.sin(2 * np.pi * 220 * np.arange(frames) / RATE)).astype(np.float32)
