"""Words that lead out to the room, one at a time, stepping on gently or when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from feltsense.gui.session.caption import Caption
from feltsense.gui.theme import Theme
from feltsense.language import tr

STEP_MS = 12_000

LINES: tuple[str, ...] = (
    tr("The sound has stopped. There is nothing that has to be done now."),
    tr("If you like, look slowly around the room, with your eyes open. Left, right, and up."),
    tr("Perhaps find three colours, and name them, aloud or quietly."),
    tr(
        "Your feet on the floor, or another place that touches something. "
        "Something, very little or nothing at all: all three count."
    ),
    tr(
        "The chair that you sit on, and what is behind your back. "
        "You might press your hands together, or move."
    ),
    tr("One sound from outside this room, or one thing that stays where it is."),
    tr("Whatever you noticed, you can stop there. Stay as long as you like."),
)


class Orienting(Caption):
    """Shows one of `lines` after another; `moved` tells the index that is shown.

    It steps on by itself every STEP_MS while it is on the screen, and rests at the last line.
    """

    moved = Signal(int)

    def __init__(
        self, theme: Theme, lines: tuple[str, ...] = LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self.lines = lines
        self.index = 0
        self.centred = True
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.step_on)
        self.set_lines(lines[0], "", "", speaking=True)

    @property
    def at_end(self) -> bool:
        """Whether the last line is shown."""
        return self.index == len(self.lines) - 1

    @property
    def runs(self) -> bool:
        """Whether it will step on by itself."""
        return self._timer.isActive()

    def step_on(self) -> None:
        """To the next line; nothing at the last."""
        self._go(self.index + 1)

    def step_back(self) -> None:
        """To the line before; nothing at the first."""
        self._go(self.index - 1)

    def _go(self, index: int) -> None:
        if not 0 <= index < len(self.lines):
            return
        self.index = index
        self.set_lines(self.lines[index], "", "", speaking=True)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, self.lines[index])
            QAccessible.updateAccessibility(event)
        if self.isVisible() and not self.at_end:
            self._timer.start()  # a full step again, whoever stepped on
        else:
            self._timer.stop()
        self.moved.emit(index)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.at_end:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)
