"""The controls of the page: since when, and folded away which words, exercises and lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.text import Text, small
from feltsense.gui.looking_back.chosen import PERIODS, Chosen, Offered
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, space

CHOOSE = "Choose words, exercises and lines…"
ALL = "All of them count until one is chosen."


class DateField(QDateEdit):
    """A day, typed or chosen from a calendar; `name` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def day(self) -> date:
        """The day that it shows."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show `day`, without a signal."""
        self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)

    def _restyle(self) -> None:
        colours = self.theme.colours
        self.setFont(self.theme.font())
        self.setStyleSheet(
            f"QDateEdit {{ background: {colours.card}; color: {colours.text};"
            f" border: 1px solid {colours.edge}; border-radius: {RADIUS_CONTROL}px;"
            " padding: 4px 10px; min-height: 28px; }"
            f"QDateEdit:focus {{ border: 2px solid {colours.focus}; padding: 3px 9px; }}"
        )


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
        self.periods = Chips(theme, options, name="Period", chosen=(self.chosen.period,))
        self.periods.picked.connect(self._take_period)
        column.addWidget(self.periods)
        column.addWidget(self._make_dates(theme))
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

    def _make_dates(self, theme: Theme) -> QWidget:
        self.dates = QWidget()
        line = QHBoxLayout(self.dates)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(1))
        self.first = DateField(theme, "From this day on")
        self.last = DateField(theme, "Up to this day")
        for words, field in (("From", self.first), ("to", self.last)):
            line.addWidget(Text(theme, words, colour="quiet", wrap=False))
            line.addWidget(field)
            field.dateChanged.connect(self._take_dates)
        line.addStretch()
        self.dates.hide()
        return self.dates

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
            self.first.show_day(offered.first or today)
            self.last.show_day(today)
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
            "Words", ALL, tuple((word, word) for word in offered.words), chosen.words
        )
        self.exercises = self._chips(
            "Exercises",
            "With one chosen, check-ins are left out.",
            offered.exercises,
            chosen.exercises,
        )
        lines = set(offered.lines) if chosen.lines is None else chosen.lines
        self.lines = self._chips(
            "Lines across time",
            "What you marked with these is shown where it was.",
            tuple((tag, tag) for tag in offered.tags),
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
            self.chosen = replace(
                self.chosen, period=period, first=self.first.day, last=self.last.day
            )
        else:
            self.chosen = replace(self.chosen, period=period)
        self.changed.emit()

    def _take_dates(self) -> None:
        first, last = sorted((self.first.day, self.last.day))
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
