"""Takes sessions along: asks where to, has one written in the worker, and says how it went.

Belongs to the main thread. One at a time; it goes on beside whatever else is done, a session
too, and ends with the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from feltsense.gui.exporting.export_view import ExportView
from feltsense.gui.exporting.words import KINDS, file_name
from feltsense.gui.session.player_view import time_left
from feltsense.gui.window import START, Window
from feltsense.gui.worker import Job, Turn, Worker
from feltsense.language import capital, tr
from feltsense.sound.piece import Piece
from feltsense.sound.take_along import READY, Order, captions_beside, exporting

TAKE_ALONG = "take along"


class ExportRoom(QObject):
    """The page for taking a session along, and what happens there; `clock` gives seconds."""

    def __init__(
        self, window: Window, worker: Worker, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self.view = ExportView(window.theme)
        self.dialog: QFileDialog | None = None
        self._window = window
        self._worker = worker
        self._clock = clock
        self._order: Order | None = None
        self._job: Job | None = None
        self._ending, self._with_captions = KINDS[0].ending, True
        self._sound = Path()
        self._captions: Path | None = None
        self._folder = _first_folder()
        self._writing_since: float | None = None
        self._in_session = False
        self._untold = ""
        window.add_page(TAKE_ALONG, self.view)
        self.view.save.connect(self._ask_where)
        self.view.again.connect(lambda: self._ask_where(self._ending, self._with_captions))
        self.view.replace.connect(self._begin)
        self.view.cancel.connect(self.cancel)
        self.view.back.connect(self._back)
        self.view.show_folder.connect(self._show_folder)

    def open(self, order: Order) -> None:
        """Show the page for `order`, or how far the one is that is being written."""
        if self._job is None:
            self._order = order
            self.view.show_choices(order)
        self._window.show_page(TAKE_ALONG)

    def set_session(self, running: bool) -> None:
        """While a session runs nothing is said, and the writing goes gently; then it is said."""
        self._in_session = self._worker.gently = running
        if not running and self._untold:
            self._window.say(self._untold)
            self._untold = ""

    @property
    def is_writing(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def empty(self) -> None:
        """Let go of what is being written, and of what was asked."""
        self.cancel()
        if self.dialog is not None:
            self.dialog.reject()
        self._order, self._untold = None, ""

    def cancel(self) -> None:
        """Let go of what is being written; nothing of it is kept."""
        if self._job is None or self._order is None:
            return
        self._job.cancel()
        self._job = None
        self.view.show_choices(self._order, tr("Cancelled. Nothing of it was kept."))

    # Where to

    def _ask_where(self, ending: str, captions: bool) -> None:
        if self._order is None:
            return
        self._ending, self._with_captions = ending, captions
        kind = next(kind for kind in KINDS if kind.ending == ending)
        dialog = QFileDialog(self._window, tr("Where to save"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(tr("{kind_name} (*{ending})", kind_name=kind.name, ending=ending))
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(file_name(self._order.exercise, self._order.choices, ending))
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._dialog_gone)
        self.dialog = dialog
        dialog.open()

    def _dialog_gone(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _chosen(self, name: str) -> None:
        """The dialog has asked about a file that is there; what else is in the way asks here."""
        asked = Path(name)
        self._folder = asked.parent
        known = asked.suffix.lower() in {kind.ending for kind in KINDS}
        self._sound = asked if known else asked.with_name(asked.name + self._ending)
        self._captions = captions_beside(self._sound) if self._with_captions else None
        in_the_way = []
        if self._sound != asked and self._sound.exists():
            in_the_way.append(self._sound.name)
        # Captions beside a sound that may be replaced are replaced along with it.
        if self._captions is not None and self._captions.exists() and not self._sound.exists():
            in_the_way.append(self._captions.name)
        if in_the_way:
            self.view.show_in_the_way(in_the_way)
        else:
            self._begin()

    # Writing

    def _begin(self) -> None:
        if self._order is None or self._job is not None:
            return
        self._writing_since = None
        self._window.say("")
        self.view.show_running(self._sound.name)
        self._job = self._worker.do_in_steps(
            partial(exporting, self._order, self._sound, self._captions),
            self._done,
            self._failed,
            self._hear,
            Turn.BESIDE,
        )

    def _hear(self, done: int, total: int) -> None:
        now, left = self._clock(), ""
        if done > READY and self._writing_since is None:
            self._writing_since = now
        elif self._writing_since is not None and done > READY:
            seconds = (now - self._writing_since) * (total - done) / (done - READY)
            left = capital(time_left(seconds))
        self.view.show_step(done, total, left)

    def _done(self, piece: Piece) -> None:
        self._job = None
        spoken = self._order is not None and bool(self._order.voices)
        mute = len(piece.captions_only) if spoken else 0
        self.view.show_done(self._sound, self._captions, mute)
        self._tell(
            tr("Saved as {name} in {parent}.", name=self._sound.name, parent=self._sound.parent)
        )

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.view.show_failed(str(error).rstrip("."))
        self._tell(tr("The sound file could not be saved: {why}.", why=str(error).rstrip(".")))

    def _tell(self, words: str) -> None:
        """Say it to somebody who is elsewhere by now, but not into a session."""
        if self._in_session:
            self._untold = words
        elif self._window.here != TAKE_ALONG:
            self._window.say(words)

    # Ways out

    def _back(self) -> None:
        self._window.show_page(START)

    def _show_folder(self) -> None:
        folder = self._sound.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.say(tr("The folder could not be shown. It is {folder}.", folder=folder))


def _first_folder() -> Path:
    """Where a sound file is looked for first: the folder for music, or the person's own."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
