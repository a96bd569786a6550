"""The room of the page "Questions": shows what is set, and tells what is to be remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from feltsense.feeling.questions import Questions
from feltsense.gui.questions.page import QuestionsPage
from feltsense.gui.window import QUESTIONS, Window
from feltsense.language import tr

if TYPE_CHECKING:
    from feltsense.journal.journal import Journal


class QuestionsRoom(QObject):
    """`chosen` tells the Questions to remember; `questions` gives those that hold."""

    chosen = Signal(object)

    def __init__(self, window: Window, questions: Callable[[], Questions]) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self.page = QuestionsPage(window.theme)
        self.page.changed.connect(self.chosen)
        window.add_page(
            QUESTIONS, self.page, in_sidebar=tr("Questions"), icon="list-checks", at_foot=True
        )
        window.shown.connect(lambda name: self._look() if name == QUESTIONS else None)

    def open(self, journal: Journal | None) -> None:
        """Show what is set; None where it is locked, and all of it is let go of."""
        if journal is None:
            self.page.empty()
        else:
            self._look()

    def refresh(self) -> None:
        """The journal has changed; a tag may have been added with it."""
        self._look()

    def _look(self) -> None:
        """Show what holds now, where somebody sees it; while it is locked nobody does."""
        if self._window.here == QUESTIONS:
            self.page.show_questions(self._questions())
