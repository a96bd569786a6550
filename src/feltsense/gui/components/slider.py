"""A slider to be set by hand or by key, and its row: a name, the slider, and the value in words.

To a screen reader it is a slider whose description is the value in words. The wheel is left to
the page around it: a volume that changes while somebody scrolls would be a surprise.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QWidget

from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import SMALL, space

HEIGHT = 44
TRACK = 6
KNOB = 10
"""Radius of the knob; the ring for the focus lies around it."""

_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class Slider(QSlider):
    """Whole numbers from `low` to `high`; arrows go by `step`, Page keys by `page`.

    `says` gives a value in words. A click anywhere on it sets the value there.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        says: Callable[[int], str],
        *,
        low: int = 0,
        high: int = 100,
        step: int = 5,
        page: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._says = says
        self._ring = False
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(page)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)
        self._tell()
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """The value in words."""
        return self._says(self.value())

    def _tell(self) -> None:
        self.setAccessibleDescription(self.words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, HEIGHT)

    # By hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ring = False
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _value_at(self, x: float) -> int:
        left, right = self._ends()
        share = min(1.0, max(0.0, (x - left) / (right - left)))
        return round(self.minimum() + share * (self.maximum() - self.minimum()))

    # By key

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
            if event.key() in _KEYS and event.modifiers() in plain:
                event.accept()  # these keys set the slider, whatever else they are outside
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        super().keyPressEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = Qt.FocusReason
        if event.reason() not in (reason.ActiveWindowFocusReason, reason.PopupFocusReason):
            self._ring = event.reason() != reason.MouseFocusReason
        super().focusInEvent(event)

    # How it looks

    def _ends(self) -> tuple[float, float]:
        """Where the middle of the knob stands at the lowest and at the highest value."""
        around = KNOB + 5
        return float(around), float(max(around + 1, self.width() - around))

    def _share(self, value: int) -> float:
        return (value - self.minimum()) / (self.maximum() - self.minimum())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._ends()
        middle = self.height() / 2
        off = not self.isEnabled()
        accent = theme.colour("edge" if off else "accent")
        # From where nothing is changed: the lowest, or 0 where there is less than that.
        zero = left + self._share(max(self.minimum(), 0)) * (right - left)
        at = left + self._share(self.value()) * (right - left)

        def bar(a: float, b: float) -> QRectF:
            return QRectF(min(a, b), middle - TRACK / 2, abs(b - a), TRACK)

        # The ends of the bar stand where the knob's edge comes to stand.
        if zero == left:
            zero -= KNOB

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed("edge", "card", 0.55))
        painter.drawRoundedRect(bar(left - KNOB, right + KNOB), TRACK / 2, TRACK / 2)
        painter.setBrush(accent)
        painter.drawRoundedRect(bar(zero, at), TRACK / 2, TRACK / 2)

        knob = KNOB + 1 if self.isSliderDown() or (self.underMouse() and not off) else KNOB
        nothing = self.value() == max(self.minimum(), 0)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(theme.colour("card") if nothing else accent)
        painter.drawEllipse(QPointF(at, middle), knob - 1, knob - 1)
        if self._ring and self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(at, middle), KNOB + 3.5, KNOB + 3.5)
        painter.end()


class SliderRow(QWidget):
    """A slider between its name and its value; `stacked` puts the words above it.

    `widest` are the longest words that the value may be, so that nothing moves. `moved` tells
    each new value.
    """

    moved = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        slider: Slider,
        *,
        widest: str,
        shown: str = "",
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.slider = slider
        self._widest = widest
        self._stacked = stacked
        self._name = Text(theme, shown or name, role="body", wrap=False)
        self._value = Text(theme, slider.words, role="small", colour="quiet", wrap=False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(1.5))
        grid.setVerticalSpacing(0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._value.setAlignment(side if stacked else Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._value, 0, 1 if stacked else 2)
        if stacked:
            grid.addWidget(slider, 1, 0, 1, 2)
        else:
            grid.addWidget(slider, 0, 1)
        grid.setColumnStretch(1, 1)
        slider.valueChanged.connect(self._moved)
        self._fit()
        theme.changed.connect(self._fit)

    def set_value(self, value: int) -> None:
        """Show `value` without telling anybody."""
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self._show()

    def set_name_width(self, width: int) -> None:
        """Give the name a width, so that the sliders of several rows stand under each other."""
        if not self._stacked:
            self._name.setFixedWidth(width)

    @property
    def name_width(self) -> int:
        """The width that the name needs."""
        return self._name.fontMetrics().horizontalAdvance(self._name.text()) + 2

    def _moved(self, value: int) -> None:
        self._show()
        self.moved.emit(value)

    def _show(self) -> None:
        self._value.setText(self.slider.words)
        self.slider.setAccessibleDescription(self.slider.words)
        self.slider.update()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.theme.font(SMALL))
        self._value.setMinimumWidth(metrics.horizontalAdvance(self._widest) + 2)
