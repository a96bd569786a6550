"""Two thousand random bit flips and truncations, on stores of every kind, and what came of each.

python -m tests.benchmarks.flips [TIMES]
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.keeping import seal_for_tests
from tests.unit.journal.test_flips import damage_again_and_again


def main(arguments: list[str]) -> int:
    times = int(arguments[0]) if arguments else 2_000
    wrong = 0
    for sealed in (False, True):
        for closed in (True, False):
            with TemporaryDirectory(prefix="flips-") as folder:
                seen = damage_again_and_again(
                    Path(folder),
                    times // 4,
                    7,
                    seal_for_tests() if sealed else None,
                    closed=closed,
                )
            name = f"{'sealed' if sealed else 'plain'}, {'closed' if closed else 'left open'}"
            print(f"{name}: {seen}", flush=True)
            for bad in seen.bad[:10]:
                print(f"    {bad}")
            wrong += len(seen.bad)
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
