"""A process that keeps sessions as the app does, until it is killed, and what it had promised.

    python -m tests.keeping FOLDER careful|careless|unsynced [--sealed]

It holds the lock, adds sessions and changes them, removes some, folds now and then, closes and
opens again, and says each write that returned. `careless` says so before it gave the bytes to
the system, `unsynced` never syncs: the controls, which must be seen to lose something.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.journal.records import CUT_OFF, FINISHED, RUNNING, Played, Session
from feltsense.vault.sealing import KEY_BYTES, KEY_ID_BYTES, Seal

ROOT = Path(__file__).parents[1]
START = datetime(2026, 11, 3, 18, 30, tzinfo=UTC)
WRITES = 6
"""Writes a session has here; `heard` counts them, so that a stored session says which it is."""
EVERY = timedelta(hours=11)
"""Between two sessions: a month has 65, so that a run goes through several."""


def seal_for_tests() -> Seal:
    """The same key in every process; it seals nothing of anybody."""
    return Seal(bytes(range(KEY_BYTES)), b"fortests"[:KEY_ID_BYTES])


def command(folder: Path, how: str, *, sealed: bool) -> list[str]:
    """How to start the process; from ROOT."""
    words = [sys.executable, "-m", "tests.keeping", str(folder), how]
    return [*words, "--sealed"] if sealed else words


# The process


def keep_sessions(folder: Path, seal: Seal | None) -> None:
    """Keep one session after the other until killed, and say each write that returned."""
    number = 0
    with hold(folder / "lock"):
        journal = Journal(folder / "journal", seal=seal)
        for closed in journal.close_cut_off():
            _say("kept", closed)
        _say_line("ready")
        last = max((one.started for one in journal.sessions()), default=START)
        while True:
            number += 1
            last += EVERY
            begun = Session(Played("feet", "Feet", "grounding", "0" * 64), last, 300.0)
            kept = journal.add(replace(begun, heard=1.0, ratings=(_rating("before", begun),)))
            _say("kept", kept)
            for heard in range(2, WRITES):
                kept = journal.update(replace(kept, heard=float(heard)))
                _say("kept", kept)
            ratings = (*kept.ratings, _rating("after", kept))
            done = replace(kept, heard=float(WRITES), ending=FINISHED, ratings=ratings)
            _say("kept", journal.update(done))
            if number % 4 == 3:
                journal.remove(done)
                _say_line(f"removed {done.id}")
            if number % 8 == 7:
                _say("kept", journal.put_back(done))
            if number % 7 == 5:
                journal.fold()
            if number % 11 == 10:
                journal.close()
                journal = Journal(folder / "journal", seal=seal)


def _rating(moment: str, session: Session) -> Rating:
    return Rating(moment, session.started, felt=(Felt("calm", 4),), scales={"numb": 6})


def _say(what: str, session: Session) -> None:
    _say_line(f"{what} {session.id} {session.heard:.0f} {session.ending.replace(' ', '-')}")


def _say_line(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # past Python's buffer: said is said


def be_careless() -> None:
    """Have every write to a log of changes wait in this process for the four after it."""
    write = os.write
    waiting: list[tuple[int, int, bytes]] = []

    def writing(fd: int, data: bytes) -> int:
        if not str(Path(f"/proc/self/fd/{fd}").readlink()).endswith(".changes"):
            return write(fd, data)
        waiting.append((fd, os.lseek(fd, 0, os.SEEK_CUR), bytes(data)))
        if len(waiting) == 5:
            for each, at, held in waiting:
                os.pwrite(each, held, at)
            waiting.clear()
        return len(data)

    os.write = writing  # type: ignore[assignment]


def be_unsynced() -> None:
    """Have no sync do anything."""
    os.fsync = os.fdatasync = lambda fd: None


# What it promised


@dataclass
class Promised:
    """What the processes said was kept: writes of a session and its ending, None where removed."""

    sessions: dict[int, tuple[int, str] | None] = field(default_factory=dict)
    writes: int = 0

    def take(self, lines: Iterable[str]) -> None:
        """Take in what a process said; a last line that was cut is not said."""
        for line in lines:
            words = line.split()
            match words:
                case ["kept", id_, heard, ending] if line.endswith("\n"):
                    self.sessions[int(id_)] = (int(heard), ending.replace("-", " "))
                    self.writes += 1
                case ["removed", id_] if line.endswith("\n"):
                    self.sessions[int(id_)] = None
                    self.writes += 1

    def broken(self, stored: Iterable[Session]) -> list[str]:
        """What is not as promised, or one step further; then that is the promise from here on.

        One step further is the write that was being made: whole, but never said.
        """
        wrong = []
        here = {session.id: session for session in stored}
        for id_, was in list(self.sessions.items()):
            session = here.pop(id_, None)
            now = None if session is None else (int(session.heard), session.ending)
            if now not in _may_follow(was):
                wrong.append(f"session {id_} was {was} and is {now}")
            elif session and len(session.ratings) != (2 if session.heard == WRITES else 1):
                wrong.append(f"session {id_} has {len(session.ratings)} ratings")
            self.sessions[id_] = now
        for session in here.values():  # written whole, but killed before it could say so
            if session.heard != 1:
                wrong.append(f"session {session.id} came out of nowhere")
            self.sessions[session.id] = (int(session.heard), session.ending)
        return wrong


def _may_follow(was: tuple[int, str] | None) -> tuple[tuple[int, str] | None, ...]:
    if was is None:
        return None, (WRITES, FINISHED)  # put back
    heard, ending = was
    if ending == RUNNING:
        further = (heard + 1, FINISHED if heard + 1 == WRITES else RUNNING)
        return was, further, (heard, CUT_OFF)
    return (was, None) if was == (WRITES, FINISHED) else (was,)  # removed


if __name__ == "__main__":
    if "careless" in sys.argv:
        be_careless()
    if "unsynced" in sys.argv:
        be_unsynced()
    keep_sessions(Path(sys.argv[1]), seal_for_tests() if "--sealed" in sys.argv else None)
