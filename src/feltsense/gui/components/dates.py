"""From one day to another, each typed or chosen from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CONTROL, space
from feltsense.language import tr


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


class Dates(QWidget):
    """Two days; `changed` tells that one of them is another."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(1))
        self.first = DateField(theme, tr("From this day on"))
        self.last = DateField(theme, tr("Up to this day"))
        for words, field in ((tr("From"), self.first), (tr("to"), self.last)):
            line.addWidget(Text(theme, words, colour="quiet", wrap=False))
            line.addWidget(field)
            field.dateChanged.connect(lambda _: self.changed.emit())
        line.addStretch()

    @property
    def between(self) -> tuple[date, date]:
        """The two days, the earlier one first whichever was put first."""
        return min(self.first.day, self.last.day), max(self.first.day, self.last.day)

    def show_days(self, first: date, last: date) -> None:
        """Show these, without a signal."""
        self.first.show_day(first)
        self.last.show_day(last)
