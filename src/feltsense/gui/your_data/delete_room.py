"""Deletes everything, after the word, in the worker; the app ends after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from feltsense.gui.window import Window
from feltsense.gui.worker import Worker
from feltsense.gui.your_data.backups_room import Keeping
from feltsense.gui.your_data.delete_section import DeleteSection
from feltsense.journal.backups import BackupFailed
from feltsense.journal.deleting import Deleted, delete_everything
from feltsense.journal.journal import NotSaved
from feltsense.language import tr
from feltsense.places import DataFolder


class DeleteRoom(QObject):
    """The section for deleting everything; `begun` tells that nothing may be written any more.

    `failed` tells that it could not be done after all, and that the journal is closed.
    """

    begun = Signal()
    failed = Signal()

    def __init__(
        self,
        window: Window,
        worker: Worker,
        data: DataFolder,
        keeping: Keeping,
        folder: Callable[[], Path],
        state: Path,
    ) -> None:
        super().__init__(window)
        self.section = DeleteSection(window.theme)
        self._window = window
        self._worker = worker
        self._data = data
        self._keeping = keeping
        self._folder = folder
        self._state = state
        self.section.delete.connect(self._delete)
        self.section.close_asked.connect(window.close)

    def _delete(self, word: str) -> None:
        """Close everything first; where that fails nothing is deleted, and the person told."""
        self.section.show_running(tr("Everything is being deleted."))
        self._keeping.close(partial(self._begin, word), self._not_closed)

    def _begin(self, word: str) -> None:
        self.begun.emit()
        self._worker.do_in_steps(
            partial(delete_everything, self._data, self._folder(), word, state=self._state),
            self._done,
            self._not_deleted,
            self.section.show_step,
        )

    def _done(self, deleted: Deleted) -> None:
        self.section.show_deleted(deleted)

    def _not_deleted(self, error: Exception) -> None:
        self.failed.emit()
        self._not_closed(error)

    def _not_closed(self, error: Exception) -> None:
        if not isinstance(error, BackupFailed | NotSaved | OSError):
            raise error
        self.section.show_asked(str(error))
