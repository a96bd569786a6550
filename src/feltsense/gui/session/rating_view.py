"""The questions before and after, and of a check-in: words, how strong they are, and scales.

One clear thing on each screen, every one of them free to leave out. What was answered at
another moment is never shown. The same screens change a rating that was given (`was`).

By keyboard alone, without a single Tab: letters find a word, Enter takes it, and Enter in the
empty field goes on; a digit answers the first scale that is empty, Enter goes to the next one,
and after the last one on. Enter where nothing was reached yet, and Ctrl+Enter from anywhere, go
on as well. Arrow down goes to the first answer. Esc keeps what is answered and leaves the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from feltsense.feeling.questions import Asking
from feltsense.feeling.ratings import Rating
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.page import MARGIN
from feltsense.gui.session.questions_foot import TURN_KEY, QuestionsFoot
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.session.scales_step import ScalesStep
from feltsense.gui.session.step import Step
from feltsense.gui.session.strength_step import StrengthStep
from feltsense.gui.session.words_step import QUESTION, WordsStep
from feltsense.gui.theme import Theme
from feltsense.language import tr

TITLES: dict[str, str] = {
    "before": tr("Before you begin"),
    "after": tr("Afterwards"),
    "check-in": tr("Check-in"),
}
CHANGED: dict[str, str] = {
    "before": tr("Change: before"),
    "after": tr("Change: after"),
    "during": tr("Change: during"),
    "check-in": tr("Change: check-in"),
}
FRESH = ("before", "check-in")
"""Moments that no other one of the same session came before."""

LEFT_EARLY = tr("Before you go, if you like")
THEN = tr("What was here then?")
WORDS_STEP, STRENGTH_STEP, SCALES_STEP = range(3)
_COLUMN = 1120  # of the whole, as on the home screen
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RatingView(QWidget):
    """Asks at one `moment`, one of MOMENTS; `now` gives the aware time of the answer.

    `asking` says what is asked. The steps `more` come between the words with their strengths and
    the scales; the one that may lead comes first where the person wants it so, which
    `lead_chosen` tells. `left_early`: it is asked after a session that was stopped in the middle.

    `answered` carries a Rating that is not empty; `skipped` tells that nothing was answered.
    `touched` tells each time that an answer became another one, for what must not be lost.
    `own_word` and `as_list_changed` are those of the words; `questions_wanted` tells, in a
    check-in, that somebody wants to change what is asked.

    With `was`, a rating that was given before, it shows that one, and changes it: `answered`
    carries it as it is then, also where nothing is left of it, and `skipped` means no change.
    Its time and moment stay, and so does what these screens do not ask for.
    """

    answered = Signal(object)
    skipped = Signal()
    touched = Signal()
    lead_chosen = Signal(bool)
    own_word = Signal(str)
    as_list_changed = Signal(bool)
    questions_wanted = Signal()
    side_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        moment: str,
        now: Callable[[], datetime],
        was: Rating | None = None,
        parent: QWidget | None = None,
        *,
        asking: Asking | None = None,
        more: Sequence[Step] = (),
        left_early: bool = False,
    ) -> None:
        super().__init__(parent)
        self._asking = asking or Asking()
        if moment not in FRESH or was is not None:  # nothing of an earlier answer is shown
            self._asking = replace(self._asking, recent=())
        self._body_first = self._asking.body_first
        self.theme = theme
        self._moment = moment
        self._now = now
        self._was = was
        title = LEFT_EARLY if left_early else TITLES.get(moment, "")  # none is asked during one
        title = title if was is None else CHANGED[moment]
        self.setWindowTitle(title)
        # The view itself is focused at first: nothing looks chosen, and Tab leads in.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = WordsStep(theme, QUESTION if was is None else THEN, asking=self._asking)
        self.strength = StrengthStep(theme, self.words.cue_of, self._asking.without)
        may_change = moment == "check-in" and was is None
        self.numbers = ScalesStep(theme, self._asking.scales, may_change=may_change)
        self._steps = (self.words, self.strength, *more, self.numbers)
        self._stack = QStackedWidget()
        self._build()
        self.words.own_word.connect(self.own_word)
        self.words.as_list_changed.connect(self.as_list_changed)
        self.numbers.questions_wanted.connect(self.questions_wanted)
        for step in self._steps:
            self._stack.addWidget(step)
            if was is not None:
                step.take(was)
            step.touched.connect(self.touched)
            step.touched.connect(self._tell_place)
            step.entered.connect(self.go_on)
        self._show(self._way()[0])
        theme.changed.connect(self._fit)

    def _build(self) -> None:
        self._foot = QuestionsFoot(self.theme, changing=self._was is not None)
        self.back_button, self.lead_button = self._foot.back_button, self._foot.lead_button
        self.skip_button, self.next_button = self._foot.skip_button, self._foot.next_button
        self.save_button = self._foot.save_button
        self._foot.back.connect(self._go_back)
        self._foot.turn.connect(self._turn)
        self._foot.skip.connect(self._skip)
        self._foot.on.connect(self.go_on)
        self._foot.save.connect(self._finish)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW, 0, SHADOW, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        for key in _ENTER:
            QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self).activated.connect(self.go_on)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._leave)
        QShortcut(QKeySequence(TURN_KEY), self).activated.connect(self._turn)

    @property
    def strengths(self) -> dict[str, ScaleInput]:
        """The scale of each word, once they were asked for."""
        return self.strength.scales

    @property
    def scales(self) -> dict[str, ScaleInput]:
        """The scales that are asked, by their names."""
        return self.numbers.scales

    @property
    def step(self) -> int:
        """Which screen is shown: one of the three, or a number after these for another."""
        own: tuple[Step, ...] = (self.words, self.strength, self.numbers)
        return (*own, *(step for step in self._steps if step not in own)).index(self._here)

    @property
    def _here(self) -> Step:
        here = self._stack.currentWidget()
        assert isinstance(here, Step)
        return here

    def _way(self) -> list[Step]:
        """The screens in their order, also those that are not wanted."""
        leads = [step for step in self._steps if step.may_lead and self._body_first]
        return [*leads, *(step for step in self._steps if step not in leads)]

    @property
    def side(self) -> int:
        """The space left of the column, for the frame's heading."""
        return max(MARGIN, (self.width() - self.theme.px(_COLUMN)) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        around = SHADOW + self.side - MARGIN
        self._column.setContentsMargins(around, 0, around, 0)
        self.side_changed.emit()

    # Going through it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys before anything was reached by Tab."""
        if not self.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():  # such as of the key that brought the person here
                self.go_on()
        elif event.key() == Qt.Key.Key_Down:
            self._go_in()
        elif not self._here.begin(event):
            super().keyPressEvent(event)

    def _go_in(self) -> None:
        stops = (part for part in self._here.chain() if part.isVisible())
        for part in stops:
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def go_on(self) -> None:
        """To the next screen, or done."""
        way, rating = self._way(), self.rating()
        for step in way[way.index(self._here) + 1 :]:
            if step.wanted(rating):
                self._show(step)
                return
        self._finish()  # by keys also where the button is another one

    def _go_back(self) -> None:
        way, rating = self._way(), self.rating()
        before = [step for step in way[: way.index(self._here)] if step.wanted(rating)]
        self._show(before[-1] if before else self._here)

    def _turn(self) -> None:
        """Begin with the body in place of the words, or the other way round; nothing is lost."""
        if self.lead_button.isHidden():
            return
        self._body_first = not self._body_first
        self.lead_chosen.emit(self._body_first)
        self._show(self._way()[0])

    def _show(self, step: Step) -> None:
        step.enter(self.rating())
        self._order()
        self._stack.setCurrentWidget(step)
        way = self._way()
        first, last = step is way[0], step is way[-1]
        self.back_button.setVisible(not first)
        leads = any(step.may_lead for step in self._steps)
        self._foot.show_lead(first and leads and self._was is None, self._body_first)
        self.next_button.setVisible(self._was is None or not last)
        self._tell_place()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, self.accessibleName())
            QAccessible.updateAccessibility(event)

    def _order(self) -> None:
        """Have Tab go through the screens, of which some parts were made later, then the foot."""
        chain = [widget for step in self._way() for widget in step.chain()]
        for before, after in pairwise([*chain, *self._foot.chain()]):
            QWidget.setTabOrder(before, after)

    def _tell_place(self) -> None:
        """Say which of the screens this is, and what skipping does now."""
        rating, here = self.rating(), self._here
        wanted = [step for step in self._way() if step is here or step.wanted(rating)]
        at, count = wanted.index(here), len(wanted)
        self._foot.show_place(at, count)
        self._foot.show_skip(here is self._way()[0] and rating.is_empty)
        place = tr("{number} of {count}, each free to leave out", number=at + 1, count=count)
        self.setAccessibleName(f"{self.windowTitle()}: {here.heading} {place}")

    def _leave(self) -> None:
        """Esc: out of what is being typed first, then out of the questions."""
        if not self._here.clear_typed():
            self._skip()

    def _skip(self) -> None:
        """Leave out what is not answered; one word or one "numb" is a whole answer."""
        if self._was is None:
            self._finish()
        else:
            self.skipped.emit()

    def _finish(self) -> None:
        rating = self.rating()
        if rating.is_empty and self._was is None:
            self.skipped.emit()
        else:
            self.answered.emit(rating)

    def rating(self) -> Rating:
        """What has been answered so far."""
        rating = self._was or Rating(self._moment, self._now())
        for step in self._steps:
            rating = step.into(rating)
        return rating
