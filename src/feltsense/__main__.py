"""Starts Feltsense: `python -m feltsense`, the `feltsense` command, or the frozen app.

The audio process is spawned from here and imports this file again, so nothing but the command
line may be imported at the top, and the work stands behind the guard.
"""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the command line with sys.argv; the exit status."""
    from feltsense.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
