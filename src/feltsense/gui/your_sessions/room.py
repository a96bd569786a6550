"""What is done on the page "Your sessions": entries are read, changed, deleted, and brought back.

All of it in the worker. Belongs to the main thread and never waits. The page shows what is in the
journal, never what is only hoped to be: that something is deleted, changed or taken back is said
once it is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from feltsense.feeling.questions import Questions
from feltsense.gui import wording
from feltsense.gui.undoing import Changed, Removed, Step, Steps
from feltsense.gui.window import Window
from feltsense.gui.worker import Worker
from feltsense.gui.your_sessions import saying
from feltsense.gui.your_sessions.entries import Entries, at, newest_first
from feltsense.gui.your_sessions.page import SessionsPage
from feltsense.journal.journal import Journal, NotSaved
from feltsense.journal.records import CheckIn, Note, Record, Session
from feltsense.language import tr

SESSIONS = "sessions"


class SessionsRoom(QObject):
    """The page with all entries, and what happens there; `changed` tells that the journal did.

    `note_wanted` tells a note to be written on, `write_wanted` the id of an entry to write with.
    """

    changed = Signal()
    note_wanted = Signal(object)
    write_wanted = Signal(object)

    def __init__(
        self,
        window: Window,
        worker: Worker,
        now: Callable[[], datetime],
        questions: Callable[[], Questions] = Questions,
        without: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._now = now
        self._questions = questions
        self._journal: Journal | None = None
        self._steps = Steps()
        self._is_old = True
        self._reading = self._writing = False
        self.page = SessionsPage(window.theme, now, self._notes_of, questions, without)
        self.page.delete.connect(self.delete)
        self.page.changed.connect(self._change)
        self.page.entry.edit_note.connect(self.note_wanted)
        self.page.entry.write.connect(self.write_wanted)
        window.add_page(SESSIONS, self.page, in_sidebar=tr("Your sessions"), icon="calendar-days")
        window.shown.connect(lambda name: self._look() if name == SESSIONS else None)
        for keys, act in (("Ctrl+Z", self.undo), ("Ctrl+Shift+Z", self.redo)):
            QShortcut(QKeySequence(keys), window, partial(self._by_keys, act))

    # What it is given

    def open(self, journal: Journal | None) -> None:
        """Work with `journal`; with None, let go of all that came from the one before."""
        if journal is not self._journal:
            self._steps.forget()
        self._journal = journal
        self._is_old = True
        if journal is None:
            self.page.empty()
        elif self._window.here == SESSIONS:
            self._look()

    def refresh(self) -> None:
        """The journal has changed: show it as it is now, once somebody looks."""
        self._is_old = True
        if self._window.here == SESSIONS:
            self._look()

    def show(self, record: Record) -> None:
        """Show one entry in full."""
        self._window.show_page(SESSIONS)
        self.page.show_entry(record)

    def show_id(self, id_: int) -> None:
        """Show the entry of this id in full; where there is none any more, nothing happens."""
        journal = self._journal
        if journal is None:
            return
        records: list[Record] = [*journal.sessions(), *journal.check_ins(), *journal.body_maps()]
        if (record := next((each for each in records if each.id == id_), None)) is not None:
            self.show(record)

    def take_step(self, step: Step, words: str) -> None:
        """Something was changed elsewhere: say it in `words`, and let it be taken back here."""
        self._did(step, words)

    # Reading

    def _look(self) -> None:
        journal = self._journal
        if journal is None or not self._is_old or self._reading:
            return
        self._is_old, self._reading = False, True
        before = self.page.list.entries.records
        self._worker.do(
            partial(newest_first, journal, before), partial(self._found, journal), self._cannot_read
        )

    def _found(self, journal: Journal, entries: Entries) -> None:
        self._reading = False
        if journal is self._journal:
            self.page.show_entries(entries)
        self._look()

    def _cannot_read(self, error: Exception) -> None:
        self._reading = False
        raise error

    def _notes_of(self, record: Record) -> Sequence[Note]:
        if self._journal is None or not isinstance(record, Session | CheckIn):
            return ()
        return [note for note in self._journal.notes() if note.session == record.id]

    # Writing

    def delete(self, record: Record) -> None:
        """Have `record` deleted, and offer to take that back."""
        journal = self._journal
        if journal is None:
            return
        step = Removed(record, self._named(record))
        self._write(
            partial(journal.remove, record),
            lambda: self._did(step, tr("Deleted: {what}.", what=step.what)),
        )

    def _change(self, before: Record, after: Record) -> None:
        journal = self._journal
        if journal is None:
            return
        step = Changed(before, after, self._named(before))

        def done() -> None:
            self.page.saved(after)
            self._did(step, tr("Changed: {what}.", what=step.what))

        self._write(partial(_update, journal, after), done)

    def _named(self, record: Record) -> str:
        return named(record, self._now(), self._questions().day_begins)

    def _did(self, step: Step, words: str) -> None:
        self._steps.did(step)
        self._offer(words)

    def _by_keys(self, act: Callable[[], None]) -> None:
        """Within a session nobody sees what that would do."""
        if not self._window.in_session:
            act()

    def undo(self) -> None:
        """Take back the last step that was not taken back yet."""
        journal, step = self._journal, self._steps.to_undo
        if journal is None or step is None or self._writing:
            return

        def done() -> None:
            self._steps.was_undone(step)
            self._offer(tr("As it was before: {what}.", what=step.what))

        match step:
            case Removed(record):
                self._write(partial(_put_back, journal, record), done)
            case Changed(before):
                self._write(partial(_update, journal, before), done)

    def redo(self) -> None:
        """Do again what was taken back last."""
        journal, step = self._journal, self._steps.to_redo
        if journal is None or step is None or self._writing:
            return

        def done(words: str) -> None:
            self._steps.was_redone(step)
            self._offer(f"{words}: {step.what}.")

        match step:
            case Removed(record):
                self._write(partial(journal.remove, record), partial(done, tr("Deleted")))
            case Changed(_, after):
                self._write(partial(_update, journal, after), partial(done, tr("Changed")))

    def _offer(self, words: str) -> None:
        """Say what was done; while there is a step to take back, with a button for that."""
        if self._steps.to_undo is None:
            self._window.say(words)
        else:
            self._window.say(words, tr("Undo"), self.undo)
        self.changed.emit()

    def _write(self, work: Callable[[], object], done: Callable[[], None]) -> None:
        self._writing = True

        def stored(_: object) -> None:
            self._writing = False
            done()

        def failed(error: Exception) -> None:
            self._writing = False
            if not isinstance(error, NotSaved | KeyError):
                raise error
            gone = tr("It is not in the journal any more, and so nothing was changed.")
            self._window.say(gone if isinstance(error, KeyError) else str(error))
            self.changed.emit()

        self._worker.do(work, stored, failed)


def named(record: Record, now: datetime, begins: int = 0) -> str:
    """An entry in a few words, such as `Feet and chair, today, 9:05`."""
    when = wording.when(at(record), now, begins)
    for word in (tr("Today"), tr("Yesterday")):
        when = when.replace(word, word.lower(), 1)
    return f"{saying.shown(record).title}, {when}"


def _update(journal: Journal, record: Any) -> None:
    journal.update(record)


def _put_back(journal: Journal, record: Any) -> None:
    journal.put_back(record)
