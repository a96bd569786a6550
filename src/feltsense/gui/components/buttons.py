"""Buttons: one primary on a screen, secondary beside it, quiet for what should not call."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.press import RING_GAP, RING_WIDTH, Press
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, RADIUS_CONTROL, space

PRIMARY, SECONDARY, QUIET = "primary", "secondary", "quiet"
HEIGHT = 44
ICON = 18


class Button(Press):
    """A button with words and maybe an icon; `style` is PRIMARY, SECONDARY or QUIET.

    `icon` is an icon's name. Without words, give `name`: it becomes the accessible name.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        style: str = SECONDARY,
        icon: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.style_name = style
        self.icon_name = icon
        super().__init__(theme, text, parent)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name if not text else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        super().restyle()
        self.setFont(self.theme.font(BODY, "semibold"))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self.icon_name = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        icon = self.theme.px(ICON) if self.icon_name else 0
        gap = space(1.25) if icon and words else 0
        pad = space(2.5) if words else space(1.5)
        height = max(HEIGHT, metrics.height() + space(2.5))
        return QSize(max(height, words + icon + gap + 2 * pad), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_face(painter)
        self._paint_words(painter, ink)
        self.paint_ring(painter, RADIUS_CONTROL)
        painter.end()

    def _paint_face(self, painter: QPainter) -> str:
        theme, rect = self.theme, self.face()
        radius = RADIUS_CONTROL - (RING_WIDTH + RING_GAP if self.shows_ring else 0)
        over = self.underMouse() and self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen)
        ink = "accent"
        match self.style_name:
            case "primary":
                ink = "on_accent"
                fill = theme.colour("accent")
                if not self.isEnabled():
                    ink, fill = "quiet", theme.colour("line")
                elif self.isDown():
                    fill = theme.mixed("accent", "text", 0.22)
                elif over:
                    fill = theme.mixed("accent", "text", 0.1)
                painter.setBrush(fill)
            case "secondary":
                fill = theme.colour("accent_soft" if over or self.isDown() else "card")
                painter.setBrush(fill)
                edge = "edge" if self.isEnabled() else "line"
                painter.setPen(QPen(theme.colour(edge), 1.0))
                rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
            case _:
                if not (over or self.isDown() or self.isChecked()):
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                else:
                    painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(rect, radius, radius)
        return ink if self.isEnabled() else "quiet"

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        size = self.theme.px(ICON) if self.icon_name else 0
        gap = space(1.25) if size and words else 0
        left = (self.width() - words - size - gap) / 2
        if size:
            ratio = self.devicePixelRatioF()
            pixmap = self.theme.pixmap(self.icon_name, ink, size, ratio)
            painter.drawPixmap(QPointF(round(left), round((self.height() - size) / 2)), pixmap)
        painter.setFont(self.font())
        painter.setPen(self.theme.colour(ink))
        box = QRectF(left + size + gap, 0, words + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())


def primary(theme: Theme, text: str, icon: str = "") -> Button:
    """The one button that goes on."""
    return Button(theme, text, style=PRIMARY, icon=icon)


def secondary(theme: Theme, text: str, icon: str = "") -> Button:
    """A button beside it."""
    return Button(theme, text, style=SECONDARY, icon=icon)


def quiet(theme: Theme, text: str, icon: str = "") -> Button:
    """A button that does not call for attention."""
    return Button(theme, text, style=QUIET, icon=icon)
