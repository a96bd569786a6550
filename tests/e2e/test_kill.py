"""Kill -9 in the middle of a session's writes, 50 times: the store opens, and nothing is lost.

The child below keeps sessions as the app does, with the lock and a journal, and says each write
that returned. The control keeps them without durable writes and must be seen to lose some.
Started by its path it is the child: `test_kill.py FOLDER how`.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from feltsense.feeling.ratings import Felt, Rating
from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.journal.records import CUT_OFF, FINISHED, RUNNING, Played, Session

KILLS, CONTROL_KILLS = 50, 10
START = datetime(2026, 11, 3, 18, 30, tzinfo=UTC)
WRITES = 6
"""Writes a session has here; `heard` counts them, so that a stored session says which it is."""


# The child


def keep_sessions(folder: Path, careful: bool) -> None:
    """Keep one session after the other until killed, and say each write that returned."""
    if not careful:
        sys.modules["feltsense.journal.store"].__dict__["write_durably"] = _write_in_place
    with hold(folder / "lock"):
        journal = Journal(folder / "journal")
        for closed in journal.close_cut_off():
            _say("cut", closed)
        _say_line("ready")
        while True:
            begun = Session(Played("feet", "Feet", "grounding", "0" * 64), START, 300.0)
            begun = replace(begun, started=START + timedelta(hours=len(journal.sessions())))
            kept = journal.add(replace(begun, heard=1.0, ratings=(_rating("before", begun),)))
            _say("kept", kept)
            for heard in range(2, WRITES):
                kept = journal.update(replace(kept, heard=float(heard)))
                _say("kept", kept)
            ratings = (*kept.ratings, _rating("after", kept))
            done = replace(kept, heard=float(WRITES), ending=FINISHED, ratings=ratings)
            _say("kept", journal.update(done))


def _rating(moment: str, session: Session) -> Rating:
    return Rating(moment, session.started, felt=(Felt("calm", 4),), scales={"numb": 6})


def _write_in_place(path: Path, data: bytes) -> None:
    with path.open("wb", buffering=0) as file:
        for at in range(0, len(data), 512):
            file.write(data[at : at + 512])


def _say(what: str, session: Session) -> None:
    _say_line(f"{what} {session.id} {session.heard:.0f} {session.ending.replace(' ', '-')}")


def _say_line(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # past Python's buffer: said is said


# The test


@dataclass
class Seen:
    """What the killed children said, and what was wrong with the store after each."""

    kills: int = 0
    writes: int = 0
    cut_off: int = 0
    leftovers: int = 0
    wrong: list[str] = field(default_factory=list)


def kill_again_and_again(folder: Path, kills: int, how: str, seed: int) -> Seen:
    """Start a child, kill it at some moment, look at the store; `kills` times on one store."""
    chance = random.Random(seed)
    promised: dict[int, tuple[int, str]] = {}
    seen = Seen()
    for number in range(kills):
        with subprocess.Popen(
            [sys.executable, __file__, str(folder), how], stdout=subprocess.PIPE
        ) as child:
            assert child.stdout is not None
            said = ""
            try:
                while number % 5 and not said.endswith("ready\n"):  # every fifth dies starting
                    line = child.stdout.readline().decode()
                    assert line, "the child ended by itself"
                    said += line
                time.sleep(chance.uniform(0, 0.15))
            finally:
                os.kill(child.pid, signal.SIGKILL)
            said += child.stdout.read().decode()
            assert child.wait() == -signal.SIGKILL
        seen.kills += 1
        lines = [line.split() for line in said.splitlines() if line != "ready"]
        seen.writes += len(lines)
        for _, id_, heard, ending in lines:
            promised[int(id_)] = (int(heard), ending.replace("-", " "))
        seen.leftovers += len(list(folder.glob("journal/.*.tmp")))
        seen.wrong += [f"kill {number}: {wrong}" for wrong in _wrong(folder, promised)]
        seen.cut_off = sum(ending == CUT_OFF for _, ending in promised.values())
    return seen


def _wrong(folder: Path, promised: dict[int, tuple[int, str]]) -> list[str]:
    """What is not as it was promised, or one step further: the write that was being made."""
    with hold(folder / "lock"):  # a killed process holds no lock
        journal = Journal(folder / "journal")
    wrong = list(journal.problems)
    stored = {session.id: session for session in journal.sessions()}
    for id_, (heard, ending) in promised.items():
        session = stored.pop(id_, None)
        if session is None:
            wrong.append(f"session {id_} is lost")
        elif (session.heard, session.ending) not in (
            (heard, ending),
            (heard + 1, FINISHED if heard + 1 == WRITES else RUNNING),
            (heard, CUT_OFF if ending == RUNNING else ending),
        ):
            wrong.append(f"session {id_} was {heard}, {ending} and is {session}")
        elif len(session.ratings) != (2 if session.heard == WRITES else 1):
            wrong.append(f"session {id_} has {len(session.ratings)} ratings")
        else:
            promised[id_] = (int(session.heard), session.ending)
    for session in stored.values():  # written whole, but killed before it could say so
        if session.heard != 1:
            wrong.append(f"session {session.id} came out of nowhere")
        promised[session.id] = (int(session.heard), session.ending)
    return wrong


def test_fifty_kills_lose_nothing(tmp_path: Path) -> None:
    seen = kill_again_and_again(tmp_path / "data", KILLS, "careful", seed=1)
    print(
        f"{seen.kills} kills, {seen.writes} acknowledged writes, {seen.cut_off} sessions cut off, "
        f"{seen.leftovers} leftovers of dead writes, {len(seen.wrong)} losses"
    )
    assert seen.wrong == []
    assert seen.kills == KILLS and seen.writes > KILLS and seen.cut_off > KILLS / 5


def test_the_same_kills_without_durable_writes_are_seen_to_lose(tmp_path: Path) -> None:
    seen = kill_again_and_again(tmp_path / "data", CONTROL_KILLS, "careless", seed=2)
    print(f"{seen.kills} kills, {len(seen.wrong)} losses")
    assert seen.wrong


if __name__ == "__main__":
    keep_sessions(Path(sys.argv[1]), careful=sys.argv[2] == "careful")
