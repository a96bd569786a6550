"""Something outside: no sound, eyes open, the room first; going on and stopping at any time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.page import MARGIN
from feltsense.gui.session.dots import Dots
from feltsense.gui.session.orienting import Orienting
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr


class OutsideView(QWidget):
    """Leads out to the room; `go_on` goes back to where the session was, `stop` ends it.

    `shorter` goes on to the end of the part and then to the last one, where `can_be_shorter`;
    `switch` takes the exercise called `other` instead, "" for none. With `after` the session is
    over, and `go_on` leads to its questions. Space and the right arrow show the next line, the left
    arrow the one before.
    """

    go_on = Signal()
    shorter = Signal()
    switch = Signal()
    stop = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        can_be_shorter: bool = False,
        other: str = "",
        after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(tr("Something outside"))
        self.setAccessibleName(tr("Something outside. The sound has stopped."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines = Orienting(theme)
        dots = Dots(theme, len(self.lines.lines))
        self.next_button = buttons.quiet(theme, tr("Next"))
        self.next_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = tr("On to the questions") if after else tr("Go on with the session")
        self.go_on_button = buttons.secondary(theme, words)
        self.shorter_button = buttons.secondary(theme, tr("Go on, shorter"))
        self.shorter_button.setAccessibleDescription(tr("To the end of this part, and then back"))
        self.shorter_button.setToolTip(self.shorter_button.accessibleDescription())
        self.switch_button = buttons.secondary(theme, tr("{other} instead", other=other))
        self.stop_button = buttons.secondary(theme, tr("Stop here for today"))

        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, space(2.5))
        column.setSpacing(space(1))
        column.addWidget(self.lines, 1)
        column.addWidget(dots)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.next_button)
        middle.addStretch()
        column.addLayout(middle)
        column.addSpacing(space(2))
        ways = QWidget()
        row = Flow(ways, gap=space(1.5), centred=True)
        offered = (
            (self.go_on_button, True),
            (self.shorter_button, can_be_shorter),
            (self.switch_button, bool(other)),
            (self.stop_button, not after),
        )
        for button, is_offered in offered:
            row.addWidget(button)
            button.setHidden(not is_offered)
        be_high_for_width(ways)
        column.addWidget(ways)

        self.lines.moved.connect(dots.light)
        self.lines.moved.connect(lambda _: self.next_button.setEnabled(not self.lines.at_end))
        self.next_button.clicked.connect(lambda *_: self.lines.step_on())
        self.go_on_button.clicked.connect(lambda *_: self.go_on.emit())
        self.shorter_button.clicked.connect(lambda *_: self.shorter.emit())
        self.switch_button.clicked.connect(lambda *_: self.switch.emit())
        self.stop_button.clicked.connect(lambda *_: self.stop.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Right:
                self.lines.step_on()
            case Qt.Key.Key_Left:
                self.lines.step_back()
            case _:
                super().keyPressEvent(event)
