"""Sets, changes and removes the passphrase, screen by screen, on the page of the lock.

Whoever finds the window open may not lock its person out: what is there is asked for first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from feltsense.gui.components.page import Page
from feltsense.gui.lock.lock_view import WRONG
from feltsense.gui.lock.locking import Locking
from feltsense.gui.lock.passphrase_views import (
    HOW,
    NO_RESET,
    AskView,
    NewPassphraseView,
    PresentPassphraseView,
)
from feltsense.gui.lock.secret_form import SecretForm
from feltsense.gui.window import HOME, LOCK, YOUR_DATA
from feltsense.language import tr
from feltsense.vault.key_record import State
from feltsense.vault.keys import WrongPassphrase
from feltsense.vault.sealing import Seal

T = TypeVar("T")

CHANGED = tr("The passphrase is changed. The recovery code stays as it is.")
NEW_CODE = tr("The new recovery code holds from now on. The one before opens nothing more.")


class Passphrase(QObject):
    """What is done with the passphrase; `answered` tells that the first question was."""

    answered = Signal()

    def __init__(self, locking: Locking) -> None:
        super().__init__(locking)
        self._locking = locking
        self._window = locking.window
        self._theme = locking.window.theme
        self._back = YOUR_DATA

    # The ways in

    def ask(self) -> None:
        """Ask at the first start whether there shall be one."""
        self._back = HOME
        view = AskView(self._theme)
        view.skipped.connect(self._skip)
        view.wanted.connect(lambda: self.set(back=HOME))
        self._show(view)

    def set(self, back: str = YOUR_DATA) -> None:
        """Ask for a passphrase, and encrypt everything under it; then to the page `back`."""
        self._back = back
        view = NewPassphraseView(
            self._theme,
            sentences=(NO_RESET, HOW),
            may_leave=tr("Not now") if back == HOME else tr("Cancel"),
        )
        view.left.connect(self._skip)
        view.chosen.connect(lambda _, new: self._create(view, new))
        self._show(view)

    def change(self) -> None:
        """Ask for another passphrase; nothing is written anew but the file of the keys."""
        self._back = YOUR_DATA
        view = NewPassphraseView(
            self._theme,
            title=tr("Change the passphrase"),
            sentences=(tr("The recovery code stays as it is."), HOW),
            present=True,
        )
        view.left.connect(self._leave)

        def chosen(now: str, new: str) -> None:
            def in_worker() -> None:
                self._check(now)
                self._locking.keys.change(self._locking.seal, new)

            self._do(view, in_worker, lambda _: self._leave(CHANGED))

        view.chosen.connect(chosen)
        self._show(view)

    def new_code(self) -> None:
        """Make another recovery code; the one before opens nothing more."""
        self._back = YOUR_DATA
        view = PresentPassphraseView(
            self._theme,
            tr("Make a new recovery code"),
            (tr("The recovery code that you have opens nothing more after this."),),
            tr("Make it"),
        )
        view.left.connect(self._leave)

        def given(now: str) -> None:
            def in_worker() -> str:
                self._check(now)
                return self._locking.keys.new_code(self._locking.seal)

            self._do(view, in_worker, self._show_new_code)

        view.given.connect(given)
        self._show(view)

    def remove(self) -> None:
        """Write everything back without encryption, and take the passphrase away."""
        self._back = YOUR_DATA
        view = PresentPassphraseView(
            self._theme,
            tr("Remove the passphrase"),
            (
                tr(
                    "Everything is written back without encryption. Whoever can open the files "
                    "here can read them then."
                ),
                tr(
                    "Backups that were made until now stay encrypted; passphrase and code are "
                    "still needed for those."
                ),
            ),
            tr("Remove it"),
        )
        view.left.connect(self._leave)
        view.given.connect(lambda now: self._remove(view, now))
        self._show(view)

    # What comes of it

    def _create(self, view: SecretForm, new: str) -> None:
        view.show_busy(tr("One moment…"))
        locking = self._locking

        def create() -> None:
            self._do(view, lambda: locking.keys.create(new), self._created)

        locking.close_journal(create, partial(self._failed, view))

    def _created(self, made: tuple[Seal, str]) -> None:
        seal, code = made
        self.answered.emit()
        self._locking.back = self._back
        self._locking.take(seal, State.SEALING)
        self._locking.show_code(code, partial(self._locking.reseal, False))

    def _remove(self, view: SecretForm, now: str) -> None:
        locking = self._locking

        def closed() -> None:
            work = partial(locking.keys.set_state, locking.seal, State.OPENING)
            self._do(view, work, begin)

        def begin(_: object) -> None:
            locking.back = YOUR_DATA
            locking.take(locking.seal, State.OPENING)
            locking.reseal(True)

        def checked(_: object) -> None:
            locking.close_journal(closed, partial(self._failed, view))

        self._do(view, partial(self._check, now), checked)

    def _show_new_code(self, code: str) -> None:
        self._locking.show_code(code, partial(self._leave, NEW_CODE))

    def _check(self, passphrase: str) -> None:
        """In the worker: raises WrongPassphrase where it is not the one that holds."""
        self._locking.keys.unlock(passphrase).forget()

    def _do(self, view: SecretForm, work: Callable[[], T], then: Callable[[T], None]) -> None:
        view.show_busy(tr("One moment…"))
        self._locking.worker.do(work, then, partial(self._failed, view))

    def _failed(self, view: SecretForm, error: Exception) -> None:
        if isinstance(error, WrongPassphrase):
            view.refuse(WRONG)
            return
        why = error.strerror if isinstance(error, OSError) else str(error)
        view.refuse(
            tr("It was not done: {why}. Everything is as it was.", why=str(why).rstrip("."))
        )
        self._locking.reopen()

    # Around it

    def _show(self, view: Page) -> None:
        self._window.set_session(True)
        self._locking.page.show_view(view)
        self._window.show_page(LOCK)

    def _skip(self) -> None:
        self.answered.emit()
        self._leave()

    def _leave(self, said: str = "") -> None:
        if self._locking.is_locked:
            return
        self._window.set_session(False)
        self._window.show_page(self._back)
        self._locking.page.clear()
        if said:
            self._window.say(said)
