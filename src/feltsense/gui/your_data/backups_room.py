"""Makes backups and takes them back, in the worker, as its section and the start of the app ask.

Belongs to the main thread. Only one of these things goes on at a time. A restore closes the
journal before it and has it opened again after it, whatever came of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from feltsense.gui import settings as settings_file
from feltsense.gui.components import buttons
from feltsense.gui.window import YOUR_DATA, Window
from feltsense.gui.worker import Job, Steps, Turn, Worker
from feltsense.gui.your_data import words
from feltsense.gui.your_data.backups_section import BackupsSection
from feltsense.journal import backups, restoring
from feltsense.journal.backups import DAILY, Backup, BackupFailed, Made, backup_folder
from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.month_from_backup import (
    MonthPlan,
    look_at_month,
    newest_good,
    take_month,
)
from feltsense.journal.months import spoken
from feltsense.journal.restoring import NeedsPassphrase, Preview, Restored
from feltsense.language import tr, trn
from feltsense.places import DataFolder
from feltsense.vault.sealing import Seal

_LOOKED_MS = 30 * 60 * 1000
"""How often it is looked whether the backup of the day is due."""
_MONTH = re.compile(r"[A-Z][a-z]+ \d{4}")
WRONG = tr("That does not open it. Nothing was changed.")


class Keeping(Protocol):
    """What the app has open: the journal and the seal (None for none), and both anew.

    `close` ends what goes on and closes the journal, then does what it is given, or tells what
    could not be stored first; `open_again` reads the settings and opens the journal, as at the
    start.
    """

    @property
    def journal(self) -> Journal | None: ...
    @property
    def seal(self) -> Seal | None: ...
    def close(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> None: ...
    def open_again(self, said: str) -> None: ...


class BackupsRoom(QObject):
    """The section for backups and what happens there; `chosen` tells a setting to remember.

    `changed` tells that the journal has changed.
    """

    chosen = Signal(str, object)
    changed = Signal()

    def __init__(
        self,
        window: Window,
        worker: Worker,
        data: DataFolder,
        keeping: Keeping,
        folder: str,
        state: Path,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self.section = BackupsSection(window.theme)
        self.dialog: QFileDialog | None = None
        self._window = window
        self._worker = worker
        self._data = data
        self._keeping = keeping
        self._chosen = folder
        self._state = state
        self._now = now
        self._preview: Preview | None = None
        self._job: Job | None = None
        self._told: date | None = None
        self._said = ""
        self._asks = False  # for the passphrase of a backup
        self._daily = QTimer(self)  # the app may stay open for days
        self._daily.setInterval(_LOOKED_MS)
        self._daily.timeout.connect(self.make_daily)
        self._daily.start()
        section = self.section
        section.make.connect(self.make)
        section.look.connect(self.look)
        section.unlock.connect(self._look_with)
        section.restore.connect(self._restore)
        section.bring_back.connect(self._bring_back)
        section.leave.connect(self._leave)
        section.choose_file.connect(self._ask_file)
        section.choose_folder.connect(self._ask_folder)
        section.usual_folder.connect(lambda: self._take_folder(""))
        window.shown.connect(lambda name: self._list() if name == YOUR_DATA else None)
        if window.here == YOUR_DATA:
            self._list()

    @property
    def folder(self) -> Path:
        """Where backups go."""
        return backup_folder(self._data, self._chosen)

    def empty(self) -> None:
        """The journal is locked: what was looked at in a backup goes, too."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._asks = False
        self._drop_preview()
        self.section.empty()

    # The list

    def _list(self, said: str = "") -> None:
        """Show which backups there are, unless something else is being shown."""
        self._said = said or self._said
        if self._job is None and self._preview is None and not self._asks:
            self._worker.do(partial(backups.backups_in, self.folder), self._listed, self._unlisted)

    def _listed(self, found: tuple[Backup, ...], wrong: str = "") -> None:
        if self._job is None and self._preview is None:
            said, self._said = self._said, ""
            self.section.show_backups(
                self.folder, not self._chosen, found, self._now().replace(tzinfo=None), said, wrong
            )

    def _unlisted(self, error: Exception) -> None:
        self._listed((), _why(error))

    # Making one

    def make_daily(self) -> None:
        """Make the backup of the day, where none was made yet; a failure is said at the foot."""
        journal, now = self._keeping.journal, self._now()
        if journal is None or self._job is not None:
            return
        self._worker.do(
            partial(backups.is_due, self._data, self.folder, now),
            lambda due: self._begin(now, DAILY) if due else None,
            self._daily_failed,
        )

    def make(self) -> None:
        """Make a backup now."""
        if self._keeping.journal is not None and self._job is None:
            self.section.show_running(tr("A backup is being made, and read back."))
            self._begin(self._now(), backups.BY_HAND)

    def _begin(self, now: datetime, why: str) -> None:
        journal = self._keeping.journal
        if journal is None or self._job is not None:
            return
        daily = why == DAILY
        self._job = self._worker.do_in_steps(
            partial(_backing_up, journal, self._data, self.folder, now, why, self._keeping.seal),
            partial(self._made, daily),
            self._daily_failed if daily else self._failed,
            None if daily else self.section.show_step,
            Turn.BESIDE if daily else Turn.WAITED_FOR,
        )

    def _made(self, daily: bool, made: Made) -> None:
        self._job = None
        if not daily:
            self._list(made.said)
        elif self._window.here == YOUR_DATA:
            self._list()

    def _daily_failed(self, error: Exception) -> None:
        """Said once a day, and not into a session."""
        self._job = None
        why, today = _why(error), self._now().date()
        if self._told != today and not self._window.in_session:
            self._told = today
            self._window.say(tr("Today's backup was not made. {why}", why=why))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.section.show_wrong(_why(error))

    # A month that is not whole here

    def look_for_months(self) -> None:
        """Look for the months that cannot be read here in the backups, and offer them."""
        journal = self._keeping.journal
        if journal is None or not journal.problems:
            return
        wanted = months_in(journal.problems) | journal.db.files.faulty
        self._worker.do_in_steps(
            partial(_looking_for, wanted, self.folder, journal, self._keeping.seal),
            partial(self._found, journal),
            lambda _: None,  # that a month is damaged is said already; there is no backup of it
            turn=Turn.BESIDE,
        )

    def _found(self, journal: Journal, plans: tuple[MonthPlan, ...]) -> None:
        if not plans or journal is not self._keeping.journal:
            return
        self.section.offers = plans
        now = self._now().replace(tzinfo=None)
        said = [self._window.said, *(words.offered(plan, now) for plan in plans[:1])]
        self._window.say(" ".join(filter(None, said)), tr("Look at it"), self._show)
        if self._window.here == YOUR_DATA:
            self._list()

    def _show(self) -> None:
        self._window.show_page(YOUR_DATA)

    def _bring_back(self, plan: MonthPlan) -> None:
        journal = self._keeping.journal
        if journal is None:
            return

        def done(count: int) -> None:
            self.section.offers = tuple(each for each in self.section.offers if each is not plan)
            self._window.say("")
            self._list(trn("One entry came back.", "{n:,} entries came back.", count))
            self.changed.emit()

        self._worker.do(partial(take_month, plan, journal), done, self._failed)

    # Where to

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self._window, tr("A folder for backups"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, self._take_folder)

    def _take_folder(self, name: str) -> None:
        old, new = self.folder, backup_folder(self._data, name)
        if new == self._data.backups:
            name = ""

        def taken(_: None) -> None:
            self._chosen = name
            self.chosen.emit("backup_folder", name)
            kept = "" if old == new else tr(" Those in the other folder stay there.")
            self._list(tr("From now on backups go into this folder.{kept}", kept=kept))

        if name:
            self._worker.do(partial(backups.take_over, self._data, old, new), taken, self._failed)
        else:
            taken(None)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self._window, tr("A backup to restore"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Backups of Feltsense (*.zip)"))
        self._open(dialog, lambda name: self.look(Path(name)))

    def _open(self, dialog: QFileDialog, then: Callable[[str], None]) -> None:
        def gone() -> None:
            self.dialog = None
            dialog.deleteLater()

        dialog.fileSelected.connect(then)
        dialog.finished.connect(gone)
        self.dialog = dialog
        dialog.open()

    # Taking one back

    def look(self, path: Path) -> None:
        """Look through the backup at `path`, and ask whether it is to be restored."""
        self._look_with(path, "")

    def _look_with(self, path: Path, secret: str) -> None:
        if self._job is not None:
            return
        self._drop_preview()
        self._asks = False
        stop = buttons.secondary(self._window.theme, tr("Cancel"))
        self.section.show_running(
            tr("The backup is being looked through. Nothing is changed."), stop=stop
        )
        stop.clicked.connect(lambda *_: self._cancel())
        self._job = self._worker.do_in_steps(
            partial(_looking, path, self._data, self._keeping.journal, self._keeping.seal, secret),
            self._looked,
            partial(self._not_looked, path, bool(secret)),
            self.section.show_step,
        )

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._list()

    def _looked(self, preview: Preview) -> None:
        self._job = None
        self._preview = preview
        self.section.show_preview(preview, self._now().replace(tzinfo=None))

    def _not_looked(self, path: Path, tried: bool, error: Exception) -> None:
        self._job = None
        if isinstance(error, NeedsPassphrase):
            self._asks = True
            self.section.show_locked(path, WRONG if tried else "")
        else:
            self.section.show_wrong(_why(error))

    def _restore(self) -> None:
        preview, self._preview = self._preview, None
        if preview is not None and self._job is None:
            begin = partial(self._begin_restore, preview, self._keeping.seal)
            self._keeping.close(begin, lambda error: self.section.show_wrong(_why(error)))

    def _begin_restore(self, preview: Preview, seal: Seal | None) -> None:
        self.section.show_running(
            tr("The backup is being restored."),
            tr(
                "What was here is backed up first. If the computer stops in the middle, the old or "
                "the new is whole at the next start."
            ),
        )
        self._job = self._worker.do_in_steps(
            partial(
                restoring.restore,
                preview,
                self._data,
                self.folder,
                now=self._now(),
                seal=seal,
                private=settings_file.reseal,
                state=self._state,
            ),
            self._restored,
            self._not_restored,
            self.section.show_step,
        )

    def _restored(self, restored: Restored) -> None:
        self._job = None
        self._keeping.open_again(restored.said)
        self._list(restored.said)

    def _not_restored(self, error: Exception) -> None:
        self._job = None
        self._keeping.open_again("")
        self.section.show_wrong(_why(error))

    def _leave(self) -> None:
        self._drop_preview()
        self._asks = False
        self._list()

    def _drop_preview(self) -> None:
        if self._preview is not None:
            self._worker.do(self._preview.close)
            self._preview = None


def months_in(problems: Iterable[str]) -> set[int]:
    """The months (yyyymm) that are named in sentences such as the journal's problems."""
    names = {spoken(year * 100 + month): year * 100 + month
             for year in range(1970, 2101) for month in range(1, 13)}  # fmt: skip
    found = _MONTH.findall(" ".join(problems))
    return {names[name] for name in found if name in names}


def _looking_for(
    wanted: Iterable[int], folder: Path, journal: Journal, seal: Seal | None
) -> Steps[tuple[MonthPlan, ...]]:
    """What the newest good backups have of the months that is missing here."""
    plans = []
    for month in sorted(wanted):
        path = yield from newest_good(month, folder, seal)
        if path is not None:
            plan = look_at_month(path, month, journal, seal)
            if any(plan.missing.values()):
                plans.append(plan)
    return tuple(plans)


def _backing_up(
    journal: Journal,
    data: DataFolder,
    folder: Path,
    now: datetime,
    why: str,
    seal: Seal | None,
) -> Steps[Made]:
    journal.fold()
    yield 0, 1
    made = yield from backups.back_up(
        data, folder, now=now, why=why, seal=seal, only_if_new=why == DAILY
    )
    return made


def _looking(
    path: Path, data: DataFolder, journal: Journal | None, seal: Seal | None, secret: str
) -> Steps[Preview]:
    """With what was typed as the passphrase, and where that fails as the recovery code."""
    look = partial(restoring.look, path, data, journal=journal, seal=seal)
    if not secret:
        preview = yield from look()
        return preview
    try:
        preview = yield from look(passphrase=secret)
    except NeedsPassphrase:
        preview = yield from look(code=secret)
    return preview


def _why(error: Exception) -> str:
    """What went wrong, as a sentence; anything unforeseen is no sentence, and raised."""
    if isinstance(error, BackupFailed | NotSaved):
        return str(error)
    if isinstance(error, OSError):
        return tr("This did not work: {why}.", why=error.strerror or error)
    raise error
