"""Notes in the window: listed, found, written, kept while they are written, and brought back.

What is written is kept a moment after each rest, at leaving, at closing and at locking, in the
worker; so a crash takes the last second or two and no more. What is written to be let go of never
comes here. Belongs to the main thread and never waits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from feltsense.feeling.questions import Questions, tags
from feltsense.feeling.ratings import Rating
from feltsense.gui import wording
from feltsense.gui.distance.view import DistanceView
from feltsense.gui.notes.finding import Index, wanted
from feltsense.gui.notes.keeping import NoteKeeper
from feltsense.gui.notes.note_list import Found
from feltsense.gui.notes.page import NotesPage
from feltsense.gui.session.keeper import Keeper, Unsaved
from feltsense.gui.session.ways import WRITE, Way
from feltsense.gui.undoing import Changed, Removed
from feltsense.gui.window import HELP, Window
from feltsense.gui.worker import Worker
from feltsense.gui.your_sessions.entries import beside
from feltsense.journal.records import CheckIn, Note, Record, Session
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.gui.your_sessions.room import SessionsRoom
    from feltsense.journal.journal import Journal

NOTES = "notes"
RESTS_MS = 1000
"""How long typing rests before it is kept."""
LATEST_MS = 2000
"""How long it may go on without a rest before it is kept all the same."""
CHECK_IN = "a check-in"


class NotesRoom(QObject):
    """The page NOTES, which is added to `window`. `changed` tells that the journal has.

    `did` tells a step that can be taken back and the line that says it; `delete` a record that
    is to go; `lead` a session or check-in to be shown; `tag_added` a new own tag. The page of all
    entries does these, once it is joined.
    """

    changed = Signal()
    did = Signal(object, str)
    delete = Signal(object)
    lead = Signal(object)
    tag_added = Signal(str)

    def __init__(
        self,
        window: Window,
        worker: Worker,
        *,
        questions: Callable[[], Questions],
        now: Callable[[], datetime],
        unsaved: Unsaved,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._questions = questions
        self._now = now
        self._unsaved = unsaved
        self._journal: Journal | None = None
        self._index = Index()
        self._is_old, self._reading, self._looked_for = True, False, ""
        self._keeper: NoteKeeper | None = None
        self._before: Note | None = None
        self._session: int | None = None
        self._at: datetime | None = None
        self._back = NOTES
        self._has_news = False
        page = self.page = NotesPage(window.theme)
        window.add_page(NOTES, page, in_sidebar=tr("Notes"), icon="notebook-pen")
        window.shown.connect(self._shown)
        page.write.connect(self.write)
        page.let_go.connect(self.let_go)
        page.distance.connect(self.ask_distance)
        page.search.connect(self._search)
        page.list.opened.connect(self.edit)
        page.list.unwanted.connect(self.delete)
        page.editor.touched.connect(self._touched)
        page.editor.done.connect(self.leave)
        page.editor.delete.connect(self._delete_written)
        page.editor.lead.connect(self._lead)
        page.editor.tag_added.connect(self.tag_added)
        page.letting_go.left.connect(self._leave_view)
        self._resting, self._latest = self._timer(RESTS_MS), self._timer(LATEST_MS)

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(self.keep)
        return timer

    # As a room of the window

    def open(self, journal: Journal | None) -> None:
        """Work with `journal`; with None, what is written is kept, and nothing of it stays."""
        if journal is None:
            self._finish_note()
            self._index.forget()
            self._looked_for = ""
            self.page.empty()
            self.page.show_found(Found(beside((), ())), self._now(), 0, is_empty=True)
        self._journal = journal
        self.refresh()

    def refresh(self) -> None:
        """The journal has changed; show it as it is now, once somebody looks."""
        self._is_old = True
        if self._window.here == NOTES:
            self._look()

    def join(self, sessions: SessionsRoom) -> None:
        """Have the page of all entries do what it does for every entry, and lead here."""
        self.did.connect(sessions.take_step)
        self.delete.connect(sessions.delete)
        self.lead.connect(sessions.show)
        sessions.note_wanted.connect(self.edit)
        sessions.write_wanted.connect(self.write)

    # The ways in

    def write(self, session: int | None = None, prompt: str = "") -> None:
        """Begin a note, which belongs to `session` (a session or check-in) where that is given.

        Once it is done, the window is where it was.
        """
        if self._journal is None:
            return
        self._come_from_here()
        self._begin(None, session, prompt)

    def edit(self, note: Note) -> None:
        """Open a note to be read and written on."""
        if self._journal is None:
            return
        self._come_from_here()
        self._begin(note, note.session, note.prompt)

    def let_go(self) -> None:
        """The page for writing that is not kept."""
        self._come_from_here()
        self.page.letting_go.empty()
        self._show(self.page.letting_go)

    def ask_distance(self) -> None:
        """Healthy distance or shutting off? It is kept as a check-in of its own."""
        if self._journal is None:
            return
        self._come_from_here()
        view = DistanceView(self._window.theme, self._now)
        view.answered.connect(self._distance_answered)
        view.skipped.connect(self._leave_view)
        view.side_changed.connect(self.page.side_changed)
        self._show(view)

    def _come_from_here(self) -> None:
        """Whatever is open here is finished, and the way back leads to where one is."""
        self._back = self._window.way_back(NOTES, NOTES if self.page.is_list else self._back)
        self._finish_note()
        self.page.letting_go.empty()
        self.page.show_list()

    def _show(self, view: object) -> None:
        self.page.show_view(view)  # type: ignore[arg-type]
        self._window.show_page(NOTES)

    # Writing

    def _begin(self, note: Note | None, session: int | None, prompt: str) -> None:
        journal = self._journal
        assert journal is not None
        self._before, self._session, self._at = note, session, note.at if note else None

        def stored(kept: Note | None) -> None:
            self._is_stored(journal, keeper, kept)

        keeper = NoteKeeper(journal, self._worker, stored, self._window.say, self._unsaved, note)
        self._keeper = keeper
        self.page.editor.show_note(
            note, tags(self._questions()), prompt, session, self._belongs(session)
        )
        self._show(self.page.editor)

    def _touched(self) -> None:
        self._resting.start()
        if not self._latest.isActive():
            self._latest.start()

    def keep(self) -> bool:
        """Have what is written on the disk, soon; whether there is anything to wait for."""
        self._resting.stop()
        self._latest.stop()
        keeper = self._keeper
        if keeper is None:
            return False
        written, newest = self._written(), keeper.newest
        if written is None and newest is not None:
            keeper.drop()
        elif written is not None and (newest is None or replace(newest, id=0) != written):
            keeper.keep(written)
        return written is not None or newest is not None

    def _written(self) -> Note | None:
        """The note as it is on the screen, without its id; None where nothing is written."""
        text, prompt, chosen = self.page.editor.note_parts()
        if not text.strip():
            return None
        self._at = self._at or self._now()
        if self._before is not None:
            note = replace(self._before, text=text, prompt=prompt, tags=chosen)
            return replace(note, id=0)
        return Note(self._at, text, prompt, self._session, tags=chosen)

    def _is_stored(self, journal: Journal, keeper: NoteKeeper, note: Note | None) -> None:
        if journal is not self._journal:
            return
        self._has_news = True
        if keeper is self._keeper:
            self.page.editor.set_kept(note is not None)
        if keeper is not self._keeper or self._window.here != NOTES:
            self._tell_news()

    def _tell_news(self) -> None:
        """Have what was written shown elsewhere; not at each save, while nobody sees it there."""
        if self._has_news:
            self._has_news = False
            self.changed.emit()

    def leave(self) -> None:
        """The person is through with the note."""
        self._finish_note()
        self._leave_view()

    def _finish_note(self) -> None:
        """Keep what is written and let go of it; a note that was changed can be taken back."""
        keeper, before = self._keeper, self._before
        if keeper is None:
            return
        self.page.editor.tags.settle()
        self.keep()
        self._keeper = self._before = None
        self.page.editor.empty()
        self._tell_news()
        if before is None or self._journal is None:
            return
        after = keeper.newest
        if after is not None:
            after = replace(after, id=before.id)
        if after != before:
            # Behind the save, in the worker's order: what is not stored is not said to be.
            self._worker.do(
                lambda: keeper.stored, partial(self._was_changed, self._journal, before, after)
            )

    def _was_changed(
        self, journal: Journal, before: Note, after: Note | None, stored: Note | None
    ) -> None:
        if journal is not self._journal or stored != after:
            return
        name = tr("Note, {when}", when=self._when(before))
        if after is None:
            self.did.emit(Removed(before, name), tr("Deleted: {name}.", name=name))
        else:
            self.did.emit(Changed(before, after, name), tr("Changed: {name}.", name=name))

    def _when(self, record: Record) -> str:
        at = record.started if isinstance(record, Session) else record.at
        words = wording.when(at, self._now(), self._questions().day_begins)
        return words.replace(tr("Today"), "today", 1).replace(tr("Yesterday"), "yesterday", 1)

    def _delete_written(self) -> None:
        """Have the note that is open deleted, as it is in the journal."""
        keeper = self._keeper
        self._resting.stop()
        self._latest.stop()
        self._keeper = self._before = None
        self.page.editor.empty()
        self._leave_view()
        if keeper is not None and keeper.stored is not None:
            self.delete.emit(keeper.stored)

    # The way back

    def _leave_view(self) -> None:
        self.page.letting_go.empty()
        self.page.show_list()
        back, self._back = self._back, NOTES
        self._window.show_page(back)
        if back == NOTES:
            self._look()

    def _shown(self, name: str) -> None:
        if name == NOTES:
            self._look()
        elif name != HELP:  # who reads the page for help comes back to what was there
            self.page.letting_go.empty()
            if self.page.currentWidget() is self.page.letting_go:
                self.page.show_list()
            self.keep()
            self._tell_news()

    # Healthy distance

    def _distance_answered(self, rating: Rating) -> None:
        journal = self._journal
        if journal is not None and not rating.is_empty:
            keeper: Keeper[CheckIn] = Keeper(
                journal, self._worker, lambda _: self._told(journal), self._window.say,
                self._unsaved,
            )  # fmt: skip
            keeper.keep(CheckIn(rating.at, rating))
        self._leave_view()

    def _told(self, journal: Journal) -> None:
        if journal is self._journal:
            self._window.say(tr("That is kept, for you alone. It is among your sessions."))
            self.changed.emit()

    # What notes belong to

    def _entry(self, id_: int | None) -> Session | CheckIn | None:
        if id_ is None or self._journal is None:
            return None
        try:
            return self._journal.session(id_)
        except KeyError:
            return next((each for each in self._journal.check_ins() if each.id == id_), None)

    def _belongs(self, id_: int | None) -> str:
        """Such as `Edges first, yesterday, 21:40`, "" where it belongs to nothing that is there."""
        entry = self._entry(id_)
        if entry is None:
            return ""
        name = entry.played.title if isinstance(entry, Session) else tr("Check-in")
        return f"{name}, {self._when(entry)}"

    def _lead(self, id_: int) -> None:
        entry = self._entry(id_)
        if entry is not None:
            self._finish_note()
            self.page.show_list()
            self._back = NOTES
            self.lead.emit(entry)

    # The list

    def _search(self, typed: str) -> None:
        if typed != self._looked_for:
            self._looked_for = typed
            self.refresh()

    def _look(self) -> None:
        """Have the list read in the worker, and once more where something came meanwhile."""
        journal = self._journal
        self._take_changed()
        if journal is None or not self._is_old or self._reading or not self.page.is_list:
            return
        self._is_old, self._reading = False, True
        before = self.page.list.entries.records
        self._worker.do(
            partial(_find, journal, self._index, self._looked_for, before),
            partial(self._found, journal),
            self._cannot_read,
        )

    def _found(self, journal: Journal, result: tuple[Found, bool]) -> None:
        self._reading = False
        found, is_empty = result
        if journal is self._journal:
            begins = self._questions().day_begins
            self.page.show_found(found, self._now(), begins, is_empty)
        else:
            self._index.forget()
        self._look()

    def _cannot_read(self, error: Exception) -> None:
        self._reading = False
        raise error

    def _take_changed(self) -> None:
        """Where the open note was changed elsewhere, as by "Undo", show it as it is now."""
        keeper, journal = self._keeper, self._journal
        if keeper is None or journal is None or keeper in self._unsaved:
            return
        stored = keeper.stored
        if stored is None or stored != keeper.newest or self._resting.isActive():
            return
        now = next((note for note in reversed(journal.notes()) if note.id == stored.id), None)
        if now is not None and now != stored:
            keeper.take(now)
            self._before = now if self._before is not None else None
            self.page.editor.show_note(
                now, tags(self._questions()), now.prompt, now.session, self._belongs(now.session)
            )


def way_to_write(room: NotesRoom) -> Way:
    """The way on from a session or a check-in to a note that belongs to it."""
    return Way(*WRITE, lambda id_: room.write(id_ or None))


def _find(
    journal: Journal, index: Index, typed: str, before: tuple[Record, ...]
) -> tuple[Found, bool]:
    """In the worker: the notes to list, newest first, and whether there are none at all."""
    notes = journal.notes()
    what = wanted(typed)
    found = index.find(reversed(notes), what)
    linked = {note.session for note in found if note.session is not None}
    names: dict[int, str] = {}
    if linked:
        names = {each.id: CHECK_IN for each in journal.check_ins() if each.id in linked}
        names |= {each.id: each.played.title for each in journal.sessions() if each.id in linked}
    return Found(beside(found, before), what, names), not notes
