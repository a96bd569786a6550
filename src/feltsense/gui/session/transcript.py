"""All lines of a session to read along; the one that is spoken now stands out."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.text import Text, heading
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.score.cues import Score
from feltsense.script.steps import Say


class Transcript(QWidget):
    """The lines of one score; `closed` asks to be put away.

    They are set up when they are shown first, and the line of a frame comes into sight by itself.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._score: Score | None = None
        self._starts: list[int] = []
        self._lines: list[Text] = []
        self._here = -1
        self.setAccessibleName(tr("Words"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(0.5))
        head = QHBoxLayout()
        head.addWidget(heading(theme, tr("Words")), 1)
        self.close_button = buttons.quiet(theme, tr("Close"), "")
        self.close_button.setToolTip(tr("Close (W)"))
        self.close_button.setAccessibleName(tr("Close the words"))
        self.close_button.clicked.connect(lambda *_: self.closed.emit())
        head.addWidget(self.close_button)
        column.addLayout(head)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("The words of the session"))
        column.addWidget(self.area, 1)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Into the words, which the arrow keys move."""
        self.area.setFocus(reason)

    @property
    def here(self) -> str:
        """The line that stands out, "" for none yet."""
        return self._lines[self._here].text() if self._here >= 0 else ""

    def show_frame(self, score: Score, frame: int) -> None:
        """Have the line of `frame` stand out; another score than before is set up anew."""
        if score is not self._score:
            self._set_up(score)
        here = bisect_right(self._starts, frame) - 1
        if here != self._here:
            for place, colour in ((self._here, "quiet"), (here, "accent")):
                if place >= 0:
                    self._lines[place].set_colour(colour)
            self._here = here
            self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._here >= 0:  # a colour that was set before there was a window is lost with it
            self._lines[self._here].set_colour("accent")
            self._follow()

    def _set_up(self, score: Score) -> None:
        self._score, self._here = score, -1
        self._starts, self._lines = [], []
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, space(1.5), space(2))
        column.setSpacing(space(1))
        section = -1
        for cue in score.cues:
            if not isinstance(cue.what, Say):
                continue
            if cue.section != section:
                section = cue.section
                if self._lines:
                    column.addSpacing(space(1))
                column.addWidget(Text(self.theme, score.sections[section].title, role="strong"))
            line = Text(self.theme, cue.what.text, colour="quiet")
            column.addWidget(line)
            self._starts.append(cue.at)
            self._lines.append(line)
        column.addStretch()
        self.area.setWidget(content)

    def _follow(self) -> None:
        """Bring the line into sight, once it has its place."""
        if self._here >= 0:
            line = self._lines[self._here]
            QTimer.singleShot(0, line, lambda: self._bring(line))

    def _bring(self, line: Text) -> None:
        self.area.ensureWidgetVisible(line, 0, self.area.viewport().height() // 3)
