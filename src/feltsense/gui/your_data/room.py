"""Puts the sections of "Your data" together: backups, out, in, and deleting everything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from feltsense.gui.window import Window
from feltsense.gui.worker import Worker
from feltsense.gui.your_data.backups_room import BackupsRoom, Keeping
from feltsense.gui.your_data.delete_room import DeleteRoom
from feltsense.gui.your_data.export_room import DataExportRoom
from feltsense.gui.your_data.import_room import ImportRoom
from feltsense.gui.your_data.page import YourDataPage
from feltsense.places import DataFolder


class DataRoom(QObject):
    """Everything on `page` below the section of the lock.

    `chosen` tells a setting to remember, `changed` that the journal has changed, `deleting` that
    everything is being deleted, and nothing may be written any more, `not_deleted` that it could
    not be.
    """

    chosen = Signal(str, object)
    changed = Signal()
    deleting = Signal()
    not_deleted = Signal()

    def __init__(
        self,
        page: YourDataPage,
        window: Window,
        worker: Worker,
        data: DataFolder,
        keeping: Keeping,
        *,
        folder: str,
        state: Path,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self.backups = BackupsRoom(window, worker, data, keeping, folder, state, now)
        self.export = DataExportRoom(window, worker, lambda: keeping.journal, now)
        self.taking_in = ImportRoom(
            window,
            worker,
            data,
            lambda: keeping.journal,
            lambda: keeping.seal,
            lambda: self.backups.folder,
            now,
        )
        self.delete = DeleteRoom(window, worker, data, keeping, lambda: self.backups.folder, state)
        for room in (self.backups, self.export, self.taking_in, self.delete):
            page.add_section(room.section)
        self.backups.chosen.connect(self.chosen)
        self.backups.changed.connect(self.changed)
        self.taking_in.changed.connect(self.changed)
        self.delete.begun.connect(self.deleting)
        self.delete.failed.connect(self.not_deleted)

    def open(self) -> None:
        """The journal is open: look what backups have of what is damaged; make today's."""
        self.backups.look_for_months()
        self.backups.make_daily()

    def empty(self) -> None:
        """The journal is locked, or about to be closed."""
        self.backups.empty()
        self.export.empty()
        self.taking_in.empty()
