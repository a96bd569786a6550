"""Check-ins in the window: asks, keeps what is answered from the first press on, and goes back.

A check-in is stored as soon as something is answered, and again with each answer, so that neither
a crash nor a lock takes it; one of which all was taken back is removed. Belongs to the main
thread; what is written is written in the worker, in its order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from feltsense.feeling.offers import offer_before
from feltsense.gui.check_in.done_view import BACK, CANNOT, CLOSE, KEPT, NOT_YET, DoneView
from feltsense.gui.check_in.page import CheckInPage
from feltsense.gui.check_in.sensation_step import KindStep, SensationStep
from feltsense.gui.check_in.tags_step import TagsStep
from feltsense.gui.session.keeper import DRAFTED_MS, Keeper, Unsaved
from feltsense.gui.session.rating_view import RatingView
from feltsense.gui.session.ways import IF_YOU_LIKE, Way
from feltsense.gui.summons import show_window
from feltsense.gui.window import CHECK_IN, HOME, Window
from feltsense.gui.worker import Worker
from feltsense.journal.records import CheckIn
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.feeling.questions import Asking
    from feltsense.journal.journal import Journal

ONE_MOMENT = tr("One moment, your journal is still opening. Then it begins.")
NOT_NOW = tr("Something else is going on in this window. A check-in can follow it.")


class CheckInRoom(QObject):
    """One check-in at a time, on the page CHECK_IN, which is added to `window`.

    `asking` tells what is asked; `ways` are those on from a check-in as it was answered. While it
    is `alone`, the window was opened for one check-in, and closes after it. `changed` tells that
    the journal has; `body_first_chosen` whether the body comes first from now on; `tag_added` a
    new tag of the person's own; `questions_wanted` that somebody wants to change what is asked.
    """

    changed = Signal()
    body_first_chosen = Signal(bool)
    tag_added = Signal(str)
    own_word = Signal(str)
    as_list_changed = Signal(bool)
    questions_wanted = Signal()

    def __init__(
        self,
        window: Window,
        worker: Worker,
        *,
        asking: Callable[[], Asking],
        now: Callable[[], datetime],
        unsaved: Unsaved,
        ways: Callable[[CheckIn], Sequence[Way]] = lambda _: (),
        alone: bool = False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._asking = asking
        self._now = now
        self._unsaved = unsaved
        self._ways = ways
        self._alone = self._waits = alone
        self._journal: Journal | None = None
        self._view: RatingView | None = None
        self._tags: TagsStep | None = None
        self._keeper: Keeper[CheckIn] | None = None
        self._at: datetime | None = None
        self._newest: CheckIn | None = None
        self._stored: CheckIn | None = None
        self._back = HOME
        self.page = CheckInPage()
        window.add_page(CHECK_IN, self.page)
        self._drafting = QTimer(self)
        self._drafting.setSingleShot(True)
        self._drafting.setInterval(DRAFTED_MS)
        self._drafting.timeout.connect(self.keep)

    # As a room of the window

    def open(self, journal: Journal | None) -> None:
        """Keep in `journal` from now on; with None, what was being answered is kept, and gone."""
        if journal is None:
            self.keep()
            self._let_go()
            self.page.clear()
            self._waits = self._waits or self._alone
        self._journal = journal
        if journal is not None and self._waits:
            self._window.say("")
            self.begin()

    def refresh(self) -> None:
        """Nothing of the journal is shown here."""

    def cannot(self) -> None:
        """There is no journal to keep anything in: say so, where it is all there is to see."""
        if self._alone:
            sorry = DoneView(self._window.theme, (), CLOSE, CANNOT)
            sorry.left.connect(self._end)
            self.page.show_view(sorry)

    # The way in

    @property
    def is_open(self) -> bool:
        """Whether the questions are on the page, or what comes after them."""
        return self.page.currentWidget() is not None

    def call(self) -> None:
        """Asked for from outside: bring it up, in a small window where the window was away."""
        busy = self._window.in_session and not self.is_open
        if self._window.isMinimized() and not busy:
            self._window.set_compact(True)
        show_window(self._window)
        self.begin()

    def begin(self) -> None:
        """Show the questions, or those that are under way; once the journal is open."""
        window = self._window
        if window.in_session and not self.is_open:
            window.say(NOT_NOW)
            return
        if self._journal is None:
            self._waits = True
            window.say(ONE_MOMENT)
            return
        self._waits = False
        self._back = window.way_back(CHECK_IN, self._back)
        if self._view is None:
            self._begin(self._journal)
        window.set_session(True)
        window.show_page(CHECK_IN)

    def _begin(self, journal: Journal) -> None:
        self._keeper = Keeper(journal, self._worker, self._is_stored, self._say, self._unsaved)
        self._at = self._newest = self._stored = None
        self._ask(self._asking())

    def _ask(self, asking: Asking) -> None:
        theme = self._window.theme
        body = SensationStep(theme, asking.without)
        tags = self._tags = TagsStep(theme, asking.tags)
        more = (body, KindStep(theme, body), tags)
        view = RatingView(theme, "check-in", self._now, asking=asking, more=more)
        view.answered.connect(lambda _: self.finish())
        view.skipped.connect(self.finish)
        view.touched.connect(self._drafting.start)
        view.lead_chosen.connect(self.body_first_chosen)
        view.own_word.connect(self.own_word)
        view.as_list_changed.connect(self.as_list_changed)
        view.questions_wanted.connect(self.questions_wanted)
        tags.added.connect(self.tag_added)
        self._view = view
        self.page.show_view(view)

    # What is answered

    def keep(self) -> bool:
        """Have what is answered so far on the disk, soon; whether there is anything to wait for."""
        self._drafting.stop()
        if self._keeper is None or self._view is None:
            return False
        answered = self._answered()
        if answered == self._newest:
            return answered is not None
        self._newest = answered
        if answered is not None:
            self._keeper.keep(answered)
        else:
            self._stored = None
            self._keeper.drop()
        return True

    def _answered(self) -> CheckIn | None:
        """What is answered so far, None for nothing."""
        assert self._view is not None and self._tags is not None
        rating, tags = self._view.rating(), self._tags.tags
        if rating.is_empty and not tags:
            return None
        at = self._at = self._at or rating.at  # of the first answer, whatever comes after it
        return CheckIn(at, None if rating.is_empty else replace(rating, at=at), tags)

    def _is_stored(self, check_in: CheckIn) -> None:
        self._stored = check_in
        if self._view is None and self._journal is not None:
            self.changed.emit()
        self._show_kept()

    def _say(
        self, message: str, action: str = "", then: Callable[[], object] | None = None
    ) -> None:
        """What there is to say of saving."""
        self._window.say(message, action, then)
        self._show_kept()

    def _show_kept(self) -> None:
        view = self.page.currentWidget()
        if isinstance(view, DoneView):
            view.id = self._stored.id if self._stored is not None else 0
            waits = self._keeper is not None and self._keeper in self._unsaved
            view.say(NOT_YET if waits else KEPT)

    # The way out

    def finish(self) -> None:
        """The person is through, or skips the rest."""
        if self._view is None or self._tags is None:
            return
        self._tags.chips.settle()
        self.keep()
        self._let_go()
        if self._newest is None:
            self._end()
            return
        if self._stored is not None:
            self.changed.emit()
        small = self._window.is_compact
        done = DoneView(
            self._window.theme,
            self._ways(self._newest),
            CLOSE if small else BACK,
            more=offer_before(self._newest.rating) or IF_YOU_LIKE,
        )
        done.left.connect(self._end)
        self.page.show_view(done)
        self._show_kept()

    def _let_go(self) -> None:
        self._view = self._tags = None

    def _end(self) -> None:
        """Back to where the person was, or the window closes that was opened for this."""
        window = self._window
        if self._alone:
            window.close()  # where something is not saved it stays, and says so
            return
        self._leave_page()
        if window.is_compact:
            window.set_compact(False)
            window.showMinimized()

    def _leave_page(self, to: str = "") -> None:
        self._window.set_session(False)
        self._window.show_page(to or self._back)
        self.page.clear()

    def go_on(self, to: str = "") -> None:
        """On to the whole window: to the page `to`, else with the questions that are open."""
        self._alone = self._waits = False
        self._window.set_compact(False)
        if self.is_open and (to or self._view is None):
            self.finish()
            self._leave_page(to)
        elif not self.is_open and self._window.here == CHECK_IN:
            self._leave_page(to)
