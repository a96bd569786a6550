"""The first question of a rating: which words are there, or which answer that is no word.

The answers stand above everything, then what is felt without a name, then the words: on a map or
as a list, and some of them once more in the line of those used lately. Whatever shows a word
shows whether it is chosen; `_chosen` alone holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.questions import Asking
from feltsense.feeling.ratings import SOMETHING, Felt, Rating
from feltsense.feeling.shown import as_answer
from feltsense.feeling.words import NOT_FEELING, WORDS
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.page import MARGIN, Page
from feltsense.gui.components.text import Text
from feltsense.gui.session.roving import Roving, is_letter
from feltsense.gui.session.step import Step
from feltsense.gui.session.word_button import WordButton
from feltsense.gui.session.word_finder import WordFinder
from feltsense.gui.session.word_lines import FeltLine, Head
from feltsense.gui.session.word_list import WordList
from feltsense.gui.session.word_map import WordMap
from feltsense.gui.session.word_row import RecentRow, WordRow
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

QUESTION = tr("What is here, just now?")
HINT = tr("As many as fit, one, or none.")
SOMETHING_CUE = tr("it is there; what it is called can stay open")
MAP, LIST = "map", "list"


class WordsStep(Step):
    """The answers and the words to choose from, and a field that finds them.

    `own_word` tells a word that the person wants to keep; it is chosen already. One that is among
    the words but hidden comes the same way. `as_list_changed` tells how the words are shown from
    now on.
    """

    own_word = Signal(str)
    as_list_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        question: str = QUESTION,
        parent: QWidget | None = None,
        *,
        asking: Asking | None = None,
    ) -> None:
        super().__init__(parent)
        asking = asking or Asking()
        self.theme, self.heading = theme, question
        self._page = Page(theme, name=tr("The words"), widest=100_000)
        self._chosen: dict[str, None] = {}
        placed, unplaced = asking.words.placed, asking.words.unplaced
        self._cues = {name: answer.cue for name, answer in NOT_FEELING.items()}
        self._cues[SOMETHING] = SOMETHING_CUE
        self._cues |= {name: word.cue for name, word in placed.items()}
        self._cues |= {name: word.cue for name, word in unplaced.items()}
        recent = [name for name in asking.recent if name in placed or name in unplaced]
        self.answers = WordRow(
            theme, tr("Answers beside the feeling words"), self._make(NOT_FEELING)
        )
        self.something = WordRow(theme, tr("Felt, without a name"), self._make([SOMETHING]))
        self.recent = RecentRow(theme, tr("Words used lately"), self._make(recent), tr("Lately"))
        self.own = WordRow(theme, tr("Your words"), self._make(unplaced), label=tr("Your words"))
        self.map = WordMap(theme, placed)
        self.list = WordList(theme, [(name, self._cues[name]) for name in (*placed, *unplaced)])
        self.switch = Chips(
            theme,
            ((MAP, tr("Map")), (LIST, tr("List"))),
            name=tr("How the words are shown"),
            chosen=[LIST if asking.as_list else MAP],
        )
        self.finder = WordFinder(theme, self._cues, recent, self)
        self.field = self.finder.field
        self.cue = Text(theme, HINT, role="body", colour="quiet")
        self._build()
        for words in self._groups():
            words.toggled.connect(self._toggled)
            words.looked_at.connect(self._look)
            words.reached.connect(self._uncover)
            words.typed.connect(self.finder.type)
        self.switch.picked.connect(self._switch_to)
        self.finder.found.connect(self._show_found)
        self.finder.said.connect(lambda line: self.cue.setText(line or HINT))
        self.finder.taken.connect(self._take_found)
        self.finder.kept.connect(self._keep)
        self.finder.down.connect(self._go_to_best)
        self.finder.passed.connect(self.entered)
        self._show_as(asking.as_list)

    def _make(self, names: Iterable[str]) -> Iterator[WordButton]:
        for name in names:
            yield WordButton(self.theme, name, self._cues[name], shown=as_answer(name))

    def _groups(self) -> tuple[Roving, ...]:
        return (self.answers, self.something, self.recent, self.own, self.map, self.list)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.5))
        top = QVBoxLayout()  # above what scrolls, so that a cue is always in sight
        top.setContentsMargins(MARGIN - SHADOW, 0, MARGIN - SHADOW, 0)
        top.setSpacing(space(0.25))
        question = Text(self.theme, self.heading, role="subtitle")
        top.addWidget(Head(self.theme, question, self.field, self.finder.keep))
        top.addWidget(self.cue)
        column.addLayout(top)
        self._page.column.setSpacing(space(1))
        felt = FeltLine(self.theme, self.something, self.recent, self.switch)
        for part in (self.answers, felt, self.own):
            self._page.column.addWidget(part)
        self._page.column.addWidget(self.map, 1)
        self._page.column.addWidget(self.list, 1)
        column.addWidget(self._page, 1)
        self._order()

    def chain(self) -> list[QWidget]:
        """The answers first: they are one press of Tab away."""
        return [
            *self._buttons(self.answers, self.something, self.recent),
            self.field,
            self.finder.keep,
            *(self.switch.chip(key) for key in (MAP, LIST)),
            *self._buttons(self.own, self.map, self.list),
        ]

    @staticmethod
    def _buttons(*groups: Roving) -> list[QWidget]:
        return [group.button(name) for group in groups for name in group.names()]

    def _order(self) -> None:
        for before, after in pairwise(self.chain()):
            QWidget.setTabOrder(before, after)

    # What is chosen

    @property
    def felt(self) -> tuple[str, ...]:
        """What is felt, SOMETHING among it, in the order of choosing."""
        return tuple(name for name in self._chosen if name not in NOT_FEELING)

    @property
    def not_felt(self) -> tuple[str, ...]:
        """The answers chosen that are no feeling word, in the order of choosing."""
        return tuple(name for name in self._chosen if name in NOT_FEELING)

    def cue_of(self, name: str) -> str:
        """What a word or an answer may mean, in a line; "" where nobody said."""
        return self._cues.get(name, "")

    def into(self, rating: Rating) -> Rating:
        """With the words chosen; what else was answered about one of them stays."""
        known = {felt.word: felt for felt in rating.felt}
        others = (answer for answer in rating.answers if answer not in NOT_FEELING)
        return replace(
            rating,
            felt=tuple(known.get(name, Felt(name)) for name in self.felt),
            answers=(*self.not_felt, *others),
        )

    def take(self, was: Rating) -> None:
        """Show what was given; a word that is not offered any more is there for this once."""
        for felt in was.felt:
            if felt.word not in self._cues:
                self._add(felt.word)
        self.choose((*(felt.word for felt in was.felt), *was.answers))

    def choose(self, names: Iterable[str]) -> None:
        """Have `names` chosen, words or answers; one that is not on the screen is left out."""
        for name in names:
            if name in self._cues:
                self.button(name).setChecked(True)
        self.cue.setText(HINT)

    def button(self, name: str) -> WordButton:
        """The button of a word or an answer, where it is shown now."""
        if name in NOT_FEELING:
            return self.answers.button(name)
        if name == SOMETHING:
            return self.something.button(name)
        if self.is_list:
            return self.list.button(name)
        return (self.map if name in self.map.names() else self.own).button(name)

    def _toggled(self, name: str, on: bool) -> None:
        if on == (name in self._chosen):
            return  # the same word elsewhere
        if on:
            self._chosen[name] = None
        else:
            self._chosen.pop(name)
        for group in self._groups():
            if name in group.names():
                group.button(name).setChecked(on)
        self._look(name)
        self.touched.emit()

    def _look(self, name: str) -> None:
        """Show the cue of a word in the line below the question."""
        shown, cue = as_answer(name), self._cues[name]
        self.cue.setText(f"{shown}: {cue}" if cue else shown)

    def _uncover(self, button: QWidget) -> None:
        self._page.ensureWidgetVisible(button, 0, space(4))

    @property
    def scrolls_by(self) -> int:
        """How many pixels of it are out of sight."""
        return self._page.verticalScrollBar().maximum()

    # Keys

    def begin(self, event: QKeyEvent) -> bool:
        """A letter looks for a word."""
        if is_letter(event):
            self.finder.type(event.text())
        return is_letter(event)

    def clear_typed(self) -> bool:
        """Esc empties the field first."""
        typed = self.field.hasFocus() and bool(self.field.text())
        if typed:
            self.field.clear()
        return typed

    # Map or list

    @property
    def is_list(self) -> bool:
        """Whether the words are shown as a list now."""
        return self.switch.chosen() == (LIST,)

    def _switch_to(self, key: str) -> None:
        self._show_as(key == LIST)
        self.as_list_changed.emit(key == LIST)

    def _show_as(self, as_list: bool) -> None:
        self.list.setVisible(as_list)
        self.map.setVisible(not as_list)
        self.own.setVisible(not as_list and bool(self.own.names()))

    # Finding, and keeping a new word

    def _show_found(self, found: list[str] | None) -> None:
        for group in self._groups():
            if group is not self.list:
                for name in group.names():
                    group.button(name).set_dimmed(found is not None and name not in found)
        listed = self.list.names()
        self.list.show_found(None if found is None else [each for each in found if each in listed])
        if found:
            self._uncover(self.button(found[0]))

    def _take_found(self, name: str) -> None:
        self.button(name).toggle()
        self._look(name)

    def _add(self, name: str) -> None:
        cue = WORDS[name].cue if name in WORDS else ""
        self._cues[name] = cue
        self.finder.add(name, cue)
        self.own.add(self._make([name]))
        self.list.add([(name, cue)])
        self._show_as(self.is_list)
        self._order()

    def _keep(self, name: str) -> None:
        self._add(name)
        self.own_word.emit(name)
        self.choose([name])
        self.cue.setText(tr("“{name}” is kept among your words, and chosen.", name=name))

    def _go_to_best(self) -> None:
        best = self.finder.best
        target = self.button(best) if best else self.answers.button(self.answers.names()[0])
        target.setFocus(Qt.FocusReason.OtherFocusReason)
