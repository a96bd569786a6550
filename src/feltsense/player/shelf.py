"""The shelf: one person's library, shipped and own scripts, each checked for its time.

Reading it may take a moment, so the window has it read in the worker. A script that did not
change since the last reading is not read again.
"""

from __future__ import annotations

from pathlib import Path

from feltsense import places
from feltsense.places import DataFolder
from feltsense.score.check import minutes_errors
from feltsense.script.library import OWN, RECORDINGS, Library, LibraryReader, script_files
from feltsense.script.problems import Problem
from feltsense.script.steps import Exercise
from feltsense.sound.ambiences import Ambiences
from feltsense.sound.piece import line_length
from feltsense.sound.voices.recorded import narrations


class Shelf:
    """Reads the library of one data folder again and again, in `language` where there is one."""

    def __init__(self, data: DataFolder, language: str = "en") -> None:
        self._language = language
        self._folders = (("", places.exercises()), (OWN, data.exercises))
        self._reader = LibraryReader(self._folders, self._check)
        self._voices = narrations(places.assets())
        self.ambiences = Ambiences(data.ambience)

    def read(self) -> Library:
        """The library as it is on the disk now."""
        return self._reader.read(tuple(self.ambiences.own()), self._language)

    def watched(self) -> list[Path]:
        """The folders and files whose change may change the library.

        The folder around them too, for one that is deleted and made anew.
        """
        found: list[Path] = []
        for _, folder in self._folders:
            if folder.parent.is_dir():
                found.append(folder.parent)
            if folder.is_dir():
                below = (path for path in folder.rglob("*") if path.is_dir())
                found += [folder, *(path for path in below if not _holds_none(path, folder))]
                found += script_files(folder)
        if self.ambiences.folder is not None and self.ambiences.folder.is_dir():
            found.append(self.ambiences.folder)
        return found

    def _check(self, exercise: Exercise) -> tuple[Problem, ...]:
        # By the recordings alone: asking an engine to speak every line only to list it would
        # take seconds. A line without a recording counts as long as it takes to read.
        return minutes_errors(exercise, line_length(self._voices, exercise.language))


def _holds_none(path: Path, folder: Path) -> bool:
    """Whether no script is looked for in `path`: it is hidden, or holds recordings."""
    parts = path.relative_to(folder).parts
    return any(part.startswith(".") or part.endswith(RECORDINGS) for part in parts)
