"""The questions before and after, and of a check-in: words, how strong they are, and scales.

One clear thing on each screen, every one of them free to leave out. What was answered at
another moment is never shown. The same screens change a rating that was given (`was`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from feltsense.feeling.questions import Asking
from feltsense.feeling.ratings import Rating
from feltsense.feeling.scales import INTENSITY, SCALES
from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.page import MARGIN, Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.roving import is_letter
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.session.step import Step
from feltsense.gui.session.word_map import SHOWN
from feltsense.gui.session.words_step import QUESTION, WordsStep
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

TITLES: dict[str, str] = {
    "before": "Before you begin",
    "after": "Afterwards",
    "check-in": "Check-in",
}
CHANGED: dict[str, str] = {
    "before": "Change: before",
    "after": "Change: after",
    "during": "Change: during",
    "check-in": "Change: check-in",
}
FRESH = ("before", "check-in")
"""Moments that no other one of the same session came before."""

LEFT_EARLY = "Before you go, if you like"
THEN = "What was here then?"
WORDS_STEP, STRENGTH_STEP, SCALES_STEP = range(3)
TURN_KEY = "Alt+B"
BODY_LEADS, WORDS_LEAD = "Start with the body", "Start with words"
_WIDEST = 880  # pixels at 100 %: a scale that is wider is harder to take in
_COLUMN = 1120  # of the whole, as on the home screen


class RatingView(QWidget):
    """Asks at one `moment`, one of MOMENTS; `now` gives the aware time of the answer.

    `asking` says what is asked. The steps `more` come between the words with their strengths and
    the scales; the one that may lead comes first where the person wants it so, which
    `lead_chosen` tells. `left_early`: it is asked after a session that was stopped in the middle.

    `answered` carries a Rating that is not empty; `skipped` tells that nothing was answered.
    `touched` tells each time that an answer became another one, for what must not be lost.
    `own_word` and `as_list_changed` are those of the words.

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
        self._more = tuple(more)
        self._body_first = self._asking.body_first
        self.theme = theme
        self._moment = moment
        self._now = now
        self._was = was
        self.strengths: dict[str, ScaleInput] = {}
        self.scales: dict[str, ScaleInput] = {}
        usual = LEFT_EARLY if left_early else TITLES[moment]
        title = usual if was is None else CHANGED[moment]
        self.setWindowTitle(title)
        self.setAccessibleName(f"{title}: some questions, each free to leave out")
        # The view itself is focused at first: nothing looks chosen, and Tab leads in.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = QStackedWidget()
        self.words = WordsStep(theme, QUESTION if was is None else THEN, asking=self._asking)
        self._stack.addWidget(self.words)
        self._strength_page = self._page("How strong")
        for step in self._more:
            self._stack.addWidget(step)
            step.touched.connect(self.touched)
            step.touched.connect(self._name_skip)
        self._scales_page = self._page("Three scales")
        self._fill_scales()
        self._build()
        self._order()
        if was is not None:
            self.words.take(was)
            for step in self._more:
                step.take(was)
        self.words.touched.connect(self._name_skip)
        self.words.touched.connect(self.touched)
        self.words.own_word.connect(self.own_word)
        self.words.as_list_changed.connect(self.as_list_changed)
        self._show(self._way()[0])
        theme.changed.connect(self._weigh)
        theme.changed.connect(self._fit)

    @property
    def step(self) -> int:
        """Which screen is shown: one of the three, or a number after these for one of `more`."""
        own: tuple[QWidget, ...] = (self.words, self._strength_page, self._scales_page)
        return (*own, *self._more).index(self._here)

    @property
    def _here(self) -> QWidget:
        here = self._stack.currentWidget()
        assert here is not None
        return here

    def _way(self) -> list[QWidget]:
        """The screens in their order."""
        leads = [step for step in self._more if step.may_lead and self._body_first]
        rest = [step for step in self._more if step not in leads]
        return [*leads, self.words, self._strength_page, *rest, self._scales_page]

    def _wanted(self, page: QWidget) -> bool:
        if isinstance(page, Step):
            return page.wanted(self.rating())
        if page is self._scales_page:
            return bool(self.scales)  # all of them may have been answered a moment ago
        return page is not self._strength_page or bool(self.words.felt)

    @property
    def side(self) -> int:
        """The space left of the column, for the frame's heading."""
        return max(MARGIN, (self.width() - self.theme.px(_COLUMN)) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter looks for a word, also before anything was reached by Tab."""
        if self._here is self.words and self.hasFocus() and is_letter(event):
            self.words.finder.type(event.text())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        around = SHADOW + self.side - MARGIN
        self._column.setContentsMargins(around, 0, around, 0)
        self.side_changed.emit()

    # How it is built

    def _page(self, name: str) -> Page:
        page = Page(self.theme, name=name, widest=100_000)
        page.column.setSpacing(space(1.5))
        self._stack.addWidget(page)
        return page

    def _build(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW, 0, SHADOW, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN - SHADOW, space(1), MARGIN - SHADOW, space(2))
        foot.setSpacing(space(1.5))
        self.back_button = buttons.quiet(self.theme, "Back", "arrow-left")
        self.skip_button = buttons.secondary(self.theme, "Skip all")
        self.save_button = buttons.primary(self.theme, "Save")
        self.save_button.setVisible(self._was is not None)
        self.next_button = buttons.secondary(self.theme, "Go on")
        self.next_button.setToolTip("Go on (Ctrl+Enter)")
        if self._was is None:
            self.skip_button.setToolTip("Skip (Esc); what is answered is kept")
        else:
            self.skip_button.setToolTip("Cancel (Esc); nothing is changed")
        self.lead_button = buttons.quiet(self.theme, BODY_LEADS)
        self.lead_button.setToolTip(f"({TURN_KEY})")
        self.lead_button.clicked.connect(lambda *_: self._turn())
        turn = QShortcut(QKeySequence(TURN_KEY), self)
        turn.activated.connect(self._turn)
        self.back_button.clicked.connect(lambda *_: self._go_back())
        self.skip_button.clicked.connect(lambda *_: self._skip())
        self.next_button.clicked.connect(lambda *_: self.go_on())
        self.save_button.clicked.connect(lambda *_: self._finish())
        foot.addWidget(self.back_button)
        foot.addWidget(self.lead_button)
        foot.addStretch()
        foot.addWidget(self.skip_button)
        foot.addWidget(self.next_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.activated.connect(self.go_on)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.activated.connect(self._leave)

    def _fill_strengths(self) -> None:
        """One scale for each word chosen; those that were touched keep their answer."""
        kept = {name: self._strength(name) for name in self.words.felt}
        _empty(self._strength_page)
        self.strengths = {}
        column = self._strength_page.column
        column.addWidget(Text(self.theme, "How strong is it?", role="subtitle"))
        for name in self.words.felt:
            scale = ScaleInput(
                self.theme, INTENSITY, name=f"How strong: {SHOWN.get(name, name)}", cant_tell=False
            )
            scale.set_answer(kept[name])
            scale.changed.connect(self.touched)
            self.strengths[name] = scale
            column.addWidget(self._asked(SHOWN.get(name, name), self.words.cue_of(name), scale))
        column.addStretch(1)
        self._order()

    def _fill_scales(self) -> None:
        column = self._scales_page.column
        given = {} if self._was is None else self._was.scales
        asked = {scale.name: scale for scale in self._asking.scales}
        asked |= {name: SCALES[name] for name in given if name in SCALES and name not in asked}
        for name, each in asked.items():
            if each.choices:
                continue
            scale = ScaleInput(self.theme, each)
            scale.set_answer(given.get(name))
            scale.changed.connect(self.touched)
            self.scales[name] = scale
            column.addWidget(self._asked(each.question, "", scale))
        column.addStretch(1)

    def _asked(self, title: str, note: str, scale: ScaleInput) -> QWidget:
        part = QWidget()
        part.setMaximumWidth(self.theme.px(_WIDEST))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, space(1.5))
        column.setSpacing(space(0.75))
        head = QHBoxLayout()
        head.setSpacing(space(1.5))
        head.addWidget(Text(self.theme, title, role="heading", wrap=not note), 0 if note else 1)
        if note:
            head.addWidget(Text(self.theme, note, role="small", colour="quiet"), 1)
        column.addLayout(head)
        column.addWidget(scale)
        return part

    def _order(self) -> None:
        """Have Tab go from the words to the scales, which were made later, and to the foot last."""
        strengths = [cell for scale in self.strengths.values() for cell in scale.cells]
        cells = [cell for scale in self.scales.values() for cell in scale.cells]
        more = [widget for step in self._more for widget in step.chain()]
        foot = (
            self.back_button,
            self.lead_button,
            self.skip_button,
            self.next_button,
            self.save_button,
        )
        chain: list[QWidget] = [*self.words.chain(), *strengths, *more, *cells, *foot]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    # Going through it

    def go_on(self) -> None:
        """To the next screen, or done."""
        way = self._way()
        for page in way[way.index(self._here) + 1 :]:
            if self._wanted(page):
                self._show(page)
                return
        self._finish()  # by keys also where the button is another one

    def _go_back(self) -> None:
        way = self._way()
        before = [page for page in way[: way.index(self._here)] if self._wanted(page)]
        self._show(before[-1] if before else self._here)

    def _turn(self) -> None:
        """Begin with the body in place of the words, or the other way round; nothing is lost."""
        if self.lead_button.isHidden():
            return
        self._body_first = not self._body_first
        self.lead_chosen.emit(self._body_first)
        self._show(self._way()[0])

    def _show(self, page: QWidget) -> None:
        if page is self._strength_page:
            self._fill_strengths()
        elif isinstance(page, Step):
            page.enter(self.rating())
            self._order()
        self._stack.setCurrentWidget(page)
        way = self._way()
        first, last = page is way[0], page is way[-1]
        self.back_button.setVisible(not first)
        self.lead_button.setText(WORDS_LEAD if self._body_first else BODY_LEADS)
        self.lead_button.updateGeometry()
        leads = any(step.may_lead for step in self._more)
        self.lead_button.setVisible(first and leads and self._was is None)
        self.next_button.setVisible(self._was is None or not last)
        self._name_skip()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _weigh(self) -> None:
        """Give both ways on the same width, so that neither calls louder."""
        ways = (self.skip_button, self.next_button)
        widest = max(way.sizeHint().width() for way in ways)
        for way in ways:
            way.setFixedWidth(widest)

    def _name_skip(self) -> None:
        """Say what skipping does now: with something chosen, that is kept."""
        nothing = self._here is self._way()[0] and self.rating().is_empty
        skip = "Skip all" if nothing else "Skip the rest"
        self.skip_button.setText(skip if self._was is None else "Cancel")
        self._weigh()

    def _leave(self) -> None:
        """Esc: out of what is being typed first, then out of the questions."""
        if self.words.field.hasFocus() and self.words.field.text():
            self.words.field.clear()
        else:
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
        rating = self.words.into(self._was or Rating(self._moment, self._now()))
        felt = (replace(each, intensity=self._strength(each.word)) for each in rating.felt)
        scales = {name: value for name, value in rating.scales.items() if name not in self.scales}
        for name, scale in self.scales.items():
            if scale.answer is not None:
                scales[name] = scale.answer
        return self._with_more(replace(rating, felt=tuple(felt), scales=scales))

    def _with_more(self, rating: Rating) -> Rating:
        for step in self._more:
            rating = step.into(rating)
        return rating

    def _strength(self, name: str) -> int | None:
        """How strong `name` is: as answered here, or else as it was given."""
        if (scale := self.strengths.get(name)) is not None:
            return scale.answer if isinstance(scale.answer, int) else None
        given = self._was.felt if self._was is not None else ()
        return next((felt.intensity for felt in given if felt.word == name), None)


def _empty(page: Page) -> None:
    while (item := page.column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
