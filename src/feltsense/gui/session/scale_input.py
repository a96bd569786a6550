"""A scale from 0 to 10 that is empty until it is touched, with "can't tell" beside it.

No value is ever suggested (evidence.md 2.2). To a screen reader it is a group of radio buttons
with names such as "5, clearly there"; to the keyboard it is one stop.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from feltsense.feeling.ratings import CANT_TELL
from feltsense.feeling.scales import Scale
from feltsense.feeling.shown import called
from feltsense.gui.components.press import RING_GAP, RING_WIDTH, Press
from feltsense.gui.components.text import Text
from feltsense.gui.session.roving import only_stop
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import BODY, RADIUS_CONTROL, SMALL, space
from feltsense.language import tr

HIGHEST = 10
TEN_WITHIN = 1.2
"""Seconds within which a 0 after a 1 makes it 10."""

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Down)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Up)
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Cell(Press):
    """One of the answers of a scale; touches its neighbours where it is a number."""

    def __init__(self, theme: Theme, value: int | str, parent: QWidget) -> None:
        self.value = value
        super().__init__(theme, called(str(value)), parent)
        self.filled = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a radio button to screen readers
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        across = QSizePolicy.Policy.Expanding if self.is_number else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    @property
    def is_number(self) -> bool:
        """Whether it is one of 0 to 10."""
        return isinstance(self.value, int)

    def restyle(self) -> None:
        super().restyle()
        self.setFont(self.theme.font(BODY if self.is_number else SMALL, "semibold"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = max(40, metrics.height() + space(2))
        pad = space(1) if self.is_number else space(3.5)
        return QSize(max(30, metrics.horizontalAdvance(self.text()) + pad), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground, ink = "card", "text"
        if chosen:
            ground, ink = "accent", "on_accent"
        elif self.filled or self.underMouse():
            ground = "accent_soft"
        face = self.face().adjusted(1, 0.5, -1, -0.5)
        painter.setBrush(theme.colour(ground))
        edge = "accent" if chosen else "edge"
        painter.setPen(QPen(theme.colour(edge), 1.0))
        radius = RADIUS_CONTROL - 2 - (RING_WIDTH + RING_GAP if self.shows_ring else 0)
        painter.drawRoundedRect(face, max(2.0, radius), max(2.0, radius))
        painter.setFont(self.font())
        painter.setPen(theme.colour(ink))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL - 1)
        painter.end()


class ScaleInput(QWidget):
    """Asks for 0 to 10 on `scale`; `answer` is an int, CANT_TELL, or None while untouched.

    Keys: digits (1 and then 0 quickly is 10), arrows, Home, End, T or C for "can't tell" where
    it is offered (an arrow beyond 10 comes to it, too), Backspace to leave it out again. Enter
    answers nothing: `entered` tells it. `changed` tells each new answer.
    """

    changed = Signal(object)
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        scale: Scale,
        *,
        name: str = "",
        cant_tell: bool = True,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it has its own left and right
        self.theme = theme
        self.scale = scale
        self._clock = clock
        self._one_at: float | None = None
        self._answer: int | str | None = None
        self.setAccessibleName(name or scale.question)
        self._cells: dict[int | str, Cell] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(1.5))
        grid.setVerticalSpacing(space(0.5))
        row = QHBoxLayout()
        row.setSpacing(2)
        for value in range(HIGHEST + 1):
            row.addWidget(self._cell(value, self._words_at(value)))
        grid.addLayout(row, 0, 0)
        grid.setColumnStretch(0, 1)
        if cant_tell:
            grid.addWidget(self._cell(CANT_TELL, ""), 0, 1)
        grid.addLayout(self._ends(), 1, 0)
        self._show()

    def _cell(self, value: int | str, words: str) -> Cell:
        cell = Cell(self.theme, value, self)
        said = f"{value}, {words}" if words else called(str(value))
        cell.setAccessibleName(said)
        cell.setAccessibleDescription(self.accessibleName())
        cell.clicked.connect(lambda *_: self._pressed(value))
        cell.installEventFilter(self)
        self._cells[value] = cell
        return cell

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Its answers, in their order; one of them at a time can be reached by Tab."""
        return tuple(self._cells.values())

    def _words_at(self, value: int) -> str:
        places = {0: self.scale.low, HIGHEST // 2: self.scale.middle, HIGHEST: self.scale.high}
        return places.get(value, "")

    def _ends(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space(1))
        sides = (
            (self.scale.low, Qt.AlignmentFlag.AlignLeft),
            (self.scale.middle, Qt.AlignmentFlag.AlignHCenter),
            (self.scale.high, Qt.AlignmentFlag.AlignRight),
        )
        said = any(words for words, _ in sides)
        for words, side in sides:  # each end keeps its half where there is no middle
            if words or (said and side != Qt.AlignmentFlag.AlignHCenter):
                text = Text(self.theme, words, role="small", colour="quiet")
                text.setAlignment(side | Qt.AlignmentFlag.AlignTop)
                row.addWidget(text, 1)
        return row

    # The answer

    @property
    def answer(self) -> int | str | None:
        """What was answered: 0 to 10, CANT_TELL, or None."""
        return self._answer

    def takes(self, answer: int | str) -> bool:
        """Whether `answer` is one of its own."""
        return answer in self._cells

    def set_answer(self, answer: int | str | None) -> None:
        """Take `answer`, and tell if it is another one."""
        if answer is not None and not self.takes(answer):
            raise ValueError(f"no such answer: {answer!r}")
        if answer != self._answer:
            self._answer = answer
            self._show()
            self.changed.emit(answer)

    def cell(self, answer: int | str) -> Cell:
        """The button of one answer."""
        return self._cells[answer]

    def _pressed(self, value: int | str) -> None:
        self.set_answer(None if value == self._answer else value)  # a second press takes it back
        self._show()

    def _show(self) -> None:
        said = tr("Not answered.") if self._answer is None else self._said(self._answer)
        self.setAccessibleDescription(said)
        stop = self._cells[0 if self._answer is None else self._answer]
        for value, cell in self._cells.items():
            number = isinstance(value, int) and isinstance(self._answer, int)
            cell.filled = number and value < self._answer  # type: ignore[operator]
            cell.setAutoExclusive(False)  # or the last one could not be taken back
            cell.setChecked(value == self._answer)
            cell.setAutoExclusive(True)
            cell.update()
        only_stop(stop, self._cells.values())
        self._stop = stop
        if any(cell.hasFocus() for cell in self._cells.values()):
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, answer: int | str) -> str:
        return (
            tr("{answer} of {highest}", answer=answer, highest=HIGHEST)
            if isinstance(answer, int)
            else called(str(answer))
        )

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched in self._cells.values():
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()  # these keys are an answer here, whatever else they are outside
                return True
            if event.type() == QEvent.Type.KeyPress:
                if _is_enter(event):
                    if not event.isAutoRepeat():  # a key that is held goes one step
                        self.entered.emit()
                    return True
                return self.press(event)
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        return _is_enter(event) or self._means(event) is not _NOTHING

    def press(self, event: QKeyEvent) -> bool:
        """Answer as a key says; whether it is one that answers."""
        meant = self._means(event)
        if meant is _NOTHING:
            return False
        self._one_at = self._clock() if meant == 1 and event.text() == "1" else None
        self.set_answer(meant)  # type: ignore[arg-type]
        return True

    def _means(self, event: QKeyEvent) -> object:
        """The answer that a key asks for, or _NOTHING."""
        key, here = event.key(), self._answer
        if event.modifiers() not in _PLAIN:
            return _NOTHING
        if event.text() in tuple("0123456789"):
            digit = int(event.text())
            soon = self._one_at is not None and self._clock() - self._one_at < TEN_WITHIN
            return HIGHEST if digit == 0 and here == 1 and soon else digit
        number = here if isinstance(here, int) else None
        if key in _ON:
            if here == HIGHEST and CANT_TELL in self._cells and not event.isAutoRepeat():
                return CANT_TELL  # it stands there; a key that is held stops before it
            if here == CANT_TELL:
                return CANT_TELL
            return 0 if number is None else min(HIGHEST, number + 1)
        if key in _BACK:
            return HIGHEST if number is None else max(0, number - 1)
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return HIGHEST
        if key in (Qt.Key.Key_T, Qt.Key.Key_C) and CANT_TELL in self._cells:
            return CANT_TELL
        return None if key in _CLEAR else _NOTHING

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Have the keyboard at the answer that is the stop.

        No focus proxy: with one, Tab would come to this widget too, which stands elsewhere in the
        chain than its answers, and never to what is around the questions.
        """
        self._stop.setFocus(reason)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and event.modifiers() in _PLAIN


_NOTHING = object()
