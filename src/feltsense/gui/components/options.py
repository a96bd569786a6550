"""Options under each other, one of which is chosen: radio buttons with words of any length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components.choice import Choice
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, RADIUS_CONTROL, SMALL, space

_PAD = space(1)
_DOT = 9
_LEAST = 40


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its `key`, its words, and a quieter `note` below them."""

    key: str
    words: str
    note: str = ""


class OptionRow(Choice):
    """One option, with a ring before it that is filled when it is chosen."""

    def __init__(self, theme: Theme, option: Option, parent: QWidget | None = None) -> None:
        self.option = option
        super().__init__(theme, option.words, _LEAST, parent)
        self.setAccessibleDescription(option.note)

    def heightForWidth(self, width: int) -> int:
        words, note = self._heights(width)
        return max(self.least, words + note + 2 * _PAD)

    def _left(self) -> int:
        return _PAD + 2 * _DOT + space(1.5)

    def _heights(self, width: int) -> tuple[int, int]:
        box = QRect(0, 0, max(40, width - self._left() - _PAD), 10_000)
        body = QFontMetrics(self.theme.font(BODY))
        wrap = _wrap(body, self.option.words, box.width())
        words = body.boundingRect(box, wrap, self.option.words).height()
        if not self.option.note:
            return words, 0
        small = QFontMetrics(self.theme.font(SMALL))
        wrap = _wrap(small, self.option.note, box.width())
        return words, small.boundingRect(box, wrap, self.option.note).height() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = self.theme, self.isChecked()
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(self.face(), RADIUS_CONTROL, RADIUS_CONTROL)
        words, note = self._heights(self.width())
        top = (self.height() - words - note) // 2
        line = QFontMetrics(theme.font(BODY)).height()
        middle = QPointF(_PAD + _DOT, top + line / 2)
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), 1.75))
        painter.setBrush(theme.colour("card"))
        painter.drawEllipse(middle, _DOT - 1, _DOT - 1)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, 4.5, 4.5)
        width = max(40, self.width() - self._left() - _PAD)
        painter.setFont(theme.font(BODY))
        painter.setPen(theme.colour("text"))
        wrap = _wrap(painter.fontMetrics(), self.option.words, width)
        painter.drawText(QRect(self._left(), top, width, words), wrap, self.option.words)
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("quiet"))
        box = QRect(self._left(), top + words + 2, width, note)
        wrap = _wrap(painter.fontMetrics(), self.option.note, width)
        painter.drawText(box, wrap, self.option.note)
        self.paint_ring(painter, RADIUS_CONTROL)
        painter.end()


def _wrap(metrics: QFontMetrics, text: str, width: int) -> int:
    """How `text` goes on in the next line: between words, unless one is too long for a line."""
    fits = all(metrics.horizontalAdvance(word) <= width for word in text.split())
    flag = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
    return flag.value


class Options(QWidget):
    """A list of options; `picked` tells the key that was chosen by hand."""

    picked = Signal(str)

    def __init__(self, theme: Theme, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self._rows: dict[str, OptionRow] = {}
        self._shown: tuple[Option, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_options(self, options: Sequence[Option], chosen: str) -> None:
        """Show `options` in their order with `chosen` chosen; the keyboard focus stays."""
        if tuple(options) != self._shown:
            self._rebuild(tuple(options))
        self._rows[chosen].setChecked(True)

    def row(self, key: str) -> OptionRow:
        """The button of one key."""
        return self._rows[key]

    def keys(self) -> tuple[str, ...]:
        """All keys in their order."""
        return tuple(self._rows)

    @property
    def chosen(self) -> str:
        """The key that is chosen, "" for none yet."""
        return next((key for key, row in self._rows.items() if row.isChecked()), "")

    def _rebuild(self, options: tuple[Option, ...]) -> None:
        old = self._rows
        focused = next((key for key, row in old.items() if row.hasFocus()), None)
        self._rows = {}
        last: QWidget = self
        for option in options:
            row = OptionRow(self.theme, option, self)
            row.clicked.connect(lambda _=False, key=option.key: self.picked.emit(key))
            self._column.addWidget(row)
            row.show()
            QWidget.setTabOrder(last, row)
            self._rows[option.key] = last = row
        self._shown = options
        if focused in self._rows:
            self._rows[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        for row in old.values():
            self._column.removeWidget(row)
            row.setAutoExclusive(False)
            row.hide()
            row.deleteLater()
