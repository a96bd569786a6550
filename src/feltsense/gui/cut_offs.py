"""Offers back, one at a time on the home screen, the sessions that a crash cut off.

A session that was left running is marked as cut off at the start, before a new one can be kept.
Which ones are still to be asked about is remembered in the settings, by their ids: whoever says
"later" is asked at the next start.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from feltsense.gui.home_view import HomeView
from feltsense.gui.worker import Worker
from feltsense.journal.records import CUT_OFF, Session

if TYPE_CHECKING:
    from feltsense.journal.journal import Journal


class CutOffs(QObject):
    """Asks on `home`; `remove` tells a session that is not to be kept.

    `chosen` tells the setting to remember, `changed` that the journal has changed.
    """

    chosen = Signal(str, object)
    remove = Signal(object)
    changed = Signal()

    def __init__(
        self,
        home: HomeView,
        worker: Worker,
        ask_about: Collection[int],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._home = home
        self._worker = worker
        self._now = now
        self._journal: Journal | None = None
        self._asked = tuple(ask_about)
        self._later: set[int] = set()
        home.kept.connect(lambda session: self._settled(session.id))
        home.removed.connect(self.remove)
        home.asked_later.connect(self._ask_later)

    def open(self, journal: Journal | None) -> None:
        """Mark what a crash cut off in `journal`, and ask about it; None where it is locked."""
        self._journal = journal
        if journal is None:
            self._home.show_cut_off(None, self._now())
        else:
            self._worker.do(journal.close_cut_off, self._closed)

    def refresh(self) -> None:
        """The journal has changed: ask about nothing that is gone, and about what is back."""
        if self._journal is None:
            return
        waiting = [each for id_ in self._asked if (each := self._session(id_)) is not None]
        shown = [each for each in waiting if each.id not in self._later]
        self._home.show_cut_off(shown[-1] if shown else None, self._now())

    def _session(self, id_: int) -> Session | None:
        assert self._journal is not None
        try:
            session = self._journal.session(id_)
        except KeyError:
            return None
        return session if session.ending == CUT_OFF else None

    def _closed(self, closed: tuple[Session, ...]) -> None:
        if closed:
            self._remember((*self._asked, *(session.id for session in closed)))
            self.changed.emit()
        self.refresh()

    def _settled(self, id_: int) -> None:
        self._remember(tuple(each for each in self._asked if each != id_))
        self.refresh()

    def _ask_later(self, session: Session) -> None:
        self._later.add(session.id)
        self.refresh()

    def _remember(self, ids: tuple[int, ...]) -> None:
        self._asked = tuple(dict.fromkeys(ids))
        self.chosen.emit("ask_about", self._asked)
