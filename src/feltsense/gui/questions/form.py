"""A few fields that are saved together: each with its name, and with what is wrong beside it.

What was typed stays until it is saved or given up by hand. Enter in a field saves, Esc gives up.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.names import tidy
from feltsense.gui.components import buttons
from feltsense.gui.components.field import Field
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.text import Text, small
from feltsense.gui.questions.changing import Wrong
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr


class AskedField(QWidget):
    """A field below its name, with room for a sentence on what is wrong; `hint` stands in it."""

    def __init__(
        self, theme: Theme, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.5))
        self.field = Field(theme, name)
        self.field.setPlaceholderText(hint)
        self._wrong = Text(theme, role="small", colour="clay")
        self._wrong.hide()
        column.addWidget(small(theme, name))
        column.addWidget(self.field)
        column.addWidget(self._wrong)
        self.field.textEdited.connect(lambda _: self.show_wrong(""))
        self._fit()
        theme.changed.connect(self._fit)

    @property
    def text(self) -> str:
        """What was typed, in one line."""
        return tidy(self.field.text())

    @property
    def wrong(self) -> str:
        """The sentence that is shown, "" for none."""
        return self._wrong.text()

    def show_wrong(self, sentence: str) -> None:
        """Say what is wrong with it, "" for nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, sentence))

    def _fit(self) -> None:
        self.field.setMinimumHeight(self.field.height_hint())


class Form(QWidget):
    """Fields by their names, and buttons; `saved`, `left` and `removed` tell what was pressed.

    `what` names it to a screen reader; with `there` it is about something that can be removed.
    """

    saved = Signal()
    left = Signal()
    removed = Signal()

    def __init__(
        self, theme: Theme, what: str, *, there: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fields: dict[str, AskedField] = {}
        self.setAccessibleName(what)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, space(1), 0, space(0.5))
        self.column.setSpacing(space(1.25))
        self.column.addWidget(Text(theme, what, role="strong"))
        self._there = there

    def ask(self, name: str, words: str, text: str = "", hint: str = "") -> AskedField:
        """A field with `text` in it."""
        field = AskedField(self.theme, words, hint)
        field.field.setText(text)
        self.fields[name] = field
        self.column.addWidget(field)
        return field

    def finish(self) -> None:
        """The buttons below all of it."""
        self.save = buttons.secondary(self.theme, tr("Save"), "check")
        self.cancel = buttons.quiet(self.theme, tr("Cancel"))
        ways = Flow(gap=space(1.25))
        ways.addWidget(self.save)
        ways.addWidget(self.cancel)
        self.save.clicked.connect(lambda *_: self.saved.emit())
        self.cancel.clicked.connect(lambda *_: self.left.emit())
        self.remove = buttons.quiet(self.theme, tr("Take out"), "trash-2")
        self.remove.clicked.connect(lambda *_: self.removed.emit())
        if self._there:
            ways.addWidget(self.remove)
        else:
            self.remove.hide()
        self.column.addLayout(ways)

    @property
    def first(self) -> Field:
        """The field where one begins."""
        return next(iter(self.fields.values())).field

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that is not saved."""
        return any(field.field.isModified() for field in self.fields.values())

    def ways(self) -> list[QWidget]:
        """The buttons, in the order of Tab."""
        return [self.save, self.cancel, *([self.remove] if self._there else [])]

    def chain(self) -> list[QWidget]:
        """All that Tab reaches, in its order."""
        return [*(field.field for field in self.fields.values()), *self.ways()]

    def show_wrong(self, wrong: Wrong) -> None:
        """Say what is wrong beside each field, and go to the first of them."""
        for name, field in self.fields.items():
            field.show_wrong(wrong.get(name, ""))
        first = next((field for name, field in self.fields.items() if name in wrong), None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            self.focusWidget(), Field
        ):
            self.saved.emit()
        else:
            super().keyPressEvent(event)
