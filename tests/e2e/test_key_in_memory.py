"""Locking takes the key out of the memory of the process, as far as a search of it can tell.

Started by its path it is the process that is searched: `test_key_in_memory.py KEYS when`; once
only, for what a search has read stays in memory. It looks for bytes from the middle of the key,
since what is freed may be overwritten at its beginning only.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from feltsense.vault.kept import Kept
from feltsense.vault.keys import KeyFile
from tests.belongings import PASSPHRASE, QUICK

ROOT = Path(__file__).parents[2]
_MASK = 0x5A


def search(keys: KeyFile, when: str) -> int:
    """How often the key is found `unlocked` or `locked`; `never` looks for bytes that are none."""
    kept = Kept(keys.unlock(PASSPHRASE))
    assert kept.seal is not None
    masked = bytes(byte ^ _MASK for byte in kept.seal._key)  # no copy of the key for the search
    kept.opened("a", kept.sealed("a", b"numb" * 1000))
    keys.change(kept.seal, PASSPHRASE)
    if when != "unlocked":
        kept.lock()
        gc.collect()
    return _count(os.urandom(32) if when == "never" else masked)


def _count(masked: bytes) -> int:
    """How often it is in writable memory, once or twice for the search itself."""
    needle = bytes(byte ^ _MASK for byte in masked[12:28])
    found = 0
    with Path("/proc/self/mem").open("rb", 0) as memory:
        for line in Path("/proc/self/maps").read_text().splitlines():
            place, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(each, 16) for each in place.split("-"))
            memory.seek(start)
            try:
                found += memory.read(end - start).count(needle)
            except OSError:
                continue
    return found


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform != "linux", reason="memory is looked into as Linux shows it")
def test_a_lock_takes_the_key_out_of_memory(tmp_path: Path) -> None:
    keys = KeyFile(tmp_path / "keys.json", QUICK)
    keys.create(PASSPHRASE)
    found = {}
    for when in ("unlocked", "locked", "never"):
        done = subprocess.run(
            [sys.executable, __file__, str(keys.path), when],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            timeout=120,
            check=True,
        )
        found[when] = int(done.stdout)
    assert found["unlocked"] > found["never"], found  # the search does find it
    assert found["locked"] == found["never"], found


if __name__ == "__main__":
    print(search(KeyFile(Path(sys.argv[1]), QUICK), sys.argv[2]))
