"""The line at hand, large enough to be read from a distance, and what there is to say of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.flow import Flow
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.text import Text
from feltsense.gui.recording.level_meter import LevelMeter
from feltsense.gui.recording.lines import Line, seconds, unhurried
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

PACE_HINT = tr(
    "Slowly: about a hundred words a minute, and a little rest after each sentence. The level is "
    "well where the loudest of it stays between the two marks."
)
NOT_SPOKEN = tr("This line is not in the script any more, so no session speaks it.")
LONG = 130
"""Letters from which a line is shown a little smaller, so that it stays on the screen."""


class TakeCard(Card):
    """Shows one line. `delete` and `swap` tell that the person wants that."""

    delete = Signal()
    swap = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=3.5, parent=parent)
        column = self.column
        self._section = Text(theme, role="label", colour="clay")
        column.addWidget(self._section)
        column.addSpacing(space(0.5))
        self._short = Text(theme, role="spoken")
        self._long = Text(theme, role="long spoken")
        column.addWidget(self._short)
        column.addWidget(self._long)
        column.addSpacing(space(2))
        self.meter = LevelMeter(theme)
        column.addWidget(self.meter)
        self._state = Text(theme, role="strong")
        column.addWidget(self._state)
        self._said = Text(theme, colour="quiet")
        column.addWidget(self._said)
        column.addSpacing(space(0.5))
        column.addWidget(self._build_ways())
        column.addWidget(self._build_question())
        column.addSpacing(space(1))
        column.addWidget(Text(theme, PACE_HINT, role="small", colour="quiet"))

    def show_line(self, line: Line) -> None:
        """Show another line, with nothing said about it yet."""
        long = len(line.text) > LONG
        self._section.setText(line.section.upper())
        self._short.setVisible(not long)
        self._long.setVisible(long)
        (self._long if long else self._short).setText(line.text)
        (self._short if long else self._long).setText("")
        self._line = line
        self.say("")
        self.show_other("")
        self.ask_to_delete(False)

    def show_recorded(self, length: float | None) -> None:
        """Show that the line is recorded in so many seconds, or not at all."""
        if length is not None:
            self._state.setText(tr("Recorded, {seconds}.", seconds=seconds(length)))
        else:
            takes = seconds(unhurried(self._line.text))
            self._state.setText(tr("Not recorded. Unhurried, it takes about {takes}.", takes=takes))
        if self._line.gone:
            self._state.setText(NOT_SPOKEN)
        self.delete_button.setVisible(length is not None)
        if length is None:
            self.ask_to_delete(False)
        self._place_ways()

    def show_doing(self, words: str) -> None:
        """Show what is being done, such as recording."""
        self._state.setText(words)

    @property
    def state(self) -> str:
        """How it stands with the line, as it is shown."""
        return self._state.text()

    @property
    def said(self) -> str:
        """What is said about the last take."""
        return self._said.text()

    def say(self, sentence: str, *, aloud: bool = False) -> None:
        """Show a sentence about the last take; `aloud`, a screen reader says it."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if sentence and aloud and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._said, sentence))

    def show_other(self, words: str) -> None:
        """Offer the other take there is of the line, in these words; "" for none."""
        self.swap_button.setText(words)
        self.swap_button.setVisible(bool(words))
        self.swap_button.updateGeometry()
        self._place_ways()

    def ask_to_delete(self, asked: bool) -> None:
        """Show or take away the question whether the recording is to be deleted."""
        was = self._question.isVisibleTo(self)
        self._question.setVisible(asked)
        self._ways.setVisible(not asked)
        if asked:
            self.keep_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif was and self.delete_button.isVisibleTo(self):
            self.delete_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_ways(self) -> QWidget:
        self._ways = QWidget()
        row = Flow(self._ways, gap=space(1))
        self.swap_button = buttons.secondary(self.theme, "")
        self.swap_button.clicked.connect(lambda *_: self.swap.emit())
        self.delete_button = buttons.quiet(self.theme, tr("Delete this recording"))
        self.delete_button.clicked.connect(lambda *_: self.ask_to_delete(True))
        row.addWidget(self.swap_button)
        row.addWidget(self.delete_button)
        be_high_for_width(self._ways)
        self.swap_button.hide()
        self.delete_button.hide()
        return self._ways

    def _place_ways(self) -> None:
        """No gap where there is nothing to press."""
        shown = self.swap_button.isVisibleTo(self._ways) or self.delete_button.isVisibleTo(
            self._ways
        )
        self._ways.setVisible(shown and not self._question.isVisibleTo(self))

    def _build_question(self) -> QWidget:
        self._question = QWidget()
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, space(0.5), 0, 0)
        column.setSpacing(space(1))
        column.addWidget(
            Text(self.theme, tr("Delete this recording? It cannot be brought back."), role="body")
        )
        row = QHBoxLayout()
        row.setSpacing(space(1))
        self.keep_button = buttons.secondary(self.theme, tr("Keep it"))
        self.keep_button.clicked.connect(lambda *_: self.ask_to_delete(False))
        self.really_button = buttons.secondary(self.theme, tr("Delete it"))
        self.really_button.clicked.connect(self._really)
        row.addWidget(self.keep_button)
        row.addWidget(self.really_button)
        row.addStretch()
        column.addLayout(row)
        self._question.hide()
        return self._question

    def _really(self, *_: object) -> None:
        self.ask_to_delete(False)
        self.delete.emit()
