"""The buttons of a running session, each with its key below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from feltsense.gui.components.buttons import PRIMARY, SECONDARY, Button
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

HINTS_UP_TO = 1.5
"""The size of text up to which two rows have room for the names of their keys."""
GAP, BETWEEN = space(1.5), space(3)


class Keyed(QWidget):
    """A button and the name of its key; a click leaves the keyboard focus where it is.

    Otherwise Space, which pauses, would press again whatever was clicked last.
    """

    def __init__(
        self, theme: Theme, text: str, key: str, shown: str = "", *, icon: str, style: str
    ) -> None:
        super().__init__()
        self._icon = icon
        self._with_icon = True
        self.button = Button(theme, text, style=style, icon=icon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._key = key
        self.say(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.5))
        column.addWidget(self.button)
        self.hint = Text(theme, shown or key, role="small", colour="quiet", wrap=False)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.hint)

    def show_icon(self, shown: bool) -> None:
        """Show the icon, or do without it where room is scarce."""
        if shown != self._with_icon:
            self._with_icon = shown
            self.button.set_icon(self._icon if shown else "")

    def say(self, text: str, icon: str = "") -> None:
        """Give the button other words and maybe another icon."""
        if icon:
            self._icon = icon
            if self._with_icon:
                self.button.set_icon(icon)
        if text != self.button.text():
            self.button.setText(text)
            self.button.updateGeometry()
        self.button.setAccessibleName(text)
        self.button.setAccessibleDescription(tr("Key: {key}", key=self._key))
        self.button.setToolTip(tr("{text} ({key})", text=text, key=self._key))


class Controls(QWidget):
    """Back, pause and skip on the left; something outside and stop on the right.

    Where they do not fit beside each other they go without icons, or else into two rows.
    """

    pause_toggled = Signal()
    skip = Signal()
    back = Signal()
    outside = Signal()
    stop = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._back = Keyed(
            theme, tr("Back"), tr("Left arrow"), "\u2190", icon="arrow-left", style=SECONDARY
        )
        self._pause = Keyed(theme, tr("Pause"), tr("Space"), icon="pause", style=PRIMARY)
        self._skip = Keyed(
            theme,
            tr("Skip this part"),
            tr("Right arrow"),
            "\u2192",
            icon="skip-forward",
            style=SECONDARY,
        )
        self._outside = Keyed(theme, tr("Something outside"), "Esc", icon="trees", style=SECONDARY)
        self._stop = Keyed(theme, tr("Stop"), "S", icon="square", style=SECONDARY)
        signals = (self.back, self.pause_toggled, self.skip, self.outside, self.stop)
        for keyed, signal in zip(self.all(), signals, strict=True):
            keyed.button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self._groups = (
            _group(self._back, self._pause, self._skip),
            _group(self._outside, self._stop),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(space(0.75))
        self._rows = 0
        self._place(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    def all(self) -> tuple[Keyed, ...]:
        """The five, in their order on the screen."""
        return (self._back, self._pause, self._skip, self._outside, self._stop)

    def show_paused(self, paused: bool) -> None:
        """Let the button for pausing say what it does now."""
        if paused:
            self._pause.say(tr("Go on"), "play")
        else:
            self._pause.say(tr("Pause"), "pause")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _widest(self) -> int:
        return max(self._width(self.all()[:3]), self._width(self.all()[3:]))

    @staticmethod
    def _width(some: Sequence[Keyed]) -> int:
        wide = [keyed.button.sizeHint().width() for keyed in some]
        return sum(wide) + GAP * (len(wide) - 1)

    def _fit(self) -> None:
        """One row if it can be, if need be without icons; two rows with them otherwise."""
        for icons in (True, False):
            self._show_icons(icons)
            if self._width(self.all()[:3]) + self._width(self.all()[3:]) + BETWEEN <= self.width():
                self._show_hints(True)
                self._place(1)
                return
        self._show_icons(True)
        self._show_hints(self.theme.scale <= HINTS_UP_TO)
        self._place(2)

    def _show_hints(self, shown: bool) -> None:
        """The keys below the buttons; they are in the tips and for screen readers in any case."""
        for keyed in self.all():
            keyed.hint.setVisible(shown)

    def _show_icons(self, shown: bool) -> None:
        for keyed in self.all():
            keyed.show_icon(shown)

    def _place(self, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        left, right = self._groups
        side = Qt.AlignmentFlag.AlignRight if rows == 1 else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(left, 0, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(right, rows - 1, 2 - rows, side)
        self.updateGeometry()


def _group(*widgets: QWidget) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget)
    return group
