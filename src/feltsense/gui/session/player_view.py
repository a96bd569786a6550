"""The screen of a running session: where one is, what is said, and the ways out of it.

It draws the Guide that it is given and keeps no time: the one that asks the player does. All
five ways are buttons and keys: Space, Left, Right, Esc and S; V opens and closes the sound.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from feltsense.gui.components.nav import Small
from feltsense.gui.components.page import MARGIN
from feltsense.gui.components.text import Text
from feltsense.gui.keys import SMALL_KEY, native
from feltsense.gui.session.caption import Caption
from feltsense.gui.session.controls import Controls
from feltsense.gui.session.parts_bar import PartsBar
from feltsense.gui.session.question_view import QuestionView
from feltsense.gui.session.sound_panel import SoundPanel
from feltsense.gui.session.stage import Stage
from feltsense.gui.session.transcript import Transcript
from feltsense.gui.session.waiting import Waiting
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.gui.window import Window
from feltsense.language import tr
from feltsense.score.cues import RATE, Phase, Score
from feltsense.score.guide import Guide
from feltsense.script.steps import Focus

_CALM = 2 * RATE
LOW = 420
"""Pixels of height at 100 % below which large letters leave no room beside a figure."""

SILENT = tr("The sound has faded. It comes back when you go on.")
"""The caption of a session that waits for a question."""
PREPARING = tr("One moment. The voice is getting ready.")


SMALL = tr("Small, over all other windows")
HELD = {"waiting": tr("waiting"), "paused": tr("paused")}
"""Why it does not go on, beside the name of the part."""


class PlayerView(QWidget):
    """Draws one session; `answered` carries a question's scale name, value and frame.

    `skipped` carries the frame of a question that was left out.
    """

    pause_toggled = Signal()
    skip = Signal()
    back = Signal()
    outside = Signal()
    stop = Signal()
    small_wanted = Signal()
    answered = Signal(object, object, object)
    skipped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._score: Score | None = None
        self._held = ""
        self._frame = 0
        self.parts = PartsBar(theme)
        self._section = Text(theme, role="heading", wrap=False)
        self._left = Text(theme, role="small", colour="quiet", wrap=False)
        self.sound_button = Small(theme, tr("Sound"), icon="volume-2", checkable=True)
        self.sound_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Space stays with the pause
        self.sound_button.setAccessibleDescription(tr("Key: V"))
        self.sound_button.setToolTip(tr("Sound (V)"))
        self.stage = Stage(theme)
        self.sound = SoundPanel(theme)
        self.sound.hide()
        self.words_button = Small(theme, tr("Words"), icon="file-text", checkable=True)
        self.words_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words_button.setAccessibleDescription(tr("Key: W"))
        self.words_button.setToolTip(tr("The words of the session (W)"))
        self.transcript = Transcript(theme)
        self.transcript.hide()
        self.small_button = Small(theme, tr("Small window"), icon="picture-in-picture-2")
        self.small_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.small_button.setAccessibleDescription(tr("Key: {key}", key=native(SMALL_KEY)))
        self.small_button.setToolTip(tr("{text} ({key})", text=SMALL, key=native(SMALL_KEY)))
        self.caption = Caption(theme)
        self.question = QuestionView(theme)
        self.controls = Controls(theme)
        self.waiting = Waiting(theme)
        self.question.answered.connect(self.answered)
        self.question.skipped.connect(self.skipped)
        self.question.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._build()
        self._connect()
        # The view itself holds the focus, so that Space pauses until somebody tabs on.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Session"))
        self.show_preparing()

    # What it is given

    def show_preparing(self) -> None:
        """Say that the sound is not ready yet; `stop` is then the way back."""
        self._score = None
        self.controls.hide()
        self.waiting.show()
        self.waiting.begin()
        self.stage.set_which(body=False, pacer=False)
        self.caption.centred = True
        self.caption.set_lines(PREPARING, "", "", speaking=False)
        self._section.setText("")
        self._left.setText("")

    def show_guide(
        self, guide: Guide, score: Score, *, paused: bool = False, waiting: bool = False
    ) -> None:
        """Draw `guide`, a moment of `score`; while `paused` the pacer waits.

        It is `waiting` where it holds by itself, for the question. Another score than before sets
        the screen up anew.
        """
        if score is not self._score:
            self._begin(score)
        held = "waiting" if waiting else "paused" if paused else ""
        begins_to_wait = waiting and self._held != held
        if held != self._held:
            self._held = held
            self.controls.show_paused(bool(held))
        self.parts.set_frame(guide.frame, guide.section)
        self._frame = guide.frame
        if self.shows_words:
            self.transcript.show_frame(score, guide.frame)
        self._show_place(guide, score)
        self.stage.body.set_region(guide.region)
        self._look_forward(guide, score)
        phase = None if held else guide.phase
        self.stage.pacer.set_breath(
            phase, guide.breath if phase else 0.0, guide.phase_left, guide.cycle, guide.cycles
        )
        self.caption.set_lines(
            guide.caption,
            SILENT if waiting else guide.next_caption,
            guide.shown,
            speaking=guide.speaking,
        )
        self.question.ask(guide.question, guide.question_at, waits=waiting)
        self._make_room()
        if begins_to_wait and self.hasFocus():  # and not where a hand is at something else
            self.question.take_focus()

    def _make_room(self) -> None:
        """Give the question the room of the figure where letters are large and the window low."""
        is_tight = self.height() < LOW * self.theme.scale and self.theme.scale > 1.5
        asked = not self.question.isHidden()
        taken = self.shows_sound or self.shows_words or (is_tight and asked)
        # A breath needs its pacer also in a small window; a body figure gives way to the words.
        self.stage.make_room(taken or (self.is_small and (asked or not self.stage.has_pacer)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.is_small
        across = QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(QBoxLayout.Direction.TopToBottom if small else across)
        self._middle.setSpacing(space(1 if small else 5))
        for each in self._aside:
            each.setHidden(small)
        if small and (self.shows_sound or self.shows_words):
            self.show_sound(False)
            self.show_words(False)
        self._make_room()

    @property
    def is_small(self) -> bool:
        """Whether the window is small, with room for the words and little beside them."""
        window = self.window()
        return isinstance(window, Window) and window.is_small

    def _look_forward(self, guide: Guide, score: Score) -> None:
        """Once nothing moves, have the next part's region ready to be shown on time."""
        following = score.sections[guide.section + 1 : guide.section + 2]
        if following and guide.frame - score.sections[guide.section].at > _CALM:
            self.stage.body.prepare(following[0].region)

    def _begin(self, score: Score) -> None:
        self._score = score
        self.waiting.end()
        self.waiting.hide()
        self.controls.show()
        self.setWindowTitle(score.title)
        self.setAccessibleName(tr("Session: {score_title}", score_title=score.title))
        body = any(span.region for span in score.sections) or any(
            isinstance(cue.what, Focus) for cue in score.cues
        )
        breath = any(isinstance(cue.what, Phase) for cue in score.cues)
        self.stage.set_which(body=body, pacer=breath)
        self.caption.centred = not (body or breath)
        self.parts.set_parts(score.sections)
        self.question.forget()

    def set_sound_message(self, message: str) -> None:
        """Say quietly how the sound is, such as that there is none; "" takes it away."""
        self._sound.setText(message)
        self._sound_line.setVisible(bool(message))

    @property
    def sound_message(self) -> str:
        """What is said about the sound now."""
        return self._sound.text()

    def _show_place(self, guide: Guide, score: Score) -> None:
        title = score.sections[guide.section].title
        words = tr("{title} ({held})", title=title, held=HELD[self._held]) if self._held else title
        if words != self._section.text():
            self._section.setText(words)
        seconds = -(-guide.remaining // RATE)
        if (left := time_left(seconds)) != self._left.text():
            self._left.setText(left)
        exact = tr("{minutes}:{seconds:02} left", minutes=seconds // 60, seconds=seconds % 60)
        if exact != self._left.toolTip():
            self._left.setToolTip(exact)

    # How it is built

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, space(0.5), MARGIN, space(2))
        column.setSpacing(0)
        column.addWidget(self.parts)
        column.addSpacing(space(0.75))
        place = QHBoxLayout()
        place.addWidget(self._section, 1)
        place.addWidget(self._left)
        place.addSpacing(space(1.5))
        self._aside: list[QWidget] = []
        for letter, button in (("W", self.words_button), ("V", self.sound_button)):
            key = Text(self.theme, letter, role="small", colour="quiet", wrap=False)
            place.addWidget(button)
            place.addSpacing(space(0.75))
            place.addWidget(key)
            place.addSpacing(space(1.5))
            self._aside += [button, key]
        self._aside.append(self._left)
        place.addWidget(self.small_button)
        column.addLayout(place)
        column.addSpacing(space(1))

        middle = self._middle = QHBoxLayout()
        middle.setSpacing(space(5))
        middle.addWidget(self.stage, 42)
        middle.addWidget(self.sound, 42)
        middle.addWidget(self.transcript, 42)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        policy = self.caption.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)  # the question has its height first
        self.caption.setSizePolicy(policy)
        words.addWidget(self.caption, 1)
        words.addWidget(self.question)
        middle.addLayout(words, 58)
        column.addLayout(middle, 1)
        column.addSpacing(space(2))
        column.addWidget(self._build_sound_line())
        column.addWidget(self.controls)
        column.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignHCenter)

    def _build_sound_line(self) -> QWidget:
        self._sound_line = QWidget()
        row = QHBoxLayout(self._sound_line)
        row.setContentsMargins(0, 0, 0, space(1.25))
        row.setSpacing(space(1))
        self._sound_icon = QLabel()
        row.addWidget(self._sound_icon)
        self._sound = Text(self.theme, role="small", colour="quiet")
        row.addWidget(self._sound, 1)
        self._sound_line.hide()
        self._tint()
        self.theme.changed.connect(self._tint)
        return self._sound_line

    def _tint(self) -> None:
        size, ratio = self.theme.px(16), self.devicePixelRatioF()
        self._sound_icon.setPixmap(self.theme.pixmap("volume-2", "quiet", size, ratio))

    def _connect(self) -> None:
        self.controls.pause_toggled.connect(self.pause_toggled)
        self.controls.skip.connect(self.skip)
        self.controls.back.connect(self.back)
        self.controls.outside.connect(self.outside)
        self.controls.stop.connect(self.stop)
        self.waiting.left.connect(self.stop)
        self.sound_button.clicked.connect(lambda *_: self.show_sound(not self.shows_sound))
        self.small_button.clicked.connect(lambda *_: self.small_wanted.emit())
        self.sound.closed.connect(lambda: self.show_sound(False))
        self.words_button.clicked.connect(lambda *_: self.show_words(not self.shows_words))
        self.transcript.closed.connect(lambda: self.show_words(False))
        keys = (
            (Qt.Key.Key_V, self._sound_key),
            (Qt.Key.Key_W, self._words_key),
            (Qt.Key.Key_Left, self.back),
            (Qt.Key.Key_Right, self.skip),
            (Qt.Key.Key_Escape, self._escape),
            (Qt.Key.Key_S, self.stop),
            (Qt.Key.Key_MediaTogglePlayPause, self.pause_toggled),
            (Qt.Key.Key_MediaPlay, self.pause_toggled),
            (Qt.Key.Key_MediaPause, self.pause_toggled),
        )
        for key, act in keys:
            # Of the whole window: the ways out work wherever the focus is.
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _escape(self) -> None:
        (self.stop if self._score is None else self.outside).emit()

    # The sound

    @property
    def shows_sound(self) -> bool:
        """Whether the panel for the sound is open."""
        return not self.sound.isHidden()

    def show_sound(self, shown: bool) -> None:
        """Open the panel for the sound in the place of the stage, or put it away."""
        if shown:
            self.show_words(False)
        held = self.sound.isAncestorOf(self.focusWidget() or self)
        self.sound.setVisible(shown)
        self.sound_button.setChecked(shown)
        self._make_room()
        if held and not shown:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sound_key(self) -> None:
        """By key, the keyboard goes into the panel and back out of it."""
        self.show_sound(not self.shows_sound)
        if self.shows_sound:
            self.sound.setFocus(Qt.FocusReason.TabFocusReason)

    # The words

    @property
    def shows_words(self) -> bool:
        """Whether all lines of the session are there to read along."""
        return not self.transcript.isHidden()

    def show_words(self, shown: bool) -> None:
        """Show all lines in the place of the stage, or put them away."""
        if shown and self._score is None:
            self.words_button.setChecked(False)
            return
        if shown:
            self.show_sound(False)
        held = self.transcript.isAncestorOf(self.focusWidget() or self)
        self.transcript.setVisible(shown)
        self.words_button.setChecked(shown)
        self._make_room()
        if shown and self._score is not None:
            self.transcript.show_frame(self._score, self._frame)
        elif held:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words_key(self) -> None:
        self.show_words(not self.shows_words)
        if self.shows_words:
            self.transcript.setFocus(Qt.FocusReason.TabFocusReason)

    # Keys and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.pause_toggled.emit()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def time_left(seconds: float) -> str:
    """The time left in words that do not hurry, such as `about 4 min left`."""
    if seconds < 50:
        return tr("less than a minute left")
    return tr("about {max} min left", max=max(1, round(seconds / 60)))
