"""The journal: all that one person keeps, in month files, and held in memory.

Reading never waits. A write returns when it would survive a power cut, and only then do the
records here change. Writes may come from any one thread at a time; the app writes from its
worker. The app holds the lock of the data folder (lock.py) for as long as it has a journal.
"""

from __future__ import annotations

import errno
import gc
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from tinydb.table import Document as TableDocument

from feltsense.journal import manifest, months
from feltsense.journal.held import Held
from feltsense.journal.kinds import KINDS, Kind, kind_of
from feltsense.journal.migrations import NewerDocument
from feltsense.journal.months import Document
from feltsense.journal.records import CUT_OFF, RUNNING, BodyMap, CheckIn, Note, Record, Session
from feltsense.journal.storable import Unstorable
from feltsense.journal.store import MonthClosed
from feltsense.journal.tables import MonthDB, MonthTable
from feltsense.language import tr, trn
from feltsense.vault.sealing import Locked, Seal

R = TypeVar("R", bound=Record)

_MONTHS = 4
"""Months that are read in one step: a save has to wait for no more."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class NotSaved(Exception):
    """A write did not happen; the message is a sentence for the person."""


def _here_and_now() -> datetime:
    return datetime.now().astimezone()


class Journal:
    """What is kept in `folder`, which is made (0700) where it is missing.

    `now` dates files that are put aside. With `read_only` nothing on the disk is touched, for
    looking in while an app has the journal open. With a `seal` all of it is sealed. With `newest`
    only so many months are read, the newest ones, and the rest by `load_rest`. With `state`
    (places.state_folder) what is here is held against what was here at the last close, and
    written down at this one. Raises OSError where the folder cannot be made or listed. A file
    that cannot be read is no error: see `problems`.
    """

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime] = _here_and_now,
        read_only: bool = False,
        seal: Seal | None = None,
        newest: int | None = None,
        state: Path | None = None,
    ) -> None:
        self._folder, self._seal, self._state = folder, seal, state
        self._read_only = read_only
        self._db = MonthDB(folder, now=now, read_only=read_only, seal=seal)
        self._writing = Lock()
        self._problems: list[str] = []
        self._held = _nothing_held()
        self._to_read = list(self._db.files.numbers())
        self._read(self._to_read[:newest])
        del self._to_read[:newest]
        self._compare()

    @property
    def problems(self) -> tuple[str, ...]:
        """What was not as it should be, in sentences for the person."""
        return (*self._db.files.problems, *self._problems)

    @property
    def is_complete(self) -> bool:
        """Whether every month has been read."""
        return not self._to_read

    @property
    def db(self) -> MonthDB:
        """The TinyDB underneath, for its queries; what is changed there is not seen here."""
        return self._db

    def load_rest(self) -> Generator[tuple[int, int], None, None]:
        """Read the months that were not read at the start, newest first.

        Yields how many have been read, of how many.
        """
        total = len(self._to_read)
        while self._to_read:
            with self._writing:
                some, self._to_read = self._to_read[:_MONTHS], self._to_read[_MONTHS:]
                self._read(some)
                self._compare()
            yield total - len(self._to_read), total

    # What is kept

    def sessions(self) -> tuple[Session, ...]:
        """All sessions, oldest first."""
        return self._held[kind_of(Session).table].ordered

    def check_ins(self) -> tuple[CheckIn, ...]:
        """All check-ins, oldest first."""
        return self._held[kind_of(CheckIn).table].ordered

    def notes(self) -> tuple[Note, ...]:
        """All notes, oldest first."""
        return self._held[kind_of(Note).table].ordered

    def body_maps(self) -> tuple[BodyMap, ...]:
        """All body maps, oldest first."""
        return self._held[kind_of(BodyMap).table].ordered

    def session(self, id_: int) -> Session:
        """The session with this id; KeyError where there is none."""
        session: Session = self._held[kind_of(Session).table].by_id[id_]
        return session

    def records(self, record: type[R]) -> tuple[R, ...]:
        """All records of a kind, by its type, oldest first."""
        held: tuple[R, ...] = self._held[kind_of(record).table].ordered
        return held

    def documents(self) -> Iterator[tuple[str, int, Document]]:
        """All that is stored, as (table, id, document): by table, oldest first.

        Also what this version of the app cannot show.
        """
        files = self._db.files
        for table in files.tables():
            for id_, document in files.documents(table):
                yield table, id_, document

    def clocks(self) -> dict[int, dict[str, int]]:
        """For each month that was read, how far into each log of changes it is (months.py)."""
        return self._db.files.clocks()

    # Writing

    def add(self, record: R) -> R:
        """Store a new record, durably; the same with its id. Raises NotSaved."""
        return self.add_all((record,))[0]

    def add_all(self, records: Sequence[R]) -> tuple[R, ...]:
        """Store new records, durably, in one write for each month; the same with their ids.

        Raises NotSaved; then a month is there whole or not at all.
        """
        added: list[R] = []
        with self._writing, _told_plainly():
            wanted: dict[str, dict[int, Document]] = {}
            taken: dict[tuple[str, int], set[int]] = {}
            for record in records:
                kind = kind_of(type(record))
                if record.id:
                    raise ValueError(f"{kind.one} {record.id} has been added before")
                month = months.month_at(kind.moment(record))
                ids = taken.get((kind.table, month))
                if ids is None:
                    ids = taken[kind.table, month] = set(self._db.files.taken(month, kind.table))
                id_ = months.new_id(month, ids)
                ids.add(id_)
                wanted.setdefault(kind.table, {})[id_] = kind.to_document(record, None)
                added.append(replace(record, id=id_))
            for name, documents in wanted.items():
                self._db.table(name).insert_multiple(
                    [TableDocument(document, id_) for id_, document in documents.items()]
                )
            for name in wanted:
                self._held[name].put_all(one for one in added if kind_of(type(one)).table == name)
        return tuple(added)

    def update(self, record: R) -> R:
        """Store a record that has changed, durably, in place of what it was.

        Raises NotSaved, or KeyError where it is not in the journal.
        """
        kind = kind_of(type(record))
        with self._writing, _told_plainly():
            if record.id not in self._held[kind.table].by_id:
                raise KeyError(record.id)
            stored = self._db.files.document(kind.table, record.id)
            document = kind.to_document(record, stored)
            self._table(kind).update(document, doc_ids=[record.id])
            self._held[kind.table].put(record)
        return record

    def remove(self, record: Record) -> None:
        """Remove a record, durably; nothing of what it said stays in the journal's own files.

        Copies in backups, and what was put aside, are not touched. Raises NotSaved, or KeyError
        where it is not in the journal.
        """
        kind = kind_of(type(record))
        with self._writing, _told_plainly():
            was = self._held[kind.table].by_id[record.id]
            self._table(kind).remove(doc_ids=[record.id])
            self._held[kind.table].drop(was)
            with suppress(OSError, MonthClosed):  # it is gone; the rest goes at the next fold
                self._db.files.forget(months.month_of(record.id))
            self._take_up()

    def put_back(self, record: R) -> R:
        """Store a record that was removed, durably, with the id that it had. Raises NotSaved."""
        kind = kind_of(type(record))
        if not record.id or record.id in self._held[kind.table].by_id:
            raise ValueError(f"{kind.one} {record.id} was not removed")
        with self._writing, _told_plainly():
            document = kind.to_document(record, None)
            self._table(kind).insert(TableDocument(document, record.id))
            self._held[kind.table].put_all((record,))
        return record

    def put_documents(self, table: str, documents: Mapping[int, Document]) -> int:
        """Take in stored documents, as `documents` gives them, under their own ids.

        Those that are there already, and say the same, are left. Returns how many were new or
        changed. Raises NotSaved, or ValueError for an id that names no month.
        """
        files = self._db.files
        changed: dict[int, Document | None] = {
            id_: document
            for id_, document in documents.items()
            if files.document(table, id_) != document
        }
        with self._writing, _told_plainly():
            try:
                files.save(table, changed)
            finally:  # a month that was saved before another failed is there, too
                self._read_again({months.month_of(id_) for id_ in changed})
        return len(changed)

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
                    self._problems.append(
                        tr("A session that was cut off was not marked. {error}", error=error)
                    )
        return tuple(closed)

    def fold(self) -> None:
        """Write what has changed into the month files, durably. Raises NotSaved.

        Nothing is lost without it; it makes the files of the months complete by themselves.
        """
        with self._writing, _told_plainly():
            self._db.files.fold()
            self._take_up()

    def look_again(self) -> bool:
        """Take in what a sync tool has put into the folder; whether something changed."""
        with self._writing:
            changed = set(self._db.files.look_again())
            self._read_again(changed.difference(self._to_read))
        return bool(changed)

    def close(self) -> None:
        """Fold, and let go of every file, record and key; nothing may be called afterwards.

        Raises NotSaved where folding fails; then, too, all is let go of, and nothing is lost.
        """
        try:
            with self._writing, _told_plainly():
                self._db.files.fold()
                if self._state is not None and not self._read_only:
                    manifest.write(self._folder, self._state, self.clocks(), self._seal)
        finally:
            with suppress(OSError, MonthClosed):  # tried just now
                self._db.close()
            self._held = _nothing_held()
            self._to_read = []

    # Memory

    def _compare(self) -> None:
        """Hold every month against what was written down of it at the last close."""
        if self._state is not None and not self._to_read:
            self._problems += manifest.look(
                self._folder, self._state, self.clocks(), self._seal, self._db.files.faulty
            )

    def _table(self, kind: Kind[Any]) -> MonthTable:
        return self._db.table(kind.table)

    def _take_up(self) -> None:
        """Have in memory, too, what the files took in of another's while they were written."""
        if came := self._db.files.came.difference(self._to_read):
            self._read_again(came)

    def _read_again(self, numbers: set[int]) -> None:
        for held in self._held.values():
            for id_ in [id_ for id_ in held.by_id if id_ // months.SPAN in numbers]:
                del held.by_id[id_]
        self._read(numbers)

    def _read(self, numbers: Iterable[int]) -> None:
        """Have the records of these months in memory, too."""
        with _nothing_collected():
            for number in numbers:
                for kind in KINDS:
                    self._read_kind(number, kind)
        for kind in KINDS:
            self._held[kind.table].sort()

    def _read_kind(self, number: int, kind: Kind[Any]) -> None:
        held = self._held[kind.table]
        newer = strange = 0
        for id_, document in self._db.files.documents(kind.table, number):
            try:
                held.by_id[id_] = kind.from_document(document, id_)
            except NewerDocument:
                newer += 1
            except ValueError:
                strange += 1
        for count, why in (
            (newer, tr("written by a newer Feltsense")),
            (strange, tr("in a form that Feltsense does not know")),
        ):
            if count:
                self._problems.append(
                    tr(
                        "{some} of {spoken} cannot be shown: {why}. Nothing was changed or "
                        "deleted.",
                        some=trn(*kind.counted, count),
                        spoken=months.spoken(number),
                        why=why,
                    )
                )


def _nothing_held() -> dict[str, Held]:
    return {kind.table: Held(partial(_place, kind)) for kind in KINDS}


def _place(kind: Kind[Any], record: Any) -> tuple[float, int]:
    """Where it stands in time; numbers, for comparing aware times is slow."""
    return kind.moment(record).timestamp(), record.id


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Have no garbage looked for meanwhile: what is read stays, and looking took a third of it."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Turn what can go wrong in a write into NotSaved with a sentence for the person."""
    try:
        yield
    except (Unstorable, MonthClosed) as error:
        raise NotSaved(tr("This was not saved: {error}", error=error)) from error
    except Locked as error:
        raise NotSaved(tr("This was not saved: Feltsense is locked.")) from error
    except OSError as error:
        if error.errno in _FULL:
            why = tr("the disk is full")
        elif error.errno in _FORBIDDEN:
            why = tr("Feltsense is not allowed to write in its folder")
        else:
            why = tr("the disk reported an error ({why})", why=error.strerror or error)
        raise NotSaved(
            tr("This was not saved: {why}. What was saved before is still there.", why=why)
        ) from error
