"""The page "Record in your own voice": shows what it is given, and tells what is pressed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from feltsense.gui.components import buttons
from feltsense.gui.components.card import SHADOW, Card
from feltsense.gui.components.footed import FootedPage
from feltsense.gui.components.page import MARGIN
from feltsense.gui.components.text import Text, heading
from feltsense.gui.recording.line_list import LineList
from feltsense.gui.recording.lines import Line, gone_from
from feltsense.gui.recording.take_card import TakeCard
from feltsense.gui.recording.voice_card import VoiceCard
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr
from feltsense.score.cues import RATE
from feltsense.sound.capture_meter import Meter
from feltsense.sound.voices.own import Recordings

TWO_COLUMNS = 820


class Doing(Enum):
    """What is going on."""

    NOTHING = auto()
    OPENING = auto()
    RECORDING = auto()
    SAVING = auto()
    LISTENING = auto()


_WORDS = {
    Doing.OPENING: tr("One moment, the microphone opens…"),
    Doing.RECORDING: tr("Recording. Space or Stop ends it."),
    Doing.SAVING: tr("One moment…"),
    Doing.LISTENING: tr("Playing, as loud as in a session."),
}


class RecordingPage(FootedPage):
    """The lines of one exercise and the means to record them.

    `record` begins or ends a take, `listen` begins or ends listening; `at_hand` is the line it
    is about. `moved` tells that another line was chosen.
    """

    record = Signal()
    listen = Signal()
    moved = Signal()
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=tr("Record in your own voice"), widest=1120, parent=parent)
        self.at_hand: Line | None = None
        self.doing = Doing.NOTHING
        self._script: tuple[Line, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._recordings = Recordings()
        self._build_cards()
        self._build_foot()
        self._add_keys()
        self.setFocusProxy(self.record_button)
        self._arrange()

    # What it is given

    def show_script(self, title: str, lines: Sequence[Line]) -> None:
        """Show the lines of another exercise; `show_recordings` says what there is of them."""
        self.setWindowTitle(tr("Record: {title}", title=title))
        self._script = self._lines = tuple(lines)
        self._recordings = Recordings()
        self.at_hand = None
        self._show_list()
        if self._lines:
            self.show_line(self._lines[0].key)
        self.page.verticalScrollBar().setValue(0)

    def show_recordings(self, recordings: Recordings) -> None:
        """Show what is recorded now."""
        self._recordings = recordings
        self.voice.show_title(recordings.title)
        texts = {key: each.text for key, each in recordings.lines.items()}
        self._lines = (*self._script, *gone_from(self._script, texts))
        self._show_list()
        here = {line.key for line in self._lines}
        if self._lines and (self.at_hand is None or self.at_hand.key not in here):
            self.show_line(self._lines[0].key)
        else:
            self._show_state()

    def show_line(self, key: str) -> None:
        """Have the line with this key at hand."""
        self.at_hand = next(line for line in self._lines if line.key == key)
        self.lines.choose(key)
        self.take.show_line(self.at_hand)
        self._show_state()

    def show_doing(self, doing: Doing) -> None:
        """Show what is going on."""
        self.doing = doing
        if doing is not Doing.RECORDING:
            self.take.meter.show_level(None)
        self._show_state()

    def show_level(self, meter: Meter | None) -> None:
        """Show how loud it is and how long it has been."""
        self.take.meter.show_level(meter)
        if meter is not None and self.doing is Doing.RECORDING:
            whole = meter.frames // RATE
            self.take.show_doing(f"{_WORDS[Doing.RECORDING]} {whole // 60}:{whole % 60:02}")

    # Building

    def _build_cards(self) -> None:
        theme, gap = self.theme, space(3) - 2 * SHADOW
        self.take = TakeCard(theme)
        self.voice = VoiceCard(theme)
        self.lines = LineList(theme)
        self.lines.chosen.connect(self._choose)
        listed = Card(theme, padding=2.5)
        listed.column.addWidget(heading(theme, tr("Lines")))
        self._count = Text(theme, role="small", colour="quiet")
        listed.column.addWidget(self._count)
        listed.column.addSpacing(space(0.5))
        listed.column.addWidget(self.lines)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(gap)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in ((left, (self.take, self.voice)), (right, (listed,))):
            side.setSpacing(gap)
            for card in cards:
                side.addWidget(card)
            side.addStretch()
        self._both.addLayout(left, 19)
        self._both.addLayout(right, 13)
        self.page.column.addLayout(self._both)
        self.page.column.addStretch()

    def _build_foot(self) -> None:
        theme = self.theme
        self.record_button = buttons.primary(theme, tr("Record"), "mic")
        self.record_button.clicked.connect(lambda *_: self.record.emit())
        self.listen_button = buttons.secondary(theme, tr("Listen"), "play")
        self.listen_button.clicked.connect(lambda *_: self.listen.emit())
        self.next_button = buttons.secondary(theme, tr("Next"))
        self.next_button.setAccessibleName(tr("Next line"))
        self.next_button.clicked.connect(lambda *_: self._step(1))
        self.back_button = buttons.secondary(theme, tr("Back"), "arrow-left")
        self.back_button.clicked.connect(lambda *_: self.back.emit())
        for widget in (self.record_button, self.listen_button, self.next_button):
            self.foot.addWidget(widget)
        self.foot.addStretch()
        self.foot.addWidget(self.back_button)

    def _add_keys(self) -> None:
        for key, act in (
            (Qt.Key.Key_L, self.listen.emit),
            (Qt.Key.Key_N, lambda: self._step(1)),
            (Qt.Key.Key_Right, lambda: self._step(1)),
            (Qt.Key.Key_P, lambda: self._step(-1)),
            (Qt.Key.Key_Left, lambda: self._step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        # Wherever the keyboard focus is, Space ends a take.
        self._end_key = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        self._end_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._end_key.setAutoRepeat(False)
        self._end_key.activated.connect(self.record.emit)
        self._end_key.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space begins a take where nothing else takes it."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.record.emit()
            return
        super().keyPressEvent(event)

    # Showing

    def _choose(self, key: str) -> None:
        if self.at_hand is None or key != self.at_hand.key:
            self.show_line(key)
            self.moved.emit()
            if not self.lines.rows[key].shows_ring:  # not under somebody's arrow keys
                self.page.verticalScrollBar().setValue(0)

    def _step(self, by: int) -> None:
        """Go to the line before or after the one at hand."""
        keys = [line.key for line in self._lines]
        if self.at_hand is None:
            return
        place = keys.index(self.at_hand.key) + by
        if 0 <= place < len(keys):
            self._choose(keys[place])

    def _show_list(self) -> None:
        recorded = self._recordings.lines
        self.lines.show_lines(self._lines, recorded.keys())
        if self.at_hand is not None and self.at_hand.key in self.lines.rows:
            self.lines.choose(self.at_hand.key)
        done = sum(line.key in recorded for line in self._script)
        self._count.setText(tr("{done} of {script} recorded", done=done, script=len(self._script)))

    def _show_state(self) -> None:
        line = self.at_hand
        if line is None:
            return
        found = self._recordings.lines.get(line.key)
        self.take.show_recorded(None if found is None else found.frames / RATE)
        if self.doing in _WORDS:
            self.take.show_doing(_WORDS[self.doing])
        recording = self.doing in (Doing.OPENING, Doing.RECORDING)
        self._end_key.setEnabled(recording)
        first = found is None
        if recording:
            _label(self.record_button, tr("Stop"), tr("Stop recording"), "square")
        else:
            words = tr("Record") if first else tr("Again")
            _label(self.record_button, words, tr("Record") if first else tr("Record again"), "mic")
        if self.doing is Doing.LISTENING:
            _label(self.listen_button, tr("Stop"), tr("Stop listening"), "square")
        else:
            _label(self.listen_button, tr("Listen"), tr("Listen"), "play")
        for button, on in (
            (self.record_button, not line.gone or recording),
            (self.listen_button, found is not None and not recording),
            (self.next_button, line != self._lines[-1]),
        ):
            if button.hasFocus() and not on:
                way = self.back_button if line.gone else self.record_button
                way.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(on)

    # Arrangement

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() - 2 * MARGIN >= self.theme.px(TWO_COLUMNS)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def _label(button: buttons.Button, words: str, name: str, icon: str) -> None:
    if button.text() != words or button.icon_name != icon:
        button.setText(words)
        button.set_icon(icon)
    button.setAccessibleName(name)
