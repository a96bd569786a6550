"""The journal: all sessions of one person, kept in month files and held in memory.

Reading never waits. A write returns when it would survive a power cut, and only then do the
sessions here change. Writes may come from any one thread at a time; the app writes from its
worker. The app holds the lock of the data folder (lock.py) for as long as it has a journal.
"""

from __future__ import annotations

import errno
from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock

from tinydb.table import Document as TableDocument

from feltsense.journal import months
from feltsense.journal.documents import from_document, to_document
from feltsense.journal.migrations import NewerDocument
from feltsense.journal.records import CUT_OFF, RUNNING, Session
from feltsense.journal.storable import Unstorable
from feltsense.journal.store import MonthClosed
from feltsense.journal.tables import SESSIONS, MonthDB

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class NotSaved(Exception):
    """A write did not happen; the message is a sentence for the person."""


def _here_and_now() -> datetime:
    return datetime.now().astimezone()


class Journal:
    """The sessions in `folder`, which is made (0700) where it is missing.

    `now` dates files that are put aside. With `read_only` nothing on the disk is touched, for
    looking in while an app has the journal open. Raises OSError where the folder cannot be
    made or listed. A file that cannot be read is no error: see `problems`.
    """

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime] = _here_and_now,
        read_only: bool = False,
    ) -> None:
        self._db = MonthDB(folder, now=now, read_only=read_only)
        self._table = self._db.table(SESSIONS)
        self._writing = Lock()
        self._problems = list(self._db.files.problems)
        self._by_id: dict[int, Session] = {}
        self._load()

    @property
    def problems(self) -> tuple[str, ...]:
        """What was not as it should be, in sentences for the person."""
        return tuple(self._problems)

    def sessions(self) -> tuple[Session, ...]:
        """All sessions, oldest first."""
        return self._sessions

    def session(self, id_: int) -> Session:
        """The session with this id; KeyError where there is none."""
        return self._by_id[id_]

    def add(self, session: Session) -> Session:
        """Store a new session, durably; the same with its id. Raises NotSaved."""
        if session.id:
            raise ValueError(f"session {session.id} has been added before")
        with self._writing, _told_plainly():
            document = to_document(session)
            id_ = months.new_id(months.month_at(session.started), self._by_id)
            self._table.insert(TableDocument(document, id_))
            added = replace(session, id=id_)
            self._take(added)
        return added

    def update(self, session: Session) -> Session:
        """Store a session that has changed, durably, in place of what it was.

        Raises NotSaved, or KeyError where it was never added.
        """
        with self._writing, _told_plainly():
            was = self._by_id[session.id]
            stored = self._db.files.document(SESSIONS, session.id)
            self._table.update(to_document(session, stored), doc_ids=[session.id])
            self._take(session, was)
        return session

    def close_cut_off(self) -> tuple[Session, ...]:
        """Mark the sessions that were left running as cut off, with all they held.

        To be called at the start, when no session can be running. Returns them; one that
        could not be stored stays as it is and is told in `problems`.
        """
        closed = []
        for session in self.sessions():
            if session.ending == RUNNING:
                try:
                    closed.append(self.update(replace(session, ending=CUT_OFF)))
                except NotSaved as error:
                    self._problems.append(f"A session that was cut off was not marked. {error}")
        return tuple(closed)

    def _load(self) -> None:
        newer: dict[int, int] = {}
        strange: dict[int, int] = {}
        for id_, document in self._db.files.documents(SESSIONS):
            try:
                self._by_id[id_] = from_document(document, id_)
            except NewerDocument:
                newer[id_ // months.SPAN] = newer.get(id_ // months.SPAN, 0) + 1
            except ValueError:
                strange[id_ // months.SPAN] = strange.get(id_ // months.SPAN, 0) + 1
        self._sessions = tuple(sorted(self._by_id.values(), key=_place))
        for counts, why in (
            (newer, "written by a newer Feltsense"),
            (strange, "in a form that Feltsense does not know"),
        ):
            for month, count in sorted(counts.items()):
                some = "1 session" if count == 1 else f"{count} sessions"
                self._problems.append(
                    f"{some} of {months.spoken(month)} cannot be shown: {why}. Nothing was "
                    "changed or deleted."
                )

    def _take(self, session: Session, was: Session | None = None) -> None:
        """Have what was stored in the memory, too: whoever reads sees the one or the other."""
        ordered = list(self._sessions)
        if was is not None:
            del ordered[bisect_left(ordered, _place(was), key=_place)]
        ordered.insert(bisect_left(ordered, _place(session), key=_place), session)
        self._by_id[session.id] = session
        self._sessions = tuple(ordered)


def _place(session: Session) -> tuple[float, int]:
    """Where it stands in time; numbers, for comparing aware times is slow."""
    return session.started.timestamp(), session.id


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Turn what can go wrong in a write into NotSaved with a sentence for the person."""
    try:
        yield
    except (Unstorable, MonthClosed) as error:
        raise NotSaved(f"This was not saved: {error}") from error
    except OSError as error:
        if error.errno in _FULL:
            why = "the disk is full"
        elif error.errno in _FORBIDDEN:
            why = "Feltsense is not allowed to write in its folder"
        else:
            why = f"the disk reported an error ({error.strerror or error})"
        raise NotSaved(
            f"This was not saved: {why}. What was saved before is still there."
        ) from error
