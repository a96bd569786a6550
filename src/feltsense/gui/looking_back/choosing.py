"""The controls of the page: since when, and folded away which words, exercises and lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.shown import called
from feltsense.gui.components import buttons
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.dates import Dates
from feltsense.gui.components.text import Text, small
from feltsense.gui.looking_back.chosen import PERIODS, Chosen, Offered
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

CHOOSE = tr("Choose words, exercises and lines…")
ALL = tr("All of them count until one is chosen.")


class Choosing(QWidget):
    """What to look back at; `changed` tells that somebody chose something else."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.chosen = Chosen()
        self._offered = Offered()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        options = [(key, words) for key, (words, _) in PERIODS.items()]
        self.periods = Chips(theme, options, name=tr("Period"), chosen=(self.chosen.period,))
        self.periods.picked.connect(self._take_period)
        column.addWidget(self.periods)
        self.dates = Dates(theme)
        self.dates.changed.connect(self._take_dates)
        self.dates.hide()
        column.addWidget(self.dates)
        self.fold = buttons.quiet(theme, CHOOSE, "chevron-right")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts = QWidget()
        self._part_column = QVBoxLayout(self._parts)
        self._part_column.setContentsMargins(space(2), 0, 0, space(1))
        self._parts.hide()
        column.addWidget(self._parts)
        self.words: Chips | None = None
        self.exercises: Chips | None = None
        self.lines: Chips | None = None

    # What it is given

    def offer(self, offered: Offered, today: date) -> None:
        """Have these to choose from; what was chosen and is gone is let go."""
        if offered == self._offered:
            return
        self._offered = offered
        chosen = self.chosen
        self.chosen = replace(
            chosen,
            words=chosen.words & set(offered.words),
            exercises=chosen.exercises & {id_ for id_, _ in offered.exercises},
        )
        if chosen.first is None:
            self.dates.show_days(offered.first or today, today)
        self._build()

    def empty(self) -> None:
        """Let go of everything that was written down."""
        self.chosen = Chosen(self.chosen.period)
        if self.chosen.period == "dates":
            self.chosen = Chosen()
            self.periods.choose(self.chosen.period)
            self.dates.hide()
        self._offered = Offered()
        self._build()

    def _build(self) -> None:
        while (item := self._part_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        offered, chosen = self._offered, self.chosen
        self.words = self._chips(
            tr("Words"), ALL, tuple((word, called(word)) for word in offered.words), chosen.words
        )
        self.exercises = self._chips(
            tr("Exercises"),
            tr("With one chosen, check-ins are left out."),
            offered.exercises,
            chosen.exercises,
        )
        lines = set(offered.lines) if chosen.lines is None else chosen.lines
        self.lines = self._chips(
            tr("Lines across time"),
            tr("What you marked with these is shown where it was."),
            tuple((tag, called(tag)) for tag in offered.tags),
            frozenset(lines),
        )
        self.fold.setVisible(bool(offered.words or offered.exercises or offered.tags))

    def _chips(
        self, name: str, note: str, options: tuple[tuple[str, str], ...], chosen: frozenset[str]
    ) -> Chips | None:
        if not options:
            return None
        theme = self.theme
        self._part_column.addWidget(Text(theme, name, role="strong"))
        self._part_column.addWidget(small(theme, note))
        chips = Chips(theme, options, name=name, exclusive=False, chosen=chosen)
        chips.picked.connect(self._take_parts)
        self._part_column.addWidget(chips)
        return chips

    # What is chosen

    def _take_period(self, period: str) -> None:
        self.dates.setVisible(period == "dates")
        if period == "dates":
            self._take_dates()
            return
        self.chosen = replace(self.chosen, period=period)
        self.changed.emit()

    def _take_dates(self) -> None:
        first, last = self.dates.between
        self.chosen = replace(self.chosen, period="dates", first=first, last=last)
        self.changed.emit()

    def _take_parts(self) -> None:
        words, exercises, lines = (
            frozenset(chips.chosen()) if chips is not None else frozenset[str]()
            for chips in (self.words, self.exercises, self.lines)
        )
        self.chosen = replace(self.chosen, words=words, exercises=exercises, lines=lines)
        self.changed.emit()

    def _unfold(self, shown: bool) -> None:
        self.fold.set_icon("chevron-down" if shown else "chevron-right")
        self._parts.setVisible(shown)
