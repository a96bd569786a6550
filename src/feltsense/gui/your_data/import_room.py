"""Looks into a file that was chosen, and takes it in when that is wanted, in the worker.

Looking changes nothing. Before anything is taken in a backup is made; without one, nothing is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from feltsense.gui.components import buttons
from feltsense.gui.window import YOUR_DATA, Window
from feltsense.gui.worker import Job, Steps, Worker
from feltsense.gui.your_data.import_section import ImportSection
from feltsense.journal.backups import BEFORE_IMPORT, BackupFailed, Made, back_up
from feltsense.journal.importing.plan import CannotImport, NeedsPassphrase, Plan, look, take
from feltsense.journal.journal import Journal, NotSaved
from feltsense.language import tr, trn
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal

WRONG = tr("That does not open it.")


class ImportRoom(QObject):
    """The section for taking in, and what happens there; `changed` tells that the journal did."""

    changed = Signal()

    def __init__(
        self,
        window: Window,
        worker: Worker,
        data: DataFolder,
        journal: Callable[[], Journal | None],
        seal: Callable[[], Seal | None],
        folder: Callable[[], Path],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self.section = ImportSection(window.theme)
        self.dialog: QFileDialog | None = None
        self._window = window
        self._worker = worker
        self._data = data
        self._journal = journal
        self._seal = seal
        self._folder = folder
        self._now = now
        self._path = Path()
        self._secret = ""
        self._moods: Mapping[str, int] = {}
        self._plan: Plan | None = None
        self._job: Job | None = None
        section = self.section
        section.choose_file.connect(self._ask_file)
        section.unlock.connect(self._unlock)
        section.moods.connect(self._look_with)
        section.take.connect(self._take)
        section.leave.connect(self.empty)

    def empty(self) -> None:
        """Let go of the file and of what it said."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._plan, self._secret, self._moods = None, None, "", {}
        self.section.empty()

    # Looking

    def _ask_file(self) -> None:
        dialog = QFileDialog(self._window, tr("What to take in"), str(_downloads()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def gone() -> None:
            self.dialog = None
            dialog.deleteLater()

        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.finished.connect(gone)
        self.dialog = dialog
        dialog.open()

    def look(self, path: Path) -> None:
        """Look into the file at `path`, and show what it would bring."""
        self._path, self._secret, self._moods = path, "", {}
        self._look()

    def _unlock(self, secret: str) -> None:
        self._secret = secret
        self._look()

    def _look_with(self, moods: Mapping[str, int]) -> None:
        self._moods = moods
        self._look()

    def _look(self) -> None:
        journal = self._journal()
        if journal is None or self._job is not None:
            return
        stop = buttons.secondary(self._window.theme, tr("Cancel"))
        stop.clicked.connect(lambda *_: self.empty())
        self.section.show_running(tr("The file is being looked into. Nothing changes."), stop=stop)
        self._job = self._worker.do_in_steps(
            partial(_looking, self._path, journal, dict(self._moods), self._secret),
            self._looked,
            self._not_looked,
        )

    def _looked(self, plan: Plan) -> None:
        self._job, self._plan = None, plan
        self.section.show_plan(self._path, plan, self._moods)

    def _not_looked(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, NeedsPassphrase):
            said = WRONG if self._secret else ""
            self._secret = ""
            self.section.show_locked(self._path, said)
        else:
            self.section.show_wrong(_why(error))

    # Taking in

    def _take(self) -> None:
        journal, plan = self._journal(), self._plan
        if journal is None or plan is None or self._job is not None:
            return
        self.section.show_running(tr("A backup is made, and then the entries are taken in."))
        self._job = self._worker.do_in_steps(
            partial(_taking, plan, journal, self._data, self._folder(), self._now(), self._seal()),
            partial(self._taken, plan),
            self._not_taken,
            self.section.show_step,
        )

    def _taken(self, plan: Plan, said: str) -> None:
        self._job = None
        self.empty()
        words = trn(
            "One entry was taken in. {said}",
            "{n:,} entries were taken in. {said}",
            plan.new,
            said=said,
        )
        self.section.show_first(words)
        if self._window.here != YOUR_DATA:
            self._window.say(words)
        self.changed.emit()

    def _not_taken(self, error: Exception) -> None:
        self._job = None
        self.section.show_wrong(_why(error))
        self.changed.emit()


def _looking(path: Path, journal: Journal, moods: Mapping[str, int], secret: str) -> Steps[Plan]:
    yield 0, 1
    return look(path, journal, moods=moods, passphrase=secret or None)


def _taking(
    plan: Plan, journal: Journal, data: DataFolder, folder: Path, now: datetime, seal: Seal | None
) -> Steps[str]:
    journal.fold()
    yield 0, 3
    made = yield from _first_third(back_up(data, folder, now=now, why=BEFORE_IMPORT, seal=seal))
    for done, total in take(plan, journal):
        yield total + 2 * done, 3 * max(1, total)
    return made.said


def _first_third(steps: Steps[Made]) -> Steps[Made]:
    """The steps as the first of the three thirds of something longer."""
    while True:
        try:
            done, total = next(steps)
        except StopIteration as made:
            backup: Made = made.value
            return backup
        yield done, 3 * max(1, total)


def _why(error: Exception) -> str:
    """What went wrong, as a sentence; anything unforeseen is no sentence, and raised."""
    if isinstance(error, CannotImport | NotSaved | BackupFailed):
        return str(error)
    if isinstance(error, OSError):
        return tr("The file could not be read: {why}.", why=error.strerror or error)
    raise error


def _downloads() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
