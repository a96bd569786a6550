"""One entry in full: what it was, what was answered, and the ways to change or delete it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltsense.feeling.questions import Questions
from feltsense.feeling.ratings import Rating
from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import Button
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.fold import Fold
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.session.question_view import QuestionView
from feltsense.gui.session.ways import WRITE
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.your_sessions import saying
from feltsense.gui.your_sessions.entries import at, ratings_of
from feltsense.journal.records import BodyMap, Note, Record, Session
from feltsense.language import tr


class EntryView(FootedPage):
    """Shows an entry; `change` tells which of its ratings is to be changed, by its place.

    `answered` tells a rating's place and another answer to the one question that it holds.
    `edit_note` tells a note to be written on, `write` the id of an entry to write a note with.
    """

    back = Signal()
    delete = Signal()
    change = Signal(int)
    answered = Signal(int, object)
    edit_note = Signal(object)
    write = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("An entry"), widest=760, parent=parent)
        self.record: Record | None = None
        self.notes: tuple[Note, ...] = ()
        self._cards: list[QWidget] = []
        self.change_buttons: list[Button] = []
        self.edit_buttons: list[Button] = []
        self.question: QuestionView | None = None
        self._questions = Questions()
        self.page.column.setSpacing(space(2) - 2 * SHADOW + space(1))
        self.page.column.addStretch()
        self.back_button = buttons.secondary(theme, tr("Back"), "arrow-left")
        self.back_button.clicked.connect(lambda *_: self.back.emit())
        self.delete_button = buttons.quiet(theme, tr("Delete"), "trash-2")
        self.delete_button.setToolTip(tr("Delete (it can be taken back)"))
        self.delete_button.clicked.connect(lambda *_: self.delete.emit())
        self.write_button = buttons.quiet(theme, *WRITE)
        self.write_button.clicked.connect(lambda *_: self._write())
        self.foot.addWidget(self.back_button)
        self.foot.addWidget(self.write_button)
        self.foot.addStretch()
        self.foot.addWidget(self.delete_button)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)

    def show_entry(
        self, record: Record, notes: Sequence[Note] = (), questions: Questions | None = None
    ) -> None:
        """Show `record`, and the `notes` that belong to it.

        `questions` are what the person set up: their own scales, and when their day begins.
        """
        self.empty()
        self._questions = questions or Questions()
        self.record, self.notes = record, tuple(notes)
        said = saying.shown(record)
        self.setWindowTitle(said.title)
        self._add(self._what_it_was(record))
        for place, rating in enumerate(ratings_of(record)):
            self._add(self._rating(place, rating))
        for note in notes:
            self._add(self._note(note))
        self.write_button.setVisible(not isinstance(record, Note | BodyMap))
        chain = [
            *self.change_buttons, *self.edit_buttons, self.back_button, self.write_button,
            self.delete_button,
        ]  # fmt: skip
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.page.verticalScrollBar().setValue(0)

    def ask_again(self, place: int) -> None:
        """Ask the one question of the rating at `place` once more, in its card."""
        assert self.record is not None
        rating = ratings_of(self.record)[place]
        (name, value), *_ = rating.scales.items()
        question = QuestionView(self.theme)
        question.skip_button.setText(tr("Cancel"))
        question.skip_button.setAccessibleName(tr("Cancel, change nothing"))
        question.ask(name, 0)
        if question.scale_input is not None:
            question.scale_input.set_answer(value)
        if question.chips is not None and value in question.chips.keys():  # noqa: SIM118
            question.chips.choose(str(value))
        question.answered.connect(lambda _, answer, __: self.answered.emit(place, answer))
        question.skip_button.clicked.connect(lambda *_: self._close_question(place))
        card = self._cards[place + 1]
        self.page.column.insertWidget(self.page.column.indexOf(card), question)
        card.hide()
        question.show()
        self.question = question
        target = question.scale_input or (
            question.chips.chip(question.chips.keys()[0]) if question.chips else question
        )
        target.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self._uncover)  # once it is laid out

    def _uncover(self) -> None:
        if self.question is not None:
            self.page.ensureWidgetVisible(self.question, 0, space(3))

    def empty(self) -> None:
        """Let go of everything that is shown."""
        self._drop_question()
        for card in self._cards:
            self.page.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self.change_buttons, self.record = [], [], None
        self.edit_buttons, self.notes = [], ()
        self.setWindowTitle("")

    def _close_question(self, place: int) -> None:
        self._drop_question()
        self._cards[place + 1].show()
        self.change_buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _drop_question(self) -> None:
        if self.question is not None:
            self.page.column.removeWidget(self.question)
            self.question.hide()
            self.question.deleteLater()
            self.question = None

    def _leave(self) -> None:
        """Esc: out of the question first, then out of the entry."""
        if self.question is not None:
            self.question.skip_button.click()
        else:
            self.back.emit()

    # How it is built

    def _add(self, card: QWidget) -> None:
        self.page.column.insertWidget(len(self._cards), card)
        self._cards.append(card)

    def _what_it_was(self, record: Record) -> Card:
        theme, said = self.theme, saying.shown(record)
        card = Card(theme, padding=3)
        column = card.column
        label = Text(theme, said.look.name.upper(), role="label", colour="accent")
        if isinstance(record, Note):
            column.addLayout(self._with_edit(label, record))
        else:
            column.addWidget(label)
        when = at(record)
        column.addWidget(Text(theme, saying.moment_in_full(when), role="lead"))
        if night := saying.belongs_to(when, self._questions.day_begins):
            column.addWidget(body(theme, night, "quiet"))
        for line in saying.about(record):
            column.addWidget(body(theme, line, "quiet"))
        text = record.text if isinstance(record, Note) else ""
        if text:
            column.addSpacing(space(1))
            column.addWidget(_selectable(Text(theme, saying.breakable(text))))
        if isinstance(record, BodyMap):
            from feltsense.gui.body_map.shown_map import ShownMap

            column.addSpacing(space(1))
            column.addWidget(ShownMap(theme, record))
        if not ratings_of(record) and isinstance(record, Session):
            column.addSpacing(space(1))
            column.addWidget(small(theme, tr("Nothing was written down with it.")))
        rest = saying.taken_in_with(record)
        if rest:
            column.addSpacing(space(1))
            column.addWidget(Fold(theme, tr("What else the file said"), rest))
        return card

    def _rating(self, place: int, rating: Rating) -> Card:
        theme = self.theme
        card = Card(theme, padding=3)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        name = saying.moment(rating) if isinstance(self.record, Session) else tr("What was there")
        head.addWidget(heading(theme, name), 1)
        button = buttons.secondary(theme, tr("Change"), "pencil")
        button.setAccessibleName(tr("Change what was written down: {name}", name=name))
        button.clicked.connect(lambda *_: self.change.emit(place))
        self.change_buttons.append(button)
        head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(head)
        for question, answer in saying.answers(rating, self._questions):
            if question:
                card.column.addSpacing(space(0.5))
                card.column.addWidget(small(theme, question))
            card.column.addWidget(body(theme, answer))
        return card

    def _note(self, note: Note) -> Card:
        card = Card(self.theme, padding=3)
        card.column.addLayout(
            self._with_edit(heading(self.theme, note.prompt or tr("A note")), note)
        )
        card.column.addWidget(_selectable(Text(self.theme, saying.breakable(note.text))))
        return card

    def _with_edit(self, text: Text, note: Note) -> QHBoxLayout:
        """`text` and a button to write on in `note`."""
        head = QHBoxLayout()
        head.addWidget(text, 1)
        button = buttons.secondary(self.theme, tr("Edit"), "pencil")
        button.setAccessibleName(tr("Edit this note"))
        button.clicked.connect(lambda *_: self.edit_note.emit(note))
        self.edit_buttons.append(button)
        head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _write(self) -> None:
        if self.record is not None:
            self.write.emit(self.record.id)


def _selectable(text: Text) -> Text:
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
