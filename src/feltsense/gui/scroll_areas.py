"""Scrolling screens as screen readers know them, without the way in which Qt ends the program.

Qt 6.11 gives the children of a scroll area by their number and does not look whether there are so
many (QAccessibleAbstractScrollArea::child). The bars are children while they are seen; so a screen
reader that has counted them, and asks for one when a page has just been changed, reads beyond the
end of the list. Seen as about one crash in four where a page came up while the screen was read.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QGraphicsView, QWidget

KINDS = ("QScrollArea", "QAbstractScrollArea")
"""The classes that Qt would give its own; those of text and lists do look."""


class ScrollAreaInterface(QAccessibleWidget):
    """What Qt says of a scroll area: what is seen of its content, then the bars that are seen.

    One that shows a drawn scene is called a chart, which the app has no others of.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        is_chart = isinstance(area, QGraphicsView)
        super().__init__(area, QAccessible.Role.Chart if is_chart else QAccessible.Role.Client)

    def childCount(self) -> int:
        return len(self._children())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        children = self._children()
        if 0 <= index < len(children):
            return QAccessible.queryAccessibleInterface(children[index])
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        children = self._children()
        wanted = child.object()
        return children.index(wanted) if wanted in children else -1

    def _children(self) -> list[QWidget]:
        area = self.object()
        if not isinstance(area, QAbstractScrollArea):  # it is being taken apart
            return []
        bars = (area.horizontalScrollBar(), area.verticalScrollBar())
        around = [bar.parentWidget() for bar in bars if bar.isVisible()]
        if (corner := area.cornerWidget()) and corner.isVisible():
            around.append(corner)
        return [area.viewport(), *filter(None, around)]


def _interface(kind: str, widget: QObject) -> QAccessibleInterface | None:
    if kind in KINDS and isinstance(widget, QAbstractScrollArea):
        return ScrollAreaInterface(widget)
    return None


def install() -> None:
    """Have Qt ask here first. After the QApplication is there: the last installed comes first."""
    QAccessible.installFactory(_interface)
