"""A card with one or two hidden lines to type into, a switch that shows them, and buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.buttons import Button
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.page import Page
from feltsense.gui.components.secret_field import SecretField
from feltsense.gui.components.switch import Switch
from feltsense.gui.components.text import Text, body
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

WIDEST = 640


class SecretForm(Page):
    """Asks for what is typed in hidden fields; `entered` tells that it is to be taken.

    Enter in the last field presses the first button.
    """

    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentences: tuple[str, ...],
        fields: tuple[str, ...],
        go_on: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name=title, widest=WIDEST, parent=parent)
        self.setWindowTitle(title)
        self._words = go_on
        self._is_busy = False
        self.card = Card(theme, padding=3.5)
        column = self.card.column
        column.setSpacing(space(1.25))
        for sentence in sentences:
            column.addWidget(body(theme, sentence))
        self.fields = tuple(SecretField(theme, name) for name in fields)
        for field in self.fields:
            column.addLayout(self._labelled(field))
        self.show_switch = Switch(theme, tr("Show what I type"))
        self.show_switch.toggled.connect(self._show_words)
        column.addSpacing(space(0.5))
        column.addWidget(self.show_switch)
        self._message = Text(theme, colour="clay")
        self._message.hide()
        column.addWidget(self._message)
        column.addSpacing(space(1))
        self._buttons = Flow(gap=space(1.25))
        self.go_on = self.add_button(buttons.primary(theme, go_on))
        self.go_on.clicked.connect(self._go_on)
        column.addLayout(self._buttons)
        self.column.addSpacing(space(2) - SHADOW)
        self.column.addWidget(self.card)
        self.column.addStretch()
        self.fields[-1].returnPressed.connect(self.go_on.click)
        for field, following in zip(self.fields, self.fields[1:], strict=False):
            field.returnPressed.connect(following.setFocus)
        self.setFocusProxy(self.fields[0])

    def add_button(self, button: Button) -> Button:
        """Add a button beside those that are there."""
        self._buttons.addWidget(button)
        return button

    def take(self) -> tuple[str, ...]:
        """What was typed, field by field; the fields are empty afterwards."""
        return tuple(field.take() for field in self.fields)

    def say(self, message: str) -> None:
        """Show `message` under the fields, "" for none; a screen reader says it."""
        self._message.setText(message)
        self._message.setVisible(bool(message))
        if message and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._message, message))

    @property
    def said(self) -> str:
        """The message that is shown."""
        return self._message.text()

    def refuse(self, message: str) -> None:
        """Say why what was typed does not do, and have it typed again."""
        self.show_busy("")
        self.say(message)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._message, lambda: self.ensureWidgetVisible(self._message))

    def show_busy(self, words: str) -> None:
        """Show `words` on the button while what was asked is done; "" ends that.

        The focus stays meanwhile, and nothing is asked twice.
        """
        self._is_busy = bool(words)
        self.go_on.setText(words or self._words)
        self.go_on.updateGeometry()
        if words:
            self.say("")

    def _go_on(self) -> None:
        if not self._is_busy:
            self.entered.emit()

    def _labelled(self, field: SecretField) -> QVBoxLayout:
        pair = QVBoxLayout()
        pair.setContentsMargins(0, space(1), 0, 0)
        pair.setSpacing(space(0.75))
        label = Text(self.theme, field.accessibleName(), role="strong")
        label.setBuddy(field)
        pair.addWidget(label)
        pair.addWidget(field)
        return pair

    def _show_words(self, seen: bool) -> None:
        for field in self.fields:
            field.show_words(seen)
