"""Files that their owner alone can read, also those that something else has brought."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path


def make_private(root: Path) -> int:
    """Have every file below `root` 0600 and every folder 0700, `root` too; how many were not.

    A sync tool makes files as it sees fit, and a folder may have been there before. Links are not
    followed. What cannot be changed, as on a stick without such modes, is left.
    """
    if os.name != "posix":
        return 0
    changed = _make(root, 0o700)
    for here, folders, files in os.walk(root):
        changed += sum(_make(Path(here) / name, 0o700) for name in folders)
        changed += sum(_make(Path(here) / name, 0o600) for name in files)
    return changed


def _make(path: Path, mode: int) -> int:
    with suppress(OSError):
        found = path.lstat()
        fits = stat.S_ISDIR(found.st_mode) if mode == 0o700 else stat.S_ISREG(found.st_mode)
        if fits and stat.S_IMODE(found.st_mode) != mode:
            path.chmod(mode)
            return 1
    return 0
