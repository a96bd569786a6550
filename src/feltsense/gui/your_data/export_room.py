"""Takes data out into files, in the worker, never over another file unasked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from feltsense.gui.components import buttons
from feltsense.gui.window import YOUR_DATA, Window
from feltsense.gui.worker import Job, Steps, Worker
from feltsense.gui.your_data.export_section import KINDS, Chosen, ExportSection
from feltsense.journal.exporting.export import CannotExport, exporting
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.journal import Journal
from feltsense.language import tr


class DataExportRoom(QObject):
    """The section for taking data out, and what happens there."""

    def __init__(
        self,
        window: Window,
        worker: Worker,
        journal: Callable[[], Journal | None],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self.section = ExportSection(window.theme, now().date())
        self.dialog: QFileDialog | None = None
        self._window = window
        self._worker = worker
        self._journal = journal
        self._now = now
        self._chosen: Chosen | None = None
        self._out = Path()
        self._folder = _documents()
        self._job: Job | None = None
        self.section.save.connect(self._ask_where)
        self.section.again.connect(self._ask_again)
        self.section.cancel.connect(self._cancel)
        self.section.show_folder.connect(self._show_folder)
        window.shown.connect(lambda _: self._new_day())

    def empty(self) -> None:
        """The journal is locked: nothing of it is written any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._chosen = None
        self.section.empty()

    def _new_day(self) -> None:
        self.section.today = self._now().date()

    def _ask_again(self) -> None:
        if self._chosen is not None:
            self._ask_where(self._chosen)

    def _ask_where(self, chosen: Chosen) -> None:
        self._chosen = chosen
        day = self._now().date().isoformat()
        dialog = QFileDialog(self._window, tr("Where to save"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(tr("Feltsense, {day}{ending}", day=day, ending=chosen.ending))

        def gone() -> None:
            self.dialog = None
            dialog.deleteLater()

        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(gone)
        self.dialog = dialog
        dialog.open()

    def _save(self, name: str) -> None:
        """The dialog has asked about a file that is there; another name is never written over."""
        journal, chosen = self._journal(), self._chosen
        if journal is None or chosen is None or self._job is not None:
            return
        asked = Path(name)
        self._folder = asked.parent
        as_asked = asked.name.lower().endswith(chosen.ending)
        self._out = asked if as_asked else asked.with_name(asked.name + chosen.ending)
        stop = buttons.secondary(self._window.theme, tr("Cancel"))
        self.section.show_running(tr("The file is being written."), stop=stop)
        self._job = self._worker.do_in_steps(
            partial(_written, journal, chosen, self._out, as_asked),
            self._done,
            self._failed,
            self.section.show_step,
        )

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.section.show_first(tr("Cancelled. Nothing was written."))

    def _done(self, written: tuple[Path, ...]) -> None:
        self._job = self._chosen = None
        beside = tr(", and {number} more", number=len(written) - 1) if len(written) > 1 else ""
        self.section.show_done(self._out, beside)
        if self._window.here != YOUR_DATA:
            self._window.say(
                tr("Saved as {name} in {parent}.", name=self._out.name, parent=self._out.parent)
            )

    def _failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, CannotExport):
            self.section.show_failed(str(error))
        elif isinstance(error, OSError):
            why = error.strerror or str(error)
            self.section.show_failed(tr("The file could not be written: {why}.", why=why))
        else:
            self.section.show_failed(tr("The file could not be written."))
            raise error

    def _show_folder(self) -> None:
        folder = self._out.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.say(tr("The folder could not be shown. It is {folder}.", folder=folder))


def _written(journal: Journal, chosen: Chosen, out: Path, over: bool) -> Steps[tuple[Path, ...]]:
    kinds = () if len(chosen.kinds) == len(KINDS) else chosen.kinds
    wanted = Wanted(chosen.start, chosen.end, kinds)
    written: tuple[Path, ...] = ()
    steps = exporting(journal, chosen.format, wanted, out, passphrase=chosen.passphrase, over=over)
    yield 0, 3
    for number, written in enumerate(steps, start=1):  # noqa: B007 (the last one is wanted)
        yield min(number, 3), 3
    return written


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
