"""Locks the window and opens it again: what is hidden, stored, closed and forgotten, in order.

Belongs to the main thread and never waits: passphrases are stretched, and files written, in the
worker. Locking hides everything at once. Then what was being done is stored, the journal closed
and the key forgotten, in this order; where something cannot be stored, the key is kept behind
the lock screen until it is. No passphrase is held longer than one call takes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from feltsense.gui.lock.code_view import Clipboard, CodeView
from feltsense.gui.lock.lock_view import (
    WRONG,
    CannotUnlockView,
    CodeEntryView,
    LockView,
    damaged,
    newer,
)
from feltsense.gui.lock.page import LockPage
from feltsense.gui.lock.passphrase_views import HOW, NewPassphraseView
from feltsense.gui.lock.resealing import Resealing
from feltsense.gui.window import HOME, LOCK, Window
from feltsense.gui.worker import Steps, Worker
from feltsense.language import tr
from feltsense.vault.kept import Kept
from feltsense.vault.key_record import CannotUnlock, KeysDamaged, KeysNewer, State
from feltsense.vault.keys import KeyFile, OtherPassphrase, WrongCode, WrongPassphrase
from feltsense.vault.sealing import Seal

if TYPE_CHECKING:
    from feltsense.gui.lock.secret_form import SecretForm
    from feltsense.journal.journal import Journal
    from feltsense.places import DataFolder

TRIED_AGAIN_MS = 5000
NOT_STORED = tr(
    "What you answered last could not be stored yet, and so the key is still in memory. It is "
    "tried again every few seconds."
)
AFTER_CODE = (
    tr(
        "The recovery code was used, and opens nothing more. Please choose a new passphrase; then "
        "you get a new code."
    ),
    HOW,
)


_Unlocked = tuple[Seal, State, bool, bool, tuple[str, ...]]
"""A seal; the keys' state; was the code used; is nothing left to reseal; what to say."""


class Lock(Enum):
    """How it stands."""

    NONE = auto()  # there is no passphrase
    LOCKED = auto()
    CLOSING = auto()  # hidden, and what was being done is not stored yet
    UNLOCKED = auto()  # the key is there, and the journal is not open yet
    OPEN = auto()


class Locking(QObject):
    """Keeps `kept` and the journal open or locked.

    `leaving` is told before the window is emptied: what runs has to end, and may hand its last
    saves to the worker. `opened` gives the Journal; `failed` why it cannot be opened. `unstored`
    stores, in the worker, what could not be stored before, or raises NotSaved. `resealing` gives
    the steps of encrypting everything, or of the opposite, as the keys' state says, and at their
    end what there is to say; `is_settled` tells whether there is nothing for it to do.
    """

    leaving = Signal()
    opened = Signal(object)
    failed = Signal(object)
    changed = Signal()
    """There is a passphrase, or there is none any more."""

    def __init__(
        self,
        window: Window,
        worker: Worker,
        data: DataFolder,
        kept: Kept,
        *,
        open_journal: Callable[[DataFolder, Seal | None], Journal],
        unstored: Callable[[], None],
        resealing: Callable[[DataFolder, KeyFile, Seal], Steps[tuple[str, ...]]],
        is_settled: Callable[[DataFolder, KeyFile, Seal], bool],
    ) -> None:
        super().__init__(window)
        self.window = window
        self.worker = worker
        self.keys = KeyFile(data.keys)
        self.page = LockPage()
        self.clipboard = Clipboard()
        self.state = Lock.LOCKED if self.keys.exists else Lock.NONE
        self._data = data
        self._kept = kept
        self._journal: Journal | None = None
        self._open_journal = open_journal
        self._unstored = unstored
        self._is_settled = is_settled
        self._walk = Resealing(
            window.theme, self.page, worker, lambda seal: resealing(data, self.keys, seal)
        )
        self._walk.done.connect(self._resealed)
        self._problems: tuple[str, ...] = ()
        self.back = ""
        """The page to go to once the journal is open, "" for the one that is shown."""
        self.home = HOME
        """The page to go to after each unlocking."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TRIED_AGAIN_MS)
        self._again.timeout.connect(self._close)
        window.add_page(LOCK, self.page)

    @property
    def seal(self) -> Seal:
        """The seal, which is there while it is unlocked."""
        seal = self._kept.seal
        assert seal is not None
        return seal

    @property
    def is_locked(self) -> bool:
        """Whether the lock screen is all there is to see."""
        return self.state in (Lock.LOCKED, Lock.CLOSING)

    def begin(self) -> None:
        """At the start: ask for the passphrase, or open the journal where there is none."""
        if self.is_locked:
            self._ask()
        else:
            self.open_journal()

    # Locking

    def lock(self) -> None:
        """Lock at once, whatever goes on."""
        if self.state is Lock.NONE:
            self.window.say(tr("There is no passphrase yet. You can set one under Your data."))
        if self.state in (Lock.NONE, Lock.LOCKED, Lock.CLOSING):
            return
        self.state = Lock.CLOSING
        self._ask()
        self._walk.cancel()  # it goes on at the next unlocking
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()  # it may show names of files, and it stands before the lock
        self.leaving.emit()
        self.window.empty()
        self.clipboard.take_back()
        self._close()

    def say(self, message: str) -> bool:
        """Say something on the lock screen; False where that is not what is shown."""
        view = self.page.currentWidget()
        if self.is_locked and isinstance(view, LockView):
            view.say(message)
            return True
        return False

    def _close(self) -> None:
        if self.state is Lock.CLOSING:
            self.worker.do(
                partial(_close, self._journal, self._kept, self._unstored),
                lambda _: self._closed(),
                self._not_stored,
            )

    def _closed(self) -> None:
        self._journal = None
        self.state = Lock.LOCKED
        if isinstance(view := self.page.currentWidget(), LockView) and view.said == NOT_STORED:
            view.say("")
        gc.collect()

    def _not_stored(self, error: Exception) -> None:
        self.say(NOT_STORED)
        self._again.start()

    # Unlocking

    def _ask(self) -> None:
        """Show the lock screen."""
        view = LockView(self.window.theme)
        view.entered.connect(lambda: self._unlock(view, view.take()[0]))
        view.by_code.connect(self._ask_code)
        self.page.show_view(view)
        self.window.set_locked(True)

    def _ask_code(self) -> None:
        view = CodeEntryView(self.window.theme)
        view.entered.connect(lambda: self._unlock_by_code(view, view.take()[0]))
        view.back.connect(self._ask)
        self.page.show_view(view)

    def _unlock(self, view: SecretForm, passphrase: str) -> None:
        if not passphrase:
            view.refuse(tr("Please type the passphrase first."))
            return
        view.show_busy(tr("Opening…"))
        self.worker.do(
            lambda: self._unlocked(self.keys.unlock(passphrase)),
            self._have_seal,
            partial(self._refused, view),
        )

    def _unlock_by_code(self, view: SecretForm, code: str) -> None:
        view.show_busy(tr("Opening…"))
        self.worker.do(
            lambda: self._unlocked(self.keys.unlock_by_code(code)),
            self._have_seal,
            partial(self._refused, view),
        )

    def _refused(self, view: SecretForm, error: Exception) -> None:
        """It stays locked: say why, and ask again where that helps."""
        if isinstance(error, WrongCode | OtherPassphrase):
            view.refuse(str(error))
        elif isinstance(error, WrongPassphrase):
            view.refuse(WRONG)
        elif isinstance(error, KeysDamaged | KeysNewer):
            why = newer if isinstance(error, KeysNewer) else damaged
            cannot = CannotUnlockView(self.window.theme, why(str(self.keys.path)))
            cannot.look_again.connect(self._ask)
            self.page.show_view(cannot)
        elif isinstance(error, CannotUnlock):
            view.refuse(str(error))
        elif isinstance(error, OSError):
            view.refuse(
                tr(
                    "The keys could not be read ({strerror}). Nothing was changed.",
                    strerror=error.strerror,
                )
            )
        else:
            view.refuse(tr("It could not be opened. Nothing was changed."))
            raise error

    def _unlocked(self, seal: Seal) -> _Unlocked:
        """In the worker: the seal, and what there is to do with it first."""
        keys = self.keys
        settled = self._is_settled(self._data, keys, seal)
        return seal, keys.state(seal), keys.code_was_used(seal), settled, keys.problems

    def _have_seal(self, found: _Unlocked) -> None:
        seal, state, code_used, settled, self._problems = found
        self.back = self.home
        if self.state is Lock.CLOSING and self._journal is not None:
            seal.forget()  # the journal is still open under the one before
            self._again.stop()
            self._have_journal(self._journal)
            return
        self.take(seal, state)
        go_on = self.open_journal if settled else partial(self.reseal, state is State.OPENING)
        if code_used:
            self._renew(go_on)
        else:
            go_on()

    def take(self, seal: Seal, state: State) -> None:
        """From now on what is kept is sealed with `seal`, as far as `state` says."""
        self._kept.unlock(seal, state)
        self.state = Lock.UNLOCKED

    def _renew(self, then: Callable[[], None]) -> None:
        """After the recovery code: a new passphrase and a new code, before anything is shown."""
        seal = self.seal
        view = NewPassphraseView(
            self.window.theme, title=tr("A new passphrase"), sentences=AFTER_CODE, may_leave=""
        )

        def chosen(_: str, new: str) -> None:
            view.show_busy(tr("One moment…"))
            self.worker.do(
                lambda: self.keys.renew(seal, new),
                lambda code: self.show_code(code, then),
                partial(self._refused, view),
            )

        view.chosen.connect(chosen)
        self.page.show_view(view)

    def show_code(self, code: str, then: Callable[[], None]) -> None:
        """Show a recovery code, once, and go on when its person says that it is kept."""
        if self.is_locked:
            return
        view = CodeView(self.window.theme, code, self._data.root, self.clipboard)
        view.kept.connect(then)
        self.page.show_view(view)

    # Encrypting everything, or the opposite

    def reseal(self, opening: bool) -> None:
        """Encrypt what is there, or write it back where `opening`; then the journal opens."""
        self._walk.begin(self.seal, opening)

    def _resealed(self, opening: bool, said: tuple[str, ...]) -> None:
        self._problems = (*self._problems, *said)
        if opening:
            self._kept.end()
            self.state = Lock.NONE
        else:
            self._kept.unlock(self.seal, State.SEALED)
        self.changed.emit()
        self.open_journal()

    # The journal

    def open_journal(self) -> None:
        """Open the journal under the seal that holds, in the worker."""
        self.worker.do(
            partial(self._open_journal, self._data, self._kept.seal),
            self._have_journal,
            self._no_journal,
        )

    def begin_again(self) -> None:
        """Open the journal after everything was put in another's place, a backup's.

        The key that holds is the same, or there was none and now there is: then it is asked for.
        """
        if self.keys.exists and self._kept.seal is None:
            self._kept.lock()
            self.state = Lock.LOCKED
        self.changed.emit()
        self.begin()

    def reopen(self) -> None:
        """Open the journal again, where it was closed for something that was not done."""
        if self._journal is None:
            self.open_journal()

    def close_journal(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Have everything end and the journal closed, before all of it is written anew.

        `failed` is told where something could not be stored first; the journal is open then.
        """
        journal, self._journal = self._journal, None
        self.leaving.emit()

        def in_worker() -> None:
            self._unstored()
            if journal is not None:
                journal.close()

        def not_closed(error: Exception) -> None:
            self._journal = journal
            self.opened.emit(journal)
            failed(error)

        self.worker.do(in_worker, lambda _: then(), not_closed)

    def _have_journal(self, journal: Journal) -> None:
        self._journal = journal
        self._opened()
        self.opened.emit(journal)
        if self._problems:
            self.window.say(" ".join(self._problems))
            self._problems = ()

    def _no_journal(self, error: Exception) -> None:
        self._opened()
        self.failed.emit(error)

    def _opened(self) -> None:
        """The window is the person's again."""
        if self.state is not Lock.NONE:
            self.state = Lock.OPEN
        self.window.set_locked(False)
        if self.back:
            self.window.set_session(False)
            self.window.come_back_to(self.back)
            self.page.clear()
            self.back = ""


# What the worker does


def _close(journal: Journal | None, kept: Kept, unstored: Callable[[], None]) -> None:
    """Store, close, forget. Raises NotSaved, with everything open, where storing fails."""
    from feltsense.journal.journal import NotSaved

    unstored()
    if journal is not None:
        with suppress(NotSaved):  # what is stored stays stored; it is folded the next time
            journal.close()
    kept.lock()
