"""The first question of a rating: which words are there, or which answer that is no word."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.page import MARGIN, Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.find_field import FindField
from feltsense.gui.session.word_button import WordButton
from feltsense.gui.session.word_map import SHOWN, AnswerRow, WordMap
from feltsense.gui.session.word_search import find
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

QUESTION = "What is here, just now?"
HINT = "As many as fit, one, or none."


class _Find(FindField):
    """Hands the arrow down on to the words."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)


class WordsStep(QWidget):
    """The answers, the map and a field that finds words; `chosen` keeps their order."""

    def __init__(
        self, theme: Theme, question: str = QUESTION, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._question = question
        self._page = Page(theme, name="The words", widest=100_000)
        self._chosen: dict[str, None] = {}
        self._cues = {name: answer.cue for name, answer in NOT_FEELING.items()}
        self._cues |= {name: word.cue for name, word in WORDS.items()}
        self._shown = {name: SHOWN.get(name, name) for name in self._cues}
        self.answers = AnswerRow(theme, NOT_FEELING)
        self.field = _Find(theme, "Find a word")
        self.map = WordMap(theme, WORDS)
        self.cue = Text(theme, HINT, role="body", colour="quiet")
        self._build()
        for words in (self.answers, self.map):
            words.toggled.connect(self._toggled)
            words.looked_at.connect(self._look)
            words.reached.connect(self._uncover)
            words.typed.connect(self._type)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._take_best)
        self.field.down.connect(self._go_to_best)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.75))
        head = QHBoxLayout()  # above what scrolls, so that a cue is always in sight
        head.setContentsMargins(MARGIN - SHADOW, space(0.5), MARGIN - SHADOW, 0)
        head.setSpacing(space(2))
        asked = QVBoxLayout()
        asked.setSpacing(space(0.25))
        asked.addWidget(Text(self.theme, self._question, role="subtitle"))
        asked.addWidget(self.cue)
        head.addLayout(asked, 1)
        head.addWidget(self.field)
        column.addLayout(head)
        self._page.column.setSpacing(space(1.25))
        self._page.column.addWidget(self.answers)
        self._page.column.addWidget(self.map, 1)
        column.addWidget(self._page, 1)
        # The answers first: they are one press of Tab away.
        answers = [self.answers.button(name) for name in self.answers.names()]
        words = [self.map.button(name) for name in self.map.names()]
        for before, after in pairwise([*answers, self.field, *words]):
            QWidget.setTabOrder(before, after)

    @property
    def felt(self) -> tuple[str, ...]:
        """The feeling words chosen, in the order of choosing."""
        return tuple(name for name in self._chosen if name in WORDS)

    @property
    def not_felt(self) -> tuple[str, ...]:
        """The answers chosen that are no feeling word, in the order of choosing."""
        return tuple(name for name in self._chosen if name in NOT_FEELING)

    def choose(self, names: Iterable[str]) -> None:
        """Have `names` chosen, words or answers; one that is not on the screen is left out."""
        for name in names:
            if name in self._cues:
                self.button(name).setChecked(True)
        self.cue.setText(HINT)

    def button(self, name: str) -> WordButton:
        """The button of a word or an answer."""
        return (self.map if name in WORDS else self.answers).button(name)

    def _toggled(self, name: str, on: bool) -> None:
        if on:
            self._chosen[name] = None
        else:
            self._chosen.pop(name, None)
        self._look(name)

    def _look(self, name: str) -> None:
        """Show the cue of a word in the line below the question."""
        self.cue.setText(f"{self._shown[name]}: {self._cues[name]}")

    def _uncover(self, button: QWidget) -> None:
        self._page.ensureWidgetVisible(button, 0, space(4))

    # Finding by typing

    def _type(self, letter: str) -> None:
        """Go on in the field with a letter that was typed on a word."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(letter)

    def _matches(self) -> list[str]:
        return find(self.field.text(), {self._shown[name]: cue for name, cue in self._cues.items()})

    def _best(self) -> str | None:
        shown = {words: name for name, words in self._shown.items()}
        found = self._matches()
        return shown[found[0]] if found else None

    def _search(self, typed: str) -> None:
        found = set(self._matches())
        for name, words in self._shown.items():
            self.button(name).set_dimmed(bool(typed.strip()) and words not in found)
        best = self._best()
        if best is not None:
            self.cue.setText(f"Enter for {self._shown[best]}: {self._cues[best]}")
            self._uncover(self.button(best))
        elif typed.strip():
            self.cue.setText("No such word here. The nearest one will do, or none.")
        else:
            self.cue.setText(HINT)

    def _take_best(self) -> None:
        best = self._best()
        if best is not None:
            self.button(best).toggle()
            self.field.clear()
            self._look(best)

    def _go_to_best(self) -> None:
        best = self._best()
        target = self.button(best) if best else self.answers.button(self.answers.names()[0])
        target.setFocus(Qt.FocusReason.OtherFocusReason)
