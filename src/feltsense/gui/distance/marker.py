"""A marker between two words, which is not there before it is set. No number is ever shown.

To a screen reader it is a slider whose description says in words where the marker is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from feltsense.feeling.scales import Scale
from feltsense.gui.components.slider import KNOB, Slider
from feltsense.gui.theme import Theme
from feltsense.gui.wording import between
from feltsense.language import tr

HIGHEST = 10
MIDDLE = 5
NOT_SET = tr("No marker yet.")
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class PairMarker(Slider):
    """A place from 0 to HIGHEST between the words of `pair`; `place` is None before it is set.

    The first arrow sets it in the middle; Home and End at the ends; Backspace takes it away.
    `moved` tells each change that a person makes.
    """

    moved = Signal()

    def __init__(self, theme: Theme, pair: Scale, parent: QWidget | None = None) -> None:
        self.pair = pair
        self._is_set = False
        name = tr(
            "{question} From “{low}” to “{high}”",
            question=pair.question,
            low=pair.low,
            high=pair.high,
        )
        super().__init__(theme, name, self._says_place, low=0, high=HIGHEST, step=1, page=2,
                         parent=parent)  # fmt: skip
        self.setValue(MIDDLE)
        self.valueChanged.connect(lambda _: self.moved.emit() if self._is_set else None)

    @property
    def place(self) -> int | None:
        """Where the marker is, None for nowhere."""
        return self.value() if self._is_set else None

    def set_place(self, place: int | None) -> None:
        """Put the marker there without telling anybody, or take it away."""
        self.blockSignals(True)
        self._is_set = place is not None
        self.setValue(MIDDLE if place is None else place)
        self.blockSignals(False)
        self._tell()

    def _says_place(self, value: int) -> str:
        return between(self.pair, value) if self._is_set else NOT_SET

    def _have(self, place: int) -> None:
        was = self.place
        self.set_place(place)
        if place != was:
            self.moved.emit()

    # By hand and by key

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._have(self._value_at(event.position().x()))
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in _CLEAR:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _CLEAR:
            if self._is_set:
                self.set_place(None)
                self.moved.emit()
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: HIGHEST}
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if not self._is_set and (key in arrows or key in ends):
            self._ring = True
            self._have(ends.get(Qt.Key(key), MIDDLE))
            return
        if not self._is_set and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._have(MIDDLE)
            return
        super().keyPressEvent(event)

    # How it looks: a line, and the marker where it is set; neither side has a colour

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._ends()
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed("edge", "card", 0.4))
        painter.drawRoundedRect(
            QRectF(left - KNOB, middle - 1.5, right - left + 2 * KNOB, 3), 1.5, 1.5
        )
        if self._is_set:
            at = QPointF(left + self._share(self.value()) * (right - left), middle)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(at, KNOB - 1, KNOB - 1)
        else:
            at = QPointF(left + 0.5 * (right - left), middle)
        if self._ring and self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._is_set:
                painter.drawEllipse(at, KNOB + 3.5, KNOB + 3.5)
            else:
                whole = QRectF(self.rect()).adjusted(1, 6, -1, -6)
                painter.drawRoundedRect(whole, 10, 10)
        painter.end()
