"""A thousand kill -9 in the middle of writes, plain and sealed, and what was lost.

    python -m tests.benchmarks.kills [KILLS]

A new store for every hundred, so that a start stays as quick as it is for a person.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from tests.e2e.test_kill import Seen, kill_again_and_again

A_STORE = 100


def kills(count: int, how: str, *, sealed: bool) -> Seen:
    """The sum of `count` kills, on a new store for every hundred."""
    total = Seen()
    for seed in range(0, count, A_STORE):
        with TemporaryDirectory(prefix="kills-", dir=Path.cwd()) as folder:
            seen = kill_again_and_again(
                Path(folder), min(A_STORE, count - seed), how, seed, sealed=sealed
            )
        total.kills += seen.kills
        total.writes += seen.writes
        total.cut_off += seen.cut_off
        total.leftovers += seen.leftovers
        total.told += seen.told
        total.wrong += seen.wrong
    return total


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 1000
    failed = False
    for name, how, sealed, many in (
        ("plain", "careful", False, count),
        ("sealed", "careful", True, count),
        ("control, says so first", "careless", False, max(20, count // 20)),
    ):
        began = monotonic()
        seen = kills(many, how, sealed=sealed)
        print(f"{name}: {seen}, {monotonic() - began:.0f} s", flush=True)
        for wrong in seen.wrong[:5]:
            print(f"    {wrong}")
        failed |= bool(seen.wrong) == (how == "careful")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
