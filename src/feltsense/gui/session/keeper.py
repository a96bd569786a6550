"""Keeps a record in the journal, in the worker, in the order in which it changed.

What cannot be saved is not lost while the app runs: it stays here, is tried again with whatever
is new, every few seconds, and when the person asks for it, also after the session has ended.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer

from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.gui.worker import Worker
    from feltsense.journal.journal import Journal
    from feltsense.journal.records import BodyMap, CheckIn, Note, Session

R = TypeVar("R", bound="Session | CheckIn | Note | BodyMap")

DRAFTED_MS = 250
"""How long an answer rests before it is kept: a slide over a scale is one answer."""
TRIED_AGAIN_MS = 5000
TRY_AGAIN = tr("Try again")
STAYS = tr("It stays here meanwhile, and is tried again.")
SAVED_NOW = tr("What could not be saved before is saved now.")


class Say(Protocol):
    """Shows a line, maybe with a button that does something; as Window.say."""

    def __call__(
        self, message: str, action: str = "", then: Callable[[], object] | None = None
    ) -> None: ...


class Unsaved:
    """What could not be saved, of everything kept since the app was opened."""

    def __init__(self) -> None:
        self._keepers: dict[Keeper[Any], None] = {}

    def __bool__(self) -> bool:
        return bool(self._keepers)

    def __contains__(self, keeper: Keeper[Any]) -> bool:
        return keeper in self._keepers

    def add(self, keeper: Keeper[Any]) -> None:
        """There is something in `keeper` that is not on the disk."""
        self._keepers[keeper] = None

    def discard(self, keeper: Keeper[Any]) -> None:
        """Now all of it is."""
        self._keepers.pop(keeper, None)

    def try_again(self) -> None:
        """Try all of it once more; returns at once, and what comes of it is said."""
        for keeper in tuple(self._keepers):
            keeper.asked()

    def store(self) -> None:
        """In the worker: store all of it now, or raise NotSaved."""
        for keeper in tuple(self._keepers):
            keeper.store()


class Keeper(Generic[R]):
    """Keeps one session, check-in, note or body map; the journal gives the id at the first save.

    `saved` is told of each state that is stored. `say` is told of a save that failed, with a
    sentence and a button, and once it is saved after all.
    """

    def __init__(
        self,
        journal: Journal,
        worker: Worker,
        saved: Callable[[R], None],
        say: Say,
        unsaved: Unsaved | None = None,
    ) -> None:
        self._journal = journal
        self._worker = worker
        self._saved = saved
        self._say = say
        self._unsaved = unsaved if unsaved is not None else Unsaved()
        self._stored: R | None = None
        self._newest: R | None = None
        self._failed = ""
        self._waits = False

    @property
    def id(self) -> int:
        """The id that the journal gave it, 0 before the first save."""
        return self._stored.id if self._stored is not None else 0

    def keep(self, record: R) -> None:
        """Have `record` stored as it is now; returns at once."""
        self._newest = record
        self._worker.do(lambda: self._store(record), self._is_saved, self._is_not)

    def drop(self) -> None:
        """Have nothing of it stored: what was answered was taken back before it began."""
        self._newest = None
        self._worker.do(self._remove, lambda _: self._all_is_well(), self._is_not)

    def store(self) -> None:
        """In the worker: store the newest state that was not stored, or raise NotSaved."""
        if self._newest is not None:
            self._store(self._newest)
        else:
            self._remove()
        self._unsaved.discard(self)

    def try_again(self) -> None:
        """Try what failed once more; returns at once."""
        if self._failed and self._newest is not None:
            self.keep(self._newest)
        elif self._failed:
            self.drop()

    def _store(self, record: R) -> R:
        if self._stored is not None:
            self._stored = self._journal.update(replace(record, id=self._stored.id))
        else:
            self._stored = self._journal.add(record)
        return self._stored

    def _remove(self) -> None:
        if self._stored is not None:
            self._journal.remove(self._stored)
            self._stored = None

    def _is_saved(self, record: R) -> None:
        if self._newest is None or replace(record, id=0) == replace(self._newest, id=0):
            self._all_is_well()
        self._saved(record)

    def _all_is_well(self) -> None:
        self._unsaved.discard(self)
        if self._failed:
            self._failed = ""
            self._say(SAVED_NOW)

    def _is_not(self, error: Exception) -> None:
        from feltsense.journal.journal import NotSaved

        if not isinstance(error, NotSaved):
            raise error
        self._unsaved.add(self)
        if str(error) != self._failed:  # the same is said once, not at every try
            self._failed = str(error)
            self._say(f"{error} {STAYS}", TRY_AGAIN, self.asked)
        if not self._waits:
            self._waits = True
            QTimer.singleShot(TRIED_AGAIN_MS, self._waited)

    def asked(self) -> None:
        """Try again because a person asks: whatever comes of it is said."""
        self._failed = self._failed and " "
        self.try_again()

    def _waited(self) -> None:
        self._waits = False
        if self in self._unsaved:
            self.try_again()
