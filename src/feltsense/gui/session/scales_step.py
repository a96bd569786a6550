"""The scales of a rating: those a person wants to be asked, each empty until it is touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.questions import scale_named
from feltsense.feeling.ratings import CANT_TELL, Rating
from feltsense.feeling.scales import PAIRS, Scale
from feltsense.gui.components import buttons
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.session.scale_page import ScalePage
from feltsense.gui.session.step import Step
from feltsense.gui.theme import Theme
from feltsense.language import tr

HEADING = tr("In numbers, if you like")
HINT = tr("Any of them, or none. Digits answer, T is “can't tell”, Enter goes on.")
CHANGE = tr("Change what is asked")


class ScalesStep(Step):
    """Asks `scales`; one with choices is no scale, and left out.

    `questions_wanted` tells that somebody wants to change what is asked, where that `may_change`.
    """

    heading = HEADING
    questions_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        scales: Iterable[Scale],
        *,
        may_change: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scales: dict[str, ScaleInput] = {}
        self._page = ScalePage(theme, HEADING, HINT)
        self._page.entered.connect(self.entered)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self.change_button = buttons.quiet(theme, CHANGE, "list-checks")
        self.change_button.setToolTip(tr("What is answered here is kept"))
        self.change_button.clicked.connect(lambda *_: self.questions_wanted.emit())
        self._page.foot.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.change_button.setVisible(may_change)  # now that it is no window of its own
        for scale in scales:
            self._ask(scale)

    def _ask(self, scale: Scale) -> None:
        if scale.choices or scale.name in self.scales:
            return
        each = ScaleInput(self.theme, scale)
        each.changed.connect(self.touched)
        self.scales[scale.name] = each
        self._page.ask(scale.question, "", each)

    def wanted(self, so_far: Rating) -> bool:
        """Where there is one: all of them may have been answered a moment ago."""
        return bool(self.scales)

    def into(self, rating: Rating) -> Rating:
        """With what is answered here; what is not asked, or cannot be shown, stays."""
        here = {name: scale.answer for name, scale in self.scales.items()}
        scales: dict[str, int | str] = {}
        for name, value in rating.scales.items():  # in their order; what is new here comes last
            answer = here.pop(name) if self._shows(name, value) else value
            if answer is not None:
                scales[name] = answer
        scales.update((name, answer) for name, answer in here.items() if answer is not None)
        return replace(rating, scales=scales)

    def _shows(self, name: str, value: int | str) -> bool:
        return name in self.scales and self.scales[name].takes(value)

    def take(self, was: Rating) -> None:
        """Show what was given, also to a scale that is not asked any more."""
        for name, value in was.scales.items():
            number = value == CANT_TELL or not isinstance(value, str)
            if number and name not in PAIRS:  # which are never shown as one
                self._ask(scale_named(name))
            if self._shows(name, value):
                self.scales[name].set_answer(value)

    def chain(self) -> list[QWidget]:
        """Each scale, then the link."""
        cells = (cell for scale in self.scales.values() for cell in scale.cells)
        return [*cells, self.change_button]

    def begin(self, event: QKeyEvent) -> bool:
        """A digit answers the first empty scale."""
        return self._page.begin(event)
