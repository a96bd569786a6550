"""A question that comes up beside a running session, and does not stop it, or has it wait."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from feltsense.feeling.scales import SCALES
from feltsense.feeling.shown import called
from feltsense.gui.components import buttons
from feltsense.gui.components.card import Card
from feltsense.gui.components.chips import Chips
from feltsense.gui.components.high_for_width import be_high_for_width
from feltsense.gui.components.text import Text
from feltsense.gui.session.scale_input import ScaleInput
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import space
from feltsense.language import tr

WAITS = tr("The session waits for you.")
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class QuestionView(Card):
    """Asks one scale at a time; `answered` carries the scale's name, the value and the frame.

    `skipped` carries the frame. It never takes the focus by itself; `left` tells that it went away
    while it had it. A question that was answered or skipped does not come again for the same frame.
    """

    answered = Signal(object, object, object)
    skipped = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=2, parent=parent)
        self._asked: tuple[str, int] | None = None
        self._done: set[int] = set()
        self._content: QWidget | None = None
        self.scale_input: ScaleInput | None = None
        self.chips: Chips | None = None
        self.skip_button = buttons.quiet(theme, tr("Skip"))
        self.skip_button.setAccessibleName(tr("Skip this question"))
        self.skip_button.clicked.connect(lambda *_: self._skip())
        self.keep_button = buttons.secondary(theme, tr("Done"))
        self.keep_button.setAccessibleName(tr("Done, keep this answer"))
        self.keep_button.clicked.connect(lambda *_: self._keep())
        self.waits = Text(theme, WAITS, role="small", colour="quiet", wrap=False)
        self.waits.hide()
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.waits)
        self._foot.addStretch()
        self._foot.addWidget(self.skip_button)
        self._foot.addWidget(self.keep_button)
        self.column.addLayout(self._foot)
        be_high_for_width(self, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    def forget(self) -> None:
        """Begin another session: no question is behind."""
        self._done.clear()
        self.ask(None, -1)

    def ask(self, scale: str | None, frame: int, *, waits: bool = False) -> None:
        """Show the question `scale`, asked at `frame`; None takes it away.

        `waits`: the session has stopped for it, and there is nothing else to do meanwhile.
        """
        self._show(scale, frame)
        if waits == self.waits.isHidden() and self._asked is not None:
            self.waits.setVisible(waits)
            if waits and QAccessible.isActive():
                event = QAccessibleAnnouncementEvent(self, f"{self.accessibleName()} {WAITS}")
                QAccessible.updateAccessibility(event)

    def _show(self, scale: str | None, frame: int) -> None:
        wanted = None if scale is None or frame in self._done else (scale, frame)
        if wanted == self._asked:
            return
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._asked = wanted
        self._clear()
        self.waits.hide()
        if wanted is not None:
            self._build(wanted[0])
        self.setVisible(wanted is not None)
        if had_focus:
            self.left.emit()

    def _build(self, name: str) -> None:
        scale = SCALES[name]
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1.25))
        column.addWidget(Text(self.theme, scale.question, role="strong"))
        if scale.choices:
            options = [(choice, called(choice)) for choice in scale.choices]
            self.chips = Chips(self.theme, options, name=scale.question, exclusive=False)
            self.chips.picked.connect(self._answer)
            for choice in scale.choices:
                self.chips.chip(choice).installEventFilter(self)
            column.addWidget(self.chips)
        else:
            self.scale_input = ScaleInput(self.theme, scale)
            self.scale_input.changed.connect(
                lambda answer: self.keep_button.setEnabled(answer is not None)
            )
            self.scale_input.entered.connect(self._keep)
            column.addWidget(self.scale_input)
        self.keep_button.setVisible(self.scale_input is not None)
        self.keep_button.setEnabled(False)
        self.column.insertWidget(0, self._content)
        self.setAccessibleName(tr("A question, if you like: {question}", question=scale.question))
        # In the order of the screen: the answers first, then the ways out of it.
        answers: list[QWidget] = []
        if self.scale_input is not None:
            answers += self.scale_input.cells
        elif self.chips is not None:
            answers += (self.chips.chip(choice) for choice in scale.choices)
        for before, after in pairwise((*answers, self.skip_button, self.keep_button)):
            QWidget.setTabOrder(before, after)

    def _clear(self) -> None:
        if self._content is not None:
            self.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = self.scale_input = self.chips = None

    def _keep(self) -> None:
        if self.scale_input is not None and self.scale_input.answer is not None:
            self._answer(self.scale_input.answer)

    def take_focus(self) -> None:
        """Go into the question, with nothing chosen."""
        if self.chips is not None:
            self.chips.chip(self.chips.keys()[0]).setFocus(Qt.FocusReason.TabFocusReason)
        elif self.scale_input is not None:
            self.scale_input.cells[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _skip(self) -> None:
        if self._asked is not None:
            frame = self._asked[1]
            self._close()
            self.skipped.emit(frame)

    def _answer(self, value: int | str) -> None:
        if self._asked is not None:
            scale, frame = self._asked
            self._close()
            self.answered.emit(scale, value, frame)

    def _close(self) -> None:
        if self._asked is not None:
            self._done.add(self._asked[1])
            self.ask(None, -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from chip to chip here, and do not skip a part of the session."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _ARROWS
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)
