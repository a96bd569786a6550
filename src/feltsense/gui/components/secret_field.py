"""A line for a passphrase or a code: hidden, unless its person asks to see it.

To screen readers and to the clipboard it is always hidden, also while it can be seen: what shows
the words is the paint alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from feltsense.gui.components.field import Field
from feltsense.gui.theme import Theme

_SIDE = 12
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(Field):
    """A field for what nobody else is to read; `take` empties it as it hands its words over."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        self._seen = False
        super().__init__(theme, name, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for changed in (self.textChanged, self.cursorPositionChanged, self.selectionChanged):
            changed.connect(lambda *_: self.update())

    def show_words(self, seen: bool) -> None:
        """Let the words be seen, or hide them."""
        self._seen = seen
        self.update()

    @property
    def shows_words(self) -> bool:
        """Whether the words are to be seen."""
        return self._seen

    def take(self) -> str:
        """The words; the field is empty afterwards, and its own undo with it."""
        words = self.text()
        self.setText("")  # which, unlike clear, leaves nothing to undo
        return words

    def _restyle(self) -> None:
        super()._restyle()
        self.setMinimumHeight(self.height_hint())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._seen:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setClipRect(self._room())
        painter.setFont(self.font())
        left, metrics, words = self._left(), self.fontMetrics(), self.text()
        if self.hasSelectedText():
            start = metrics.horizontalAdvance(words[: self.selectionStart()])
            end = metrics.horizontalAdvance(words[: self.selectionEnd()])
            box = QRect(left + start, self._room().top() + 6, end - start, self.height() - 12)
            painter.fillRect(box, self.theme.colour("accent_soft"))
        painter.setPen(self.theme.colour("text"))
        box = QRect(left, 0, metrics.horizontalAdvance(words) + _SIDE, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter.value, words)
        if self.hasFocus():
            x, half = left + self._cursor(), metrics.height() // 2
            middle = self.height() // 2
            painter.drawLine(x, middle - half, x, middle + half)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """While the words are seen, a click goes between the letters that are seen."""
        super().mousePressEvent(event)
        if self._seen:
            self.setCursorPosition(self._letter(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._seen:
            super().mouseMoveEvent(event)

    def _room(self) -> QRect:
        return self.rect().adjusted(_SIDE, 1, -_SIDE, -1)

    def _cursor(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()[: self.cursorPosition()])

    def _left(self) -> int:
        """Where the words begin: further left where the cursor would stand outside."""
        room = self._room()
        return room.left() - max(0, self._cursor() + 2 - room.width())

    def _letter(self, at: QPoint) -> int:
        metrics, words, x = self.fontMetrics(), self.text(), at.x() - self._left()
        ends = [metrics.horizontalAdvance(words[:count]) for count in range(len(words) + 1)]
        return min(range(len(ends)), key=lambda count: abs(ends[count] - x))
