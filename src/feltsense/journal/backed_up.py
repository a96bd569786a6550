"""What of a data folder goes into a backup: the journal, own exercises and recordings, settings.

Not what others made (models, sounds to have under a session) nor what is made anew (the cache).
A month's files are one group, taken together: between two of them the journal may have moved an
entry from the one into the other.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from feltsense.journal.backup_file import (
    ASIDE,
    EXERCISES,
    JOURNAL,
    SINGLE,
    Unreadable,
    Writing,
    fits,
)
from feltsense.journal.manifest import PREFIX
from feltsense.places import DataFolder
from feltsense.script.library import RECORDINGS
from feltsense.vault.durable import LEFTOVER

ROOMS = (JOURNAL, EXERCISES, ASIDE)
_MONTH = re.compile(r"journal/\d{4}-(0[1-9]|1[0-2])(?!\d)", re.ASCII)
_AT_ONCE = 1 << 20
_SCRIPT = ".md"


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the data folder: its name in a backup, its bytes, when it changed (ns)."""

    name: str
    path: Path
    size: int
    changed: int


def groups(data: DataFolder) -> list[str]:
    """The names of what is taken together, in the order to take it: a month, or one file."""
    return list(dict.fromkeys(group_of(source.name) for source in sources(data)))


def as_now(data: DataFolder, group: str) -> list[Source]:
    """The files of one group as they are now."""
    if not _MONTH.fullmatch(group):
        return list(_single(data.root / group, group))
    found = sorted(f"{JOURNAL}/{name}" for name in _names(data.journal))
    names = [name for name in found if group_of(name) == group and belongs(name)]
    return [source for name in names for source in _single(data.root / name, name)]


def group_of(name: str) -> str:
    """What a file, by its name in a backup, is taken together with: its month, or itself."""
    month = _MONTH.match(name)
    return name if month is None or "/" in name[month.end() :] else month[0]


def _names(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []


def sources(data: DataFolder) -> list[Source]:
    """Every file that belongs into a backup, as it is now, in the order to take them.

    Raises OSError where the data folder cannot be listed; what is in folders that cannot be is
    left out.
    """
    found = [
        *(source for name in SINGLE for source in _single(data.root / name, name)),
        *(source for name in ROOMS for source in _below(data.root / name, name)),
    ]
    return [source for source in found if belongs(source.name)]


def belongs(name: str) -> bool:
    """Whether a file of the data folder, by its name from there, goes into backups."""
    *folders, last = name.split("/")
    if LEFTOVER.fullmatch(last):
        return False
    match folders:
        case ["journal"]:
            return not last.startswith(PREFIX)
        case ["exercises", *inner]:
            return last.endswith(_SCRIPT) or any(each.endswith(RECORDINGS) for each in inner)
        case _:
            return True


def copy(group: list[Source], writing: Writing, left_out: list[str]) -> Iterator[int]:
    """Add a group to a backup, bytes after bytes; names what could not be read."""
    for source in [each for each in group if not fits(each.name)]:
        group.remove(source)
        left_out.append(source.name.encode("utf-8", "backslashreplace").decode())
    if len(group) == 1 and group[0].size > _AT_ONCE:
        (source,) = group
        try:
            with source.path.open("rb") as file:
                yield from writing.put_long(source.name, file, source.changed)
        except (Unreadable, FileNotFoundError, PermissionError):
            left_out.append(source.name)
        return
    for source in group:
        try:
            data = source.path.read_bytes()
        except FileNotFoundError:
            continue  # it was written anew under another name, or deleted
        except OSError:
            left_out.append(source.name)
            continue
        writing.put(source.name, data, source.changed)
    yield sum(source.size for source in group)


def _single(path: Path, name: str) -> Iterator[Source]:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if stat.S_ISREG(found.st_mode):
        yield Source(name, path, found.st_size, found.st_mtime_ns)


def _below(folder: Path, name: str) -> Iterator[Source]:
    try:
        entries = sorted(os.scandir(folder), key=_index_first)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _below(folder / entry.name, f"{name}/{entry.name}")
        else:
            yield from _single(folder / entry.name, f"{name}/{entry.name}")


def _index_first(entry: os.DirEntry[str]) -> tuple[bool, str]:
    """Recordings after the list of them: what the list names is then there to be taken."""
    return not entry.name.endswith(".json"), entry.name
