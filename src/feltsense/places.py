"""Where things lie: the one file that knows how a checkout, a wheel and a frozen app differ.

Nothing else builds a path to what is shipped, or decides where a person's own files go.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


def _shipped(name: str) -> Path:
    """The shipped folder `name`, wherever this copy of the app has it."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [
        *([Path(frozen) / name] if frozen else []),
        package / "_shipped" / name,
        package.parents[1] / name,
    ]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(
        f"Feltsense's own folder '{name}' is missing (looked in "
        f"{', '.join(map(str, candidates))}): install the app again"
    )


def assets() -> Path:
    """The folder of shipped fonts, icons, narration and texts."""
    return _shipped("assets")


def exercises() -> Path:
    """The folder of shipped exercises."""
    return _shipped("exercises")


@dataclass(frozen=True, slots=True)
class DataFolder:
    """All of one person's data, below one folder."""

    root: Path

    @property
    def exercises(self) -> Path:
        """The person's own scripts."""
        return self.root / "exercises"

    @property
    def ambience(self) -> Path:
        """The person's own sounds to have under a session."""
        return self.root / "ambience"

    @property
    def voices(self) -> Path:
        """Models for Piper that the person has put there."""
        return self.root / "voices"

    @property
    def speech(self) -> Path:
        """What speech programs have spoken: worth nothing, and safe to delete at any time."""
        return self.root / "cache" / "speech"

    @property
    def journal(self) -> Path:
        """The store of sessions and ratings, a file a month."""
        return self.root / "journal"

    @property
    def settings(self) -> Path:
        """The file of the person's settings."""
        return self.root / "settings.json"

    @property
    def backups(self) -> Path:
        """Where backups go unless the person chose another folder."""
        return self.root / "backups"

    @property
    def keys(self) -> Path:
        """The data key, wrapped under the passphrase; not there where nothing is encrypted."""
        return self.root / "keys.json"

    @property
    def lock(self) -> Path:
        """The file that one running app holds, so that two never write at once."""
        return self.root / "lock"

    @property
    def summons(self) -> Path:
        """The file by which a second start asks for the window of the first."""
        return self.root / "show-window"


def state_folder(chosen: str | os.PathLike[str] | None = None) -> Path:
    """What this computer knows of its data folders and must not travel with them: `chosen`, else
    $FELTSENSE_STATE, else the system's place for it."""
    named = chosen or os.environ.get("FELTSENSE_STATE")
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_state_path

    return user_state_path("Feltsense", appauthor=False)


def free(path: Path, between: str = "-") -> Path:
    """`path`, or the first beside it that is not taken: its name, `between`, and 2, 3, 4…"""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}{between}{number}{path.suffix}")
    return found


def data_folder(chosen: str | os.PathLike[str] | None = None) -> DataFolder:
    """The data folder: `chosen`, else $FELTSENSE_DATA, else the system's place for app data."""
    named = chosen or os.environ.get("FELTSENSE_DATA")
    if named:
        return DataFolder(Path(named).expanduser().absolute())
    from platformdirs import user_data_path

    return DataFolder(user_data_path("Feltsense", appauthor=False, roaming=False))
