"""A reminder on the screen: a small window that takes no focus and goes by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.text import Text
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import RADIUS_CARD, space
from feltsense.language import tr

WORDS = tr("A moment to check in, if you like.")
DISCREET_WORDS = tr("A moment, if you like.")
SNOOZE = 15
"""Minutes until it comes again, once, where somebody says later."""
STAYS_MS = 120_000
WIDTH = 430


class Notice(QWidget):
    """`taken` leads to a check-in, `later` has it come again, `declined` means not today."""

    taken = Signal()
    later = Signal()
    declined = Signal()

    def __init__(
        self, theme: Theme, *, discreet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        flag = Qt.WindowType
        self.setWindowFlags(
            flag.Tool
            | flag.FramelessWindowHint
            | flag.WindowStaysOnTopHint
            | flag.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        words = DISCREET_WORDS if discreet else WORDS
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(space(2.5),) * 4)
        column.setSpacing(space(1.5))
        column.addWidget(Text(theme, words, role="lead"))
        self.take_button = buttons.secondary(theme, tr("Now") if discreet else tr("Check in"))
        self.later_button = buttons.secondary(theme, tr("In {snooze} minutes", snooze=SNOOZE))
        self.decline_button = buttons.quiet(theme, tr("Not today"))
        ways = QWidget()
        flow = Flow(ways, gap=space(1))
        for button, told in (
            (self.take_button, self.taken),
            (self.later_button, self.later),
            (self.decline_button, self.declined),
        ):
            button.clicked.connect(lambda *_, told=told: self._tell(told))
            flow.addWidget(button)
        be_high_for_width(ways)
        column.addWidget(ways)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.close)

    def appear(self) -> None:
        """Show it in the corner of the screen, in front, and without the keyboard."""
        room, gap = QGuiApplication.primaryScreen().availableGeometry(), space(2)
        width, layout = min(self.theme.px(WIDTH), room.width() - 2 * gap), self.layout()
        assert layout is not None
        self.setFixedSize(width, layout.heightForWidth(width))
        self.move(room.right() - self.width() - gap, room.bottom() - self.height() - gap)
        self.show()
        self._timer.start()

    def _tell(self, told: SignalInstance) -> None:
        self.close()
        told.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.colour("edge"))
        painter.setBrush(self.theme.colour("card"))
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        painter.end()
