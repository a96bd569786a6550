"""The page "Questions": what is asked, in which words, and when a day begins."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from feltsense.feeling.questions import Questions
from feltsense.gui.components.card import SHADOW
from feltsense.gui.components.page import Page
from feltsense.gui.questions.own_section import OwnSection
from feltsense.gui.questions.scales_section import ScalesSection
from feltsense.gui.questions.shown_words import ShownWords
from feltsense.gui.questions.tags_section import TagsSection
from feltsense.gui.questions.ways_section import DaySection, WaysSection
from feltsense.gui.questions.words_section import WordsSection
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

TWO_COLUMNS = 820


class QuestionsPage(Page):
    """Sets what is asked; each change is told at once by `changed`, as whole Questions."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Questions"), widest=1060, parent=parent)
        self.setWindowTitle(tr("Questions"))
        self.questions = Questions()
        self.scales = ScalesSection(theme)
        self.own_words = WordsSection(theme)
        self.shown_words = ShownWords(theme)
        self.tags = TagsSection(theme)
        self.ways = WaysSection(theme)
        self.day = DaySection(theme)
        gap = space(3) - 2 * SHADOW
        self.column.setSpacing(gap)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(gap)
        for share, cards in (
            (19, (self.scales, self.own_words, self.shown_words)),
            (13, (self.ways, self.day, self.tags)),
        ):
            side = QVBoxLayout()
            side.setSpacing(gap)
            for card in cards:
                side.addWidget(card)
                card.changed.connect(self._have)
            side.addStretch()
            self._both.addLayout(side, share)
        self.column.addLayout(self._both)
        self.column.addStretch()
        for section in (self.scales, self.own_words, self.tags):
            section.reordered.connect(self._order)
        self._chain: list[QWidget] = []
        self._order()
        self.setFocusProxy(next(iter(self.scales.switches.values())))

    def show_questions(self, questions: Questions) -> None:
        """Show what is set; what is being typed stays."""
        self.questions = questions
        for section in self._sections:
            section.show_questions(questions)
        self._order()

    def empty(self) -> None:
        """Let go of everything of the person's."""
        for section in self._sections:
            if isinstance(section, OwnSection):
                section.empty()
        self.show_questions(Questions())

    @property
    def _sections(
        self,
    ) -> tuple[
        ScalesSection | WordsSection | ShownWords | TagsSection | WaysSection | DaySection, ...
    ]:
        return self.scales, self.own_words, self.shown_words, self.ways, self.day, self.tags

    def _order(self) -> None:
        """Have Tab go down one column and then the other, also through what came since."""
        chain = [widget for section in self._sections for widget in section.chain()]
        if chain != self._chain:
            self._chain = chain
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def _have(self, questions: Questions) -> None:
        self.show_questions(questions)
        self.changed.emit(questions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.viewport().width() - 2 * self.side >= self.theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
