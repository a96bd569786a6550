"""The library: every script in the shipped folder and the person's own.

A translation lies beside its script, as `name.de.md` beside `name.md`: it is the same exercise,
with the same id, for who speaks that language. What cannot be read is listed as broken, with why,
and hides nothing else. A LibraryReader remembers files by path, time, size and inode, so that
looking again costs little; it keeps no file open and watches nothing.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from feltsense.script.parse import read
from feltsense.script.problems import Problem, ScriptError
from feltsense.script.steps import Exercise
from feltsense.script.vocabulary import KINDS

FurtherCheck = Callable[[Exercise], tuple[Problem, ...]]
"""Looks at an exercise that was read well; any error among its answers makes it broken."""

OWN = "own/"
"""What the ids of a person's own scripts begin with."""
RECORDINGS = ".voice"
"""What a folder of recorded lines beside a script ends in; no script is looked for in it."""

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", re.ASCII)
_Stamp = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Broken:
    """A script that cannot be used; `id` is what it would be called, `problems` say why."""

    id: str
    file: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """The exercises, by kind in the order of KINDS and then by title; and the broken, by id."""

    exercises: tuple[Exercise, ...]
    broken: tuple[Broken, ...]

    def by_id(self, id: str) -> Exercise | None:
        """The exercise of that id, or None."""
        return next((exercise for exercise in self.exercises if exercise.id == id), None)


def script_files(folder: Path) -> list[Path]:
    """Every `*.md` below `folder` but README.md and what is hidden, in order of path.

    Folders are followed through links, each once. A folder that cannot be opened is in the
    list itself, and so is one whose name ends in .md: reading it tells what is wrong.
    """
    return sorted(_below(folder, set()))


def read_library(
    folders: Sequence[tuple[str, Path]], further_check: FurtherCheck | None = None
) -> Library:
    """Read the library once; see LibraryReader."""
    return LibraryReader(folders, further_check).read()


class LibraryReader:
    """Reads `folders`, pairs of what their ids begin with and where they are.

    A folder that is not there holds nothing. An id is the path below its folder without the
    ending, with forward slashes.
    """

    def __init__(
        self, folders: Sequence[tuple[str, Path]], further_check: FurtherCheck | None = None
    ) -> None:
        self._folders = tuple(folders)
        self._further_check = further_check
        self._known: dict[tuple[str, str], tuple[_Stamp, Exercise | Broken]] = {}
        self._ambiences: tuple[str, ...] = ()

    def read(self, ambiences: tuple[str, ...] = (), language: str = "") -> Library:
        """The library as it is on the disk now; only new and changed files are read.

        `language` is a BCP 47 tag: what is translated into it is told in it.

        `ambiences` are the names of a person's own; where they have changed, all is read.
        """
        if ambiences != self._ambiences:
            self._known.clear()
            self._ambiences = ambiences
        known: dict[tuple[str, str], tuple[_Stamp, Exercise | Broken]] = {}
        found: dict[str, Exercise | Broken] = {}
        clashes: list[Broken] = []
        for prefix, folder in self._folders:
            for path in script_files(folder):
                id_ = prefix + _id_below(path, folder)
                item = self._one(path, id_, known)
                if id_ in found:
                    clashes.append(_clash(id_, path, found[id_]))
                else:
                    found[id_] = item
        self._known = known
        _take_translations(found, language)
        exercises = [item for item in found.values() if isinstance(item, Exercise)]
        broken = [item for item in found.values() if isinstance(item, Broken)]
        return Library(
            tuple(sorted(exercises, key=_order)),
            tuple(sorted((*broken, *clashes), key=lambda each: (each.id, each.file))),
        )

    def _one(
        self, path: Path, id_: str, known: dict[tuple[str, str], tuple[_Stamp, Exercise | Broken]]
    ) -> Exercise | Broken:
        """What `path` holds: remembered where the file is as it was, else read."""
        stamp = _stamp(path)
        key = (id_, os.fspath(path))
        if stamp is not None and key in self._known and self._known[key][0] == stamp:
            item = self._known[key][1]
        else:
            item = self._read(path, id_)
        if stamp is not None:
            known[key] = (stamp, item)
        return item

    def _read(self, path: Path, id_: str) -> Exercise | Broken:
        try:
            exercise = read(path, id_, ambiences=self._ambiences)
        except ScriptError as error:
            return Broken(id_, _shown(path), error.problems)
        problems = self._further_check(exercise) if self._further_check else ()
        errors = tuple(problem for problem in problems if problem.severity == "error")
        return Broken(id_, _shown(path), errors) if errors else exercise


def _take_translations(found: dict[str, Exercise | Broken], language: str) -> None:
    """Have each script that is translated into `language` be its translation, once."""
    wanted = language.lower().partition("-")[0]
    for id_ in tuple(found):
        base, dot, tag = id_.rpartition(".")
        if not dot or base not in found or not _TAG.fullmatch(tag):
            continue
        item = found.pop(id_)
        if isinstance(item, Exercise) and item.language.lower() != tag.lower():
            found[id_] = _misnamed(id_, item, tag)
        elif isinstance(item, Broken):
            found[id_] = item
        elif tag.lower().partition("-")[0] == wanted:
            found[base] = replace(item, id=base)


def _misnamed(id_: str, item: Exercise, tag: str) -> Broken:
    message = (
        f"the name says that this is in {tag!r}, and the script that it is in {item.language!r}"
    )
    problem = Problem(item.file, 1, 1, message, f"write `language: {tag}`, or name the file anew")
    return Broken(id_, item.file, (problem,))


def _below(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)
    except FileNotFoundError:
        return
    except OSError:
        yield folder
        return
    for name in names:
        path = folder / name
        if name.startswith(".") or name.lower() == "readme.md":
            continue
        if name.lower().endswith(".md"):
            yield path
        elif not name.endswith(RECORDINGS) and path.is_dir():
            yield from _below(path, seen)


def _stamp(path: Path) -> _Stamp | None:
    """What changes when a file does; None where it cannot be told."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return (status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)


def _id_below(path: Path, folder: Path) -> str:
    below = path.relative_to(folder)
    if below.suffix.lower() == ".md":
        below = below.with_suffix("")
    return os.fsencode(below.as_posix()).decode("utf-8", "replace")


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")


def _order(exercise: Exercise) -> tuple[int, str, str]:
    return (KINDS.index(exercise.kind), exercise.title.casefold(), exercise.id)


def _clash(id_: str, path: Path, other: Exercise | Broken) -> Broken:
    message = f"there is another script called {id_} ({other.file})"
    return Broken(
        id_, _shown(path), (Problem(_shown(path), 1, 1, message, "rename one of the two"),)
    )
