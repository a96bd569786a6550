"""Which words there are to choose from, and which are hidden."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from feltsense.feeling.questions import Questions
from feltsense.feeling.words import WORDS
from feltsense.gui.components.card import Card
from feltsense.gui.components.text import heading, small
from feltsense.gui.questions import changing
from feltsense.gui.questions.toggles import Toggles
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr, trn

TITLE = tr("Words to choose from")
HOW = tr(
    "Press a word to hide it, and again to have it back. Where it was written down, it stays. The "
    "answers such as “numb” and “flat” are always there."
)


class ShownWords(Card):
    """A chip for each word, ours and the person's own; `changed` tells the Questions to be."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.setAccessibleName(TITLE)
        self.questions = Questions()
        self.column.addWidget(heading(theme, TITLE))
        self.column.addWidget(small(theme, HOW))
        self.column.addSpacing(space(0.5))
        self.words = Toggles(theme, TITLE)
        self.words.toggled.connect(self._toggled)
        self.column.addWidget(self.words)
        self._said = small(theme, "")
        self.column.addWidget(self._said)
        self.show_questions(self.questions)

    def show_questions(self, questions: Questions) -> None:
        """Show what is set."""
        self.questions = questions
        names = list(dict.fromkeys((*WORDS, *(word.name for word in questions.own_words))))
        hidden = [name for name in names if name in questions.hidden]
        self.words.show_names(names, set(names) - set(hidden))
        self._said.setText(_count(len(hidden)))

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return self.words.chain()

    def _toggled(self, word: str, shown: bool) -> None:
        self.questions = changing.with_shown(self.questions, word, shown)
        self.changed.emit(self.questions)


def _count(hidden: int) -> str:
    if not hidden:
        return tr("None is hidden.")
    return trn("One word is hidden.", "{n} words are hidden.", hidden)
