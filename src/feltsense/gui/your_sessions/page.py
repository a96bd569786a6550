"""The page "Your sessions": the list, one entry in full, and a rating that is being changed.

It shows what it is given and changes nothing itself: what is wanted is told by signals, and what
a person is changing stays on the screen until somebody says that it is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from feltsense.feeling.questions import Asking, Questions, asking, scale_named
from feltsense.feeling.ratings import Rating
from feltsense.gui.check_in.sensation_step import KindStep, SensationStep
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.page import MARGIN
from feltsense.gui.components.text import body, small
from feltsense.gui.distance.view import DistanceView, is_distance
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.step import Step
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.your_sessions.entries import Entries, ratings_of, same_in, with_ratings
from feltsense.gui.your_sessions.entry_list import EntryList
from feltsense.gui.your_sessions.entry_view import EntryView
from feltsense.journal.records import Note, Record
from feltsense.language import tr

TITLE = tr("Your sessions")
EMPTY = (
    tr("What you do and write down will be listed here, for you alone."),
    tr("Any length counts, and so does stopping early."),
)
_WIDEST = 960


class SessionsPage(QStackedWidget):
    """Shows the entries; `delete` tells one to be deleted, `changed` one before and after.

    `notes_of` gives the notes that belong to an entry; `now` the aware time; `questions` what the
    person set up to be asked; `without` the regions of the body that are left out for good.
    """

    delete = Signal(object)
    changed = Signal(object, object)
    side_changed = Signal()
    own_word = Signal(str)
    as_list_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], datetime],
        notes_of: Callable[[Record], Sequence[Note]] = lambda _: (),
        questions: Callable[[], Questions] = Questions,
        without: Callable[[], Iterable[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self._notes_of = notes_of
        self._questions = questions
        self._without = without
        self._editing: RatingView | DistanceView | None = None
        self.list = EntryList(theme)
        self._front = self._make_front()
        self.entry = EntryView(theme)
        self.addWidget(self._front)
        self.addWidget(self.entry)
        self.list.opened.connect(self.show_entry)
        self.list.unwanted.connect(self.delete)
        self.entry.back.connect(self.show_list)
        self.entry.delete.connect(self._delete_shown)
        self.entry.change.connect(self._change)
        self.entry.answered.connect(self._answered_again)
        self.entry.page.side_changed.connect(self.side_changed)
        self.setFocusProxy(self.list)
        self._titled()

    @property
    def side(self) -> int:
        """The space left of what is shown, for the frame's heading."""
        shown = self.currentWidget()
        if isinstance(shown, RatingView | DistanceView):
            return shown.side
        if shown is self.entry:
            return self.entry.page.side
        return max(MARGIN, (self.width() - self.theme.px(_WIDEST)) // 2)

    @property
    def editing(self) -> RatingView | None:
        """The rating that is being changed, while one is."""
        return self._editing if isinstance(self._editing, RatingView) else None

    # What it is given

    def show_entries(self, entries: Entries) -> None:
        """Show these in the list, and the entry that is open as it is now, if it still is."""
        self.list.take(entries, self._now(), self._questions().day_begins)
        there = bool(entries.records)
        self._sheet.setVisible(there)
        self._head.setVisible(there)
        self._nothing.setVisible(not there)
        open_, shown = self.entry.record, self.currentWidget()
        if open_ is None:
            return
        now = same_in(entries.records, open_)
        if now is None and shown is not self._front:
            self.show_list()
        elif now is not None and (now is not open_ or self._has_other_notes(now)):
            self.entry.show_entry(now, self._notes_of(now), self._questions())
            if shown is self.entry:
                self._titled()
                self.entry.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_other_notes(self, record: Record) -> bool:
        return tuple(self._notes_of(record)) != self.entry.notes

    def saved(self, record: Record) -> None:
        """What was changed in `record` is saved: the questions may go."""
        if self._editing is not None:
            self.show_entry(record)

    # Going about

    def show_entry(self, record: Record) -> None:
        """Show one entry in full."""
        self.entry.show_entry(record, self._notes_of(record), self._questions())
        self._show(self.entry)
        self.entry.back_button.setFocus(self._reason())

    def show_list(self) -> None:
        """Back to the list, where it was."""
        self._show(self._front)
        self.entry.empty()
        self.list.setFocus(self._reason())

    def empty(self) -> None:
        """Let go of everything that was written down."""
        self._show(self._front)
        self.entry.empty()
        self.show_entries(Entries(()))

    def _show(self, view: QWidget) -> None:
        self.setCurrentWidget(view)
        if self._editing is not None and view is not self._editing:
            self.removeWidget(self._editing)
            self._editing.deleteLater()
            self._editing = None
        self._titled()

    def _titled(self) -> None:
        shown = self.currentWidget()
        title = TITLE if shown is self._front or shown is None else shown.windowTitle()
        self.setWindowTitle(title)
        self.side_changed.emit()

    def _reason(self) -> Qt.FocusReason:
        return (
            Qt.FocusReason.TabFocusReason if self.isVisible() else Qt.FocusReason.OtherFocusReason
        )

    # Changing

    def _delete_shown(self) -> None:
        if self.entry.record is not None:
            self.delete.emit(self.entry.record)

    def _change(self, place: int) -> None:
        """Ask the questions of one rating again, as they were answered."""
        record = self.entry.record
        assert record is not None
        rating = ratings_of(record)[place]
        if is_one_question(rating):
            self.entry.ask_again(place)
            return
        view: RatingView | DistanceView
        if is_distance(rating):
            view = DistanceView(self.theme, self._now, rating)
        else:
            asked = self._asking(rating)
            more = self._more(rating, asked.without)
            view = RatingView(self.theme, rating.moment, self._now, rating, asking=asked, more=more)
            view.own_word.connect(self.own_word)
            view.as_list_changed.connect(self.as_list_changed)
        view.answered.connect(lambda changed: self._have_changed(place, changed))
        view.skipped.connect(lambda: self.show_entry(record))
        view.side_changed.connect(self.side_changed)
        self.addWidget(view)
        self._editing = view
        self._show(view)
        first = view.first if isinstance(view, DistanceView) else view
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asking(self, rating: Rating) -> Asking:
        """What is asked now, and what was asked then and is not any more."""
        questions = self._questions()
        asked = asking(questions, rating.moment, without=self._without())
        names = {scale.name for scale in asked.scales}
        then = [scale_named(name, questions) for name in rating.scales if name not in names]
        others = (scale for scale in then if not scale.choices)
        return replace(asked, scales=(*asked.scales, *others))

    def _more(self, rating: Rating, without: Iterable[str]) -> tuple[Step, ...]:
        """What is asked of the body, where something was sensed."""
        if not rating.sensations:
            return ()
        body = SensationStep(self.theme, tuple(without))
        return (body, KindStep(self.theme, body))

    def _answered_again(self, place: int, answer: int | str) -> None:
        record = self.entry.record
        assert record is not None
        rating = ratings_of(record)[place]
        (name,) = rating.scales
        self._have_changed(place, replace(rating, scales={name: answer}))

    def _have_changed(self, place: int, rating: Rating) -> None:
        """One that nothing is left of goes; the others stay as they are."""
        record = self.entry.record
        assert record is not None
        ratings = list(ratings_of(record))
        if rating == ratings[place]:
            self.show_entry(record)
            return
        ratings[place : place + 1] = [] if rating.is_empty else [rating]
        self.changed.emit(record, with_ratings(record, ratings))

    # How it is built

    def _make_front(self) -> QWidget:
        front = QWidget()
        self._around = QVBoxLayout(front)
        self._around.setSpacing(space(0.5))
        self._head = small(self.theme, tr("Newest first. All of it counts, whatever its length."))
        self._head.setContentsMargins(SHADOW, 0, SHADOW, 0)
        self._around.addWidget(self._head)
        self._sheet = Card(self.theme, padding=1)
        self._sheet.column.addWidget(self.list)
        self._around.addWidget(self._sheet, 1)
        self._nothing = Card(self.theme, padding=4, tint=True)
        for sentence in EMPTY:
            self._nothing.column.addWidget(body(self.theme, sentence, "quiet"))
        self._around.addWidget(self._nothing)
        self._around.addStretch(0)
        self._nothing.hide()  # until it is known: the keyboard is led to the list meanwhile
        return front

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        around = max(MARGIN, (self.width() - self.theme.px(_WIDEST)) // 2) - SHADOW
        self._around.setContentsMargins(around, 0, around, space(2))
        self.side_changed.emit()


def is_one_question(rating: Rating) -> bool:
    """Whether it holds the answer to one question, as those within a session do."""
    return rating.moment == "during" and len(rating.scales) == 1 and not rating.felt
