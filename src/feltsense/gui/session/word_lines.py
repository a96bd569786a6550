"""Two lines that fold where the window is narrow: the question with the field, and what is felt
without a name beside the words used lately and the choice of map or list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.session.word_row import RecentRow
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space


class _Folding(QWidget):
    """Sets its parts by its own width; a subclass says where, and how high that is."""

    def __init__(self, theme: Theme, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for part in parts:
            part.setParent(self)
        be_high_for_width(self, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._refit)

    def hasHeightForWidth(self) -> bool:
        return True

    def _refit(self) -> None:
        self.updateGeometry()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        raise NotImplementedError


class Head(_Folding):
    """`question`, and at its right `field` with `keep` before it; where they do not fit, `field`
    and `keep` are below. `keep` may come and go, and nothing moves."""

    def __init__(
        self,
        theme: Theme,
        question: QWidget,
        field: QWidget,
        keep: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, question, field, keep, parent=parent)
        self._question, self._field, self._keep = question, field, keep

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._line())

    def heightForWidth(self, width: int) -> int:
        line = self._line()
        if self._fits(width):
            return max(line, self._question.heightForWidth(self._beside(width)))
        return self._question.heightForWidth(width) + space(0.5) + line

    def _line(self) -> int:
        return self._field.sizeHint().height()

    def _beside(self, width: int) -> int:
        """What is left for the question in one line with the others."""
        ways = self._field.sizeHint().width() + self._keep.sizeHint().width()
        return width - ways - 2 * space(1)

    def _fits(self, width: int) -> bool:
        return self._beside(width) >= self._question.sizeHint().width()

    def _place(self) -> None:
        line, field, keep = self._line(), self._field.sizeHint(), self._keep.sizeHint()
        if self._fits(self.width()):
            self._question.setGeometry(0, 0, self._beside(self.width()), self.height())
            at = self.width() - field.width()
            self._field.setGeometry(at, 0, field.width(), line)
            at -= space(1) + keep.width()
            self._keep.setGeometry(at, 0, keep.width(), line)
            return
        top = self.height() - line
        self._question.setGeometry(0, 0, self.width(), top - space(0.5))
        width = min(field.width(), max(0, self.width() - space(1) - keep.width()))
        self._field.setGeometry(0, top, width, line)
        at = width + space(1)
        self._keep.setGeometry(at, top, keep.width(), line)


class FeltLine(_Folding):
    """`something` at the left, `switch` at the right, `recent` in the room that they leave."""

    def __init__(
        self,
        theme: Theme,
        something: QWidget,
        recent: RecentRow,
        switch: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, something, recent, switch, parent=parent)
        self._theme = theme
        self._something, self._recent, self._switch = something, recent, switch

    def heightForWidth(self, width: int) -> int:
        line = self._line()
        return line if self._fits(width) else self._something.sizeHint().height() + space(1) + line

    def _line(self) -> int:
        parts = (self._something, self._recent, self._switch)
        return max(part.sizeHint().height() for part in parts)

    def _fits(self, width: int) -> bool:
        ends = self._something.sizeHint().width() + self._switch.sizeHint().width()
        return width >= ends + 2 * space(2) + self._theme.px(150)

    def _place(self) -> None:
        line, something, switch = self._line(), self._something.sizeHint(), self._switch.sizeHint()
        if self._fits(self.width()):
            top, left = 0, something.width() + space(3)
            self._something.setGeometry(_level(0, 0, something.width(), something.height(), line))
        else:
            top, left = something.height() + space(1), 0
            width = min(something.width(), self.width())
            self._something.setGeometry(0, 0, width, something.height())
        at = self.width() - switch.width()
        self._switch.setGeometry(_level(at, top, switch.width(), switch.height(), line))
        height = self._recent.sizeHint().height()
        self._recent.setGeometry(_level(left, top, max(0, at - space(2) - left), height, line))


def _level(x: int, top: int, width: int, height: int, line: int) -> QRect:
    return QRect(x, top + (line - height) // 2, width, height)
