"""The lock's affairs in the window: what asks, what locks, and the section of "Your data"."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut

from feltsense.gui.keys import LOCK_KEY
from feltsense.gui.lock.idle import Idle
from feltsense.gui.lock.locking import Lock, Locking
from feltsense.gui.lock.passphrase import Passphrase
from feltsense.gui.settings import Settings
from feltsense.gui.window import Window
from feltsense.gui.worker import Steps, Worker
from feltsense.gui.your_data.lock_section import LockSection
from feltsense.language import tr
from feltsense.places import DataFolder
from feltsense.sound.sleep import time_through_sleep
from feltsense.vault.kept import Kept

if TYPE_CHECKING:
    from feltsense.journal.journal import Journal
    from feltsense.vault.keys import KeyFile
    from feltsense.vault.sealing import Seal


class LockRoom(QObject):
    """Puts the lock together; `chosen` tells the name and the value of a setting to remember.

    `in_use` says whether something goes on that counts as use, such as a session that plays. The
    others are as in Locking.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        window: Window,
        worker: Worker,
        data: DataFolder,
        kept: Kept,
        settings: Settings,
        *,
        in_use: Callable[[], bool],
        open_journal: Callable[[DataFolder, Seal | None], Journal],
        unstored: Callable[[], None],
        resealing: Callable[[DataFolder, KeyFile, Seal], Steps[tuple[str, ...]]],
        is_settled: Callable[[DataFolder, KeyFile, Seal], bool],
    ) -> None:
        super().__init__(window)
        self.locking = Locking(
            window,
            worker,
            data,
            kept,
            open_journal=open_journal,
            unstored=unstored,
            resealing=resealing,
            is_settled=is_settled,
        )
        self.passphrase = Passphrase(self.locking)
        self.section = LockSection(window.theme, data.root)
        self.idle = Idle(time_through_sleep, lambda: in_use() or not self._may_lock())
        self._window = window
        self._folder = data.root
        self._minutes = settings.lock_after
        self._asks = not settings.passphrase_asked and self.locking.state is Lock.NONE
        self._connect()
        self._show()

    def begin(self) -> None:
        """At the start: the lock screen, or nothing to see."""
        self.locking.begin()

    @property
    def is_first_start(self) -> bool:
        """Whether nothing was asked yet."""
        return self._asks

    def ask_once(self) -> None:
        """Ask at the first start whether there shall be a passphrase."""
        if self._asks:
            self._asks = False
            self.passphrase.ask()

    def watch(self) -> None:
        """Look at who touches the window, now that it is shown."""
        if (handle := self._window.windowHandle()) is not None:
            self.idle.watch(handle)

    def _connect(self) -> None:
        locking, passphrase, section = self.locking, self.passphrase, self.section
        shortcut = QShortcut(QKeySequence(LOCK_KEY), self._window, locking.lock)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self.idle.reached.connect(locking.lock)
        locking.changed.connect(self._show)
        locking.opened.connect(lambda _: self._show())
        passphrase.answered.connect(partial(self.chosen.emit, "passphrase_asked", True))
        section.set_wanted.connect(passphrase.set)
        section.change_wanted.connect(passphrase.change)
        section.new_code_wanted.connect(passphrase.new_code)
        section.remove_wanted.connect(passphrase.remove)
        section.lock_wanted.connect(locking.lock)
        section.lock_after_chosen.connect(self._set_minutes)
        section.folder_wanted.connect(self._show_folder)

    def _may_lock(self) -> bool:
        return self.locking.state is Lock.OPEN

    def _show(self) -> None:
        has = self.locking.state is not Lock.NONE
        self.section.show_locked(has)
        self.section.show_lock_after(self._minutes)
        self.idle.set_minutes(self._minutes if has else 0)

    def _set_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        self.chosen.emit("lock_after", minutes)
        self._show()

    def _show_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._window.say(
                tr("The folder could not be shown. It is {folder}.", folder=self._folder)
            )
