"""What stands in the bar at the side: the ways to the screens, and small icon choices."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltsense.gui.components.press import RING_GAP, RING_WIDTH, Press
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, RADIUS_CONTROL, SMALL, space

ICON = 18


class NavItem(Press):
    """The way to one screen; checked while that screen is shown, whoever chose it.

    A `bare` one shows its icon alone; its words are its name and its tip.
    """

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        self._icon = icon
        self._is_bare = False
        super().__init__(theme, text, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone, or the words beside it."""
        self._is_bare = bare
        self.setToolTip(self.text() if bare else "")
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Pressing does not check: the window does, once the screen is there."""

    def sizeHint(self) -> QSize:
        height = max(44, self.fontMetrics().height() + space(2.5))
        if self._is_bare:
            return QSize(space(4) + self.theme.px(ICON), height)
        words = QFontMetrics(self.theme.font(BODY, "semibold")).horizontalAdvance(self.text())
        return QSize(space(5.25) + self.theme.px(ICON) + words, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, here = self.theme, self.isChecked()
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
        radius = RADIUS_CONTROL - inset
        painter.setPen(QPen(theme.colour("line"), 1) if here else Qt.PenStyle.NoPen)
        if here or self.underMouse():
            painter.setBrush(theme.colour("card") if here else theme.mixed("side", "card", 0.5))
            painter.drawRoundedRect(self.face().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            middle, half = self.height() / 2, self.height() / 4
            painter.drawRoundedRect(QRectF(inset + 5, middle - half, 3, 2 * half), 1.5, 1.5)
        ink = "accent" if here else "quiet"
        size, left = theme.px(ICON), space(2.25)
        painter.drawPixmap(
            QPointF(left, round((self.height() - size) / 2)),
            theme.pixmap(self._icon, ink, size, self.devicePixelRatioF()),
        )
        if not self._is_bare:
            painter.setFont(theme.font(BODY, "semibold" if here else "regular"))
            painter.setPen(theme.colour("text" if here else "quiet"))
            box = QRectF(left + size + space(1.5), 0, self.width(), self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)
        painter.end()


class Small(Press):
    """A small square choice: an icon (or a letter or two as `text`), with a spoken name."""

    SIDE = 36

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        icon: str = "",
        text: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._icon = icon
        super().__init__(theme, text, parent)
        self.setCheckable(checkable)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        super().restyle()
        self.setFont(self.theme.font(SMALL, "semibold"))

    def sizeHint(self) -> QSize:
        side = max(self.SIDE, self.fontMetrics().horizontalAdvance(self.text()) + 16)
        return QSize(side, self.SIDE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = self.theme, self.isChecked()
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
        radius = RADIUS_CONTROL - inset
        painter.setPen(QPen(theme.colour("accent"), 1.5) if chosen else Qt.PenStyle.NoPen)
        if chosen or self.underMouse():
            painter.setBrush(theme.colour("card"))
            painter.drawRoundedRect(self.face().adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        ink = "accent" if chosen else "quiet" if self.isEnabled() else "line"
        if self._icon:
            size = min(theme.px(16), 20)
            painter.drawPixmap(
                QPointF(round((self.width() - size) / 2), round((self.height() - size) / 2)),
                theme.pixmap(self._icon, ink, size, self.devicePixelRatioF()),
            )
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)
        painter.end()
