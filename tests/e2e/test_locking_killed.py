"""Kill -9 in the middle of turning encryption on and off: nothing is lost, and it goes on.

A child goes the way, to and fro, and is killed at some moment; then the keys are unlocked and the
way is gone on with, which may be killed as well. The control, which removes the plain file before
the sealed one is written, must be seen to lose something. Started by its path it is the child:
`test_locking_killed.py FOLDER careful|careless`.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from feltsense.places import DataFolder
from feltsense.vault import durable
from feltsense.vault.kept import Kept
from feltsense.vault.keys import KeyFile, State
from tests.belongings import PASSPHRASE, QUICK, WORDS, Seen, fill, look, walk, words_in

ROOT = Path(__file__).parents[2]
KILLS, CONTROL_KILLS = 24, 24


# The child


def to_and_fro(data: DataFolder, careful: bool) -> None:
    """Turn encryption on and off until killed, going on with what was begun."""
    if not careful:
        for module in [each for name, each in sys.modules.items() if name.startswith("feltsense")]:
            if hasattr(module, "write_durably"):
                module.__dict__["write_durably"] = _remove_and_write
    keys = KeyFile(data.keys, QUICK)
    os.write(1, b"ready\n")
    while True:
        if keys.exists:
            seal = keys.unlock(PASSPHRASE)
            if keys.state(seal) is State.SEALED:
                keys.set_state(seal, State.OPENING)
        else:
            seal, _ = keys.create(PASSPHRASE)
        walk(data, keys, seal)


def _remove_and_write(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    durable.make_folder(path.parent)
    time.sleep(0.01)
    path.write_bytes(data)


# The test


@dataclass
class Found:
    """What stood there after each kill, and what was wrong."""

    between: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def kill_again_and_again(folder: Path, kills: int, how: str, seed: int) -> Found:
    """Fill a folder, and have a child killed on it `kills` times."""
    data = DataFolder(folder / "data")
    fill(data)
    before = look(data)
    chance = random.Random(seed)
    found = Found()
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, __file__, str(data.root), how],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"ready\n", "the child ended by itself"
            time.sleep(chance.uniform(0, 0.6))
            os.kill(child.pid, signal.SIGKILL)
            assert child.wait() == -signal.SIGKILL
        _look_after(data, before, found)
        if found.wrong:
            break
    return found


def _look_after(data: DataFolder, before: Seen, found: Found) -> None:
    """Note how far it had come; every third time go on with it here, and look at everything."""
    keys = KeyFile(data.keys, QUICK)
    number = sum(found.between.values())
    try:
        if not keys.exists:
            found.between["plain"] = found.between.get("plain", 0) + 1
            assert words_in(data) == set(WORDS) - {b"torn page"}
            assert look(data) == before
            return
        seal = keys.unlock(PASSPHRASE)
        state = keys.state(seal)
        found.between[state] = found.between.get(state, 0) + 1
        if state is State.SEALED:
            assert words_in(data) == set()
            assert look(data, Kept(seal)) == before
        elif number % 3 == 0:
            said = walk(data, keys, seal)
            assert said == ()
            assert look(data, Kept(seal) if state is State.SEALING else Kept()) == before
    except (AssertionError, Exception) as error:
        found.wrong.append(f"{type(error).__name__}: {error}"[:500])


@pytest.mark.e2e
def test_nothing_is_lost_however_it_is_cut(tmp_path: Path) -> None:
    found = kill_again_and_again(tmp_path, KILLS, "careful", seed=4)
    assert found.wrong == [], found
    assert sum(found.between.values()) == KILLS
    assert found.between.get("sealing", 0) > 2, found
    assert found.between.get("opening", 0) > 2, found


@pytest.mark.e2e
def test_the_control_loses_something(tmp_path: Path) -> None:
    found = kill_again_and_again(tmp_path, CONTROL_KILLS, "careless", seed=4)
    assert found.wrong != [], found


if __name__ == "__main__":
    to_and_fro(DataFolder(Path(sys.argv[1])), careful=sys.argv[2] == "careful")
