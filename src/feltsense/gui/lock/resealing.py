"""Encrypts what is there, or writes it back, in the worker, and shows how far it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from feltsense.gui.lock.lock_view import CannotUnlockView
from feltsense.gui.lock.page import LockPage, WorkingView
from feltsense.gui.theme import Theme
from feltsense.gui.worker import Job, Steps, Worker
from feltsense.language import tr
from feltsense.vault.sealing import Seal

ENCRYPTING, WHAT_IS_HERE = tr("Encrypting"), tr("What is here already is being encrypted.")
OPENING, WRITTEN_BACK = (
    tr("Removing the passphrase"),
    tr("Everything is written back without encryption."),
)
SHOWN_AFTER_MS = 250
"""Work that is done sooner needs no screen of its own."""


class Resealing(QObject):
    """Goes through everything by `steps`; `done` tells whether it opened, and what there is to say.

    Where it cannot go on it says so on `page`, and goes on from there when it is asked to.
    """

    done = Signal(bool, object)

    def __init__(
        self,
        theme: Theme,
        page: LockPage,
        worker: Worker,
        steps: Callable[[Seal], Steps[tuple[str, ...]]],
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._worker = worker
        self._steps = steps
        self._job: Job | None = None
        self._view: WorkingView | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SHOWN_AFTER_MS)
        self._slow.timeout.connect(self._show)

    def begin(self, seal: Seal, opening: bool) -> None:
        """Encrypt under `seal`, or write back where `opening`; as the keys' state says."""
        words = (OPENING, WRITTEN_BACK) if opening else (ENCRYPTING, WHAT_IS_HERE)
        self._view = WorkingView(self._theme, *words)
        self._job = self._worker.do_in_steps(
            partial(self._steps, seal),
            partial(self._done, opening),
            partial(self._failed, seal, opening),
            self._view.bar.show_step,
        )
        self._slow.start()

    def cancel(self) -> None:
        """Leave it where it is, if it goes on."""
        if self._job is not None:
            self._job.cancel()
        self._end()

    def _show(self) -> None:
        if self._view is not None:
            self._page.show_view(self._view)

    def _end(self) -> None:
        self._slow.stop()
        self._job = self._view = None

    def _done(self, opening: bool, said: tuple[str, ...]) -> None:
        self._end()
        self.done.emit(opening, said)

    def _failed(self, seal: Seal, opening: bool, error: Exception) -> None:
        """It stands in the middle: nothing is lost, and it goes on from there."""
        self._end()
        why = error.strerror if isinstance(error, OSError) else str(error).rstrip(".")
        view = CannotUnlockView(
            self._theme,
            (
                tr("It is not finished: {why}.", why=why),
                tr(
                    "Nothing is lost. It goes on from there when that is mended, now or the next "
                    "time Feltsense opens."
                ),
            ),
            title=tr("Not finished"),
            button=tr("Try again"),
        )
        view.look_again.connect(partial(self.begin, seal, opening))
        self._page.show_view(view)
