"""Dropouts while the window is as busy as can be, counted in the recording.

    python -m tests.benchmarks.sound_load [--minutes N] [--within N]

Plays N minutes (60) as the app does, and a native player beside it as the yardstick; then half
a minute (or as many minutes as --within says) by a callback in the busy process itself, as a
proof that the load is one.
"""

from __future__ import annotations

import argparse
import sys

from tests.e2e.load import shared_server, trial


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--within", type=float, default=0.5)
    chosen = parser.parse_args(arguments)
    for minutes, within, title in (
        (chosen.minutes, False, "a process of its own, as in the app"),
        (chosen.within, True, "a callback in the busy process"),
    ):
        if minutes <= 0:
            continue
        print(f"{title}, {minutes:g} min", flush=True)
        with shared_server() as server:
            tell = print if not within else lambda line: None
            print(trial(server, minutes * 60, within=within, tell=tell), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
