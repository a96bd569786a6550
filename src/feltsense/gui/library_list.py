"""The library on the home screen: a row for each exercise, and chips that narrow it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui import wording
from feltsense.gui.components.card import Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.row import PAD, Row
from feltsense.gui.components.text import body, heading
from feltsense.gui.kinds import look_of
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.script.steps import Exercise
from feltsense.script.vocabulary import KINDS

ALL, SHORT = "all", "short"
SHORT_MINUTES = 5

_CHIPS = {
    "grounding": tr("Outside"),
    "body-scan": tr("Body"),
    "breathing": tr("Breath"),
    "interoception": tr("Noticing"),
    "reflection": tr("Reflection"),
    "creative": tr("Making"),
    "connection": tr("With others"),
}


def in_order(exercises: Sequence[Exercise]) -> tuple[Exercise, ...]:
    """By kind as people meet them, then by length, then by title."""
    place = {kind: n for n, kind in enumerate(KINDS)}
    return tuple(
        sorted(
            exercises,
            key=lambda each: (place.get(each.kind, len(KINDS)), each.minutes.usual, each.title),
        )
    )


def fits(exercise: Exercise, key: str) -> bool:
    """Whether the chip `key` shows `exercise`; `short` is what can be done in under 5 min."""
    match key:
        case "all":
            return True
        case "short":
            return exercise.minutes.shortest < SHORT_MINUTES
        case _:
            return exercise.kind == key


class LibraryList(Card):
    """All exercises as rows; `chosen` tells the one that was pressed."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=2.5, parent=parent)
        # Rows have their own padding, so that their tiles share the heading's edge.
        around = self.column.contentsMargins()
        around.setLeft(around.left() - PAD)
        around.setRight(around.right() - PAD)
        self.column.setContentsMargins(around)
        self.rows: list[tuple[Exercise, Row]] = []
        self.chips: Chips | None = None
        self._empty = body(theme, tr("There are no exercises here yet."), "quiet")
        for text in (title := heading(theme, tr("Exercises")), self._empty):
            text.setContentsMargins(PAD, 0, PAD, 0)
        self.column.addWidget(title)
        self._filters = QVBoxLayout()
        self._filters.setContentsMargins(PAD, 0, PAD, 0)
        self.column.addLayout(self._filters)
        self.column.addSpacing(space(0.5))
        self._list = QVBoxLayout()
        self._list.setSpacing(space(0.5))
        self.column.addLayout(self._list)
        self.column.addWidget(self._empty)
        self.column.addStretch()

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Show these in place of what is shown, keeping the chip that was chosen.

        Nothing moves where they are the same: somebody may be about to press one.
        """
        if self.rows and in_order(exercises) == tuple(each for each, _ in self.rows):
            return
        kept = self.chips.chosen()[0] if self.chips is not None else ALL
        focused = next((each.id for each, row in self.rows if row.hasFocus()), "")
        for _, row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [(each, self._row(each)) for each in in_order(exercises)]
        self._empty.setVisible(not self.rows)
        self._renew_chips(kept)
        for each, row in self.rows:
            if each.id == focused:
                row.setFocus()

    def _row(self, exercise: Exercise) -> Row:
        look = look_of(exercise.kind)
        row = Row(
            self.theme,
            exercise.title,
            exercise.summary,
            trailing=wording.spread(exercise.minutes),
            icon=look.icon,
            hue=look.hue,
            soft=look.soft,
        )
        row.clicked.connect(lambda *_: self.chosen.emit(exercise))
        self._list.addWidget(row)
        return row

    def _renew_chips(self, kept: str) -> None:
        if self.chips is not None:
            self._filters.removeWidget(self.chips)
            self.chips.hide()
            self.chips.deleteLater()
        there = {each.kind for each, _ in self.rows}
        options = [
            (ALL, tr("All")),
            (SHORT, tr("Under {short_minutes} min", short_minutes=SHORT_MINUTES)),
        ]
        options += [(kind, _CHIPS[kind]) for kind in KINDS if kind in there]
        keys = [key for key, _ in options]
        chosen = kept if kept in keys else ALL
        self.chips = Chips(self.theme, options, name=tr("Show"), chosen=[chosen])
        self.chips.picked.connect(self.show_only)
        self.chips.setVisible(len(self.rows) > 1)
        self._filters.addWidget(self.chips)
        self.show_only(chosen)

    def show_only(self, key: str) -> None:
        """Show the rows that fit the chip `key`."""
        for exercise, row in self.rows:
            row.setVisible(fits(exercise, key))
