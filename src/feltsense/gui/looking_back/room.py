"""What is done on the page "Looking back": the journal is read and charts are made, in the worker.

Belongs to the main thread and never waits. What was asked for last is what is shown: whatever is
still being made for an earlier question is given up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from feltsense.feeling.days import day_of
from feltsense.feeling.questions import Questions
from feltsense.gui.looking_back.page import LookingBackPage
from feltsense.gui.looking_back.saving import ChartSaving
from feltsense.gui.window import LOOKING_BACK, Window
from feltsense.gui.worker import Job, Steps, Worker
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.feeling.charts import Kind
    from feltsense.feeling.charts.chart import Chart
    from feltsense.feeling.history import History
    from feltsense.gui.looking_back.chosen import Chosen, Offered
    from feltsense.journal.journal import Journal

T = TypeVar("T")


class LookingBackRoom(QObject):
    """The page LOOKING_BACK, which is added to `window`; `wanted` tells the id of an entry.

    `kinds` are the charts that can be made, None for all that there are.
    """

    wanted = Signal(object)

    def __init__(
        self,
        window: Window,
        worker: Worker,
        now: Callable[[], datetime],
        questions: Callable[[], Questions] = Questions,
        kinds: tuple[Kind, ...] | None = None,
    ) -> None:
        super().__init__(window)
        from feltsense.feeling.charts import CHARTS

        self._window = window
        self._worker = worker
        self._now = now
        self._questions = questions
        self._kinds = {kind.name: kind for kind in (CHARTS if kinds is None else kinds)}
        self._journal: Journal | None = None
        self._history: History | None = None
        self._job: Job | None = None
        self._is_old = True
        self.page = LookingBackPage(window.theme)
        self.page.have([(kind.name, kind.title, kind.front) for kind in self._kinds.values()])
        self.page.asked.connect(self._ask)
        self.page.wanted.connect(self.wanted)
        self.saving = ChartSaving(window, worker, now)
        self.page.save.connect(self.saving.ask)
        window.add_page(LOOKING_BACK, self.page, in_sidebar=tr("Looking back"), icon="chart-line")
        window.shown.connect(lambda name: self._look() if name == LOOKING_BACK else None)

    # What it is given

    def open(self, journal: Journal | None) -> None:
        """Work with `journal`; with None, let go of all that came from the one before."""
        if journal is not self._journal:
            self._give_up()
            self._history = None
            self.page.empty()
        self._journal = journal
        self._is_old = True
        if self._window.here == LOOKING_BACK:
            self._look()

    def refresh(self) -> None:
        """The journal has changed: show it as it is now, once somebody looks."""
        self._is_old = True
        if self._window.here == LOOKING_BACK:
            self._look()

    # Asking

    def _look(self) -> None:
        if self._is_old:
            self._ask()

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _ask(self) -> None:
        """Have made what is wanted now, and nothing that was wanted before."""
        self._give_up()
        journal = self._journal
        if journal is None:
            return
        if self._is_old or self._history is None:
            self._is_old = False
            self._do(partial(_read, journal, self._questions()), self._have_read)
        else:
            self._narrow(self._history)

    def _do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._job = self._worker.do_in_steps(partial(_in_one, work), then, self._cannot)

    def _cannot(self, error: Exception) -> None:
        self._job = None
        self._is_old = True
        raise error

    def _have_read(self, found: tuple[History, Offered]) -> None:
        self._history, offered = found
        self.page.choosing.offer(offered, self._today())
        self._narrow(self._history)

    def _narrow(self, history: History) -> None:
        chosen = self.page.choosing.chosen
        self._do(partial(_part, history, chosen, self._today()), self._begin)

    def _begin(self, part: History) -> None:
        self._make(part, list(self.page.names))

    def _make(self, part: History, names: list[str]) -> None:
        """One chart after another, so that each is shown as soon as it is made."""
        self._job = None
        if names:
            kind = self._kinds[names[0]]
            self._do(partial(kind.make, part), partial(self._made, part, names))

    def _made(self, part: History, names: list[str], chart: Chart) -> None:
        self.page.show_chart(names[0], chart)
        self._make(part, names[1:])

    def _today(self) -> date:
        return day_of(self._now(), self._questions().day_begins)


def _in_one(work: Callable[[], T]) -> Steps[T]:
    """The only step of some work, which is not begun once it is given up."""
    yield 0, 1
    return work()


def _read(journal: Journal, questions: Questions) -> tuple[History, Offered]:
    from feltsense.gui.looking_back.chosen import offered
    from feltsense.player.history import history_of

    found = history_of(journal.sessions(), journal.check_ins(), journal.body_maps(), questions)
    return found, offered(found)


def _part(history: History, chosen: Chosen, today: date) -> History:
    if chosen.lines is not None:
        history = replace(history, lines=tuple(sorted(chosen.lines)))
    return chosen.of(history, today)
