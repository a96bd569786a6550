"""A stored body map, shown as it was painted, and in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QTabletEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.feeling.body_maps import decode
from feltsense.gui.body_map.canvas import Canvas
from feltsense.gui.body_map.outlines import outline
from feltsense.gui.body_map.said import said
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.journal.records import BodyMap
from feltsense.language import tr

CANNOT = tr("The picture cannot be shown here ({why}). What sums it up is below.")


class _Shown(Canvas):
    """A canvas that only shows: a pen or a finger on it moves the page, and Tab goes past it."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.ignore()


class ShownMap(QWidget):
    """The painting of `body_map`, and where it is more, less and numb in words."""

    def __init__(self, theme: Theme, body_map: BodyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        self.canvas: Canvas | None = None
        try:
            painting = decode(body_map.outline, body_map.image)
            self.canvas = _Shown(theme, outline(body_map.outline))
        except ValueError as error:
            column.addWidget(Text(theme, CANNOT.format(why=error), colour="quiet"))
        else:
            self.canvas.set_painting(painting)
            self.canvas.setAccessibleName(tr("Body map, as it was painted"))
            self.canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, False)
            self.canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.canvas.unsetCursor()
            self.canvas.setFixedHeight(theme.px(420))
            column.addWidget(self.canvas)
        self.words = Text(theme, said(body_map.regions), role="body")
        column.addWidget(self.words)
