"""Words in lines, beside the map: the answers, a person's own words, the ones used lately."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.text import small
from feltsense.gui.session.roving import Roving
from feltsense.gui.session.word_button import WordButton, line_height
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space

GAP = 6


class WordRow(Roving):
    """Words in as many lines as they need; `label` stands before them where it is not ""."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        buttons: Iterable[WordButton] = (),
        *,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._flow = Flow(self, gap=GAP)
        if label:
            self._flow.addWidget(Label(theme, label))
        be_high_for_width(self)
        self.add(buttons)

    def add(self, buttons: Iterable[WordButton]) -> None:
        """Put more words at the end."""
        new = list(buttons)
        self.take(new)
        for button in new:
            self._flow.addWidget(button)
            button.show()


class Label(QWidget):
    """A quiet word before a line of words, as high as they are."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = small(theme, words)
        self._words.setWordWrap(False)
        self._words.setParent(self)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self._words.sizeHint().width() + space(0.5)
        return QSize(width, line_height(self._theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setGeometry(self.rect())


class RecentRow(Roving):
    """The words used lately, newest first: as many as go into one line, so that nothing below
    moves from day to day."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        buttons: Iterable[WordButton],
        label: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._label = Label(theme, label)
        self._label.setParent(self)
        self.take(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._place)

    def sizeHint(self) -> QSize:
        return QSize(0, self._label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        size = self._label.sizeHint()
        self._label.setGeometry(QRect(0, 0, size.width(), size.height()))
        x, is_room = size.width() + GAP, True
        for name in self.names():
            button = self.button(name)
            size = button.sizeHint()
            is_room = is_room and x + size.width() <= self.width()
            button.setVisible(is_room)
            if is_room:
                button.setGeometry(x, 0, size.width(), size.height())
                x += size.width() + GAP
        self._label.setVisible(any(not self.button(name).isHidden() for name in self.names()))
        self.mend_stop()
        self.updateGeometry()
