"""A line of buttons that becomes several where letters are large and the window is small."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

LEAST = 120
"""Pixels that a text beside the buttons wants at least to stay in their line."""


@dataclass(slots=True)
class _Place:
    """An item; `grows` takes what the others leave."""

    item: QLayoutItem
    grows: bool = False


class Foot(QLayout):
    """Widgets in one line, those after `addStretch` at its end; in more lines where they must.

    A widget that grows (a text beside the buttons) has a line of its own then.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._places: list[_Place] = []
        self._apart: int | None = None

    # What is put into it

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        """Add `widget` at the end; with `stretch` it grows."""
        self._put(len(self._places), widget, grows=bool(stretch))

    def insertWidget(self, place: int, widget: QWidget) -> None:
        """Add `widget` before the one at `place`, and before the stretch where it stands there."""
        if self._apart is not None and place <= self._apart:
            self._apart += 1
        self._put(place, widget, grows=False)

    def _put(self, place: int, widget: QWidget, *, grows: bool) -> None:
        self.addChildWidget(widget)
        self._places.insert(place, _Place(QWidgetItem(widget), grows))
        self.invalidate()

    def addStretch(self) -> None:
        """What is added from here on stands at the end of the line."""
        self._apart = len(self._places)

    def addItem(self, item: QLayoutItem) -> None:
        self._places.append(_Place(item))

    def count(self) -> int:
        return len(self._places)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._places[index].item if 0 <= index < len(self._places) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._places):
            return None
        if self._apart is not None and index < self._apart:
            self._apart -= 1
        return self._places.pop(index).item

    # Where it goes

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inner = self._lay(QRect(0, 0, width - around.left() - around.right(), 0), move=False)
        return inner + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        return self._with_margins(self._in_one_line())

    def minimumSize(self) -> QSize:
        """One in each line is the narrowest."""
        widest = max((self._size(each).width() for each in self._shown()), default=0)
        return self._with_margins(QSize(widest, self._in_one_line().height()))

    def _with_margins(self, size: QSize) -> QSize:
        around = self.contentsMargins()
        return size + QSize(around.left() + around.right(), around.top() + around.bottom())

    def _shown(self) -> list[_Place]:
        return [each for each in self._places if not each.item.isEmpty()]

    def _size(self, place: _Place) -> QSize:
        size = place.item.sizeHint()
        if not place.grows:
            return size
        least = LEAST if place.item.hasHeightForWidth() else place.item.minimumSize().width()
        return QSize(min(size.width(), least), size.height())

    def _in_one_line(self) -> QSize:
        sizes = [self._size(each) for each in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _lay(self, rect: QRect, *, move: bool) -> int:
        if self._in_one_line().width() <= rect.width():
            return self._in_line(rect, move=move)
        x, y, line = rect.x(), rect.y(), 0
        for each in self._shown():
            size = self._size(each)
            if each.grows:
                size = QSize(rect.width(), _height(each.item, rect.width()))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                each.item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - rect.y()

    def _in_line(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown()
        free = rect.width() - self._in_one_line().width()
        growing = [each for each in shown if each.grows]
        widths = {
            id(each): self._size(each).width() + (free // len(growing) if each.grows else 0)
            for each in shown
        }
        heights = [_height(each.item, widths[id(each)]) for each in shown]
        high = max(heights, default=0)
        if not move:
            return high
        at_end = self._places[self._apart :] if self._apart is not None and not growing else []
        x = rect.x()
        for each, height in zip(shown, heights, strict=True):
            if at_end and each in at_end:
                x, at_end = x + free, []
            width = widths[id(each)]
            y = rect.y() + (max(high, rect.height()) - height) // 2
            each.item.setGeometry(QRect(x, y, width, height))
            x += width + self._gap
        return high


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
