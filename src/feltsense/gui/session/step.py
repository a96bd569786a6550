"""One screen of the questions: what it asks, and how its answers come into a rating."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from feltsense.feeling.ratings import Rating


class Step(QWidget):
    """A screen that RatingView shows among its own; a subclass overrides what it needs.

    `touched` tells each time that an answer became another one, `entered` that Enter was pressed
    where there is no more to answer. `heading` is what it asks. One that `may_lead` may come
    before the words, where the person wants that.
    """

    touched = Signal()
    entered = Signal()
    heading: str = ""
    may_lead: bool = False

    def wanted(self, so_far: Rating) -> bool:
        """Whether to ask this at all, after what was answered so far."""
        return True

    def enter(self, so_far: Rating) -> None:
        """It is about to be shown, after what was answered so far."""

    def into(self, rating: Rating) -> Rating:
        """The rating with this step's answers."""
        return rating

    def take(self, was: Rating) -> None:
        """Show what was given in `was`."""

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return []

    def begin(self, event: QKeyEvent) -> bool:
        """A key before anything here was reached by Tab; whether it meant an answer."""
        return False

    def clear_typed(self) -> bool:
        """Esc while something is being typed here takes that away; whether there was any."""
        return False
