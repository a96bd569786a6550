"""How the questions come: as a map or a list, words or body first; and when a day begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.feeling.days import LATEST_BEGIN, day_of
from feltsense.feeling.questions import Questions
from feltsense.gui import wording
from feltsense.gui.components.card import Card
from feltsense.gui.components.options import Option, Options
from feltsense.gui.components.slider import Slider, SliderRow
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import clock, tr

MAP, LIST, WORDS, BODY = "map", "list", "words", "body"
LOOKS = (
    Option(MAP, tr("The map first"), tr("Unpleasant to pleasant, quiet to stirred up.")),
    Option(LIST, tr("The list first"), tr("One below the other, the same words.")),
)
BEGINNINGS = (
    Option(WORDS, tr("The words")),
    Option(
        BODY, tr("The body"), tr("Where something is and what it is like; then, perhaps, a word.")
    ),
)
_TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)


class WaysSection(Card):
    """Two choices; `changed` tells the Questions to be."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.setAccessibleName(tr("How it is asked"))
        self.questions = Questions()
        self.column.addWidget(heading(theme, tr("How it is asked")))
        self.column.addSpacing(space(0.5))
        self.column.addWidget(Text(theme, tr("Feeling words"), role="strong"))
        self.look = Options(theme, name=tr("Feeling words"))
        self.look.picked.connect(
            lambda key: self._set(replace(self.questions, as_list=key == LIST))
        )
        self.column.addWidget(self.look)
        self.column.addSpacing(space(0.5))
        self.column.addWidget(Text(theme, tr("A check-in begins with"), role="strong"))
        self.first = Options(theme, name=tr("A check-in begins with"))
        self.first.picked.connect(
            lambda key: self._set(replace(self.questions, body_first=key == BODY))
        )
        self.column.addWidget(self.first)
        self.show_questions(self.questions)

    def show_questions(self, questions: Questions) -> None:
        """Show what is set."""
        self.questions = questions
        self.look.show_options(LOOKS, LIST if questions.as_list else MAP)
        self.first.show_options(BEGINNINGS, BODY if questions.body_first else WORDS)

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [options.row(key) for options in (self.look, self.first) for key in options.keys()]  # noqa: SIM118

    def _set(self, questions: Questions) -> None:
        self.questions = questions
        self.changed.emit(self.questions)


class DaySection(Card):
    """The hour at which a day begins; `changed` tells the Questions to be."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.setAccessibleName(tr("When your day begins"))
        self.questions = Questions()
        self.column.addWidget(heading(theme, tr("When your day begins")))
        self.column.addWidget(
            small(theme, tr("For people who are up at night. Every entry keeps its own hour."))
        )
        slider = Slider(
            theme, tr("Your day begins at"), hour_words, low=0, high=LATEST_BEGIN, step=1, page=3
        )
        self.row = SliderRow(theme, tr("It begins at"), slider, widest=hour_words(12), stacked=True)
        self.row.moved.connect(self._moved)
        self.column.addWidget(self.row)
        self._example = body(theme, "")
        self.column.addWidget(self._example)
        self.show_questions(self.questions)

    @property
    def example(self) -> str:
        """What is said of the hour."""
        return self._example.text()

    def show_questions(self, questions: Questions) -> None:
        """Show what is set."""
        self.questions = questions
        self.row.set_value(questions.day_begins)
        self._example.setText(example(questions.day_begins))

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [self.row.slider]

    def _moved(self, hour: int) -> None:
        self.questions = replace(self.questions, day_begins=hour)
        self._example.setText(example(hour))
        self.changed.emit(self.questions)


def hour_words(hour: int) -> str:
    """An hour such as `4:00`, with a word for two of them."""
    at = clock(hour, 0)
    return {0: tr("{at}, midnight", at=at), 12: tr("{at}, noon", at=at)}.get(hour, at)


def example(begins: int) -> str:
    """What the hour means, such as `An entry at 1:30 on Tuesday belongs to Monday.`"""
    at = _TUESDAY + timedelta(hours=min(1, max(begins - 1, 0)) if begins else 1, minutes=30)
    its = wording.weekday(day_of(at, begins))
    return tr("An entry at {at} on Tuesday belongs to {its}.", at=wording.clock(at), its=its)
