"""Chips: small rounded choices, one of a group or any of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.press import RING_GAP, RING_WIDTH, Press
from feltsense.gui.components.side_painter import SidePainter
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, SMALL, space

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)

HEIGHT = 36
MARK = 14


class Chip(Press):
    """One choice; checked ones have a soft ground, a stronger edge and a tick.

    `off_ink` is the colour of the words of one that is not.
    """

    off_ink = "text"

    def __init__(
        self, theme: Theme, text: str, *, small: bool = True, parent: QWidget | None = None
    ) -> None:
        self._small = small
        super().__init__(theme, text, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        super().restyle()
        self.setFont(self.theme.font(SMALL if self._small else BODY, "semibold"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        mark = self.theme.px(MARK) + space(0.75)
        height = max(HEIGHT, metrics.height() + space(2))
        # Room for the tick always, so that nothing moves when one is chosen.
        return QSize(metrics.horizontalAdvance(self.text()) + mark + space(3), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_ground(self, painter: QPainter) -> str:
        """Paint all but the words; the colour that they are to have."""
        theme, face = self.theme, self.face()
        chosen = self.isChecked()
        width = 1.5 if chosen else 1.0
        edge = "line" if not self.isEnabled() else "accent" if chosen else "edge"
        painter.setPen(QPen(theme.colour(edge), width))
        ground = "accent_soft" if chosen else "raised" if self.underMouse() else "card"
        painter.setBrush(theme.colour(ground))
        rect = face.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        inset = RING_WIDTH + RING_GAP if self.shows_ring else 0
        radius = self.height() / 2 - inset
        painter.drawRoundedRect(rect, radius, radius)
        return "quiet" if not self.isEnabled() else "accent" if chosen else self.off_ink

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = self.theme, self.isChecked()
        painter = SidePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.paint_ground(painter)
        words = self.fontMetrics().horizontalAdvance(self.text())
        mark = theme.px(MARK) + space(0.75) if chosen else 0
        left = (self.width() - words - mark) / 2
        if chosen:
            pixmap = theme.pixmap("check", ink, theme.px(MARK), self.devicePixelRatioF())
            top = (self.height() - theme.px(MARK)) / 2
            painter.drawPixmap(QPointF(round(left), round(top)), pixmap)
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        box = QRectF(left + mark, 0, words + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.paint_ring(painter, self.height() / 2)
        painter.end()


class Chips(QWidget):
    """A group of chips that wraps; `options` are (key, words) in their order on screen.

    An exclusive group always has one chosen and is one stop for Tab (arrows go on inside); of
    the others any may be chosen or none, and Tab reaches each of them. `picked` tells the key
    that was pressed.
    """

    picked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[str, str]],
        *,
        name: str,
        exclusive: bool = True,
        chosen: Collection[str] = (),
        small: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        flow = Flow(self, gap=space(1))
        self._group = QButtonGroup(self)
        self._group.setExclusive(exclusive)
        self._chips: dict[str, Chip] = {}
        for key, words in options:
            chip = Chip(theme, words, small=small, parent=self)
            chip.setAccessibleDescription(name)
            chip.setChecked(key in chosen)
            chip.clicked.connect(lambda _=False, key=key: self.picked.emit(key))
            if exclusive:  # in a group that is not, Qt leaves the keyboard with the first one
                self._group.addButton(chip)
                chip.installEventFilter(self)
            self._chips[key] = chip
            flow.addWidget(chip)
        be_high_for_width(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have arrows go on one by one; Qt looks beside a chip, and not into the next line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, Chip)
            and event.modifiers() in _PLAIN
            and (by := _STEPS.get(Qt.Key(event.key()))) is not None
        ):
            if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                by = -by
            chips = [chip for chip in self._chips.values() if chip.isEnabled()]
            place = chips.index(watched) + by
            if 0 <= place < len(chips):
                chips[place].setFocus(Qt.FocusReason.TabFocusReason)
                chips[place].click()
            return True
        return super().eventFilter(watched, event)

    def chip(self, key: str) -> Chip:
        """The button of one key."""
        return self._chips[key]

    def keys(self) -> tuple[str, ...]:
        """All keys in their order."""
        return tuple(self._chips)

    def chosen(self) -> tuple[str, ...]:
        """The keys chosen now, in their order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, key: str) -> None:
        """Choose `key` without a signal; in an exclusive group the others are let go."""
        self._chips[key].setChecked(True)

    def clear(self) -> None:
        """Have none chosen, without a signal."""
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for chip in self._chips.values():
            chip.setChecked(False)
        self._group.setExclusive(exclusive)

    def allow(self, keys: Collection[str]) -> None:
        """Let only `keys` be chosen; the others stay where they are, greyed."""
        for key, chip in self._chips.items():
            chip.setEnabled(key in keys)
