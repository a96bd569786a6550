"""Two hundred power cuts on a real ext4, and what was lost. Needs Linux and root.

    python -m tests.benchmarks.power_cuts [CUTS]

The process of `tests/keeping.py` writes to an ext4 on a logged disk (logged_disk.py). The power
goes at any of the disk's writes; what was not flushed is kept, dropped or torn by sectors; the
image that is left is mounted, ext4 replays its journal (e2fsck first where it must), and the
store is opened and held against what had been promised by then. Each run begins on what one of
the cuts before it had left.
The control is the same without a sync.
"""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from feltsense.journal.journal import Journal
from tests.benchmarks.logged_disk import (
    Event,
    after_a_cut,
    logged_disk_missing,
    mounted,
    mounted_and_logged,
    new_image,
)
from tests.keeping import ROOT, Promised, command, seal_for_tests

A_RUN = 10
"""Cuts of one run."""
SECONDS = 2.5
MEGABYTES = 48


@dataclass
class Seen:
    """What the cuts left."""

    cuts: int = 0
    promised: int = 0
    flushes: int = 0
    forgotten: int = 0
    checked: int = 0
    unmountable: int = 0
    told: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.cuts} power cuts, {self.promised} acknowledged writes, {self.flushes} flushes,"
            f" {self.forgotten} disk writes forgotten or torn, {self.checked} file systems "
            f"mended by e2fsck, {self.unmountable} that do not mount, {len(self.told)} times "
            f"something was told of, {len(self.wrong)} losses"
        )


def power_cuts(cuts: int, how: str, scratch: Path, *, sealed: bool, seed: int = 0) -> Seen:
    """Cut the power `cuts` times; `scratch` should be in memory."""
    chance = random.Random(seed)
    seen = Seen()
    image, before = new_image(scratch, MEGABYTES), Promised()
    while seen.cuts < cuts:
        log = _a_run(image, how, scratch, chance, sealed=sealed)
        seen.flushes += sum(event.kind == "flush" for event in log)
        seen.promised += _told(before, log).writes - before.writes
        first = next((at for at, event in enumerate(log) if event.kind == "said"), 0)
        for _ in range(min(A_RUN, cuts - seen.cuts)):
            cut = chance.randrange(first, len(log) + 1)
            promised = _told(before, log[:cut])
            left, forgotten = after_a_cut(image, log, cut, chance)
            seen.cuts += 1
            seen.forgotten += forgotten
            _look(left, promised, seen, scratch, sealed=sealed)
        image, before = bytes((scratch / "left").read_bytes()), promised
        before.writes = 0
        if seen.wrong:  # the next run would begin on what is broken
            image, before = new_image(scratch, MEGABYTES), Promised()
    return seen


def _a_run(
    image: bytes, how: str, scratch: Path, chance: random.Random, *, sealed: bool
) -> list[Event]:
    """Let the process write for a while; all that the disk was given until it was killed."""
    with (
        mounted_and_logged(image, scratch) as (disk, mount, said),
        said.open("wb", buffering=0) as out,
        subprocess.Popen(command(mount, how, sealed=sealed), cwd=ROOT, stdout=out) as child,
    ):
        sleep(SECONDS + chance.random())
        assert child.poll() is None, "the process ended by itself"
        child.kill()
        child.wait()
        return list(disk.log)


def _told(before: Promised, log: list[Event]) -> Promised:
    promised = Promised(dict(before.sessions), before.writes)
    promised.take(event.data.decode() for event in log if event.kind == "said")
    return promised


def _look(left: bytearray, promised: Promised, seen: Seen, scratch: Path, *, sealed: bool) -> None:
    """Start the computer again, and open the store; the image then is what that left of it."""
    path = scratch / "left"
    path.write_bytes(left)
    try:
        with mounted(path, scratch / "after") as checked:
            seen.checked += checked
            journal = Journal(
                scratch / "after" / "journal", seal=seal_for_tests() if sealed else None
            )
            wrong = promised.broken(journal.sessions())
            seen.wrong += [f"cut {seen.cuts}: {each}" for each in wrong]
            seen.told += [f"cut {seen.cuts}: {each}" for each in journal.problems]
            journal.close()
    except OSError as error:
        seen.unmountable += 1
        seen.wrong.append(f"cut {seen.cuts}: {error}")


def main(arguments: list[str]) -> int:
    missing = logged_disk_missing()
    if missing is not None:
        print(f"no power cuts here: {missing}")
        return 2
    cuts = int(arguments[0]) if arguments else 200
    failed = False
    memory = Path("/dev/shm")
    for name, how, sealed, many in (
        ("plain", "careful", False, cuts),
        ("sealed", "careful", True, cuts),
        ("control, never synced", "unsynced", False, max(20, cuts // 5)),
    ):
        began = monotonic()
        with TemporaryDirectory(prefix="cuts-", dir=memory if memory.is_dir() else None) as folder:
            seen = power_cuts(many, how, Path(folder), sealed=sealed)
        print(f"{name}: {seen}, {monotonic() - began:.0f} s", flush=True)
        for line in (*seen.wrong[:5], *seen.told[:5]):
            print(f"    {line}")
        failed |= bool(seen.wrong) == (how == "careful")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
