"""What everything that can be pressed shares: hover, Enter as well as Space, a focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from feltsense.gui.theme import Theme

RING_WIDTH, RING_GAP = 2.0, 2.0


class Press(QPushButton):
    """A button that its subclasses paint; keeps the role that screen readers know.

    The ring lies inside the widget, and the face shrinks to make room for it: nothing moves.
    It is shown for focus that came by keyboard, not by a click.
    """

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.theme = theme
        self._ring = False
        self.setAutoDefault(True)  # so that Enter presses, as Space does
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.restyle()
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take up what is kept from the theme; subclasses extend this."""
        self.setFont(self.theme.font())
        self.updateGeometry()
        self.update()

    @property
    def shows_ring(self) -> bool:
        """Whether the focus ring is to be seen now."""
        return self._ring and self.hasFocus()

    def face(self) -> QRectF:
        """The rectangle to paint the button's own look in."""
        inset = RING_WIDTH + RING_GAP if self.shows_ring else 0.0
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)

    def paint_ring(self, painter: QPainter, radius: float) -> None:
        """Paint the focus ring, if it is to be seen; `radius` is that of the resting face."""
        if not self.shows_ring:
            return
        half = RING_WIDTH / 2
        painter.setPen(QPen(self.theme.colour("focus"), RING_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, radius - half, radius - half)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = Qt.FocusReason
        if event.reason() not in (reason.ActiveWindowFocusReason, reason.PopupFocusReason):
            self._ring = event.reason() != reason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._ring:
            self._ring = True
            self.update()
        super().keyPressEvent(event)
