"""A section of the page "Your data": a card whose content is made anew for each thing it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from feltsense.gui.components.buttons import Button
from feltsense.gui.components.card import Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.progress import Progress
from feltsense.gui.components.text import Text, body, heading, small
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

Way: TypeAlias = tuple[Button, Callable[[], object]]
"""A button and what it does."""


class Section(Card):
    """A card with a title; subclasses fill `content` after `anew()`, and show it by `ways()`.

    `cancel` tells that what is going on (see `show_running`) is not wanted any more.
    """

    cancel = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3, parent=parent)
        self.column.addWidget(heading(theme, title))
        self.setAccessibleName(title)
        self._frame: QWidget | None = None
        self._next = QWidget()
        self._status: Text | None = None
        self.bar: Progress | None = None
        self.buttons: tuple[Button, ...] = ()
        self.content = QVBoxLayout()

    def anew(self) -> None:
        """An empty `content`, for what is to be shown in the place of what is there."""
        self.bar, self._status, self.buttons = None, None, ()
        self._next = QWidget()
        self.content = QVBoxLayout(self._next)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(space(1))

    def add(self, *widgets: QWidget) -> None:
        """Add `widgets` below each other."""
        for widget in widgets:
            self.content.addWidget(widget)

    def say(self, words: str) -> None:
        """A line on how something went, where `status` stands; "" for none."""
        if self._status is not None:
            self._status.setText(words)
            self._status.setVisible(bool(words))

    def status(self, words: str = "") -> Text:
        """The line that `say` sets."""
        self._status = body(self.theme, words)
        if not words:  # shown by itself it would be a window of its own until it is added
            self._status.hide()
        return self._status

    def ways(self, *wanted: Way) -> None:
        """The buttons at the end of it, and all of it shown; the keyboard comes along to them."""
        if wanted:
            self._add_buttons(wanted)
        focus = self.window().focusWidget()
        held = focus is not None and (focus is self or self.isAncestorOf(focus))
        if held:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # or it would go to what comes after
        if self._frame is not None:
            self.column.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = self._next
        self.column.addWidget(self._frame)
        self._frame.show()  # all of it at once: what is not there yet cannot have the keyboard
        if held and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
            QTimer.singleShot(0, self, self._uncover)  # once it is laid out

    def _uncover(self) -> None:
        """Scroll to where the keyboard is."""
        focus = self.window().focusWidget()
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None and focus is not None and self.isAncestorOf(focus):
            page.ensureWidgetVisible(focus, 0, space(3))

    def _add_buttons(self, wanted: Sequence[Way]) -> None:
        holder = QWidget()
        flow = Flow(holder, gap=space(1.25))
        for button, act in wanted:
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
        be_high_for_width(holder, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons = tuple(button for button, _ in wanted)
        self.content.addSpacing(space(0.5))
        self.content.addWidget(holder)

    def show_running(self, title: str, *more: str, stop: Button | None = None) -> None:
        """Say what is going on, with a bar that `show_step` moves; `stop` tells `cancel`."""
        self.anew()
        self.add(body(self.theme, title))
        self.content.addSpacing(space(0.5))
        self.bar = Progress(self.theme, title)
        self.add(self.bar, *(small(self.theme, words) for words in more))
        self.ways(*([(stop, self.cancel.emit)] if stop is not None else ()))

    def show_step(self, done: int, total: int) -> None:
        """How far it is."""
        if self.bar is not None:
            self.bar.show_step(done, total)

    def button(self, words: str) -> Button:
        """The button with these words; StopIteration where there is none now."""
        return next(button for button in self.buttons if button.text() == words)
