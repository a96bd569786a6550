"""A card with what a person added: a list, a form for one of it, and a way back for what went."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from feltsense.feeling.questions import Questions
from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.text import heading
from feltsense.gui.questions.changing import Wrong
from feltsense.gui.questions.form import Form
from feltsense.gui.questions.own_list import Own, OwnList, PutBack
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

Back: TypeAlias = Callable[[Questions], Questions]
"""Puts back what was taken out."""


class OwnSection(Card):
    """`changed` tells the Questions as they are to be. A subclass says of what kind it is.

    While a form is open that something was typed into, no other takes its place.
    """

    changed = Signal(object)
    reordered = Signal()
    """What Tab reaches is another now."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        add: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.setAccessibleName(title)
        self.questions = Questions()
        self.form: Form | None = None
        self._of: str | None = None
        self._back: Back | None = None
        self.column.addWidget(heading(theme, title))
        self.head = QVBoxLayout()
        self.head.setSpacing(space(1))
        self.column.addLayout(self.head)
        self.list = OwnList(theme, title)
        self.list.opened.connect(self.open)
        self.column.addWidget(self.list)
        self.put_back = PutBack(theme)
        self.put_back.wanted.connect(self._put_back)
        self.column.addWidget(self.put_back)
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)
        self.add_button = buttons.secondary(theme, add, "plus")
        self.add_button.clicked.connect(lambda *_: self.open(None))
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    # Of what kind it is

    @abstractmethod
    def lines(self) -> Sequence[Own]:
        """The lines of the list."""

    @abstractmethod
    def form_for(self, name: str | None) -> Form:
        """A form for the one called `name`, or for a new one."""

    @abstractmethod
    def result(self, form: Form, name: str | None) -> tuple[Questions, str] | Wrong:
        """What is set with what was typed, and the name that it has then; or what is wrong."""

    @abstractmethod
    def without(self, name: str) -> tuple[Questions, str, Back]:
        """What is set without the one called `name`, a sentence on that, and the way back."""

    def first(self) -> list[QWidget]:
        """What Tab reaches before the list."""
        return []

    # What it is given

    def chain(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        form = [] if self.form is None else self.form.chain()
        rows = [self.list.row(name) for name in self.list.names()]
        return [*self.first(), *rows, self.put_back.button, *form, self.add_button]

    def show_questions(self, questions: Questions) -> None:
        """Show what is set; what is being typed stays."""
        self.questions = questions
        self.list.show_lines(self.lines())

    def empty(self) -> None:
        """Let go of everything of the person's."""
        self._close()
        self._forget()
        self.show_questions(Questions())

    # The form

    def open(self, name: str | None) -> None:
        """Open the form for the one called `name`, or for a new one."""
        if self.form is not None and self.form.is_touched and name != self._of:
            self.form.first.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._close()
        self._of = name
        form = self.form = self.form_for(name)
        form.saved.connect(self._save)
        form.left.connect(lambda: self._leave(name))
        form.removed.connect(self._remove)
        self._place.addWidget(form)
        form.show()
        self.add_button.hide()
        self.reordered.emit()
        form.first.setFocus(Qt.FocusReason.TabFocusReason)
        self._uncover(form.save, form.first)

    def _uncover(self, *widgets: QWidget) -> None:
        """Scroll to these, the last of them in any case, once all is laid out."""
        QTimer.singleShot(0, widgets[-1], lambda: self._scroll_to(widgets))

    def _scroll_to(self, widgets: Sequence[QWidget]) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        for widget in widgets:
            if page is not None and self.isAncestorOf(widget) and widget.isVisibleTo(self):
                page.ensureWidgetVisible(widget, 0, space(6))

    def _save(self) -> None:
        form = self.form
        if form is None:
            return
        found = self.result(form, self._of)
        if isinstance(found, dict):
            form.show_wrong(found)
            return
        questions, name = found
        self._forget()
        self.questions = questions
        self.changed.emit(questions)
        self._leave(name)

    def _leave(self, name: str | None) -> None:
        """Close the form, with the keyboard at what it was about."""
        self.add_button.show()
        known = name is not None and name in self.list.names()
        target: QWidget = self.list.row(name) if known and name is not None else self.add_button
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._close()
        self._uncover(target)

    def _close(self) -> None:
        form, self.form, self._of = self.form, None, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()
        self.add_button.show()

    def _remove(self) -> None:
        if self._of is None:
            return
        questions, words, self._back = self.without(self._of)
        self.questions = questions
        self.put_back.offer(words)
        self._close()
        self.changed.emit(questions)
        self._uncover(self.put_back)

    def _put_back(self) -> None:
        back = self._back
        if back is None:
            return
        before = self.list.names()
        self.questions = back(self.questions)
        self.changed.emit(self.questions)
        came = next((name for name in self.list.names() if name not in before), None)
        self._leave(came)
        self._forget()

    def _forget(self) -> None:
        self._back = None
        self.put_back.forget()
