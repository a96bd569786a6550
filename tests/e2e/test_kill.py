"""Kill -9 in the middle of a session's writes: the store opens, and nothing is lost.

The process of `tests/keeping.py` keeps sessions as the app does and says each write that
returned; it is killed at some moment, again and again on one store. A thousand times:

    python -m tests.benchmarks.kills
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.lock import hold
from feltsense.journal.records import CUT_OFF
from tests.keeping import ROOT, Promised, command, seal_for_tests

KILLS, CONTROL_KILLS = 25, 10


@dataclass
class Seen:
    """What the killed processes promised, and what was wrong with the store after each."""

    kills: int = 0
    writes: int = 0
    cut_off: int = 0
    leftovers: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.writes} acknowledged writes, {self.cut_off} sessions cut "
            f"off, {self.leftovers} leftovers of dead writes, {self.told} times something was "
            f"told of, {len(self.wrong)} losses"
        )


def kill_again_and_again(
    folder: Path, kills: int, how: str, seed: int, *, sealed: bool = False
) -> Seen:
    """Start the process, kill it at some moment, look at the store; `kills` times on one store."""
    chance = random.Random(seed)
    promised = Promised()
    seen = Seen()
    for number in range(kills):
        with subprocess.Popen(
            command(folder, how, sealed=sealed), cwd=ROOT, stdout=subprocess.PIPE
        ) as child:
            assert child.stdout is not None
            said = ""
            try:
                while number % 5 and not said.endswith("ready\n"):  # every fifth dies starting
                    line = child.stdout.readline().decode()
                    assert line, "the process ended by itself"
                    said += line
                time.sleep(chance.uniform(0, 0.15))
            finally:
                os.kill(child.pid, signal.SIGKILL)
            said += child.stdout.read().decode()
            assert child.wait() == -signal.SIGKILL
        promised.take(said.splitlines(keepends=True))
        seen.leftovers += len(list(folder.glob("journal/.*.tmp")))
        with hold(folder / "lock"):  # a killed process holds no lock
            journal = Journal(folder / "journal", seal=seal_for_tests() if sealed else None)
        seen.told += bool(journal.problems)
        wrong = promised.broken(journal.sessions())
        seen.wrong += [f"kill {number}: {each}" for each in (*wrong, *journal.problems)]
        journal.close()
    seen.kills, seen.writes = kills, promised.writes
    seen.cut_off = sum(
        state is not None and state[1] == CUT_OFF for state in promised.sessions.values()
    )
    return seen


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
def test_kills_lose_nothing(tmp_path: Path, sealed: bool) -> None:
    seen = kill_again_and_again(tmp_path / "data", KILLS, "careful", seed=1, sealed=sealed)
    print(seen)
    assert seen.wrong == []
    assert seen.writes > KILLS
    assert seen.cut_off  # how many of them depends on how busy the machine is


def test_the_same_kills_are_seen_to_lose_what_was_not_handed_over(tmp_path: Path) -> None:
    seen = kill_again_and_again(tmp_path / "data", CONTROL_KILLS, "careless", seed=2)
    print(seen)
    assert seen.wrong
