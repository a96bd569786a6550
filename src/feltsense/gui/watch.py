"""Watches the scripts: one that is saved in an editor appears without a restart.

The library is read in the worker. Editors save in several steps, so a change is looked at once
it has been quiet for a moment.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from feltsense.gui import languages
from feltsense.gui.worker import Worker
from feltsense.places import DataFolder

if TYPE_CHECKING:
    from feltsense.player.shelf import Shelf
    from feltsense.script.library import Library

QUIET_MS = 300


class Watch(QObject):
    """Tells `changed` with the Library, once at first and whenever a script has changed.

    `failed` tells a sentence where the shipped scripts themselves cannot be read.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, data: DataFolder, worker: Worker) -> None:
        super().__init__()
        self._data = data
        self._worker = worker
        self._shelf: Shelf | None = None
        self.own_ambiences: tuple[str, ...] = ()
        self._told: tuple[Library, tuple[str, ...]] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _: self._quiet.start())
        self._watcher.directoryChanged.connect(lambda _: self._quiet.start())

    @property
    def watched(self) -> set[str]:
        """The paths that are watched now."""
        return {*self._watcher.files(), *self._watcher.directories()}

    def look(self) -> None:
        """Have the library read now."""
        self._worker.do(self._read, self._have, lambda error: self.failed.emit(str(error)))

    def _read(self) -> tuple[Library, list[Path], tuple[str, ...]]:
        """In the worker: the library, what to watch from now on, and the own ambiences."""
        if self._shelf is None:
            from feltsense.player.shelf import Shelf

            with suppress(OSError):  # a folder that cannot be made holds no scripts
                self._data.exercises.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._shelf = Shelf(self._data, languages.spoken())
        library = self._shelf.read()
        return library, self._shelf.watched(), tuple(self._shelf.ambiences.own())

    def _have(self, found: tuple[Library, list[Path], tuple[str, ...]]) -> None:
        library, paths, self.own_ambiences = found
        # A file that an editor replaced is no longer watched, so all are named anew each time.
        wanted = {str(path) for path in paths}
        watched = self.watched
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))
        # Settings are written into a watched folder, and are no news: pages would be built anew.
        if self._told != (library, self.own_ambiences):
            self._told = library, self.own_ambiences
            self.changed.emit(library)
