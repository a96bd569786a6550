"""Keeps one note while it is written, in the worker, and knows what it was before."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from feltsense.gui.session.keeper import Keeper, Say, Unsaved
from feltsense.journal.records import Note

if TYPE_CHECKING:
    from feltsense.gui.worker import Worker
    from feltsense.journal.journal import Journal


class NoteKeeper(Keeper[Note]):
    """Keeps a new note, or one that is in the journal already, `before`.

    `stored` is told of what is in the journal now, None for nothing. A note that somebody removed
    meanwhile comes back under its id when it is written on.
    """

    def __init__(
        self,
        journal: Journal,
        worker: Worker,
        stored: Callable[[Note | None], None],
        say: Say,
        unsaved: Unsaved,
        before: Note | None = None,
    ) -> None:
        super().__init__(journal, worker, stored, say, unsaved)
        self._tell = stored
        self._stored = self._newest = before
        self._id = before.id if before is not None else 0

    @property
    def newest(self) -> Note | None:
        """The note as it was last to be kept, stored or not."""
        return self._newest

    @property
    def stored(self) -> Note | None:
        """The note as it is in the journal."""
        return self._stored

    def take(self, note: Note) -> None:
        """The journal has `note` in the place of what was kept here."""
        self._stored = self._newest = note

    def _store(self, record: Note) -> Note:
        if self._id == 0:
            self._stored = self._journal.add(record)
            self._id = self._stored.id
            return self._stored
        note = replace(record, id=self._id)
        try:
            self._stored = self._journal.update(note)
        except KeyError:
            self._stored = self._journal.put_back(note)
        return self._stored

    def _remove(self) -> None:
        if self._stored is not None:
            with suppress(KeyError):  # gone already, and that is all that was wanted
                self._journal.remove(self._stored)
            self._stored = None

    def _all_is_well(self) -> None:
        super()._all_is_well()
        if self._newest is None:
            self._tell(None)
